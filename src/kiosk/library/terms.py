"""Words that have a meaning to show: found in an article, the first time under each heading."""

import re
from collections.abc import Iterator, Mapping

from kiosk.library.model import Blocks, Definitions, Emphasis, Heading, Span, Spans, Strong, Term, Text, plain
from kiosk.library.walk import rewrite, texts

# A pattern of more words than that would be slow to make, and no page could be read for marked words.
MOST = 500


def mark_terms(blocks: Blocks, meanings: Mapping[str, str]) -> Blocks:
    """The blocks with those words as terms, written as in `meanings`. Titles of headings, links and code stay as they are."""
    words = sorted(meanings, key=len, reverse=True)[:MOST]
    if not words:
        return blocks
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")
    marked: list[Blocks] = []
    seen: set[str] = set()
    for block in blocks:
        if isinstance(block, Heading):
            seen.clear()
            marked.append((block,))
        else:
            marked.append(rewrite((block,), lambda spans: _marked(spans, pattern, meanings, seen), lambda inner: inner))
    return tuple(block for part in marked for block in part)


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
