pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How this computer is, and how the kiosk is ended.
StaffPage {
    id: root

    readonly property var shown: staff.machine.shown
    readonly property string asking: shown.asking ?? ""

    implicitHeight: cards.height

    function uptime(): string {
        if (shown.days > 0)
            return qsTr("%n day(s)", "", shown.days) + qsTr(", ") + qsTr("%n hour(s)", "", shown.hours);
        return shown.hours > 0 ? qsTr("%n hour(s)", "", shown.hours) + qsTr(", ") + qsTr("%n minute(s)", "", shown.minutes) : qsTr("%n minute(s)", "", shown.minutes ?? 0);
    }

    Column {
        id: cards
        width: parent.width
        spacing: Theme.px(Metrics.staff.gap)

        Card {
            Words {
                width: parent.width
                words: root.shown.looking ? qsTr("Looking at this computer…") : root.shown.findings?.length > 0 ? qsTr("%n thing(s) to look at", "", root.shown.findings.length) : qsTr("All is well with this computer.")
                size: Theme.heading(Theme.h3)
                bold: true
                Accessible.role: Accessible.Heading
                onWordsChanged: Accessible.announce(words, Accessible.Polite)
            }
            Words {
                width: parent.width
                words: [root.shown.version ? qsTr("Version %1").arg(root.shown.version) : "", qsTr("Running for %1").arg(root.uptime())].filter(part => part !== "").join(" · ")
                size: Theme.heading(Theme.label)
                color: Theme.soft
            }
            Repeater {
                model: root.shown.findings ?? []

                Item {
                    id: finding

                    required property var modelData

                    width: parent?.width ?? 0
                    height: Math.max(sign.height, about.height)

                    Icon {
                        id: sign
                        anchors.left: parent.left
                        name: "warning"
                        color: finding.modelData.severity === "fail" ? Theme.helpText : Theme.accent
                    }
                    Column {
                        id: about
                        anchors.left: sign.right
                        anchors.leftMargin: Theme.px(Theme.gap)
                        width: parent.width - sign.width - Theme.px(Theme.gap)

                        Words {
                            width: parent.width
                            words: finding.modelData.what
                            size: Theme.heading(Theme.label)
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                        Words {
                            width: parent.width
                            visible: words !== ""
                            words: finding.modelData.remedy
                            size: Theme.heading(Theme.meta)
                            color: Theme.soft
                            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        }
                    }
                }
            }
        }
        Card {
            visible: root.shown.faults?.length > 0

            Words {
                width: parent.width
                words: qsTr("What went wrong lately")
                size: Theme.heading(Theme.h4)
                bold: true
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.shown.faults ?? []

                Column {
                    id: fault

                    required property var modelData

                    width: parent?.width ?? 0

                    Words {
                        width: parent.width
                        words: fault.modelData.when
                        size: Theme.heading(Theme.meta)
                        color: Theme.soft
                    }
                    Words {
                        width: parent.width
                        words: fault.modelData.what
                        size: Theme.heading(Theme.meta)
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                }
            }
        }
        SaveTo {
            save: root.staff.save
            what: "log"
            title: qsTr("The log, for whoever looks after this computer")
            about: qsTr("What the kiosk did and what went wrong. Nothing about visitors is in it.")
        }
        Card {
            id: end
            readonly property var questions: ({
                    restart: [qsTr("Restart the kiosk now?"), qsTr("The screen is dark for a moment, and then it begins again."), qsTr("Yes, restart")],
                    desktop: [qsTr("Leave to the desktop now?"), qsTr("Visitors can then reach this computer. Start the kiosk again when you are done."), qsTr("Yes, leave")],
                    off: [qsTr("Shut this computer down now?"), qsTr("Somebody has to switch it on again by hand."), qsTr("Yes, shut down")]
                })[root.asking] ?? ["", "", ""]

            buttons: [
                PillButton {
                    visible: root.asking === ""
                    width: end.buttonsWidth
                    kind: "tint"
                    text: qsTr("Restart")
                    onTapped: root.staff.machine.ask("restart")
                },
                PillButton {
                    visible: root.asking === ""
                    width: end.buttonsWidth
                    kind: "tint"
                    text: qsTr("To the desktop")
                    onTapped: root.staff.machine.ask("desktop")
                },
                PillButton {
                    visible: root.asking === ""
                    width: end.buttonsWidth
                    kind: "tint"
                    text: qsTr("Shut down")
                    onTapped: root.staff.machine.ask("off")
                },
                PillButton {
                    visible: root.asking !== ""
                    width: end.buttonsWidth
                    kind: "tint"
                    text: qsTr("No")
                    onTapped: root.staff.machine.ask("no")
                },
                PillButton {
                    visible: root.asking !== ""
                    width: end.buttonsWidth
                    kind: "solid"
                    text: end.questions[2]
                    onTapped: root.staff.machine.ask("yes")
                }
            ]

            Words {
                width: parent.width
                words: root.asking === "" ? qsTr("End the kiosk") : end.questions[0]
                size: Theme.heading(Theme.h4)
                bold: true
                Accessible.role: Accessible.Heading
                onWordsChanged: Accessible.announce(words, Accessible.Assertive)
            }
            Words {
                width: parent.width
                words: root.asking === "" ? qsTr("You are asked once before anything happens.") : end.questions[1]
                size: Theme.heading(Theme.label)
            }
        }
    }
}
