import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

BlockItem {
    id: root

    readonly property bool warning: block.kind === "warning"

    implicitHeight: body.y + body.height + Theme.px(Metrics.article.panel)

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: root.warning ? Theme.helpTint : Theme.sand
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: root.warning ? Theme.helpText : Theme.edge
    }
    Icon {
        x: Theme.px(40)
        y: title.y + (title.height - height) / 2
        name: root.warning ? "help" : root.block.kind
        size: 48
        color: root.warning ? Theme.helpText : Theme.accent
    }
    Words {
        id: title
        x: Theme.px(116)
        y: Theme.px(36)
        width: root.width - x - Theme.px(40)
        words: root.block.title
        size: Theme.heading(36)
        bold: true
        color: root.warning ? Theme.helpText : Theme.accent
    }
    BlockColumn {
        id: body
        x: title.x
        y: title.y + title.height + Theme.px(8)
        width: title.width
        blocks: root.block.blocks
        page: root.page
    }
}
