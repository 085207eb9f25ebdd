pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

// A card of the staff area: words at one side and what can be done at the other, or below where the card is narrow.
Surface {
    id: root

    default property alias words: words.data
    property alias buttons: buttons.data
    readonly property real inset: Theme.px(Theme.compact ? Theme.gap : Metrics.staff.card)
    property bool stacked: false // whatever its width
    readonly property bool beside: !stacked && buttons.children.length > 0 && width / Theme.headingScale > Theme.px(Metrics.staff.leastBeside)
    readonly property real buttonsWidth: beside ? Math.min(Theme.heading(Metrics.staff.buttons), width * 0.4) : width - 2 * inset

    width: parent.width
    height: Math.max(words.height, beside ? buttons.height : 0) + (beside || buttons.height === 0 ? 0 : buttons.height + Theme.px(Theme.gap)) + 2 * inset

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: root.inset
        width: root.width - 2 * root.inset - (root.beside ? root.buttonsWidth + Theme.px(Metrics.staff.gap) : 0)
        spacing: Theme.px(Metrics.staff.lines)
    }
    Column {
        id: buttons
        anchors.left: root.beside ? words.right : words.left
        anchors.leftMargin: root.beside ? Theme.px(Metrics.staff.gap) : 0
        y: root.beside ? root.inset : root.inset + words.height + Theme.px(Theme.gap)
        width: root.buttonsWidth
        spacing: Theme.px(Theme.gap)
    }
}
