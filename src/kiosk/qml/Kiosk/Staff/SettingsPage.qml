pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// What staff can set on this screen, each with where its value comes from.
StaffPage {
    id: root

    readonly property var shown: staff.settings.shown
    readonly property var accents: ({
            pine: qsTr("Pine"),
            sea: qsTr("Sea"),
            plum: qsTr("Plum"),
            berry: qsTr("Berry"),
            earth: qsTr("Earth"),
            moss: qsTr("Moss")
        })

    implicitHeight: cards.height

    function ask(what: string, value: var): void {
        staff.settings.ask(what, value);
    }
    function step(name: string, by: int): void {
        ask(by < 0 ? "less" : "more", name);
    }
    function forget(name: string): void {
        ask("forget", name);
    }

    Column {
        id: cards
        width: parent.width
        spacing: Theme.px(Metrics.staff.gap)

        Words {
            width: Math.min(parent.width, Theme.heading(Metrics.staff.line))
            words: qsTr("Every change holds at once, on this screen only.")
            size: Theme.heading(Theme.label)
            color: Theme.soft
        }
        Card {
            visible: (root.shown.why ?? "") !== ""

            Outcome {
                well: false
                what: root.shown.why ?? ""
                remedy: ""
            }
        }
        Card {
            CardTitle {
                words: qsTr("How a visit begins")
            }
            SettingRow {
                id: textSize
                name: qsTr("Size of the text")
                setting: "start_text_size"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Stepper {
                    anchors.left: parent?.left
                    name: textSize.name
                    value: qsTr("%1 percent").arg(root.shown.textSize ?? 100)
                    locked: textSize.locked
                    less: root.shown.textSize > 100
                    more: root.shown.textSize < 200
                    onStepped: by => root.step("start_text_size", by)
                }
            }
            SettingRow {
                id: theme
                name: qsTr("Colours")
                setting: "start_theme"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Choices {
                    enabled: !theme.locked
                    names: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                    chosen: root.shown.theme ?? 0
                    onPicked: index => root.ask("theme", index)
                }
            }
            SettingRow {
                id: accent
                name: qsTr("Colour of the practice")
                setting: "accent"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Choices {
                    enabled: !accent.locked
                    names: (root.shown.accents ?? []).map(accent => root.accents[accent.name])
                    swatches: (root.shown.accents ?? []).map(accent => accent.colour)
                    chosen: (root.shown.accents ?? []).findIndex(accent => accent.chosen)
                    onPicked: index => root.ask("accent", root.shown.accents[index].name)
                }
            }
            SettingRow {
                id: languages
                name: qsTr("Languages that visitors can choose")
                setting: "languages"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Repeater {
                    model: languages.locked ? [] : root.shown.languages ?? []

                    Toggle {
                        required property var modelData

                        width: parent?.width ?? 0
                        on: modelData.on
                        text: modelData.name
                        detail: ""
                        onTapped: root.ask("language", modelData.code)
                    }
                }
                Words {
                    visible: languages.locked
                    width: parent.width
                    words: (root.shown.languages ?? []).filter(language => language.on).map(language => language.name).join(qsTr(", "))
                    size: Theme.heading(Theme.label)
                }
            }
            SettingRow {
                id: listen
                name: qsTr("Reading aloud")
                setting: "listen"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Toggle {
                    width: parent?.width ?? 0
                    enabled: !listen.locked
                    on: root.shown.listen ?? false
                    text: qsTr("Visitors can have a page read to them")
                    detail: qsTr("A voice tells the room what somebody reads.")
                    onTapped: root.ask("listen", !root.shown.listen)
                }
            }
        }
        Card {
            CardTitle {
                words: qsTr("When nobody touches it")
            }
            SettingRow {
                id: quiet
                name: qsTr("“Still there?” is asked after")
                setting: "quiet_seconds"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Stepper {
                    anchors.left: parent?.left
                    name: quiet.name
                    value: qsTr("%n second(s)", "", root.shown.quiet ?? 0)
                    locked: quiet.locked
                    less: root.shown.quiet > 30
                    more: root.shown.quiet < 300
                    onStepped: by => root.step("quiet_seconds", by)
                }
            }
            SettingRow {
                id: warning
                name: qsTr("and it waits for an answer for")
                setting: "warning_seconds"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Stepper {
                    anchors.left: parent?.left
                    name: warning.name
                    value: qsTr("%n second(s)", "", root.shown.warning ?? 0)
                    locked: warning.locked
                    less: root.shown.warning > 20
                    more: root.shown.warning < 60
                    onStepped: by => root.step("warning_seconds", by)
                }
            }
            SettingRow {
                id: lit
                name: qsTr("Hours of the screen")
                setting: "screen_on"
                shown: root.shown
                onForgotten: setting => root.forget(setting)

                Toggle {
                    width: parent?.width ?? 0
                    enabled: !lit.locked
                    on: root.shown.limited ?? false
                    text: qsTr("Dark outside the hours of the practice")
                    detail: qsTr("Any touch wakes it.")
                    onTapped: root.ask("hours", !root.shown.limited)
                }
                Flow {
                    visible: root.shown.limited ?? false
                    width: parent.width
                    spacing: Theme.px(Theme.gap)

                    Stepper {
                        name: qsTr("On from")
                        value: qsTr("from %1").arg(root.shown.first ?? "")
                        locked: lit.locked
                        onStepped: by => root.step("first", by)
                    }
                    Stepper {
                        name: qsTr("On until")
                        value: qsTr("until %1").arg(root.shown.last ?? "")
                        locked: lit.locked
                        onStepped: by => root.step("last", by)
                    }
                }
            }
        }
        Card {
            id: help

            buttons: [
                PillButton {
                    visible: !row.locked && (root.shown.numbers ?? []).length > 0
                    width: help.buttonsWidth
                    mostWidth: help.buttonsWidth
                    mostLines: 3
                    kind: "tint"
                    icon: "check"
                    text: qsTr("I have called them all today")
                    onTapped: root.ask("checked", 0)
                }
            ]

            CardTitle {
                words: qsTr("Help numbers")
            }
            Words {
                width: parent.width
                words: (root.shown.numbers ?? []).length === 0 ? qsTr("The help screen has no numbers. They stand in the file kiosk.toml of the content.") : root.shown.checked === "" ? qsTr("Nobody has confirmed them on this screen yet. Call each number once, then touch the button.") : qsTr("Confirmed on %1.").arg(root.shown.checked ?? "")
                size: Theme.heading(Theme.label)
            }
            Repeater {
                model: root.shown.numbers ?? []

                Words {
                    required property var modelData

                    width: parent?.width ?? 0
                    words: modelData.title + ": \u2068" + modelData.number + "\u2069"
                    size: Theme.heading(Theme.label)
                    bold: true
                }
            }
            SettingRow {
                id: row
                visible: (root.shown.numbers ?? []).length > 0
                name: qsTr("Confirmed")
                setting: "help_checked"
                shown: root.shown
                onForgotten: setting => root.forget(setting)
            }
        }
    }
}
