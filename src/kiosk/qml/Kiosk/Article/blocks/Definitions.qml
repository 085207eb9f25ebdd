pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Article

// Words in bold, and what is said of them below.
BlockItem {
    id: root

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(Metrics.article.paragraph)

        Repeater {
            model: root.block.entries

            Column {
                id: entry

                required property var modelData

                width: column.width
                spacing: Theme.px(Theme.unit)

                Repeater {
                    model: entry.modelData.terms

                    BlockWords {
                        required property var modelData

                        width: entry.width
                        spans: modelData
                        page: root.page
                        bold: true
                        color: Theme.accent
                    }
                }
                Repeater {
                    model: entry.modelData.meanings

                    BlockColumn {
                        required property var modelData

                        x: root.side(Theme.px(Metrics.article.bulletColumn), width)
                        width: entry.width - Theme.px(Metrics.article.bulletColumn)
                        blocks: modelData
                        page: root.page
                    }
                }
            }
        }
    }
}
