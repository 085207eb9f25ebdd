"""The inline content of an element of Python-Markdown's tree: spans, and the pictures among them."""

import html
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.library.model import Block, NoteMark, Paragraph, Picture, Text, plain
from kiosk.library.patterns import CONTENTS_MARKS
from kiosk.library.spans import STYLES, WHITE_SPACE, SpanBuilder, unescape

HEADING_TAGS = frozenset(f"h{level}" for level in range(1, 7))
BLOCK_TAGS = HEADING_TAGS | {"p", "ul", "ol", "li", "blockquote", "pre", "table", "hr", "div", "dl", "dt", "dd"}
# Raw tags that begin a new line where a browser would begin one.
LINE_TAGS = BLOCK_TAGS | {"article", "aside", "br", "details", "figcaption", "figure", "footer", "header", "section", "summary", "tr"}


class Run:
    """The inline content of one block, and the pictures found in it."""

    def __init__(self) -> None:
        self.spans = SpanBuilder()
        self._floor = 0  # a raw end tag ends nothing that was begun outside its Markdown element
        self.pictures: list[Picture] = []

    def read(self, element: Element) -> None:
        """All of an element's inline content."""
        self.spans.text(element.text)
        for child in element:
            self.add(child)
            self.spans.text(child.tail)

    def add(self, element: Element) -> None:
        """One inline element without its tail."""
        match element.tag:
            case "code":
                self.spans.code(html.unescape(element.text or ""))
            case "br":
                self.spans.line_break()
            case "img":
                self.pictures.append(_picture(element))
            case "note-mark":
                self.spans.mark(NoteMark(int(element.get("number", "0"))))
            case "tag" | "tag-end":
                self._mark(element.tag, element.get("name", ""))
            case "a":
                self._styled(element, attribute(element, "href"))
            case tag if tag in STYLES:
                self._styled(element)
            case _:
                self.read(element)

    def _styled(self, element: Element, target: str = "") -> None:
        if element.tag == "a" and not target:
            self.read(element)
            return
        depth = self.spans.open(element.tag, target)
        floor, self._floor = self._floor, depth
        self.read(element)
        self._floor = floor
        self.spans.close(depth)

    def _mark(self, kind: str, name: str) -> None:
        if name in LINE_TAGS:
            self.spans.line_break()
        elif name in STYLES and kind == "tag":
            self.spans.open(name)
        elif name in STYLES:
            self.spans.close_tag(name, self._floor)

    def blocks(self) -> Iterator[Block]:
        spans = self.spans.finish()
        if spans and plain(spans).lower() not in CONTENTS_MARKS:
            yield Paragraph(spans)
        yield from self.pictures


def _picture(element: Element) -> Picture:
    title, alt = (WHITE_SPACE.sub(" ", attribute(element, name)) for name in ("title", "alt"))
    return Picture(attribute(element, "src"), alt, (Text(title),) if title else ())


def attribute(element: Element, name: str) -> str:
    """An attribute as its writer meant it; "" when it is not there."""
    return html.unescape(unescape(element.get(name) or "")).strip()
