import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Copying and checking, how far it is, and the way to stop.
Card {
    id: root

    required property ContentViewModel content

    buttons: [
        PillButton {
            width: root.buttonsWidth
            kind: "tint"
            icon: "close"
            text: qsTr("Stop")
            onTapped: root.content.cancel()
        },
        Words {
            width: root.buttonsWidth
            words: qsTr("Nothing is kept, and the stick stays as it is.")
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            alignment: root.beside ? Text.AlignHCenter : Text.AlignLeft
        }
    ]

    Words {
        width: parent.width
        words: root.content.where
        size: Theme.heading(Theme.meta)
        bold: true
        color: Theme.accent
    }
    Words {
        width: parent.width
        words: root.content.bringingName
        size: Theme.heading(Theme.h3)
        bold: true
    }
    Words {
        width: parent.width
        words: ({
                copy: qsTr("Step 1 of 3: copying"),
                check: qsTr("Step 2 of 3: reading every article"),
                prepare: qsTr("Step 3 of 3: making it ready")
            })[root.content.stage] ?? qsTr("Beginning")
        size: Theme.heading(Theme.label)
        onWordsChanged: Accessible.announce(words, Accessible.Polite)
    }
    Progress {
        share: root.content.progress
    }
    Words {
        width: parent.width
        words: qsTr("Leave the stick in until this is done. Visitors see the old content.")
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
}
