"""A Markdown source rewritten so that Python-Markdown reads it as its writer meant it.

Code blocks, footnotes and the meanings of words are taken out, comments, scripts and shortcodes are dropped, raw block tags become blank
lines, lists nested by two or three spaces are nested by four, a list or table under a line of text gets its blank line, and the boxes of
GitHub, pandoc and HTML become those of MkDocs.
"""

import re
from dataclasses import dataclass
from typing import Literal

from kiosk.library import patterns as p
from kiosk.library.enclosed import container, folded
from kiosk.library.limits import NESTING
from kiosk.library.source import Source, Taken

TAB = 4
MARK_AS_TEXT = r"\1\\"
Kind = Literal["blank", "text", "item", "code", "heading", "raw", "box"]


def normalise(text: str, taken: Taken, first_line: int = 0) -> str:
    """The rewritten source; what was taken out of it is added to `taken`. `first_line` is its place in the file, for remarks."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(p.CONTROLS).expandtabs(TAB).split("\n")
    return "\n".join(_Scanner(Source(lines, taken, first_line)).run()) + "\n\n"


@dataclass(frozen=True)
class _Level:
    """An open list item, box or note: the column where its content begins, and how far that is indented in the answer."""

    column: int
    list_kind: Literal["", "bullet", "number"] = ""
    width: int = TAB


class _Scanner:
    """Walks the lines once. `levels` are the containers that the current line may belong to."""

    def __init__(self, source: Source, depth: int = 0) -> None:
        self.source = source
        self.depth = depth  # of boxes and quotes around the source
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
        if (highlight := p.HIGHLIGHT.match(content)) and (mark := self.source.highlighted(highlight[1])):
            self._put_alone(mark, "code")
            return
        hidden, content = content, p.BULLET.sub("- ", p.GAP.sub("  ", self.source.without_hidden(content).lstrip(" ")), count=1)
        if content:
            if content != hidden:
                left = self.left
                self._leave(indent, content)  # now that it is known what the line begins with
                self.left = self.left or left
            self.source.lines[self.source.at] = " " * indent + content
            self._content(content, indent)
        else:
            self.source.at += 1

    def _content(self, content: str, indent: int) -> None:
        item = p.ITEM.match(content)
        if self._is_taken(content) or self._is_enclosed(content, indent):
            return
        if p.BLOCK_TAG.match(content) or p.PRE.match(content) or (self.after == "raw" and p.BLOCK_TAG.search(content)):
            self._raw(content)
        elif p.QUOTE.match(content):
            self._quote()
        elif box := p.BOX.match(content):
            self._box(box, indent)
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
        starts = (p.FENCE, p.QUOTE, p.BOX, p.HEADING, p.BLOCK_TAG, p.ITEM, p.RULE, p.NOTE, p.TERM, p.CONTAINER, p.CONTAINER_END)
        return any(start.match(content) for start in starts)

    def _starts_item(self, item: re.Match[str]) -> bool:
        """A line of a paragraph may happen to begin with a number: only a 1 with words behind it begins a list there."""
        return self.after != "text" or self.left is not None or (item[1] in {"-", "*", "+", "1.", "1)"} and bool(item[3]))

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

    # ---- what is taken out of it

    def _is_taken(self, content: str) -> bool:
        """Whether the line was a footnote, a word with its meaning, or an instruction to another program."""
        source = self.source
        if note := p.NOTE.match(content):
            line, text = source.first + source.at, source.note(note[2], lambda line: not self._starts_something(line))
            source.taken.notes.append((note[1], text, line))
            self._put_blank()
            self.after = "blank"
        elif term := p.TERM.match(content):
            below = "".join(source.following(1)).strip()
            source.at += 1 if term[2].strip() or not below else 2
            source.taken.terms[term[1].strip()] = term[2].strip() or below
        elif p.INSTRUCTION.match(content):
            source.remark("shortcode", content.strip())
            source.at += 1
        else:
            return False
        return True

    def _is_enclosed(self, content: str, indent: int) -> bool:
        """Whether the line began a box that is closed by a line of its own, `:::` or `<details>`, or was such an end."""
        start = self.source.first + self.source.at + 1
        if p.CONTAINER_END.match(content) and content.startswith(":"):
            self._put_blank()
            self.source.at += 1
            return True
        box, details = p.CONTAINER.match(content), p.DETAILS.match(content)
        found = None
        if self.depth < NESTING:
            found = container(self.source, box) if box else folded(self.source, details) if details else None
        if found:
            head, inner = found
            lines = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in inner]
            self._enclose(head, " " * TAB if head else "", lines, start)
        elif box and content.startswith(":"):
            self._text(f"{box[1]} {box[2].strip()}", indent)  # its words: a fence of colons is never meant to show
            return True
        return found is not None

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
        self._put(p.LONG_NUMBER.sub(MARK_AS_TEXT, content))
        self.after = "heading" if self._is_underline(content) else "text"
        self.source.at += 1
        if self.after == "heading":
            self._put_blank()
        if definition := p.DEFINITION.match(content):
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
        self.out.append(f"{' ' * place}{mark.replace(')', '.')} {p.LONG_NUMBER.sub(MARK_AS_TEXT, rest)}")
        if not rest or p.STORED.fullmatch(rest):
            self._put_blank()
        self.after = "item"

    def _box(self, box: re.Match[str], indent: int) -> None:
        following = next((line for line in self.source.following(2) if line.strip()), "")
        inner = len(following) - len(following.lstrip(" ")) - indent
        self.source.remark("box", box["kind"] or "")
        self._put_blank()
        self._put(box.string.replace("\u201c", '"').replace("\u201d", '"'))
        self.levels.append(_Level(indent + min(max(inner, 2), TAB)))
        self.after = "box"
        self.source.at += 1

    def _quote(self) -> None:
        inner: list[str] = []
        start = self.source.first + self.source.at
        while self.source.more and (line := self._quoted(inner)) is not None:
            inner.append(line)
            self.source.at += 1
        alert = next((p.ALERT.match(line.strip()) for line in inner if line.strip()), None)
        if alert:
            title = f' "{alert[2].strip()}"' if alert[2].strip() else ""
            above = next(number for number, line in enumerate(inner, 1) if line.strip())
            self._enclose(f"!!! {alert[1].lower()}{title}", " " * TAB, inner[above:], start + above)
        else:
            self._enclose("", "> ", inner, start)

    def _enclose(self, head: str, prefix: str, lines: list[str], first: int) -> None:
        """A box or quote of lines that are a source of their own; the first of them is line `first` of the file."""
        self._put_blank()
        if head:
            self._put(head)
        for line in _Scanner(Source(lines, self.source.taken, first), self.depth + 1).run():
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
        caption, place = "", 0
        for tag in [*p.BLOCK_TAG.finditer(content), None]:
            piece = content[place : tag.start() if tag else None]
            if piece.strip():
                self._put(caption + piece)
                caption = ""
            if tag:
                self._put_blank()
                caption, place = p.CAPTION_MARK if p.CAPTION_TAG.match(tag[0]) else caption, tag.end()
        self.after = "raw"
        self.source.at += 1
