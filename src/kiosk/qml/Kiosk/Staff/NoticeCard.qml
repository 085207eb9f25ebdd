pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Search

// A line for everybody in the room: the one that is there, or the way to one.
Card {
    id: root

    required property var shown
    readonly property bool there: (shown.notice ?? "") !== ""
    readonly property bool locked: shown.fixed?.notice ?? false
    readonly property bool open: !there && !locked
    readonly property var ready: [qsTr("Back soon"), qsTr("We are running late. Sorry for the wait."), qsTr("Please ring the bell at the desk.")]
    readonly property var ends: ["half-hour", "hour", "day", "stay"]
    readonly property string back: qsTr("Back at %1").arg(shown.back ?? "")

    signal asked(what: string, value: var)

    buttons: [
        PillButton {
            visible: root.there && !root.locked
            width: root.buttonsWidth
            kind: "solid"
            text: qsTr("Take it away")
            onTapped: root.asked("take-away", 0)
        }
    ]
    stacked: !there

    CardTitle {
        words: qsTr("A notice for this room")
    }
    Words {
        width: parent.width
        words: root.locked ? qsTr("Whoever looks after this computer has fixed it.") : root.there ? shownUntil : qsTr("One line on the first screens, for everybody to see.")
        readonly property string shownUntil: root.shown.noticeUntil === "" ? qsTr("Visitors see it until you take it away.") : qsTr("Visitors see it until %1.").arg(root.shown.noticeUntil)
        size: Theme.heading(Theme.label)
        color: Theme.soft
    }
    Words {
        width: parent.width
        visible: root.there
        words: "“%1”".arg(root.shown.notice ?? "")
        size: Theme.heading(Theme.h4)
        bold: true
        color: Theme.accent
    }
    Flow {
        visible: root.open
        width: parent.width
        spacing: Theme.px(Theme.gap)

        PillButton {
            kind: "tint"
            text: root.back
            onTapped: root.asked("show-back", root.back)
        }
        Stepper {
            name: qsTr("Time")
            onStepped: by => root.asked("later", by)
        }
    }
    Choices {
        visible: root.open
        names: root.ready.concat(qsTr("Write one…"))
        chosen: root.shown.typing ? root.ready.length : root.ready.indexOf(root.shown.draft)
        onPicked: index => index < root.ready.length ? root.asked("draft", root.ready[index]) : root.asked("write", 0)
    }
    Rectangle {
        visible: root.open && (root.shown.typing ?? false)
        width: parent.width
        height: written.height + Theme.px(2 * Theme.gap)
        radius: Theme.px(Theme.keyRadius)
        color: Theme.ground
        border.width: Theme.px(Theme.outline)
        border.color: Theme.line

        Words {
            id: written
            x: Theme.px(Theme.gap)
            y: Theme.px(Theme.gap)
            width: parent.width - 2 * x
            words: root.shown.draft === "" ? qsTr("Your notice") : root.shown.draft ?? ""
            size: Theme.heading(Theme.button)
            color: root.shown.draft === "" ? Theme.soft : Theme.ink
        }
    }
    Grid {
        id: keys
        readonly property real each: Math.max(Theme.px(Theme.target), Theme.heading(Metrics.staff.key))

        visible: root.open && (root.shown.typing ?? false)
        width: parent.width
        columns: Math.max(1, Math.floor((width + spacing) / (each + spacing)))
        spacing: Theme.px(Metrics.search.gap)

        Repeater {
            model: keys.visible ? root.shown.letters : []

            Key {
                required property string modelData

                width: keys.each
                height: keys.each
                label: modelData
                text: modelData
                tinted: true
                onTapped: root.asked("type", modelData)
            }
        }
        Key {
            width: keys.each
            height: keys.each
            label: qsTr("Space")
            text: "\u2423"
            tinted: true
            onTapped: root.asked("type", " ")
        }
        Key {
            width: keys.each
            height: keys.each
            label: qsTr("Rub out the last letter")
            icon: "rubout"
            tinted: true
            onTapped: root.asked("rub-out", 0)
        }
    }
    Words {
        visible: root.open && root.shown.draft !== ""
        width: parent.width
        words: qsTr("How long?")
        size: Theme.heading(Theme.label)
    }
    Choices {
        visible: root.open && root.shown.draft !== ""
        names: [qsTr("Half an hour"), qsTr("An hour"), qsTr("Until tonight"), qsTr("Until I take it away")]
        chosen: root.ends.indexOf(root.shown.until)
        onPicked: index => root.asked("until", root.ends[index])
    }
    PillButton {
        anchors.left: parent?.left
        visible: root.open && root.shown.draft !== ""
        kind: "solid"
        text: qsTr("Show it")
        onTapped: root.asked("show", root.shown.draft)
    }
}
