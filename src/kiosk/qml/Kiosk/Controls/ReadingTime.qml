import QtQuick
import Kiosk.Theme

Row {
    id: root

    required property int minutes
    property bool bold: false
    readonly property string words: qsTr("%n minute(s)", "", minutes)

    spacing: Theme.px(Metrics.time.gap)

    Icon {
        name: "clock"
        pixels: Theme.type(Metrics.time.icon)
        color: root.bold ? Theme.accent : Theme.soft
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        words: root.words
        size: Theme.type(Theme.meta)
        bold: root.bold
        color: root.bold ? Theme.accent : Theme.soft
        wraps: false
        anchors.verticalCenter: parent.verticalCenter
    }
}
