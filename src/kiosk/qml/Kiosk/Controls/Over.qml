import QtQuick

// What can lie over every screen.
Item {
    property string heading // what a screen reader says when it opens
    property bool ready: true // all its pictures are there

    // A key of the keyboard, where something is typed; whether it was one for it.
    function type(event: KeyEvent): bool {
        return false;
    }
}
