import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Row {
    id: root

    clip: true

    required property string name
    required property string tagline

    spacing: Theme.px(Theme.gap)
    visible: name !== ""

    Image {
        width: Theme.px(Metrics.home.emblem)
        height: width
        sourceSize: Qt.size(width, height)
        source: "image://kiosk/emblem/" + [Theme.sage, Theme.accent].map(colour => encodeURIComponent(colour.toString())).join("/")
        Accessible.ignored: true
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter

        Words {
            words: root.name
            size: Theme.heading(Theme.h3)
            bold: true
            wraps: false
        }
        Words {
            words: root.tagline
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            wraps: false
        }
    }
}
