import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// One setting: its name, where its value comes from, how it is changed, and the way back.
Column {
    id: root

    default property alias control: control.data
    required property string name
    required property string setting
    required property var shown
    readonly property string source: shown.sources?.[setting] ?? "default"
    readonly property bool locked: source === "fixed"

    signal forgotten(setting: string)

    width: parent?.width ?? 0
    spacing: Theme.px(Theme.gap)

    topPadding: Theme.px(Theme.gap)

    Rectangle {
        width: parent.width
        height: Theme.px(Metrics.table.line)
        color: Theme.hair
    }
    Flow {
        width: parent.width
        spacing: Theme.px(Theme.gap)

        Column {
            width: Math.max(Math.min(parent.width, Theme.heading(Metrics.staff.buttons)), parent.width - (back.visible ? back.width + Theme.px(Theme.gap) : 0))

            Words {
                width: parent.width
                visible: words !== ""
                words: root.name
                size: Theme.heading(Theme.button)
                bold: true
            }
            Row {
                width: parent.width
                spacing: Theme.px(Theme.unit)

                Icon {
                    id: sign
                    visible: root.locked
                    name: "lock"
                }
                Words {
                    width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                    words: ({
                            content: qsTr("as the content says"),
                            staff: qsTr("set on this screen"),
                            fixed: qsTr("fixed by whoever looks after this computer")
                        })[root.source] ?? qsTr("as it came")
                    size: Theme.heading(Theme.meta)
                    color: Theme.soft
                }
            }
        }
        PillButton {
            id: back
            visible: root.source === "staff"
            icon: "undo"
            text: qsTr("Take back")
            label: qsTr("%1: take back what was set here").arg(root.name)
            kind: "tint"
            size: Theme.label
            onTapped: root.forgotten(root.setting)
        }
    }
    Column {
        id: control
        width: parent.width
        spacing: Theme.px(Theme.gap)
    }
}
