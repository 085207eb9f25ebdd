from pathlib import Path

import pytest

from kiosk.library.checks.tone import SHIPPED, Entry, find_words, load_words, merge, shipped_words


def found(text: str, language: str = "en") -> list[str]:
    return [found.matched for found in find_words(text, shipped_words()[language])]


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("He committed suicide.", "committed suicide"),
        ("Committing  suicide", "Committing  suicide"),
        ("a failed suicide attempt", "failed suicide attempt"),
        ("a successful attempt at suicide", "successful attempt at suicide"),
        ("She suffers from panic.", "suffers from"),
        ("those afflicted", "afflicted"),
        ("a mentally-ill man", "mentally-ill"),
        ("THE MENTALLY ILL", "THE MENTALLY ILL"),
        ("two schizophrenics", "schizophrenics"),
        ("an addict's mother", "addict"),
        ("a psycho", "psycho"),
        ("an epidemic of worry", "epidemic"),
        ("of\ncourse", "of\ncourse"),
    ],
)
def test_words_to_avoid(text: str, matched: str) -> None:
    assert found(text) == [matched]


@pytest.mark.parametrize(
    "text",
    [
        "justice, adjust, justify",
        "ease, easier, uneasy, easy-going",
        "a simple step",
        "addiction, addictive",
        "psychology, psycho-education, psychosis",
        "schizophrenia",
        "epidemiology",
        "an obvious course of treatment",
        "suicide, suicidal, a suicide attempt, died by suicide",
        "suffering",
        "",
    ],
)
def test_words_that_are_fine(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Cometi\u00f3 suicidio",
        "un enfermo mental",
        "las adictas",
        "sufre de p\u00e1nico",
        "simplemente",
        "obviamente",
        "\u00a1Por supuesto!",
        "es f\u00e1cil",
        "un intento de suicidio fallido",
        "ESQUIZOFR\u00c9NICOS",
    ],
)
def test_spanish_words_to_avoid(text: str) -> None:
    assert len(found(text, "es")) == 1


@pytest.mark.parametrize("text", ["adicci\u00f3n", "facilitar", "sufre mucho", "supuesto", "salud mental", "localidad", "solo"])
def test_spanish_words_that_are_fine(text: str) -> None:
    assert found(text, "es") == []


def test_where_it_is_and_what_to_write_instead() -> None:
    text = "\u0130t is said that he Commits suicide, just so"  # the first letter becomes two when it is made small
    first, second = find_words(text, shipped_words()["en"])
    assert first.matched == "Commits suicide"
    assert text[first.start :].startswith(first.matched)
    assert first.entry.use == "died by suicide"
    assert (second.matched, second.entry.use) == ("just", "")


def test_the_shipped_list_is_good() -> None:
    words, problems = load_words(SHIPPED)
    assert problems == ()
    assert words.keys() == {"en", "es"}
    for entries in words.values():
        forms = [form for entry in entries for form in entry.avoid]
        assert len(forms) == len(set(forms))
        assert all(entry.why for entry in entries)
        assert all([found.entry for found in find_words(form, entries)] == [entry] for entry in entries for form in entry.avoid)


def test_nothing_to_avoid() -> None:
    assert list(find_words("just", ())) == []


# ---- a practice's own list

OWN = """
[[en]]
avoid = ["client's journey", "just"]
use = "therapy"

[[fr]]
avoid = ["fou"]
"""


def test_a_practice_adds_words() -> None:
    own, problems = load_words(OWN)
    words = merge(shipped_words(), own)
    assert problems == ()
    assert [found.entry.use for found in find_words("The client\u2019s  journey is just easy.", words["en"])] == ["therapy", "therapy", ""]
    assert [found.matched for found in find_words("Fou, foule", words["fr"])] == ["Fou"]
    assert words["es"] == shipped_words()["es"]


def test_one_form_switches_off_all_forms() -> None:
    words = merge(shipped_words(), {}, without=["Easy", "commit suicide", "not in the list"])
    assert [found.matched for found in find_words("just easy, committed suicide", words["en"])] == ["just"]


@pytest.mark.parametrize(
    "entry",
    ["avoid = []", 'avoid = [" - "]', "avoid = [5]", 'use = "x"', 'avoid = ["x"]\nused = "y"', 'avoid = "x"'],
)
def test_a_slip_in_one_entry_leaves_the_others(entry: str) -> None:
    words, (problem,) = load_words(f"# mine\n[[en]]\n{entry}\n\n[[en]]\navoid = ['good']\n", "own-words.toml")
    assert words == {"en": (Entry(avoid=("good",)),)}
    assert (problem.severity, problem.file, problem.line) == ("warning", "own-words.toml", 2)
    assert problem.what == 'Entry 1 of "en" in the list of words to avoid cannot be used.'


@pytest.mark.parametrize("text", ["en = 5", "en = [1]", 'title = "words"', "[[en]]\n[[en]]\navoid = 1\n"])
def test_values_where_entries_belong(text: str) -> None:
    words, problems = load_words(text)
    assert words == {}
    assert problems


@pytest.mark.parametrize(("text", "line"), [("[[en]]\navoid = [just]", 2), ("[[en\n", 1), ("x = " + "[" * 5000, 0)])
def test_a_list_that_cannot_be_read(text: str, line: int) -> None:
    words, (problem,) = load_words(text)
    assert (words, problem.line) == ({}, line)
    assert "none of it is used" in problem.what


def test_a_file_that_is_not_there_or_not_a_text(tmp_path: Path) -> None:
    assert [problem.code for problem in load_words(tmp_path / "none.toml")[1]] == ["word-list"]
    assert [problem.code for problem in load_words(tmp_path)[1]] == ["word-list"]
    picture = tmp_path / "picture.toml"
    picture.write_bytes(bytes(range(32)) * 8)
    assert [problem.code for problem in load_words(picture)[1]] == ["not-text"]


def test_a_file_saved_by_a_windows_editor(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes("\ufeff[[es]]\r\navoid = ['ni\u00f1ato']\r\n".encode())
    assert load_words(own) == ({"es": (Entry(avoid=("ni\u00f1ato",)),)}, ())
