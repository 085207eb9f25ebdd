"""Inline text: spans built from pieces of text and tags, and their plain words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from kiosk.library.model import Break, Code, Emphasis, Link, NoteMark, Span, Spans, Strong, Struck, Sub, Sup, Text, plain
from kiosk.library.typography import typeset

# What a browser collapses; a no-break space is not among it.
WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
# Python-Markdown's mark for a character behind a backslash.
ESCAPED = re.compile("\u0002([0-9]+)\u0003")
# What is left when Python-Markdown cuts one of its own marks in two, which a tangle of stars and brackets makes it do.
CUT_MARK = re.compile("\u0002[a-z]*:?[0-9]*\u0003?|[a-z]{0,9}:?[0-9]{0,9}\u0003")
# Attributes (`{: .big}`) that stand where Python-Markdown does not look for them.
ATTRIBUTES = re.compile(r"""\{:?[ ]*(?:[.#][\w\u0002\u0003-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))(?:[ ]+[^\s{}]+)*[ ]*\}""")

STYLES: dict[str, type[Strong] | type[Emphasis] | type[Struck] | type[Sub] | type[Sup]] = {
    "b": Strong,
    "strong": Strong,
    "i": Emphasis,
    "em": Emphasis,
    "s": Struck,
    "del": Struck,
    "strike": Struck,
    "sub": Sub,
    "sup": Sup,
}


@dataclass
class _Open:
    """A tag whose end has not been met yet. The bottom of the stack has no tag."""

    tag: str = ""
    target: str = ""
    spans: list[Span | str] = field(default_factory=list)

    def closed(self) -> Span | None:
        spans = _merged(self.spans)
        if not spans:
            return None
        return Link(self.target, spans) if self.tag == "a" else STYLES[self.tag](spans)


class SpanBuilder:
    """Collects the inline content of one block. White space is collapsed; a space stands before a style, never in it."""

    def __init__(self) -> None:
        self._stack = [_Open()]
        self._space = False
        self._fresh = True  # at the start of a line, where a space would not show
        self._last = ""  # the character in front, by which a quote opens or closes

    def text(self, text: str | None) -> None:
        words = unescape(typeset(_collapsed(text), self._last)) if text else ""
        if not words:
            return
        self._last = words[-1]
        self._space = not self._fresh and (self._space or words[0] == " ")
        inner = words.strip(" ")
        if not inner:
            return
        self._add(inner)
        self._space = words[-1] == " "

    def code(self, text: str) -> None:
        words = unescape(text).replace("\n", " ").strip()
        if words:
            self._add(Code(words))
            self._last = words[-1]

    def mark(self, mark: NoteMark) -> None:
        """The number of a footnote, close to the word in front of it."""
        self._space, space = False, self._space
        self._add(mark)
        self._space = space

    def line_break(self) -> None:
        """A break, unless nothing stands before it."""
        if any(entry.spans for entry in self._stack):
            self._stack[-1].spans.append(Break())
            self._space, self._fresh, self._last = False, True, ""

    def open(self, tag: str, target: str = "") -> int:
        """Begin a style or a link ("a"). The answer is what `close` needs."""
        self._stack.append(_Open(tag, target))
        return len(self._stack) - 1

    def close(self, depth: int) -> None:
        """End what was begun at that depth, and all that was begun after it."""
        while len(self._stack) > max(depth, 1):
            span = self._stack.pop().closed()
            if span is not None:
                self._stack[-1].spans.append(span)

    def close_tag(self, tag: str, floor: int) -> None:
        """End the last open tag of that name above `floor`; a stray end is ignored."""
        for depth in range(len(self._stack) - 1, floor, -1):
            if self._stack[depth].tag == tag:
                self.close(depth)
                return

    @property
    def depth(self) -> int:
        return len(self._stack) - 1

    def finish(self) -> Spans:
        """The spans; () when they hold no words."""
        self.close(1)
        spans = self._stack[0].spans
        while spans and isinstance(spans[-1], Break):
            spans.pop()
        merged = _merged(spans)
        return merged if plain(merged).strip() else ()

    def _add(self, piece: Span | str) -> None:
        if self._space:
            self._outside().spans.append(" ")
        self._stack[-1].spans.append(piece)
        self._space, self._fresh = False, False

    def _outside(self) -> _Open:
        """The innermost open tag that already holds something, so that a space does not begin a style."""
        return next((entry for entry in reversed(self._stack) if entry.spans), self._stack[0])


def _collapsed(text: str) -> str:
    return WHITE_SPACE.sub(" ", ATTRIBUTES.sub("", text) if "{" in text else text)


def unescape(text: str) -> str:
    """The text with the characters that stood behind a backslash, and without any mark of Python-Markdown's."""
    if "\u0002" not in text and "\u0003" not in text:
        return text
    return CUT_MARK.sub("", ESCAPED.sub(lambda match: chr(int(match[1])), text))


def _merged(pieces: Iterable[Span | str]) -> Spans:
    spans: list[Span] = []
    for is_text, group in groupby(pieces, lambda piece: isinstance(piece, str)):
        if is_text:
            spans.append(Text("".join(str(piece) for piece in group)))
        else:
            spans.extend(piece for piece in group if not isinstance(piece, str))
    return tuple(spans)
