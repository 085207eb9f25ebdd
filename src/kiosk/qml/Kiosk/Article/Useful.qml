import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// Two large answers at the end of an article, and then a thank-you in their place.
Column {
    id: root

    required property PageViewModel page

    spacing: Theme.px(Theme.gap)

    Words {
        width: root.width
        words: root.page.answered ? qsTr("Thank you. It is counted without your name.") : qsTr("Was this useful?")
        size: Theme.heading(Theme.h3)
        bold: true
        Accessible.role: Accessible.Heading
        onWordsChanged: if (root.page.answered)
            Accessible.announce(words)
    }
    Flow {
        width: root.width
        spacing: Theme.px(Theme.gap)
        visible: !root.page.answered

        PillButton {
            width: Math.max(implicitWidth, Theme.px(Metrics.useful.width))
            kind: "tint"
            icon: "yes"
            text: qsTr("Yes")
            onTapped: root.page.answer(true)
        }
        PillButton {
            width: Math.max(implicitWidth, Theme.px(Metrics.useful.width))
            kind: "tint"
            text: qsTr("Not really")
            onTapped: root.page.answer(false)
        }
    }
}
