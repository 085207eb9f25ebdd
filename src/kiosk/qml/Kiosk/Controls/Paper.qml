import QtQuick
import Kiosk.Theme

// The ground of a screen: warm paper with a hill.
Image {
    readonly property size wanted: Qt.size(width, height)

    anchors.fill: parent
    sourceSize: wanted
    source: wanted.width < 1 || wanted.height < 1 ? "" : "image://kiosk/ground/" + [Theme.ground, Theme.hill].map(colour => encodeURIComponent(colour.toString())).join("/")
    Accessible.ignored: true
}
