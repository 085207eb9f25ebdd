import QtQuick
import Kiosk.Theme

// Where the keyboard is. Shown around its parent while that has the focus.
Rectangle {
    property int around: Theme.cardRadius

    anchors.fill: parent
    anchors.margins: -Theme.px(10)
    z: 1
    visible: parent?.activeFocus ?? false
    radius: Theme.px(around + 10)
    color: "transparent"
    border.width: Theme.px(6)
    border.color: Theme.accent
}
