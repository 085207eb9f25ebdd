pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Something to take along on a stick: which stick, how far it is, and how it ended.
Card {
    id: root

    required property SaveViewModel save
    required property string what // as `kiosk export` calls it
    property string more: "" // its other words
    required property string title
    required property string about
    readonly property bool mine: save.what === what

    buttons: [
        Repeater {
            model: root.mine ? null : root.save.sticks

            PillButton {
                required property string path
                required property string stick

                width: root.buttonsWidth
                mostWidth: root.buttonsWidth
                mostLines: 2
                kind: "tint"
                icon: "stick"
                text: qsTr("To “%1”").arg(stick)
                label: "%1, %2".arg(root.title).arg(text)
                enabled: root.save.what === ""
                onTapped: root.save.save(root.more === "" ? root.what : root.what + " " + root.more, path, stick)
            }
        },
        PillButton {
            visible: root.mine
            width: root.buttonsWidth
            kind: root.save.busy ? "tint" : "solid"
            icon: root.save.busy ? "close" : ""
            text: root.save.busy ? qsTr("Stop") : qsTr("OK")
            onTapped: root.save.busy ? root.save.cancel() : root.save.understood()
        }
    ]

    Words {
        width: parent.width
        words: root.title
        size: Theme.heading(Theme.h4)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: !root.mine
        words: root.about
        size: Theme.heading(Theme.label)
    }
    Words {
        width: parent.width
        visible: !root.mine && root.save.stickCount === 0 && root.save.locked === ""
        words: qsTr("Put in a USB stick to take it along.")
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
    Words {
        width: parent.width
        visible: !root.mine && root.save.locked !== ""
        words: qsTr("Nothing can be written to “%1”: move the small switch at its side, or take another stick.").arg(root.save.locked)
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
    Words {
        width: parent.width
        visible: root.mine && root.save.busy
        words: qsTr("Writing to “%1”. Leave the stick in.").arg(root.save.where)
        size: Theme.heading(Theme.label)
        onVisibleChanged: if (visible)
            Accessible.announce(words, Accessible.Polite)
    }
    Progress {
        visible: root.mine && root.save.busy
        share: root.save.progress
    }
    Loader {
        width: parent.width
        active: root.mine && root.save.done
        sourceComponent: Outcome {
            well: root.save.well
            what: root.save.well ? qsTr("“%1” is on the stick “%2”. You may take the stick out.").arg(root.save.name).arg(root.save.where) : root.save.said
            remedy: root.save.remedy
        }
    }
}
