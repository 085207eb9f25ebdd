"""What the name of a file or folder says: its order, its date, its language and words to show."""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

ENDINGS = (".md", ".markdown")
TOPIC = "topic"
INDEXES = ("index", "_index", "readme")
TERMS = "terms"

LANGUAGE = re.compile(r"(.+)\.([a-z]{2}(?:-[a-z]{2})?)$")
NUMBER = re.compile(r"(\d{1,3})[-_. ]+(?=[^\W\d_])")
DATED = re.compile(r"(\d{4})-(\d{2})-(\d{2})[-_. ]+(?=\w)")
DIGITS = re.compile(r"(\d+)")
LAST = float("inf")

Natural = tuple[tuple[int, int, str], ...]
# The number, whether there is a date, the date (newest first), and the name.
Key = tuple[float, int, int, Natural]


class Name(NamedTuple):
    """A Markdown file's name: `id` is its path without endings, `stem` the last part of that."""

    id: str
    stem: str
    language: str


@lru_cache(2**15)
def file_name(path: str) -> Name:
    folder, slash, name = path.rpartition("/")
    stem, _, ending = name.rpartition(".")
    if not (stem and ending):  # a name that begins or ends with its only dot has no ending
        stem = name
    found = LANGUAGE.match(stem)
    stem, language = (found[1], found[2]) if found else (stem, "")
    return Name(f"{folder}{slash}{stem}", stem, language)


def is_markdown(name: str) -> bool:
    return name.lower().endswith(ENDINGS)


def is_hidden(name: str) -> bool:
    """Files and folders of editors, programs and the system."""
    return name.startswith((".", "~$")) or name in {"node_modules", "__pycache__"}


def order_key(name: str, order: float | None = None) -> Key:
    """How entries of one folder are sorted: by number, then dated ones with the newest first, then by name as people sort."""
    number, dated = NUMBER.match(name), _date(name)
    place = order if order is not None else float(number[1]) if number else LAST
    natural = tuple((0, int(part[-18:]), part) if part.isdecimal() else (1, 0, part.casefold()) for part in DIGITS.split(name) if part)
    return place, (0 if dated else 1), -dated, natural


def readable(name: str) -> str:
    """Words to show for a file or folder that has no title: "01-first-session" is "First session"."""
    bare = DATED.sub("", name, count=1) if _date(name) else NUMBER.sub("", name, count=1) if NUMBER.match(name) else name
    words = " ".join(re.split(r"[-_\s]+", bare)).strip() or name
    return words[:1].upper() + words[1:]


def _date(name: str) -> int:
    """The day that a Jekyll name begins with, as a number; 0 for none."""
    found = DATED.match(name)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])).toordinal() if found else 0
    except ValueError:
        return 0
