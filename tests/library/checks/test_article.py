"""What the checker says of one article."""

import datetime as dt

import pytest

from kiosk.library.article import read
from kiosk.library.checks.article import Article, check
from kiosk.library.checks.rules import Rules, shipped
from kiosk.library.model import Problem

TODAY = dt.date(2026, 11, 22)
NAMES = {"motif": ("tide", "horizon"), "hue": ("sage", "apricot")}
TOP = """---
title: A good article
summary: It is about sleep.
author: The team
reviewed_by: Dr Lee
reviewed: 2026-11-01
review_by: 2027-11-01
---
"""
GOOD = f"""{TOP}
!!! short
    - Sleep helps.
    - Worry passes.
    - You may ask.

{"Many people lie awake at night. It is hard. You are not alone in this." * 1}

{"We can look at it with you. " * 40}

- [ ] Could my sleep be part of this?
""".replace(
    "We can look at it with you. " * 40, "\n\n".join(["We can look at it with you. It may take some weeks. Then it will be less."] * 25)
)


def problems(text: str, path: str = "t/a.md", rules: Rules | None = None) -> list[Problem]:
    draft, wrong = read(text.encode(), path)
    assert draft
    return [*wrong, *check(Article(draft, rules or shipped(), TODAY, "en", NAMES))]


def codes(text: str, path: str = "t/a.md") -> list[str]:
    return [problem.code for problem in problems(text, path)]


def only(text: str, code: str) -> Problem:
    (found,) = (problem for problem in problems(text) if problem.code == code)
    return found


def test_a_good_article_has_no_problem() -> None:
    assert problems(GOOD) == []


def test_a_title_that_is_missing_is_named_with_the_heading_that_is_taken_for_it() -> None:
    untitled = GOOD.replace("title: A good article\n", "").replace("- [ ] Could", "## Three signs\n\n- [ ] Could")
    assert "“Three signs”" in only(untitled, "title-missing").what
    assert "title-missing" not in codes(GOOD.replace("title: A good article\n", "").replace("!!! short", "# Sleep\n\n!!! short"))


@pytest.mark.parametrize(
    ("addition", "code", "severity", "what", "remedy"),
    [
        ('{{< youtube "x" >}}', "shortcode", "hint", "youtube", "Take it out"),
        ("| What | When |\n|---|\n| Walk | Daily |", "table", "warning", "looks like a table", "|---|---|"),
        ("| What | When |\n| Walk | Daily |", "table", "warning", "What | When", "one --- for each column"),
        ("<script>x</script>", "html", "hint", "<script>", "Take it out"),
        ("!!! shrot\n    - x", "box", "hint", "“shrot” is no kind of box", "Did you mean short?"),
        ("Words.\n\nTODO: Anna, more of it", "unfinished", "warning", "“TODO:” was left", "Finish it"),
        (">>>>>>> branch", "unfinished", "warning", "“>>>>>>> branch”", "take it out"),
        ('!!! breathe "Slowly"\n    Now.', "breathe", "hint", "how to breathe", '"4 in, 6 out, 8 rounds"'),
        ("![](chair.png)", "alt", "warning", "chair.png has no words", "![A chair by the window](chair.png)"),
        ("As shown.[^2]", "note-missing", "hint", "[^2]", "[^2]: your words"),
        ("One in 7 people has it.", "sources-missing", "warning", "in 7", "Add sources"),
        ("It helps 30% of people.", "sources-missing", "warning", "30%", "Add sources"),
        ("He committed suicide.", "word", "warning", "committed suicide", "died by suicide"),
        ("Just do it.", "word", "warning", "Just", "Leave it out."),
        (" ".join(["word"] * 40) + ".", "sentence-long", "warning", "40 words", "Make two or three"),
        ("One. Two. Three. Four.", "paragraph-long", "hint", "4 sentences", "Divide it"),
        ("One. Two. Three. Four. Five. Six.", "paragraph-long", "warning", "6 sentences", "Divide it"),
        ("It is so. " * 3 + "\n\n" + "We talk about it.\n\n" * 300, "length", "warning", "words", "Divide it"),
    ],
)
def test_what_is_wrong_in_the_text(addition: str, code: str, severity: str, what: str, remedy: str) -> None:
    found = only(f"{GOOD}\n\n{addition}\n", code)
    assert (found.severity, what in found.what, remedy in found.remedy) == (severity, True, True), found
    if code != "length":
        assert found.line >= GOOD.count("\n") + 2


