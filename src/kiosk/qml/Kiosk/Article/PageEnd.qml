pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Below the last block: what to read next, where the figures come from, and who has looked at it.
Column {
    id: root

    required property PageViewModel page

    signal next
    signal home
    signal opened(article: string)

    spacing: Theme.px(Metrics.row.gap)
    topPadding: Theme.px(Metrics.article.end)
    bottomPadding: Theme.px(Metrics.article.end)

    Useful {
        width: root.width
        page: root.page
        visible: root.page.asksUse
    }
    PillButton {
        visible: root.page.nextTitle !== ""
        kind: "solid"
        icon: "right"
        anchors.left: parent.left // mirrored with the screen
        text: qsTr("Read next: %1").arg(root.page.nextTitle)
        mostWidth: root.width
        mostLines: Metrics.button.mostLines
        onTapped: root.next()
    }
    PillButton {
        visible: root.page.nextTitle === ""
        kind: "solid"
        icon: "home"
        anchors.left: parent.left
        text: qsTr("Back to all topics")
        mostWidth: root.width
        onTapped: root.home()
    }
    Words {
        width: root.width
        visible: related.count > 0
        words: qsTr("You may also like")
        size: Theme.heading(Theme.h3)
        bold: true
        topPadding: Theme.px(Theme.gap)
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: related
        model: root.page.related

        ArticleRow {
            required property string articleId

            width: root.width
            onTapped: root.opened(articleId)
        }
    }
    Words {
        width: root.width
        visible: sources.count > 0
        words: qsTr("Where the facts come from")
        size: Theme.heading(Theme.button)
        bold: true
        topPadding: Theme.px(Theme.gap)
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: sources
        model: root.page.sources

        Words {
            required property string modelData

            width: Math.round(root.width * (Theme.textScale > 1 ? 1 : Metrics.article.sources))
            anchors.left: parent?.left // mirrored with the screen
            words: modelData
            size: Theme.type(Theme.meta)
            color: Theme.soft
        }
    }
    Words {
        visible: root.page.reviewed !== ""
        width: root.width
        words: qsTr("Review: %1").arg(root.page.reviewed)
        size: Theme.type(Theme.meta)
        color: Theme.soft
    }
}
