pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    readonly property bool headed: block.header.some(cell => cell.words !== "")
    readonly property var lines: headed ? [block.header, ...block.rows] : block.rows
    readonly property real cellWidth: width / Math.max(1, block.header.length)

    implicitHeight: column.height

    Column {
        id: column
        width: root.width

        Repeater {
            model: root.lines

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool head: root.headed && index === 0

                width: root.width
                height: cells.height

                Rectangle {
                    anchors.fill: parent
                    radius: line.head ? Theme.px(Theme.pictureRadius) : 0
                    color: line.head ? Theme.sage : "transparent"
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.px(Metrics.table.line)
                    color: Theme.hair
                    visible: !line.head
                }
                Row {
                    id: cells

                    Repeater {
                        model: line.modelData

                        BlockWords {
                            required property var modelData
                            required property int index

                            width: root.cellWidth
                            spans: modelData
                            page: root.page
                            bold: line.head
                            line: Theme.type(Theme.tightLine)
                            padding: Theme.px(Metrics.table.inset)
                            alignment: ({
                                    left: Text.AlignLeft,
                                    center: Text.AlignHCenter,
                                    right: Text.AlignRight
                                })[root.block.align[index]]
                        }
                    }
                }
            }
        }
    }
}
