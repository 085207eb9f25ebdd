import QtQuick
import Kiosk.Theme

Row {
    id: root

    required property int minutes
    property string otherLanguage // the name of the language that is not the visitor's, if it is another
    property bool bold: false
    property bool signed: true // with a clock
    property real mostWidth: 0 // device pixels; longer words are wrapped
    readonly property string words: qsTr("%n minute(s)", "", minutes) + (otherLanguage === "" ? "" : " · " + otherLanguage)

    spacing: Theme.px(Metrics.time.gap)

    Icon {
        id: clock
        visible: root.signed
        name: "clock"
        pixels: Theme.type(Metrics.time.icon)
        color: root.bold ? Theme.accent : Theme.soft
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.topPadding / 2
    }
    Words {
        words: root.words
        size: Theme.type(Theme.meta)
        bold: root.bold
        color: root.bold ? Theme.accent : Theme.soft
        wraps: root.mostWidth > 0
        width: root.mostWidth > 0 ? Math.min(implicitWidth, root.mostWidth - (root.signed ? clock.width + root.spacing : 0)) : implicitWidth
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.topPadding / 2
    }
}
