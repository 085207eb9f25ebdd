pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A link inside a line, for the keyboard and for those who listen, and the line below it: dots for a word that is explained.
Item {
    id: root

    required property var modelData // its target, its words, and where they stand: a run for each line
    required property PageViewModel page
    required property int size
    required property real line
    readonly property bool explained: modelData.target.startsWith("term:")
    readonly property bool raised: modelData.target.startsWith("note:")

    activeFocusOnTab: true
    Accessible.role: Accessible.Link
    Accessible.name: raised ? qsTr("Note %1").arg(modelData.words) : modelData.words
    Accessible.focusable: true
    Accessible.ignored: !enabled || !visible // as Words
    Accessible.onPressAction: page.openLink(modelData.target)
    Keys.onReturnPressed: page.openLink(modelData.target)
    Keys.onEnterPressed: page.openLink(modelData.target)
    Keys.onSpacePressed: page.openLink(modelData.target)
    x: modelData.runs[0].x
    y: modelData.runs[0].y
    width: modelData.runs[0].width
    height: line

    Repeater {
        model: root.modelData.runs

        Item {
            id: run

            required property var modelData

            x: modelData.x - root.x
            y: modelData.y - root.y
            width: modelData.width
            height: root.line

            Image {
                visible: root.explained
                y: Math.round(root.line * Metrics.link.below)
                width: parent.width
                height: sourceSize.height
                sourceSize: Qt.size(2 * dot, dot)
                fillMode: Image.TileHorizontally
                horizontalAlignment: Image.AlignLeft
                source: root.explained ? "image://kiosk/dots/" + encodeURIComponent(Theme.accent.toString()) : ""
                Accessible.ignored: true

                readonly property int dot: Math.max(2, Math.round(root.size * Metrics.link.dot))
            }
            Rectangle {
                visible: !root.explained && !root.raised
                y: Math.round(root.line * Metrics.link.below)
                width: parent.width
                height: Math.max(1, Math.round(root.size * Metrics.link.thick))
                radius: height / 2 // not square: see Words.layer
                color: Theme.accent
            }
            Rectangle {
                visible: root.activeFocus
                anchors.fill: parent
                anchors.margins: -Theme.px(Metrics.focus.line)
                radius: Theme.px(Theme.unit)
                color: "transparent"
                border.width: Theme.px(Metrics.focus.line)
                border.color: Theme.accent
            }
        }
    }
}
