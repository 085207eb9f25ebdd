import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// What the page speaks of, for whoever would rather not read it today, and where help is.
Boxed {
    id: root

    sign: "note"
    title: qsTr("Before you read")

    BlockWords {
        width: root.contentWidth
        spans: root.block.spans
        page: root.page
    }
    Words {
        width: root.contentWidth
        words: qsTr("If you need someone now, touch Help now.")
        line: Theme.type(Theme.bodyLine)
    }
}
