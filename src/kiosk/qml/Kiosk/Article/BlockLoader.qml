import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Draws a block with the file of blocks/ that has its name.
Loader {
    required property string kind
    required property var block
    required property PageViewModel page
    property int size: Theme.body // of a paragraph

    width: parent?.width ?? 0
    source: "blocks/" + kind + ".qml"
}
