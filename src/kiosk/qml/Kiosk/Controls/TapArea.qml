import QtQuick
import Kiosk.Theme

// Where a finger taps: acts on release. A long press, a hand that rests on the glass, is no tap; nor is the second tap of a hurried
// finger, which was meant for the screen before. A swipe that begins so is one.
MouseArea {
    id: root

    property bool eager: false // acts at any time
    property bool held: false
    readonly property bool tapping: pressed && containsMouse && !held

    pressAndHoldInterval: Theme.longPress
    onPressed: event => {
        held = false;
        event.accepted = eager || !Theme.settling;
    }
    onPressAndHold: held = true // and Qt lets no click follow
}
