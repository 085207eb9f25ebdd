import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The languages that there is something to read in.
Over {
    id: root

    required property KioskViewModel kiosk

    heading: qsTr("Language")

    Rectangle {
        anchors.fill: parent
        color: Theme.dim

        TapArea {
            anchors.fill: parent
            onClicked: root.kiosk.close()
        }
    }
    Surface {
        id: panel
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.portrait ? (root.width - width) / 2 : Math.max(Theme.px(Theme.margin), Math.min((root.width - width) / 2, root.width - Theme.cornerWidth - Theme.px(Theme.margin + Theme.gap) - width))
        width: Math.min(root.width - 2 * Theme.px(Theme.margin) - (Theme.portrait || Theme.low ? 0 : Theme.cornerWidth + Theme.px(Theme.gap)), Theme.px(Theme.portrait ? Metrics.dialog.tallWidth : Metrics.dialog.width))
        height: body.height + 2 * Theme.px(Metrics.dialog.inset)
        radius: Theme.panelRadius

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body
            x: Theme.px(Metrics.dialog.textInset)
            y: Theme.px(Metrics.dialog.inset)
            width: panel.width - 2 * x
            spacing: Theme.px(Metrics.dialog.gap)

            Words {
                width: parent.width
                words: root.heading
                size: Theme.heading(Theme.h1)
                bold: true
                Accessible.role: Accessible.Heading
            }
            LanguageChoices {
                width: parent.width
                kiosk: root.kiosk
            }
            PillButton {
                width: parent.width
                height: Math.max(implicitHeight, Theme.px(Metrics.dialog.button))
                kind: "solid"
                icon: "check"
                text: qsTr("Done")
                onTapped: root.kiosk.close()
            }
        }
    }
}
