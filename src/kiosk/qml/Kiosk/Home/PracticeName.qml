import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// The practice's sign and name. A name that is too long for its place ends with dots.
Item {
    id: root

    required property string name
    required property string tagline
    required property string logo
    readonly property bool usable: logo !== "" && own.status !== Image.Error && !(own.status === Image.Ready && own.implicitWidth <= 1)

    readonly property real below: y + Math.max(height, (height + words.height) / 2) // where large words end

    height: Theme.px(Metrics.home.emblem)
    visible: name !== ""

    Image {
        id: emblem
        anchors.left: parent.left
        width: root.usable ? 0 : height
        height: root.height
        visible: !root.usable
        sourceSize: Qt.size(height, height)
        source: "image://kiosk/emblem/" + [Theme.sage, Theme.accent].map(colour => encodeURIComponent(colour.toString())).join("/")
        Accessible.ignored: true
    }
    Cover {
        id: own
        anchors.left: parent.left
        height: root.height
        width: root.usable && status === Image.Ready ? Math.min(implicitWidth, wanted.width) : 0
        wanted: Qt.size(Theme.px(Metrics.home.logo), root.height)
        fillMode: Image.PreserveAspectFit
        whole: true
        name: root.logo === "" ? "" : "picture/" + root.logo
    }
    Column {
        id: words
        anchors.left: root.usable ? own.right : emblem.right
        anchors.leftMargin: Theme.px(Theme.gap)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: title
            width: parent.width
            words: root.name
            size: Theme.heading(Theme.h3)
            bold: true
            mostLines: Theme.compact && !Theme.portrait ? 2 : 1 // with two, the second one is that of the tagline
        }
        Words {
            width: parent.width
            visible: words !== "" && title.lineCount < 2
            words: root.tagline
            size: Theme.heading(Theme.meta)
            color: Theme.soft
            mostLines: 1
        }
    }
}
