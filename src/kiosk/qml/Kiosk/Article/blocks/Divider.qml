import QtQuick
import Kiosk.Theme
import Kiosk.Article

BlockItem {
    implicitHeight: Theme.px(Metrics.divider.height)

    Rectangle {
        anchors.centerIn: parent
        width: Theme.px(Metrics.divider.width)
        height: Theme.px(Metrics.divider.line)
        radius: height / 2
        color: Theme.hair
    }
}
