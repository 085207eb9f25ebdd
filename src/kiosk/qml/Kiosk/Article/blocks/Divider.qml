import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    implicitHeight: Theme.px(32)

    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(160)
        height: Theme.px(4)
        radius: height / 2
        color: Theme.hair
    }
}
