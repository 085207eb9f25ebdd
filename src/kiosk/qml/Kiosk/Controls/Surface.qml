import QtQuick
import Kiosk.Theme

// A card's body with its shadow, or with a line around it in high contrast.
Item {
    id: surface

    property color color: Theme.card
    property int radius: Theme.cardRadius
    property string shadow: "card" // card, row or nothing

    Shadow {
        kind: surface.shadow
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.px(surface.radius)
        color: surface.color
        border.width: Theme.flat ? Theme.px(Theme.edgeWidth) : 0
        border.color: Theme.edge
    }
}
