import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: root

    required property PageViewModel page

    spacing: Theme.px(20)
    topPadding: Theme.px(Metrics.article.top)
    bottomPadding: Theme.px(36)

    Flow {
        width: root.width
        spacing: Theme.px(20)

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
        width: root.width
        words: root.page.title
        size: Theme.heading(Theme.h1)
        line: Math.round(size * 1.12)
        bold: true
        Accessible.role: Accessible.Heading
    }
}
