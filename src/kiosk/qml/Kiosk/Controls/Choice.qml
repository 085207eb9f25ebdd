import QtQuick
import Kiosk.Theme

// One of several, of which one is chosen.
Pressable {
    id: root

    required property bool chosen
    property string text
    property int size: Theme.heading(Theme.label)
    property int mostLines: 2

    label: text
    implicitHeight: Math.max(Theme.px(Metrics.comfort.choice), words.implicitHeight + Theme.px(2 * Theme.unit))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.keyRadius)
        color: root.chosen ? Theme.accent : Theme.ground
        border.width: root.chosen ? 0 : Theme.px(Theme.outline)
        border.color: Theme.line
    }
    Words {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.px(2 * Theme.unit))
        words: root.text
        size: root.size
        bold: true
        mostLines: root.mostLines
        alignment: Text.AlignHCenter
        color: root.chosen ? Theme.accentInk : Theme.ink
        Accessible.ignored: true
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
