"""Looks for words in the index: in titles first, then headings and tags, then text. Accents and slips of the finger are forgiven."""

import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from kiosk.library.folding import WORD, fold
from kiosk.library.index import NAME, Index
from kiosk.library.model import Hit, Library, Piece, in_language
from kiosk.library.names import file_name
from kiosk.library.urgent import is_urgent

MOST_HITS = 20
"""More than anybody scrolls through."""

MOST_WORDS = 8
MOST_LETTERS = 80
"""Of a query: more say nothing more."""

FEW_LETTERS = 3
"""Below these, half of all texts have such a word: only titles are looked at."""

SLIPS = ((4, 1), (8, 2))
"""From so many letters of a word on, so many slips: a letter wrong, missing, too many, or two changed."""

MOST_RANKED = 400
"""Files whose rank is worked out; where more have the words, the first of them will do."""

EXCERPT_LETTERS = 120

TIERS = (
    ("SELECT rank, rowid FROM titles WHERE titles MATCH ?", "{}"),
    ("SELECT {rank}, rowid FROM words WHERE words MATCH ?", "{{title headings tags}} : ({})"),
    ("SELECT {rank}, rowid FROM words WHERE words MATCH ?", "{}"),
)
"""Where to look, in this order, until there are enough."""

RANKED_FILES = 2_000
"""Files up to which texts are ranked: for more it takes longer than the search. Titles always are."""


class Searcher:
    """One connection to the index, for the thread that opened it. Raises nothing: an index that fails has no hits."""

    def __init__(self, place: Path, folder: Path) -> None:
        self._place, self._folder = place, folder
        self._index: Index | None = None
        self._vocabulary: tuple[str, ...] = ()
        self._beginnings: dict[int, tuple[str, ...]] = {}
        self._version = -1

    def warm(self) -> None:
        """Gets ready for the first slip of a finger, which would wait for it."""
        with suppress(sqlite3.Error):
            if connection := self._connection():
                self._words(connection)

    def find(self, query: str, language: str, library: Library, urgent: tuple[str, ...] = ()) -> tuple[Hit, ...]:
        """The articles that have all words of the query or their beginnings, those in the visitor's language first.

        Of words of danger they must have all, side by side, as they were typed; `urgent` are those that the practice adds.
        """
        words = WORD.findall(fold(query[:MOST_LETTERS]))[:MOST_WORDS]
        with suppress(sqlite3.Error):
            connection = self._connection() if words else None
            if connection:
                if is_urgent(query, urgent):  # nobody in danger is asked whether "kill" was meant to be "pill"
                    ids, meant = _matching(connection, [f'"{" ".join(words)}"*'], max(map(len, words))), [r"\W+".join(words)]
                else:
                    ids, near = self._ids(connection, words)
                    meant = [re.escape(word) for word in near]
                pattern = re.compile(rf"\b(?:{'|'.join(meant)})\w*")
                return _hits(connection, ids, pattern, language, library)
        if words:
            self.close()
        return ()

    def close(self) -> None:
        if self._index:
            self._index.close()
            self._index = None

    # ---- what the index says

    def _connection(self) -> sqlite3.Connection | None:
        if self._index is None:
            self._index = Index.open(self._place / NAME, self._folder)
            self._version = -1
        if self._index is None:
            return None
        (version,) = self._index.connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:  # another process has written
            self._vocabulary, self._beginnings, self._version = (), {}, version
        return self._index.connection

    def _ids(self, connection: sqlite3.Connection, words: Sequence[str]) -> tuple[list[int], list[str]]:
        """Files of all words, or of what they may have been meant to be; when there is none, of any of them. And the words meant."""
        longest = max(map(len, words))
        choices = [self._meant(connection, word) for word in words]
        meant = [word for choice in choices for word in choice]
        ids = _matching(connection, [_any(choice) for choice in choices], longest) if all(choices) else []
        if not ids and len(words) > 1 and meant:
            ids = _matching(connection, [_any(meant)], longest)
        return ids, meant or list(words)

    def _meant(self, connection: sqlite3.Connection, word: str) -> list[str]:
        """The word itself if anything begins with it, else words that are nearly it, else words that begin with nearly it."""
        last = word[:-1] + chr(ord(word[-1]) + 1)
        if connection.execute("SELECT 1 FROM vocabulary WHERE term >= ? AND term < ? LIMIT 1", (word, last)).fetchone():
            return [word]
        slips = max((number for letters, number in SLIPS if len(word) >= letters), default=0)
        if not slips:
            return []
        near = process.extract(word, self._words(connection), scorer=OSA.distance, score_cutoff=slips, limit=5)
        if not near:
            near = process.extract(word, self._begin(connection, len(word)), scorer=OSA.distance, score_cutoff=slips, limit=5)
        least = min((slip for _, slip, _ in near), default=0)
        nearest = tuple(found for found, slip, _ in near if slip == least)
        return [found for found in nearest if not any(found != other and found.startswith(other) for other in nearest)]

    def _words(self, connection: sqlite3.Connection) -> tuple[str, ...]:
        """Every word that stands anywhere."""
        if not self._vocabulary:
            self._vocabulary = tuple(term for (term,) in connection.execute("SELECT term FROM vocabulary"))
        return self._vocabulary

    def _begin(self, connection: sqlite3.Connection, letters: int) -> tuple[str, ...]:
        """The beginnings, of that many letters, of all longer words."""
        if letters not in self._beginnings:
            self._beginnings[letters] = tuple({word[:letters] for word in self._words(connection) if len(word) > letters})
        return self._beginnings[letters]


