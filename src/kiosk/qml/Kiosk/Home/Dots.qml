pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Which of how many topics is in front; left out when there are too many to count at a glance.
Row {
    id: root

    required property int count
    required property int current

    spacing: Theme.px(Metrics.home.dotPitch - Metrics.home.dot)
    visible: count > 1 && count <= Metrics.home.mostDots
    Accessible.ignored: true

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool lit: index === root.current

            width: Theme.px(lit ? Metrics.home.dotLong : Metrics.home.dot)
            height: Theme.px(Metrics.home.dot)
            radius: height / 2
            color: lit ? Theme.accent : "transparent"
            border.width: lit ? 0 : Theme.px(Theme.outline)
            border.color: Theme.line
        }
    }
}
