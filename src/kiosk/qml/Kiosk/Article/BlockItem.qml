import QtQuick
import Kiosk.ViewModels

// What every block of an article has: its fields, and the page that it stands on.
Item {
    required property var block
    required property PageViewModel page

    width: parent?.width ?? 0
}
