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
    // What stands beside help and hide has to leave them their room.
    readonly property real corner: Theme.portrait || Theme.low ? 0 : Theme.besideCorner - Theme.px(Metrics.comfort.inset)
    // Where it may have to be scrolled all of it stands beside the corner, not only what is at its top.
    readonly property bool narrow: !Theme.portrait && !Theme.low && (Theme.compact || Theme.textSize > 150)
    readonly property real beside: narrow ? 0 : corner

    property bool telling: false // what the screen keeps, in the place of the choices
    onTellingChanged: scroller.contentY = 0

    heading: telling ? kept.heading : qsTr("Comfort")

    Rectangle {
        anchors.fill: parent
        color: Theme.dim

        TapArea {
            anchors.fill: parent
            onClicked: root.kiosk.close()
        }
    }
    Rectangle {
        id: panel
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Theme.portrait ? root.width : Math.min(Theme.px(Metrics.comfort.width) + (root.narrow ? root.corner : 0), root.width)
        height: Theme.portrait ? Math.min(root.height - Theme.px(Metrics.comfort.tallTop), body.height + Theme.px(Metrics.comfort.aroundBody)) : root.height
        topLeftRadius: Theme.mirrored && !Theme.portrait ? 0 : Theme.px(Theme.panelRadius)
        bottomLeftRadius: Theme.portrait || Theme.mirrored ? 0 : Theme.px(Theme.panelRadius)
        topRightRadius: Theme.portrait || Theme.mirrored ? Theme.px(Theme.panelRadius) : 0
        bottomRightRadius: Theme.mirrored && !Theme.portrait ? Theme.px(Theme.panelRadius) : 0
        color: Theme.card
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }
        Flickable {
            id: scroller
            anchors.fill: parent
            anchors.topMargin: Theme.portrait ? Theme.px(Theme.margin) : panel.border.width
            anchors.bottomMargin: panel.border.width
            contentHeight: (root.telling ? kept.height : body.height) + body.y + Theme.px(Theme.margin)
            interactive: contentHeight > height
            clip: true
            boundsBehavior: Flickable.DragOverBounds
            maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
            flickDeceleration: Theme.px(Theme.scrollSlowing)

            Records {
                id: kept
                x: body.x
                y: body.y
                width: body.width - root.beside
                visible: root.telling
                counts: root.kiosk.room.counts
                onClosed: root.telling = false
            }
            Column {
                id: body
                visible: !root.telling
                readonly property real inset: Theme.px(Metrics.comfort.inset)

                x: inset + (root.narrow && Theme.mirrored ? root.corner : 0)
                y: Theme.portrait ? 0 : Theme.px(Metrics.corner.top)
                width: parent.width - 2 * inset - (root.narrow ? root.corner : 0)
                spacing: Theme.px(Metrics.comfort.gap)

                Item {
                    width: parent.width
                    height: Math.max(done.height, title.height)

                    TextMetrics {
                        id: natural
                        font.family: Theme.family
                        font.pixelSize: Theme.heading(Theme.h2)
                        font.bold: true
                        text: title.words
                    }
                    Words {
                        id: title
                        anchors.left: parent.left
                        anchors.right: done.left
                        anchors.rightMargin: Theme.px(Theme.unit)
                        anchors.verticalCenter: parent.verticalCenter
                        words: qsTr("Comfort")
                        size: Math.min(natural.font.pixelSize, Math.floor(natural.font.pixelSize * width / (natural.advanceWidth + 2)))
                        bold: true
                        mostLines: 1
                        Accessible.role: Accessible.Heading
                    }
                    PillButton {
                        id: done
                        anchors.right: parent.right
                        anchors.rightMargin: root.beside
                        kind: "solid"
                        icon: "check"
                        text: qsTr("Done")
                        onTapped: root.kiosk.close()
                    }
                }
                Words {
                    anchors.left: parent.left
                    words: qsTr("Text size")
                    size: Theme.heading(Theme.button)
                    bold: true
                    wraps: false
                    Accessible.role: Accessible.Heading
                }
                Row {
                    id: sizes
                    anchors.left: parent.left
                    width: parent.width - root.beside
                    spacing: Theme.px(Metrics.comfort.choiceGap)

                    Repeater {
                        model: [100, 125, 150, 175, 200]

                        Choice {
                            required property int modelData
                            required property int index

                            width: Math.floor((sizes.width - 4 * sizes.spacing) / 5)
                            height: Theme.px(Metrics.comfort.choice)
                            chosen: root.kiosk.textSize === modelData
                            label: qsTr("Text size %1 percent").arg(modelData)
                            text: "A"
                            size: Theme.px(Metrics.comfort.letter + index * Metrics.comfort.letterStep)
                            onTapped: root.kiosk.setTextSize(modelData)
                        }
                    }
                }
                Words {
                    anchors.left: parent.left
                    words: qsTr("Contrast")
                    size: Theme.heading(Theme.button)
                    bold: true
                    wraps: false
                    Accessible.role: Accessible.Heading
                }
                Flow {
                    id: themes
                    readonly property real tallest: samples.count < 3 ? 0 : Math.max(...[0, 1, 2].map(place => samples.itemAt(place).implicitHeight)) // the one with the most words
                    readonly property int beside: width < 3 * Theme.px(Metrics.comfort.leastSample) ? 1 : 3

                    width: parent.width
                    spacing: Theme.px(Theme.gap)

                    Repeater {
                        id: samples
                        model: ["light", "dark", "high-contrast"]

                        Sample {
                            required property string modelData

                            width: Math.floor((themes.width - (themes.beside - 1) * themes.spacing) / themes.beside)
                            height: themes.beside > 1 ? Math.max(implicitHeight, themes.tallest) : implicitHeight
                            name: root.themeNames[modelData]
                            colours: root.kiosk.look[modelData]
                            chosen: root.kiosk.theme === modelData
                            onTapped: root.kiosk.setTheme(modelData)
                        }
                    }
                }
                Words {
                    visible: root.kiosk.languages.length > 1
                    anchors.left: parent.left
                    words: qsTr("Language")
                    size: Theme.heading(Theme.button)
                    bold: true
                    wraps: false
                    Accessible.role: Accessible.Heading
                }
                LanguageChoices {
                    visible: root.kiosk.languages.length > 1
                    width: parent.width
                    kiosk: root.kiosk
                }
                Column {
                    width: parent.width
                    topPadding: Theme.px(Theme.unit)
                    spacing: Theme.px(Metrics.comfort.choiceGap)

                    Toggle {
                        width: parent.width
                        text: qsTr("Calmer motion")
                        detail: qsTr("Pages change without sliding")
                        on: root.kiosk.calm
                        onTapped: root.kiosk.setCalm(!root.kiosk.calm)
                    }
                    Toggle {
                        width: parent.width
                        text: qsTr("Controls lower down")
                        detail: qsTr("Easier to reach when seated")
                        on: root.kiosk.low
                        onTapped: root.kiosk.setLow(!root.kiosk.low)
                    }
                }
                Flow {
                    width: parent.width
                    spacing: Theme.px(Theme.unit)
                    topPadding: Theme.px(Theme.unit)

                    PillButton {
                        id: records
                        kind: "tint"
                        icon: "tip"
                        text: qsTr("What this screen keeps")
                        size: Theme.label
                        mostWidth: body.width
                        mostLines: 2
                        onTapped: root.telling = true
                    }
                    Item {
                        width: Math.max(Math.min(vanish.implicitWidth, parent.width), parent.width - records.width - parent.spacing)
                        height: Math.max(vanish.height, records.height)

                        Words {
                            id: vanish
                            anchors.verticalCenter: parent.verticalCenter
                            width: parent.width
                            words: qsTr("Your choices vanish when you leave.")
                            size: Theme.heading(Theme.meta)
                            color: Theme.soft
                        }
                    }
                }
            }
        }
        MoreBelow {
            area: scroller
            ground: Theme.card
            bottomLeftRadius: panel.bottomLeftRadius
            bottomRightRadius: panel.bottomRightRadius
        }
    }
    KeepInSight {
        area: scroller
    }
}
