import QtQuick
import Kiosk.ViewModels

// The article screen without its bar.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool ready: deck.ready
    readonly property string heading: deck.current?.page.title ?? ""
    readonly property real progress: deck.current?.progress ?? 0

    function scroll(share: real): void {
        deck.current?.scroll(share);
    }

    Deck {
        id: deck
        anchors.fill: parent
        kiosk: root.kiosk
    }
    Connections {
        target: root.kiosk.reader
        function onOpened(anchor: string) {
            deck.jump(anchor);
        }
    }
}
