pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Blocks inside a block.
Column {
    id: root

    required property var blocks
    required property PageViewModel page
    property int size: Theme.body // of its paragraphs

    spacing: Theme.px(Metrics.article.paragraph / 2)

    Repeater {
        model: root.blocks

        BlockLoader {
            required property var modelData

            width: root.width
            kind: modelData.kind
            block: modelData.block
            page: root.page
            size: root.size
        }
    }
}
