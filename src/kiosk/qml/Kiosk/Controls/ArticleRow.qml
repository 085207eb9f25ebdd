import QtQuick
import Kiosk.Theme

// One article in a list: its cover, title, summary and reading time.
Pressable {
    id: root

    required property string title
    required property string summary
    required property int minutes
    required property string cover

    label: title + ", " + time.words
    implicitHeight: Math.max(Theme.px(Metrics.row.height), words.implicitHeight + 2 * Theme.px(Metrics.card.inset))

    Surface {
        anchors.fill: parent
        shadow: "row"
    }
    Cover {
        id: picture
        x: Theme.px(Metrics.card.inset)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Metrics.row.thumbnailWidth)
        height: Theme.px(Metrics.row.thumbnailHeight)
        name: root.cover
        radius: Theme.pictureRadius
    }
    Column {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: Theme.px(Metrics.row.textLeft)
        anchors.right: chevron.left
        anchors.rightMargin: Theme.px(Metrics.row.textRight)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Metrics.row.lineGap)

        Words {
            width: parent.width
            words: root.title
            size: Theme.heading(Theme.h3)
            bold: true
            mostLines: 3
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.summary !== ""
            words: root.summary
            size: Theme.type(Theme.meta)
            color: Theme.soft
            mostLines: 2
            Accessible.ignored: true
        }
        ReadingTime {
            id: time
            minutes: root.minutes
        }
    }
    Icon {
        id: chevron
        name: "right"
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
