pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// One prepared article: its cover and its blocks.
Item {
    id: root

    required property PageViewModel page
    required property string chosenFrom
    property int keptRow: -1 // what is read now, and how much of it is above the edge: it stays there when its words or their width change
    property real keptShare: 0
    property bool exchanged: false // the blocks are about to be others: where the list lies meanwhile means nothing
    property bool fresh: true // nobody has scrolled yet: the top stays in sight while the header finds its height
    property real builtFrom: 0 // the stretch of the page whose blocks stay built, in content coordinates
    property real builtTo: 0
    property bool begun: false // more is to be built with the next frame
    property real paintedFrom: 0
    property real paintedTo: 0
    readonly property real most: Theme.large ? Math.max(1, Math.floor(Metrics.article.aheadPixels / Math.max(1, list.width * list.height))) * list.height : 0
    readonly property bool ready: cover.ready
    readonly property real progress: list.contentHeight > list.height ? Math.max(Metrics.bar.leastProgress, Math.min(1, (list.contentY - list.originY + list.height) / list.contentHeight)) : 1

    signal next
    signal up
    signal home
    signal opened(article: string)
    signal moved

    // Large words take longer to paint than a frame lasts. So while the hand rests, a little more of the page is built, and in motion
    // nothing is: what is built stays so, and only a screen around the glass is built at once.
    function build(): void {
        if (hand.running)
            return; // touched since it was asked for
        const step = list.height * Metrics.article.aheadStep;
        paintedFrom = builtFrom;
        paintedTo = builtTo;
        begun = true;
        builtTo = Math.min(Math.max(builtTo, list.contentY + 2 * list.height) + step, list.contentY + list.height + most);
        builtFrom = Math.max(Math.min(builtFrom, list.contentY - list.height) - step, list.contentY - most);
    }
    function touch(): void {
        if (begun) { // a frame that turns a page has no time for it
            begun = false;
            builtFrom = paintedFrom;
            builtTo = paintedTo;
        }
        hand.restart();
    }
    function forget(): void {
        builtFrom = builtTo = list.contentY;
    }
    function keep(): void {
        if (exchanged)
            return;
        const near = [2, 3.5].map(gaps => list.indexAt(list.width / 2, list.contentY + gaps * list.spacing)); // one of them is no gap
        keptRow = near[0] < 0 ? near[1] : near[0];
        const read = list.itemAtIndex(keptRow);
        keptShare = read === null ? 0 : (list.contentY - read.y) / read.height;
    }
    function restore(): void {
        exchanged = false;
        forget();
        if (fresh)
            return;
        list.cancelFlick();
        glide.stop();
        place();
        later.restart();
    }
    function place(): void {
        if (keptRow < 0)
            return list.positionViewAtBeginning();
        list.forceLayout();
        list.positionViewAtIndex(keptRow, ListView.Beginning);
        list.contentY += keptShare * (list.itemAtIndex(keptRow)?.height ?? 0);
        list.returnToBounds();
    }
    function toTop(): void {
        fresh = true;
        keptRow = -1;
        list.cancelFlick();
        list.positionViewAtBeginning();
        forget();
    }
    function toAnchor(anchor: string): void {
        toTop();
        const row = anchor === "" ? -1 : page.rowOf(anchor);
        fresh = row < 0;
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Beginning);
        keep();
    }
    // By that share of what is seen at once, up when negative.
    function scroll(share: real): void {
        glideTo(list.contentY + share * list.height);
    }
    function glideTo(place: real): void {
        fresh = false;
        glide.to = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height, place));
        glide.restart();
    }
    // What is being read aloud is in sight, with a little of what was before it.
    function showSpoken(): void {
        if (page.spokenRow < 0)
            return page.spokenRow === -1 ? glideTo(list.originY) : undefined;
        const spoken = list.itemAtIndex(page.spokenRow);
        if (spoken === null)
            list.positionViewAtIndex(page.spokenRow, ListView.Beginning);
        else if (spoken.y < list.contentY || spoken.y + Math.min(spoken.height, list.height / 2) > list.contentY + list.height - Theme.px(Metrics.article.fade))
            glideTo(spoken.y - Theme.px(Metrics.article.fade));
    }
    // A leaf that opened below the edge comes up into sight.
    function showLeaf(): void {
        const opened = list.itemAtIndex(page.leafRow);
        const below = opened === null ? 0 : opened.y + opened.height + Theme.px(Metrics.article.fade) - list.contentY - list.height;
        if (below > 0)
            glideTo(Math.min(list.contentY + below, opened.y));
    }

    // The words find their heights when they are drawn; then once more, unless a finger is quicker.
    Timer {
        id: later
        interval: Theme.layoutPause
        onTriggered: if (!list.moving && !glide.running)
            root.place()
    }
    Timer {
        id: hand
        interval: Theme.handPause
    }
    Timer {
        id: building
        interval: Theme.buildPause
        repeat: true
        running: root.enabled && !hand.running && root.visible && Theme.large && !list.moving && !glide.running && !root.exchanged && (root.builtTo < Math.min(list.originY + list.contentHeight, list.contentY + list.height + root.most) || root.builtFrom > Math.max(list.originY, list.contentY - root.most))
        onTriggered: Qt.callLater(root.build) // a timer that stops itself while it ticks makes Qt complain
    }
    Connections {
        target: root.Window.window
        enabled: root.begun
        function onFrameSwapped() {
            root.begun = false;
        }
    }
    Connections {
        target: root.page.blocks
        function onModelAboutToBeReset() {
            root.exchanged = true;
        }
        function onRowsAboutToBeRemoved() {
            root.exchanged = true;
        }
        function onModelReset() {
            Qt.callLater(root.restore);
        }
        function onRowsRemoved() {
            Qt.callLater(root.restore);
        }
        function onRowsInserted() {
            Qt.callLater(root.restore);
        }
    }
    Connections {
        target: Theme
        function onTextScaleChanged() {
            Qt.callLater(root.restore);
        }
    }
    Connections {
        target: root.page
        function onLeafBlocksChanged() {
            Qt.callLater(root.showLeaf);
        }
        function onLeafAddressChanged() {
            Qt.callLater(root.showLeaf);
        }
        function onSpokenRowChanged() {
            Qt.callLater(root.showSpoken);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ListView {
        id: list
        LayoutMirroring.enabled: root.page.rightToLeft
        LayoutMirroring.childrenInherit: true
        x: Theme.mirrored ? root.width - width - Theme.columnLeft : Theme.columnLeft
        y: Theme.portrait ? cover.height : 0
        width: Theme.columnWidth
        height: root.height - y
        spacing: Theme.px(Metrics.article.paragraph)
        // What lies around the glass is there at once: built bit by bit (cacheBuffer), it warns when its model goes in the meantime.
        cacheBuffer: 0
        displayMarginBeginning: Math.max(0, height, Math.min(root.most, contentY - root.builtFrom))
        displayMarginEnd: Math.max(0, height, Math.min(root.most, root.builtTo - contentY - height))
        boundsBehavior: Flickable.DragOverBounds
        maximumFlickVelocity: Theme.px(Theme.scrollVelocity)
        flickDeceleration: Theme.px(Theme.scrollSlowing)
        model: root.page.blocks
        onMovementStarted: {
            root.fresh = false;
            root.moved();
        }
        onContentYChanged: if (moving || glide.running)
            root.keep()
        onWidthChanged: Qt.callLater(root.restore)
        header: PageHeader {
            width: list.width
            page: root.page
            chosenFrom: root.chosenFrom
            onUp: root.up()
            onHeightChanged: if (root.fresh)
                list.positionViewAtBeginning()
        }
        delegate: PageBlock {
            width: list.width
            page: root.page
        }
        footer: PageEnd {
            width: list.width
            page: root.page
            onNext: root.next()
            onHome: root.home()
            onOpened: article => root.opened(article)
        }

        NumberAnimation {
            id: glide
            target: list
            property: "contentY"
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
    MoreBelow {
        area: list
        marked: false
    }
    ReadingOrder {
        items: list.contentItem
    }
    KeepInSight {
        area: list
        onMoved: {
            root.fresh = false;
            root.keep();
        }
    }
    Cover {
        id: cover
        anchors.left: parent.left
        width: Theme.portrait ? root.width : Theme.coverWidth
        height: Theme.portrait ? Theme.tallCoverHeight : root.height
        visible: Theme.pictured
        name: root.page.cover

        MouseArea {
            anchors.fill: parent // what is scrolled below it stays out of reach
        }
    }
}
