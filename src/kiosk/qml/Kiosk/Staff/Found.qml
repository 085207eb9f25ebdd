pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What lies on the sticks and in the shared folder; or what to do when nothing does.
Card {
    id: root

    required property ContentViewModel content
    readonly property bool empty: content.step === "nothing"

    Row {
        width: parent.width
        spacing: Theme.px(Theme.gap)

        Rectangle {
            id: disc
            visible: !Theme.compact
            width: Theme.px(Metrics.staff.disc)
            height: width
            radius: width / 2
            color: Theme.sage
            border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
            border.color: Theme.edge

            Icon {
                anchors.centerIn: parent
                name: "stick"
                pixels: Theme.px(Metrics.staff.disc / 2)
            }
        }
        Column {
            width: parent.width - (disc.visible ? disc.width + parent.spacing : 0)
            spacing: Theme.px(Theme.unit)

            Words {
                width: parent.width
                words: qsTr("Bring new content")
                size: Theme.heading(Theme.meta)
                bold: true
                color: Theme.accent
            }
            Words {
                width: parent.width
                words: root.empty ? root.content.looking ? qsTr("Looking…") : qsTr("Put in the USB stick") : qsTr("Which one?")
                size: Theme.heading(Theme.h3)
                bold: true
                Accessible.role: Accessible.Heading
                onWordsChanged: Accessible.announce(words, Accessible.Polite)
            }
            Words {
                width: Math.min(parent.width, Theme.heading(Metrics.staff.line))
                words: root.empty ? qsTr("The folder or zip file with the new articles is found by itself. Nothing changes on the screen yet.") : qsTr("A touch copies and checks it. Visitors see the old content until you say so.")
                size: Theme.heading(Theme.label)
                color: Theme.soft
            }
        }
    }
    Column {
        width: parent.width
        topPadding: Theme.px(Theme.unit)
        spacing: Theme.px(Theme.gap)
        visible: !root.empty

        Repeater {
            model: root.content.candidates

            Pressable {
                id: row

                required property string path
                required property string name
                required property string where
                required property int articles
                required property string changed

                width: parent?.width ?? 0
                height: Math.max(Theme.px(Metrics.staff.row), words.height + Theme.px(2 * Theme.unit))
                label: qsTr("Copy and check “%1”").arg(name)
                enabled: !root.content.busy
                onTapped: root.content.bring(path, name, where)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.px(Theme.keyRadius)
                    color: Theme.sage
                    border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
                    border.color: Theme.accent
                }
                Column {
                    id: words
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(Theme.gap)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - arrow.width - 3 * Theme.px(Theme.gap)

                    Words {
                        width: parent.width
                        words: row.name
                        size: Theme.heading(Theme.button)
                        bold: true
                        mostLines: 2
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        words: [row.where, qsTr("%n article(s)", "", row.articles), row.changed === "" ? "" : qsTr("changed on %1").arg(row.changed)].filter(part => part !== "").join(" · ")
                        size: Theme.heading(Theme.meta)
                        color: Theme.soft
                    }
                }
                Icon {
                    id: arrow
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(Theme.gap)
                    anchors.verticalCenter: parent.verticalCenter
                    name: "right"
                }
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.px(Theme.keyRadius)
                    color: Theme.pressed
                    visible: row.pressed
                }
                FocusRing {
                    around: Theme.keyRadius
                }
            }
        }
    }
}
