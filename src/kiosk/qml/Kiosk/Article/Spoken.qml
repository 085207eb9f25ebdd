import QtQuick
import Kiosk.Theme

// The light behind what is being read aloud.
Rectangle {
    anchors.fill: parent
    anchors.margins: -Theme.px(Metrics.voice.reach)
    radius: Theme.px(Theme.keyRadius)
    color: Theme.flat ? "transparent" : Theme.mark
    border.width: Theme.px(Metrics.voice.line)
    border.color: Theme.accent
}
