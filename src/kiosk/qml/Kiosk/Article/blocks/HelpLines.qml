pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// The numbers of the region, as on the help screen. Where the kiosk has none, what the writer put in their place.
Boxed {
    id: root

    sign: "help"
    urgent: true
    title: qsTr("If you need someone now")

    Words {
        width: root.contentWidth
        words: qsTr("Tell a member of staff. You can say: “I need help.”")
        line: Theme.type(Theme.bodyLine)
    }
    Repeater {
        model: root.page.helpLines

        Column {
            id: line

            required property var modelData

            width: root.contentWidth

            Words {
                width: parent.width
                words: line.modelData.number
                size: Theme.title(Theme.h3)
                bold: true
                color: root.strong
            }
            Words {
                width: parent.width
                words: line.modelData.title
                bold: true
            }
            Words {
                width: parent.width
                visible: line.modelData.text !== ""
                words: line.modelData.text
                size: Theme.type(Theme.meta)
                color: Theme.soft
            }
        }
    }
    BlockColumn {
        width: root.contentWidth
        visible: root.page.helpLines.length === 0
        blocks: visible ? root.block.blocks : []
        page: root.page
    }
}
