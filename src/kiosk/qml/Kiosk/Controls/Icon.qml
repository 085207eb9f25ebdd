import QtQuick
import Kiosk.Theme

// A drawing of resources/icons, `size` drawn pixels wide; it grows with the words beside it.
Image {
    required property string name
    property color color: Theme.accent
    property int size: Theme.icon
    property int pixels: Theme.heading(size)
    // "left" leads back and "right" leads on, wherever that is.
    readonly property string drawn: !Theme.mirrored ? name : name === "left" ? "right" : name === "right" ? "left" : name

    width: pixels
    height: width
    sourceSize: Qt.size(width, height)
    source: name === "" ? "" : "image://kiosk/icon/" + drawn + "/" + encodeURIComponent(color.toString())
    Accessible.ignored: true
}
