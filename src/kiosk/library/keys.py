"""The keys of the front matter, with their types. One wrong key spoils only itself."""

import datetime as dt
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import TypeVar

from msgspec import Struct

from kiosk.library.model import Problem, Source

Raw = str | list["Raw"] | dict[str, "Raw"]
Entries = dict[str, tuple[Raw, int]]
Instead = TypeVar("Instead")

# Names that people know from Hugo, Jekyll and MkDocs, and what they are called here.
BORROWED = {
    "weight": "order",
    "description": "summary",
    "excerpt": "summary",
    "publishdate": "publish",
    "expirydate": "expires",
    "authors": "author",
    "published": "published",
}
TRUE = frozenset({"true", "yes", "on", "1"})
FALSE = frozenset({"false", "no", "off", "0"})
NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$")


class Meta(Struct, frozen=True):
    """What a file says about itself. Empty, None or False where it says nothing.

    `lines` has the line of each key, `unknown` that of each key that means nothing here.
    """

    title: str = ""
    summary: str = ""
    short: tuple[str, ...] = ()
    cover: str = ""
    motif: str = ""
    hue: str = ""
    order: float | None = None
    tags: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    draft: bool = False
    publish: dt.date | None = None
    expires: dt.date | None = None
    author: str = ""
    reviewed_by: str = ""
    reviewed: str = ""
    review_by: dt.date | None = None
    sources: tuple[Source, ...] = ()
    region: str = ""
    content_note: str = ""
    url: str = ""
    languages: tuple[str, ...] = ()
    lines: dict[str, int] = {}
    unknown: dict[str, int] = {}


NAMES = frozenset({*Meta.__struct_fields__, *BORROWED} - {"lines", "unknown"})


def read_meta(entries: Entries, file: str) -> tuple[Meta, tuple[Problem, ...]]:
    """The typed keys, and a problem for each that is not what it should be. Keys of other programs are left alone."""
    keys = _Keys(entries, file)
    published = keys.flag("published", otherwise=True)
    meta = Meta(
        title=keys.text("title"),
        summary=keys.text("summary"),
        short=keys.points("short"),
        cover=keys.text("cover"),
        motif=keys.text("motif"),
        hue=keys.text("hue"),
        order=keys.number("order"),
        tags=keys.words("tags"),
        related=keys.words("related"),
        draft=keys.flag("draft", otherwise=False) or not published,
        publish=keys.date("publish"),
        expires=keys.date("expires"),
        author=keys.text("author"),
        reviewed_by=keys.text("reviewed_by"),
        reviewed=keys.text("reviewed"),
        review_by=keys.date("review_by"),
        sources=keys.sources("sources"),
        region=keys.text("region"),
        content_note=keys.text("content_note"),
        url=keys.text("url"),
        languages=keys.words("languages"),
        lines={name: line for name, (_, line) in keys.entries.items()},
        unknown={name: line for name, (_, line) in entries.items() if name not in NAMES},
    )
    return meta, tuple(keys.problems)


class _Keys:
    """Reads one key at a time and notes what is wrong with it."""

    def __init__(self, entries: Entries, file: str) -> None:
        renamed = {BORROWED[name]: entry for name, entry in entries.items() if name in BORROWED}
        known = {name: entry for name, entry in entries.items() if name in NAMES and name not in BORROWED}
        self.entries = {name: (value, line) for name, (value, line) in {**renamed, **known}.items() if not _is_nothing(value)}
        self.file = file
        self.problems: list[Problem] = []

    def text(self, name: str) -> str:
        value = self._value(name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return ", ".join(str(item) for item in value)
        if isinstance(value, str):
            return " ".join(value.split())
        return self._wrong(name, "should be a few words", f"Write it on one line: {name}: your words.", "")

    def words(self, name: str) -> tuple[str, ...]:
        """A list, or one line with commas."""
        value = self._value(name)
        items: list[Raw] = list(value.split(",")) if isinstance(value, str) else value if isinstance(value, list) else [value]
        good = tuple(item.strip() for item in items if isinstance(item, str) and item.strip())
        if not all(isinstance(item, str) for item in items):
            return self._wrong(name, "should be a list of words", f"Write it as {name}: [one, two].", good)
        return good

    def points(self, name: str) -> tuple[str, ...]:
        """A list of sentences, or one."""
        value = self._value(name)
        return self.words(name) if not isinstance(value, str) else (value.strip(),) if value else ()

    def flag(self, name: str, *, otherwise: bool) -> bool:
        value = self._value(name)
        word = value.lower() if isinstance(value, str) else "?"
        if word in TRUE | FALSE:
            return word in TRUE
        if not word:
            return otherwise
        return self._wrong(name, "should be true or false", f"Write {name}: true or {name}: false.", otherwise)

    def number(self, name: str) -> float | None:
        value = self._value(name)
        if value == "":
            return None
        try:
            number = float(value) if isinstance(value, str) else float("nan")
        except ValueError:
            number = float("nan")
        if number - number == 0:  # neither infinite nor not a number
            return number
        return self._wrong(name, "should be a number", f"Write a number, such as {name}: 3.", None)

    def date(self, name: str) -> dt.date | None:
        value = self._value(name)
        if value == "":
            return None
        found = DATE.match(value) if isinstance(value, str) else None
        if found:
            with suppress(ValueError):
                return dt.date(int(found[1]), int(found[2]), int(found[3]))
        remedy = f"Write year, month and day, such as {name}: 2027-03-31."
        return self._wrong(name, "should be a date that exists", remedy, None)

    def sources(self, name: str) -> tuple[Source, ...]:
        value = self._value(name)
        items = value if isinstance(value, list) else [value] if value else []
        good = tuple(source for item in items if (source := _source(item)))
        if len(good) < len(items):
            return self._wrong(name, "has an entry without text", "Give each source a line text: that says what it is.", good)
        return good

    def _value(self, name: str) -> Raw:
        return self.entries[name][0] if name in self.entries else ""

    def _wrong(self, name: str, what: str, remedy: str, instead: Instead) -> Instead:
        line = self.entries[name][1]
        self.problems.append(Problem("warning", "front-matter-key", self.file, line, f"The key {name} {what}.", remedy))
        return instead


def _is_nothing(value: Raw) -> bool:
    return not value or (isinstance(value, str) and value in NOTHING)


def _source(item: Raw) -> Source | None:
    if isinstance(item, str):
        return Source(item) if item else None
    fields: Mapping[str, Raw] = item if isinstance(item, dict) else {}
    text, doi, url = (str(value).strip() if isinstance(value := fields.get(name, ""), str) else "" for name in ("text", "doi", "url"))
    text = text or str(fields.get("title", ""))
    figures = fields.get("figures", ())
    named = tuple(str(figure) for figure in (figures if isinstance(figures, list) else [figures] if figures else []))
    return Source(text, re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", doi), url, named) if text else None
