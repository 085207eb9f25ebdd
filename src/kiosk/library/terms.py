"""Words that have a meaning to show: found in an article, the first time under each heading."""

import re
from collections.abc import Iterator, Mapping

from kiosk.library.model import (
    Block,
    Blocks,
    Breathe,
    Callout,
    Definitions,
    Emphasis,
    Fold,
    Heading,
    Span,
    Spans,
    Steps,
    Strong,
    Table,
    Term,
    Text,
    plain,
)
from kiosk.library.walk import every, rewrite, texts

# A pattern of more words than that would be slow to make, and no page could be read for marked words.
MOST = 500


def mark_terms(blocks: Blocks, meanings: Mapping[str, str]) -> Blocks:
    """The blocks with those words as terms, written as in `meanings`. Titles, heads of tables, links and code stay as they are."""
    words = sorted(meanings, key=len, reverse=True)[:MOST]
    if not words:
        return blocks
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    marked: list[Blocks] = []
    seen: set[str] = set()
    titles = {id(spans) for block in every(blocks) for spans in _titles(block)}

    def mark(spans: Spans) -> Spans:
        return spans if id(spans) in titles else _marked(spans, pattern, meanings, seen)

    for block in blocks:
        if isinstance(block, Heading):
            seen.clear()
            marked.append((block,))
        else:
            marked.append(rewrite((block,), mark, lambda inner: inner))
    return tuple(block for part in marked for block in part)


def _titles(block: Block) -> tuple[Spans, ...]:
    """What a touch on does something else, or what stands above others."""
    match block:
        case Callout(title=title) | Fold(title=title) | Steps(title=title) | Breathe(title=title):
            return (title,)
        case Table(header=header):
            return header
        case _:
            return ()


def defined(blocks: Blocks) -> dict[str, str]:
    """The words of the definition lists among the blocks, and what is said of each."""
    entries = [entry for block in blocks if isinstance(block, Definitions) for entry in block.entries]
    return {
        plain(word): " ".join(text for meaning in entry.meanings for text in texts(meaning)) for entry in entries for word in entry.terms
    }


def _marked(spans: Spans, pattern: re.Pattern[str], meanings: Mapping[str, str], seen: set[str]) -> Spans:
    return tuple(piece for span in spans for piece in _pieces(span, pattern, meanings, seen))


def _pieces(span: Span, pattern: re.Pattern[str], meanings: Mapping[str, str], seen: set[str]) -> Iterator[Span]:
    match span:
        case Text(text):
            place = 0
            for found in pattern.finditer(text):
                if found[0] not in seen:
                    seen.add(found[0])
                    yield from (Text(text[place : found.start()]),) if found.start() > place else ()
                    yield Term(found[0], meanings[found[0]])
                    place = found.end()
            yield from (Text(text[place:]),) if text[place:] else ()
        case Strong(inner) | Emphasis(inner):
            yield type(span)(_marked(inner, pattern, meanings, seen))
        case _:
            yield span
