import QtQuick
import Kiosk.Theme

// A drawing of resources/icons, `size` drawn pixels wide.
Image {
    required property string name
    property color color: Theme.accent
    property int size: Theme.icon

    width: Theme.px(size)
    height: width
    sourceSize: Qt.size(width, height)
    source: name === "" ? "" : "image://kiosk/icon/" + name + "/" + encodeURIComponent(color.toString())
    Accessible.ignored: true
}
