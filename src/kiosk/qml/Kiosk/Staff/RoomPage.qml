pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What a room needs in a day: a notice, a clean screen, a voice that is not too loud, and a picture that is the right way up.
StaffPage {
    id: root

    readonly property var shown: staff.room.shown

    implicitHeight: cards.height

    function ask(what: string, value: var): void {
        staff.room.ask(what, value);
    }

    Column {
        id: cards
        width: parent.width
        spacing: Theme.px(Metrics.staff.gap)

        Card {
            visible: (root.shown.why ?? "") !== ""

            Outcome {
                well: false
                what: root.shown.why ?? ""
                remedy: ""
            }
        }
        NoticeCard {
            shown: root.shown
            onAsked: (what, value) => root.ask(what, value)
        }
        Card {
            id: clean

            buttons: [
                PillButton {
                    width: clean.buttonsWidth
                    kind: "solid"
                    text: qsTr("Clean the screen")
                    onTapped: root.ask("clean", 0)
                }
            ]

            CardTitle {
                words: qsTr("Clean the screen")
            }
            Words {
                width: Math.min(parent.width, Theme.heading(Metrics.staff.line))
                words: root.shown.other ? qsTr("Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower right corner for five seconds.") : qsTr("Touch is off for 30 seconds. Without a PIN it goes like this: hold a finger in the lower left corner for five seconds.")
                size: Theme.heading(Theme.label)
            }
        }
        Card {
            CardTitle {
                words: qsTr("Volume of reading aloud")
            }
            Words {
                width: parent.width
                words: root.shown.listen ? qsTr("With which each visit begins. Visitors can change it.") : qsTr("This practice reads nothing aloud now. Settings can change that.")
                size: Theme.heading(Theme.label)
                color: Theme.soft
            }
            Stepper {
                anchors.left: parent?.left
                name: qsTr("Volume")
                value: qsTr("%1 percent").arg((root.shown.volume ?? 0) * 10)
                locked: root.shown.fixed?.start_volume ?? false
                less: (root.shown.volume ?? 0) > 0
                more: (root.shown.volume ?? 0) < 10
                onStepped: by => root.ask("volume", root.shown.volume + by)
            }
        }
        Card {
            id: turn

            CardTitle {
                words: qsTr("Which way up the picture is")
            }
            Words {
                width: parent.width
                words: root.shown.keeping > 0 ? qsTr("Is it right now? It turns back in %n second(s).", "", root.shown.keeping) : root.shown.fixed?.rotation ? qsTr("Whoever looks after this computer has fixed it.") : qsTr("Touch turns with it. It turns back by itself if you do not say that it is right.")
                size: Theme.heading(Theme.label)
            }
            PillButton {
                anchors.left: parent?.left
                visible: root.shown.keeping > 0
                kind: "solid"
                text: qsTr("Yes, keep it")
                onTapped: root.ask("keep", 0)
            }
            Choices {
                visible: !root.shown.fixed?.rotation
                names: [qsTr("As it is built"), qsTr("Turned right"), qsTr("Upside down"), qsTr("Turned left")]
                chosen: (root.shown.rotation ?? 0) / 90
                onPicked: index => root.ask("turn", index * 90)
            }
        }
    }
}
