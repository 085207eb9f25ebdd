"""What a practice may change in the checks."""

import tomllib

import pytest

from kiosk.library.checks.rules import Rules, read_rules, shipped
from kiosk.library.checks.tone import find_words
from kiosk.library.model import Problem


def rules(text: str) -> tuple[Rules, tuple[Problem, ...]]:
    return read_rules(tomllib.loads(text).get("check"))


def test_without_a_word_the_shipped_rules_hold() -> None:
    assert rules("") == (shipped(), ())
    assert shipped().limits.grade == (6, 8)


def test_everything_can_be_changed() -> None:
    found, problems = rules(
        """
        [check]
        severity = { length = "off", word = "hint" }
        accept = [{ code = "not-reviewed", reason = "Dr Lee reads it in May", file = "a/b.md" }]
        allow_words = ["just"]
        [check.limits]
        grade = [5, 7]
        words_most = 1200
        [[check.words.en]]
        avoid = ["patient", "patients"]
        use = "client"
        """
    )
    assert problems == ()
    assert found.severity == {"length": "off", "word": "hint"}
    assert (found.limits.grade, found.limits.words_most, found.limits.smog) == ((5, 7), 1200, (8, 10))
    assert [hit.matched for hit in find_words("Just ask your patients.", found.words["en"])] == ["patients"]
    (accept,) = found.accept
    assert accept.reason == "Dr Lee reads it in May"
    problem = Problem("warning", "not-reviewed", "a/b.md", 0, "", "")
    assert found.accepts(problem) == accept
    assert found.accepts(Problem("warning", "not-reviewed", "a/c.md", 0, "", "")) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("check = 3", "check"),
        ('[check]\nseverity = { length = "loud" }', "severity"),
        ('[check]\naccept = [{ code = "x" }]', "accept"),
        ('[check]\naccept = [{ code = "x", reason = "" }]', "accept"),
        ("[check]\nallow_words = 3", "allow_words"),
        ("[check.limits]\ngrade = 6", "limits.grade"),
        ("[check.limits]\nlenght = 6", "limits.lenght"),
        ("[check]\nwords = [1]", "words"),
    ],
)
def test_a_slip_is_named_and_changes_nothing(text: str, name: str) -> None:
    found, (problem,) = rules(text)
    assert found == shipped()
    assert (problem.code, f"“{name}”" in problem.what) == ("setting-unfit", True)


def test_one_slip_leaves_the_other_rules() -> None:
    changed, problems = rules("[check]\nseverty = {}\n[check.limits]\ngrade = 6\nsmog = [1, 2]")
    assert changed.limits.smog == (1.0, 2.0)
    assert [problem.code for problem in problems] == ["setting-unknown", "setting-unfit"]


def test_the_words_of_hard_subjects_can_be_changed_by_language() -> None:
    found, problems = rules('[check.hard]\nen = ["grief"]\n')
    assert problems == ()
    assert found.hard["en"] == ("grief",)
    assert found.hard["es"] == shipped().hard["es"]
