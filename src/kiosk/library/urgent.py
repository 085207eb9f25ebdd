"""Words that somebody types who may be in danger. They are answered with help before any article."""

import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kiosk.library.folding import WORD, fold

RUN_TOGETHER = 9
"""Letters from which words without the spaces between them are known all the same: "iwanttodie"."""

SHIPPED = Path(__file__).with_name("urgent.toml")


@cache
def _phrases() -> tuple[list[str], ...]:
    languages = tomllib.loads(SHIPPED.read_text("utf-8"))
    return tuple(WORD.findall(_plain(phrase)) for phrases in languages.values() for phrase in phrases)


def is_urgent(query: str, also: Iterable[str] = ()) -> bool:
    """Whether the query has one of those, from the letters on that leave no doubt. `also` are words that the practice adds."""
    words = WORD.findall(_plain(query))
    own = (WORD.findall(_plain(phrase)) for phrase in also)
    return any(phrase and _stands_in(phrase, words) for phrase in (*_phrases(), *own))


def _plain(text: str) -> str:
    """Folded, without apostrophes, and with one letter for those that Arabic writers use for one another."""
    return fold(text).replace("'", "").replace("\u2019", "").translate(_ONE_FOR_ANOTHER)


_ONE_FOR_ANOTHER = str.maketrans("ء", "ي")


def _stands_in(phrase: list[str], words: list[str]) -> bool:
    """Word for word, or run together, when it is too long to stand in other words by chance."""
    together = "".join(phrase)
    if len(phrase) > 1 and len(together) >= RUN_TOGETHER and together in "".join(words):
        return True
    starts = range(len(words) - len(phrase) + 1)
    return any(all(words[start + number].startswith(part) for number, part in enumerate(phrase)) for start in starts)
