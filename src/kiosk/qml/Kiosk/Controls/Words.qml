import QtQuick
import Kiosk.Theme

// Words of one kind: `markup` for the eye, `words` for the ear. Sizes are device pixels, from Theme.type() or Theme.heading().
Text {
    id: root

    property string words
    readonly property string plain: words.replace(/&/g, "&amp;").replace(/</g, "&lt;")
    property string markup: plain
    property bool rich: false
    property int size: Theme.type(Theme.body)
    property real line: 0 // height of a line in device pixels; 0 for the font's own
    property bool bold: false
    property int alignment: Text.AlignLeft
    property bool wraps: true
    property int mostLines: 1000
    // Qt paints all large letters of a text as one shape, in a time that grows with the square of their number.
    readonly property int drawn: Theme.software && words.length > Theme.mostLarge ? Math.min(size, Theme.largestGlyph) : size
    readonly property real drawnLine: line * drawn / Math.max(1, size)
    // Arabic and Hebrew letters reach higher and lower than ours.
    readonly property bool tall: /[\u0590-\u08ff]/.test(words)

    text: rich ? "<style>a { color: " + linkColor + "; text-decoration: none }</style>" + markup : markup // rich text knows no linkColor
    textFormat: rich ? Text.RichText : Text.StyledText
    font.family: Theme.family
    font.pixelSize: drawn
    font.bold: bold
    color: Theme.ink
    linkColor: Theme.accent
    wrapMode: wraps ? Text.Wrap : Text.NoWrap
    elide: wraps && !rich ? Text.ElideRight : Text.ElideNone
    maximumLineCount: mostLines
    lineHeight: line <= 0 ? 1 : tall ? Math.max(drawnLine, Math.round(drawn * Theme.tallLeading)) : drawnLine
    lineHeightMode: line > 0 ? Text.FixedHeight : Text.ProportionalHeight
    horizontalAlignment: alignment
    // The software renderer keeps no glyphs above 64 px and would draw each anew at every frame: such words become an image once.
    // Not with struck or marked words among them: an opaque rectangle would turn the whole image black.
    property bool stale: false // something was put on the words after their image was made
    layer.enabled: Theme.layered && !stale && drawn > Theme.largestGlyph && !/<s>|background-color/.test(markup)
    // The last line of rich text is as high as its letters only.
    bottomPadding: padding + (rich && line > 0 ? Math.max(0, Math.round(lineHeight - drawn * Theme.letterHeight)) : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: words
    Accessible.ignored: !enabled || !visible || words === "" // a page that is only prepared, or lies behind something, is not there to be read
}
