"""Search: what a visitor types is found, however it is typed."""

import datetime as dt
import re
from pathlib import Path

import pytest

from kiosk.library.index import NAME
from kiosk.library.model import Hit, Library, Piece
from kiosk.library.refresh import refresh
from kiosk.library.search import MOST_HITS, Searcher, marked
from tests.conftest import WriteContent

TODAY = dt.date(2026, 11, 22)
FILES = {
    "a/anxiety.md": "# What anxiety is\n\nIt comes in waves.\n\n## Panic\n\nIt passes. Breathe slowly, and wait for it to go.",
    "a/sleep.md": "# Sleep and mood\n\nWorry keeps you awake. Anxiety does, too. A caf\u00e9 late in the day does not help.",
    "a/couple.md": "# Two people\n\nWords about an anxious couple.\n\n## Sleep apart\n\nOr not.",
    "a/couple.es.md": "# Dos personas\n\nPalabras sobre la ansiedad y el sue\u00f1o. Depresi\u00f3n.",
    "b/hidden.md": "---\ndraft: true\n---\n# Anxiety unfinished\n\nWords.",
}


class Found:
    """A folder that can be searched."""

    def __init__(self, folder: Path, place: Path) -> None:
        library = refresh(place, folder, TODAY)
        assert library
        self.library: Library = library
        self.searcher = Searcher(place, folder)

    def hits(self, query: str, language: str = "en") -> tuple[Hit, ...]:
        return self.searcher.find(query, language, self.library)

    def paths(self, query: str, language: str = "en") -> list[str]:
        return [hit.path.removeprefix("a/") for hit in self.hits(query, language)]


@pytest.fixture
def found(content: WriteContent, tmp_path: Path) -> Found:
    return Found(content(FILES), tmp_path / "data")


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("sleep", ["sleep.md", "couple.md"]),
        ("anxiety", ["anxiety.md", "sleep.md"]),
        ("SLEEP", ["sleep.md", "couple.md"]),
        ("anxi", ["anxiety.md", "couple.md", "sleep.md"]),
        ("anxiety waves", ["anxiety.md"]),
        ("waves anx", ["anxiety.md"]),
        ("s", ["sleep.md"]),
        ("", []),
        ("   ", []),
        ("\u2026 !?", []),
        ("xylophone", []),
    ],
)
def test_titles_come_before_headings_and_these_before_the_text(found: Found, query: str, paths: list[str]) -> None:
    assert found.paths(query) == paths


@pytest.mark.parametrize("query", ["anxeity", "anxity", "amxiety", "anxietyy", "anxeit"])
def test_slips_of_the_finger_are_forgiven(found: Found, query: str) -> None:
    assert found.paths(query)[:2] == ["anxiety.md", "sleep.md"]


@pytest.mark.parametrize("query", ["kill myself", "hurt myself", "i want to die"])
def test_words_of_danger_find_only_what_says_them(content: WriteContent, tmp_path: Path, query: str) -> None:
    said = "# Thoughts\n\nSome think: I want to die. Or of ways to kill myself, to hurt myself."
    other = "# Medicine\n\nIt will take time to work. A pill did not. If I want a diet to help."
    found = Found(content({"a/said.md": said, "a/other.md": other}), tmp_path / "data")
    assert found.paths(query) == ["said.md"]
    assert any(piece.found and piece.text.lower().startswith(query[:4]) for piece in found.hits(query)[0].excerpt)


@pytest.mark.parametrize(
    ("query", "path"), [("cafe", "sleep.md"), ("caf\u00e9", "sleep.md"), ("sueno", "couple.es.md"), ("depresion", "couple.es.md")]
)
def test_accents_are_forgiven(found: Found, query: str, path: str) -> None:
    assert found.paths(query, "es") == [path]


def test_words_that_stand_nowhere_together_find_what_has_one_of_them(found: Found) -> None:
    assert "anxiety.md" in found.paths("panic xylophone")


