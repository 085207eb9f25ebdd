import QtQuick
import Kiosk.ViewModels

// One page of the staff area.
Item {
    required property StaffViewModel staff
}
