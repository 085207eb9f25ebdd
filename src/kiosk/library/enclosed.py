"""Boxes that are closed by a line of their own: the fences of colons and slashes of other programs, and `<details>`."""

import re
from collections.abc import Iterator

from kiosk.library import patterns as p
from kiosk.library.source import Source

Enclosed = tuple[str, list[str]]
"""The head of the box in MkDocs' form ("" when only what is inside shows), and the lines inside."""


def container(source: Source, opening: re.Match[str]) -> Enclosed | None:
    """The fenced box that begins in the source's line, which is passed over; None when it has no end below."""
    end = source.end_of(_containers)
    if end is None:
        return None
    inner = source.lines[source.at + 1 : end]
    source.at = end + 1
    kind, title = opening[1].lower(), opening[2].strip()
    if kind in p.LAYOUTS:
        return "", inner
    head = p.CONTAINER_HEADS.get(kind, f"!!! {kind}")
    return f'{head} "{title}"' if title else head, inner


def folded(source: Source, opening: re.Match[str]) -> Enclosed | None:
    """The `<details>` that begins in the source's line, which is passed over; None when it has no end below."""
    lines, end = source.lines, source.end_of(_folds)
    if end is None or p.DETAILS_TAG.search(opening[2]) or not p.DETAILS_TAG.search(lines[end]):
        return None
    before, after = p.DETAILS_TAG.split(lines[end], maxsplit=1)[::2]
    inner = [opening[2], *lines[source.at + 1 : end], before]
    source.at, lines[end] = end, after
    return _titled(opening[1], inner)


def _containers(line: str) -> Iterator[bool]:
    """Whether the line opens (True) or closes a fenced box."""
    content = line.lstrip(" ")
    if p.CONTAINER_END.match(content):
        yield False
    elif p.CONTAINER.match(content) and not p.INSTRUCTION.match(content):
        yield True


def _folds(line: str) -> Iterator[bool]:
    return (not tag[1] for tag in p.DETAILS_TAG.finditer(line))


def _titled(title: str | None, inner: list[str]) -> Enclosed:
    """A `<details>` whose summary, in its own line or below it, has become the head of the fold."""
    first = next((number for number, line in enumerate(inner) if line.strip()), 0)
    if title is None and (summary := p.SUMMARY.match(inner[first])):
        title, inner[first] = summary[1], summary[2]
    words = " ".join(p.ANY_TAG.sub("", title or "").replace('"', "\u201d").split())
    return f'??? note "{words}"' if words else "??? note", inner
