import QtQuick
import Kiosk.ViewModels

// What every block of an article has: its fields, and the page that it stands on. Both come from the loader that it lives in: handed
// over by Loader.setSource they would never be freed (12 KB a page turn).
Item {
    readonly property var block: (parent as BlockLoader).block
    readonly property PageViewModel page: (parent as BlockLoader).page
    readonly property int size: (parent as BlockLoader).size

    width: parent?.width ?? 0

    // Where something of that width begins that lies `x` from the side where lines begin.
    function side(x: real, itsWidth: real): real {
        return page.rightToLeft ? width - x - itsWidth : x;
    }
}
