import QtQuick
import Kiosk.Theme

// One article in a list: its cover, title, summary and reading time.
Pressable {
    id: root

    required property string title
    required property string summary
    required property int minutes
    required property string otherLanguage
    required property string cover
    property string titleMarkup   // with <mark> around what was looked for
    property string summaryMarkup
    property bool boldTime: false
    readonly property bool adorned: width / Theme.textScale > Theme.px(Metrics.row.leastAdorned)
    readonly property bool pictured: width / Theme.textScale > Theme.px(Metrics.row.leastPictured)

    function lit(markup: string): string {
        return markup.replace(/<mark>/g, '<span style="font-weight:bold;color:' + Theme.markInk + ";background-color:" + Theme.mark + '">').replace(/<\/mark>/g, "</span>");
    }

    label: title + ", " + time.words
    Accessible.description: summary || summaryMarkup.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&")
    implicitHeight: Math.max(Theme.px(Metrics.row.height), words.implicitHeight + 2 * Theme.px(Metrics.card.inset))

    Surface {
        anchors.fill: parent
        shadow: "row"
    }
    Cover {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.card.inset)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(Metrics.row.thumbnailWidth)
        height: Theme.px(Metrics.row.thumbnailHeight)
        visible: root.pictured
        name: root.pictured ? root.cover : ""
        radius: Theme.pictureRadius
    }
    Column {
        id: words
        anchors.left: root.pictured ? picture.right : parent.left
        anchors.leftMargin: Theme.px(Metrics.row.textLeft)
        anchors.right: root.adorned ? chevron.left : parent.right
        anchors.rightMargin: Theme.px(Metrics.row.textRight)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(Metrics.row.lineGap)

        Words {
            width: parent.width
            words: root.title
            markup: root.titleMarkup === "" ? plain : root.lit(root.titleMarkup)
            rich: root.titleMarkup.includes("<mark>")
            size: Theme.heading(Theme.h3)
            bold: true
            mostLines: 3
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            visible: root.summary !== "" || root.summaryMarkup !== ""
            words: root.summary
            markup: root.summaryMarkup === "" ? plain : root.lit(root.summaryMarkup)
            rich: root.summaryMarkup.includes("<mark>")
            size: Theme.type(Theme.meta)
            color: Theme.soft
            mostLines: Theme.textScale > 1 ? 2 * Metrics.row.summaryLines : Metrics.row.summaryLines // large words need more
            Accessible.ignored: true
        }
        ReadingTime {
            id: time
            anchors.left: parent.left
            minutes: root.minutes
            otherLanguage: root.otherLanguage
            mostWidth: words.width
            signed: root.adorned
            enabled: false // the label says it
            bold: root.boldTime
        }
    }
    Icon {
        id: chevron
        visible: root.adorned
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
