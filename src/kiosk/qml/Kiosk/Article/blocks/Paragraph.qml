import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: words.implicitHeight

    BlockWords {
        id: words
        width: root.width
        spans: root.block.spans
        page: root.page
        size: Theme.type(root.size)
        line: Math.round(size * Theme.bodyLine / Theme.body)
    }
}
