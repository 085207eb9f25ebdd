"""The lines of a Markdown source, from which code blocks and what never shows are taken out."""

import html
import re
from typing import NamedTuple

from kiosk.library import patterns as p


class StoredCode(NamedTuple):
    """A code block's text, and its language or ""."""

    text: str
    language: str


class Source:
    """The lines and the place in them. Code is appended to `stored`; in its place stands a mark."""

    def __init__(self, lines: list[str], stored: list[StoredCode]) -> None:
        self.lines = lines
        self.stored = stored
        self.at = 0
        self._endless: set[str] = set()  # ends that do not come any more

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

    def without_hidden(self, content: str) -> str:
        """The line without comments, scripts and shortcodes; the place moves to the line where the last of them ends."""
        kept: list[str] = []
        while match := p.HIDDEN.search(content):
            kept.append(content[: match.end() if match["ticks"] else match.start()])
            content = content[match.end() :]
            if match["open"]:
                content = self._after(p.end_of_hidden(match["open"]), content)
        return "".join(kept) + content

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
        self.stored.append(StoredCode("\n".join(lines), language))
        return p.STORED_MARK.format(len(self.stored) - 1)
