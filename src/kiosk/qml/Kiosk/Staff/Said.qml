import QtQuick
import Kiosk.Theme
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

    Row {
        width: parent.width
        spacing: Theme.px(Theme.gap)

        Icon {
            id: sign
            name: root.content.well ? "check" : "warning"
            size: Metrics.staff.disc / 2
            color: root.content.well ? Theme.accent : Theme.helpText
        }
        Column {
            width: parent.width - sign.width - parent.spacing
            spacing: Theme.px(Theme.unit)

            Words {
                id: what
                width: parent.width
                words: root.said()
                size: Theme.heading(Theme.h4)
                bold: true
                Accessible.role: Accessible.Heading
                Component.onCompleted: Accessible.announce(words, Accessible.Assertive)
            }
            Words {
                width: parent.width
                visible: words !== ""
                words: root.content.remedy
                size: Theme.heading(Theme.label)
            }
        }
    }
}
