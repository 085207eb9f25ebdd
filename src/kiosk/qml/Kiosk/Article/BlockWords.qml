pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The spans of a block, in body size.
Words {
    id: root

    required property var spans
    required property PageViewModel page

    readonly property bool linked: spans.markup.includes("<a ")

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

    // Where the links stand, found by asking what is at many points: Text does not say it.
    function findLinks(): var {
        const found = [];
        const anchor = /<a href="([^"]*)"><b>(.*?)<\/b><\/a>/g;
        for (let match = anchor.exec(markup); match !== null; match = anchor.exec(markup))
            found.push({
                target: plainly(match[1]),
                words: plainly(match[2].replace(/<[^>]*>/g, "")),
                runs: []
            });
        const step = Math.max(1, Math.round(drawn / Theme.probes));
        let next = 0;
        for (let top = padding; top + drawn / 2 < height && lineHeight > 1; top += lineHeight) {
            const y = top + lineHeight / 2;
            const runs = [];
            let run = null;
            for (let x = padding; x < width; x += step) {
                const link = linkAt(x, y);
                if (link === "" || (run !== null && link !== run.target))
                    run = null;
                if (link !== "" && run === null) {
                    run = {
                        target: link,
                        x: edge(x - step, x, y, link),
                        y: top
                    };
                    runs.push(run);
                }
                if (run !== null)
                    run.width = x - run.x;
            }
            for (const each of page.rightToLeft ? runs.reverse() : runs) {
                each.width = edge(each.x + each.width + step, each.x + each.width, y, each.target) - each.x;
                // A link goes on in the next line; the same one again is another.
                if (next > 0 && found[next - 1].target === each.target && runs.indexOf(each) === 0 && found[next - 1].open)
                    found[next - 1].runs.push(each);
                else if (next < found.length && found[next].target === each.target)
                    found[next++].runs.push(each);
                if (next > 0)
                    found[next - 1].open = runs.indexOf(each) === runs.length - 1;
            }
        }
        return found.filter(link => link.runs.length > 0);
    }
    function plainly(text: string): string {
        return text.replace(/&quot;/g, '"').replace(/&gt;/g, ">").replace(/&lt;/g, "<").replace(/&amp;/g, "&");
    }
    // Where the link ends between a place without it and one with it.
    function edge(without: real, within: real, y: real, link: string): real {
        for (let halves = 0; halves < Theme.halves; halves++) {
            const middle = (without + within) / 2;
            if (linkAt(middle, y) === link)
                within = middle;
            else
                without = middle;
        }
        return Math.round(within);
    }
    function showLinks(): void {
        if (!linked)
            return;
        lines.model = findLinks();
        stale = true;
        Qt.callLater(() => stale = false);
    }

    onWidthChanged: Qt.callLater(showLinks)
    onMarkupChanged: Qt.callLater(showLinks)
    onDrawnChanged: Qt.callLater(showLinks)
    Component.onCompleted: Qt.callLater(showLinks)

    Repeater {
        id: lines

        LinkLine {
            page: root.page
            size: root.drawn
            line: root.lineHeight
        }
    }
    TapArea {
        property string link

        anchors.fill: parent
        enabled: root.linked
        onPressed: mouse => {
            link = root.linkNear(mouse.x, mouse.y);
            mouse.accepted = mouse.accepted && link !== "";
        }
        onClicked: root.page.openLink(link)
    }
}
