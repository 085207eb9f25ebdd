import QtQuick
import Kiosk.Theme

// An arrow beside the carousel.
Pressable {
    id: root

    required property string icon

    width: Theme.px(Metrics.home.arrow)
    height: width

    Shadow {
        kind: "button"
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.card
        border.width: Theme.flat || Theme.dark ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge
    }
    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: Theme.largeIcon
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        around: Metrics.home.arrow / 2
    }
}
