import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The practice's name, the topics to choose from, and below them the ways for those who know what they want or have little time.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool ready: carousel.ready
    readonly property alias moving: carousel.moving
    readonly property alias heading: question.words
    // Where controls are wanted lower down, a tall screen has its upper half for a picture.
    readonly property bool low: Theme.lowered
    readonly property bool short: Theme.compact && !Theme.portrait
    readonly property real edge: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : Metrics.home.edge)

    function turn(forward: bool): void {
        if (forward)
            carousel.incrementCurrentIndex();
        else
            carousel.decrementCurrentIndex();
        carousel.tell();
    }
    function open(): void {
        carousel.openFront();
    }

    Paper {}
    // Large text on a small panel is scrolled to.
    Flickable {
        id: page
        anchors.fill: parent
        anchors.bottomMargin: notice.height
        contentHeight: sheet.height
        interactive: contentHeight > height
        clip: interactive // nothing is pressed below the strip
        boundsBehavior: Flickable.DragOverBounds
        maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
        flickDeceleration: Theme.px(Theme.scrollSlowing)
        onMovementStarted: root.kiosk.touched()

        Item {
            id: sheet
            width: root.width
            height: Theme.tight ? Math.max(page.height, carousel.y + carousel.least + dots.height + ways.height + Theme.px(Metrics.home.dotsAbove + Metrics.home.dotsBelow + Metrics.home.foot)) : page.height

            Cover {
                visible: root.low
                y: Theme.px(Metrics.corner.top + Metrics.corner.pitch + Theme.gap)
                width: parent.width
                height: question.y - y - Theme.px(Theme.gap)
                name: root.low ? carousel.frontCover() : ""
            }
            PracticeName {
                id: practice
                anchors.left: parent.left
                anchors.leftMargin: Theme.portrait ? root.edge : Theme.px(Metrics.home.headerLeft)
                anchors.right: Theme.portrait ? parent.right : wishes.left
                anchors.rightMargin: Theme.portrait ? Theme.besideCorner : Theme.px(Theme.gap)
                y: Theme.px(Metrics.corner.top)
                name: root.kiosk.home.name
                logo: root.kiosk.home.logo
                tagline: root.kiosk.home.tagline
            }
            // Language and comfort: beside the corner, or in the lowest row.
            Row {
                id: wishes
                visible: !Theme.ample // there they stand in the strip
                anchors.right: parent.right
                anchors.rightMargin: Theme.portrait ? root.edge : Theme.besideCorner
                y: Theme.portrait ? sheet.height - height - Theme.px(Metrics.home.tallFoot) : Theme.px(Metrics.corner.top)
                spacing: Theme.px(Theme.gap)

                LanguageButton {
                    width: Theme.portrait ? (root.width - 2 * root.edge - wishes.spacing) / 2 : implicitWidth
                    kiosk: root.kiosk
                }
                PillButton {
                    width: !Theme.portrait ? implicitWidth : root.kiosk.languages.length > 1 ? (root.width - 2 * root.edge - wishes.spacing) / 2 : root.width - 2 * root.edge
                    icon: "comfort"
                    text: qsTr("Comfort")
                    onTapped: root.kiosk.openComfort()
                }
            }
            Words {
                id: question
                visible: !Theme.tight // there the cards need its room, and say as much
                anchors.left: parent.left
                anchors.leftMargin: Theme.portrait || root.short ? root.edge : Theme.besideCorner
                anchors.right: parent.right
                anchors.rightMargin: Theme.besideCorner
                // The cards keep the room that their words need.
                readonly property real lowest: ways.y - back.height - Theme.px(Metrics.home.tallArrowAbove + Metrics.home.dotsAbove + Theme.gap) - carousel.least - height

                y: root.low ? Math.min(sheet.height * Metrics.home.lowTitle, lowest) : root.short ? Math.max(practice.below, Theme.px(Metrics.home.shortTitleTop)) : Theme.px(!Theme.portrait ? Metrics.home.titleTop : Theme.low ? Metrics.corner.top + Metrics.corner.pitch : Metrics.home.tallTitleTop)
                words: qsTr("What would you like to read about?")
                size: Theme.heading(root.short ? Metrics.home.shortTitle : Metrics.home.title)
                bold: true
                alignment: Theme.portrait || root.short ? Text.AlignLeft : Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Carousel {
                id: carousel

                function tell(): void {
                    root.kiosk.showTopic(frontTopic());
                }

                y: Math.max(root.short || (Theme.low && Theme.portrait) ? 0 : Theme.px(Theme.portrait ? Metrics.home.tallCarouselTop : Metrics.home.carouselTop), (question.visible ? question.y + question.height : practice.below) + Theme.px(Theme.gap))
                width: root.width
                height: (Theme.portrait ? ways.y - back.height - Theme.px(Metrics.home.tallArrowAbove) : dots.y) - y - Theme.px(Metrics.home.dotsAbove)
                home: root.kiosk.home
                onOpened: topic => root.kiosk.openTopic(topic)
                onMovementEnded: tell()

                Connections {
                    target: root.kiosk.home
                    function onFrontChanged() {
                        carousel.settle(root.kiosk.home.front);
                    }
                }
            }
            RoundButton {
                id: back
                icon: "left"
                label: qsTr("Previous topic")
                visible: carousel.topicCount > 1
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.portrait ? Theme.margin : Metrics.home.arrowLeft)
                // In the middle of the cards, or a little higher, so that it lies on no title of the card beside.
                readonly property real middle: (carousel.height - height) / 2

                y: Theme.portrait ? ways.y - height - Theme.px(Metrics.home.tallArrowAbove) : carousel.y + (carousel.picturesFoot > 0 ? Math.min(middle, carousel.picturesFoot - height) : middle)
                onTapped: root.turn(false)
            }
            RoundButton {
                icon: "right"
                label: qsTr("Next topic")
                visible: carousel.topicCount > 1
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(Theme.portrait ? Theme.margin : Metrics.home.arrowLeft)
                y: back.y
                onTapped: root.turn(true)
            }
            Dots {
                id: dots
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.portrait ? ways.y - Theme.px(Metrics.home.tallArrowAbove) - (back.height + height) / 2 : ways.y - height - Theme.px(Metrics.home.dotsBelow)
                count: carousel.topicCount
                current: carousel.front
            }
            Flow {
                id: ways
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: root.edge
                anchors.rightMargin: root.edge
                anchors.bottom: Theme.portrait ? wishes.top : sheet.bottom
                anchors.bottomMargin: Theme.px(Theme.portrait ? Theme.gap : Metrics.home.foot)
                spacing: Theme.px(Theme.gap)

                SearchButton {
                    width: shortReads.visible && shortReads.beside ? ways.width - shortReads.width - ways.spacing : ways.width
                    onTapped: root.kiosk.openSearch()
                }
                PillButton {
                    id: shortReads
                    readonly property bool beside: !Theme.portrait && implicitWidth < ways.width / 2

                    visible: root.kiosk.home.shortReads
                    width: beside ? Math.max(implicitWidth, root.short ? 0 : Theme.px(Metrics.home.shortReads)) : ways.width
                    height: Math.max(implicitHeight, Theme.px(Metrics.home.way))
                    kind: "tint"
                    icon: "clock"
                    text: root.short || Theme.textSize > 150 ? qsTr("Short on time?") : qsTr("Short on time? 2-minute reads")
                    mostWidth: ways.width
                    onTapped: root.kiosk.openShortReads()
                }
            }
        }
    }
    Notice {
        id: notice
        words: root.kiosk.room.notice
    }
    KeepInSight {
        area: page
    }
}
