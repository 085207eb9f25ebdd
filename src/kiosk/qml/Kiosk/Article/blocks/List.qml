pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

BlockItem {
    id: root

    readonly property bool checklist: block.items.some(item => item.done !== null)

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(root.checklist ? 12 : 14)

        Repeater {
            model: root.block.items

            Item {
                id: item

                required property var modelData
                required property int index
                readonly property bool task: modelData.done !== null

                width: column.width
                height: task ? Math.max(body.height + Theme.px(44), Theme.px(Theme.target)) : body.height

                Surface {
                    anchors.fill: parent
                    visible: item.task
                    shadow: "row"
                    radius: Theme.keyRadius
                }
                Rectangle {
                    visible: item.task
                    x: Theme.px(28)
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(Metrics.article.check)
                    height: width
                    radius: Theme.px(14)
                    color: item.modelData.done ? Theme.accent : "transparent"
                    border.width: Theme.px(3)
                    border.color: item.modelData.done ? Theme.accent : Theme.line

                    Icon {
                        anchors.centerIn: parent
                        visible: item.modelData.done === true
                        name: "check"
                        color: Theme.accentInk
                    }
                }
                Rectangle {
                    visible: !item.task && !root.block.ordered
                    y: (Theme.type(Theme.bodyLine) - height) / 2
                    x: Theme.px(6)
                    width: Theme.px(14)
                    height: width
                    radius: width / 2
                    color: Theme.accent
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
                    x: Theme.px(item.task ? 116 : Metrics.article.bulletColumn) * (root.block.ordered && !item.task ? Theme.textScale : 1)
                    y: item.task ? (item.height - height) / 2 : 0
                    width: item.width - x - (item.task ? Theme.px(24) : 0)
                    blocks: item.modelData.blocks
                    page: root.page
                }
            }
        }
    }
}
