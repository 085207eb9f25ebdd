"""What `kiosk check` prints: for people, for programs, and for GitHub's pull requests."""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from kiosk.library.checks.run import SEVERITIES, Report
from kiosk.library.decode import decode
from kiosk.library.folder import read_file
from kiosk.library.model import Problem

COLOURS = {"error": "31", "warning": "33", "hint": "36", "file": "1", "line": "2", "good": "32"}
"""SGR codes of a terminal."""

LINE_LENGTH = 100

MANY = 5
"""Files of which the same is said once for all: a folder of another program has no reviewer in any."""

Sentence = tuple[str, str, str, str]
"""The severity, what is wrong, its remedy and its code."""


def as_text(report: Report, folder: Path, *, strict: bool, colours: bool) -> Iterator[str]:
    """Line by line: the problems of each file, with the lines that they are about, and at the end whether the folder can be shown.

    The worst of a file comes first. Files with errors come last, where the eye is when all has run past.
    """

    def paint(text: str, name: str) -> str:
        return f"\033[{COLOURS[name]}m{text}\033[0m" if colours else text

    common = _common(report.problems)
    for (severity, what, remedy, code), files in common.items():
        yield paint(f"{files[0]} and {len(files) - 1:,} others", "file")
        yield f"  {paint(severity, severity)}  {what}"
        yield f"      {remedy} ({code})"
        yield ""
    broken = {problem.file for problem in report.problems if problem.severity == "error"}
    own = sorted((problem for problem in report.problems if _sentence(problem) not in common), key=lambda problem: problem.file in broken)
    for file, problems in groupby(own, key=lambda problem: problem.file):
        yield paint(file or str(folder), "file")
        lines = _lines(folder, file)
        for problem in problems:
            place = f"line {problem.line}, " if problem.line else ""
            yield f"  {paint(problem.severity, problem.severity)}  {problem.what}"
            if 0 < problem.line <= len(lines) and (text := lines[problem.line - 1].strip()):
                more = "\u2026" if len(text) > LINE_LENGTH else ""
                yield paint(f"      {problem.line} | {text[:LINE_LENGTH]}{more}", "line")
            yield f"      {problem.remedy} ({place}{problem.code})"
        yield ""
    for reason, count in sorted(Counter(f"{entry.problem.code}: {entry.reason}" for entry in report.accepted).items()):
        yield f"Accepted {_number(count, 'time')}: {reason}"
    if report.problems:
        yield ", ".join(_number(report.count(severity), severity) for severity in SEVERITIES) + "."
    yield paint(verdict(report, strict=strict), "good" if passes(report, strict=strict) else "error")


def _common(problems: tuple[Problem, ...]) -> dict[Sentence, list[str]]:
    """What is said of many files as a whole, with the files."""
    files: dict[Sentence, list[str]] = {}
    for problem in problems:
        if sentence := _sentence(problem):
            files.setdefault(sentence, []).append(problem.file)
    return {sentence: named for sentence, named in files.items() if len(named) >= MANY}


def _sentence(problem: Problem) -> Sentence | None:
    """None for what is wrong with one line."""
    return None if problem.line else (problem.severity, problem.what, problem.remedy, problem.code)


def as_json(report: Report, *, strict: bool) -> str:
    """One object; the fields of a problem are those of `kiosk.library.model.Problem`."""
    return json.dumps(
        {
            "passes": passes(report, strict=strict),
            "articles": report.articles,
            "problems": [_plain(problem) for problem in report.problems],
            "accepted": [{**_plain(entry.problem), "reason": entry.reason} for entry in report.accepted],
        },
        ensure_ascii=False,
        indent=2,
    )


def as_github(report: Report, folder: Path) -> Iterator[str]:
    """Workflow commands: each problem becomes a note beside its line."""
    kinds = {"error": "error", "warning": "warning", "hint": "notice"}
    for problem in report.problems:
        where = [f"file={_escaped((folder / problem.file).as_posix(), property_too=True)}"] if problem.file else []
        where += [f"line={problem.line}"] if problem.line else []
        where += [f"title={_escaped(problem.code, property_too=True)}"]
        yield f"::{kinds[problem.severity]} {','.join(where)}::{_escaped(f'{problem.what} {problem.remedy}')}"


def passes(report: Report, *, strict: bool) -> bool:
    return report.articles > 0 and not report.count("error") and not (strict and report.count("warning"))


def verdict(report: Report, *, strict: bool) -> str:
    """Whether the folder can be shown, in one sentence."""
    if not report.articles:
        return "This folder cannot be shown: there is nothing to read in it."
    shown = f"{_number(report.articles, 'article')} can be shown"
    if errors := report.count("error"):
        return f"{shown}, but {_number(errors, 'thing')} will be missing or wrong until {'it is' if errors == 1 else 'they are'} mended."
    if warnings := report.count("warning"):
        must = "must" if strict else "should"
        return f"{shown}; {_number(warnings, 'warning')} {must} be looked at first."
    return f"{shown}. {'But for what is accepted, this' if report.accepted else 'This'} folder is fine."


def _plain(problem: Problem) -> dict[str, object]:
    return {name: getattr(problem, name) for name in problem.__struct_fields__}


def _lines(folder: Path, file: str) -> list[str]:
    """The lines of a file, to show them; none where it cannot be read."""
    data = read_file(folder, file) if file else b""
    text = decode(data, file)[0] if isinstance(data, bytes) else None
    return (text or "").splitlines()


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _escaped(text: str, *, property_too: bool = False) -> str:
    """As GitHub's workflow commands want it."""
    pairs = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), *([(":", "%3A"), (",", "%2C")] if property_too else [])]
    for character, escape in pairs:
        text = text.replace(character, escape)
    return text
