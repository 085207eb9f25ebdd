import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: root

    required property PageViewModel page

    spacing: Theme.px(Metrics.article.headerGap)
    topPadding: Theme.px(Metrics.article.top)
    bottomPadding: Theme.px(Metrics.article.headerBelow)

    Flow {
        width: root.width
        spacing: Theme.px(Metrics.article.headerGap)

        Words {
            words: root.page.topic
            size: Theme.type(Theme.meta)
            bold: true
            wraps: false
            color: Theme.accent
        }
        Words {
            words: "•"
            size: Theme.type(Theme.meta)
            wraps: false
            color: Theme.line
            Accessible.ignored: true
        }
        ReadingTime {
            minutes: root.page.minutes
        }
    }
    Words {
        Spoken {
            z: -1
            visible: root.page.spokenRow === -1
        }
        width: root.width
        words: root.page.title
        size: Theme.heading(Theme.h1)
        line: Math.round(size * Theme.h1Leading)
        bold: true
        Accessible.role: Accessible.Heading
    }
}
