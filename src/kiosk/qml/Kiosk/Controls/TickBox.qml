import QtQuick
import Kiosk.Theme

// The box in front of an entry of a checklist.
Rectangle {
    id: root

    property bool ticked: false

    width: Theme.heading(Metrics.checklist.box)
    height: width
    radius: Theme.px(Metrics.checklist.boxRadius)
    color: ticked ? Theme.accent : "transparent"
    border.width: Theme.px(Theme.outline)
    border.color: ticked ? Theme.accent : Theme.line

    Icon {
        anchors.centerIn: parent
        visible: root.ticked
        name: "check"
        color: Theme.accentInk
    }
}
