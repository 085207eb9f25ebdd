pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// A circle to breathe with: it grows as long as one breathes in and shrinks as long as one breathes out.
Over {
    id: root

    required property KioskViewModel kiosk
    readonly property var block: kiosk.over.block
    readonly property real inhale: block.inhale ?? 4
    readonly property real hold: block.hold ?? 0
    readonly property real exhale: block.exhale ?? 6
    readonly property real rest: block.rest ?? 0
    readonly property int rounds: block.rounds ?? 1
    readonly property real cycle: inhale + hold + exhale + rest

    property real passed: 0 // seconds
    property bool paused: false
    readonly property bool done: passed >= cycle * rounds
    readonly property int round: Math.min(rounds, Math.floor(passed / cycle) + 1)
    readonly property real here: passed - (round - 1) * cycle // seconds into this round
    readonly property int phase: done ? 4 : here < inhale ? 0 : here < inhale + hold ? 1 : here < inhale + hold + exhale ? 2 : 3
    readonly property real remaining: [inhale - here, inhale + hold - here, inhale + hold + exhale - here, cycle - here, 0][phase]
    // How wide the circle is, 0 to 1: slow at both ends, as a breath is.
    readonly property real full: phase === 0 ? ease(here / inhale) : phase === 1 ? 1 : phase === 2 ? 1 - ease((here - inhale - hold) / exhale) : 0

    readonly property real middleX: Theme.portrait ? width / 2 : Theme.compact ? (width - Theme.besideCorner) / 2 : width / 2
    readonly property real middleY: Theme.portrait ? height * Metrics.breathing.tallMiddle : height * Metrics.breathing.middle
    readonly property real least: Math.min(width * Metrics.breathing.widest, height * Metrics.breathing.highest)
    readonly property real most: least * Metrics.breathing.growth
    readonly property string hue: Theme.dark ? "night" : "dusk"
    readonly property color ink: Theme.flat ? Theme.ink : Theme.sceneInk

    heading: (block.title?.words || qsTr("Slower breathing")) + ". " + qsTr("Follow the circle. Stop whenever you like.")
    ready: sky.ready && face.ready && waves.ready
    onRoundChanged: kiosk.touched() // whoever breathes is there

    function ease(share: real): real {
        return 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, Math.min(1, share)));
    }
    function start(): void {
        passed = 0;
        paused = false;
    }

    MouseArea {
        anchors.fill: parent
    }
    Timer {
        interval: Theme.calm ? Theme.second : Theme.breathStep
        repeat: true
        running: root.visible && !root.paused && !root.done
        property real last: 0
        onRunningChanged: last = Date.now()
        onTriggered: {
            const now = Date.now();
            root.passed += Math.min(2, (now - last) / Theme.second);
            last = now;
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Cover {
        id: sky
        anchors.fill: parent
        visible: !Theme.flat
        name: "cover/air/" + (Theme.dark ? "night" : "mist") + "/breathing"
        veil: Theme.sceneVeil
    }
    Rectangle {
        visible: !Theme.flat
        x: Math.round(root.middleX - width / 2)
        y: Math.round(root.middleY - height / 2)
        width: 2 * Math.round(root.most)
        height: width
        radius: width / 2
        color: Theme.sceneHalo
    }
    Rectangle {
        readonly property real reach: root.least + (root.most - root.least) * (Theme.calm ? 0.4 : Metrics.breathing.thinnest + (1 - Metrics.breathing.thinnest) * root.full)

        x: Math.round(root.middleX) - width / 2
        y: Math.round(root.middleY) - height / 2
        width: 2 * Math.round(reach)
        height: width
        radius: width / 2
        color: Theme.flat ? Theme.accent : Theme.sceneRing
    }
    Rectangle {
        visible: Theme.flat
        anchors.fill: face
        radius: width / 2
        color: Theme.ground
    }
    Cover {
        id: face
        x: Math.round(root.middleX - width / 2)
        y: Math.round(root.middleY - height / 2)
        width: 2 * Math.round(root.least)
        height: width
        visible: !Theme.flat
        name: "cover/face/" + root.hue + "/breathing"
        options: "radius=" + width / 2
    }
    Cover {
        id: waves
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(parent.height * Metrics.breathing.waves)
        visible: !Theme.flat
        name: "front/swell/" + root.hue + "/breathing"
    }
    Column {
        id: says
        x: root.middleX - width / 2
        y: root.middleY - height / 2
        width: 2 * root.least * Metrics.breathing.words

        Words {
            width: parent.width
            words: [qsTr("Breathe in"), qsTr("Hold"), qsTr("Breathe out"), qsTr("Rest"), qsTr("Well done")][root.phase]
            size: Math.min(Theme.heading(Metrics.breathing.say), Math.round(root.least * Metrics.breathing.sayShare))
            bold: true
            alignment: Text.AlignHCenter
            color: Theme.flat ? Theme.ink : Theme.pictureInk
            Accessible.role: Accessible.Heading
            onWordsChanged: if (root.visible)
                Accessible.announce(words)
        }
        Words {
            width: parent.width
            words: root.done ? "" : Math.max(1, Math.ceil(root.remaining - 0.05))
            visible: !root.done
            size: Math.min(Theme.heading(Metrics.breathing.count), Math.round(root.least * Metrics.breathing.countShare))
            bold: true
            alignment: Text.AlignHCenter
            color: Theme.flat ? Theme.ink : Theme.pictureInk
        }
    }
    BackButton {
        id: back
        onTapped: root.kiosk.close()
    }
    Column {
        id: aside
        readonly property bool roomy: !Theme.compact

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : Metrics.home.edge)
        y: Theme.portrait ? Theme.px(Metrics.corner.top + Metrics.corner.pitch) : root.middleY - height / 2
        width: Theme.portrait ? parent.width - anchors.leftMargin - Theme.besideCorner : root.middleX - root.most - anchors.leftMargin - Theme.px(Theme.gap)
        visible: roomy
        spacing: Theme.px(Theme.unit)

        Words {
            width: parent.width
            words: root.block.title?.words || qsTr("Slower breathing")
            size: Theme.heading(Theme.h3)
            bold: true
            color: root.ink
        }
        Words {
            width: parent.width
            words: qsTr("Follow the circle. Stop whenever you like.")
            size: Theme.heading(Theme.button)
            line: Math.round(size * Theme.sayLeading)
            color: root.ink
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(Theme.portrait ? Theme.margin + Theme.unit : Metrics.breathing.right)
        y: Theme.portrait ? aside.y + aside.height + Theme.px(Theme.unit) : root.middleY - height / 2
        visible: aside.roomy && !Theme.portrait && root.width - anchors.rightMargin - width > root.middleX + root.most
        spacing: Theme.px(Theme.unit)

        Seconds {
            seconds: root.inhale
            words: qsTr("%n second(s) in", "", root.inhale)
        }
        Seconds {
            seconds: root.hold
            words: qsTr("%n second(s) hold", "", root.hold)
        }
        Seconds {
            seconds: root.exhale
            words: qsTr("%n second(s) out", "", root.exhale)
        }
        Seconds {
            seconds: root.rest
            words: qsTr("%n second(s) rest", "", root.rest)
        }
        Seconds {
            seconds: root.rounds
            words: qsTr("Round %1 of %2").arg(root.round).arg(root.rounds)
        }
    }
    PillButton {
        x: Theme.low ? root.width - width - Theme.px(Theme.margin) : Math.round(root.middleX - width / 2)
        y: Theme.low ? back.y + (back.height - height) / 2 : Math.min(root.height - height - Theme.px(Theme.margin), Math.round(root.height * Metrics.breathing.button))
        width: Math.max(implicitWidth, Theme.px(Metrics.breathing.buttonWidth))
        height: Math.max(implicitHeight, Theme.px(Metrics.breathing.buttonHeight))
        icon: root.done ? "again" : root.paused ? "play" : "pause"
        size: Theme.h4
        text: root.done ? qsTr("Once more") : root.paused ? qsTr("Go on") : qsTr("Pause")
        onTapped: {
            if (root.done)
                root.start();
            else
                root.paused = !root.paused;
        }
    }

    component Seconds: Words {
        required property real seconds

        anchors.right: parent.right
        visible: seconds > 0
        size: Theme.heading(Theme.button)
        wraps: false
        color: root.ink
    }
}
