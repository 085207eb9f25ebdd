pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Every language by the name that its speakers give it, up to three in a row.
Flow {
    id: root

    required property KioskViewModel kiosk
    readonly property int beside: Math.max(1, Math.min(3, kiosk.languages.length, Math.floor(width / Theme.heading(Metrics.comfort.leastLanguage))))

    spacing: Theme.px(Theme.gap)

    Repeater {
        model: root.kiosk.languages

        Choice {
            required property var modelData

            width: Math.floor((root.width - (root.beside - 1) * root.spacing) / root.beside)
            chosen: root.kiosk.language === modelData.code
            text: modelData.name
            onTapped: root.kiosk.setLanguage(modelData.code)
        }
    }
}
