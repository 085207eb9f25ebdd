import Kiosk.Controls
import Kiosk.ViewModels

// The way back from a look at what visitors do not see yet.
PillButton {
    id: root

    required property KioskViewModel kiosk

    kind: "solid"
    icon: "left"
    eager: true
    text: qsTr("Back to the staff area")
    onTapped: root.kiosk.endPreview()
}
