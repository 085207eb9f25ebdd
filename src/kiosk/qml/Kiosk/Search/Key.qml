import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One large key.
Pressable {
    id: root

    property string text
    property string icon
    property bool tinted: false

    Surface {
        anchors.fill: parent
        shadow: root.tinted ? "" : "row"
        radius: Theme.keyRadius
        color: root.tinted ? Theme.sage : Theme.card
    }
    Words {
        anchors.centerIn: parent
        visible: root.text !== ""
        words: root.text
        size: Math.min(Theme.heading(root.tinted || root.text.length > 1 ? Theme.h4 : Metrics.search.letter), Math.round(root.height * Metrics.search.most))
        bold: true
        wraps: false
        color: root.tinted ? Theme.accent : Theme.ink
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        pixels: Theme.px(Metrics.search.icon)
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.keyRadius)
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        around: Theme.keyRadius
    }
}
