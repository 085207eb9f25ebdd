import QtQuick
import Kiosk.Theme

// Where a list goes on below the glass it fades out, and an arrow says so if nothing else does.
Rectangle {
    id: root

    required property Flickable area
    property color ground: Theme.ground
    property bool marked: true

    anchors.bottom: area.bottom
    x: area.x
    width: area.width
    height: marked ? Math.max(Theme.px(Theme.target), disc.height + Theme.px(2 * Theme.unit)) : Theme.px(Metrics.article.fade)
    visible: area.visible && area.contentHeight - area.height > area.contentY - area.originY + Theme.px(Theme.gap) // less is the empty foot of a list
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(root.ground, 0)
        }
        GradientStop {
            position: root.marked ? 0.6 : 1
            color: root.ground
        }
    }

    Rectangle {
        id: disc
        visible: root.marked
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.unit)
        width: Math.ceil(arrow.width * Math.SQRT2) + 2
        height: width
        radius: width / 2
        color: Theme.accent

        Icon {
            id: arrow
            anchors.centerIn: parent
            name: "down"
            color: Theme.accentInk
        }
    }
}
