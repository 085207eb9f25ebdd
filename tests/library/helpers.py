"""Short names for what tests of the reader say again and again."""

import datetime as dt
import sys
import time
from pathlib import Path
from typing import TypeVar

from kiosk.library.markdown import parse
from kiosk.library.model import Article, Block, Blocks, Body, Item, Library, Paragraph, Problem, Spans, Text
from kiosk.library.reader import read_body, read_library
from kiosk.library.walk import texts

TODAY = dt.date(2026, 11, 22)
Kind = TypeVar("Kind", bound=Block)


def only(markdown: str, kind: type[Kind]) -> Kind:
    """The one block of that Markdown, which is of that kind."""
    (block,) = parse(markdown)
    assert isinstance(block, kind)
    return block


def line(markdown: str) -> Spans:
    """The spans of a Markdown that is one paragraph."""
    return only(markdown, Paragraph).spans


def says(*words: str) -> Blocks:
    """Plain paragraphs."""
    return tuple(Paragraph((Text(text),)) for text in words)


def item(*words: str, done: bool | None = None) -> Item:
    return Item(says(*words), done)


def seconds_to_parse(text: str) -> float:
    """Process time. Tests that are traced, as for their coverage, take twice as long, so that is stopped meanwhile."""
    tracer = sys.gettrace()
    sys.settrace(None)
    try:
        before = time.process_time()
        parse(text)
        return time.process_time() - before
    finally:
        sys.settrace(tracer)


def words(blocks: Blocks) -> str:
    return " ".join(" ".join(texts(blocks)).split())


def read(folder: Path) -> Library:
    return read_library(folder, TODAY)


def titles(library: Library) -> list[str]:
    """The titles of all articles in reading order."""
    return [article.versions[0].title for article in library.reading_order]


def article(library: Library, identity: str) -> Article:
    return library.reading_order[library.positions[identity]]


def body(folder: Path, path: str) -> Body:
    return read_body(folder, path, read(folder))


def problem(library: Library | Body, code: str) -> Problem:
    """The one problem with that code."""
    (found,) = (problem for problem in library.problems if problem.code == code)
    return found
