import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A tinted box of an article: its sign, its title, and what stands below.
BlockItem {
    id: root

    required property string sign
    required property string title
    property string titleMarkup: title
    property bool urgent: false
    default property alias content: body.data
    readonly property alias contentWidth: body.width
    readonly property color strong: urgent ? Theme.helpText : Theme.accent

    implicitHeight: body.y + body.height + Theme.px(Metrics.article.panel)

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.cardRadius)
        color: root.urgent ? Theme.helpTint : Theme.sand
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: root.urgent ? Theme.helpText : Theme.edge
    }
    Icon {
        id: icon
        x: root.side(Theme.px(Metrics.callout.inset), width)
        y: heading.y + (heading.height - height) / 2
        name: root.sign
        size: Theme.largeIcon
        color: root.strong
    }
    Words {
        id: heading
        readonly property real before: Theme.px(Metrics.callout.inset + Metrics.callout.beside) + icon.width

        x: root.side(before, width)
        y: Theme.px(Metrics.callout.top)
        width: root.width - before - Theme.px(Metrics.callout.inset)
        words: root.title
        markup: root.titleMarkup
        size: Theme.title(Theme.h4)
        bold: true
        color: root.strong
        Accessible.role: Accessible.Heading
    }
    Column {
        id: body
        x: heading.x
        y: heading.y + heading.height + Theme.px(Theme.unit)
        width: heading.width
        spacing: Theme.px(Metrics.article.paragraph / 2)
    }
}
