import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: words.implicitHeight

    BlockWords {
        id: words
        width: root.width
        spans: root.block.spans
        page: root.page
    }
}