def _any(words: Iterable[str]) -> str:
    return "(" + " OR ".join(f'"{word}"*' for word in words) + ")"


def _matching(connection: sqlite3.Connection, terms: Sequence[str], longest: int) -> list[int]:
    """The ids of files that have every term, those first that have them in the title."""
    found: dict[int, None] = {}
    wanted = " AND ".join(terms)
    few = connection.execute("SELECT 1 FROM files LIMIT 1 OFFSET ?", (RANKED_FILES,)).fetchone() is None
    rank = "rank" if few else "0"
    for query, match in TIERS if longest >= FEW_LETTERS else TIERS[:1]:
        rows = connection.execute(f"{query.format(rank=rank)} LIMIT {MOST_RANKED}", (match.format(wanted),)).fetchall()
        found |= dict.fromkeys(row for _, row in sorted(rows))
        if len(found) >= MOST_HITS:
            break
    return list(found)[: 2 * MOST_HITS]


# ---- what the visitor sees


def _hits(connection: sqlite3.Connection, ids: Sequence[int], pattern: re.Pattern[str], language: str, library: Library) -> tuple[Hit, ...]:
    """One for each article that is shown now, at most MOST_HITS."""
    mine: dict[str, int] = {}
    others: dict[str, int] = {}
    paths = dict(_rows(connection, "SELECT id, path FROM files WHERE id", ids))
    for identity in ids:
        path = paths[identity]
        article = file_name(path).id
        place = library.positions.get(article)
        if place is not None and any(version.path == path for version in library.reading_order[place].versions):
            is_mine = in_language(library.reading_order[place], language).path == path
            (mine if is_mine else others).setdefault(article, identity)
    chosen = dict(list((mine | {article: identity for article, identity in others.items() if article not in mine}).items())[:MOST_HITS])
    found = _rows(connection, "SELECT id, title, headings, text FROM said WHERE id", list(chosen.values()))
    words = {identity: (title, headings, text) for identity, title, headings, text in found}
    return tuple(_hit(article, paths[identity], words[identity], pattern) for article, identity in chosen.items())


def _rows(connection: sqlite3.Connection, query: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """The rows of those ids: one question for all of them takes a third of the time of one for each."""
    return connection.execute(f"{query} IN ({','.join('?' * len(ids))})", list(ids)).fetchall()


def _hit(article: str, path: str, words: tuple[str, str, str], pattern: re.Pattern[str]) -> Hit:
    title, headings, text = words
    return Hit(article, path, marked(title, pattern), _excerpt(headings, text, pattern))


def _excerpt(headings: str, text: str, pattern: re.Pattern[str]) -> tuple[Piece, ...]:
    """The heading that has one of the words, else the part of the text around the first of them, else its beginning."""
    if pattern.search(fold(headings)):
        return marked(next(heading for heading in headings.split("\n") if pattern.search(fold(heading))), pattern)
    folded = fold(text)
    found = pattern.search(folded) if len(folded) == len(text) else None
    place = found.start() if found else 0
    start = text.rfind("\n", 0, place) + 1
    if place - start > EXCERPT_LETTERS // 2:
        start = text.find(" ", place - EXCERPT_LETTERS // 2) + 1
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    line = text[start : min(end, start + EXCERPT_LETTERS)]
    if start + EXCERPT_LETTERS < end:
        line = line.rsplit(" ", 1)[0] + "\u2026"
    return marked(("\u2026" if start and text[start - 1] != "\n" else "") + line, pattern)


def marked(line: str, pattern: re.Pattern[str]) -> tuple[Piece, ...]:
    """The line with the words that the pattern finds in it."""
    letters = [fold(letter) for letter in line]  # one by one: "\u2026" folds to three dots
    places = [place for place, letter in enumerate(letters) for _ in letter]
    pieces: list[Piece] = []
    here = 0
    for found in pattern.finditer("".join(letters)):
        start, end = places[found.start()], places[found.end() - 1] + 1
        pieces += [Piece(line[here:start]), Piece(line[start:end], found=True)]
        here = end
    return tuple(piece for piece in (*pieces, Piece(line[here:])) if piece.text)
