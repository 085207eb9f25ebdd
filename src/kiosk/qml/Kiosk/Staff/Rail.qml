pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The pages of the staff area: at the side, or above the page where the screen is narrow. There the icons stand alone where their names
// have no room: the page says its own.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property StaffViewModel staff
    readonly property bool across: Theme.portrait || Theme.compact || spare < Theme.px(Theme.unit)
    required property var pages // rows of id, icon, name and file

    // Between two of them at the side, when they and the way out share the height.
    readonly property real spare: (Theme.window.height - Theme.strip - Theme.px(Metrics.rail.first + Theme.margin)) / names.length - Math.max(Theme.px(Metrics.rail.button), letters.height + Theme.px(2 * Metrics.rail.around))
    readonly property var names: pages.map(page => page.name).concat(qsTr("Leave"))
    readonly property real longestWord: letters.height && Math.max(...names.join(" ").split(" ").map(word => letters.advanceWidth(word)))
    readonly property bool flat: across && (Theme.compact || !Theme.portrait) // one row, and no room for more
    readonly property int few: flat ? names.length : Math.min(names.length, 4) // beside one another
    readonly property bool named: !across || (longestWord <= pages_.room / few - pages_.spacing - 2 * Theme.px(Theme.unit))

    FontMetrics {
        id: letters
        font.family: Theme.family
        font.pixelSize: Theme.heading(Theme.label)
        font.bold: true
    }

    color: Theme.rail
    implicitHeight: pages_.y + Math.max(pages_.height, flat && !Theme.low ? Theme.px(Theme.target) : 0) + Theme.px(Theme.gap)

    Column {
        id: title
        visible: !root.flat
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.rail.left)
        y: Theme.px(Metrics.rail.top)
        width: parent.width - anchors.leftMargin - Theme.px(Theme.gap) - (root.across ? Theme.besideCorner : 0)

        Words {
            width: parent.width
            words: qsTr("Staff area")
            size: Theme.heading(Theme.h3)
            bold: true
            color: Theme.railInk
        }
        Words {
            width: parent.width
            visible: words !== ""
            words: root.kiosk.home.name
            size: Theme.heading(Theme.meta)
            mostLines: 2
            color: Theme.railInk
        }
    }
    Grid {
        id: pages_
        readonly property real room: root.width - 2 * Theme.px(Metrics.rail.edge) - (root.flat && !Theme.low ? Theme.besideCorner : 0)
        readonly property real each: (room - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.rail.edge)
        y: root.flat ? Theme.low ? Theme.px(Theme.gap) : Theme.px(Metrics.corner.top) : Math.max(root.across ? 0 : Theme.px(Metrics.rail.first), title.y + title.height + Theme.px(Theme.gap))
        columns: !root.across ? 1 : root.named ? root.few : root.names.length
        spacing: root.across ? Theme.px(Theme.gap) : Math.min(Theme.px(Metrics.rail.gap), root.spare)

        Repeater {
            model: root.pages

            RailButton {
                required property var modelData

                width: pages_.each
                narrow: root.across
                named: root.named
                icon: modelData.icon
                text: modelData.name
                chosen: root.staff.page === modelData.id
                onTapped: root.staff.show(modelData.id)
            }
        }
        RailButton {
            visible: root.across
            width: pages_.each
            narrow: true
            named: root.named
            icon: "close"
            text: qsTr("Leave")
            onTapped: root.kiosk.hide()
        }
    }
    RailButton {
        visible: !root.across
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.margin)
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.rail.edge)
        width: pages_.each
        back: Theme.railDeep
        icon: "close"
        text: qsTr("Leave")
        onTapped: root.kiosk.hide()
    }
}
