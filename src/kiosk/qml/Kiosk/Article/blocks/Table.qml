pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// Rows and columns; where the columns would be too narrow to read, each row becomes a card that names its cells.
BlockItem {
    id: root

    readonly property bool headed: block.header.some(cell => cell.words !== "")
    readonly property int columns: Math.max(1, block.header.length)
    readonly property real column: width / columns
    readonly property bool asCards: columns > 1 && (column < Theme.type(Metrics.table.leastColumn) || column < longest + 2 * Theme.px(Metrics.table.inset))
    // The longest word of all cells, which no column breaks.
    readonly property real longest: {
        let most = 0;
        for (const line of lines)
            for (let place = 0; place < line.length; place++)
                for (const word of line[place].words.split(" "))
                    most = Math.max(most, metrics.advanceWidth(word));
        return most * Theme.type(Theme.body) / metrics.font.pixelSize;
    }
    readonly property var lines: headed ? [block.header, ...block.rows] : block.rows

    implicitHeight: asCards ? cards.height : rows.height

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: 100
        font.bold: root.headed
    }

    Column {
        id: rows
        width: root.width
        visible: !root.asCards
        Accessible.role: Accessible.Table
        Accessible.ignored: !enabled || !visible // as Words

        Repeater {
            model: root.asCards ? [] : root.lines

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool head: root.headed && index === 0

                width: root.width
                height: cells.height
                Accessible.role: Accessible.Row
                Accessible.ignored: !enabled || !visible

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

                            width: root.width / root.columns
                            Accessible.role: line.head ? Accessible.ColumnHeader : Accessible.Cell
                            spans: modelData
                            page: root.page
                            rich: line.modelData.some(cell => cell.rich) // all of a row: rich text stands lower in its line
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
    Column {
        id: cards
        width: root.width
        spacing: Theme.px(Metrics.checklist.gap)
        visible: root.asCards

        Repeater {
            model: root.asCards ? root.block.rows : []

            Item {
                id: card

                required property var modelData

                width: cards.width
                height: named.height + 2 * named.y

                Surface {
                    anchors.fill: parent
                    shadow: "row"
                    radius: Theme.keyRadius
                }
                Column {
                    id: named
                    x: Theme.px(Metrics.callout.inset)
                    y: Theme.px(Metrics.fold.inset)
                    width: card.width - 2 * x
                    spacing: Theme.px(Theme.unit)

                    Repeater {
                        model: card.modelData

                        Column {
                            id: cell

                            required property var modelData
                            required property int index

                            width: named.width
                            visible: modelData.words !== ""

                            BlockWords {
                                width: parent.width
                                visible: words !== ""
                                spans: root.block.header[cell.index]
                                page: root.page
                                size: Theme.type(Theme.meta)
                                line: 0
                                color: Theme.soft
                            }
                            BlockWords {
                                width: parent.width
                                spans: cell.modelData
                                page: root.page
                                bold: cell.index === 0
                                line: Theme.type(Theme.tightLine)
                            }
                        }
                    }
                }
            }
        }
    }
}