@pytest.mark.parametrize(
    ("before", "after", "code", "severity", "what", "remedy"),
    [
        ("summary:", "sumary:", "key-unknown", "warning", "sumary", "Did you mean summary?"),
        (
            "summary:",
            'title "Sleep: how?"\nsummary:',
            "key-unknown",
            "warning",
            "begins with “title” and no colon",
            "Write a colon after it: title:",
        ),
        ("summary:", "title_image: x\nsummary:", "key-unknown", "hint", "title_image", "Take it out"),
        ("summary:", "colour: red\nsummary:", "key-unknown", "hint", "colour", "Take it out"),
        ("author: The team\n", "", "author-missing", "hint", "who wrote it", "Add author"),
        ("reviewed: 2026-11-01\n", "", "review-missing", "warning", "reviewed is missing", "Add reviewed"),
        ("reviewed_by: Dr Lee\n", "", "review-missing", "warning", "reviewed_by is missing", "Add reviewed_by"),
        ("2026-11-01", "5 May", "review-date", "warning", "“5 May”, cannot be read", "2027-01-31"),
        ("Dr Lee", "not yet reviewed by a clinician", "not-reviewed", "warning", "No clinician", "Let one read it"),
        ("review_by: 2027", "review_by: 2025", "review-overdue", "warning", "2025-11-01", "Let a clinician"),
        ("summary:", "expires: 2026-11-21\nsummary:", "expired", "hint", "since 2026-11-21", "later date"),
        ("summary:", "publish: 2027-02-01\nexpires: 2027-01-01\nsummary:", "dates", "error", "never shown", "later date"),
        ("summary:", "motif: tied\nsummary:", "motif-unknown", "warning", "tied", "Did you mean tide?"),
        ("summary:", "hue: blue\nsummary:", "hue-unknown", "warning", "blue", "There are sage, apricot."),
        ("summary:", "url: www.example.org\nsummary:", "url", "warning", "no web address", "https://"),
        ("A good article", "A good article " * 6, "title-long", "hint", "longer than 60", "shorter"),
        ("!!! short", "!!! note", "short-missing", "warning", "In short", "Add short"),
        ("- [ ] ", "- ", "action-missing", "hint", "nothing in it to do", "- [ ]"),
    ],
)
def test_what_is_wrong_at_the_top(before: str, after: str, code: str, severity: str, what: str, remedy: str) -> None:
    found = only(GOOD.replace(before, after, 1), code)
    assert (found.severity, what in found.what, remedy in found.remedy) == (severity, True, True), found


@pytest.mark.parametrize("key", ["layout", "permalink", "nav_order", "menu.main", "keywords", "toc"])
def test_keys_of_other_programs_are_no_slips(key: str) -> None:
    assert codes(GOOD.replace("summary:", f"{key}: x\nsummary:", 1)) == []


def test_a_text_that_is_hard_to_read_is_graded() -> None:
    hard = "Psychotherapeutic interventions considerably facilitate individual psychological rehabilitation. "
    found = only(GOOD + "\n\n".join([hard * 3] * 20), "reading-grade")
    assert found.severity == "warning"
    assert "the target is 6" in found.what


def test_spanish_has_its_own_measure_and_its_own_words() -> None:
    text = GOOD.replace("We can look", "La responsabilidad institucional considera") + "\n\nSimplemente respire.\n"
    draft, _ = read(text.encode(), "t/a.es.md")
    assert draft
    found = {problem.code for problem in check(Article(draft, shipped(), TODAY, "en", NAMES))}
    assert "word" in found
    assert "reading-grade" not in found


def test_other_languages_are_not_measured() -> None:
    assert not {code for code in codes(GOOD, "t/a.de.md") if code.startswith("reading")}


def test_a_file_that_names_a_topic_is_no_article() -> None:
    assert codes("---\ntitle: Sleep\nsumary: x\n---\n", "t/topic.md") == ["key-unknown"]
    assert codes("*[CBT]: A therapy.", "terms.md") == []


SOURCED = GOOD.replace("reviewed: ", 'sources:\n  - text: A trial\n    doi: 10.1000/1\n    figures: ["1 in 5"]\nreviewed: ')


def test_each_figure_has_its_source_where_sources_say_which_are_theirs() -> None:
    assert codes(SOURCED + "\nAbout 1 in 5 leave early.") == []
    missing = SOURCED + "\nAbout 1 in 5 leave early. In 101 trials, 3 out of 100 did.\n"
    assert [problem.what for problem in problems(missing)] == [
        "No source is named for “101 trials”.",
        "No source is named for “3 out of 100”.",
    ]


def test_a_source_that_is_named_for_a_figure_that_is_not_there_is_a_slip() -> None:
    assert codes(SOURCED) == ["figure-unused"]


def test_figures_in_other_languages_are_seen() -> None:
    text = SOURCED.replace("1 in 5", "1 de cada 5") + "\nCasi 1 de cada 5 personas. En 65 ensayos, una de cada cuatro.\n"
    found = [problem.what for problem in problems(text, "t/a.es.md") if problem.code == "figure-source"]
    assert found == ["No source is named for “65 ensayos”.", "No source is named for “una de cada cuatro”."]


def test_one_way_of_saying_numbers_in_one_article() -> None:
    assert "figure-formats" in codes(GOOD + "\nAbout 1 in 5 do, and 40% do not.\n")
    assert "figure-formats" not in codes(GOOD + "\nAbout 1 in 5 do, and 2 in 5 do not.\n")


def test_a_hard_subject_without_a_note_is_named() -> None:
    hard = GOOD + "\nSome people think of suicide.\n"
    assert "“suicide”" in only(hard, "content-note").what
    assert "content-note" not in codes(hard.replace("author:", "content_note: This page speaks of suicide.\nauthor:"))
    assert "content-note" in codes(GOOD + "\nAlgunas personas piensan en el suicidio.\n", "t/a.es.md")


@pytest.mark.parametrize(
    "said", ["not yet reviewed by a clinician", "Todavía no lo ha revisado nadie", "sin revisar", "لم يراجعه مختص بعد"]
)
def test_that_nobody_has_reviewed_it_is_understood_in_each_language(said: str) -> None:
    assert "not-reviewed" in codes(GOOD.replace("Dr Lee", said))
