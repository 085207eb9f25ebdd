"""Words that hurt or talk down, and what to write instead. The list is data, and a practice may change it: see words.toml."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.library.decode import decode
from kiosk.library.model import Problem

SHIPPED = Path(__file__).with_name("words.toml")
COMPILED_LISTS = 16  # one a language, and a few of a practice
DASHES = "\u2010\u2011-"
GAP = re.compile(rf"[\s{DASHES}]+")
QUOTES = str.maketrans("\u2018\u2019\u02bc", "'''")
ENTRY_REMEDY = 'Write it under a line [[en]] like this: avoid = ["word", "words"], and below it use = "other words" and why = "the reason".'
FILE_REMEDY = "Open it in a plain text editor and compare it with the list that came with the kiosk."


class Entry(Struct, frozen=True, cache_hash=True, forbid_unknown_fields=True):
    """`avoid` is one expression in all its forms. `use` is what to write instead, "" to leave it out; `why` is a sentence for staff."""

    avoid: Annotated[tuple[Annotated[str, Meta(pattern=r"\w")], ...], Meta(min_length=1)]
    use: str = ""
    why: str = ""


class Found(Struct, frozen=True):
    """One place in a text: `matched` is as written there, `start` counts its characters from 0."""

    entry: Entry
    start: int
    matched: str


Entries = tuple[Entry, ...]
Words = dict[str, Entries]
"""Entries by language, such as "en"."""


def find_words(text: str, entries: Entries) -> Iterator[Found]:
    """Where the text says one of these, in whole words, with any capitals and spaces; in "easy-going" there is no "easy"."""
    if not entries:
        return
    pattern, owners = _compiled(entries)
    for match in pattern.finditer(_fold(text)):
        yield Found(owners[_form(match[0])], match.start(), text[match.start() : match.end()])


@lru_cache(maxsize=COMPILED_LISTS)
def _compiled(entries: Entries) -> tuple[re.Pattern[str], Mapping[str, Entry]]:
    """One pattern for all forms, and whose each form is: the first entry's that has it."""
    owners: dict[str, Entry] = {}
    for entry in entries:
        for form in entry.avoid:
            owners.setdefault(_form(form), entry)
    # Grouped by their first letters, most words of a text are passed over at once; the longest form of a group is tried first.
    groups = groupby(sorted(owners, key=lambda form: (_first(form), -len(form))), key=_first)
    choices = "|".join(_group(first, forms) for first, forms in groups)
    return re.compile(rf"(?:{choices})(?!\w|[{DASHES}]\w)", re.DOTALL), owners


def _group(first: str, forms: Iterable[str]) -> str:
    rests = "|".join(GAP.pattern.join(map(re.escape, form.removeprefix(first).split(" "))) for form in forms)
    return rf"{re.escape(first)}(?<!\w{'.' * len(first)})(?:{rests})"


def _first(form: str) -> str:
    return form.split(" ", 1)[0][:2]


def _form(text: str) -> str:
    """The words of an expression, however they are written."""
    return GAP.sub(" ", _fold(text)).strip()


def _fold(text: str) -> str:
    """Without capitals and typographic quotes, and each letter in its place: a few letters grow when they are made small."""
    folded = text.lower()
    if folded.isascii():
        return folded
    if len(folded) != len(text):
        folded = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    return folded.translate(QUOTES)


# ---- the lists


@cache
def shipped_words() -> Words:
    """The list that comes with the kiosk."""
    return load_words(SHIPPED)[0]


def merge(default: Words, extra: Words, without: Iterable[str] = ()) -> Words:
    """A practice's own list on top of another. Naming one form of an expression in `without` switches off all its forms in `default`."""
    off = {_form(word) for word in without}
    kept = {language: tuple(entry for entry in entries if off.isdisjoint(map(_form, entry.avoid))) for language, entries in default.items()}
    return {language: extra.get(language, ()) + kept.get(language, ()) for language in {**kept, **extra}}


def load_words(source: Path | str, file: str = SHIPPED.name) -> tuple[Words, tuple[Problem, ...]]:
    """A list from a file or from its text, and what was wrong in it. `file` is its name in problems. Never raises."""
    if isinstance(source, str):
        return _read(source, file)
    try:
        data = source.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name cannot be used"
        return {}, (Problem("warning", "word-list", file, 0, f"The list of words to avoid cannot be opened ({why}).", FILE_REMEDY),)
    text, problems = decode(data, file)
    if text is None:
        return {}, problems
    words, wrong = _read(text, file)
    return words, problems + wrong


def _read(text: str, file: str) -> tuple[Words, tuple[Problem, ...]]:
    try:
        tables = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"line (\d+)", str(error))
        what = "The list of words to avoid cannot be read, so none of it is used."
        return {}, (Problem("warning", "word-list", file, int(line[1]) if line else 0, what, FILE_REMEDY),)
    words: Words = {}
    problems: list[Problem] = []
    for language, raw in tables.items():
        entries = []
        for number, item in enumerate(raw if isinstance(raw, list) else [raw]):
            try:
                entries.append(msgspec.convert(item, Entry))
            except (msgspec.ValidationError, RecursionError):
                what = f'Entry {number + 1} of "{language}" in the list of words to avoid cannot be used.'
                problems.append(Problem("warning", "word-list", file, _line(text, language, number), what, ENTRY_REMEDY))
        if entries:
            words[language] = tuple(entries)
    return words, tuple(problems)


def _line(text: str, language: str, number: int) -> int:
    """The line where that entry of a language begins, from 1; 0 when it is written another way."""
    heads = re.finditer(rf"^[ \t]*\[\[?[ \t]*{re.escape(language)}[ \t]*\]", text, re.MULTILINE)
    lines = [text.count("\n", 0, head.start()) + 1 for head in heads]
    return lines[number] if number < len(lines) else 0
