import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A wide calm picture and one kind sentence. The touch that wakes it does nothing else.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property string welcome: kiosk.home.welcome || qsTr("You have time. Have a look.")
    readonly property string heading: welcome + " " + start.words
    readonly property bool ready: landscape.status !== Image.Loading
    property int tick: 0

    clip: true

    Image {
        id: landscape
        readonly property real room: Metrics.attract.drift
        readonly property size wanted: Qt.size(width, height)

        // Shifts by a pixel now and then, so that no panel burns in.
        x: Math.round(-root.width * room / 2 * (1 + Math.sin(root.tick / Metrics.attract.driftAcross)))
        y: Math.round(-root.height * room / 2 * (1 + Math.sin(root.tick / Metrics.attract.driftDown)))
        width: Math.round(root.width * (1 + room))
        height: Math.round(root.height * (1 + room))
        mirror: Theme.mirrored
        sourceSize: wanted
        source: wanted.width < 1 || wanted.height < 1 ? "" : "image://kiosk/cover/landscape/dusk/attract?veil=" + encodeURIComponent(Theme.veil)
        Accessible.ignored: true
    }
    Timer {
        interval: Theme.driftPause
        repeat: true
        running: root.visible
        onTriggered: root.tick += 1
    }
    Pressable {
        anchors.fill: parent
        label: root.heading + (notice.words === "" ? "" : " " + notice.words)
        onTapped: root.kiosk.touch()

        Column {
            readonly property int edge: Theme.px(Theme.portrait ? Metrics.attract.tallLeft : Metrics.attract.left)

            anchors.left: parent.left
            anchors.leftMargin: edge
            y: Theme.px(Theme.portrait ? 2 * Metrics.attract.top : Metrics.attract.top)
            width: Theme.portrait ? root.width - 2 * edge : Math.min(Theme.px(Metrics.attract.words * Math.min(Theme.headingScale, Metrics.attract.most / Theme.display)), root.width - edge - Theme.besideCorner)
            spacing: Theme.px(Metrics.attract.gap)

            Words {
                width: parent.width
                words: root.welcome
                size: Math.min(Theme.heading(Theme.portrait ? Theme.tallDisplay : Theme.display), Theme.px(Metrics.attract.most), root.height * Metrics.attract.mostShare)
                line: Math.round(size * Theme.displayLeading)
                bold: true
                color: Theme.pictureInk
                Accessible.ignored: true
            }
            Rectangle {
                anchors.left: parent.left
                width: Math.max(Theme.px(Metrics.attract.buttonWidth), label.width + Theme.px(2 * Metrics.attract.buttonInset))
                height: Theme.px(Metrics.attract.button)
                radius: height / 2
                color: Theme.pictureInk

                Row {
                    id: label
                    anchors.centerIn: parent
                    spacing: Theme.px(Theme.gap)

                    Icon {
                        name: "touch"
                        size: Metrics.attract.icon
                        color: Theme.pictureLight
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Words {
                        id: start
                        words: root.kiosk.invitations[Math.floor(root.tick / Metrics.attract.turns) % Math.max(1, root.kiosk.invitations.length)] ?? qsTr("Touch to start")
                        size: Theme.heading(Metrics.attract.buttonText)
                        bold: true
                        wraps: false
                        color: Theme.pictureLight
                        anchors.verticalCenter: parent.verticalCenter
                        Accessible.ignored: true
                    }
                }
            }
        }
        // The painting is light where larger words reach up to.
        Rectangle {
            anchors.bottom: notice.top
            width: parent.width
            height: 2 * (foot.height + Theme.px(Metrics.attract.foot))
            visible: foot.visible && root.kiosk.home.name !== ""
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.pictureInk, 0)
                }
                GradientStop {
                    position: 0.5
                    color: Qt.alpha(Theme.pictureInk, Metrics.attract.shade)
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(Theme.pictureInk, Metrics.attract.shade)
                }
            }
        }
        Column {
            id: foot
            visible: notice.words === "" || !Theme.tight // a small screen with large words has no room for both
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(Metrics.attract.footLeft)
            anchors.bottom: notice.top
            anchors.bottomMargin: Theme.px(Metrics.attract.foot)

            Words {
                anchors.left: parent.left
                words: root.kiosk.home.name
                size: Theme.heading(Theme.button)
                bold: true
                wraps: false
                color: Theme.pictureLight
            }
            Words {
                anchors.left: parent.left
                words: root.kiosk.home.tagline
                size: Theme.heading(Theme.meta)
                wraps: false
                color: Theme.pictureLight
            }
        }
        Notice {
            id: notice
            anchors.bottomMargin: words === "" ? 0 : Theme.strip // where help stands
            words: root.kiosk.room.notice
        }
    }
}
