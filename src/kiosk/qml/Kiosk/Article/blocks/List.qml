pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

BlockItem {
    id: root

    readonly property bool checklist: block.items.some(item => typeof item.done === "boolean")

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(root.checklist ? Metrics.checklist.gap : Metrics.article.paragraph / 2)

        Repeater {
            model: root.block.items

            Item {
                id: item

                required property var modelData
                required property int index
                readonly property bool task: typeof modelData.done === "boolean" // Python's None arrives as undefined

                width: column.width
                height: task ? Math.max(body.height + Theme.px(2 * Metrics.checklist.inset), Theme.px(Theme.target)) : body.height

                Surface {
                    anchors.fill: parent
                    visible: item.task
                    shadow: "row"
                    radius: Theme.keyRadius
                }
                TickBox {
                    visible: item.task
                    x: Theme.px(Metrics.checklist.boxLeft)
                    anchors.verticalCenter: parent.verticalCenter
                    ticked: item.modelData.done === true
                }
                Bullet {
                    visible: !item.task && !root.block.ordered
                    x: Theme.px(Metrics.article.bulletLeft)
                }
                Words {
                    visible: !item.task && root.block.ordered
                    words: (root.block.start + item.index) + "."
                    bold: true
                    wraps: false
                    color: Theme.accent
                    line: Theme.type(Theme.bodyLine)
                }
                BlockColumn {
                    id: body
                    x: Theme.px(item.task ? Metrics.article.besideIcon : Metrics.article.bulletColumn) * (root.block.ordered && !item.task ? Theme.textScale : 1)
                    y: item.task ? (item.height - height) / 2 : 0
                    width: item.width - x - (item.task ? Theme.px(Theme.gap) : 0)
                    blocks: item.modelData.blocks
                    page: root.page
                }
            }
        }
    }
}
