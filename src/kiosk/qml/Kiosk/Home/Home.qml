import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The practice's name, and the topics to choose from.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool ready: carousel.ready
    readonly property alias moving: carousel.moving

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

    Image {
        readonly property size wanted: Qt.size(width, height)

        anchors.fill: parent
        sourceSize: wanted
        source: wanted.width < 1 || wanted.height < 1 ? "" : "image://kiosk/ground/" + [Theme.ground, Theme.hill].map(colour => encodeURIComponent(colour.toString())).join("/")
        Accessible.ignored: true
    }
    PracticeName {
        x: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : Metrics.home.headerLeft)
        y: Theme.px(Metrics.corner.top)
        name: root.kiosk.home.name
        tagline: root.kiosk.home.tagline
    }
    Words {
        id: question
        x: Theme.portrait ? Theme.px(Theme.margin + Theme.unit) : (root.width - width) / 2
        y: Theme.px(Theme.portrait ? Metrics.home.tallTitleTop : Metrics.home.titleTop)
        width: root.width - (Theme.portrait ? 1 : 2) * (Theme.cornerWidth + Theme.px(Theme.margin + Theme.gap)) - (Theme.portrait ? x : 0)
        words: qsTr("What would you like to read about?")
        size: Theme.heading(Metrics.home.title)
        bold: true
        alignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
        Accessible.role: Accessible.Heading
    }
    Carousel {
        id: carousel

        function tell(): void {
            root.kiosk.showTopic(frontTopic());
        }

        y: Math.max(Theme.px(Theme.portrait ? Metrics.home.tallCarouselTop : Metrics.home.carouselTop), question.y + question.height + Theme.px(Theme.gap))
        width: root.width
        height: Theme.px(Theme.portrait ? Metrics.home.tallCarouselBottom : Metrics.home.carouselBottom) - y
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
        icon: "left"
        label: qsTr("Previous topic")
        visible: carousel.topicCount > 1
        x: Theme.px(Theme.portrait ? Theme.margin : Metrics.home.arrowLeft)
        y: Theme.portrait ? Theme.px(Metrics.home.tallArrowTop) : carousel.y + (carousel.height - height) / 2
        onTapped: root.turn(false)
    }
    RoundButton {
        icon: "right"
        label: qsTr("Next topic")
        visible: carousel.topicCount > 1
        x: root.width - width - Theme.px(Theme.portrait ? Theme.margin : Metrics.home.arrowLeft)
        y: Theme.portrait ? Theme.px(Metrics.home.tallArrowTop) : carousel.y + (carousel.height - height) / 2
        onTapped: root.turn(true)
    }
    Dots {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.portrait ? Theme.px(Metrics.home.tallArrowTop + (Metrics.home.arrow - Metrics.home.dot) / 2) : Theme.px(Metrics.home.dotsTop)
        count: carousel.topicCount
        current: carousel.front
    }
}
