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
    readonly property alias settling: pause.running // another screen has just come: no taps yet
    property real millimetre: 0
    property bool software: true

    readonly property string place: kiosk.screen
    readonly property bool staffed: place === "pad" || place === "staff"
    readonly property bool helping: kiosk.overlay === "help" && !kiosk.asking
    readonly property Loader layer: helping ? help : over.active ? over : null
    readonly property bool covered: layer !== null
    readonly property Over covering: layer?.item as Over
    readonly property string heading: covering?.heading ?? (place === "attract" ? attract.heading : place === "desk" || staffed ? (own.item as Over)?.heading ?? "" : (room.item as Room)?.heading ?? "")
    // All pictures of what is on the glass are there.
    readonly property bool ready: {
        if (covered)
            return covering?.ready ?? false;
        if (place === "attract")
            return attract.ready;
        return place === "desk" || staffed || ((room.item as Room)?.ready ?? false);
    }

    readonly property RoomViewModel surroundings: kiosk.room
    readonly property bool deaf: surroundings.dark || surroundings.cleaning > 0 // what lies below answers to nothing

    property Item before: null // where the keyboard was when something came to lie over it

    onActiveFocusItemChanged: if (!covered && (activeFocusItem === keys || activeFocusItem?.activeFocusOnTab))
        before = activeFocusItem
    onPlaceChanged: {
        before = null; // not where the keyboard was on the screen before, nor in the visit before
        keys.forceActiveFocus();
    }
    onDeafChanged: deaf ? deafness.forceActiveFocus() : (layer ?? before ?? keys).forceActiveFocus()
    onLayerChanged: (layer ?? before ?? keys).forceActiveFocus()
    onHeadingChanged: if (heading !== "")
        keys.Accessible.announce(heading, Accessible.Assertive)

    title: kiosk.home.name || qsTr("Kiosk")
    color: surroundings.dark ? Theme.unlit : Theme.ground

    // What is hidden drops its image, and gets another when it comes into sight.
    function paintAnew(): void {
        Theme.repainting = true;
        Qt.callLater(() => Theme.repainting = false);
    }

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
        property: "edition"
        value: root.kiosk.edition
    }
    Binding {
        target: Theme
        property: "calm"
        value: root.kiosk.calm
    }
    Binding {
        target: Theme
        property: "lower"
        value: root.kiosk.low
    }
    Binding {
        target: Theme
        property: "mirrored"
        value: root.kiosk.rightToLeft
    }
    Binding {
        target: Theme
        property: "window"
        value: Qt.size(stage.width, stage.height)
    }
    Binding {
        target: Theme
        property: "rotation"
        value: stage.rotation
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
    Binding {
        target: Theme
        property: "settling"
        value: pause.running
    }
    Timer {
        id: pause
        interval: Theme.settle
    }
    Connections {
        target: root.kiosk
        function onScreenChanged() {
            pause.restart();
        }
        function onOverlayChanged() {
            pause.restart();
        }
        function onAskingChanged() {
            pause.restart();
        }
        function onTextSizeChanged() {
            pause.restart();
        }
        function onLowChanged() {
            pause.restart();
        }
        function onLeft() {
            root.paintAnew();
        }
    }
    Connections {
        target: Theme
        enabled: root.warm
        function onColoursChanged() {
            root.paintAnew();
        }
    }
    Connections {
        target: root.kiosk.reader
        function onOpened() {
            pause.restart();
        }
    }
    // The picture and the touch are turned together.
    Item {
        id: stage
        readonly property bool across: root.surroundings.rotation % 180 !== 0

        anchors.centerIn: parent
        width: across ? root.height : root.width
        height: across ? root.width : root.height
        rotation: root.surroundings.rotation

        Item {
            id: keys
            LayoutMirroring.enabled: root.kiosk.rightToLeft
            LayoutMirroring.childrenInherit: true
            anchors.fill: parent
            focus: true
            enabled: !root.deaf
            visible: !root.surroundings.dark
            Accessible.ignored: true
            Keys.onPressed: event => event.accepted = keys.type(event) || keys.act(event.key)

            // Into the search field, while nothing lies over it.
            function type(event: KeyEvent): bool {
                if (event.key === Qt.Key_P && (event.modifiers & Qt.ControlModifier) && (event.modifiers & Qt.AltModifier)) {
                    root.kiosk.summon();
                    return true;
                }
                if (root.kiosk.asking || root.kiosk.overlay !== "")
                    return false;
                if (root.place === "pad")
                    return (own.item as Over)?.type(event) ?? false;
                if (root.place !== "search")
                    return false;
                if (event.key === Qt.Key_Backspace)
                    root.kiosk.search.rubOut();
                else if (event.text.trim() !== "" && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
                    root.kiosk.search.type(event.text.toLocaleLowerCase());
                else
                    return false;
                return true;
            }
            function act(key: int): bool {
                const here = room.item as Room;
                root.kiosk.touched();
                if (root.kiosk.asking || (root.place === "attract" && !root.covered)) {
                    root.kiosk.touch();
                    return true;
                }
                if (root.covered && key !== Qt.Key_Escape && key !== Qt.Key_Back)
                    return false; // no page turns behind what lies over it
                switch (key) {
                case Qt.Key_Right:
                    here?.turn(!Theme.mirrored);
                    break;
                case Qt.Key_Left:
                    here?.turn(Theme.mirrored);
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
                anchors.bottomMargin: Theme.strip
                enabled: !root.covered // what lies behind something gets no keys and is not read
                active: root.warm || (root.place !== "attract" && root.place !== "desk" && !root.staffed)
                visible: root.place !== "attract" && root.place !== "desk" && !root.staffed
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
                enabled: !root.covered
            }
            // Screens that come seldom, and are gone when they are left.
            Loader {
                id: own
                anchors.fill: parent
                anchors.bottomMargin: Theme.strip
                enabled: !root.covered
                readonly property string file: ({
                        desk: "Desk.qml",
                        pad: "../Staff/Pad.qml",
                        staff: "../Staff/Area.qml"
                    })[root.place] ?? ""

                active: file !== ""
                onFileChanged: fill()
                Component.onCompleted: fill()

                function fill(): void {
                    if (file !== "")
                        setSource(Qt.resolvedUrl(file), root.place !== "desk" ? {
                            kiosk: root.kiosk
                        } : {});
                }
            }
            Loader {
                id: over
                anchors.fill: parent
                anchors.bottomMargin: Theme.strip
                readonly property string file: root.kiosk.asking ? "StillThere.qml" : ({
                        comfort: "Comfort.qml",
                        languages: "Languages.qml",
                        take: "../Article/Take.qml",
                        breathe: "../Article/Breathing.qml",
                        picture: "../Article/Enlarged.qml"
                    })[root.kiosk.overlay] ?? ""

                active: file !== ""
                onFileChanged: if (file !== "")
                    setSource(Qt.resolvedUrl(file), {
                        kiosk: root.kiosk
                    })
            }
            // Help is on the glass in the very next frame: it is built with the room, and kept.
            Loader {
                id: help
                anchors.fill: parent
                anchors.bottomMargin: Theme.strip
                visible: root.helping
                enabled: visible
                active: root.warm || visible
                onActiveChanged: fill()
                Component.onCompleted: fill()

                function fill(): void {
                    if (active && source.toString() === "")
                        setSource(Qt.resolvedUrl("../Help/Help.qml"), {
                            kiosk: root.kiosk
                        });
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.strip
                visible: Theme.low && (root.place !== "attract" || root.covered)
                color: Theme.card
            }
            // While staff look at what visitors do not see yet. It takes no room: the screens are as visitors will see them.
            Loader {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.margin)
                y: Theme.px(Metrics.corner.top)
                active: root.kiosk.preview
                onActiveChanged: if (active)
                    setSource(Qt.resolvedUrl("../Staff/PreviewButton.qml"), {
                        kiosk: root.kiosk
                    })
            }
            Corner {
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(Theme.margin)
                y: Theme.low ? parent.height - height - Theme.px(Theme.gap) : Theme.px(Metrics.corner.top)
                kiosk: root.kiosk
            }
        }
        // Above everything, for what lies below takes the touches that it wants; they go through to it.
        Item {
            x: root.kiosk.knockCorner === "bottom-right" ? stage.width - width : 0
            y: root.kiosk.knockCorner === "top-left" ? 0 : stage.height - height
            enabled: !root.deaf
            width: Theme.px(Metrics.staff.knock)
            height: width

            PointHandler {
                onActiveChanged: root.kiosk.knock(active)
            }
        }
        // The other one, from which anybody who cleans can put the screen to rest.
        Item {
            x: root.kiosk.knockCorner === "bottom-left" ? stage.width - width : 0
            y: stage.height - height
            enabled: !root.deaf
            width: Theme.px(Metrics.staff.knock)
            height: width

            PointHandler {
                onActiveChanged: root.surroundings.hold(active)
            }
        }
        // While the screen is dark or is cleaned: whatever is touched or typed ends here.
        Item {
            id: deafness
            anchors.fill: parent
            visible: root.deaf
            Accessible.ignored: true
            Keys.onPressed: event => {
                event.accepted = true;
                if (root.surroundings.dark)
                    root.surroundings.wake();
            }

            MouseArea {
                anchors.fill: parent
                hoverEnabled: true
                acceptedButtons: Qt.AllButtons
                cursorShape: Qt.BlankCursor
                preventStealing: true
                onPressed: if (root.surroundings.dark)
                    root.surroundings.wake()
                onWheel: wheel => wheel.accepted = true
            }
            Loader {
                anchors.fill: parent
                active: root.surroundings.cleaning > 0
                onActiveChanged: if (active)
                    setSource(Qt.resolvedUrl("Cleaning.qml"), {
                        room: root.surroundings
                    })
            }
        }
    }
    PointHandler {
        onActiveChanged: if (!root.deaf)
            root.kiosk.touched()
    }
}
