import QtQuick
import Kiosk.Theme

// Leads from what lies over an article back to it.
PillButton {
    anchors.left: parent.left
    anchors.leftMargin: Theme.px(Theme.portrait ? Theme.margin : Metrics.search.left)
    y: Theme.low ? parent.height - height - Theme.px(Theme.gap) : Theme.px(Metrics.corner.top)
    icon: "left"
    text: qsTr("Back to the article")
    mostWidth: parent.width - anchors.leftMargin - Theme.besideCorner
}
