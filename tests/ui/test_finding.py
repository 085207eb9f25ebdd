"""What the search screen shows."""

import pytest

from kiosk.library.model import Hit, Piece
from kiosk.session.state import Comfort, Home, SearchPage, Session
from kiosk.ui.finding import HIT_ROLES, MOST_LETTERS, SearchProps, marked, search
from kiosk.ui.keyboards import letters
from tests.builders import library_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"]})
HIT = Hit("panic", "panic.md", (Piece("Pan", found=True), Piece("ic & more")), (Piece("About it."),))


def test_a_hit_is_an_article_with_what_was_found_marked() -> None:
    props = search(Session(place=SearchPage(), query="pan", hits=(HIT,)), LIBRARY)
    assert (props.query, props.count) == ("pan", 1)
    assert set(HIT_ROLES) <= set(props.hits[0])
    assert (props.hits[0]["titleMarkup"], props.hits[0]["excerptMarkup"]) == ("<mark>Pan</mark>ic &amp; more", "About it.")


def test_the_topics_to_try_instead_are_always_there() -> None:
    assert [chip["title"] for chip in search(Session(place=SearchPage()), LIBRARY).chips] == ["Anxiety", "Sleep"]


@pytest.mark.parametrize(
    "query",
    [
        *(
            "suic",
            "Suicidio",
            "I dont want to live",
            "kill myself",
            "self-harm",
            "me hago daño",
            "abuse",
            "end it",
            "crisis",
            "أريد أن أموت",
        ),
        *("no reason to live", "iwanttodie", "killmyself", "Ojalá estuviera muerta", "أزمة"),
    ],
)
def test_help_comes_first_when_a_word_sounds_like_danger(query: str) -> None:
    assert search(Session(place=SearchPage(), query=query), LIBRARY).urgent


def test_a_practice_adds_words_of_its_own() -> None:
    asked = Session(place=SearchPage(), query="Dueña")
    assert not search(asked, LIBRARY).urgent
    assert search(asked, LIBRARY, ("duena", "")).urgent


@pytest.mark.parametrize("query", ["", "s", "sleep", "kill", "skills", "ending", "credit", "expenditure", "panic", "medicina"])
def test_other_words_are_just_looked_for(query: str) -> None:
    assert not search(Session(place=SearchPage(), query=query), LIBRARY).urgent


def test_nothing_of_a_search_is_shown_elsewhere() -> None:
    assert search(Session(place=Home(), query="pan", hits=(HIT,)), LIBRARY) == SearchProps()


def test_a_line_that_is_too_long_ends_after_a_word() -> None:
    line = marked((Piece("why we "), Piece("sleep", found=True), Piece(" is a question, " + "and never an answer " * 9)))
    assert line == "why we <mark>sleep</mark> is a question, and never an answer and never an answer and never an answer…"


def test_a_word_that_is_too_long_is_cut() -> None:
    line = marked((Piece("x" * 80), Piece("y" * 50, found=True), Piece("z")))
    assert line == "x" * 80 + "<mark>" + "y" * (MOST_LETTERS - 80) + "…</mark>"


@pytest.mark.parametrize(("language", "special"), [("en", "z"), ("es", "ñ"), ("ar", "ع"), ("pl", "z")])
def test_every_language_has_letters_to_type_with(language: str, special: str) -> None:
    props = search(Session(place=SearchPage(), comfort=Comfort(language=language)), LIBRARY)
    assert special in props.letters
    assert len(set(letters(language))) == len(letters(language))
