import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    id: root

    implicitHeight: words.height + 2 * words.y

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.pictureRadius)
        color: Theme.sand
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge
    }
    Text {
        id: words
        x: Theme.px(Metrics.code.left)
        y: Theme.px(Theme.gap)
        width: root.width - 2 * x
        text: root.block.text
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        font.family: "monospace"
        font.pixelSize: Theme.type(Theme.meta)
        color: Theme.ink
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        Accessible.ignored: !enabled || !visible // as Words
    }
}