def test_the_visitors_language_comes_first_and_an_article_once(found: Found) -> None:
    assert found.paths("palabras", "en") == ["couple.es.md"]
    assert found.paths("personas", "es") == ["couple.es.md"]
    assert found.paths("couple", "es") == ["couple.md"]
    assert found.paths("an", "es")[0] == "anxiety.md"


def test_what_was_looked_for_is_marked(found: Found) -> None:
    (hit, *_) = found.hits("anx")
    assert hit.title == (Piece("What "), Piece("anxiety", found=True), Piece(" is"))
    (hit,) = found.hits("cafe")
    assert Piece("caf\u00e9", found=True) in hit.excerpt
    (hit,) = found.hits("panic")
    assert hit.excerpt == (Piece("Panic", found=True),)
    (hit, *_) = found.hits("anxeity")
    assert Piece("anxiety", found=True) in hit.title


def test_an_article_that_is_not_shown_is_not_found(found: Found) -> None:
    assert found.paths("unfinished") == []


@pytest.mark.parametrize(
    "query", ['"', "a AND", "title:x", "NEAR(a b)", "*", "a*b", "-x", "(", "\0", "'; DROP TABLE files;", "x" * 5000, "\ud800"]
)
def test_no_query_is_a_command(found: Found, query: str) -> None:
    found.hits(query)
    assert found.paths("sleep")


def test_there_are_never_more_than_can_be_looked_through(content: WriteContent, tmp_path: Path) -> None:
    many = Found(content({f"{number}.md": f"# Sleep {number}\n\nWords." for number in range(60)}), tmp_path / "data")
    assert len(many.hits("sleep")) == MOST_HITS


def test_an_index_that_fails_finds_nothing_and_comes_back(content: WriteContent, tmp_path: Path) -> None:
    searched = Found(content(FILES), tmp_path / "data")
    (tmp_path / "data" / NAME).write_bytes(b"not a database")
    assert searched.paths("sleep") == []
    refresh(tmp_path / "data", searched.searcher._folder, TODAY)
    assert searched.paths("sleep") == ["sleep.md", "couple.md"]


def test_a_line_that_was_cut_is_marked_too() -> None:
    """Three dots in one letter are three letters when folded."""
    pieces = marked("\u2026and Café \u00bd of it\u2026", re.compile(r"\bcaf\w*"))
    assert pieces == (Piece("\u2026and "), Piece("Café", found=True), Piece(" \u00bd of it\u2026"))


def test_the_tags_of_an_article_are_found_and_not_shown(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"a/senses.md": "---\ntitle: Back in the room\nsummary: Five steps.\ntags: [grounding, 54321]\n---\n\nLook around."})
    (hit,) = Found(folder, tmp_path / "data").hits("groundin")
    assert "".join(piece.text for piece in hit.excerpt) == "Five steps."


def test_an_article_about_a_word_comes_before_those_that_only_use_it(content: WriteContent, tmp_path: Path) -> None:
    often = "---\ntitle: A walk\n---\n\nSuicide. Suicide. Suicide."
    tagged = "---\ntitle: When to get help\ntags: [suicide]\n---\n\nIt is there day and night, for you and for others, near and far."
    found = Found(content({"a/often.md": often, "a/tagged.md": tagged}), tmp_path / "data")
    assert found.paths("suicid") == ["tagged.md", "often.md"]


@pytest.mark.parametrize("query", ["أزمة", "ازمة", "ازمه", "أزم"])
def test_arabic_is_found_with_and_without_its_small_signs(content: WriteContent, tmp_path: Path, query: str) -> None:
    found = Found(content({"a/help.md": "# في الأزمات\n\nتمر أزمة."}), tmp_path / "data")
    (hit,) = found.hits(query, "ar")
    assert [piece.text for piece in hit.excerpt if piece.found] == ["أزمة"]
