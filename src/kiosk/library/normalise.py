"""A Markdown source rewritten so that Python-Markdown reads it as its writer meant it.

Code blocks are taken out (their text must stay as it is), comments, scripts and shortcodes are dropped, raw block tags become blank
lines, lists nested by two or three spaces are nested by four, and a list or table under a line of text gets its blank line.
"""

import re
from dataclasses import dataclass
from typing import Literal

from kiosk.library import patterns as p
from kiosk.library.source import Source, StoredCode

TAB = 4
Kind = Literal["blank", "text", "item", "code", "heading", "raw", "box"]


def normalise(text: str, stored: list[StoredCode]) -> str:
    """The rewritten source; its code blocks are appended to `stored`."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(p.CONTROLS).expandtabs(TAB).split("\n")
    return "\n".join(_Scanner(Source(lines, stored)).run()) + "\n\n"


@dataclass(frozen=True)
class _Level:
    """An open list item, box or note: the column where its content begins, and how far that is indented in the answer."""

    column: int
    list_kind: Literal["", "bullet", "number"] = ""
    width: int = TAB


class _Scanner:
    """Walks the lines once. `levels` are the containers that the current line may belong to."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.out: list[str] = []
        self.levels: list[_Level] = []
        self.left: _Level | None = None  # the outermost container that the current line closed
        self.after: Kind = "blank"
        self.holders = 0  # raw tags that are open around the line

    def run(self) -> list[str]:
        while self.source.more:
            if self.source.line.strip():
                self._line(self.source.line)
            else:
                self._put_blank()
                self.after = "blank"
                self.source.at += 1
        return self.out

    # ---- what a line is

    def _line(self, line: str) -> None:
        content = line.lstrip(" ")
        indent = len(line) - len(content)
        self._leave(indent, content)
        if self._is_code(indent, content):
            self._put_alone(self.source.indented_code(self._base + TAB), "code")
            return
        fence = p.FENCE.match(content)
        if fence and (mark := self.source.fenced_code(fence, indent)):
            self._put_alone(mark, "code")
            return
        content = self.source.without_hidden(content).lstrip(" ")
        if content:
            self.source.lines[self.source.at] = " " * indent + content
            self._content(content, indent)
        else:
            self.source.at += 1

    def _content(self, content: str, indent: int) -> None:
        item = p.ITEM.match(content)
        if p.BLOCK_TAG.match(content) or p.PRE.match(content) or (self.after == "raw" and p.BLOCK_TAG.search(content)):
            self._raw(content)
        elif p.QUOTE.match(content):
            self._quote()
        elif p.BOX.match(content):
            self._box(content, indent)
        elif item and not p.RULE.match(content) and self._starts_item(item):
            self._item(item, indent)
        elif p.HEADING.match(content) or (p.RULE.match(content) and not self._is_underline(content)):
            self.source.at += 1
            self._put_alone(content, "heading")
        else:
            self._text(content, indent)

    def _leave(self, indent: int, content: str) -> None:
        """Close the containers that the line is not part of. A line of text goes on with the paragraph above it anyway."""
        self.left = None
        in_list_only = all(level.list_kind for level in self.levels)
        if self.after in {"text", "item"} and in_list_only and not self._starts_something(content):
            return
        while self.levels and indent < self.levels[-1].column:
            self.left = self.levels.pop()

    def _starts_something(self, content: str) -> bool:
        starts = (p.FENCE, p.QUOTE, p.BOX, p.HEADING, p.BLOCK_TAG, p.ITEM, p.RULE)
        return any(start.match(content) for start in starts)

    def _starts_item(self, item: re.Match[str]) -> bool:
        """A line of a paragraph may happen to begin with a number: only a 1 begins a list there."""
        return self.after != "text" or self.left is not None or item[1] in {"-", "*", "+", "1.", "1)"}

    def _is_code(self, indent: int, content: str) -> bool:
        if self.after not in {"blank", "heading"} or (self.holders and content.startswith("<")):
            return False
        return indent - self._base >= TAB

    @property
    def _base(self) -> int:
        return max(self.levels[-1].column, self._width) if self.levels else 0

    @property
    def _width(self) -> int:
        return sum(level.width for level in self.levels)

    # ---- what becomes of it

    def _put(self, text: str) -> None:
        self.out.append(" " * self._width + text)

    def _put_blank(self) -> None:
        if self.out and self.out[-1]:
            self.out.append("")

    def _put_alone(self, text: str, kind: Kind) -> None:
        self._put_blank()
        self._put(text)
        self._put_blank()
        self.after = kind

    def _text(self, content: str, indent: int) -> None:
        if self.after == "text" and self._begins_table(content):
            self._put_blank()
        self._put(content)
        self.after = "heading" if self._is_underline(content) else "text"
        self.source.at += 1
        if self.after == "heading" or p.ABBREVIATION.match(content):
            self._put_blank()
        if p.FOOTNOTE.match(content):
            self.levels.append(_Level(indent + 2, width=0))
        elif definition := p.DEFINITION.match(content):
            self.levels.append(_Level(indent + definition.end()))

    def _is_underline(self, content: str) -> bool:
        """Whether the line makes a heading of the line above it."""
        return self.after == "text" and p.UNDERLINE.match(content) is not None

    def _begins_table(self, content: str) -> bool:
        following = "".join(self.source.following(1)).strip()
        return "|" in content and "|" in following and p.TABLE_RULE.match(following) is not None

    def _item(self, item: re.Match[str], indent: int) -> None:
        mark, space, rest = item.groups()
        kind: Literal["bullet", "number"] = "bullet" if mark in {"-", "*", "+"} else "number"
        other_list = self.left is not None and self.left.list_kind != kind
        if self.after not in {"blank", "item"} or other_list or not rest:
            self._put_blank()  # an empty item would be taken for the line under a heading
        place, width = self._width, len(mark) + (len(space) if 0 < len(space) <= TAB else 1)
        self.levels.append(_Level(indent + min(width, TAB), kind))
        fence = p.FENCE.match(rest)
        rest = (fence and self.source.fenced_code(fence, indent + width)) or rest
        self.source.at += not p.STORED.fullmatch(rest)
        self.out.append(f"{' ' * place}{mark.replace(')', '.')} {rest}")
        if not rest or p.STORED.fullmatch(rest):
            self._put_blank()
        self.after = "item"

    def _box(self, content: str, indent: int) -> None:
        following = next((line for line in self.source.following(2) if line.strip()), "")
        inner = len(following) - len(following.lstrip(" ")) - indent
        self._put_blank()
        self._put(content.replace("\u201c", '"').replace("\u201d", '"'))
        self.levels.append(_Level(indent + min(max(inner, 2), TAB)))
        self.after = "box"
        self.source.at += 1

    def _quote(self) -> None:
        inner: list[str] = []
        while self.source.more and (line := self._quoted(inner)) is not None:
            inner.append(line)
            self.source.at += 1
        alert = next((p.ALERT.match(line.strip()) for line in inner if line.strip()), None)
        if alert:
            title = f' "{alert[2].strip()}"' if alert[2].strip() else ""
            head, prefix = f"!!! {alert[1].lower()}{title}", " " * TAB
            inner[: next(number for number, line in enumerate(inner, 1) if line.strip())] = []
        else:
            head, prefix = "", "> "
        self._put_blank()
        for line in [head] if head else []:
            self._put(line)
        for line in _Scanner(Source(inner, self.source.stored)).run():
            self._put((prefix + line).rstrip(" ") if not line.strip() else prefix + line)
        self._put_blank()
        self.after = "raw"

    def _quoted(self, inner: list[str]) -> str | None:
        """The line without its quote mark; None when it is not part of the quote."""
        content = self.source.line.lstrip(" ")
        if mark := p.QUOTE.match(content):
            return content[mark.end() :]
        goes_on = inner and inner[-1].strip() and content and not self._starts_something(content) and not p.FENCE.match(inner[-1])
        return content if goes_on else None

    def _raw(self, content: str) -> None:
        for holder in p.HOLDER_TAG.finditer(content):
            self.holders = max(0, self.holders + (-1 if holder[1] else 1))
        if (opening := p.PRE.match(content)) and (mark := self.source.raw_code(content[opening.end() :])):
            self._put_alone(mark, "raw")
            return
        first, *others = p.BLOCK_TAG.split(content)
        for number, piece in enumerate([first, *others]):
            if number:
                self._put_blank()
            if piece.strip():
                self._put(piece)
        self.after = "raw"
        self.source.at += 1
