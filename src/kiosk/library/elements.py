"""Python-Markdown's element tree as blocks. What is not a block or a span does not get through, but its words do."""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from markdown.extensions.toc import slugify
from msgspec.structs import replace

from kiosk.library.breathing import breathe
from kiosk.library.model import (
    Align,
    Block,
    Blocks,
    Callout,
    CalloutKind,
    CodeBlock,
    Definition,
    Definitions,
    Divider,
    Fold,
    Heading,
    HelpLines,
    Item,
    List,
    Paragraph,
    Picture,
    Quote,
    Short,
    Spans,
    Steps,
    Strong,
    Table,
    Text,
    plain,
)
from kiosk.library.patterns import CAPTION_MARK
from kiosk.library.run import BLOCK_TAGS, HEADING_TAGS, Run, attribute

KINDS: dict[str, CalloutKind] = {
    "warning": "warning",
    "danger": "warning",
    "caution": "warning",
    "important": "warning",
    "attention": "warning",
    "error": "warning",
    "tip": "tip",
    "hint": "tip",
}
TITLES: dict[CalloutKind, str] = {"note": "Good to know", "warning": "Important", "tip": "Tip"}
FOLD_TITLE = "More"
ALIGNS: dict[str, Align] = {"center": "center", "right": "right"}
TASK = re.compile(r"\s*\[([ xX])\](?:\s+|$)")
# More digits than a list number needs, and fewer than Python refuses to read.
LIST_NUMBER_DIGITS = 9


class Converter:
    """The trees of one document as blocks; keeps the anchors that are taken."""

    def __init__(self) -> None:
        self.anchors: set[str] = set()
        self.repeats: Counter[str] = Counter()

    def blocks(self, root: Element) -> Blocks:
        self.anchors |= {identity for element in root.iter() if (identity := attribute(element, "id"))}
        return self._inside(root)

    def _inside(self, element: Element, skip: int = 0) -> Blocks:
        blocks: list[Block] = []
        for block in self._flow(element, skip):
            above = blocks[-1] if blocks else None
            if not (isinstance(block, Picture) and block.caption and not (block.path or block.alt)):
                blocks.append(block)
            elif isinstance(above, Picture) and not above.caption:
                blocks[-1] = replace(above, caption=block.caption)
            else:
                blocks.append(Paragraph(block.caption))
        return tuple(blocks)

    def _flow(self, element: Element, skip: int) -> Iterator[Block]:
        """The blocks of an element that may hold text, inline elements and blocks side by side."""
        run = Run()
        run.spans.text(element.text)
        for child in element[skip:]:
            if child.tag in BLOCK_TAGS:
                yield from run.blocks()
                yield from self._block(child)
                run = Run()
            else:
                run.add(child)
            run.spans.text(child.tail)
        yield from run.blocks()

    def _block(self, element: Element) -> Iterable[Block]:
        match element.tag:
            case tag if tag in HEADING_TAGS:
                return self._heading(element)
            case "ul" | "ol":
                return self._list(element)
            case "blockquote":
                blocks = self._inside(element)
                return (Quote(blocks),) if blocks else ()
            case "pre":
                return _code_block(element)
            case "table":
                return _table(element)
            case "hr":
                return (Divider(),)
            case "div" if "admonition" in element.get("class", ""):
                return self._callout(element)
            case "dl":
                return self._definitions(element)
            case "p" if (element.text or "").startswith(CAPTION_MARK):
                return (Picture("", "", _line(element)),)
            case _:
                return self._inside(element)

    def _heading(self, element: Element) -> Iterator[Block]:
        run = Run()
        run.read(element)
        spans = run.spans.finish()
        if spans:
            yield Heading(int(element.tag[1]), spans, attribute(element, "id") or self._anchor(plain(spans)))
        yield from run.pictures

    def _anchor(self, words: str) -> str:
        """As MkDocs makes them: the second "Why?" is #why_1."""
        base = slugify(words, "-")
        anchor = base
        while not anchor or anchor in self.anchors:
            self.repeats[base] += 1
            anchor = f"{base}_{self.repeats[base]}"
        self.anchors.add(anchor)
        return anchor

    def _list(self, element: Element) -> Iterator[Block]:
        items = tuple(item for child in element if (item := self._item(child)).blocks)
        if items:
            start = int(element.get("start", "1")[-LIST_NUMBER_DIGITS:])
            yield List(items, element.tag == "ol", start)

    def _item(self, element: Element) -> Item:
        holder = element[0] if len(element) and not (element.text or "").strip() and element[0].tag == "p" else element
        task = TASK.match(holder.text or "")
        if not task:
            return Item(self._inside(element))
        holder.text = (holder.text or "")[task.end() :]
        return Item(self._inside(element), done=task[1] in "xX")

    def _definitions(self, element: Element) -> Iterator[Block]:
        """Words that follow each other share the meanings below them."""
        entries: list[Definition] = []
        terms: list[Spans] = []
        meanings: list[Blocks] = []
        for child in [*element, Element("dt")]:
            if child.tag == "dt" and meanings:
                entries.append(Definition(tuple(terms), tuple(meanings)))
                terms, meanings = [], []
            if child.tag == "dt":
                terms += filter(None, [_line(child)])
            else:
                meanings += filter(None, [self._inside(child)])
        if terms:
            entries.append(Definition(tuple(terms), ()))
        if entries:
            yield Definitions(tuple(entries))

    def _callout(self, element: Element) -> Iterator[Block]:
        _, name, *flags = element.get("class", "").split()
        has_title = len(element) > 0 and element[0].get("class") == "admonition-title"
        title = _line(element[0]) if has_title else ()
        blocks = self._inside(element, skip=int(has_title))
        kind = KINDS.get(name, "note")
        if "fold" in flags:
            yield from _fold(kind, title, blocks, is_open="open" in flags)
        elif name in {"short", "steps", "breathe", "help"}:
            yield from {"short": _short, "steps": _steps, "breathe": breathe, "help": _help_lines}[name](title, blocks)
        elif "tab" in flags:
            yield from (Paragraph((Strong(title),)),) if title else ()
            yield from blocks
        elif blocks or title:
            yield Callout(kind, title or (() if "untitled" in flags else (Text(TITLES[kind]),)), blocks)


