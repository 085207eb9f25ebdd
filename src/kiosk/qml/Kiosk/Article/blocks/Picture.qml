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
            width: root.width
            height: implicitWidth > 1 && status === Image.Ready ? width * implicitHeight / implicitWidth : width * Metrics.picture.shape
            wanted: Qt.size(root.width, Theme.px(Theme.height))
            fillMode: Image.PreserveAspectFit
            whole: true
            radius: Theme.pictureRadius
            name: root.block.path === "" ? "" : "picture/" + root.block.path.split("/").map(encodeURIComponent).join("/")
            Accessible.ignored: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.block.alt
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
