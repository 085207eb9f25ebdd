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
        Accessible.role: Accessible.List
        Accessible.ignored: !enabled || !visible // as Words
        width: root.width
        spacing: Theme.px(root.checklist ? Metrics.checklist.gap : Metrics.article.paragraph / 2)

        Repeater {
            model: root.block.items

            Item {
                id: item

                required property var modelData
                required property int index
                readonly property bool task: typeof modelData.done === "boolean" // Python's None arrives as undefined
                readonly property bool ticked: task && modelData.done !== root.page.marks.includes(modelData.key)

                width: column.width
                Accessible.role: Accessible.ListItem
                Accessible.ignored: task || !enabled || !visible
                height: task ? Math.max(body.height + Theme.px(2 * Metrics.checklist.inset), Theme.px(Theme.target)) : body.height

                Surface {
                    anchors.fill: parent
                    visible: item.task
                    shadow: item.ticked ? "" : "row"
                    color: item.ticked ? Theme.sage : Theme.card
                    radius: Theme.keyRadius
                }
                Pressable {
                    anchors.fill: parent
                    visible: item.task
                    enabled: visible
                    label: item.modelData.blocks[0]?.block.spans?.words ?? ""
                    Accessible.role: Accessible.CheckBox
                    Accessible.checkable: true
                    Accessible.checked: item.ticked
                    onTapped: root.page.toggle(item.modelData.key)

                    FocusRing {
                        around: Theme.keyRadius
                    }
                }
                TickBox {
                    id: box
                    visible: item.task
                    x: root.side(Theme.px(Metrics.checklist.boxLeft), width)
                    anchors.verticalCenter: parent.verticalCenter
                    ticked: item.ticked
                }
                Bullet {
                    visible: !item.task && !root.block.ordered
                    x: root.side(Theme.px(Metrics.article.bulletLeft), width)
                }
                Words {
                    visible: !item.task && root.block.ordered
                    x: root.side(0, width)
                    words: (root.block.start + item.index) + "."
                    bold: true
                    wraps: false
                    color: Theme.accent
                    line: Theme.type(Theme.bodyLine)
                }
                BlockColumn {
                    id: body
                    readonly property real before: item.task ? Theme.px(Metrics.checklist.boxLeft + Metrics.checklist.beside) + box.width : root.block.ordered ? Theme.type(Metrics.article.bulletColumn) : Theme.heading(Metrics.article.bulletColumn)

                    x: root.side(before, width)
                    y: item.task ? (item.height - height) / 2 : 0
                    width: item.width - before - (item.task ? Theme.px(Theme.gap) : 0)
                    // The box says these words, unless there is a link among them.
                    enabled: !item.task || item.modelData.blocks.length > 1 || (item.modelData.blocks[0]?.block.spans?.markup ?? "<a ").includes("<a ")
                    blocks: item.modelData.blocks
                    page: root.page
                }
            }
        }
    }
}
