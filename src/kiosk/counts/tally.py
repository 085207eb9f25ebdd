"""What is counted, as values."""

import datetime as dt
from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

OF_LANGUAGES = "/"
"""Begins the names under which views are counted by language. No article's name begins so: it is a path inside the content folder."""


class Tally(NamedTuple):
    """How often an article was opened, and how often "Was this useful?" was answered with yes and with no."""

    views: int = 0
    useful: int = 0
    not_useful: int = 0

    def plus(self, other: "Tally") -> "Tally":
        return Tally(self.views + other.views, self.useful + other.useful, self.not_useful + other.not_useful)


Tallies = dict[tuple[dt.date, str], Tally]
"""By day and article."""


class Row(Struct, frozen=True):
    """The counts of one article on one day."""

    day: dt.date
    article: str
    views: int
    useful: int
    not_useful: int


def merge(into: Tallies, more: Mapping[tuple[dt.date, str], Tally]) -> None:
    for key, tally in more.items():
        into[key] = into.get(key, Tally()).plus(tally)


def of_answer(useful: bool) -> Tally:
    return Tally(useful=1) if useful else Tally(not_useful=1)


def of_view(article: str, language: str) -> Mapping[str, Tally]:
    """One view, of the article and of the language that it was read in, which are not counted together."""
    return {article: Tally(views=1), **({OF_LANGUAGES + language: Tally(views=1)} if language else {})}
