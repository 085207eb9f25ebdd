import QtQuick
import Kiosk.ViewModels

// Keeps the children of `items` in the order in which they lie, for the keyboard and screen readers, which take them as they come: a list
// view adds whatever comes into sight at their end, behind its footer and, when somebody scrolls up, behind what lies below it.
Item {
    id: root

    required property Item items

    function sort(): void {
        Stacking.sort(items);
    }

    Connections {
        target: root.items

        function onChildrenChanged() {
            Qt.callLater(root.sort); // they get their places after they have come
        }
    }
}
