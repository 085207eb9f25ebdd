import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The spans of a block, in body size.
Words {
    id: root

    required property var spans
    required property PageViewModel page

    words: spans.words
    markup: spans.markup
    rich: spans.rich
    line: Theme.type(Theme.bodyLine)

    // The link under a finger, or the nearest one that it can have meant: a footnote's number is smaller than a finger.
    function linkNear(x: real, y: real): string {
        const step = Theme.px(Theme.target) / 4;
        const steps = [[0, 0], [0, -1], [0, 1], [-1, 0], [1, 0], [-1, -1], [1, -1], [-1, 1], [1, 1], [-2, 0], [2, 0]];
        for (const [across, down] of steps) {
            const link = linkAt(x + across * step, y + down * step);
            if (link !== "")
                return link;
        }
        return "";
    }

    MouseArea {
        property string link

        anchors.fill: parent
        enabled: root.markup.includes("<a ")
        onPressed: mouse => {
            link = root.linkNear(mouse.x, mouse.y);
            mouse.accepted = link !== "";
        }
        onClicked: root.page.openLink(link)
    }
}
