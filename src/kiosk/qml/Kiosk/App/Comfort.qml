pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// How this visitor likes to read. Every choice shows at once; all are forgotten with the visit.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property var themeNames: ({
            "light": qsTr("Light"),
            "dark": qsTr("Dark"),
            "high-contrast": qsTr("High contrast")
        })

    Rectangle {
        anchors.fill: parent
        color: Theme.dim

        MouseArea {
            anchors.fill: parent
            onClicked: root.kiosk.close()
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.portrait ? root.width : Theme.px(Metrics.comfort.width)
        height: Theme.portrait ? body.height + Theme.px(Metrics.comfort.aroundBody) : root.height
        topLeftRadius: Theme.px(Theme.panelRadius)
        bottomLeftRadius: Theme.portrait ? 0 : Theme.px(Theme.panelRadius)
        topRightRadius: Theme.portrait ? Theme.px(Theme.panelRadius) : 0
        color: Theme.card
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body
            x: Theme.px(Metrics.comfort.inset)
            y: Theme.px(Metrics.corner.top)
            width: parent.width - 2 * x
            spacing: Theme.px(Metrics.comfort.gap)

            Item {
                width: parent.width
                height: done.height

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    words: qsTr("Comfort")
                    size: Theme.heading(Theme.h2)
                    bold: true
                    wraps: false
                    Accessible.role: Accessible.Heading
                }
                PillButton {
                    id: done
                    // Help keeps its corner, above this panel.
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.portrait ? 0 : Theme.cornerWidth + Theme.px(Theme.margin) - body.x + Theme.px(Theme.gap)
                    kind: "solid"
                    icon: "check"
                    text: qsTr("Done")
                    onTapped: root.kiosk.close()
                }
            }
            Words {
                topPadding: Theme.px(Metrics.comfort.firstAbove)
                words: qsTr("Text size")
                size: Theme.heading(Theme.button)
                bold: true
                wraps: false
            }
            Row {
                id: sizes
                width: parent.width
                spacing: Theme.px(Metrics.comfort.choiceGap)

                Repeater {
                    model: [100, 125, 150, 175, 200]

                    Choice {
                        id: choice

                        required property int modelData
                        required property int index

                        width: (sizes.width - 4 * sizes.spacing) / 5
                        height: Theme.px(Metrics.comfort.choice)
                        chosen: root.kiosk.textSize === modelData
                        label: qsTr("Text size %1 percent").arg(modelData)
                        onTapped: root.kiosk.setTextSize(modelData)

                        Words {
                            anchors.centerIn: parent
                            words: "A"
                            size: Theme.px(Metrics.comfort.letter + choice.index * Metrics.comfort.letterStep)
                            bold: true
                            wraps: false
                            color: choice.chosen ? Theme.accentInk : Theme.ink
                            Accessible.ignored: true
                        }
                    }
                }
            }
            Words {
                topPadding: Theme.px(Theme.gap)
                words: qsTr("Contrast")
                size: Theme.heading(Theme.button)
                bold: true
                wraps: false
            }
            Row {
                id: themes
                width: parent.width
                spacing: Theme.px(Theme.gap)

                Repeater {
                    model: ["light", "dark", "high-contrast"]

                    Pressable {
                        id: sample

                        required property string modelData
                        readonly property var colours: root.kiosk.look[modelData]
                        readonly property bool chosen: root.kiosk.theme === modelData

                        width: (themes.width - 2 * themes.spacing) / 3
                        height: Math.max(Theme.px(Metrics.sample.height), name.height + Theme.px(Metrics.sample.aroundName))
                        label: root.themeNames[modelData]
                        Accessible.checkable: true
                        Accessible.checked: chosen
                        onTapped: root.kiosk.setTheme(modelData)

                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: sample.chosen ? -Theme.px(Metrics.sample.chosenReach) : 0
                            radius: Theme.px(Theme.keyRadius)
                            color: sample.colours.ground
                            border.width: Theme.px(sample.chosen ? Metrics.sample.chosenLine : Theme.outline)
                            border.color: sample.chosen ? Theme.accent : Theme.line
                        }
                        Words {
                            id: name
                            x: Theme.px(Metrics.sample.left)
                            y: Theme.px(Theme.gap)
                            width: parent.width - 2 * x
                            words: root.themeNames[sample.modelData]
                            size: Theme.heading(Theme.label)
                            bold: true
                            color: sample.colours.ink
                            Accessible.ignored: true
                        }
                        Rectangle {
                            x: name.x
                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: Theme.px(Metrics.sample.inkFoot)
                            width: Theme.px(Metrics.sample.inkWidth)
                            height: Theme.px(Metrics.sample.inkLine)
                            radius: height / 2
                            color: sample.colours.ink
                        }
                        Rectangle {
                            x: name.x
                            anchors.bottom: parent.bottom
                            anchors.bottomMargin: Theme.px(Metrics.sample.accentFoot)
                            width: Theme.px(Metrics.sample.accentWidth)
                            height: Theme.px(Metrics.sample.accentLine)
                            radius: height / 2
                            color: sample.colours.accent
                        }
                        FocusRing {
                            around: Theme.keyRadius + Theme.unit
                        }
                    }
                }
            }
            Words {
                topPadding: Theme.px(Theme.gap)
                width: parent.width
                words: qsTr("Your choices vanish when you leave.")
                size: Theme.heading(Theme.meta)
                color: Theme.soft
            }
        }
    }

    component Choice: Pressable {
        id: one

        required property bool chosen

        Accessible.checkable: true
        Accessible.checked: chosen

        Rectangle {
            anchors.fill: parent
            radius: Theme.px(Theme.keyRadius)
            color: one.chosen ? Theme.accent : Theme.ground
            border.width: one.chosen ? 0 : Theme.px(Theme.outline)
            border.color: Theme.line
        }
        FocusRing {
            around: Theme.keyRadius
        }
    }
}
