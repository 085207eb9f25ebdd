"""The lines of a Markdown source, from which code blocks and what never shows are taken out."""

import html
import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.library import patterns as p
from kiosk.library.limits import SHORTCODE_CHARACTERS, SHORTCODE_LINES

# Spaces that make a line below a footnote part of it; Python-Markdown wants four, writers give two.
NOTE_INDENT = 2


class Remark(NamedTuple):
    """Something for the checker to tell: in which line (from 0), its code, and what stands there."""

    line: int
    code: str
    what: str


class StoredCode(NamedTuple):
    """A code block's text, and its language or ""."""

    text: str
    language: str


@dataclass
class Taken:
    """What is taken out of a source: code blocks, footnotes (label, Markdown, first line), words with a meaning, and remarks."""

    code: list[StoredCode] = field(default_factory=list)
    notes: list[tuple[str, str, int]] = field(default_factory=list)
    terms: dict[str, str] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


class Source:
    """The lines and the place in them, `first` being the first line's number. In the place of a code block stands a mark."""

    def __init__(self, lines: list[str], taken: Taken, first: int = 0) -> None:
        self.lines = lines
        self.taken = taken
        self.first = first
        self.at = 0
        self._endless: set[str] = set()  # ends that do not come any more
        self._ends: dict[Callable[[str], Iterable[bool]], dict[int, int]] = {}

    @property
    def more(self) -> bool:
        return self.at < len(self.lines)

    @property
    def line(self) -> str:
        return self.lines[self.at]

    def following(self, number: int) -> list[str]:
        return self.lines[self.at + 1 : self.at + 1 + number]

    def indented_code(self, edge: int) -> str:
        """Take the lines that are indented so far, and answer their mark."""
        lines: list[str] = []
        while self.more and (not self.line.strip() or self.line.startswith(" " * edge)):
            lines.append(self.line[edge:])
            self.at += 1
        while lines and not lines[-1].strip():
            lines.pop()
        return self._store(lines)

    def fenced_code(self, fence: re.Match[str], indent: int) -> str:
        """Take the lines between fences, and answer their mark; "" when the fence is never closed."""
        ticks, info = fence.groups()
        if any(ticks.startswith(mark) for mark in self._endless):
            return ""
        end = re.compile(rf"[ ]*{ticks[0]}{{{len(ticks)},}}[ ]*$")
        for number in range(self.at + 1, len(self.lines)):
            if end.match(self.lines[number]):
                lines = [line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in self.lines[self.at + 1 : number]]
                self.at = number + 1
                return self._store(lines, (info.strip(" {}.").split() or [""])[0])
        self._endless.add(ticks)
        return ""

    def raw_code(self, rest: str) -> str:
        """Take the text up to `</pre>`, and answer its mark; "" when that never comes. `rest` is what stands behind `<pre>`."""
        if "pre" in self._endless:
            return ""
        lines = [rest, *self.lines[self.at + 1 :]]
        for number, line in enumerate(lines):
            if end := p.PRE_END.search(line):
                code = [*lines[:number], line[: end.start()]]
                self.at += number
                self.lines[self.at] = line[end.end() :]
                return self._store([html.unescape(p.ANY_TAG.sub("", text)) for text in code])
        self._endless.add("pre")
        return ""

    def lines_until(self, end: re.Pattern[str]) -> list[str] | None:
        """Take the lines below up to the one that ends them, which is taken too; None when it never comes."""
        if end.pattern in self._endless:
            return None
        for number in range(self.at + 1, len(self.lines)):
            if end.match(self.lines[number]):
                inner = self.lines[self.at + 1 : number]
                self.at = number + 1
                return inner
        self._endless.add(end.pattern)
        return None

    def end_of(self, marks: Callable[[str], Iterable[bool]]) -> int | None:
        """The line that closes what this line opens; None when none below does. `marks` has True for each opening of a line."""
        if marks not in self._ends:
            self._ends[marks] = _pairs(self.lines, marks)
        end = self._ends[marks].get(self.at, self.at)
        return end if end > self.at else None

    def highlighted(self, language: str) -> str:
        """Take the code between two shortcodes, and answer its mark; "" when it has no end."""
        lines = self.lines_until(p.HIGHLIGHT_END)
        return "" if lines is None else self._store(lines, language)

    def note(self, rest: str, goes_on: Callable[[str], bool]) -> str:
        """Take a footnote's lines: `rest`, what continues it, and what is indented below it."""
        taken, edge = [rest], len(self.line) - len(self.line.lstrip(" ")) + NOTE_INDENT
        self.at += 1
        while self.more:
            if self.line.strip():
                if not (self.line.startswith(" " * edge) or (taken[-1].strip() and goes_on(self.line.lstrip(" ")))):
                    break
            elif not any(line.strip() for line in self.lines[self.at : self.at + 2]):
                break
            taken.append(self.line)
            self.at += 1
        return "\n".join([rest, *textwrap.dedent("\n".join(taken[1:])).split("\n")])

    def remark(self, code: str, what: str) -> None:
        self.taken.remarks.append(Remark(self.first + self.at, code, what))

    def without_hidden(self, content: str) -> str:
        """The line without comments, scripts and shortcodes; the place moves to the line where the last of them ends."""
        kept: list[str] = []
        while match := p.HIDDEN.search(content):
            before, content = content[: match.start()], content[match.end() :]
            kept += [before, match[0]] if match["kept"] else [before]
            if match["open"]:
                if not match["open"].startswith("<!--"):
                    self.remark("html", match["open"])
                content = self._after(p.end_of_hidden(match["open"]), content)
            elif match["mark"]:
                self.remark("shortcode", match["mark"])
            elif match["code"]:
                rest = self._after_shortcode(match["code"], content)
                kept += [match[0]] if rest is None else []
                content = content if rest is None else rest
        return "".join(kept) + content

    def _after_shortcode(self, opening: str, content: str) -> str | None:
        """What stands behind a shortcode, which may go on for some lines; None when it has no end and so is none."""
        end = p.SHORTCODE_ENDS[opening]
        most = 1 if opening == "{{" else SHORTCODE_LINES
        lines = [content, *self.following(most - 1)]
        for number, line in enumerate(lines):
            place = line.find(end) if number or content else -1
            if number and not line.strip():
                return None
            if 0 <= place <= SHORTCODE_CHARACTERS:
                self.remark("shortcode", opening + " ".join([*(text.strip() for text in lines[:number]), line[:place]]) + end)
                self.at += number
                return line[place + len(end) :]
        return None

    def _after(self, end: re.Pattern[str], content: str) -> str:
        if match := end.search(content):
            return content[match.end() :]
        if end.pattern not in self._endless:
            for number in range(self.at + 1, len(self.lines)):
                if match := end.search(self.lines[number]):
                    self.at = number
                    return self.lines[number][match.end() :]
            self._endless.add(end.pattern)
        return content

    def _store(self, lines: list[str], language: str = "") -> str:
        self.taken.code.append(StoredCode("\n".join(lines), language))
        return p.STORED_MARK.format(len(self.taken.code) - 1)


def _pairs(lines: list[str], marks: Callable[[str], Iterable[bool]]) -> dict[int, int]:
    """The line of each opening with that of its end. One walk for all of them: a search from each would be quadratic."""
    opened: list[int] = []
    ends: dict[int, int] = {}
    for number, line in enumerate(lines):
        for opens in marks(line):
            if opens:
                opened.append(number)
            elif opened:
                ends[opened.pop()] = number
    return ends
