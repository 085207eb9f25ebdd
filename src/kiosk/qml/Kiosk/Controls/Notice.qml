import QtQuick
import Kiosk.Theme

// A line for everybody in the room, across the foot of a screen. No higher than nothing when there is none.
Rectangle {
    id: root

    required property string words

    anchors.bottom: parent?.bottom
    width: parent?.width ?? 0
    height: words === "" ? 0 : line.height + Theme.px(2 * Theme.gap)
    visible: words !== ""
    color: Theme.flat ? Theme.card : Theme.sage

    Rectangle {
        width: parent.width
        height: Theme.px(Theme.outline)
        color: Theme.accent
    }
    TextMetrics {
        id: natural
        font: line.font
        text: root.words
    }
    Icon {
        id: sign
        anchors.left: parent.left
        anchors.leftMargin: Math.max(Theme.px(Theme.margin), (parent.width - width - natural.advanceWidth - Theme.px(Theme.gap)) / 2)
        anchors.verticalCenter: parent.verticalCenter
        name: "room"
        color: Theme.accent
    }
    Words {
        id: line
        anchors.left: sign.right
        anchors.leftMargin: Theme.px(Theme.gap)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(natural.advanceWidth) + 2, parent.width - sign.width - Theme.px(Theme.gap + 2 * Theme.margin))
        words: root.words
        size: Theme.heading(Theme.button)
        bold: true
        color: Theme.accent
    }
}
