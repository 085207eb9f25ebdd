import Kiosk.Theme
import Kiosk.Controls
import Kiosk.ViewModels

// The spans of a block, in body size.
Words {
    required property var spans
    required property PageViewModel page

    words: spans.words
    markup: spans.markup
    rich: spans.rich
    line: Theme.type(Theme.bodyLine)
    onLinkActivated: target => page.openLink(target)
}
