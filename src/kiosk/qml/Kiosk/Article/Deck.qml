pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The open article between its prepared neighbours. Page number n lies n widths further on; `shown` is where the glass is.
Item {
    id: root

    required property KioskViewModel kiosk
    readonly property int position: kiosk.reader.position
    readonly property Page current: slots.count > 0 && position >= 0 ? slots.itemAt(position % slots.count) as Page : null
    readonly property bool ready: (current?.ready ?? true) && Math.abs(position - shown) < 0.99 // the open page is on the glass
    readonly property int way: Theme.mirrored ? -1 : 1 // pages follow one another as lines run
    property real shown: 0

    // Opens where the visitor jumped to, without a slide.
    function jump(anchor: string): void {
        slide.stop();
        shown = position;
        current?.toAnchor(anchor);
    }
    // `dragged` is in pages. Where the finger led counts, for it can have caught a page on its way.
    function release(dragged: real, velocity: real): void {
        const forward = dragged > 0;
        const moved = forward ? shown - position : position - shown;
        const flicked = Math.abs(dragged) * width > Theme.px(Theme.flickDistance) && Math.abs(velocity) > Theme.px(Theme.flickVelocity) && velocity * way * dragged < 0;
        const enough = flicked || moved > Theme.turnShare;
        if (enough && forward && position < kiosk.reader.count - 1)
            kiosk.next();
        else if (enough && !forward && position > 0)
            kiosk.previous();
        else
            glide();
    }
    // The first step is taken at once, so that the very next frame shows the new page.
    function glide(): void {
        shown += (position - shown) * Theme.firstStep;
        slide.to = position;
        slide.restart();
    }

    clip: true
    onPositionChanged: {
        if (position < 0)
            return;
        if (Math.abs(position - shown) < Theme.slideReach)
            glide();
        else
            jump("");
    }

    Connections {
        target: root.kiosk
        function onTouched() {
            for (let slot = 0; slot < slots.count; slot++)
                (slots.itemAt(slot) as Page)?.touch(); // also the one that the touch leads to
        }
    }
    NumberAnimation {
        id: slide
        target: root
        property: "shown"
        duration: Theme.motion
        easing.type: Easing.OutCubic
    }
    Repeater {
        id: slots
        model: root.kiosk.reader.pages

        Page {
            required property var modelData
            readonly property int number: modelData.position
            readonly property bool open: number === root.position

            page: modelData as PageViewModel
            chosenFrom: root.kiosk.reader.chosenFrom
            width: root.width
            height: root.height
            x: number < 0 ? root.width : Math.round(root.way * (number - root.shown) * root.width)
            enabled: open
            onNumberChanged: toTop()
            onNext: root.kiosk.next()
            onUp: root.kiosk.up()
            onHome: root.kiosk.goHome()
            onOpened: article => root.kiosk.openArticle(article)
            onMoved: root.kiosk.touched()
        }
    }
    // It tells how a finger moves across the panel, whichever way up the picture is.
    DragHandler {
        readonly property bool across: Theme.rotation % 180 !== 0
        property real from: 0

        function along(move: vector2d): real {
            const moved = across ? move.y : move.x;
            return Theme.rotation < 180 ? moved : -moved;
        }

        target: null
        xAxis.enabled: !across
        yAxis.enabled: across
        dragThreshold: Theme.px(Theme.dragDistance)
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active) {
                slide.stop();
                from = root.shown;
            } else {
                root.release(root.shown - from, along(centroid.velocity));
            }
        }
        onActiveTranslationChanged: {
            if (!active)
                return;
            const wanted = from - root.way * along(activeTranslation) / root.width;
            const last = root.kiosk.reader.count - 1;
            // Past the first and the last page the deck follows the finger reluctantly.
            const inside = Math.max(0, Math.min(last, wanted));
            root.shown = Math.max(root.position - 1, Math.min(root.position + 1, inside + (wanted - inside) * Theme.reluctance));
        }
    }
}
