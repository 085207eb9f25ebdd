import QtQuick
import Kiosk.Theme

// Where a finger taps: acts on release. A long press, a hand that rests on the glass, is no tap.
MouseArea {
    id: root

    property bool held: false
    readonly property bool tapping: pressed && containsMouse && !held

    pressAndHoldInterval: Theme.longPress
    onPressed: held = false
    onPressAndHold: held = true // and Qt lets no click follow
}
