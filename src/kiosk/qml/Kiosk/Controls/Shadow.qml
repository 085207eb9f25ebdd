import QtQuick
import Kiosk.Theme

// A baked shadow under its parent, which must be opaque. None in high contrast.
Image {
    required property string kind // card, row (a lower card), button (a pill) or nothing

    readonly property int reach: Theme.px(kind === "card" ? Theme.cardReach : Theme.buttonReach)
    readonly property string look: kind + (Theme.dark ? "-dark" : "")
    readonly property string wanted: Theme.flat || kind === "" || parent.width < 1 || parent.height < 1 ? "" : "image://kiosk/shadow/" + look + "/" + Math.round(parent.width) + "x" + Math.round(parent.height) + "/" + Math.round(Theme.scale * 100)

    function ask() {
        source = wanted;
    }

    x: -reach
    y: -reach
    z: -1
    visible: !Theme.flat && kind !== ""
    asynchronous: true
    Accessible.ignored: true

    onWantedChanged: Qt.callLater(ask) // a body has sizes on its way to its own, and for each of them a shadow would be painted and kept
}
