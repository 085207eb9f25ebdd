import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: body.height + 2 * body.y

    Rectangle {
        x: root.side(0, width)
        width: Theme.px(Metrics.quote.line)
        height: root.height
        radius: width / 2
        color: Theme.accent
    }
    BlockColumn {
        id: body
        x: root.side(Theme.px(Metrics.article.panel), width)
        y: Theme.px(Theme.unit)
        width: root.width - Theme.px(Metrics.article.panel)
        blocks: root.block.blocks
        page: root.page
    }
}
