"""One Markdown file, read and parsed: its title, summary and blocks, before links and pictures are looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.library.decode import decode
from kiosk.library.folder import read_file
from kiosk.library.frontmatter import Front, split
from kiosk.library.keys import Meta
from kiosk.library.limits import SUMMARY_CHARACTERS, too_much
from kiosk.library.model import Blocks, ContentNote, Heading, HelpLines, Notes, Paragraph, Problem, Short, Spans, Text, plain
from kiosk.library.names import TERMS, file_name
from kiosk.library.source import Remark
from kiosk.library.terms import defined
from kiosk.library.walk import every, headings, links, pictures, texts

if TYPE_CHECKING:
    from kiosk.library.markdown import Parsed

WORDS_A_MINUTE = 200
SENTENCE = re.compile(r"(?:Dr|Mr|Mrs|Ms|St|e\.g|i\.e|vs|No)\.(?=\s)|(?P<end>[.!?\u2026]+[\"'\u2019\u201d)]*)(?=\s+[^\sa-z]|\s*$)")


class Mention(Struct, frozen=True):
    """A link or picture as it is written, and its line in the file (0 when it cannot be told)."""

    target: str
    line: int


class Head(Struct, frozen=True):
    """All that the library needs to know of a file, without its blocks.

    `title` is "" when it says none; `blocks` is their number, `words` that of the words in them; `terms` are the words that it explains.
    """

    path: str
    meta: Meta
    title: str
    summary: str
    words: int
    blocks: int
    has_lead: bool
    anchors: tuple[str, ...]
    links: tuple[Mention, ...]
    pictures: tuple[Mention, ...]
    terms: dict[str, str]

    @property
    def minutes(self) -> int:
        return max(1, round(self.words / WORDS_A_MINUTE))


class Draft(Struct, frozen=True):
    """A file that was read. `text` is its Markdown, which begins in line `first_line`; `remarks` are for the checker."""

    head: Head
    blocks: Blocks
    remarks: tuple[Remark, ...]
    text: str
    first_line: int

    def line_of(self, words: str) -> int:
        """The line of the file that holds the words; 0 for none."""
        return _line_of(words, self.text, self.first_line)


def load(folder: Path, path: str) -> tuple[Draft | None, tuple[Problem, ...]]:
    """Read one file. None when nothing of it can be shown, with the reason."""
    data = read_file(folder, path)
    return (None, (data,)) if isinstance(data, Problem) else read(data, path)


def read(data: bytes, path: str) -> tuple[Draft | None, tuple[Problem, ...]]:
    """Read the bytes of the file at `path`. None when nothing of it can be shown, with the reason."""
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    front = split(text, path)
    problems += front.problems
    if found := too_much(front.text):
        line, what, remedy = found
        return None, (*problems, Problem("error", "too-much", path, front.first_line + line, what, remedy))
    parsed, wrong = _parsed(front, path)
    return _draft(path, front, parsed), problems + wrong


def _parsed(front: Front, path: str) -> tuple[Parsed, tuple[Problem, ...]]:
    from kiosk.library import markdown  # noqa: PLC0415 - Python-Markdown is slow to import

    try:
        return markdown.read(front.text), ()
    except Exception:  # noqa: BLE001 - one text that trips the parser must not take the whole library with it
        remedy = "Send the file to whoever looks after the kiosk."
        problem = Problem("warning", "markdown", path, front.first_line, "This text is shown without its formatting.", remedy)
        return markdown.Parsed(markdown.plainly(front.text)), (problem,)


def _draft(path: str, front: Front, parsed: Parsed) -> Draft:
    from kiosk.library.markdown import parse  # noqa: PLC0415

    meta = front.meta
    title, blocks = _titled(meta.title, parsed.blocks)
    summary = meta.summary or first_sentence(next((plain(block.spans) for block in blocks if isinstance(block, Paragraph)), ""))
    if meta.short and not any(isinstance(block, Short) for block in blocks):
        blocks = (Short(tuple(_line(parse(point), point) for point in meta.short)), *blocks)
    if meta.content_note:
        blocks = _with_care(_line(parse(meta.content_note), meta.content_note), blocks)
    head = Head(
        path=path,
        meta=meta,
        title=title,
        summary=summary,
        words=sum(len(text.split()) for text in texts(blocks)),
        blocks=len(blocks),
        has_lead=bool(blocks) and isinstance(blocks[0], Paragraph),
        anchors=tuple(heading.anchor for heading in headings(parsed.blocks)),
        links=_mentions((link.target for link in links(blocks)), front),
        pictures=_mentions((picture.path for picture in pictures(blocks)), front),
        terms={**defined(blocks), **parsed.terms} if file_name(path).id == TERMS else parsed.terms,
    )
    return Draft(head, blocks, parsed.remarks, front.text, front.first_line)


def _with_care(note: Spans, blocks: Blocks) -> Blocks:
    """A hard subject: the note comes first, and the help lines stand at the end, above the footnotes, unless they stand in the text."""
    body, notes = (blocks[:-1], blocks[-1:]) if blocks and isinstance(blocks[-1], Notes) else (blocks, ())
    lines = () if any(isinstance(block, HelpLines) for block in every(body)) else (HelpLines(()),)
    return (ContentNote(note), *body, *lines, *notes)


def _mentions(targets: Iterable[str], front: Front) -> tuple[Mention, ...]:
    return tuple(Mention(target, _line_of(target, front.text, front.first_line)) for target in dict.fromkeys(targets))


def _line_of(words: str, text: str, first_line: int) -> int:
    place = text.find(words) if words else -1
    if place < 0 and ":" in words:
        place = text.find(words.partition(":")[2])  # an address that was written without its mailto:
    return first_line + text.count("\n", 0, place) if place >= 0 else 0


def _line(blocks: Blocks, text: str) -> Spans:
    return blocks[0].spans if len(blocks) == 1 and isinstance(blocks[0], Paragraph) else (Text(text),)


def _titled(title: str, blocks: Blocks) -> tuple[str, Blocks]:
    """The title, and the blocks without the heading that says it."""
    place = next((number for number, block in enumerate(blocks) if isinstance(block, Heading)), None)
    if place is None:
        return title, blocks
    heading = blocks[place]
    words = plain(heading.spans) if isinstance(heading, Heading) else ""
    is_title = place == 0 or (isinstance(heading, Heading) and heading.level == 1)
    if is_title and words.casefold() == (title or words).casefold():
        blocks = blocks[:place] + blocks[place + 1 :]
    return title or words, blocks


def first_sentence(text: str) -> str:
    """The first sentence, shortened at a word when it is a long one."""
    end = next((match.end() for match in SENTENCE.finditer(text) if match["end"]), len(text))
    sentence = text[:end].strip()
    if len(sentence) <= SUMMARY_CHARACTERS:
        return sentence
    return sentence[:SUMMARY_CHARACTERS].rsplit(" ", 1)[0].rstrip(" ,;:") + "\u2026"
