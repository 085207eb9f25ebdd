"""What the checker says of a whole folder."""

import datetime as dt
import os
from pathlib import Path

import pytest

from kiosk.library.checks.run import SEVERITIES, Report, Settings, check_folder
from kiosk.library.model import Problem
from kiosk.library.workers import FEW
from tests.conftest import WriteContent

TODAY = dt.date(2026, 11, 22)
ODD = {"review-missing", "author-missing", "short-missing", "action-missing", "length", "reading-grade"}


def report(folder: Path, settings: Settings | None = None) -> Report:
    return check_folder(folder, settings or Settings(), TODAY, {})


def found(folder: Path, settings: Settings | None = None) -> list[Problem]:
    """The problems that are not about single articles."""
    return [problem for problem in report(folder, settings).problems if problem.code not in ODD]


def only(folder: Path, settings: Settings | None = None) -> Problem:
    (problem,) = found(folder, settings)
    return problem


def test_a_folder_that_is_fine(content: WriteContent) -> None:
    folder = content({"a/one.md": "# One\n\nSee [two](two.md#why).\n", "a/two.md": "# Two\n\n## Why?\n\nWords.\n", "a/topic.md": "# A"})
    assert found(folder) == []
    assert (report(folder).files, report(folder).articles) == (3, 2)


@pytest.mark.parametrize(
    ("files", "code", "file", "line", "what"),
    [
        ({"a.md": "Words.\n\n[b](b.md#no)", "b.md": "# B\n\n## Yes\n\nWords."}, "anchor", "a.md", 3, "b.md#no"),
        ({"a.md": "# A\n\n[up](#no)"}, "anchor", "a.md", 3, "#no"),
        ({"a.md": "[b](b.md)"}, "link", "a.md", 1, "b.md"),
        ({"a.md": "![chair](b.png)"}, "picture", "a.md", 1, "b.png"),
        ({"a.md": "# Same\n\nA.", "b.md": "# same\n\nB."}, "title-twice", "b.md", 0, "a.md"),
        ({"a.md": "Words.", "sleep.md.txt": "Words."}, "file-other", "sleep.md.txt", 0, "ends in .txt, which Windows may hide"),
        ({"a.md": "Words.", "notes.docx": b"PK"}, "file-other", "notes.docx", 0, "not shown"),
        ({"a.md": "Words.", "t/topic.md": "# Topic"}, "topic-empty", "t/topic.md", 0, "no article"),
    ],
)
def test_what_is_wrong_between_files(
    content: WriteContent, files: dict[str, str | bytes], code: str, file: str, line: int, what: str
) -> None:
    problem = only(content(files))
    assert (problem.code, problem.file, problem.line, what in problem.what) == (code, file, line, True)


def test_translations_that_are_missing_or_older(content: WriteContent) -> None:
    dated = "---\nreviewed: 2026-{}-01\n---\nWords."
    folder = content({"a.md": dated.format("05"), "a.es.md": dated.format("04"), "b.md": "Words."})
    old, missing = found(folder, Settings(languages=("en", "es")))
    assert (old.code, old.file) == ("translation-old", "a.es.md")
    assert (missing.code, missing.file, "b.es.md" in missing.remedy) == ("translation-missing", "b.md", True)


def test_without_dates_the_files_themselves_are_as_old_as_they_are(content: WriteContent) -> None:
    folder = content({"a.md": "Words.", "a.es.md": "Palabras."})
    assert found(folder, Settings(languages=("en", "es"))) == []
    os.utime(folder / "a.es.md", ns=(1, 1))
    assert only(folder, Settings(languages=("en", "es"))).code == "translation-old"


def test_a_language_that_nothing_is_written_in(content: WriteContent) -> None:
    problems = found(content({"a.md": "Words."}), Settings(languages=("en", "de")))
    assert [problem.code for problem in problems] == ["translation-missing", "language-empty"]


@pytest.mark.parametrize(
    ("checked", "code"), [("", "help-unconfirmed"), ("soon", "help-date"), ("31.12.2026", "help-date"), ("2025-11-01", "help-old")]
)
def test_help_numbers_that_nobody_has_confirmed(content: WriteContent, checked: str, code: str) -> None:
    assert only(content({"a.md": "Words."}), Settings(help_checked={"us": checked})).code == code


def test_confirmed_help_numbers_are_fine(content: WriteContent) -> None:
    assert found(content({"a.md": "Words."}), Settings(help_checked={"us": "2026-11-01"})) == []


def test_a_practice_grades_and_accepts(content: WriteContent) -> None:
    folder = content({"a.md": "[b](b.md)"})
    check = {"severity": {"link": "error", "length": "off"}, "accept": [{"code": "short-missing", "reason": "later"}]}
    graded = report(folder, Settings(check=check))
    severities = {problem.code: problem.severity for problem in graded.problems}
    assert severities["link"] == "error"
    assert not {"length", "short-missing"} & set(severities)
    assert [(entry.problem.code, entry.reason) for entry in graded.accepted] == [("short-missing", "later")]


def test_no_folder_and_nothing_to_read(tmp_path: Path) -> None:
    assert [problem.code for problem in report(tmp_path / "nowhere").problems] == ["folder-missing"]
    assert [problem.code for problem in report(tmp_path).problems] == ["folder-empty"]


def test_many_files_are_read_by_all_processors_and_their_number_is_told(content: WriteContent) -> None:
    folder = content({f"{number}.md": f"# Article {number}\n\n[b](no.md)" for number in range(FEW + 10)})
    told: list[tuple[int, int]] = []
    many = check_folder(folder, Settings(), TODAY, {}, lambda done, total: told.append((done, total)))
    assert sum(problem.code == "link" for problem in many.problems) == FEW + 10
    assert told[-1] == (FEW + 10, FEW + 10)
    worst_first = sorted(many.problems, key=lambda problem: (problem.file, SEVERITIES.index(problem.severity), problem.line, problem.code))
    assert many.problems == tuple(worst_first)


def test_an_accent_that_is_hard_to_read_is_said_for_its_theme(content: WriteContent) -> None:
    look = {
        "light": {"ground": "#FAF7F2", "card": "#FFFDF9", "sage": "#DCE8E1"},
        "dark": {"ground": "#12191B", "card": "#1D282B", "sage": "#1E3635"},
    }
    folder = content({"a.md": "Words."})
    problem = only(folder, Settings(accent="#FFE14A", look=look))
    assert (problem.code, "light theme" in problem.what) == ("accent-contrast", True)
    assert found(folder, Settings(look=look)) == []


def test_a_logo_that_is_not_there_is_said(content: WriteContent) -> None:
    folder = content({"a.md": "# A\n\nWords."})
    problem = only(folder, Settings(logo="logo.png"))
    assert (problem.code, problem.file) == ("logo", "kiosk.toml")
    assert "logo.png" in problem.what
