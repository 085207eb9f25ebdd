pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A calendar: a row for each week, and the more a day was read the fuller its cell.
Column {
    id: root

    required property var weeks // rows of seven days with a step and a label
    required property var weekdays
    readonly property real each: Math.min(Theme.heading(Metrics.staff.cell), (width - 6 * spacing) / 7)
    readonly property var steps: [qsTr("not read"), qsTr("fewer than 11 pages"), qsTr("some pages"), qsTr("many pages")]

    width: parent?.width ?? 0
    spacing: Theme.px(Theme.unit)

    Row {
        anchors.left: parent?.left
        spacing: root.spacing

        Repeater {
            model: root.weekdays

            Words {
                required property string modelData

                width: root.each
                words: modelData
                wraps: false
                size: Theme.heading(Theme.meta)
                alignment: Text.AlignHCenter
                color: Theme.soft
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: root.weeks

        Row {
            id: week

            required property var modelData

            anchors.left: parent?.left
            spacing: root.spacing

            Repeater {
                model: week.modelData

                Rectangle {
                    id: day

                    required property var modelData
                    readonly property int step: modelData.step

                    width: root.each
                    height: Theme.heading(Metrics.staff.bar)
                    radius: Theme.px(Theme.unit)
                    color: step === 3 ? Theme.accent : "transparent"
                    border.width: step < 0 ? 0 : Theme.px(step === 0 ? 1 : Theme.outline)
                    border.color: step === 0 ? Theme.line : Theme.accent
                    Accessible.role: Accessible.StaticText
                    Accessible.name: step < 0 ? "" : modelData.label + ": " + root.steps[step]
                    Accessible.ignored: step < 0 || !visible || !enabled

                    Rectangle {
                        visible: day.step === 1 || day.step === 2
                        anchors.left: parent.left
                        anchors.bottom: parent.bottom
                        anchors.top: parent.top
                        anchors.margins: Theme.px(Theme.outline)
                        width: (parent.width - 2 * Theme.px(Theme.outline)) * (day.step === 2 ? Metrics.staff.some : Metrics.staff.few)
                        radius: Theme.px(Theme.unit)
                        color: Theme.accent
                    }
                }
            }
        }
    }
    Words {
        width: parent.width
        words: qsTr("Empty: nothing. A little: fewer than 11 pages. Half and full: more.")
        size: Theme.heading(Theme.meta)
        color: Theme.soft
    }
}
