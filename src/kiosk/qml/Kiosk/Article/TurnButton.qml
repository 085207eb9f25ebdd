pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Previous or next, with the title that it leads to.
Pressable {
    id: root

    required property string title
    required property bool forward
    property list<PageViewModel> pages // prepared, each with a title of its own
    property int open: -1 // which of them is on the glass; -1 for none

    readonly property bool bare: words.width < Math.max(way.implicitWidth, Theme.heading(Metrics.bar.leastWords))

    label: (forward ? qsTr("Next: %1") : qsTr("Previous: %1")).arg(title)
    implicitHeight: Math.max(Theme.px(Metrics.bar.height), bare ? 0 : words.height + Theme.px(2 * Theme.unit))
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
        visible: !root.bare
        anchors.left: root.forward ? parent.left : arrow.right
        anchors.right: root.forward ? arrow.left : parent.right
        anchors.leftMargin: Theme.px(root.forward ? Metrics.bar.textEdge : Theme.gap)
        anchors.rightMargin: Theme.px(root.forward ? Theme.gap : Metrics.bar.textEdge)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: way
            width: parent.width
            words: root.forward ? qsTr("Next") : qsTr("Previous")
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            mostLines: 1
            alignment: root.forward ? Text.AlignRight : Text.AlignLeft
            Accessible.ignored: true
        }
        // Large words are painted when they are prepared, beyond the glass, not while a page turns.
        Item {
            width: parent.width
            height: (root.open < 0 ? alone : titles.itemAt(root.open) as Title)?.height ?? 0

            Title {
                id: alone
                words: root.open < 0 ? root.title : ""
            }
            Repeater {
                id: titles
                model: root.pages

                Title {
                    required property int index
                    required property PageViewModel modelData

                    words: root.forward ? modelData.nextTitle : modelData.previousTitle
                    y: index === root.open ? 0 : Theme.window.height
                }
            }
        }
    }

    component Title: Words {
        width: parent?.width ?? 0
        size: Theme.heading(Theme.label)
        bold: true
        color: Theme.accent
        mostLines: 2
        alignment: root.forward ? Text.AlignRight : Text.AlignLeft
        Accessible.ignored: true
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
