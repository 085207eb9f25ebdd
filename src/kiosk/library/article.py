"""One Markdown file, read and parsed: its title, summary and blocks, before links and pictures are looked up."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.library.decode import decode
from kiosk.library.folder import read_file
from kiosk.library.frontmatter import Front, split
from kiosk.library.keys import Meta
from kiosk.library.limits import SUMMARY_CHARACTERS, too_much
from kiosk.library.model import Blocks, Heading, Paragraph, Problem, Short, Spans, Text, plain
from kiosk.library.source import Remark
from kiosk.library.walk import texts

if TYPE_CHECKING:
    from kiosk.library.markdown import Parsed

WORDS_A_MINUTE = 200
SENTENCE = re.compile(r"(?:Dr|Mr|Mrs|Ms|St|e\.g|i\.e|vs|No)\.(?=\s)|(?P<end>[.!?\u2026]+[\"'\u2019\u201d)]*)(?=\s+[^\sa-z]|\s*$)")


class Draft(Struct, frozen=True):
    """A file that was read. `title` is "" when it says none; `text` is its Markdown, which begins in line `first_line`."""

    path: str
    meta: Meta
    title: str
    summary: str
    blocks: Blocks
    terms: dict[str, str]
    remarks: tuple[Remark, ...]
    text: str
    first_line: int

    @property
    def minutes(self) -> int:
        words = sum(len(text.split()) for text in texts(self.blocks))
        return max(1, round(words / WORDS_A_MINUTE))

    def line_of(self, words: str) -> int:
        """The line of the file that holds the words; 0 for none."""
        place = self.text.find(words) if words else -1
        return self.first_line + self.text.count("\n", 0, place) if place >= 0 else 0


def load(folder: Path, path: str) -> tuple[Draft | None, tuple[Problem, ...]]:
    """Read one file. None when nothing of it can be shown, with the reason."""
    data = read_file(folder, path)
    if isinstance(data, Problem):
        return None, (data,)
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
    from kiosk.library.markdown import Parsed, plainly, read  # noqa: PLC0415 - Python-Markdown is slow to import

    try:
        return read(front.text), ()
    except Exception:  # noqa: BLE001 - one text that trips the parser must not take the whole library with it
        remedy = "Send the file to whoever looks after the kiosk."
        problem = Problem("warning", "markdown", path, front.first_line, "This text is shown without its formatting.", remedy)
        return Parsed(plainly(front.text)), (problem,)


def _draft(path: str, front: Front, parsed: Parsed) -> Draft:
    from kiosk.library.markdown import parse  # noqa: PLC0415

    meta = front.meta
    title, blocks = _titled(meta.title, parsed.blocks)
    summary = meta.summary or first_sentence(next((plain(block.spans) for block in blocks if isinstance(block, Paragraph)), ""))
    if meta.short and not any(isinstance(block, Short) for block in blocks):
        blocks = (Short(tuple(_line(parse(point), point) for point in meta.short)), *blocks)
    return Draft(path, meta, title, summary, blocks, parsed.terms, parsed.remarks, front.text, front.first_line)


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
