"""Walks through blocks of every kind by their fields, so that a new kind of block needs nothing here."""

from collections.abc import Callable, Iterator
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from kiosk.library.model import Block, Blocks, CodeBlock, Heading, Link, Picture, Span, Spans, plain

SPAN: tuple[type[Span], ...] = get_args(Span)
BLOCK: tuple[type[Block], ...] = get_args(Block)


def texts(blocks: Blocks) -> Iterator[str]:
    """The plain words of every line, in reading order."""
    for entry in _entries(blocks):
        if isinstance(entry, CodeBlock):
            yield entry.text
        elif isinstance(entry, tuple):
            yield plain(entry)


def headings(blocks: Blocks) -> Iterator[Heading]:
    return (entry for entry in _entries(blocks) if isinstance(entry, Heading))


def pictures(blocks: Blocks) -> Iterator[Picture]:
    return (entry for entry in _entries(blocks) if isinstance(entry, Picture))


def links(blocks: Blocks) -> Iterator[Link]:
    for entry in _entries(blocks):
        if isinstance(entry, tuple):
            yield from _links(entry)


def _links(spans: Spans) -> Iterator[Link]:
    for span in spans:
        if isinstance(span, Link):
            yield span
        yield from _links(getattr(span, "spans", ()))


def _entries(value: object) -> Iterator[Block | Spans]:
    """Every block and every line below `value`, the block before its lines."""
    if isinstance(value, tuple):
        if value and isinstance(value[0], SPAN):
            yield value
        else:
            for inner in value:
                yield from _entries(inner)
    elif isinstance(value, Struct):
        if isinstance(value, BLOCK):
            yield value
        for name in value.__struct_fields__:
            inner = getattr(value, name)
            if isinstance(inner, tuple):
                yield from _entries(inner)


def rewrite(blocks: Blocks, line: Callable[[Spans], Spans], block: Callable[[Block], Block]) -> Blocks:
    """The blocks with every line and then every block exchanged for what the functions make of it."""
    rewritten: Blocks = _rewrite(blocks, line, block)  # type: ignore[assignment]  # a tuple of blocks becomes one again
    return rewritten


def _rewrite(value: object, line: Callable[[Spans], Spans], block: Callable[[Block], Block]) -> object:
    if isinstance(value, tuple):
        if value and isinstance(value[0], SPAN):
            return line(value)
        return tuple(_rewrite(inner, line, block) for inner in value)
    if not isinstance(value, Struct):
        return value
    before = {name: inner for name in value.__struct_fields__ if isinstance(inner := getattr(value, name), tuple)}
    after = {name: _rewrite(inner, line, block) for name, inner in before.items()}
    changed = replace(value, **after) if after != before else value
    return block(changed) if isinstance(changed, BLOCK) else changed
