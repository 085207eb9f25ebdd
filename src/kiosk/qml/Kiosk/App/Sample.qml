import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A theme to choose, drawn in its own colours.
Pressable {
    id: root

    required property string name
    required property var colours
    required property bool chosen

    label: name
    implicitHeight: Math.max(Theme.px(Metrics.sample.height), words.height + Theme.px(Metrics.sample.aroundName))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.chosen ? -Theme.px(Metrics.sample.chosenReach) : 0
        radius: Theme.px(Theme.keyRadius)
        color: root.colours.ground
        border.width: Theme.px(root.chosen ? Metrics.sample.chosenLine : Theme.outline)
        border.color: root.chosen ? Theme.accent : Theme.line
    }
    Words {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.sample.left)
        y: Theme.px(Theme.gap)
        width: parent.width - Theme.px(2 * Metrics.sample.left)
        words: root.name
        size: Theme.heading(Theme.label)
        bold: true
        color: root.colours.ink
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Metrics.sample.inkFoot)
        width: Theme.px(Metrics.sample.inkWidth)
        height: Theme.px(Metrics.sample.inkLine)
        radius: height / 2
        color: root.colours.ink
    }
    Rectangle {
        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Metrics.sample.accentFoot)
        width: Theme.px(Metrics.sample.accentWidth)
        height: Theme.px(Metrics.sample.accentLine)
        radius: height / 2
        color: root.colours.accent
    }
    FocusRing {
        around: Theme.keyRadius + Theme.unit
    }
}
