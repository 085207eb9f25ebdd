"""Walks through blocks of every kind by their fields, so that a new kind of block needs nothing here."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import get_args, get_origin

from msgspec import Struct
from msgspec.structs import fields, replace

from kiosk.library.model import Block, Blocks, CodeBlock, Heading, Link, Picture, Span, Spans, plain

SPANS = frozenset(get_args(Span))
BLOCKS = frozenset(get_args(Block))


def texts(blocks: Blocks) -> Iterator[str]:
    """The plain words of every line, in reading order."""
    for entry in _entries(blocks):
        if isinstance(entry, CodeBlock):
            yield entry.text
        elif isinstance(entry, tuple):
            yield plain(entry)


def every(blocks: Blocks) -> Iterator[Block]:
    """Every block, each before those inside it."""
    return (entry for entry in _entries(blocks) if not isinstance(entry, tuple))


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
    kind = type(value)
    if kind is tuple:
        first = type(value[0]) if value else tuple  # type: ignore[index]  # a tuple by its type
        if first in SPANS:
            yield value  # type: ignore[misc]  # and one of spans by its first
        else:
            for inner in value:  # type: ignore[attr-defined]
                yield from _entries(inner)
        return
    if kind in BLOCKS:
        yield value  # type: ignore[misc]
    for name in _holders(kind):  # type: ignore[arg-type]  # a type can be hashed
        yield from _entries(getattr(value, name))


@cache
def _holders(kind: type) -> tuple[str, ...]:
    """The fields of a struct that hold lines, blocks or other structs; none for anything else."""
    return tuple(field.name for field in (fields(kind) if issubclass(kind, Struct) else ()) if get_origin(field.type) is tuple)


def rewrite(blocks: Blocks, line: Callable[[Spans], Spans], block: Callable[[Block], Block]) -> Blocks:
    """The blocks with every line and then every block exchanged for what the functions make of it."""
    rewritten: Blocks = _rewrite(blocks, line, block)  # type: ignore[assignment]  # a tuple of blocks becomes one again
    return rewritten


def _rewrite(value: object, line: Callable[[Spans], Spans], block: Callable[[Block], Block]) -> object:
    if isinstance(value, tuple):
        if value and type(value[0]) in SPANS:
            return line(value)
        return tuple(_rewrite(inner, line, block) for inner in value)
    if not isinstance(value, Struct):
        return value
    before = {name: getattr(value, name) for name in _holders(type(value))}
    after = {name: _rewrite(inner, line, block) for name, inner in before.items()}
    changed = replace(value, **after) if after != before else value
    return block(changed) if type(changed) in BLOCKS else changed  # type: ignore[arg-type]  # its type says so
