pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A field, large keys, and what is found from the first letter on.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property SearchViewModel search: kiosk.search
    readonly property alias says: heading.words
    readonly property real edge: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : flat ? Theme.margin : Metrics.search.left)
    // Where there is little height the field stands beside the button above it.
    readonly property bool low: Theme.lowered
    readonly property bool flat: Theme.compact && !Theme.portrait
    readonly property real columnWidth: Theme.portrait ? width - 2 * edge : Math.min(Theme.px(Metrics.search.keysWidth), Math.max((width - 3 * edge) / 2, search.columns * Theme.px(Theme.target + Metrics.search.gap)))

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        visible: !Theme.portrait
        anchors.right: parent.right
        width: parent.width - 2 * root.edge - root.columnWidth + Theme.px(Theme.gap)
        height: parent.height
        color: Theme.hill
    }
    PillButton {
        id: home
        visible: !Theme.tight && !Theme.ample // there it stands in the strip, and the keys have all the height
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        y: root.low ? root.height - height - Theme.px(Theme.gap) : Theme.px(Metrics.corner.top)
        icon: "home"
        text: qsTr("Home")
        onTapped: root.kiosk.goHome()
    }
    PillButton {
        readonly property bool beside: home.x + home.width + Theme.px(2 * Theme.gap) + width <= root.width - Theme.besideCorner

        anchors.left: beside ? home.right : parent.left
        anchors.leftMargin: beside ? Theme.px(Theme.gap) : root.edge
        y: home.y + (beside ? 0 : Theme.px(Metrics.corner.pitch) * (root.low ? -1 : 1))
        visible: !Theme.compact && !Theme.ample
        icon: "comfort"
        text: qsTr("Comfort")
        onTapped: root.kiosk.openComfort()
    }
    TextMetrics {
        id: natural
        font: typed.font
        text: root.search.query
    }
    Rectangle {
        id: field
        anchors.left: Theme.tight ? hits.left : root.flat ? home.right : parent.left
        anchors.leftMargin: Theme.tight ? 0 : root.flat ? Theme.px(Theme.gap) : root.edge
        y: root.flat ? home.y : root.low ? keyboard.y - height - Theme.px(Theme.gap) : Theme.portrait ? Math.max(Theme.low ? 0 : Theme.px(Metrics.search.tallFieldTop), heading.y + heading.height + Theme.px(Theme.gap)) : Theme.px(Metrics.search.fieldTop)
        width: Theme.tight ? hits.width : root.columnWidth - (root.flat ? home.width + Theme.px(Theme.gap) : 0)
        height: Math.max(Theme.px(Metrics.search.field), typed.implicitHeight + Theme.px(Metrics.search.around))
        radius: height / 2
        color: Theme.card
        border.width: Theme.px(Theme.edgeWidth)
        border.color: Theme.accent
        Accessible.role: Accessible.EditableText
        Accessible.name: root.search.query === "" ? qsTr("Nothing typed yet") : root.search.query
        Accessible.readOnly: true
        Accessible.ignored: !enabled || !visible // as Words

        Icon {
            id: glass
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(Theme.margin)
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.margin
        }
        Words {
            id: typed
            anchors.left: glass.right
            anchors.leftMargin: Theme.px(Theme.gap)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(natural.advanceWidth) + 1, field.width - glass.width - Theme.px(2 * Theme.margin + 2 * Theme.gap))
            words: root.search.query
            size: Theme.heading(Theme.h3)
            bold: true
            wraps: false
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
        Rectangle {
            anchors.left: typed.right
            anchors.leftMargin: Theme.px(Metrics.search.cursor)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(Metrics.search.cursor)
            height: Math.round(typed.font.pixelSize * Metrics.search.cursorShare)
            color: Theme.accent
        }
    }
    Keyboard {
        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.low ? root.height - home.y + Theme.px(Theme.gap) : Theme.px(root.flat ? Theme.gap : Theme.portrait ? Theme.margin : Metrics.search.foot)
        width: root.columnWidth
        height: Theme.portrait ? Math.min(Theme.px(Metrics.search.tallKeys), parent.height * Metrics.search.tallKeysShare) : parent.height - (Theme.tight ? field.y : field.y + field.height + Theme.px(root.flat ? Theme.gap : Metrics.search.keysAbove)) - anchors.bottomMargin
        search: root.search
        id: keyboard
    }
    Words {
        id: heading
        anchors.left: hits.left
        anchors.right: parent.right
        anchors.rightMargin: root.flat ? root.edge : Theme.besideCorner
        y: root.low ? Theme.px(Metrics.corner.top) : Theme.portrait ? Theme.px(Theme.low ? Metrics.corner.top + Metrics.corner.pitch : Metrics.search.tallHeadingTop) : Theme.tight ? field.y + field.height + Theme.px(Theme.gap) : root.flat ? Theme.belowCorner : field.y + (field.height - height) / 2
        words: {
            if (root.search.query.trim() === "")
                return qsTr("What are you looking for?");
            if (root.search.count > 0)
                return qsTr("%n article(s)", "", root.search.count);
            if (root.search.urgent)
                return qsTr("There is help");
            return root.search.answered ? qsTr("Nothing found") : "";
        }
        size: Theme.heading(Theme.tight ? Theme.h4 : Theme.h2)
        bold: true
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: hits
        anchors.right: parent.right
        anchors.rightMargin: root.edge
        y: root.low ? heading.y + heading.height + Theme.px(Theme.gap) : Theme.portrait ? field.y + field.height + Theme.px(Theme.gap) : Math.max(Theme.tight ? 0 : root.flat ? Theme.belowCorner : keyboard.y, heading.y + heading.height + Theme.px(Theme.gap))
        width: Theme.portrait ? root.columnWidth : parent.width - root.columnWidth - 3 * root.edge
        height: (root.low ? field.y : Theme.portrait ? keyboard.y : parent.height) - y - (Theme.portrait ? Theme.px(Theme.gap) : 0)
        clip: true
        spacing: Theme.px(Metrics.row.gap)
        topMargin: Theme.px(Theme.unit)
        bottomMargin: Theme.px(Theme.gap)
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: 0
        maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
        flickDeceleration: Theme.px(Theme.scrollSlowing)
        model: root.search.hits
        onMovementStarted: root.kiosk.touched()
        onCountChanged: positionViewAtBeginning()
        delegate: ArticleRow {
            required property string articleId
            required property string excerptMarkup
            required titleMarkup

            width: hits.width
            summary: ""
            summaryMarkup: excerptMarkup
            boldTime: true
            onTapped: root.kiosk.openArticle(articleId)
        }
        header: Item {
            width: hits.width
            height: root.search.urgent ? help.height + hits.spacing : 0
            onHeightChanged: hits.positionViewAtBeginning()

            HelpRow {
                id: help
                visible: root.search.urgent
                width: parent.width
                onTapped: root.kiosk.openHelp()
            }
        }
        footer: Chips {
            width: hits.width
            search: root.search
            words: {
                if (root.search.query.trim() === "")
                    return qsTr("Type the first letters of a word, or choose a topic.");
                if (root.search.urgent)
                    return qsTr("Choose a topic, or ask at the desk.");
                return root.search.count > 0 ? qsTr("Not what you meant? Try a topic.") : qsTr("No page has that word yet. Choose a topic, or ask at the desk.");
            }
            onOpened: topic => root.kiosk.openTopic(topic)
        }
    }
    ReadingOrder {
        items: hits.contentItem
    }
    KeepInSight {
        area: hits
    }
}
