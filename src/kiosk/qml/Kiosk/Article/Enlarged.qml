import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A picture of an article over the whole screen. A tap anywhere puts it away.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property var block: kiosk.over.block

    heading: block.alt ?? ""
    ready: picture.ready

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    TapArea {
        anchors.fill: parent
        onClicked: root.kiosk.close()
    }
    Cover {
        id: picture
        readonly property int edge: Theme.px(Theme.portrait ? Theme.margin : Metrics.search.left)

        anchors.left: parent.left
        anchors.leftMargin: edge
        y: Theme.low ? Theme.px(Metrics.corner.top) : back.y + back.height + Theme.px(Theme.gap)
        width: parent.width - edge - (Theme.portrait ? edge : Theme.besideCorner)
        height: (Theme.low ? back.y : root.height) - y - caption.height - 2 * Theme.px(Theme.gap)
        fillMode: Image.PreserveAspectFit
        whole: true
        name: (root.block.path ?? "") === "" ? "" : "picture/" + root.block.path.split("/").map(encodeURIComponent).join("/")
        Accessible.ignored: false
        Accessible.role: Accessible.Graphic
        Accessible.name: root.block.alt ?? ""
    }
    Words {
        id: caption
        anchors.left: picture.left
        anchors.right: picture.right
        y: Math.min(picture.y + picture.height, picture.y + (picture.height + picture.paintedHeight) / 2) + Theme.px(Theme.gap)
        words: root.block.caption?.words ?? ""
        alignment: Text.AlignHCenter
        mostLines: 3
        color: Theme.soft
    }
    BackButton {
        id: back
        onTapped: root.kiosk.close()
    }
}
