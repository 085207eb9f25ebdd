import QtQuick

// What can lie over every screen.
Item {
    property bool ready: true // all its pictures are there
}
