import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Above the screens while staff look at what visitors do not see yet.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    implicitHeight: Math.max(back.height, words.height) + Theme.px(2 * Theme.unit)
    color: Theme.rail

    MouseArea {
        anchors.fill: parent
    }
    Words {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.margin)
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - back.width - Theme.px(Theme.margin + 2 * Theme.margin)
        words: qsTr("A look at the new content. Visitors do not see it yet.")
        size: Theme.heading(Theme.label)
        bold: true
        color: Theme.railInk
    }
    PillButton {
        id: back
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Theme.margin)
        anchors.verticalCenter: parent.verticalCenter
        kind: "tint"
        eager: true
        text: qsTr("Back to the staff area")
        onTapped: root.kiosk.endPreview()
    }
}
