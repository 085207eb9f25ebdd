import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Above all that was found, for whoever types a word of danger.
Pressable {
    id: root

    readonly property bool adorned: width / Theme.textScale > Theme.px(Metrics.row.leastAdorned)

    label: title.words
    Accessible.description: more.words
    implicitHeight: Math.max(Theme.px(Metrics.row.height), words.implicitHeight + 2 * Theme.px(Metrics.card.inset))

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: Theme.help
    }
    Icon {
        id: mark
        visible: root.adorned
        name: "help"
        color: Theme.helpInk
        size: Theme.largeIcon
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.help.numberLeft)
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        id: words
        anchors.left: root.adorned ? mark.right : parent.left
        anchors.leftMargin: Theme.px(Metrics.row.textLeft)
        anchors.right: root.adorned ? chevron.left : parent.right
        anchors.rightMargin: Theme.px(Metrics.row.textRight)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Metrics.row.lineGap)

        Words {
            id: title
            width: parent.width
            words: qsTr("Do you need help now?")
            size: Math.min(Theme.heading(Theme.h3), root.width * Metrics.row.mostTitle) // no word is cut
            bold: true
            color: Theme.helpInk
            Accessible.ignored: true
        }
        Words {
            id: more
            width: parent.width
            words: qsTr("Touch here. There are people who can help.")
            size: Theme.type(Theme.meta)
            color: Theme.helpInk
            Accessible.ignored: true
        }
    }
    Icon {
        id: chevron
        visible: root.adorned
        name: "right"
        color: Theme.helpInk
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Metrics.row.chevronEdge)
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: Theme.pressed
        visible: root.pressed
    }
    FocusRing {}
}
