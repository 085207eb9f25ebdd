import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Looks like a field to type into; opens the screen with the keys.
Pressable {
    id: root

    label: qsTr("Search for a word")
    implicitHeight: Math.max(Theme.px(Metrics.home.way), words.implicitHeight + Theme.px(2 * Metrics.button.top))

    Shadow {
        kind: "button"
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.card
        border.width: Theme.flat || Theme.dark ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge
    }
    TextMetrics {
        id: long
        font.family: Theme.family
        font.pixelSize: words.size
        text: qsTr("Search for a word, such as “sleep”")
    }
    TextMetrics {
        id: short
        font: long.font
        text: root.label
    }
    Icon {
        id: glass
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.search.inset)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
    }
    Words {
        id: words
        anchors.left: glass.right
        anchors.leftMargin: Theme.px(Metrics.button.inset)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Metrics.search.inset)
        anchors.verticalCenter: parent.verticalCenter
        words: long.advanceWidth < width ? long.text : short.advanceWidth < width ? root.label : qsTr("Search")
        size: Theme.heading(Theme.body)
        color: Theme.soft
        mostLines: 1
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        around: Theme.panelRadius
    }
}
