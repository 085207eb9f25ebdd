import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// How something ended, and what can be done about it.
Row {
    id: root

    required property bool well
    required property string what
    required property string remedy

    width: parent?.width ?? 0
    spacing: Theme.px(Theme.gap)

    Icon {
        id: sign
        name: root.well ? "check" : "warning"
        size: Metrics.staff.disc / 2
        color: root.well ? Theme.accent : Theme.helpText
    }
    Column {
        width: parent.width - sign.width - parent.spacing
        spacing: Theme.px(Theme.unit)

        Words {
            width: parent.width
            words: root.what
            size: Theme.heading(Theme.h4)
            bold: true
            Accessible.role: Accessible.Heading
            Component.onCompleted: Accessible.announce(words, Accessible.Assertive)
        }
        Words {
            width: parent.width
            visible: words !== ""
            words: root.remedy
            size: Theme.heading(Theme.label)
        }
    }
}
