pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Which articles somebody has to read again, and a list of them to print.
StaffPage {
    id: root

    readonly property var shown: staff.reviews.shown
    readonly property bool listed: shown.step === "listed"

    implicitHeight: cards.height

    function numbers(): var {
        return [[shown.overdue, qsTr("%n overdue", "", shown.overdue)], [shown.never, qsTr("%n never reviewed", "", shown.never)], [shown.soon, qsTr("%n due soon", "", shown.soon)], [shown.undated, qsTr("%n without a date", "", shown.undated)]].filter(state => state[0] > 0).map(state => state[1]);
    }
    function named(state: string): string {
        return ({
                overdue: qsTr("Overdue"),
                "never reviewed": qsTr("Never reviewed"),
                "due soon": qsTr("Due soon"),
                "no date": qsTr("No date")
            })[state] ?? qsTr("The date is not known");
    }

    Column {
        id: cards
        width: parent.width
        spacing: Theme.px(Metrics.staff.gap)

        Card {
            Words {
                width: parent.width
                words: !root.listed ? root.shown.step === "refused" ? root.shown.what : qsTr("Reading every article…") : root.shown.all === 0 ? qsTr("There are no articles to review.") : root.numbers().length > 0 ? root.numbers().join(qsTr(", ")) : qsTr("Every article is reviewed.")
                size: Theme.heading(Theme.h3)
                bold: true
                Accessible.role: Accessible.Heading
                onWordsChanged: Accessible.announce(words, Accessible.Polite)
            }
            Progress {
                visible: root.shown.step === "reading"
                share: root.shown.progress ?? 0
            }
            Words {
                width: parent.width
                visible: words !== ""
                words: root.shown.step === "refused" ? root.shown.remedy : root.listed && !root.shown.clock ? qsTr("The clock of this computer is wrong, so no date counts. Ask whoever looks after it to set it.") : root.listed && root.shown.next !== "" ? qsTr("The next one is due on %1.").arg(root.shown.next) : ""
                size: Theme.heading(Theme.label)
            }
            Words {
                width: Math.min(parent.width, Theme.heading(Metrics.staff.line))
                visible: root.listed && root.shown.rows.length > 0
                words: qsTr("Somebody with training reads the article and writes the new dates into its file, at a desk. Then bring the folder here.")
                size: Theme.heading(Theme.label)
                color: Theme.soft
            }
        }
        SaveTo {
            save: root.staff.save
            what: "reviews"
            title: qsTr("A list to print")
            about: qsTr("One file with every article, boxes to tick and room to sign. Any computer with a printer opens it.")
        }
        Card {
            visible: root.listed && root.shown.rows.length > 0

            Repeater {
                model: root.listed ? root.shown.rows : []

                Item {
                    id: row

                    required property var modelData
                    required property int index

                    width: parent?.width ?? 0
                    height: words.height + (line.visible ? Theme.px(Metrics.staff.lines) : 0)

                    Icon {
                        id: sign
                        anchors.left: parent.left
                        y: words.y
                        name: row.modelData.state === "due soon" ? "review" : "warning"
                        color: row.modelData.state === "overdue" ? Theme.helpText : Theme.accent
                    }
                    Column {
                        id: words
                        anchors.left: sign.right
                        anchors.leftMargin: Theme.px(Theme.gap)
                        width: parent.width - sign.width - Theme.px(Theme.gap)

                        Words {
                            width: parent.width
                            words: row.modelData.title
                            size: Theme.heading(Theme.label)
                            bold: true
                        }
                        Words {
                            width: parent.width
                            words: [root.named(row.modelData.state), row.modelData.due === "" ? "" : qsTr("by %1").arg(row.modelData.due), row.modelData.topic, row.modelData.problems > 0 ? qsTr("%n thing(s) to look at", "", row.modelData.problems) : ""].filter(part => part !== "").join(" · ")
                            size: Theme.heading(Theme.meta)
                        }
                        Words {
                            width: parent.width
                            visible: row.modelData.by !== ""
                            words: row.modelData.by
                            size: Theme.heading(Theme.meta)
                            color: Theme.soft
                        }
                    }
                    Rectangle {
                        id: line
                        visible: row.index + 1 < root.shown.rows?.length
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.px(Theme.outline)
                        color: Theme.line
                    }
                }
            }
            Words {
                width: parent.width
                visible: root.shown.more > 0
                words: qsTr("And %n more: they are in the list to print.", "", root.shown.more ?? 0)
                size: Theme.heading(Theme.label)
                color: Theme.soft
            }
        }
    }
}
