pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What was read, and what was not: counted by pages, never by people.
StaffPage {
    id: root

    readonly property var shown: staff.use.shown
    readonly property bool read: shown.step === "read"
    readonly property bool any: read && (shown.most.length > 0 || shown.few.length > 0)

    implicitHeight: cards.height

    function ask(what: string, value: var): void {
        staff.use.ask(what, value);
    }

    Column {
        id: cards
        width: parent.width
        spacing: Theme.px(Metrics.staff.gap)

        Card {
            Words {
                width: parent.width
                words: root.shown.step === "refused" ? root.shown.fault : !root.read ? qsTr("Adding up…") : !root.shown.counting ? qsTr("Counting is switched off.") : !root.any ? qsTr("Nothing was counted in this time.") : root.shown.total === "" ? qsTr("Pages were read, but too few to say how many.") : qsTr("%1 pages were read").arg(root.shown.total)
                size: Theme.heading(Theme.h3)
                bold: true
                Accessible.role: Accessible.Heading
                onWordsChanged: Accessible.announce(words, Accessible.Polite)
            }
            Words {
                width: parent.width
                words: root.shown.span ?? ""
                size: Theme.heading(Theme.label)
            }
            Choices {
                names: [qsTr("This month"), qsTr("Last month"), qsTr("Three months"), qsTr("Twelve months")]
                chosen: root.shown.chosen ?? -1
                onPicked: index => root.ask("span", index)
            }
            Flow {
                width: parent.width
                spacing: Theme.px(Theme.gap)

                Stepper {
                    name: qsTr("First month")
                    value: qsTr("from %1").arg(root.shown.firstMonth ?? "")
                    more: root.shown.first !== undefined && root.shown.firstMonth !== root.shown.lastMonth
                    onStepped: by => root.ask("first", by)
                }
                Stepper {
                    name: qsTr("Last month")
                    value: qsTr("until %1").arg(root.shown.lastMonth ?? "")
                    more: root.shown.later ?? false
                    onStepped: by => root.ask("last", by)
                }
            }
            Words {
                width: Math.min(parent.width, Theme.heading(Metrics.staff.line))
                words: qsTr("A page counts once a visit, when it was open for three seconds. Numbers below 11 are not shown: they could tell who read it.")
                size: Theme.heading(Theme.meta)
                color: Theme.soft
            }
        }
        Card {
            visible: root.any

            CardTitle {
                words: qsTr("By topic")
            }
            Bars {
                bars: root.shown.topics ?? []
            }
        }
        Card {
            visible: root.read

            CardTitle {
                words: qsTr("By month")
            }
            Bars {
                bars: root.shown.months ?? []
                about: true
            }
        }
        Card {
            visible: root.any && root.shown.most.length > 0

            CardTitle {
                words: qsTr("Read most")
            }
            Bars {
                bars: root.shown.most ?? []
            }
        }
        Card {
            visible: root.read && (root.shown.least?.length > 0 || root.shown.few?.length > 0 || (root.any && root.shown.never?.length > 0))

            CardTitle {
                words: qsTr("Read least")
            }
            Bars {
                bars: root.shown.least ?? []
            }
            Words {
                width: parent.width
                visible: root.shown.few?.length > 0
                words: qsTr("Fewer than 11 times: %1").arg((root.shown.few ?? []).join(" · "))
                size: Theme.heading(Theme.label)
            }
            Words {
                width: parent.width
                visible: root.shown.never?.length > 0
                words: qsTr("Not once: %1").arg((root.shown.never ?? []).join(" · "))
                size: Theme.heading(Theme.label)
            }
        }
        Card {
            visible: root.any

            CardTitle {
                words: qsTr("By language")
            }
            Bars {
                visible: root.shown.apart ?? false
                bars: root.shown.languages ?? []
            }
            Words {
                width: parent.width
                visible: !(root.shown.apart ?? false)
                words: qsTr("Too little was read to tell the languages apart. A longer time may do.")
                size: Theme.heading(Theme.label)
            }
        }
        Card {
            visible: root.any

            CardTitle {
                words: qsTr("By day")
            }
            Heat {
                weeks: root.shown.weeks ?? []
                weekdays: root.shown.weekdays ?? []
            }
        }
        SaveTo {
            save: root.staff.save
            what: "use"
            more: "--first " + root.shown.first + " --last " + root.shown.last
            title: qsTr("A table for spreadsheets")
            about: qsTr("Of the months above. Give away no two tables whose months overlap: their difference could tell what is hidden.")
        }
    }
}
