import QtQuick
import Kiosk.Theme

Row {
    id: root

    required property int minutes
    readonly property string words: minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes)

    spacing: Theme.px(Metrics.time.gap)

    Icon {
        name: "clock"
        size: Metrics.time.icon
        color: Theme.soft
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        words: root.words
        size: Theme.type(Theme.meta)
        color: Theme.soft
        wraps: false
        anchors.verticalCenter: parent.verticalCenter
    }
}
