import QtQuick
import Kiosk.Theme

// Where the keyboard is. Shown around its parent while that has the focus.
Rectangle {
    property int around: Theme.cardRadius

    anchors.fill: parent
    anchors.margins: -Theme.px(Metrics.focus.gap)
    z: 1
    visible: parent?.activeFocus ?? false
    radius: Theme.px(around + Metrics.focus.gap)
    color: "transparent"
    border.width: Theme.px(Metrics.focus.line)
    border.color: Theme.accent
}
