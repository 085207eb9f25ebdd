pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The window: the attract screen, the room behind it, and what can lie over both.
Window {
    id: root

    required property KioskViewModel kiosk
    property bool warm: false // the room is built; set just after the first frame
    property real millimetre: 0
    property bool software: true

    readonly property string place: kiosk.screen
    // All pictures of what is on the glass are there.
    readonly property bool ready: {
        if (over.active)
            return (over.item as Over)?.ready ?? false;
        if (place === "attract")
            return attract.ready;
        return place === "desk" || ((room.item as Room)?.ready ?? false);
    }

    title: kiosk.home.name || qsTr("Kiosk")
    color: Theme.ground

    Binding {
        target: Theme
        property: "look"
        value: root.kiosk.look
    }
    Binding {
        target: Theme
        property: "name"
        value: root.kiosk.theme
    }
    Binding {
        target: Theme
        property: "textSize"
        value: root.kiosk.textSize
    }
    Binding {
        target: Theme
        property: "window"
        value: Qt.size(root.width, root.height)
    }
    Binding {
        target: Theme
        property: "millimetre"
        value: root.millimetre
    }
    Binding {
        target: Theme
        property: "software"
        value: root.software
    }
    Item {
        id: keys
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = keys.act(event.key)

        function act(key: int): bool {
            const here = room.item as Room;
            root.kiosk.touched();
            if (root.kiosk.asking || root.place === "attract") {
                root.kiosk.touch();
                return true;
            }
            switch (key) {
            case Qt.Key_Right:
                here?.turn(true);
                break;
            case Qt.Key_Left:
                here?.turn(false);
                break;
            case Qt.Key_Down:
                here?.scroll(Theme.stepShare);
                break;
            case Qt.Key_Up:
                here?.scroll(-Theme.stepShare);
                break;
            case Qt.Key_PageDown:
            case Qt.Key_Space:
                here?.scroll(Theme.leafShare);
                break;
            case Qt.Key_PageUp:
                here?.scroll(-Theme.leafShare);
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                here?.open();
                break;
            case Qt.Key_Home:
                root.kiosk.goHome();
                break;
            case Qt.Key_Escape:
            case Qt.Key_Back:
                root.kiosk.back();
                break;
            default:
                return false;
            }
            return true;
        }

        Loader {
            id: room
            anchors.fill: parent
            active: root.warm || (root.place !== "attract" && root.place !== "desk")
            visible: root.place !== "attract" && root.place !== "desk"
            onActiveChanged: fill()
            Component.onCompleted: fill()

            // By its file name: naming the type here would load all screens before the first frame.
            function fill(): void {
                if (active && source.toString() === "")
                    setSource(Qt.resolvedUrl("Room.qml"), {
                        kiosk: root.kiosk
                    });
            }
        }
        Attract {
            id: attract
            anchors.fill: parent
            kiosk: root.kiosk
            visible: root.place === "attract"
        }
        Loader {
            anchors.fill: parent
            source: root.place === "desk" ? "Desk.qml" : ""
        }
        Loader {
            id: over
            anchors.fill: parent
            readonly property string file: root.kiosk.asking ? "StillThere.qml" : ({
                    help: "../Help/Help.qml",
                    comfort: "Comfort.qml"
                })[root.kiosk.overlay] ?? ""

            active: file !== ""
            onFileChanged: if (file !== "")
                setSource(Qt.resolvedUrl(file), {
                    kiosk: root.kiosk
                })
        }
        Corner {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(Theme.margin)
            y: Theme.px(Metrics.corner.top)
            kiosk: root.kiosk
            alone: true
            visible: root.place === "attract" || root.place === "desk" ? root.kiosk.overlay !== "help" : root.kiosk.asking || root.kiosk.overlay === "comfort"
        }
    }
    PointHandler {
        onActiveChanged: root.kiosk.touched()
    }
}
