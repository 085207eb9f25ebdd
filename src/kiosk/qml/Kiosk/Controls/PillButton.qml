import QtQuick
import Kiosk.Theme

// A button as long as its words. `kind` is ghost, tint, solid or help.
Pressable {
    id: root

    property string text
    property string icon
    property string kind: "ghost"
    property int size: Theme.button
    property real mostWidth: 0 // device pixels; longer words are wrapped, or cut with an ellipsis
    property int mostLines: 1

    readonly property color front: ({
            ghost: Theme.accent,
            tint: Theme.accent,
            solid: Theme.accentInk,
            help: Theme.helpInk
        })[kind]
    readonly property color back: ({
            ghost: Theme.card,
            tint: Theme.sage,
            solid: Theme.accent,
            help: Theme.help
        })[kind]
    readonly property bool edged: (Theme.flat && (kind === "ghost" || kind === "tint")) || (Theme.dark && kind === "ghost")

    label: text
    implicitWidth: words.width + (icon === "" ? 0 : Theme.heading(Theme.icon) + content.spacing) + Theme.px(2 * Metrics.button.inset)
    implicitHeight: Math.max(Theme.px(Theme.target), words.implicitHeight + Theme.px(words.tall ? Metrics.button.top : 2 * Metrics.button.top)) // lines of tall letters have room of their own

    TextMetrics {
        id: natural
        font: words.font
        text: root.mostWidth > 0 ? root.text : ""
    }
    Shadow {
        kind: "button"
        visible: root.kind === "ghost" && !Theme.flat
    }
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: root.back
        border.width: root.edged ? Theme.px(Theme.edgeWidth) : 0
        border.color: root.kind === "tint" ? Theme.accent : Theme.edge
    }
    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.px(Metrics.button.gap)

        Icon {
            name: root.icon
            visible: root.icon !== "" && root.width > words.implicitWidth + width + content.spacing + Theme.px(Theme.gap)
            color: root.front
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words
            words: root.text
            size: Theme.heading(root.size)
            bold: true
            wraps: root.mostWidth > 0
            mostLines: root.mostLines
            width: root.mostWidth > 0 ? Math.min(Math.ceil(natural.advanceWidth) + 2, root.mostWidth - Theme.px(Metrics.button.aroundCut)) : implicitWidth
            color: root.front
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
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
