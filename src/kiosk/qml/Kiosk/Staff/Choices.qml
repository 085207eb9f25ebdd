pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A few values to choose one from, as many beside one another as have room.
Grid {
    id: root

    required property var names
    required property int chosen
    property var swatches: [] // a colour beside each
    readonly property real least: Math.max(Theme.heading(Metrics.staff.choice), ...names.map(name => letters.height && letters.advanceWidth(name.split(" ").reduce((a, b) => a.length > b.length ? a : b)) + Theme.px(2 * Theme.gap)))

    signal picked(index: int)

    width: parent?.width ?? 0
    columns: Math.max(1, Math.min(names.length, Math.floor((width + spacing) / (least + spacing))))
    spacing: Theme.px(Theme.gap)
    topPadding: Theme.px(Theme.unit)
    bottomPadding: Theme.px(Theme.unit)

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.heading(Theme.label)
        font.bold: true
    }
    Repeater {
        model: root.names.length

        Choice {
            required property int index

            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            chosen: root.chosen === index
            text: root.names[index] ?? ""
            mostLines: 4
            onTapped: root.picked(index)

            Rectangle {
                visible: root.swatches.length > 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(2 * Theme.unit)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(Metrics.staff.swatch)
                height: width
                radius: width / 2
                color: root.swatches[parent.index] ?? "transparent"
                border.width: Theme.px(Theme.outline)
                border.color: Theme.card
            }
        }
    }
}
