"""Straight quotes, double hyphens and three dots as a printer would set them."""

import re

MARKS = re.compile(r"[\"']|--|\.\.\.")
QUOTE = re.compile(r"[\"']")
DECADE = re.compile(r"\d\ds")
DASHES_AND_DOTS = (
    (re.compile(r"(?<!-)---(?!-)"), "\u2014"),
    (re.compile(r"(?<!-)--(?!-)"), "\u2013"),
    (re.compile(r"(?<!\.)\.\.\.(?!\.)"), "\u2026"),
)
OPENING = {'"': "\u201c", "'": "\u2018"}
CLOSING = {'"': "\u201d", "'": "\u2019"}
# A quote opens behind one of these, at the beginning of a line and behind white space.
OPENERS = frozenset("([{<-\u2013\u2014/\u00bf\u00a1\u201c\u2018")


def typeset(text: str, before: str) -> str:
    """The text with printed quotes, dashes and dots. `before` is the character in front of it, "" for none."""
    if not MARKS.search(text):
        return text
    for pattern, character in DASHES_AND_DOTS:
        text = pattern.sub(character, text)
    pieces: list[str] = []
    place = 0
    for match in QUOTE.finditer(text):
        if match.start() > place:
            pieces.append(text[place : match.start()])
        previous = pieces[-1][-1] if pieces else before
        pieces.append(_quote(match[0], previous, text[match.end() : match.end() + 3]))
        place = match.end()
    return "".join(pieces) + text[place:]


def _quote(mark: str, before: str, after: str) -> str:
    if mark == "'" and DECADE.match(after):
        return CLOSING[mark]
    opens = (not before or before.isspace() or before in OPENERS) and not after[:1].isspace()
    return (OPENING if opens else CLOSING)[mark]
