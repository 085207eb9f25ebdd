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
    readonly property bool narrow: rail.across

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
            words: ({
                    content: qsTr("Content")
                })[root.staff.page] ?? ""
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
                readonly property string file: ({
                        content: "ContentPage.qml"
                    })[root.staff.page] ?? ""
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
