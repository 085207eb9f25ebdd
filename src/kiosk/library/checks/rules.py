"""What a practice wants checked, and how strictly: rules.toml, and above it the part [check] of kiosk.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from kiosk.library.checks.tone import Entry, Words, merge, shipped_words
from kiosk.library.model import Problem, Severity

SHIPPED = Path(__file__).with_name("rules.toml")
FILE = "kiosk.toml"
PARTS = ("severity", "accept", "limits", "hard", "words", "allow_words")
REMEDIES = {
    "severity": 'Write each like: sentence-long = "hint". There are "error", "warning", "hint" and "off".',
    "accept": 'Write each like: { code = "not-reviewed", reason = "Dr Lee reads it in May" }, and file = "..." for one file only.',
    "limits": "Write each as the list that came with the kiosk does: grade = [6, 8].",
    "hard": 'Write the words of each language as a list: en = ["suicide"].',
    "words": 'Write each under [[check.words.en]]: avoid = ["word"], use = "other word", why = "the reason".',
    "allow_words": 'Write it as a list: allow_words = ["just", "simply"].',
}

Kind = TypeVar("Kind")
Number = Annotated[float, Meta(ge=0)]
Pair = tuple[Number, Number]


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """As in rules.toml. Of a pair, the first is the target and the second the most."""

    grade: Pair
    smog: Pair
    ease: Pair
    sentence_mean: Number
    sentence: Number
    paragraph: Pair
    words: Pair
    words_most: Number
    title: Number
    help_days: Number


class Accept(Struct, frozen=True, forbid_unknown_fields=True):
    """Problems that a practice lives with: those of one code, in one file or in all ("")."""

    code: str
    reason: Annotated[str, Meta(min_length=1)]
    file: str = ""


class Rules(Struct, frozen=True):
    """`severity` changes that of a code or switches it off; `words` are the words to avoid, `hard` those of hard subjects, by language.

    `not_reviewed` are phrases of `reviewed_by` while nobody has.
    """

    limits: Limits
    words: Words
    hard: Mapping[str, tuple[str, ...]] = {}
    not_reviewed: tuple[str, ...] = ()
    severity: Mapping[str, Severity | Literal["off"]] = {}
    accept: tuple[Accept, ...] = ()

    def accepts(self, problem: Problem) -> Accept | None:
        return next((entry for entry in self.accept if entry.code == problem.code and entry.file in {"", problem.file}), None)


@cache
def shipped() -> Rules:
    data = tomllib.loads(SHIPPED.read_text("utf-8"))
    hard = msgspec.convert(data["hard"], dict[str, tuple[str, ...]])
    phrases = msgspec.convert(data["not_reviewed"]["phrases"], tuple[str, ...])
    return Rules(msgspec.convert(data["limits"], Limits), shipped_words(), hard, phrases)


def read_rules(check: object) -> tuple[Rules, tuple[Problem, ...]]:
    """The rules of a practice from the part [check] of its settings; what cannot be used of it is a problem and changes nothing."""
    problems: list[Problem] = []
    given = check if isinstance(check, dict) else {}
    if check is not None and not isinstance(check, dict):
        problems.append(_unfit("check", "severity"))
    problems += [
        Problem(
            "warning", "setting-unknown", FILE, 0, f"The kiosk knows no setting “{name}” in [check].", f"Known there: {', '.join(PARTS)}."
        )
        for name in given
        if name not in PARTS
    ]
    default = shipped()
    severity = _each(given, "severity", dict[str, Severity | Literal["off"]], problems) or {}
    accept = _each(given, "accept", tuple[Accept, ...], problems) or ()
    extra = _each(given, "words", dict[str, tuple[Entry, ...]], problems) or {}
    allowed = _each(given, "allow_words", tuple[str, ...], problems) or ()
    hard = {**default.hard, **(_each(given, "hard", dict[str, tuple[str, ...]], problems) or {})}
    rules = Rules(
        _limits(given, default.limits, problems), merge(default.words, extra, allowed), hard, default.not_reviewed, severity, accept
    )
    return rules, tuple(problems)


def _limits(given: Mapping[str, object], default: Limits, problems: list[Problem]) -> Limits:
    """One by one, so that a slip in one leaves the others."""
    values = msgspec.to_builtins(default)
    part = given.get("limits", {})
    for name, value in part.items() if isinstance(part, dict) else [("limits", part)]:
        try:
            msgspec.convert({**values, name: value}, Limits)
            values[name] = value
        except msgspec.ValidationError:
            problems.append(_unfit(f"limits.{name}", "limits"))
    return msgspec.convert(values, Limits)


def _each(given: Mapping[str, object], name: str, kind: type[Kind], problems: list[Problem]) -> Kind | None:
    if name not in given:
        return None
    try:
        return msgspec.convert(given[name], kind)
    except msgspec.ValidationError:
        problems.append(_unfit(name, name))
        return None


def _unfit(name: str, part: str) -> Problem:
    return Problem("warning", "setting-unfit", FILE, 0, f"The setting “{name}” in [check] cannot be used.", REMEDIES[part])
