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
        id: sign
        x: root.side(Theme.px(Metrics.callout.inset), width)
        y: title.y + (title.height - height) / 2
        name: root.warning ? "help" : root.block.kind
        size: Theme.largeIcon
        color: root.warning ? Theme.helpText : Theme.accent
    }
    Words {
        id: title
        readonly property real before: Theme.px(Metrics.callout.inset + Metrics.callout.beside) + sign.width

        x: root.side(before, width)
        y: Theme.px(Metrics.callout.top)
        width: root.width - before - Theme.px(Metrics.callout.inset)
        words: root.block.title.words
        markup: root.block.title.markup
        size: Theme.heading(Theme.h4)
        bold: true
        color: root.warning ? Theme.helpText : Theme.accent
        Accessible.role: Accessible.Heading
    }
    BlockColumn {
        id: body
        x: title.x
        y: title.y + title.height + Theme.px(Theme.unit)
        width: title.width
        blocks: root.block.blocks
        page: root.page
    }
}
