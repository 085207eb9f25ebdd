import QtQuick
import Kiosk.Theme

// The dot before a point, in the middle of the small letters of its first line.
Rectangle {
    property int size: Theme.heading(Metrics.article.bullet)

    y: Math.round(metrics.ascent - (metrics.xHeight + size) / 2)
    width: size
    height: size
    radius: size / 2
    color: Theme.accent

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.type(Theme.body)
    }
}
