"""The releases as staff see them: on the screen, before that, ready, planned."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from kiosk.library.checks.release import ReleaseReport, load_report
from kiosk.library.model import Problem
from kiosk.library.names import file_name
from kiosk.library.store.manifest import releases
from kiosk.library.store.model import Release, Store
from kiosk.library.store.pointer import read_pointer

MOST_FINDINGS = 3
"""Sentences of problems that are shown."""

EARLIEST = 2025
"""A year in which no release was made yet: such a clock was wrong."""


class Checked(Struct, frozen=True):
    """What the check of a release has found. `due` is the day of its next review, None for none.

    `added`, `changed` and `removed` are articles, beside what was shown when it came; `findings` the sentences of the worst problems.
    """

    errors: int = 0
    warnings: int = 0
    due: dt.date | None = None
    added: int = 0
    changed: int = 0
    removed: int = 0
    articles: int = 0
    findings: tuple[str, ...] = ()


class Entry(Struct, frozen=True):
    """One release. `made` is the day on which it came, None when the clock could not be right; `checked` None when that is not known."""

    release: str
    name: str
    made: dt.date | None = None
    origin: str = ""
    checked: Checked | None = None


class Shelf(Struct, frozen=True):
    """`shown` is None while the folder that came with the kiosk is on the screen. `before` were shown before it, the last one first.

    `ready` was brought in and never shown; it comes on the day `planned`, if there is one. `live` is the folder that is shown as it is,
    "" where there is a store.
    """

    shown: Entry | None = None
    before: tuple[Entry, ...] = ()
    ready: Entry | None = None
    planned: dt.date | None = None
    live: str = ""


def read_shelf(store: Store) -> Shelf:
    """What is in the store now. The newest release that was never shown is ready, unless one is planned."""
    pointer = read_pointer(store)
    there = {release.id: release for release in releases(store)}
    shown = [entry(there[identity]) for identity in pointer.shown if identity in there]
    planned = pointer.planned if pointer.planned and pointer.planned.release in there else None
    never = next((release for release in there.values() if release.id not in pointer.shown and release.is_finished), None)
    ready = there[planned.release] if planned else never
    return Shelf(
        shown=shown[0] if shown else None,
        before=tuple(shown[1:]),
        ready=entry(ready) if ready else None,
        planned=planned.on if planned else None,
    )


def checked(release: Release) -> Checked | None:
    """What its check has found; None when that is not known any more."""
    report = load_report(release)
    if report is None:
        return None
    titles = {version.path: version.title for version in report.versions}
    worst = sorted((problem for problem in report.problems if problem.severity != "hint"), key=lambda problem: problem.severity)
    added, changed, removed = _differences(report)
    return Checked(
        errors=report.errors,
        warnings=report.warnings,
        due=min((version.review_by for version in report.versions if version.review_by), default=None),
        added=added,
        changed=changed,
        removed=removed,
        articles=report.articles,
        findings=tuple(_sentence(problem, titles) for problem in worst[:MOST_FINDINGS]),
    )


def _differences(report: ReleaseReport) -> tuple[int, int, int]:
    """How many articles are new, changed and gone. A translation that comes or goes changes its article."""
    new, changed, gone = (
        {file_name(named.path).id for named in group} for group in (report.compared.new, report.compared.changed, report.compared.removed)
    )
    named = {named.path for named in report.compared.new}
    stay = {file_name(version.path).id for version in report.versions if version.path not in named}
    added, removed = new - stay - gone, gone - stay - new
    return len(added), len((changed | new | gone) - added - removed), len(removed)


def _sentence(problem: Problem, titles: Mapping[str, str]) -> str:
    named = titles.get(problem.file, problem.file)
    return f"“{named}”: {problem.what}" if named else problem.what


def entry(release: Release) -> Entry:
    made = release.made.date()
    return Entry(release.id, release.name, made if made.year > EARLIEST else None, release.origin, checked(release))
