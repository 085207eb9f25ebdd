"""`kiosk check`: a content folder, read by all processors, with everything that is wrong in it."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.library import workers
from kiosk.library.article import Head, load
from kiosk.library.checks import article as articles
from kiosk.library.checks import folder as folders
from kiosk.library.checks.rules import Accept, Rules, read_rules
from kiosk.library.folder import markdown_files
from kiosk.library.model import Library, Problem, Severity
from kiosk.library.reader import build_library, no_folder
from kiosk.library.refresh import too_slow

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The worst first."""

Progress = Callable[[int, int], None]
"""Called with the number of files that were read and of all."""


class Settings(Struct, frozen=True):
    """What kiosk.toml says that the checks need; `problems` are what is wrong with it. `look` are the colours of each theme.

    The first of the `languages` is that of files whose names say none.
    """

    languages: tuple[str, ...] = ("en",)
    help_checked: Mapping[str, str] = {}
    accent: str = ""
    logo: str = ""
    look: Mapping[str, Mapping[str, str]] = {}
    check: object = None
    problems: tuple[Problem, ...] = ()


class Accepted(Struct, frozen=True):
    problem: Problem
    reason: str


class Checked(Struct, frozen=True):
    """What was read on the way to the report: the library, and each file's head by its path."""

    report: "Report"
    library: Library = Library()
    heads: Mapping[str, Head] = {}


class Report(Struct, frozen=True):
    """`problems` file by file, the worst first; `accepted` are those that the practice lives with. `articles` can be shown."""

    problems: tuple[Problem, ...]
    accepted: tuple[Accepted, ...] = ()
    files: int = 0
    articles: int = 0

    def count(self, severity: str) -> int:
        return sum(problem.severity == severity for problem in self.problems)


def check_folder(
    folder: Path, settings: Settings, today: dt.date, names: Mapping[str, tuple[str, ...]], progress: Progress = lambda _done, _all: None
) -> Report:
    """Everything wrong with a content folder. `names` are the values that the keys `motif` and `hue` may have."""
    return read_and_check(folder, settings, today, names, progress).report


def read_and_check(
    folder: Path, settings: Settings, today: dt.date, names: Mapping[str, tuple[str, ...]], progress: Progress = lambda _done, _all: None
) -> Checked:
    """The same, with what was read for it."""
    if problem := no_folder(folder):
        return Checked(Report((problem,)))
    rules, wrong = read_rules(settings.check)
    found: list[Problem] = [*settings.problems, *wrong]
    paths = markdown_files(folder, found)
    one = partial(check_file, folder, rules=rules, today=today, language=settings.languages[0], names=names)
    heads: dict[str, Head] = {}
    for number, (path, head, problems) in enumerate(_read_all(one, paths), 1):
        found += problems
        if head:
            heads[path] = head
        progress(number, len(paths))
    heads = dict(sorted(heads.items()))
    library = build_library(folder, heads.values(), found, today)
    whole = folders.Folder(
        path=folder,
        library=library,
        heads=heads,
        rules=rules,
        today=today,
        languages=settings.languages,
        help_checked=settings.help_checked,
        accent=settings.accent,
        logo=settings.logo,
        look=settings.look,
    )
    report = _report(rules, [*library.problems, *folders.check(whole)], len(paths), len(library.reading_order))
    return Checked(report, library, heads)


def check_file(
    folder: Path, path: str, rules: Rules, today: dt.date, language: str, names: Mapping[str, tuple[str, ...]]
) -> tuple[Head | None, tuple[Problem, ...]]:
    """One file, and all that is wrong with it alone."""
    draft, problems = load(folder, path)
    if draft is None:
        return None, problems
    return draft.head, (*problems, *articles.check(articles.Article(draft, rules, today, language, names)))


def _read_all(
    one: Callable[[str], tuple[Head | None, tuple[Problem, ...]]], paths: list[str]
) -> Iterator[tuple[str, Head | None, tuple[Problem, ...]]]:
    for path, answer in workers.each(partial(_packed, one), paths, workers.number_for(len(paths))):
        yield (path, *(_UNPACK.decode(answer) if answer else (None, (too_slow(path),))))


def _packed(one: Callable[[str], tuple[Head | None, tuple[Problem, ...]]], path: str) -> bytes:
    """Packed, an answer crosses from one process to the other in a fifth of the time."""
    return msgspec.msgpack.encode(one(path))


_UNPACK = msgspec.msgpack.Decoder(tuple[Head | None, tuple[Problem, ...]])


def _report(rules: Rules, problems: list[Problem], files: int, shown: int) -> Report:
    """With the severities of the practice, sorted, and without what it accepts."""
    kept: list[Problem] = []
    accepted: list[Accepted] = []
    for problem in sorted(dict.fromkeys(problems), key=lambda problem: (problem.file, problem.line, problem.code)):
        severity = rules.severity.get(problem.code, problem.severity)
        if severity == "off":
            continue
        graded = replace(problem, severity=severity)
        accept: Accept | None = rules.accepts(graded)
        if accept:
            accepted.append(Accepted(graded, accept.reason))
        else:
            kept.append(graded)
    kept.sort(key=lambda problem: (problem.file, SEVERITIES.index(problem.severity), problem.line))
    return Report(tuple(kept), tuple(accepted), files, shown)
