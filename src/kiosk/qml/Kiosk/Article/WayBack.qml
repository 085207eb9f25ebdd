import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Leads from an article to the list that it was chosen from. Above its words it is as high as a finger wants it.
Pressable {
    id: root

    required property string text
    required property real mostWidth
    required property real room // above the words that stand beside it
    required property bool rightToLeft // as the page runs, whatever the buttons around it do
    readonly property real above: Math.min(room, Math.max(0, Theme.px(Theme.target) - words.height))

    readonly property real air: Math.round(arrow.width * Metrics.article.arrowAir)
    readonly property real beside: arrow.width - 2 * air + Theme.px(Metrics.time.gap)

    implicitWidth: beside + words.width
    implicitHeight: Math.max(Theme.px(Theme.target), words.height)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(Theme.unit)
        radius: Theme.px(Theme.keyRadius)
        color: Theme.pressed
        visible: root.pressed
    }
    Icon {
        id: arrow
        name: Theme.mirrored === root.rightToLeft ? "left" : "right"
        pixels: Theme.type(Metrics.time.icon)
        anchors.left: parent.left
        anchors.leftMargin: -root.air
        anchors.verticalCenter: words.verticalCenter
    }
    Words {
        id: words
        anchors.right: parent.right
        y: root.above
        width: Math.min(implicitWidth, root.mostWidth - root.beside)
        words: root.text
        size: Theme.type(Theme.meta)
        bold: true
        color: Theme.accent
        Accessible.ignored: true
    }
    FocusRing {
        around: Theme.unit
    }
}
