import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// After quiet: a countdown, and one tap to go on.
Over {
    id: root

    required property KioskViewModel kiosk
    property int secondsLeft: Math.round(kiosk.warningSeconds)
    readonly property bool pictured: Theme.portrait || !Theme.compact // else the words need the room

    heading: qsTr("Still there?") + " " + qsTr("If not, this page closes in %n second(s) and everything is forgotten.", "", Math.round(kiosk.warningSeconds))
    ready: picture.ready

    Rectangle {
        anchors.fill: parent
        color: Theme.dim

        MouseArea {
            anchors.fill: parent
            onClicked: root.kiosk.touch()
        }
    }
    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: root.secondsLeft = Math.max(0, root.secondsLeft - 1)
    }
    Surface {
        id: panel
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? (root.width - width) / 2 : Math.max(Theme.px(Theme.margin), Math.min((root.width - width) / 2, root.width - Theme.cornerWidth - Theme.px(Theme.margin + Theme.gap) - width))
        width: Math.min(root.width - 2 * Theme.px(Theme.margin) - (Theme.portrait || Theme.low ? 0 : Theme.cornerWidth + Theme.px(Theme.gap)), Theme.px(Theme.portrait ? Metrics.dialog.tallWidth : Metrics.dialog.width))
        height: Math.max(Math.min(root.height - 2 * Theme.px(Theme.gap), Theme.px(Theme.portrait ? Metrics.dialog.tallHeight : Metrics.dialog.height)), words.height + (Theme.portrait ? words.y : Theme.px(Metrics.dialog.foot)) + Theme.px(Metrics.dialog.foot))
        radius: Theme.panelRadius

        MouseArea {
            anchors.fill: parent
            onClicked: root.kiosk.touch() // whoever misses a button is there
        }
        Item {
            id: ring
            visible: root.pictured
            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? (panel.width - width) / 2 : Theme.px(Metrics.dialog.inset)
            y: Theme.portrait ? Theme.px(Metrics.dialog.inset) : (panel.height - height) / 2
            width: Math.min(Theme.px(Metrics.dialog.ring), Math.max(panel.width, root.height) * Metrics.dialog.mostRing)
            height: width

            Cover {
                id: picture
                anchors.fill: parent
                anchors.margins: Theme.px(Metrics.dialog.ringLine + Metrics.dialog.ringGap)
                name: "cover/dunes/apricot/still-there"
                radius: Metrics.dialog.ring / 2
            }
            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeWidth: Theme.px(Metrics.dialog.ringLine)
                    strokeColor: Theme.hair
                    fillColor: "transparent"

                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.height / 2
                        radiusX: (ring.width - Theme.px(Metrics.dialog.ringLine)) / 2
                        radiusY: radiusX
                        startAngle: 0
                        sweepAngle: 360
                    }
                }
                ShapePath {
                    strokeWidth: Theme.px(Metrics.dialog.ringLine)
                    strokeColor: Theme.accent
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap

                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.height / 2
                        radiusX: (ring.width - Theme.px(Metrics.dialog.ringLine)) / 2
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: 360 * root.secondsLeft / Math.max(1, root.kiosk.warningSeconds)
                    }
                }
            }
            Words {
                anchors.centerIn: parent
                words: root.secondsLeft
                Accessible.ignored: true
                size: Theme.px(Metrics.dialog.count)
                bold: true
                wraps: false
                color: "#38240F"
            }
        }
        Column {
            id: words
            readonly property int before: Theme.portrait ? Theme.px(Metrics.dialog.textInset) : root.pictured ? ring.anchors.leftMargin + ring.width + Theme.px(Metrics.dialog.textLeft) : Theme.px(Metrics.dialog.textInset)

            anchors.left: parent.left
            anchors.leftMargin: before
            y: Theme.portrait ? ring.y + ring.height + Theme.px(Metrics.dialog.tallTextTop) : (panel.height - height) / 2
            width: panel.width - before - Theme.px(Metrics.dialog.textInset)
            spacing: Theme.px(Metrics.dialog.gap)

            Words {
                width: parent.width
                words: qsTr("Still there?")
                size: Math.min(Theme.heading(Metrics.dialog.heading), Theme.px(Metrics.dialog.mostHeading))
                bold: true
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                words: qsTr("If not, this page closes in %n second(s) and everything is forgotten.", "", root.secondsLeft)
                size: Theme.heading(Theme.body)
                line: Math.round(size * Theme.bodyLeading)
            }
            PillButton {
                width: parent.width
                height: Theme.px(Metrics.dialog.button)
                kind: "solid"
                size: Metrics.dialog.buttonText
                text: qsTr("I’m still reading")
                onTapped: root.kiosk.touch()
            }
            Item {
                visible: hide.visible
                width: parent.width
                height: 1 // the room of one more gap: whoever stays must not hide by a slip
            }
            PillButton {
                id: hide
                visible: !Theme.tight // there the one in the strip is as near, and this one would not fit
                width: parent.width
                kind: "tint"
                icon: "hide"
                text: qsTr("Hide now")
                onTapped: root.kiosk.hide()
            }
        }
    }
}
