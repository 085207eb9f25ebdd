import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What visitors see now, what can be brought in, and what can be brought back.
StaffPage {
    id: root

    readonly property ContentViewModel content: staff.content

    readonly property bool asks: ["bringing", "ready", "day", "said"].includes(content.step) // then that comes first
    readonly property real gap: Theme.px(Metrics.staff.gap)

    implicitHeight: along.y + along.height

    ShownCard {
        id: shown
        y: root.asks ? bring.height + root.gap : 0
        content: root.content
    }
    BringCard {
        id: bring
        y: root.asks ? 0 : shown.height + root.gap
        content: root.content
    }
    Releases {
        id: releases
        y: shown.height + root.gap + (bring.visible ? bring.height + root.gap : 0)
        content: root.content
    }
    TakeAlong {
        id: along
        y: releases.visible ? releases.y + releases.height + root.gap : Math.max(shown.y + shown.height, bring.visible ? bring.y + bring.height : 0) + root.gap
        save: root.staff.save
    }
}
