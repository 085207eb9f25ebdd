import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Previous or next, with the title that it leads to.
Pressable {
    id: root

    required property string title
    required property bool forward

    label: (forward ? qsTr("Next: %1") : qsTr("Previous: %1")).arg(title)
    implicitHeight: Math.max(Theme.px(Metrics.bar.height), words.height + Theme.px(2 * Theme.unit))
    enabled: title !== ""
    visible: title !== ""

    Icon {
        id: arrow
        name: root.forward ? "right" : "left"
        size: Theme.largeIcon
        anchors.left: root.forward ? undefined : parent.left
        anchors.right: root.forward ? parent.right : undefined
        anchors.leftMargin: Theme.px(Metrics.bar.arrowEdge)
        anchors.rightMargin: anchors.leftMargin
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors.left: root.forward ? parent.left : arrow.right
        anchors.right: root.forward ? arrow.left : parent.right
        anchors.leftMargin: Theme.px(root.forward ? Metrics.bar.textEdge : Theme.gap)
        anchors.rightMargin: Theme.px(root.forward ? Theme.gap : Metrics.bar.textEdge)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            words: root.forward ? qsTr("Next") : qsTr("Previous")
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            mostLines: 1
            alignment: root.forward ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            words: root.title
            size: Theme.heading(Theme.label)
            bold: true
            color: Theme.accent
            mostLines: 2
            alignment: root.forward ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        anchors.margins: Theme.px(Theme.unit)
        around: 2 * Theme.unit
    }
}
