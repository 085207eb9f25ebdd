"""A text without any markup, such as a blog page that was selected, copied and pasted: its title, headings and lists are guessed."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from msgspec import Struct

from kiosk.library.importers.escape import escaped
from kiosk.library.importers.furniture import without_furniture, without_tail
from kiosk.library.importers.report import Hint
from kiosk.library.patterns import CONTENTS_MARKS, CONTROLS

TITLE_CHARACTERS = 120
TITLE_WORDS = 16
HEADING_CHARACTERS = 80
HEADING_WORDS = 10
LEAD_WORDS = 6
PARAGRAPH_WORDS = 12
# A program that breaks lines breaks them at 72 or 80 characters; a shorter line may end where its writer ended it.
WRAPPED_CHARACTERS = 100
FULL_CHARACTERS = 45

LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
TO_SPACES = str.maketrans(dict.fromkeys(CONTROLS, " "))
DOT = "[\u2022\u00b7\u2023\u2043\u25aa\u25ab\u25cf\u25e6\u25cb\u25a0\uf0b7]"
BULLET = re.compile(rf"(?:{DOT}\s*|[-*\u2013\u2014]\s+|o\t\s*)(?=\S)(.*)")
DOT_ALONE = re.compile(DOT)
NUMBER = re.compile(r"([1-9][0-9]{0,2})[.)]\s+(\S.*)")
LEAD = re.compile(r"([^\W\d_][\w ,&/()'\u2019-]*): (\S.*)")
WORD = re.compile(r"[^\W_]")


class Pasted(Struct, frozen=True):
    """The title, "" when the text has none, and Markdown for the rest."""

    title: str
    body: str
    hints: tuple[Hint, ...]


class Piece(NamedTuple):
    """A paragraph or an entry of a list; `mark` is what stood before the entry, `lines` are without it."""

    kind: Literal["text", "bullet", "number"]
    mark: str
    lines: list[str]


def read_pasted(text: str) -> Pasted:
    """The text as Markdown. No word is lost: what is left out stands in a hint."""
    hints: list[Hint] = []
    lines = without_tail(without_furniture(clean_lines(text), hints), hints)
    title, lines = first_title(lines, hints)
    return Pasted(title, _Writer(hints).body(list(_pieces(lines))), tuple(hints))


def clean_lines(text: str) -> list[str]:
    """The lines without control characters and without more than single spaces; a tab behind a bullet stays."""
    lines = LINE_END.sub("\n", text.removeprefix("\ufeff")).translate(TO_SPACES).split("\n")
    out: list[str] = []
    dot = ""
    for line in lines:
        words = " ".join(line.split())
        words = words.strip("[]_") if words.lower() in CONTENTS_MARKS else words
        if DOT_ALONE.fullmatch(words):
            dot = words  # some browsers put the bullet and its words into two lines
        elif words:
            mark = "o\t" if line.lstrip().startswith("o\t") and words != "o" else ""
            out.append(f"{dot} {words}" if dot else mark + words[2:] if mark else words)
            dot = ""
        elif not dot:
            out.append("")
    return out


def first_title(lines: Sequence[str], hints: list[Hint]) -> tuple[str, list[str]]:
    """The first line, when it can be a title and is not all that there is; and the lines below it."""
    rest = list(lines)
    while rest and not rest[0]:
        rest.pop(0)
    line = rest[0] if rest else ""
    goes_on = len(rest) > 1 and rest[1] and len(line) >= FULL_CHARACTERS and _is_wrapped(rest)
    if goes_on or not any(rest[1:]) or not is_title(line) or _piece(line).kind != "text":
        return "", rest
    hints.append(Hint(f"The first line \u201c{line}\u201d was made the title.", "title:"))
    return line, rest[1:]


def is_title(line: str) -> bool:
    """Whether the words can be a title: few, and no sentence."""
    fits = len(line) <= TITLE_CHARACTERS and len(line.split()) <= TITLE_WORDS
    return fits and bool(WORD.search(line)) and not line.endswith((".", ",", ";", ":"))


def is_heading(line: str) -> bool:
    """Whether the words can be a heading, which may end with a colon."""
    fits = len(line) <= HEADING_CHARACTERS and len(line.split()) <= HEADING_WORDS
    return fits and bool(WORD.search(line)) and not line.endswith((".", "!", ",", ";", "\u2026"))


def _pieces(lines: Sequence[str]) -> Iterator[Piece]:
    wrapped = _is_wrapped(lines)
    open_piece: Piece | None = None
    for line in [*lines, ""]:
        piece = _piece(line) if line else None
        if open_piece and piece and piece.kind == "text" and wrapped:
            open_piece.lines.append(line)
            continue
        if open_piece:
            yield open_piece
        open_piece = piece


def _piece(line: str) -> Piece:
    if (bullet := BULLET.fullmatch(line)) and WORD.search(bullet[1]):
        return Piece("bullet", "-", [bullet[1]])
    if number := NUMBER.fullmatch(line):
        return Piece("number", number[1], [number[2]])
    return Piece("text", "", [line])


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether a program broke the lines, so that several make a paragraph: most of the full ones end in the middle of a sentence."""
    full = [line for line, below in pairwise(lines) if below and len(line) >= FULL_CHARACTERS]
    goes_on = [line for line in full if not line.endswith((".", "!", "?", ":", '"', "\u201d", ")"))]
    return bool(full) and max(map(len, lines)) <= WRAPPED_CHARACTERS and 2 * len(goes_on) >= len(full)


