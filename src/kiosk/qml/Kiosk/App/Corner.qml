pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Help, comfort and hide: the same place on every screen.
Column {
    id: root

    required property KioskViewModel kiosk
    property bool alone: false // only Help

    spacing: Theme.px(Metrics.corner.pitch - Theme.target)

    PillButton {
        width: Theme.cornerWidth
        kind: "help"
        icon: "help"
        text: qsTr("Help now")
        onTapped: root.kiosk.openHelp()
    }
    Loader {
        active: !root.alone
        sourceComponent: Column {
            spacing: root.spacing

            PillButton {
                width: Theme.cornerWidth
                icon: "hide"
                text: qsTr("Hide now")
                onTapped: root.kiosk.hide()
            }
            PillButton {
                width: Theme.cornerWidth
                icon: "comfort"
                text: qsTr("Comfort")
                onTapped: root.kiosk.openComfort()
            }
        }
    }
}
