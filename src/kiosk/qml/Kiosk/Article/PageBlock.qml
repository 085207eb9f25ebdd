pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A block in its place on the page, and the leaf that a link in it has opened.
Item {
    id: root

    required property int index
    required property string kind
    required property var block
    required property PageViewModel page

    implicitHeight: column.height

    Spoken {
        visible: root.page.spokenRow === root.index
    }
    Column {
        id: column
        width: root.width
        spacing: Theme.px(Metrics.leaf.above)

        BlockLoader {
            kind: root.kind
            block: root.block
            page: root.page
        }
        Loader {
            active: root.page.leafRow === root.index
            visible: active
            width: root.width
            sourceComponent: Leaf {
                page: root.page
            }
        }
    }
}
