import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// How to breathe, in words, and the circle to do it with.
BlockItem {
    id: root

    implicitHeight: column.height + 2 * column.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: Theme.sage
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.accent
    }
    Column {
        id: column
        x: Theme.px(Metrics.article.panel)
        y: Theme.px(Metrics.inShort.top)
        width: root.width - 2 * x
        spacing: Theme.px(Metrics.inShort.gap)

        BlockWords {
            width: parent.width
            spans: root.block.title
            page: root.page
            size: Theme.title(Theme.h3)
            line: 0
            bold: true
            color: Theme.accent
        }
        BlockColumn {
            width: parent.width
            blocks: root.block.blocks
            page: root.page
        }
        PillButton {
            kind: "solid"
            icon: "breathe"
            text: qsTr("Breathe with a circle")
            mostWidth: column.width
            onTapped: root.page.breathe(root.block.key)
        }
    }
}
