"""An article as a person would read it aloud: texts in order, each with the key of the block that it stands in."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from msgspec import Struct

from kiosk.library.checks.sentences import CLOSING, WORD, sentences
from kiosk.library.model import (
    Block,
    Blocks,
    Breathe,
    Callout,
    CodeBlock,
    ContentNote,
    Definition,
    Definitions,
    Emphasis,
    Fold,
    Heading,
    HelpLines,
    Item,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Short,
    Spans,
    Steps,
    Strong,
    Struck,
    Table,
    plain,
)
from kiosk.ui.blocks import block_keys

TITLE = ""
"""The key of an article's title, which stands in no block."""

LONGEST = 240
"""Letters of a piece that is read in one go: a quarter of a minute. A sentence that is longer is cut where it breathes."""

ENDS = ".!?\u2026:;\u061f\u06d4"
BREATHS = re.compile(r"[,;:\u2013\u2014\u060c\u061b] ")


class Said(Struct, frozen=True):
    """What the kiosk itself puts into articles, in the visitor's language: the titles of its boxes, and the lines of one of them."""

    in_short: str = ""
    before: str = ""
    help: tuple[str, ...] = ()


class Utterance(Struct, frozen=True):
    """`key` is that of the block on its page (`kiosk.ui.blocks.block_keys`), `language` such as "en" or "en-GB"."""

    key: str
    text: str
    language: str


def spoken(title: str, blocks: Blocks, language: str, marks: Collection[str] = (), said: Said = Said()) -> tuple[Utterance, ...]:  # noqa: B008  frozen
    """The title, then every block.

    `marks` are the keys of the folds that the visitor touched, `said` is what the kiosk adds to them.
    A fold that is closed is read by its title only: who listens hears what is on the glass, and nothing that the writer put behind a
    touch. Footnotes and their numbers, sources and struck words are left out: nobody reads them to somebody.
    """
    texts = [(TITLE, title)]
    for key, block in zip(block_keys(blocks), blocks, strict=True):
        texts += [(key, text) for text in _block(block, key, marks, said)]
    return tuple(Utterance(key, text, language) for key, text in ((key, _sentence(text)) for key, text in texts) if text)


def pieces(text: str) -> tuple[str, ...]:
    """A text in pieces of a sentence, or a part of one that is long: where reading can begin again."""
    return tuple(piece for sentence in sentences(text) for piece in _short_enough(sentence) if WORD.search(piece))


def _block(block: Block, key: str, marks: Collection[str], said: Said) -> Iterator[str]:
    match block:
        case HelpLines(inside):
            yield from said.help or _inside(inside, key, marks)
        case List(items, ordered, start):
            yield from _items(items, key, marks, start if ordered else None)
        case Steps(title, items):
            yield _words(title)
            yield from _items(items, key, marks, 1)
        case Quote(inside):
            yield from _inside(inside, key, marks)
        case Callout(_, title, inside) | Breathe(title=title, blocks=inside):
            yield _words(title)
            yield from _inside(inside, key, marks)
        case Fold(_, title, inside, is_open):
            yield _words(title)
            if is_open != (key in marks):
                yield from _inside(inside, key, marks)
        case Definitions(entries):
            yield from _definitions(entries, key, marks)
        case _:
            yield from _lines(block, said)


def _lines(block: Block, said: Said) -> Iterator[str]:
    """Of a block with no other inside."""
    match block:
        case Heading(spans=spans) | Paragraph(spans):
            yield _words(spans)
        case Short(points):
            yield said.in_short
            yield from map(_words, points)
        case ContentNote(spans):
            yield said.before
            yield _words(spans)
        case Table(header, rows):
            yield from (_row(header, row) for row in rows)
        case Picture(_, alt, caption):
            yield alt
            yield "" if _words(caption) == alt else _words(caption)
        case CodeBlock(text):
            yield from text.splitlines()


def _inside(blocks: Blocks, key: str, marks: Collection[str]) -> Iterator[str]:
    """The keys are those of `kiosk.ui.blocks`."""
    for number, block in enumerate(blocks):
        yield from _block(block, f"{key}.{number}", marks, Said())


def _items(items: Iterable[Item], key: str, marks: Collection[str], first: int | None) -> Iterator[str]:
    """Each by itself, which makes a pause; with its number, where it has one. Whether it is ticked is the visitor's own matter."""
    for place, item in enumerate(items):
        number = "" if first is None else f"{first + place}. "
        for text in _inside(item.blocks, f"{key}.{place}", marks):
            yield number + text
            number = ""


def _definitions(entries: Iterable[Definition], key: str, marks: Collection[str]) -> Iterator[str]:
    for number, entry in enumerate(entries):
        yield ", ".join(map(_words, entry.terms)) + ":"
        for place, meaning in enumerate(entry.meanings):
            yield from _inside(meaning, f"{key}.{number}.{place}", marks)


def _row(header: tuple[Spans, ...], row: tuple[Spans, ...]) -> str:
    """Each cell after the name of its column, as nobody who listens sees where it stands."""
    cells = [(_words(name), _words(cell)) for name, cell in zip(header, row, strict=True)]
    return " ".join(_sentence(f"{name}: {cell}" if name else cell) for name, cell in cells if cell)


def _words(spans: Spans) -> str:
    """The plain words, without those that no longer hold."""
    kept = []
    for span in spans:
        match span:
            case Struck():
                continue
            case Strong(inner) | Emphasis(inner) | Link(_, inner):
                kept.append(_words(inner))
            case _:
                kept.append(plain((span,)))
    return "".join(kept)


def _sentence(text: str) -> str:
    """One line with an end, at which the voice falls; "" when there is nothing to say."""
    text = " ".join("".join(" " if unicodedata.category(letter) == "Cc" else letter for letter in text).split())
    if not WORD.search(text):
        return ""
    return text if text.rstrip(CLOSING).endswith(tuple(ENDS)) else f"{text}."


def _short_enough(sentence: str) -> Iterator[str]:
    while len(sentence) > LONGEST:
        breaths = [breath.end() for breath in BREATHS.finditer(sentence, 0, LONGEST)]
        cut = breaths[-1] if breaths else sentence.rfind(" ", 0, LONGEST) + 1 or LONGEST
        yield sentence[:cut].strip()
        sentence = sentence[cut:]
    yield sentence.strip()
