import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Leads from an article to the list that it was chosen from. As high as its words; the finger has more room, above them.
Item {
    id: root

    required property string text
    required property string label // what a screen reader says
    required property real mostWidth
    required property bool rightToLeft // as the page runs, whatever the buttons around it do

    signal up

    readonly property real air: Math.round(arrow.width * Metrics.article.arrowAir)
    readonly property real beside: arrow.width - 2 * air + Theme.px(Metrics.time.gap)

    implicitWidth: beside + words.width
    implicitHeight: words.height

    Pressable {
        id: button
        label: root.label
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.px(Theme.unit)
        width: parent.width + Theme.px(2 * Theme.unit)
        height: Math.max(Theme.px(Theme.target), words.height + Theme.px(2 * Theme.unit))
        onTapped: root.up()

        Rectangle {
            anchors.fill: parent
            radius: Theme.px(Theme.keyRadius)
            color: Theme.pressed
            visible: button.pressed
        }
        FocusRing {
            anchors.margins: 0
            around: Theme.keyRadius
        }
    }
    Icon {
        id: arrow
        name: Theme.mirrored === root.rightToLeft ? "left" : "right"
        pixels: Theme.type(Metrics.time.icon)
        anchors.left: parent.left
        anchors.leftMargin: -root.air
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: words
        anchors.right: parent.right
        width: Math.min(implicitWidth, root.mostWidth - root.beside)
        words: root.text
        size: Theme.type(Theme.meta)
        bold: true
        color: Theme.accent
        Accessible.ignored: true
    }
}
