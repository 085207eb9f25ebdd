import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One page of the staff area: an icon and its name, on a card when it is open.
Pressable {
    id: root

    required property string icon
    required property string text
    property bool chosen: false
    property bool narrow: false // the icon stands above its name
    property bool named: true
    property color back: "transparent"
    readonly property color front: chosen ? Theme.accent : Theme.railInk

    label: text
    implicitHeight: Math.max(Theme.px(Metrics.rail.button), (!named ? 0 : narrow ? words.height + sign.height + Theme.px(Theme.unit) : words.height) + Theme.px(2 * Metrics.rail.around))
    Accessible.role: Accessible.PageTab
    Accessible.checked: chosen

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Metrics.rail.radius)
        color: root.chosen ? Theme.card : root.back
        border.width: Theme.flat && root.chosen ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.accent
    }
    Icon {
        id: sign
        x: root.narrow ? (root.width - width) / 2 : Theme.mirrored ? root.width - width - Theme.px(Metrics.rail.inset) : Theme.px(Metrics.rail.inset)
        y: root.narrow && root.named ? (root.height - height - words.height) / 2 : (root.height - height) / 2
        name: root.icon
        color: root.front
    }
    Words {
        id: words
        visible: root.named
        anchors.left: parent.left
        anchors.leftMargin: root.narrow ? Theme.px(Theme.unit) : 2 * Theme.px(Metrics.rail.inset) + sign.width
        y: root.narrow ? sign.y + sign.height : (root.height - height) / 2
        width: root.narrow ? root.width - 2 * Theme.px(Theme.unit) : root.width - anchors.leftMargin - Theme.px(Theme.unit)
        words: root.text
        size: Theme.heading(Theme.label)
        bold: true
        mostLines: 2
        alignment: root.narrow ? Text.AlignHCenter : Text.AlignLeft
        color: root.front
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Metrics.rail.radius)
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {
        around: Metrics.rail.radius
        anchors.margins: Theme.px(Metrics.focus.line)
        border.color: root.chosen ? Theme.accent : Theme.card
    }
}
