import QtQuick
import Kiosk.Theme

// A painted cover or a picture of the content folder, by the picture provider's name.
Image {
    required property string name
    property int radius: 0 // drawn pixels
    property bool whole: false
    property string veil: Theme.veil

    property size wanted: Qt.size(width, height) // device pixels to paint it in
    readonly property bool ready: status !== Image.Loading
    property string options: (radius > 0 ? "&radius=" + Theme.px(radius) : "") + (veil === "#00000000" ? "" : "&veil=" + encodeURIComponent(veil)) + (whole ? "&fit" : "") + (name.startsWith("picture/") ? "&of=" + Theme.edition : "")

    asynchronous: true
    sourceSize: wanted
    source: name === "" || wanted.width < 1 || wanted.height < 1 ? "" : "image://kiosk/" + name + "?" + options
    Accessible.ignored: true
}
