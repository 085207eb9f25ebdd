pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The day on which it comes.
Card {
    id: root

    required property ContentViewModel content

    stacked: true
    buttons: [
        PillButton {
            anchors.left: parent?.left
            kind: "tint"
            icon: "left"
            text: qsTr("Back")
            onTapped: root.content.leaveDays()
        }
    ]

    Words {
        width: parent.width
        words: root.content.readyName
        size: Theme.heading(Theme.meta)
        bold: true
        color: Theme.accent
    }
    Words {
        width: parent.width
        words: qsTr("On which day?")
        size: Theme.heading(Theme.h3)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        words: qsTr("It comes by itself when that day begins, or when the screen is next on.")
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
    Grid {
        id: days
        width: parent.width
        columns: Math.max(1, Math.min(7, Math.floor((width + spacing) / (Theme.heading(Metrics.staff.day) + spacing))))
        spacing: Theme.px(2 * Theme.unit)

        Repeater {
            model: root.content.days

            Choice {
                required property var modelData

                width: Math.floor((days.width - (days.columns - 1) * days.spacing) / days.columns)
                chosen: modelData.chosen
                label: modelData.label
                text: modelData.text
                size: Theme.heading(Theme.meta)
                onTapped: root.content.showOn(modelData.day)
            }
        }
    }
}
