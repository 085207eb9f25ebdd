import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// While an article is read aloud: how fast, how loud, and an end to it.
Rectangle {
    id: root

    required property KioskViewModel kiosk

    function change(rate: real, volume: real): void {
        kiosk.setVoice(kiosk.rate + rate, kiosk.volume + volume);
    }

    color: Theme.card
    implicitHeight: row.height + 2 * Theme.px(2 * Theme.unit)

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        width: parent.width
        height: Theme.px(Metrics.table.line)
        color: Theme.hair
    }
    Flow {
        id: row
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(2 * Theme.unit)
        width: Math.min(parent.width - 2 * Theme.px(Theme.margin), natural)
        spacing: Theme.px(2 * Theme.unit)
        readonly property real natural: stop.implicitWidth + slower.implicitWidth + faster.implicitWidth + quieter.implicitWidth + louder.implicitWidth + 4 * spacing

        PillButton {
            id: stop
            icon: "close"
            text: qsTr("Stop reading")
            onTapped: root.kiosk.stopListening()
        }
        PillButton {
            id: slower
            enabled: root.kiosk.rate > -Metrics.voice.mostRate
            text: qsTr("Slower")
            onTapped: root.change(-Metrics.voice.rateStep, 0)
        }
        PillButton {
            id: faster
            enabled: root.kiosk.rate < Metrics.voice.mostRate
            text: qsTr("Faster")
            onTapped: root.change(Metrics.voice.rateStep, 0)
        }
        PillButton {
            id: quieter
            enabled: root.kiosk.volume > Metrics.voice.volumeStep
            icon: "quieter"
            text: qsTr("Quieter")
            onTapped: root.change(0, -Metrics.voice.volumeStep)
        }
        PillButton {
            id: louder
            enabled: root.kiosk.volume < 1
            icon: "louder"
            text: qsTr("Louder")
            onTapped: root.change(0, Metrics.voice.volumeStep)
        }
    }
}
