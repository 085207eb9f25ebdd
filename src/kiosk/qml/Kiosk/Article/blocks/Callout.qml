import Kiosk.Article

Boxed {
    id: root

    urgent: block.kind === "warning"
    sign: urgent ? "help" : block.kind
    title: block.title.words
    titleMarkup: block.title.markup

    BlockColumn {
        width: root.contentWidth
        blocks: root.block.blocks
        page: root.page
    }
}
