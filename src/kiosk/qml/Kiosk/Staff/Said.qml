import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// How it ended: shown, or why not and what can be done about it.
Card {
    id: root

    required property ContentViewModel content

    function said(): string {
        const name = content.outcomeName;
        return ({
                same: qsTr("“%1” is on this machine already, just as it is on the stick."),
                shown: qsTr("“%1” is on the screen now."),
                undone: qsTr("What was there before is on the screen again."),
                discarded: qsTr("“%1” was put away. Nothing has changed on the screen."),
                planned: qsTr("“%1” comes by itself on that day.")
            })[content.code]?.replace("%1", name) ?? content.what;
    }

    buttons: [
        PillButton {
            width: root.buttonsWidth
            kind: "solid"
            text: qsTr("OK")
            onTapped: root.content.understood()
        }
    ]

    Outcome {
        well: root.content.well
        what: root.said()
        remedy: root.content.remedy
    }
}
