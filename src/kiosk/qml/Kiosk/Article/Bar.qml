import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Always at the bottom, always the same: previous, home, next.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real progress // 0 to 1; below 0 no line is drawn

    readonly property real side: Theme.portrait ? width / 2 : (width - home.width) / 2 - Theme.px(Theme.gap)

    color: Theme.card
    height: Math.max(Theme.px(Theme.portrait ? Metrics.bar.tallHeight : Metrics.bar.height), Math.max(previous.implicitHeight, next.implicitHeight) + (Theme.portrait ? home.y + home.height : 0))

    Rectangle {
        y: -height
        width: parent.width
        height: Theme.px(Metrics.bar.progress)
        color: Theme.hair

        Rectangle {
            width: parent.width * Math.max(0, root.progress)
            height: parent.height
            color: Theme.accent
        }
    }
    TurnButton {
        id: previous
        forward: false
        title: root.kiosk.reader.previousTitle
        width: root.side
        anchors.bottom: parent.bottom
        onTapped: root.kiosk.previous()
    }
    PillButton {
        id: home
        text: qsTr("Home")
        icon: "home"
        kind: "tint"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? Theme.px(Metrics.bar.tallHomeTop) : (root.height - height) / 2
        width: Theme.portrait ? root.width - 2 * Theme.px(Theme.margin) : implicitWidth + Theme.px(2 * Theme.gap)
        onTapped: root.kiosk.goHome()
    }
    TurnButton {
        id: next
        forward: true
        title: root.kiosk.reader.nextTitle
        width: root.side
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onTapped: root.kiosk.next()
    }
}
