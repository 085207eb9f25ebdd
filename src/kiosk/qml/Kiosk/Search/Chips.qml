pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The topics, for whoever does not find a word for it.
Column {
    id: root

    required property SearchViewModel search
    required property string words

    signal opened(topic: string)

    spacing: Theme.px(Theme.gap)
    topPadding: Theme.px(Theme.gap)
    bottomPadding: Theme.px(Theme.gap)

    Words {
        width: root.width
        words: root.words
        size: Theme.type(Theme.meta)
        color: Theme.soft
    }
    Flow {
        width: root.width
        spacing: Theme.px(Metrics.search.gap)

        Repeater {
            model: root.search.chips

            PillButton {
                required property string topicId
                required property string title

                width: Math.min(implicitWidth, root.width)
                text: title
                mostWidth: root.width
                onTapped: root.opened(topicId)
            }
        }
    }
}