def _line(element: Element) -> Spans:
    run = Run()
    run.read(element)
    return run.spans.finish()


def _fold(kind: CalloutKind, title: Spans, blocks: Blocks, *, is_open: bool) -> Iterator[Block]:
    """A fold with nothing inside is a line of text."""
    if blocks:
        yield Fold(kind, title or (Text(FOLD_TITLE),), blocks, is_open)
    elif title:
        yield Paragraph(title)


def _short(title: Spans, blocks: Blocks) -> Iterator[Block]:
    others: list[Block] = []
    points = tuple(_points(blocks, others))
    if points:
        yield Short(points)
    yield from (Paragraph(title),) if title else ()
    yield from others


def _steps(title: Spans, blocks: Blocks) -> Iterator[Block]:
    """The list inside, with what stands before and after it; without a list, each block is a step."""
    place = next((number for number, block in enumerate(blocks) if isinstance(block, List)), None)
    if place is None:
        if blocks or title:
            yield Steps(title, tuple(Item((block,)) for block in blocks)) if blocks else Paragraph(title)
        return
    yield from blocks[:place]
    steps = blocks[place]
    yield Steps(title, steps.items if isinstance(steps, List) else ())
    yield from blocks[place + 1 :]


def _help_lines(title: Spans, blocks: Blocks) -> Iterator[Block]:
    """The kiosk has a title of its own for them; one that the writer chose is what stands in for them first."""
    yield HelpLines((*((Paragraph((Strong(title),)),) if title else ()), *blocks))


def _points(blocks: Blocks, others: list[Block]) -> Iterator[Spans]:
    """Every paragraph inside, however deep, is a point; what cannot be one goes to `others`."""
    for block in blocks:
        match block:
            case Paragraph(spans) | Heading(_, spans):
                yield spans
            case List(items):
                for item in items:
                    yield from _points(item.blocks, others)
            case Quote(inner):
                yield from _points(inner, others)
            case _:
                others.append(block)


def _code_block(element: Element) -> Iterator[Block]:
    for code in element:
        text = html.unescape(code.text or "").strip("\n").rstrip()
        if text:
            yield CodeBlock(text, code.get("language", ""))


def _table(element: Element) -> Iterator[Block]:
    pictures: list[Picture] = []
    rows = [tuple(_cell(cell, pictures) for cell in row) for row in element.iter("tr")]
    align = tuple(ALIGNS.get(cell.get("align", ""), "left") for cell in next(element.iter("tr"), Element("tr")))
    header, *body = rows or [()]
    filled = tuple(row for row in body if any(row))
    if any(header) or filled:
        yield Table(header, filled, align)
    yield from pictures


def _cell(element: Element, pictures: list[Picture]) -> Spans:
    run = Run()
    run.read(element)
    pictures += run.pictures
    return run.spans.finish()
