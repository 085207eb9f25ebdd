pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// Things to do one after the other, each with its large number.
BlockItem {
    id: root

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(Metrics.steps.gap)

        BlockWords {
            visible: root.block.title.words !== ""
            width: root.width
            spans: root.block.title
            page: root.page
            size: Theme.heading(Theme.h3)
            line: 0
            bold: true
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

                Rectangle {
                    id: disc
                    x: root.side(0, width)
                    width: Theme.heading(Metrics.steps.disc)
                    height: width
                    radius: width / 2
                    color: Theme.sage
                    border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
                    border.color: Theme.accent

                    Words {
                        anchors.centerIn: parent
                        words: step.index + 1
                        size: Theme.heading(Theme.h3)
                        bold: true
                        wraps: false
                        color: Theme.accent
                    }
                }
                BlockColumn {
                    id: body
                    x: root.side(disc.width + Theme.px(Metrics.steps.textGap), width)
                    y: Math.max(0, (disc.height - firstLine.height) / 2)
                    width: step.width - disc.width - Theme.px(Metrics.steps.textGap)
                    blocks: step.modelData.blocks
                    page: root.page
                }
                Item {
                    id: firstLine
                    height: Theme.type(Theme.bodyLine)
                }
            }
        }
    }
}
