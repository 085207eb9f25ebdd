"""How easy a text is to read: the length of its sentences and words, and the published formulas.

A formula ranks texts; it does not judge them. Texts are plain paragraphs, headings and list items; each ends a sentence, with a final mark
or without one.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import sqrt

from msgspec import Struct

from kiosk.library.checks.sentences import WORD, sentences
from kiosk.library.checks.syllables import CACHED_WORDS, syllables

SMOG_SENTENCES = 30
POLYSYLLABLE = 3
MEASURED = ("en", "es")


class Measures(Struct, frozen=True):
    """What can be counted in one article. `longest` and `mean_sentence` are in words.

    `grade` and `smog` are American school years, lower is easier, for English; `ease` goes from about 0 to 100, higher is easier, for
    Spanish. None is "not measured".
    """

    words: int
    sentences: int
    longest: int
    longest_sentence: str
    mean_sentence: float
    grade: float | None = None
    smog: float | None = None
    ease: float | None = None


def measure(texts: Iterable[str], language: str) -> Measures:
    """All measures that exist for the language, such as "en", "es-MX"; a text without words has zeros."""
    spoken = language[:2].lower()
    counts = _count(texts, spoken)
    english, spanish = spoken == "en", spoken == "es"
    return Measures(
        words=counts.words,
        sentences=counts.sentences,
        longest=counts.longest,
        longest_sentence=counts.longest_sentence,
        mean_sentence=counts.words / counts.sentences if counts.sentences else 0.0,
        grade=_flesch_kincaid(counts) if english else None,
        smog=_smog(counts) if english else None,
        ease=_fernandez_huerta(counts) if spanish else None,
    )


def flesch_kincaid_grade(texts: Iterable[str]) -> float | None:
    """The school year that an English text needs; None without words. Source: Kincaid, Fishburne, Rogers and Chissom, 1975."""
    return _flesch_kincaid(_count(texts, "en"))


def smog_grade(texts: Iterable[str]) -> float | None:
    """The school year to understand an English text fully; None below 30 sentences, where it is not defined. Source: McLaughlin, 1969."""
    return _smog(_count(texts, "en"))


def fernandez_huerta(texts: Iterable[str]) -> float | None:
    """The reading ease of a Spanish text, 60 to 70 is normal; None without words. Source: Fernández Huerta, 1959.

    206.84 - 60 P - 1.02 F. The article of 1959 counts P in 100 words (with 0.60) and calls F the sentences in 100 words, with which longer
    sentences would be easier. This is the corrected form: P is syllables in a word, F is words in a sentence.
    """
    return _fernandez_huerta(_count(texts, "es"))


# ---- counting


class _Counts(Struct):
    words: int
    sentences: int
    syllables: int
    polysyllables: int
    longest: int
    longest_sentence: str


def _count(texts: Iterable[str], language: str) -> _Counts:
    total = spoken = polysyllables = most = 0
    longest = ""
    found = [sentence for text in texts for sentence in sentences(text)]
    for sentence in found:
        words = [count for token in sentence.split(" ") for count in _spoken(token, language)]
        total += len(words)
        spoken += sum(words)
        polysyllables += len([count for count in words if count >= POLYSYLLABLE])
        if len(words) > most:
            most, longest = len(words), sentence
    return _Counts(total, len(found), spoken, polysyllables, most, longest)


@lru_cache(maxsize=2 * CACHED_WORDS)
def _spoken(token: str, language: str) -> tuple[int, ...]:
    """The syllables of each word between two spaces, mostly one; 0 each for a language whose syllables cannot be counted."""
    return tuple(syllables(word, language) if language in MEASURED else 0 for word in WORD.findall(token))


def _flesch_kincaid(counts: _Counts) -> float | None:
    if not counts.words:
        return None
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def _smog(counts: _Counts) -> float | None:
    if counts.sentences < SMOG_SENTENCES:
        return None
    return 1.0430 * sqrt(counts.polysyllables * SMOG_SENTENCES / counts.sentences) + 3.1291


def _fernandez_huerta(counts: _Counts) -> float | None:
    if not counts.words:
        return None
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / counts.sentences
