import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

Column {
    id: root

    required property PageViewModel page
    required property string chosenFrom // search, short or nothing

    signal up

    // The least width in which the text takes no more lines than in that width, both at the size of the metrics.
    function narrowest(text: string, width: real): real {
        const words = text.split(" ").map(word => metrics.advanceWidth(word));
        const space = metrics.advanceWidth(" ");
        const lines = room => {
            let count = 1, used = 0;
            for (const word of words) {
                if (used > 0 && used + space + word > room) {
                    count += 1;
                    used = word;
                } else {
                    used += (used > 0 ? space : 0) + word;
                }
            }
            return count;
        };
        const wanted = lines(width);
        let least = Math.max(...words), enough = width;
        while (wanted > 1 && enough - least > space / 2) {
            const middle = (least + enough) / 2;
            if (lines(middle) > wanted)
                least = middle;
            else
                enough = middle;
        }
        return enough + space / 2; // the letters of a line are a hair wider together
    }

    spacing: Theme.px(Metrics.article.headerGap)
    topPadding: Theme.px(Metrics.article.top) - back.lead
    bottomPadding: Theme.px(Metrics.article.headerBelow)

    Flow {
        width: root.width
        spacing: Theme.px(Metrics.article.headerGap)

        WayBack {
            id: back
            readonly property real lead: visible ? above : 0 // its room for the finger is the margin of the page

            visible: root.chosenFrom !== "" || root.page.topicOpens
            text: root.chosenFrom === "search" ? qsTr("Back to your search") : root.chosenFrom === "short" ? qsTr("Back to the short reads") : root.page.topic
            label: root.chosenFrom === "" ? qsTr("Back to %1").arg(root.page.topic) : text
            mostWidth: root.width
            room: Theme.px(Metrics.article.top)
            rightToLeft: root.page.rightToLeft
            onTapped: root.up()
        }
        Words {
            visible: root.chosenFrom === "" && !root.page.topicOpens
            width: Math.min(implicitWidth, root.width)
            words: root.page.topic
            size: Theme.type(Theme.meta)
            bold: true
            color: Theme.accent
        }
        Words {
            topPadding: back.lead
            words: "•"
            size: Theme.type(Theme.meta)
            wraps: false
            color: Theme.line
            Accessible.ignored: true
        }
        ReadingTime {
            topPadding: back.lead
            minutes: root.page.minutes
            otherLanguage: root.page.otherLanguage
        }
    }
    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: 100
        font.bold: true
    }
    Words {
        // Lines of about the same length: no last word stands alone.
        readonly property real spare: Math.max(0, width - root.narrowest(words, width * metrics.font.pixelSize / size) * size / metrics.font.pixelSize)

        rightPadding: root.page.rightToLeft ? 0 : spare
        leftPadding: root.page.rightToLeft ? spare : 0
        Spoken {
            z: -1
            visible: root.page.spokenRow === -1
        }
        width: root.width
        words: root.page.title
        size: Theme.heading(Theme.tight ? Theme.h2 : Theme.h1)
        line: Math.round(size * Theme.h1Leading)
        bold: true
        Accessible.role: Accessible.Heading
    }
}
