pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// What a visitor takes along: a square for the camera of a phone, and what is in it.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property OverViewModel over: kiosk.over
    readonly property var steps: [["camera", qsTr("Open the camera on your phone.")], ["take", qsTr("Point it at the square.")], ["page", over.address ? qsTr("Open the page that appears.") : qsTr("Keep the text that appears.")]]
    readonly property real edge: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : Metrics.take.left)
    readonly property bool beside: Theme.low && !Theme.portrait && !Theme.compact // the way back stands below the words, and the card has all the height
    readonly property real above: Theme.px(Theme.portrait ? Metrics.take.tallTop : beside || Theme.tight ? Metrics.corner.top : Theme.compact ? Metrics.take.compactTop : Metrics.take.top)

    heading: qsTr("Take it with you")
    ready: picture.ready

    MouseArea {
        anchors.fill: parent
    }
    Paper {}
    BackButton {
        id: back
        anchors.leftMargin: root.beside ? heading.anchors.leftMargin + card.x + card.width : Theme.px(Theme.portrait ? Theme.margin : Metrics.search.left)
        onTapped: root.kiosk.close()
    }
    Column {
        id: card
        readonly property bool pictured: !Theme.compact
        // A title of two lines, or a large one, gets its room from the picture.
        readonly property real pictureHeight: Theme.px(Metrics.take.picture) - (Theme.portrait ? 0 : Math.max(0, title.height - Theme.px(Metrics.take.caption)))

        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.leftMargin: root.edge
        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        y: root.above
        width: Theme.px(Theme.compact ? Metrics.take.compactCard : Metrics.take.card)
        spacing: Theme.px(Theme.gap)

        Item {
            id: sheet
            width: parent.width
            height: code.y + code.height + Theme.px(Theme.unit)

            Surface {
                anchors.fill: parent
            }
            Cover {
                id: picture
                x: Theme.px(Metrics.take.inset)
                y: x
                width: parent.width - 2 * x
                height: card.pictured ? card.pictureHeight : 0
                visible: card.pictured
                name: card.pictured ? root.over.cover : ""
                radius: Theme.pictureRadius
            }
            Rectangle {
                anchors.centerIn: code
                width: code.width
                height: width
                radius: Theme.px(Theme.pictureRadius)
                color: Theme.codeGround
            }
            Image {
                id: code
                anchors.horizontalCenter: parent.horizontalCenter
                y: card.pictured ? picture.y + picture.height + Theme.px(Theme.unit) : Theme.px(Theme.unit)
                width: Theme.px(Theme.compact ? Metrics.take.compactCode : Metrics.take.code)
                height: width
                fillMode: Image.Pad // its modules are whole pixels already
                sourceSize: Qt.size(width, height)
                source: root.over.code === "" ? "" : "image://kiosk/qr/" + encodeURIComponent(root.over.code)
                Accessible.role: Accessible.Graphic
                Accessible.name: root.over.address ? qsTr("A square that opens the page on your phone") : qsTr("A square that holds the text for your phone")
            }
        }
        Words {
            id: title
            visible: !Theme.compact
            width: parent.width
            words: root.over.title
            size: Theme.heading(Theme.meta)
            bold: true
            alignment: Text.AlignHCenter
            color: Theme.soft
            mostLines: 2
        }
    }
    Words {
        id: heading
        anchors.left: Theme.portrait ? parent.left : card.right
        anchors.leftMargin: Theme.portrait ? root.edge : Theme.px(Theme.compact ? Theme.margin : Metrics.take.besideCard)
        anchors.right: parent.right
        anchors.rightMargin: Theme.besideCorner
        y: Theme.portrait ? Theme.px(Metrics.corner.top + Metrics.corner.pitch + Theme.unit) : root.above - Theme.px(Theme.unit)
        words: root.heading
        size: Math.min(Theme.heading(Theme.compact ? Theme.h2 : Theme.h1), width * Metrics.take.mostHeading) // no word is cut
        line: Math.round(size * Theme.h1Leading)
        bold: true
        Accessible.role: Accessible.Heading
    }
    Flickable {
        id: lines
        anchors.left: Theme.portrait ? parent.left : heading.left
        anchors.leftMargin: Theme.portrait ? root.edge : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? root.edge : Theme.px(Metrics.take.right)
        y: Theme.portrait ? card.y + card.height + Theme.px(Theme.margin) : Math.max(heading.y + heading.height + Theme.px(Theme.gap), Theme.belowCorner)
        height: (Theme.low ? back.y - Theme.px(Theme.gap) : root.height) - y
        contentHeight: body.height
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.DragOverBounds

        Column {
            id: body
            width: parent.width
            spacing: Theme.px(Metrics.take.gap)
            bottomPadding: Theme.px(Theme.margin)

            Repeater {
                model: root.steps

                Item {
                    id: step

                    required property var modelData

                    width: body.width
                    height: Math.max(signed ? disc.height : 0, says.height)

                    readonly property bool signed: width / Theme.textScale > Theme.px(Metrics.take.leastBesideDisc)

                    Rectangle {
                        id: disc
                        visible: step.signed
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.heading(Metrics.take.disc)
                        height: width
                        radius: width / 2
                        color: Theme.sage
                        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
                        border.color: Theme.accent

                        Icon {
                            anchors.centerIn: parent
                            name: step.modelData[0]
                        }
                    }
                    Words {
                        id: says
                        anchors.left: step.signed ? disc.right : parent.left
                        anchors.leftMargin: step.signed ? Theme.px(Metrics.take.besideDisc) : 0
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        words: step.modelData[1]
                        size: Theme.type(Theme.h4)
                    }
                }
            }
            Item {
                width: parent.width
                height: Theme.px(Metrics.take.gap)
            }
            Rectangle {
                visible: root.over.lines.length > 0
                width: parent.width
                height: come.height + 2 * Theme.px(Metrics.take.panel)
                radius: Theme.px(Theme.cardRadius)
                color: Theme.sage
                border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
                border.color: Theme.accent

                Column {
                    id: come
                    x: Theme.px(Theme.margin)
                    y: Theme.px(Metrics.take.panel)
                    width: parent.width - 2 * x
                    spacing: Theme.px(Theme.unit)

                    Words {
                        width: parent.width
                        words: qsTr("The %n line(s) that you ticked come along", "", root.over.lines.length)
                        size: Theme.heading(Theme.body)
                        bold: true
                        color: Theme.accent
                        Accessible.role: Accessible.Heading
                    }
                    Repeater {
                        model: root.over.lines

                        Item {
                            id: line

                            required property string modelData

                            width: come.width
                            height: words.height

                            Icon {
                                id: tick
                                anchors.left: parent.left
                                y: (Theme.type(Theme.bodyLine) - height) / 2
                                name: "check"
                                size: Theme.h4
                            }
                            Words {
                                id: words
                                anchors.left: tick.right
                                anchors.leftMargin: Theme.px(Metrics.button.gap)
                                anchors.right: parent.right
                                words: line.modelData
                                line: Theme.type(Theme.bodyLine)
                            }
                        }
                    }
                }
            }
            Words {
                width: parent.width
                words: root.over.lines.length > 0 ? qsTr("The square is the same for everyone who reads this with the same ticks. Nothing about you is in it.") : qsTr("The square is the same for everyone who reads this. Nothing about you is in it.")
                size: Theme.type(Theme.meta)
                color: Theme.soft
            }
        }
    }
    MoreBelow {
        area: lines
        ground: Theme.hill
    }
}
