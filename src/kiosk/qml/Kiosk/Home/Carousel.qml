pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The topics as cards in a ring: the middle one forward, its neighbours peeping in. Swipe, tap, arrows.
PathView {
    id: root

    required property HomeViewModel home
    readonly property int topicCount: home.topicCount
    readonly property int front: topicCount > 0 ? currentIndex % topicCount : 0
    readonly property int pitch: Math.round(Theme.cardWidth * (Theme.portrait ? Metrics.card.tallPitch : Metrics.card.pitch))
    readonly property int way: Theme.mirrored ? -1 : 1 // the next one stands where lines go on
    readonly property bool inMotion: moving || offset % 1 !== 0
    property real grabbed: 0 // the offset of the card that was in front when a finger took them
    // Led past half of its way a card is at rest when the finger leaves: one swipe is one card.
    readonly property bool led: Math.abs(offset - grabbed - count * Math.round((offset - grabbed) / count)) > 0.5
    readonly property bool ready: (currentItem as TopicDelegate)?.ready ?? true
    readonly property real least: (currentItem as TopicDelegate)?.least ?? 0 // lower, and its words do not fit
    // Where the pictures of the cards beside the front end, from the top; 0 without pictures.
    readonly property real picturesFoot: (currentItem as TopicDelegate)?.pictureFoot > 0 ? height / 2 + Metrics.card.second * ((currentItem as TopicDelegate).pictureFoot - currentItem.height / 2) : 0

    signal opened(topic: string)

    function frontTopic(): string {
        return (currentItem as TopicDelegate)?.topicId ?? "";
    }
    function frontCover(): string {
        return (currentItem as TopicDelegate)?.cover ?? "";
    }
    function openFront(): void {
        opened(frontTopic());
    }

    // Brings that topic to the front, by the shorter way round.
    function settle(row: int): void {
        const steps = ((row - front) % topicCount + topicCount) % topicCount;
        if (steps > 0)
            currentIndex = ((steps > topicCount / 2 ? currentIndex + steps - topicCount : currentIndex + steps) + count) % count;
    }

    model: home.ring
    pathItemCount: Metrics.card.shown
    cacheItemCount: Metrics.card.shown // cards that leave at one side come back at the other
    preferredHighlightBegin: 0.5
    preferredHighlightEnd: 0.5
    highlightRangeMode: PathView.StrictlyEnforceRange
    snapMode: led ? PathView.SnapToItem : PathView.SnapOneItem
    highlightMoveDuration: Theme.motion
    maximumFlickVelocity: Theme.px(Theme.turnVelocity)
    flickDeceleration: led ? Number.MAX_SAFE_INTEGER : Theme.px(Theme.turnSlowing) // to the nearest
    interactive: topicCount > 1
    onDragStarted: grabbed = Math.round(offset)

    path: Path {
        startX: root.width / 2 - root.way * Theme.px(Metrics.card.fourthPitch)
        startY: root.height / 2

        PathLine {
            x: root.width / 2 - root.way * Theme.px(Metrics.card.secondPitch)
            y: root.height / 2
        }
        PathPercent {
            value: 1.5 / Metrics.card.shown
        }
        PathLine {
            x: root.width / 2 - root.way * root.pitch
            y: root.height / 2
        }
        PathPercent {
            value: 2.5 / Metrics.card.shown
        }
        PathLine {
            x: root.width / 2 + root.way * root.pitch
            y: root.height / 2
        }
        PathPercent {
            value: 4.5 / Metrics.card.shown
        }
        PathLine {
            x: root.width / 2 + root.way * Theme.px(Metrics.card.secondPitch)
            y: root.height / 2
        }
        PathPercent {
            value: 5.5 / Metrics.card.shown
        }
        PathLine {
            x: root.width / 2 + root.way * Theme.px(Metrics.card.fourthPitch)
            y: root.height / 2
        }
        PathPercent {
            value: 1
        }
    }

    component TopicDelegate: FocusScope {
        id: place

        required property int index
        required property string topicId
        required property string title
        required property string summary
        required property int count
        required property string cover
        readonly property real distance: Math.abs(x + width / 2 - root.width / 2) / root.pitch // in cards, from the front
        readonly property bool inFront: PathView.isCurrentItem
        readonly property alias ready: card.ready
        readonly property alias least: card.least
        readonly property alias pictureFoot: card.pictureFoot

        width: card.width
        height: card.height
        z: Metrics.card.shown - distance // above zero: what lies behind its parent gets no touch
        scale: distance < 1 ? 1 - distance * (1 - Metrics.card.second) : Math.max(Metrics.card.fourth, Metrics.card.second - (distance - 1) * (Metrics.card.second - Metrics.card.third))
        visible: PathView.onPath && (inFront || root.topicCount > 1) // a single one is not shown again beside itself

        Shadow {
            kind: "card"
            smooth: false // it is a blur already
            visible: place.distance < Metrics.card.near && !Theme.flat
        }
        TopicCard {
            id: card
            enabled: false // the button over it says all of it
            // One image a card: scaling words and round corners anew at every frame costs 20 ms without a GPU. In motion nobody sees
            // that it is scaled roughly.
            layer.enabled: Theme.layered && ready // a picture that comes late would stay out of the image of a card beside the glass
            layer.smooth: !root.inMotion && place.distance < Metrics.card.near
            title: place.title
            summary: place.summary
            count: place.count
            cover: place.cover
            height: Math.min(Theme.px(Theme.portrait ? Metrics.card.tallHeight : Metrics.card.height), root.height)
        }
        // Not on the card itself: the card's image stays as it is while the cards change places.
        Row {
            visible: place.inFront && !root.inMotion && card.height > card.least
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(Metrics.card.textInset)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(Metrics.card.foot)
            spacing: Theme.px(Metrics.card.openGap)

            Words {
                words: qsTr("Open")
                size: Theme.heading(Theme.button)
                bold: true
                color: Theme.accent
                wraps: false
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
            }
            Icon {
                name: "right"
                size: Metrics.card.openIcon
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Pressable {
            anchors.fill: parent
            label: place.inFront ? qsTr("Open %1, %2").arg(place.title).arg(card.countWords) : place.title
            focus: true
            activeFocusOnTab: place.inFront || activeFocus // Qt lets it not go while it has the keyboard
            Accessible.description: place.summary
            Accessible.ignored: !enabled || !visible || place.distance >= Metrics.card.near // the ring shows some topics twice
            onTapped: {
                if (root.inMotion)
                    return; // a tap that catches the cards on their way
                if (place.inFront)
                    root.opened(place.topicId);
                else
                    root.currentIndex = place.index;
            }

            Rectangle {
                anchors.fill: parent
                radius: Theme.px(Theme.cardRadius)
                color: Theme.pressed
                visible: parent.pressed && !root.moving
            }
            FocusRing {}
        }
    }

    delegate: TopicDelegate {}
}
