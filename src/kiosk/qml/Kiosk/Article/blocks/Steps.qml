pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// Things to do one after the other: one large step at a time, or all of them below one another.
BlockItem {
    id: root

    readonly property string mark: page.marks.find(known => known.startsWith(block.key + "=")) ?? ""
    readonly property int count: block.items.length
    readonly property int step: mark === "" ? 0 : Math.min(count - 1, Number(mark.slice(block.key.length + 1))) // -1 for all
    readonly property bool all: step < 0

    implicitHeight: column.height + 2 * column.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: Theme.sage
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.accent
    }
    Column {
        id: column
        x: Theme.px(Metrics.article.panel)
        y: Theme.px(Metrics.inShort.top)
        width: root.width - 2 * x
        spacing: Theme.px(Metrics.steps.gap)

        BlockWords {
            visible: root.block.title.words !== ""
            width: column.width
            spans: root.block.title
            page: root.page
            size: Theme.title(Theme.h3)
            line: 0
            bold: true
            color: Theme.accent
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.block.items

            Item {
                id: step

                required property var modelData
                required property int index

                width: column.width
                height: Math.max(disc.height, body.height)
                visible: root.all || index === root.step

                Rectangle {
                    id: disc
                    x: root.page.rightToLeft ? step.width - width : 0
                    width: Theme.heading(root.all ? Metrics.steps.disc : Metrics.steps.largeDisc)
                    height: width
                    radius: width / 2
                    color: Theme.card
                    border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
                    border.color: Theme.accent

                    Words {
                        anchors.centerIn: parent
                        words: step.index + 1
                        size: Theme.heading(root.all ? Theme.h3 : Theme.h1)
                        bold: true
                        wraps: false
                        color: Theme.accent
                    }
                }
                BlockColumn {
                    id: body
                    readonly property real before: disc.width + Theme.px(Metrics.steps.textGap)

                    x: root.page.rightToLeft ? 0 : before
                    y: Math.max(0, (disc.height - height) / 2)
                    width: step.width - before
                    blocks: step.modelData.blocks
                    page: root.page
                    size: root.all ? Theme.body : Theme.h3
                }
            }
        }
        Flow {
            width: column.width
            spacing: Theme.px(Metrics.search.gap)
            layoutDirection: root.page.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight

            PillButton {
                visible: !root.all && root.step < root.count - 1
                kind: "solid"
                icon: "right"
                text: qsTr("Next step")
                onTapped: root.page.showStep(root.block.key, root.step + 1)
            }
            PillButton {
                visible: root.all || root.step === root.count - 1
                kind: root.all ? "ghost" : "solid"
                icon: "again"
                text: root.all ? qsTr("One step at a time") : qsTr("From the start")
                onTapped: root.page.showStep(root.block.key, 0)
            }
            PillButton {
                visible: root.step > 0
                icon: "left"
                text: qsTr("Step before")
                onTapped: root.page.showStep(root.block.key, root.step - 1)
            }
            PillButton {
                visible: !root.all && root.count > 1
                icon: "list"
                text: qsTr("All steps")
                onTapped: root.page.showStep(root.block.key, -1)
            }
        }
        Words {
            visible: !root.all
            width: column.width
            words: qsTr("Step %1 of %2").arg(root.step + 1).arg(root.count)
            size: Theme.type(Theme.meta)
            color: Theme.soft
            onWordsChanged: if (root.visible && root.page.position >= 0)
                Accessible.announce(words)
        }
    }
}