class _Writer:
    def __init__(self, hints: list[Hint]) -> None:
        self.hints = hints
        self.out: list[str] = []
        self.list_kind = ""
        self.number = 0

    def body(self, pieces: Sequence[Piece]) -> str:
        for place, piece in enumerate(pieces):
            if piece.kind == "number" and self.list_kind == "number" and int(piece.mark) != self.number + 1:
                self._text([f"{piece.mark}. {piece.lines[0]}", *piece.lines[1:]])
            elif piece.kind != "text":
                self._item(piece)
            elif self._is_heading(pieces, place):
                self._heading(piece.lines[0])
            else:
                self._text(piece.lines)
        return "\n".join(self.out).strip("\n") + "\n"

    def _is_heading(self, pieces: Sequence[Piece], place: int) -> bool:
        """Whether a line stands alone over a list or a longer paragraph."""
        lines, below = pieces[place].lines, pieces[place + 1] if place + 1 < len(pieces) else None
        if below is None or len(lines) > 1 or not is_heading(lines[0]):
            return False
        is_over_text = below.kind != "text" or len(" ".join(below.lines).split()) >= PARAGRAPH_WORDS
        return lines[0].endswith(":") or (is_over_text and lines[0][:1].isupper() and not LEAD.fullmatch(lines[0]))

    def _heading(self, line: str) -> None:
        heading = f"## {escaped(line.rstrip(': '))}"
        self.hints.append(Hint(f"The line \u201c{line}\u201d was made a heading.", heading))
        self._put("", heading)
        self.list_kind = ""

    def _item(self, piece: Piece) -> None:
        mark = "- " if piece.kind == "bullet" else f"{int(piece.mark)}. "
        lines = [mark + escaped(piece.lines[0]), *(" " * len(mark) + escaped(line) for line in piece.lines[1:])]
        if self.list_kind != piece.kind:
            self._put("")
            kind = "bullets" if piece.kind == "bullet" else "numbers"
            self.hints.append(Hint(f"The lines with {kind} from here on were made a list.", lines[0]))
        self._put(*lines)
        self.list_kind = piece.kind
        self.number = int(piece.mark) if piece.kind == "number" else 0

    def _text(self, lines: Sequence[str]) -> None:
        first = escaped(lines[0])
        lead = LEAD.fullmatch(lines[0])
        if lead and len(lead[1].split()) <= LEAD_WORDS and lead[1][0].isupper():
            first = f"**{escaped(lead[1].strip())}:** {escaped(lead[2])}"
            self.hints.append(Hint(f"The words \u201c{lead[1]}:\u201d were made bold, because they begin a paragraph.", first))
        self._put("", first, *map(escaped, lines[1:]))
        self.list_kind = ""

    def _put(self, *lines: str) -> None:
        self.out += lines
