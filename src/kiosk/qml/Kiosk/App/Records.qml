import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What this screen keeps of a visit, in the words of those who ask.
Column {
    id: root

    required property bool counts
    readonly property string heading: title.words

    signal closed

    spacing: Theme.px(Theme.gap)

    PillButton {
        anchors.left: parent?.left
        kind: "tint"
        icon: "left"
        text: qsTr("Back")
        onTapped: root.closed()
    }
    Words {
        id: title
        width: parent.width
        words: qsTr("What this screen keeps")
        size: Theme.heading(Theme.h3)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        words: root.counts ? qsTr("It counts how often each page is read on a day, in which language, and whether it was useful. That is all.") : qsTr("It does not count what is read.")
        size: Theme.heading(Theme.button)
    }
    Words {
        width: parent.width
        words: qsTr("It does not know who you are. No name is kept, no time of day, nothing that you type, and no picture of you.")
        size: Theme.heading(Theme.button)
    }
    Words {
        width: parent.width
        words: qsTr("What you chose and opened is gone when you leave. “Hide now” does it at once.")
        size: Theme.heading(Theme.button)
    }
}
