pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The staff area: its pages at the side, and the open one.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property StaffViewModel staff: kiosk.staff as StaffViewModel
    readonly property var pages: [
        {
            id: "content",
            icon: "page",
            name: qsTr("Content"),
            file: "ContentPage.qml"
        },
        {
            id: "reviews",
            icon: "review",
            name: qsTr("Reviews"),
            file: "ReviewsPage.qml"
        },
        {
            id: "use",
            icon: "chart",
            name: qsTr("What is read"),
            file: "UsePage.qml"
        },
        {
            id: "room",
            icon: "room",
            name: qsTr("This room"),
            file: "RoomPage.qml"
        },
        {
            id: "settings",
            icon: "gear",
            name: qsTr("Settings"),
            file: "SettingsPage.qml"
        },
        {
            id: "machine",
            icon: "screen",
            name: qsTr("This screen"),
            file: "MachinePage.qml"
        }
    ].filter(page => staff.pages.includes(page.id))
    readonly property var open: pages.find(page => page.id === staff.page)

    heading: title.words

    Rectangle {
        anchors.fill: parent
        color: Theme.ground

        MouseArea {
            anchors.fill: parent
        }
    }
    Rail {
        id: rail
        anchors.left: parent.left
        width: across ? root.width : Math.min(Theme.heading(Metrics.rail.width), root.width * 0.3)
        height: across ? implicitHeight : root.height
        kiosk: root.kiosk
        staff: root.staff
        pages: root.pages
    }
    Item {
        id: sheet
        anchors.left: parent.left
        anchors.leftMargin: rail.across ? 0 : rail.width
        y: rail.across ? rail.height : 0
        width: root.width - anchors.leftMargin
        height: root.height - y

        Words {
            id: title
            anchors.left: parent.left
            anchors.leftMargin: scroller.edge
            y: Theme.px(rail.across ? Theme.gap : Metrics.staff.top)
            width: parent.width - 2 * scroller.edge - (rail.across ? 0 : Theme.besideCorner)
            words: root.open?.name ?? ""
            size: Theme.heading(Metrics.staff.title)
            bold: true
            Accessible.role: Accessible.Heading
        }
        Flickable {
            id: scroller
            readonly property real edge: Theme.px(Theme.compact || Theme.portrait ? Theme.margin : Metrics.staff.left)

            y: Math.max(rail.across ? 0 : Theme.px(Metrics.staff.below - Theme.gap), title.y + title.height)
            width: parent.width
            height: parent.height - y
            contentHeight: page.height + Theme.px(2 * Theme.gap)
            interactive: contentHeight > height
            clip: true
            boundsBehavior: Flickable.DragOverBounds
            maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
            flickDeceleration: Theme.px(Theme.scrollSlowing)

            Loader {
                id: page
                x: scroller.edge
                y: Theme.px(Theme.gap)
                width: scroller.width - 2 * scroller.edge
                readonly property string file: root.open?.file ?? ""
                onFileChanged: fill()
                Component.onCompleted: fill()

                function fill(): void {
                    if (file !== "")
                        setSource(Qt.resolvedUrl(file), {
                            staff: root.staff
                        });
                }
            }
        }
        MoreBelow {
            area: scroller
            marked: false
        }
        KeepInSight {
            area: scroller
        }
    }
}
