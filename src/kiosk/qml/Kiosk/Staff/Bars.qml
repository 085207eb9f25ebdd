pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Bars with their names and numbers, one below the other.
Column {
    id: root

    required property var bars
    property bool about: false // the numbers are rounded

    function counted(bar: var): string {
        return about && bar.views > 0 ? qsTr("about %1").arg(bar.views) : bar.whole ? "" + bar.views : bar.views === 0 ? qsTr("few") : qsTr("%1 or more").arg(bar.views);
    }

    width: parent?.width ?? 0
    spacing: Theme.px(Theme.unit)

    Repeater {
        model: root.bars

        Item {
            id: bar

            required property var modelData
            readonly property real most: root.width - number.width - Theme.px(Theme.gap)

            width: parent?.width ?? 0
            height: name.height + track.height + Theme.px(Theme.unit)
            Accessible.role: Accessible.StaticText
            Accessible.name: (modelData.label ?? modelData.name) + ": " + number.words
            Accessible.ignored: !visible || !enabled

            Words {
                id: name
                anchors.left: parent.left
                width: parent.width
                words: bar.modelData.name
                size: Theme.heading(Theme.meta)
                Accessible.ignored: true
            }
            Rectangle {
                id: track
                anchors.left: parent.left
                y: name.height
                width: Math.max(Theme.px(Theme.unit), bar.most * bar.modelData.share)
                height: Theme.heading(Metrics.staff.bar)
                radius: Theme.px(Theme.unit)
                color: bar.modelData.views > 0 ? Theme.accent : Theme.line
            }
            Words {
                id: number
                anchors.left: track.right
                anchors.leftMargin: Theme.px(Theme.unit)
                anchors.verticalCenter: track.verticalCenter
                words: root.counted(bar.modelData)
                wraps: false
                size: Theme.heading(Theme.meta)
                bold: true
                Accessible.ignored: true
            }
        }
    }
}
