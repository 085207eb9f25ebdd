pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Article
import Kiosk.Home
import Kiosk.Search
import Kiosk.ViewModels

// Everything behind the attract screen. Built just after the first frame, and kept.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property string screen: kiosk.screen
    readonly property bool list: screen === "topic" || screen === "short"
    readonly property string heading: screen === "home" ? home.heading : list ? topic.heading : screen === "article" ? reader.heading : (search.item as SearchPage)?.says ?? ""
    readonly property bool ready: screen === "home" ? home.ready : list ? topic.ready : screen === "article" ? reader.ready : true

    function turn(forward: bool): void {
        if (screen === "home")
            home.turn(forward);
        else if (forward)
            kiosk.next();
        else
            kiosk.previous();
    }
    function scroll(share: real): void {
        if (screen === "article")
            reader.scroll(share);
    }
    function open(): void {
        if (screen === "home")
            home.open();
    }

    Home {
        id: home
        anchors.fill: parent
        kiosk: root.kiosk
        visible: root.screen === "home"
    }
    TopicPage {
        id: topic
        anchors.fill: parent
        kiosk: root.kiosk
        barHeight: bar.height
        visible: root.list
    }
    Reader {
        id: reader
        width: parent.width
        height: bar.y - (panel.visible ? panel.height : 0)
        kiosk: root.kiosk
        visible: root.screen === "article"
    }
    ListenPanel {
        id: panel
        y: bar.y - height
        width: parent.width
        height: implicitHeight
        kiosk: root.kiosk
        visible: root.screen === "article" && root.kiosk.voice !== "silent"
    }
    Bar {
        id: bar
        width: parent.width
        anchors.bottom: parent.bottom
        kiosk: root.kiosk
        progress: root.screen === "article" ? reader.progress : 0
        visible: root.screen === "article" || root.list
    }
    Loader {
        id: search
        anchors.fill: parent
        active: root.screen === "search"
        sourceComponent: SearchPage {
            kiosk: root.kiosk
        }
    }
}
