pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Search
import Kiosk.ViewModels

// Where staff type their PIN. The room sees neither its digits nor how many there are.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property PadViewModel pad: (kiosk.staff as StaffViewModel).pad
    readonly property bool beside: !Theme.portrait
    readonly property real inset: Theme.px(Theme.compact ? Theme.margin : Metrics.pad.inset)
    readonly property real most: width - 2 * Theme.px(Theme.margin) - (Theme.portrait || Theme.low ? 0 : Theme.cornerWidth + Theme.px(Theme.gap))

    heading: title.words

    function type(event: KeyEvent): bool {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            pad.enter();
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            pad.rubOut();
        else if (event.text >= "0" && event.text <= "9")
            pad.press(event.text);
        else
            return false;
        return true;
    }
    function said(): string {
        if (pad.state === "checking")
            return qsTr("One moment");
        if (pad.state === "waiting") {
            const wait = pad.seconds < 90 ? qsTr("Try again in %n second(s).", "", pad.seconds) : qsTr("Try again in %n minute(s).", "", Math.ceil(pad.seconds / 60));
            return pad.wrong ? qsTr("That was not the PIN.") + " " + wait : wait;
        }
        return pad.wrong ? qsTr("That was not the PIN.") : qsTr("Type your PIN, then the tick.");
    }

    Paper {}
    MouseArea {
        anchors.fill: parent
    }
    Surface {
        id: panel
        x: Theme.portrait ? (root.width - width) / 2 : Math.max(Theme.px(Theme.margin), Math.min((root.width - width) / 2, Theme.px(Theme.margin) + root.most - width))
        y: (root.height - height) / 2
        width: Math.min(root.most, root.beside ? words.width + keys.width + 3 * root.inset : Theme.px(Metrics.pad.tallWidth))
        height: root.beside ? Math.max(words.height, keys.height) + 2 * root.inset : words.height + keys.height + 3 * root.inset
        radius: Theme.panelRadius

        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            y: root.beside ? (panel.height - height) / 2 : root.inset
            width: root.beside ? Math.min(Theme.px(Metrics.pad.words), root.most - keys.width - 3 * root.inset) : panel.width - 2 * root.inset
            spacing: Theme.px(Theme.gap)

            Icon {
                anchors.left: parent.left
                visible: !Theme.compact // the words need the room
                name: "lock"
                size: Metrics.pad.sign
            }
            Words {
                id: title
                width: parent.width
                words: qsTr("Staff area")
                size: Theme.compact ? Theme.heading(Theme.h3) : Theme.heading(Metrics.pad.heading)
                bold: true
                Accessible.role: Accessible.Heading
            }
            Words {
                id: say
                width: parent.width
                words: root.said()
                size: Theme.heading(Theme.body)
                color: root.pad.wrong ? Theme.helpText : Theme.soft
                onWordsChanged: Accessible.announce(words, Accessible.Assertive)
            }
            Rectangle {
                width: parent.width
                height: Theme.px(Metrics.pad.bar)
                radius: height / 2
                color: root.pad.typed ? Theme.accent : Theme.ground
                border.width: Theme.px(Theme.outline)
                border.color: root.pad.typed ? Theme.accent : Theme.line
                Accessible.role: Accessible.StaticText
                Accessible.name: root.pad.typed ? qsTr("Something is typed") : qsTr("Nothing typed yet")
                Accessible.ignored: !enabled || !visible
            }
            PillButton {
                anchors.left: parent.left
                kind: "tint"
                icon: "close"
                text: qsTr("Leave")
                onTapped: root.kiosk.hide()
            }
        }
        Item {
            id: keys
            readonly property int each: Math.min(Theme.px(Metrics.pad.key), (root.most - 2 * root.inset - 2 * gap) / 3, root.beside ? (root.height - 2 * root.inset - Theme.px(Theme.margin) - 3 * gap) / 4 * Metrics.pad.keyShape : Infinity)

            anchors.right: parent.right
            anchors.rightMargin: root.beside ? root.inset : (panel.width - width) / 2
            readonly property int gap: Theme.px(Metrics.pad.gap)

            y: root.beside ? (panel.height - height) / 2 : words.y + words.height + root.inset
            width: grid.width
            height: grid.height

            Grid {
                id: grid
                LayoutMirroring.enabled: false // as on every telephone
                columns: 3
                spacing: keys.gap

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "rubout", "0", "check"]

                    Key {
                        required property string modelData
                        readonly property bool digit: modelData.length === 1

                        width: keys.each
                        height: Math.round(keys.each / Metrics.pad.keyShape)
                        eager: digit // nothing else lies in these places, and PINs are typed quickly
                        label: digit ? modelData : modelData === "check" ? qsTr("Done") : qsTr("Begin anew")
                        text: digit ? modelData : ""
                        icon: digit ? "" : modelData
                        tinted: !digit
                        onTapped: digit ? root.pad.press(modelData) : modelData === "check" ? root.pad.enter() : root.pad.rubOut()
                    }
                }
            }
        }
    }
}
