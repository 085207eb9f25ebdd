pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// The footnotes, below a short line.
BlockItem {
    id: root

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(Metrics.article.paragraph / 2)

        Rectangle {
            width: Theme.px(Metrics.divider.width)
            height: Theme.px(Metrics.table.line)
            color: Theme.line
        }
        Words {
            words: qsTr("Notes")
            size: Theme.heading(Theme.button)
            bold: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.block.notes

            Item {
                id: note

                required property var modelData

                width: column.width
                height: body.height

                Words {
                    x: root.side(0, width)
                    words: note.modelData.number + "."
                    bold: true
                    wraps: false
                    color: Theme.accent
                    line: Theme.type(Theme.bodyLine)
                }
                BlockColumn {
                    id: body
                    readonly property real before: Theme.type(Metrics.article.bulletColumn)

                    x: root.side(before, width)
                    width: note.width - before
                    blocks: note.modelData.blocks
                    page: root.page
                }
            }
        }
    }
}
