pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Help and hide: the same place over every screen, and comfort beside what is read. Below one another at the top, or in a strip at
// the bottom for whoever sits.
Grid {
    id: root

    required property KioskViewModel kiosk
    readonly property bool untouched: kiosk.screen === "attract" || kiosk.screen === "desk" || kiosk.screen === "pad" || kiosk.screen === "staff" // or has its own way out

    readonly property int each: Theme.low ? Math.min(Theme.cornerWidth, (parent.width - 2 * Theme.px(Theme.margin) - 2 * spacing) / 3) : Theme.cornerWidth

    property double helpedAt: 0 // ms of the clock: Close stands where Help now stood, and a hurried finger taps twice
    property bool moved: false // under a finger that has just chosen a text size

    Connections {
        target: root.kiosk
        function onOverlayChanged() {
            root.helpedAt = Date.now();
        }
        function onTextSizeChanged() {
            root.moved = true;
        }
        function onLowChanged() {
            root.moved = true;
        }
    }
    Connections {
        target: Theme
        function onSettlingChanged() {
            if (!Theme.settling)
                root.moved = false;
        }
    }

    columns: Theme.low ? 4 : 1
    layoutDirection: Theme.mirrored ? Qt.LeftToRight : Qt.RightToLeft
    spacing: Theme.px(Metrics.corner.pitch - Theme.target)

    PillButton {
        width: root.each
        eager: true
        kind: root.kiosk.overlay === "help" ? "ghost" : "help"
        icon: root.kiosk.overlay === "help" ? "close" : "help"
        text: root.kiosk.overlay === "help" ? qsTr("Close") : qsTr("Help now")
        onTapped: {
            if (root.kiosk.overlay !== "help")
                root.kiosk.openHelp();
            else if (Math.abs(Date.now() - root.helpedAt) > Theme.secondTap) // the clock may have been set
                root.kiosk.close();
        }
    }
    PillButton {
        visible: !root.untouched
        width: root.each
        eager: !root.moved
        icon: "hide"
        text: qsTr("Hide now")
        onTapped: root.kiosk.hide()
    }
    PillButton {
        visible: (Theme.tight || Theme.ample) && root.kiosk.screen === "search" && root.kiosk.overlay === "" && !root.kiosk.asking
        width: root.each
        icon: "home"
        text: qsTr("Home")
        onTapped: root.kiosk.goHome()
    }
    PillButton {
        visible: !root.untouched && (Theme.ample || (root.kiosk.screen !== "home" && root.kiosk.screen !== "search")) && root.kiosk.overlay === "" && !root.kiosk.asking
        width: root.each
        icon: "comfort"
        text: qsTr("Comfort")
        onTapped: root.kiosk.openComfort()
    }
    Loader {
        active: Theme.ample && root.kiosk.screen === "home" && root.kiosk.languages.length > 1 && root.kiosk.overlay === "" && !root.kiosk.asking
        visible: active
        onActiveChanged: if (active && source.toString() === "") // once: it never frees what it is given
            setSource(Qt.resolvedUrl("../Home/LanguageButton.qml"), {
                kiosk: root.kiosk
            }); // by its file name: nothing of home is loaded before the first frame
    }
}
