import QtQuick
import Kiosk.Theme

// How far something is, 0 to 1.
Rectangle {
    id: root

    required property real share

    width: parent?.width ?? 0
    height: Theme.px(Metrics.staff.progress)
    radius: height / 2
    color: Theme.ground
    border.width: Theme.px(Theme.outline)
    border.color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 percent").arg(Math.floor(share * 100))
    Accessible.ignored: !enabled || !visible

    Rectangle {
        x: Theme.mirrored ? parent.width - width : 0
        width: Math.max(parent.height, parent.width * root.share)
        height: parent.height
        radius: height / 2
        color: Theme.accent
    }
}
