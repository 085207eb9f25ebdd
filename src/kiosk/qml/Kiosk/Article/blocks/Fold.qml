import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Article

// A title that a tap opens; what is inside stands in the same box.
BlockItem {
    id: root

    readonly property bool open: block.open !== page.marks.includes(block.key)

    implicitHeight: head.height + (open ? body.height + Theme.px(Metrics.fold.foot) : 0)

    Surface {
        anchors.fill: parent
        shadow: "row"
        radius: Theme.keyRadius
    }
    Pressable {
        id: head
        width: root.width
        height: Math.max(Theme.px(Theme.target), title.implicitHeight + 2 * Theme.px(Metrics.fold.inset))
        label: root.block.title.words
        Accessible.description: root.open ? qsTr("Open") : qsTr("Closed")
        onTapped: root.page.toggle(root.block.key)

        Icon {
            id: sign
            x: root.side(Theme.px(Metrics.fold.iconLeft), width)
            anchors.verticalCenter: parent.verticalCenter
            name: root.open ? "up" : "down"
        }
        BlockWords {
            id: title
            x: body.x
            anchors.verticalCenter: parent.verticalCenter
            width: body.width
            spans: root.block.title
            page: root.page
            bold: true
            color: Theme.accent
            line: Theme.type(Theme.tightLine)
            Accessible.ignored: true
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.px(Theme.keyRadius)
            color: Theme.pressed
            visible: head.pressed
        }
        FocusRing {
            around: Theme.keyRadius
        }
    }
    BlockColumn {
        id: body
        readonly property real before: Theme.px(Metrics.fold.iconLeft + Metrics.fold.beside) + sign.width

        x: root.side(before, width)
        y: head.height
        width: root.width - before - Theme.px(Metrics.callout.inset)
        visible: root.open
        blocks: root.open ? root.block.blocks : []
        page: root.page
    }
}
