"""Markdown in, blocks out. Pure; no HTML and none of Python-Markdown's placeholders get beyond this module."""

import re
import threading
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor
from msgspec import Struct

from kiosk.library.elements import Converter
from kiosk.library.model import Blocks, Note, Notes, Paragraph, Text
from kiosk.library.normalise import normalise
from kiosk.library.patterns import CONTROLS
from kiosk.library.source import Remark, Taken
from kiosk.library.syntax import install

PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


class Parsed(Struct, frozen=True):
    """A Markdown text that was read: its blocks, the words that it explains, and what the checker should tell.

    Links and picture paths are as written.
    """

    blocks: Blocks
    terms: dict[str, str] = {}
    remarks: tuple[Remark, ...] = ()


def read(text: str) -> Parsed:
    """Read a Markdown text, which must be within `limits`. Safe in any thread: each has a parser of its own."""
    try:
        return _HERE.parser.read(text)
    except RecursionError:  # styles inside styles inside styles; the stack that is left depends on the caller
        _HERE.parser = _Parser()
        return Parsed(plainly(text))


def parse(text: str) -> Blocks:
    """The blocks of a Markdown text, which must be within `limits`."""
    return read(text).blocks


def plainly(text: str) -> Blocks:
    """The text as paragraphs, just as it is written."""
    paragraphs = (" ".join(part.translate(CONTROLS).split()) for part in PARAGRAPH_END.split(text))
    return tuple(Paragraph((Text(words),)) for words in paragraphs if words)


class _Keeper(Treeprocessor):
    """Takes the finished tree and hands back an empty one, so that nothing is written as HTML."""

    root = Element("div")

    def run(self, root: Element) -> Element:
        self.root = root
        return Element("div")


class _Parser:
    """One configured Python-Markdown, used again and again by one thread."""

    def __init__(self) -> None:
        self._taken = Taken()
        self._keeper = _Keeper()
        # Extensions as objects: a name would be looked up among all installed packages.
        self._markdown = Markdown(
            extensions=[
                TableExtension(use_align_attribute=True),
                AttrListExtension(),
                AdmonitionExtension(),
                SaneListExtension(),
                DefListExtension(),
            ]
        )
        self._notes = install(self._markdown, self._taken)
        self._markdown.treeprocessors.register(self._keeper, "keeper", -1)

    def read(self, text: str) -> Parsed:
        taken = self._taken
        for collection in (taken.code, taken.notes, taken.terms, taken.remarks, self._notes.order):
            collection.clear()
        self._markdown.reset()
        converter = Converter()
        blocks = converter.blocks(self._tree(text))
        notes = self._read_notes(converter)
        return Parsed((*blocks, Notes(notes)) if notes else blocks, dict(taken.terms), tuple(taken.remarks))

    def _tree(self, text: str, first_line: int = 0) -> Element:
        self._keeper.root = Element("div")  # Python-Markdown does nothing at all with an empty text
        self._markdown.convert(normalise(text, self._taken, first_line))
        return self._keeper.root

    def _read_notes(self, converter: Converter) -> tuple[Note, ...]:
        """The footnotes by their numbers; those that nobody points to come last. A note may bring further ones."""
        read: list[tuple[str, Blocks]] = []
        while len(read) < len(self._taken.notes):
            label, text, line = self._taken.notes[len(read)]
            read.append((label, converter.blocks(self._tree(text, line))))
        order = self._notes.order
        first = dict(reversed(read))
        marked = [Note(number, first[label]) for label, number in order.items()]
        taken = {id(note.blocks) for note in marked}
        others = (blocks for _, blocks in read if blocks and id(blocks) not in taken)
        return (*marked, *(Note(number, blocks) for number, blocks in enumerate(others, len(marked) + 1)))


class _Here(threading.local):
    def __init__(self) -> None:
        self.parser = _Parser()


_HERE = _Here()
