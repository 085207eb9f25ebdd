import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Touch is off, and for how long.
Rectangle {
    id: root

    required property RoomViewModel room

    color: Theme.ground

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.px(Theme.margin), Theme.heading(Metrics.desk.width))
        spacing: Theme.px(Metrics.desk.gap)

        Words {
            width: parent.width
            words: "" + root.room.cleaning
            size: Theme.heading(Metrics.cleaning.seconds)
            bold: true
            alignment: Text.AlignHCenter
            color: Theme.accent
            Accessible.ignored: true
        }
        Words {
            width: parent.width
            words: qsTr("You can clean the screen now")
            size: Theme.heading(Theme.h2)
            bold: true
            alignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Component.onCompleted: Accessible.announce(words, Accessible.Assertive)
        }
        Words {
            width: parent.width
            words: qsTr("Nothing answers to touch. It goes on by itself.")
            size: Theme.heading(Theme.label)
            alignment: Text.AlignHCenter
            color: Theme.soft
        }
    }
}
