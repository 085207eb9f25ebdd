import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// Nothing to read: a calm page that asks for nothing but a word at the desk.
Over {
    id: root

    heading: title.words
    ready: picture.ready

    Cover {
        id: picture
        anchors.fill: parent
        name: "cover/horizon/dusk/desk"
    }
    Surface {
        anchors.centerIn: parent
        width: Math.min(Theme.px(Metrics.desk.width), root.width - 2 * Theme.px(Theme.margin))
        height: words.height + 2 * Theme.px(Metrics.desk.inset)

        Column {
            id: words
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.px(Metrics.desk.inset)
            spacing: Theme.px(Metrics.desk.gap)

            Icon {
                name: "desk"
                size: Metrics.desk.icon
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                id: title
                width: parent.width
                words: qsTr("Please ask at the desk")
                size: Theme.heading(Theme.h1)
                bold: true
                alignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                words: qsTr("There is nothing to read here just now. The people at the desk will help.")
                line: Theme.type(Theme.bodyLine)
                color: Theme.soft
                alignment: Text.AlignHCenter
            }
        }
    }
}
