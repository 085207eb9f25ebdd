pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Tell somebody now, and the numbers of the region. Never counted, never recorded.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property real rowsLeft: Theme.portrait ? Theme.px(Theme.margin + Theme.unit) : panel.width + Theme.px(Theme.compact ? Theme.margin : Metrics.help.rowLeft)
    readonly property real rowsTop: Math.max(Theme.portrait ? panel.height + Theme.px(Metrics.help.tallRowsTop) : Theme.low ? 0 : Theme.px(Metrics.help.rowsTop), call.y + call.height + Theme.px(Theme.gap))
    readonly property real room: height - rowsTop - Theme.px(Metrics.help.foot)
    readonly property real rowWidth: Math.min(Theme.portrait ? width : Theme.px(Metrics.help.rowWidth), width - rowsLeft - (Theme.portrait ? rowsLeft : Theme.px(Theme.margin)))
    // Many lines: then all gets closer, and their words get more of the width, so that each is low enough for all to be on the glass.
    readonly property bool crowded: rows.count > Metrics.help.few
    readonly property real gap: Theme.px(crowded ? Metrics.help.crowdedGap : Metrics.help.gap)
    readonly property real numberWidth: crowded ? rowWidth * Metrics.help.mostCrowdedNumber : Math.min(Theme.px(Metrics.help.numberWidth), rowWidth * Metrics.help.mostNumber)
    readonly property real pitch: Math.min(Theme.px(Metrics.help.row) + gap, room / Math.max(1, rows.count))

    heading: qsTr("Tell a member of staff now")
    ready: picture.ready
    onVisibleChanged: rows.positionViewAtBeginning()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground

        MouseArea {
            anchors.fill: parent
        }
    }
    Item {
        id: panel
        anchors.left: parent.left
        width: Theme.portrait ? root.width : Math.min(Theme.px(Metrics.help.panel), root.width * (Theme.tight ? Metrics.help.mostLargePanel : Metrics.help.mostPanel))
        height: Theme.portrait ? Math.max(Theme.px(Metrics.help.tallPanel), say.y + say.height + Theme.px(Theme.margin)) : root.height
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.help
        }
        Cover {
            id: picture
            readonly property real below: say.y + say.height + Theme.px(Metrics.help.wordsGap) // the sun does not rise into the words

            y: Theme.portrait ? below - Metrics.help.sun * height : 0
            width: parent.width
            height: Theme.portrait ? width * Metrics.help.pictureShape : parent.height
            visible: !Theme.flat && (Theme.portrait || (!Theme.tight && below < Metrics.help.sun * height))
            name: "cover/dunes/clay/help"
            veil: Theme.helpVeil
        }
        Column {
            id: say
            readonly property int before: Theme.px(Metrics.help.inset)

            anchors.left: parent.left
            anchors.leftMargin: before
            y: Theme.px(Theme.portrait ? Metrics.help.inset : Theme.tight ? Theme.gap : Metrics.help.headingTop)
            width: parent.width - before - Theme.px(Theme.margin) - (Theme.portrait && !Theme.low ? Theme.cornerWidth : 0)
            spacing: Theme.px(Theme.tight ? Theme.unit : Metrics.help.wordsGap)

            Words {
                width: parent.width
                words: root.heading
                size: Math.min(Theme.px(Theme.portrait ? Metrics.help.tallHeading : Metrics.help.heading), parent.width * Metrics.help.mostHeading) // larger than any text grows
                line: Math.round(size * Theme.shoutLeading)
                bold: true
                color: picture.visible ? "#FFFDF9" : Theme.helpInk
                Accessible.role: Accessible.Heading
            }
            Words {
                width: parent.width
                words: qsTr("You can say: “I need help.” You do not need to explain.")
                size: Theme.tight ? Theme.heading(Theme.body) : Theme.heading(Metrics.help.say)
                line: Math.round(size * (Theme.tight ? Theme.h1Leading : Theme.sayLeading))
                color: picture.visible ? "#FFFDF9" : Theme.helpInk
            }
        }
    }
    Words {
        visible: rows.count === 0
        anchors.left: parent.left
        anchors.leftMargin: root.rowsLeft
        y: (Theme.portrait ? root.rowsTop : (root.height - height) / 2)
        width: root.rowWidth
        words: qsTr("The people at the desk will help.")
        size: Theme.heading(Theme.h2)
        line: Math.round(size * Theme.h2Leading)
        bold: true
    }
    Words {
        id: call
        visible: rows.count > 0
        anchors.left: parent.left
        anchors.leftMargin: root.rowsLeft
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Theme.px(Theme.margin) : Theme.besideCorner
        y: Theme.portrait ? panel.height + Theme.px(Metrics.help.tallCallTop) : Theme.px(Theme.low ? Metrics.corner.top : Metrics.help.callTop)
        words: qsTr("Or call or text")
        size: Theme.heading(Theme.h2)
        bold: true
        Accessible.role: Accessible.Heading
    }
    // Below the corner: no line is scrolled under its buttons.
    ListView {
        id: rows
        anchors.left: parent.left
        anchors.leftMargin: root.rowsLeft - Theme.px(Theme.buttonReach)
        y: root.rowsTop
        width: root.width - anchors.leftMargin
        height: root.height - y
        spacing: root.gap
        cacheBuffer: 0
        maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
        flickDeceleration: Theme.px(Theme.scrollSlowing)
        clip: interactive
        interactive: contentHeight > height
        model: root.kiosk.home.helpLines
        footer: Item {
            width: rows.width
            height: foot.height + Theme.px(2 * Theme.gap)

            Words {
                id: foot
                visible: rows.count > 0
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.buttonReach)
                y: Theme.px(Theme.gap)
                width: parent.width - anchors.leftMargin - Theme.px(Theme.margin)
                words: qsTr("This screen is never counted and never recorded.")
                size: Theme.heading(Theme.meta)
                color: Theme.soft
            }
        }
        delegate: Item {
            id: line

            required property int index
            required property string number
            required property string title
            required property string text

            width: rows.width
            height: Math.max(fair, words.height + (stacked ? number.implicitHeight + Theme.px(2 * Theme.gap) : 0) + Theme.px(root.crowded ? Metrics.help.crowdedAround : Theme.gap))
            readonly property real fair: root.pitch - rows.spacing // its part of the screen
            // Large words get the whole width, below the number.
            readonly property bool stacked: root.rowWidth * (1 - Metrics.help.mostNumber) < Theme.heading(Metrics.help.leastWords)

            Surface {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(Theme.buttonReach)
                width: root.rowWidth
                height: parent.height
                shadow: "row"

                Text {
                    id: number
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(Metrics.help.numberLeft)
                    width: line.stacked ? parent.width - Theme.px(Metrics.help.numberLeft + Metrics.help.textRight) : root.numberWidth
                    y: line.stacked ? Theme.px(Theme.gap) : (line.height - contentHeight) / 2
                    text: line.number
                    horizontalAlignment: Text.AlignLeft // mirrored with the screen
                    Accessible.role: Accessible.StaticText
                    Accessible.name: line.number
                    font.family: Theme.family
                    font.pixelSize: line.stacked ? Theme.heading(Theme.h2) : Math.max(Theme.heading(Theme.h2), Math.min(Theme.px(Metrics.help.number), line.fair * Metrics.help.numberShare))
                    font.bold: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.px(Theme.h3)
                    color: line.index === 0 && !Theme.flat ? Theme.help : Theme.accent
                }
                Column {
                    id: words
                    anchors.left: line.stacked ? number.left : number.right
                    anchors.leftMargin: line.stacked ? 0 : Theme.px(Metrics.help.textLeft)
                    width: line.stacked ? number.width : parent.width - number.width - Theme.px(Metrics.help.numberLeft + Metrics.help.textLeft) - Theme.px(Metrics.help.textRight)
                    y: line.stacked ? number.y + number.height : (parent.height - height) / 2

                    Words {
                        width: parent.width
                        words: line.title
                        size: Theme.heading(Theme.h4)
                        bold: true
                    }
                    Words {
                        width: parent.width
                        words: line.text
                        size: Theme.heading(Theme.meta)
                        color: Theme.soft
                    }
                }
            }
        }
    }
    MoreBelow {
        area: rows
    }
    ReadingOrder {
        items: rows.contentItem
    }
}
