import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: words.height + words.y

    BlockWords {
        id: words
        y: Theme.px(Metrics.article.headingAbove)
        width: root.width
        spans: root.block.spans
        page: root.page
        size: Theme.heading(root.block.level <= 2 ? Theme.h2 : Theme.h3)
        line: 0
        bold: true
        Accessible.role: Accessible.Heading
    }
}
