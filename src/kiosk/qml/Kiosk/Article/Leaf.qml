import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A note below a line: the meaning of a word, a footnote, or a web address to take along.
Item {
    id: root

    required property PageViewModel page
    readonly property bool web: page.leafAddress !== ""
    // Where large text would have no room beside the square, it stands below.
    readonly property bool stacked: web && width - code.width - code.y - close.width < Theme.type(Metrics.leaf.words)

    implicitHeight: Math.max(words.y + words.height, code.visible ? code.y + code.height : 0, close.height) + code.y

    Surface {
        anchors.fill: parent
        shadow: "row"
        radius: Theme.keyRadius
    }
    Image {
        id: code
        visible: root.web
        x: root.page.rightToLeft ? root.width - width - y : y
        y: Theme.px(Metrics.leaf.inset)
        width: Theme.px(Metrics.leaf.code)
        height: width
        sourceSize: Qt.size(width, height)
        source: root.web ? "image://kiosk/qr/" + encodeURIComponent(root.page.leafAddress) : ""
        Accessible.role: Accessible.Graphic
        Accessible.ignored: !enabled || !visible // as Words
        Accessible.name: qsTr("The address as a square to scan")
    }
    Column {
        id: words
        readonly property real before: (root.web && !root.stacked ? code.width + code.y : 0) + code.y

        x: root.page.rightToLeft ? close.x + close.width : before
        y: code.y + (root.stacked ? code.height + code.y : 0)
        width: root.width - before - close.width
        spacing: Theme.px(Theme.unit)

        Words {
            visible: root.web
            width: parent.width
            words: qsTr("Point your phone's camera at the square to open this page there.")
            bold: true
            line: Theme.type(Theme.tightLine)
        }
        Words {
            visible: root.web
            width: parent.width
            words: root.page.leafAddress
            size: Theme.type(Theme.meta)
            color: Theme.soft
        }
        BlockColumn {
            width: parent.width
            blocks: root.page.leafBlocks
            page: root.page
        }
    }
    Pressable {
        id: close
        x: root.page.rightToLeft ? 0 : root.width - width
        width: Theme.px(Theme.target)
        height: width
        label: qsTr("Close")
        onTapped: root.page.closeLeaf()

        Icon {
            anchors.centerIn: parent
            name: "close"
        }
        FocusRing {
            around: Theme.keyRadius
        }
    }
}
