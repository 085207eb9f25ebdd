import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// A picture as wide as the column, with its caption; one that cannot be shown leaves its alternative text.
BlockItem {
    id: root

    readonly property bool usable: block.path !== "" && !(picture.status === Image.Error || (picture.status === Image.Ready && picture.implicitWidth <= 1))

    implicitHeight: column.height

    Column {
        id: column
        width: root.width
        spacing: Theme.px(Metrics.picture.captionAbove)

        Cover {
            id: picture
            visible: root.usable
            property real shape: Metrics.picture.shape
            property int natural: root.width // a small one is not blown up

            anchors.left: parent.left
            width: Math.min(root.width, natural)
            height: Math.round(width * shape)
            onStatusChanged: if (status === Image.Ready && implicitWidth > 1) {
                shape = implicitHeight / implicitWidth;
                natural = implicitWidth;
            }
            wanted: Qt.size(root.width, Theme.px(Theme.height))
            fillMode: Image.PreserveAspectFit
            whole: true
            radius: Theme.pictureRadius
            name: root.block.path === "" ? "" : "picture/" + root.block.path.split("/").map(encodeURIComponent).join("/")
            Accessible.ignored: !enabled || !visible // as Words
            Accessible.role: Accessible.Graphic
            Accessible.name: root.block.alt

            Pressable {
                anchors.fill: parent
                label: qsTr("Enlarge the picture")
                onTapped: root.page.enlarge(root.block.key)

                Rectangle {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.px(Theme.unit * 2)
                    width: Math.max(Theme.px(Metrics.picture.sign), Math.ceil(sign.width * Math.SQRT2))
                    height: width
                    radius: width / 2
                    color: Theme.card

                    Icon {
                        id: sign
                        anchors.centerIn: parent
                        name: "enlarge"
                    }
                }
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.px(Theme.pictureRadius)
                    color: Theme.pressed
                    visible: parent.pressed
                }
                FocusRing {
                    around: Theme.pictureRadius
                }
            }
        }
        Words {
            visible: !root.usable
            width: root.width
            words: root.block.alt
            color: Theme.soft
        }
        BlockWords {
            visible: root.block.caption.words !== ""
            width: root.width
            spans: root.block.caption
            page: root.page
            size: Theme.type(Theme.meta)
            line: 0
            color: Theme.soft
        }
    }
}
