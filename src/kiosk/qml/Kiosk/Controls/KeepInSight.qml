import QtQuick
import Kiosk.Theme

// Brings what the keyboard is on into sight, in the list or page that this is given.
Item {
    id: root

    required property Flickable area
    readonly property Item focused: Window.activeFocusItem

    signal moved

    function holds(item: Item): bool {
        return item !== null && (item === area.contentItem || holds(item.parent));
    }
    function show(): void {
        const edge = Theme.px(Metrics.article.fade); // more than the gap between two: so the next one is there when the keyboard goes on
        const top = focused.mapToItem(area.contentItem, 0, 0).y - edge;
        area.contentY = Math.min(top, Math.max(area.contentY, top + focused.height + 2 * edge - area.height));
        area.returnToBounds();
        (area as ListView)?.forceLayout();
    }

    onFocusedChanged: {
        if (!holds(focused))
            return;
        show();
        show(); // what lies far away has got its true place only now
        moved();
    }
}
