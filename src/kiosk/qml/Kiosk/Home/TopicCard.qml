import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One topic of the carousel, drawn at its full size and without its shadow; the carousel makes the ones behind smaller.
Item {
    id: root

    required property string title
    required property string summary
    required property int count
    required property string cover
    readonly property bool ready: picture.ready
    // Lower, and the words do not fit: then the summary goes.
    readonly property real least: name.height + about.height + articles.height + 2 * foot.spacing + Theme.px(Metrics.card.foot + Metrics.card.inset)
    readonly property real pictureFoot: picture.visible ? picture.y + picture.height : 0
    readonly property string countWords: qsTr("%n article(s)", "", count)

    width: Theme.cardWidth

    Surface {
        anchors.fill: parent
        shadow: ""
    }
    Cover {
        id: picture
        x: Theme.px(Metrics.card.inset)
        y: x
        width: parent.width - 2 * x
        readonly property real room: root.height - foot.height - 3 * y

        height: Math.min(Theme.px(Theme.portrait ? Metrics.card.tallPictureHeight : Metrics.card.pictureHeight), room)
        visible: room > Theme.px(Metrics.card.leastPicture)
        radius: Theme.pictureRadius
        name: root.cover
    }
    Column {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.px(Metrics.card.textInset)
        anchors.bottomMargin: Theme.px(Metrics.card.foot)
        spacing: Theme.px(Metrics.card.lineGap)

        Words {
            id: name
            width: parent.width
            words: root.title
            size: Theme.heading(Metrics.card.title)
            bold: true
            mostLines: 2
        }
        Words {
            id: about
            visible: root.height >= root.least
            width: parent.width
            words: root.summary
            size: Theme.heading(Theme.button)
            color: Theme.soft
            mostLines: 2
        }
        Words {
            id: articles
            anchors.left: parent.left
            words: root.countWords
            size: Theme.heading(Theme.button)
            bold: true
            color: Theme.accent
            wraps: false
            topPadding: Theme.px(Metrics.card.countAbove)
        }
    }
}
