pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The pages of the staff area: at the side, or above the page where the screen is narrow.
Rectangle {
    id: root

    required property KioskViewModel kiosk
    required property StaffViewModel staff
    readonly property bool across: Theme.portrait || Theme.compact
    required property var pages // rows of id, icon, name and file

    color: Theme.rail
    implicitHeight: pages_.y + pages_.height + Theme.px(Theme.gap)

    Column {
        id: title
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
        readonly property real each: (root.width - 2 * Theme.px(Metrics.rail.edge) - (columns - 1) * spacing) / columns

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Metrics.rail.edge)
        y: Math.max(root.across ? 0 : Theme.px(Metrics.rail.first), title.y + title.height + Theme.px(Theme.gap))
        columns: root.across ? Math.min(root.staff.pages.length + 1, Theme.textSize > 150 ? 4 : 7) : 1
        spacing: Theme.px(root.across ? Theme.gap : Metrics.rail.gap)

        Repeater {
            model: root.pages

            RailButton {
                required property var modelData

                width: pages_.each
                narrow: root.across
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
