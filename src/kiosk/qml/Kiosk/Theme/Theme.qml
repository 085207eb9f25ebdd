pragma Singleton
import QtQuick

// Every number of the look. Lengths are drawn pixels at 1920x1080 (or 1080x1920); px() makes them device pixels of this window.
QtObject {
    id: theme

    // Set by Main: the window, the panel, the visitor's wishes, and the colours of every theme by name.
    property size window: Qt.size(1920, 1080)
    property real millimetre: 0    // device pixels a mm; 0 when the panel's size is not known
    property int textSize: 100
    property string name: "light"
    property bool calm: false      // nothing slides
    property bool lower: false     // controls are wanted farther down
    property bool mirrored: false  // lines and pages run from right to left
    property bool settling: false  // another screen has just come
    property var look: ({})
    property string edition: ""    // of the content: two may have different pictures of one name
    property int rotation: 0 // degrees by which the picture is turned on the panel, clockwise
    property bool software: true   // no glyph cache above largestGlyph: see Words
    // What changes its colour while it is hidden, and comes into sight beside the glass, would keep the image of before.
    // After a visit all images are dropped: those of cards and titles that were once in sight take up to 15 MB.
    property bool repainting: false
    readonly property bool layered: software && !repainting

    readonly property bool portrait: window.height > window.width
    readonly property real fitting: portrait ? Math.min(window.width / 1080, window.height / 1920) : Math.min(window.width / 1920, window.height / 1080)
    // Where body text has capitals of 4.8 mm (508, 402.4), which are 0.668 of its size, a button is 20 mm. On a small panel everything
    // grows together until a button is 16 mm, and the words alone from there.
    readonly property real physical: 4.8 * millimetre / (0.668 * body)
    readonly property real scale: Math.max(fitting, Math.min(smallest * physical, window.width / (portrait ? leastTallWidth : leastWidth)))
    readonly property real width: window.width / scale   // drawn pixels
    readonly property real height: window.height / scale
    // Few drawn pixels, or few lines of large text.
    readonly property bool compact: (portrait ? width < 900 : width < 1500 || height < 840) || Math.min(width, height) / textScale < leastText
    // Help and hide in a strip: a narrow screen has no corner to spare, nor has a small one with large text.
    readonly property bool low: lower || (compact && (portrait || textSize > 125))
    readonly property bool tight: low && compact && !portrait
    readonly property bool lowered: lower && portrait && !compact
    readonly property bool ample: low && !portrait && !compact // the strip has room for all that stands at the top else
    readonly property real smallest: 0.8
    readonly property int leastText: 500
    readonly property int leastWidth: 1280
    readonly property int leastTallWidth: 740
    readonly property real textScale: textSize / 100 * Math.max(1, Math.min(1 / smallest, physical / scale))
    // Large text gets the room of the picture beside it.
    readonly property bool pictured: portrait || (width - Metrics.article.coverWidth * 2) / textScale > Metrics.article.leastLine
    readonly property int coverWidth: pictured ? px(Metrics.article.coverWidth) : 0
    readonly property int tallCoverHeight: Math.round(Math.min(px(textSize > 150 ? Metrics.article.leastTallCover : Metrics.article.tallCoverHeight), window.height * Metrics.article.mostTallCover))
    readonly property int columnLeft: portrait ? px(Metrics.article.tallMargin) : pictured ? px(Metrics.article.columnLeft) : px(Metrics.search.left)
    readonly property int columnWidth: Math.min(pictured ? px(Metrics.article.column) : type(Metrics.article.column), window.width - columnLeft - (portrait ? columnLeft : besideCorner))

    function px(drawn: real): int {
        return Math.round(drawn * scale);
    }
    function type(drawn: real): int {
        return Math.ceil(drawn * scale * textScale); // never a hair smaller than it has to be
    }
    // Headings grow less than body text, so that a long word still fits its column.
    readonly property real headingScale: 1 + (textScale - 1) * 0.5
    function heading(drawn: real): int {
        return Math.round(drawn * scale * headingScale);
    }
    // The title of a box: never smaller than the words below it.
    function title(drawn: real): int {
        return Math.max(heading(drawn), type(body));
    }
    readonly property int cardWidth: Math.min(px(portrait ? Metrics.card.tallWidth : Metrics.card.width), Math.round(window.width * Metrics.card.widest))
    // Help, hide and comfort stand below one another as wide as the longest of them.
    readonly property int cornerWidth: px(Metrics.corner.width + Metrics.corner.words * (headingScale - 1))

    // What they leave to others at the top of a screen; with lower controls they stand in a strip below everything else.
    readonly property int besideCorner: low ? px(margin) : cornerWidth + px(margin + gap)
    readonly property int belowCorner: px(low ? Metrics.corner.top : Metrics.corner.top + 2 * Metrics.corner.pitch)
    readonly property int strip: low ? px(target + 2 * gap) : 0

    readonly property var colours: look[name] ?? {}
    readonly property bool flat: name === "high-contrast"
    readonly property bool dark: name === "dark"
    readonly property color ground: colours.ground ?? "white"
    readonly property color card: colours.card ?? "white"
    readonly property color ink: colours.ink ?? "black"
    readonly property color soft: colours.soft ?? "black"
    readonly property color accent: colours.accent ?? "black"
    readonly property color accentInk: colours.accentInk ?? "white"
    readonly property color sage: colours.sage ?? "white"
    readonly property color sand: colours.sand ?? "white"
    readonly property color hill: colours.hill ?? "white"
    readonly property color line: colours.line ?? "black"
    readonly property color hair: colours.hair ?? "black"
    readonly property color help: colours.help ?? "black"
    readonly property color helpInk: colours.helpInk ?? "white"
    readonly property color helpTint: colours.helpTint ?? "white"
    readonly property color helpText: colours.helpText ?? "black"
    readonly property color edge: colours.edge ?? "black"
    readonly property color mark: colours.mark ?? "yellow"
    readonly property color markInk: colours.markInk ?? "black"
    readonly property color dim: colours.dim ?? "black"
    readonly property color pressed: colours.pressed ?? "black"
    // The pages of the staff area stand on a dark ground in every theme but high contrast.
    readonly property color rail: flat ? ground : dark ? sage : accent
    readonly property color railInk: flat || dark ? ink : accentInk
    readonly property color railDeep: flat ? ground : Qt.tint(rail, "#33000000")
    // On painted scenes: words on what is light in every theme and on what is dark in every theme, and the breathing circle.
    readonly property color pictureInk: dark ? "#0C2537" : "#17394F" // a picture of the dark theme is veiled
    readonly property color pictureLight: "#F8F0E1"
    readonly property color unlit: "black" // the screen at night
    readonly property color codeGround: "white" // behind a QR code, whose reader wants it so
    readonly property color sceneInk: dark ? pictureLight : pictureInk
    readonly property color sceneRing: dark ? "#3A7C82" : "#9CC0D2"
    readonly property string sceneVeil: dark ? "#5C000000" : veil // over the night sky, which is too light for words
    readonly property color sceneHalo: dark ? "#1F5862" : "#D0E1E9"
    readonly property string veil: colours.veil ?? "#00000000"
    readonly property string helpVeil: colours.helpVeil ?? "#00000000"

    readonly property string family: "Atkinson Hyperlegible"
    readonly property FontMetrics metrics: FontMetrics {
        font.family: theme.family
        font.pixelSize: 100
    }
    readonly property real letterHeight: metrics.height / metrics.font.pixelSize // of a line without leading, as a share of the size
    readonly property int meta: 29
    readonly property int label: 30
    readonly property int body: 34
    readonly property int bodyLine: 53
    readonly property int tightLine: 46
    readonly property int button: 32
    readonly property int h4: 36
    readonly property int h3: 40
    readonly property int h2: 52
    readonly property int h1: 72
    readonly property int display: 120
    readonly property int tallDisplay: 108
    readonly property real probes: 3.5 // of a letter's height, for a link: the raised number of a note is a third of it wide
    readonly property int halves: 4
    readonly property int largestGlyph: 64 // device pixels
    readonly property int mostLarge: 1200 // letters of one text that may be larger: about half a second
    readonly property bool large: software && type(body) > largestGlyph

    // Heights of a line, as shares of the type's size.
    readonly property real shoutLeading: 1.08
    readonly property real displayLeading: 1.1
    readonly property real h1Leading: 1.12
    readonly property real h2Leading: 1.3
    readonly property real sayLeading: 1.4
    readonly property real bodyLeading: 1.5
    readonly property real tallLeading: 1.75 // at least, of Arabic and Hebrew

    readonly property int unit: 8
    readonly property int margin: 40
    readonly property int target: 96
    readonly property int gap: 24
    readonly property int keyRadius: 28
    readonly property int cardRadius: 36
    readonly property int pictureRadius: 24
    readonly property int panelRadius: 48
    readonly property int edgeWidth: flat ? 4 : 3
    readonly property int outline: 3 // of what can be chosen or ticked
    readonly property int icon: 44
    readonly property int largeIcon: 48
    readonly property int cardReach: 104
    readonly property int buttonReach: 40

    readonly property real turnShare: 0.18 // of a page's width: dragged farther, it turns
    readonly property int flickDistance: 40 // flicked faster and farther than these, it turns too
    readonly property int flickVelocity: 500 // drawn pixels a second
    readonly property int dragDistance: 24 // dragged farther, the page follows
    readonly property real reluctance: 0.25 // of a drag that leads past the first or the last page
    readonly property real slideReach: 1.6 // pages: one farther off opens without a slide
    readonly property real stepShare: 0.25 // of what is seen at once: scrolled by an arrow key
    readonly property real leafShare: 0.85 // and by the page keys
    readonly property int scrollVelocity: 4200 // of a page, at most
    readonly property int scrollSlowing: 1800 // drawn pixels a second, each second
    readonly property int turnVelocity: 2400 // of the carousel, at most
    readonly property int turnSlowing: 600
    readonly property int longPress: 800 // ms: pressed for longer, nothing acts
    readonly property int settle: 400 // ms: the second tap of a hurried finger comes within these
    readonly property int secondTap: 800 // ms: until then a tap in the same place is meant for what was there
    readonly property int driftPause: 4000 // ms
    readonly property int breathStep: 33 // ms
    readonly property int layoutPause: 80 // ms
    readonly property int handPause: 300 // ms: a hand that touched has come to rest
    readonly property int buildPause: 50 // ms
    readonly property int second: 1000 // ms
    readonly property int motion: calm ? 0 : 240 // ms
    readonly property real firstStep: 0.12 // of a motion, taken at once
}
