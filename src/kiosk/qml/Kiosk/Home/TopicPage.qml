pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The articles of one topic, to choose from.
Item {
    id: root

    required property KioskViewModel kiosk
    required property real barHeight
    readonly property bool ready: cover.ready
    readonly property string heading: kiosk.screen === "short" ? qsTr("Short on time?") : kiosk.topic.title

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ListView {
        id: list
        x: Theme.mirrored ? root.width - width - Theme.columnLeft : Theme.columnLeft
        y: Theme.portrait ? cover.height : 0
        width: Theme.columnWidth
        height: root.height - root.barHeight - y
        spacing: Theme.px(Metrics.row.gap)
        bottomMargin: Theme.px(Metrics.article.fade)
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: 0
        maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
        flickDeceleration: Theme.px(Theme.scrollSlowing)
        model: root.kiosk.topic.articles
        header: Column {
            width: list.width
            spacing: Theme.px(Metrics.article.summaryAbove)
            topPadding: Theme.px(Metrics.article.top) // a margin of the list is lost when it is put to its beginning
            bottomPadding: Theme.px(Metrics.article.headerBelow)
            onHeightChanged: if (!list.moving)
                list.positionViewAtBeginning()

            Words {
                width: parent.width
                words: root.heading
                size: Theme.heading(Theme.tight ? Theme.h2 : Theme.h1)
                bold: true
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                words: root.kiosk.screen === "short" ? qsTr("Each of these takes two minutes or less.") : root.kiosk.topic.summary
                color: Theme.soft
                line: Theme.type(Theme.tightLine)
            }
        }
        delegate: ArticleRow {
            required property string articleId

            width: list.width
            onTapped: root.kiosk.openArticle(articleId)
        }
    }
    MoreBelow {
        area: list
    }
    ReadingOrder {
        items: list.contentItem
    }
    KeepInSight {
        area: list
    }
    Cover {
        id: cover
        anchors.left: parent.left
        width: Theme.portrait ? root.width : Theme.coverWidth
        height: Theme.portrait ? Theme.tallCoverHeight : root.height - root.barHeight
        visible: Theme.pictured
        name: root.kiosk.topic.cover

        MouseArea {
            anchors.fill: parent // what is scrolled below it stays out of reach
        }
    }
}
