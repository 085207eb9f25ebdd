import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What a card is about.
Words {
    width: parent?.width ?? 0
    size: Theme.heading(Theme.h4)
    bold: true
    Accessible.role: Accessible.Heading
}
