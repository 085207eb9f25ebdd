import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A value between one button for less and one for more; with a lock where nobody here may change it.
Row {
    id: root

    required property string name
    property string value: "" // where it is not said beside them
    property bool locked: false
    property bool less: true
    property bool more: true

    signal stepped(by: int)

    spacing: Theme.px(Theme.gap)
    topPadding: Theme.px(Theme.unit)
    bottomPadding: Theme.px(Theme.unit)

    PillButton {
        visible: !root.locked
        width: Math.max(implicitWidth, height)
        text: "\u2212"
        label: qsTr("%1: less").arg(root.name)
        kind: "tint"
        enabled: root.less
        opacity: enabled ? 1 : Metrics.staff.faded
        onTapped: root.stepped(-1)
    }
    Icon {
        visible: root.locked
        anchors.verticalCenter: parent.verticalCenter
        name: "lock"
    }
    Words {
        visible: words !== ""
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, root.locked ? 0 : Theme.heading(Metrics.staff.value))
        alignment: root.locked ? Text.AlignLeft : Text.AlignHCenter
        words: root.value
        wraps: false
        size: Theme.heading(Theme.button)
        bold: true
        onWordsChanged: Accessible.announce(words, Accessible.Polite)
    }
    PillButton {
        visible: !root.locked
        width: Math.max(implicitWidth, height)
        text: "+"
        label: qsTr("%1: more").arg(root.name)
        kind: "tint"
        enabled: root.more
        opacity: enabled ? 1 : Metrics.staff.faded
        onTapped: root.stepped(1)
    }
}
