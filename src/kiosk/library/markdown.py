"""Markdown in, blocks out. Pure; no HTML and none of Python-Markdown's placeholders get beyond this module."""

import re
import threading
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.admonition import AdmonitionExtension
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from kiosk.library.elements import Converter
from kiosk.library.model import Blocks, Paragraph, Text
from kiosk.library.normalise import normalise
from kiosk.library.patterns import CONTROLS
from kiosk.library.source import StoredCode
from kiosk.library.syntax import install

PARAGRAPH_END = re.compile(r"\n[ \t]*\n")


def parse(text: str) -> Blocks:
    """The blocks of a Markdown text, which must be within `limits`.

    Links and picture paths are as written. Safe in any thread: each has a parser of its own.
    """
    try:
        return _HERE.parser.parse(text)
    except RecursionError:  # styles inside styles inside styles; the stack that is left depends on the caller
        _HERE.parser = _Parser()
        return plainly(text)


def plainly(text: str) -> Blocks:
    """The text as paragraphs, just as it is written."""
    paragraphs = (" ".join(part.translate(CONTROLS).split()) for part in PARAGRAPH_END.split(text))
    return tuple(Paragraph((Text(words),)) for words in paragraphs if words)


class _Keeper(Treeprocessor):
    """Takes the finished tree and hands back an empty one, so that nothing is written as HTML."""

    blocks: Blocks = ()

    def run(self, root: Element) -> Element:
        self.blocks = Converter(root).blocks()
        return Element("div")


class _Parser:
    """One configured Python-Markdown, used again and again by one thread."""

    def __init__(self) -> None:
        self._stored: list[StoredCode] = []
        self._keeper = _Keeper()
        # Extensions as objects: a name would be looked up among all installed packages.
        self._markdown = Markdown(
            extensions=[
                TableExtension(use_align_attribute=True),
                AttrListExtension(),
                AdmonitionExtension(),
                SaneListExtension(),
                DefListExtension(),
                AbbrExtension(),
            ]
        )
        install(self._markdown, self._stored)
        self._markdown.treeprocessors.register(self._keeper, "keeper", -1)

    def parse(self, text: str) -> Blocks:
        self._stored.clear()
        self._keeper.blocks = ()
        self._markdown.reset()
        self._markdown.convert(normalise(text, self._stored))
        return self._keeper.blocks


class _Here(threading.local):
    def __init__(self) -> None:
        self.parser = _Parser()


_HERE = _Here()
