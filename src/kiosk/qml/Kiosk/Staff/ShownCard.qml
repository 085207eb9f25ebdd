pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What is on the screen now, and the way back to what was there before.
Card {
    id: root

    required property ContentViewModel content

    buttons: [
        PillButton {
            visible: root.content.undo
            width: root.buttonsWidth
            kind: "tint"
            icon: "undo"
            text: qsTr("Undo")
            enabled: !root.content.busy
            onTapped: root.content.undoNow()
        },
        Words {
            visible: root.content.undo
            width: root.buttonsWidth
            words: root.content.undoName === "" ? qsTr("Goes back to what came with this kiosk") : qsTr("Goes back to “%1”").arg(root.content.undoName)
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            alignment: root.beside ? Text.AlignHCenter : Text.AlignLeft
        }
    ]

    Words {
        width: parent.width
        words: qsTr("On the screen now")
        size: Theme.heading(Theme.meta)
        bold: true
        color: Theme.accent
    }
    Words {
        width: parent.width
        words: root.content.name
        size: Theme.heading(Theme.h3)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: words !== ""
        words: root.content.live !== "" ? qsTr("This screen shows the folder %1 as it is, and follows its changes. New content is brought in there.").arg(root.content.live) : root.content.made !== "" ? qsTr("Brought in on %1").arg(root.content.made) : qsTr("Came with this kiosk")
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
    Words {
        width: parent.width
        words: qsTr("%n topic(s)", "", root.content.topics) + qsTr(", ") + qsTr("%n article(s)", "", root.content.articles) + (root.content.languages === "" ? "" : " · " + root.content.languages)
        size: Theme.heading(Theme.label)
    }
    Words {
        width: parent.width
        visible: root.content.checked
        words: root.content.errors > 0 ? qsTr("The last check found %n thing(s) that visitors do not see as they should.", "", root.content.errors) : root.content.warnings > 0 ? qsTr("The last check found %n thing(s) to look at.", "", root.content.warnings) : qsTr("The last check found nothing wrong.")
        size: Theme.heading(Theme.label)
    }
    Words {
        width: parent.width
        visible: root.content.due !== ""
        words: qsTr("Next review due: %1").arg(root.content.due)
        size: Theme.heading(Theme.label)
    }
    Item {
        width: parent.width
        height: Theme.px(Theme.unit)
        visible: covers.visible
    }
    Row {
        id: covers
        readonly property int most: Math.max(1, Math.floor((root.width - 2 * root.inset + spacing) / (Theme.px(Metrics.staff.coverShape) + spacing)))

        visible: !Theme.compact && repeater.count > 0
        anchors.left: parent?.left
        spacing: Theme.px(2 * Theme.unit)

        Repeater {
            id: repeater
            model: root.content.covers.slice(0, covers.most)

            Cover {
                required property string modelData

                width: Theme.px(Metrics.staff.coverShape)
                height: Theme.px(Metrics.staff.covers)
                radius: Theme.unit * 2
                name: modelData
            }
        }
    }
}
