import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: body.height + 2 * body.y

    Rectangle {
        width: Theme.px(Metrics.quote.line)
        height: root.height
        radius: width / 2
        color: Theme.accent
    }
    BlockColumn {
        id: body
        x: Theme.px(Metrics.article.panel)
        y: Theme.px(Theme.unit)
        width: root.width - x
        blocks: root.block.blocks
        page: root.page
    }
}
