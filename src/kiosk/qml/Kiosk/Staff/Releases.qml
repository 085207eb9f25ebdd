pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What was on the screen before and is still kept.
Card {
    id: root

    required property ContentViewModel content

    visible: rows.count > 0

    Words {
        width: parent.width
        words: qsTr("Kept on this machine")
        size: Theme.heading(Theme.meta)
        bold: true
        color: Theme.accent
    }
    Repeater {
        id: rows
        model: root.content.releases

        Item {
            id: row

            required property string release
            required property string name
            required property string made

            width: parent?.width ?? 0
            height: Math.max(words.height, again.height) + Theme.px(Theme.unit)

            Column {
                id: words
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - again.width - Theme.px(Theme.gap)

                Words {
                    width: parent.width
                    words: row.name
                    size: Theme.heading(Theme.label)
                    bold: true
                    mostLines: 2
                }
                Words {
                    width: parent.width
                    visible: row.made !== ""
                    words: row.made === "" ? "" : qsTr("Brought in on %1").arg(row.made)
                    size: Theme.heading(Theme.meta)
                    color: Theme.soft
                }
            }
            PillButton {
                id: again
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                kind: "tint"
                text: qsTr("Show this")
                label: qsTr("Show “%1” again").arg(row.name)
                enabled: !root.content.busy
                onTapped: root.content.showAgain(row.release)
            }
        }
    }
    Words {
        width: parent.width
        words: qsTr("Nothing is lost: the last versions stay on this machine.")
        size: Theme.heading(Theme.meta)
        color: Theme.soft
    }
}
