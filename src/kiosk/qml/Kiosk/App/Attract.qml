import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A wide calm picture and one kind sentence. The touch that wakes it does nothing else.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property bool ready: landscape.status !== Image.Loading
    readonly property color pictureInk: "#17394F"
    readonly property color hillInk: "#F8F0E1"
    property int tick: 0

    clip: true

    Image {
        id: landscape
        readonly property real room: Metrics.attract.drift
        readonly property size wanted: Qt.size(width, height)

        // Shifts by a pixel now and then, so that no panel burns in.
        x: Math.round(-root.width * room / 2 * (1 + Math.sin(root.tick / 97)))
        y: Math.round(-root.height * room / 2 * (1 + Math.sin(root.tick / 61)))
        width: Math.round(root.width * (1 + room))
        height: Math.round(root.height * (1 + room))
        sourceSize: wanted
        source: wanted.width < 1 || wanted.height < 1 ? "" : "image://kiosk/cover/landscape/dusk/attract?veil=" + encodeURIComponent(Theme.veil)
        Accessible.ignored: true
    }
    Timer {
        interval: 4000
        repeat: true
        running: root.visible
        onTriggered: root.tick += 1
    }
    Pressable {
        anchors.fill: parent
        label: root.kiosk.home.welcome + " " + start.words
        onTapped: root.kiosk.touch()

        Column {
            x: Theme.px(Theme.portrait ? Theme.margin + 4 * Theme.unit : Metrics.attract.left)
            y: Theme.px(Theme.portrait ? 2 * Metrics.attract.top : Metrics.attract.top)
            width: Theme.portrait ? root.width - 2 * x : Theme.px(Metrics.attract.words)
            spacing: Theme.px(44)

            Words {
                width: parent.width
                words: root.kiosk.home.welcome
                size: Theme.heading(Theme.portrait ? 108 : Theme.display)
                line: Math.round(size * 1.1)
                bold: true
                color: root.pictureInk
                Accessible.ignored: true
            }
            Rectangle {
                width: Math.max(Theme.px(Metrics.attract.buttonWidth), label.width + Theme.px(112))
                height: Theme.px(Metrics.attract.button)
                radius: height / 2
                color: root.pictureInk

                Row {
                    id: label
                    anchors.centerIn: parent
                    spacing: Theme.px(24)

                    Icon {
                        name: "touch"
                        size: 60
                        color: root.hillInk
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        id: start
                        words: qsTr("Touch to start")
                        size: Theme.heading(44)
                        bold: true
                        wraps: false
                        color: root.hillInk
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
        Column {
            x: Theme.px(Metrics.attract.foot)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(44)

            Words {
                words: root.kiosk.home.name
                size: Theme.heading(Theme.button)
                bold: true
                wraps: false
                color: root.hillInk
            }
            Words {
                words: root.kiosk.home.tagline
                size: Theme.heading(Theme.meta)
                wraps: false
                color: root.hillInk
            }
        }
    }
}
