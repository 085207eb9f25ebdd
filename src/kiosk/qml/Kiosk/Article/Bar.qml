import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Always at the bottom, always the same: previous, home, what can be done with the page, next.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property real progress // 0 to 1; below 0 no line is drawn
    readonly property bool reading: kiosk.screen === "article"
    readonly property int open: kiosk.reader.position < 0 ? -1 : kiosk.reader.position % kiosk.reader.pages.length
    // Where there is no room for three columns the buttons stand above the two titles, or, on a low screen, between two arrows without them.
    readonly property real middleWidth: home.implicitWidth + (reading ? take.implicitWidth + middle.spacing : 0) + (listen.visible ? listen.implicitWidth + middle.spacing : 0)
    readonly property bool stacked: Theme.portrait || middleWidth > (Theme.tight ? width - 2 * Theme.px(Theme.target + Theme.gap) : width * Metrics.bar.mostMiddle)
    readonly property real side: stacked ? (width - Theme.px(Theme.gap)) / 2 : (width - middleWidth) / 2 - Theme.px(Theme.gap)

    color: Theme.card
    height: stacked ? Theme.px(Metrics.bar.tallHomeTop + Theme.gap) + middle.height + turns : Math.max(Theme.px(Metrics.bar.height), turns)

    readonly property real turns: Math.max(previous.implicitHeight, next.implicitHeight)

    MouseArea {
        anchors.fill: parent // what is scrolled below it stays out of reach
    }
    Rectangle {
        y: -height
        width: parent.width
        height: Theme.px(Metrics.bar.progress)
        color: Theme.hair
        visible: root.progress >= 0

        Rectangle {
            anchors.left: parent.left
            width: parent.width * Math.max(0, root.progress)
            height: parent.height
            color: Theme.accent
        }
    }
    TurnButton {
        id: previous
        forward: false
        title: root.kiosk.reader.previousTitle
        pages: root.kiosk.reader.pages
        open: root.open
        width: root.side
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        onTapped: root.kiosk.previous()
    }
    Row {
        id: middle
        // In a row of its own it fills the width, the last and most wanted button most of all.
        readonly property real spare: root.stacked ? Math.max(0, root.width - 2 * Theme.px(Theme.margin) - root.middleWidth) : 0

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.stacked ? Theme.px(Metrics.bar.tallHomeTop) : (root.height - height) / 2
        spacing: Theme.px(Theme.gap)

        PillButton {
            id: home
            text: qsTr("Home")
            icon: "home"
            kind: "tint"
            width: implicitWidth + (root.reading ? middle.spare * Metrics.bar.homeShare : middle.spare)
            onTapped: root.kiosk.goHome()
        }
        PillButton {
            id: listen
            visible: root.reading && root.kiosk.canListen
            text: root.kiosk.voice === "speaking" ? qsTr("Pause") : root.kiosk.voice === "paused" ? qsTr("Go on") : qsTr("Listen")
            icon: root.kiosk.voice === "speaking" ? "pause" : root.kiosk.voice === "paused" ? "play" : "listen"
            kind: "tint"
            onTapped: root.kiosk.listen()
        }
        PillButton {
            id: take
            visible: root.reading
            text: qsTr("Take it with you")
            icon: "take"
            kind: "solid"
            width: implicitWidth + middle.spare * (1 - Metrics.bar.homeShare)
            onTapped: root.kiosk.take()
        }
    }
    TurnButton {
        id: next
        forward: true
        title: root.kiosk.reader.nextTitle
        pages: root.kiosk.reader.pages
        open: root.open
        width: root.side
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onTapped: root.kiosk.next()
    }
}
