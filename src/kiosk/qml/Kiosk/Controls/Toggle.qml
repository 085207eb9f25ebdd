import QtQuick
import Kiosk.Theme

// Something that is on or off, with a line that says what it does.
Pressable {
    id: root

    required property bool on
    required property string text
    required property string detail

    label: text
    implicitHeight: Math.max(Theme.px(Metrics.toggle.height), words.height + Theme.px(2 * Metrics.toggle.above))
    Accessible.role: Accessible.CheckBox
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: on

    Rectangle {
        width: parent.width
        height: Theme.px(Metrics.table.line)
        color: Theme.hair
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.right: track.left
        anchors.rightMargin: Theme.px(Theme.gap)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            words: root.text
            size: Theme.heading(Theme.button)
            bold: true
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.detail !== ""
            words: root.detail
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: track
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Metrics.toggle.width)
        height: Theme.px(Metrics.toggle.track)
        radius: height / 2
        color: root.on ? Theme.accent : Theme.ground
        border.width: Theme.px(Theme.outline + 1)
        border.color: root.on ? Theme.accent : Theme.line

        Rectangle {
            anchors.left: root.on ? undefined : parent.left
            anchors.right: root.on ? parent.right : undefined
            anchors.margins: Theme.px(Metrics.toggle.inset)
            anchors.verticalCenter: parent.verticalCenter
            width: height
            height: parent.height - 2 * Theme.px(Metrics.toggle.inset)
            radius: height / 2
            color: root.on ? Theme.accentInk : Theme.line
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.pictureRadius)
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        anchors.margins: 0
        around: Theme.pictureRadius
    }
}
