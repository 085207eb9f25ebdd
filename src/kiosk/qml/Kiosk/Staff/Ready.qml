pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What was copied and checked: what is new, what is wrong, and what can be done with it now.
Card {
    id: root

    required property ContentViewModel content

    function news(): string {
        const parts = [qsTr("%n article(s)", "", content.readyArticles), content.added > 0 ? qsTr("%n new", "", content.added) : "", content.changed > 0 ? qsTr("%n changed", "", content.changed) : "", content.removed > 0 ? qsTr("%n removed", "", content.removed) : ""];
        return parts.filter(part => part !== "").join(qsTr(", "));
    }
    function wrong(): string {
        if (content.readyErrors > 0)
            return qsTr("%n thing(s) that visitors would not see as they should", "", content.readyErrors);
        return content.readyWarnings > 0 ? qsTr("%n thing(s) to look at", "", content.readyWarnings) : qsTr("Nothing is wrong with it");
    }

    buttons: [
        PillButton {
            width: root.buttonsWidth
            height: Math.max(implicitHeight, Theme.px(Metrics.staff.large))
            kind: "solid"
            text: qsTr("Show it now")
            enabled: !root.content.busy
            onTapped: root.content.showNow()
        },
        PillButton {
            width: root.buttonsWidth
            kind: "tint"
            text: qsTr("Look first")
            enabled: !root.content.busy
            onTapped: root.content.preview()
        },
        PillButton {
            width: root.buttonsWidth
            kind: "tint"
            text: root.content.planned === "" ? qsTr("On a date…") : qsTr("Another date…")
            enabled: !root.content.busy
            onTapped: root.content.chooseDay()
        },
        PillButton {
            width: root.buttonsWidth
            kind: "ghost"
            text: qsTr("Do not use it")
            enabled: !root.content.busy
            onTapped: root.content.discard()
        }
    ]

    Words {
        width: parent.width
        words: root.content.planned === "" ? qsTr("Checked and ready") : qsTr("Comes on %1").arg(root.content.planned)
        size: Theme.heading(Theme.meta)
        bold: true
        color: Theme.accent
    }
    Words {
        width: parent.width
        words: root.content.readyName
        size: Theme.heading(Theme.h3)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: words !== ""
        words: root.content.readyOrigin === "" ? "" : qsTr("From %1").arg(root.content.readyOrigin)
        size: Theme.heading(Theme.label)
        color: Theme.soft
        mostLines: 2
    }
    Repeater {
        model: [root.news(), root.wrong(), ...root.content.findings].filter(line => line !== "")

        Item {
            id: row

            required property string modelData
            required property int index
            readonly property string sign: index === 0 || (index === 1 && root.content.readyErrors + root.content.readyWarnings === 0) ? "check" : "warning"

            width: parent?.width ?? 0
            height: Math.max(mark.height, said.height) + Theme.px(Theme.unit)

            Icon {
                id: mark
                anchors.left: parent.left
                name: row.sign
                size: Metrics.staff.sign
                color: row.sign === "warning" ? Theme.helpText : Theme.accent
            }
            Words {
                id: said
                anchors.left: mark.right
                anchors.leftMargin: Theme.px(Theme.gap)
                y: Math.max(0, (mark.height - height) / 2)
                width: parent.width - mark.width - Theme.px(Theme.gap)
                words: row.modelData
                size: Theme.heading(Theme.label)
            }
        }
    }
    Words {
        width: parent.width
        words: qsTr("Visitors see the old content until you touch “Show it now”.")
        size: Theme.heading(Theme.meta)
        color: Theme.soft
    }
}
