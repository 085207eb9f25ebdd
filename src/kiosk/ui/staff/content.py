"""The content page of the staff area: values in, frozen props out."""

import datetime as dt
from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale

from kiosk.library.model import Library
from kiosk.staff.bringing import Bringing, Outcome
from kiosk.staff.shelf import Checked, Entry, Shelf
from kiosk.ui.derive import Rows, topic_paintings
from kiosk.ui.languages import name_of

CANDIDATE_ROLES = ("path", "name", "where", "articles", "changed")
RELEASE_ROLES = ("release", "name", "made")

MOST_COVERS = 12

DAYS = 28
"""Ahead that a release can be planned for: who plans farther has forgotten it by then."""

DATES = {"es": "d 'de' MMMM 'de' yyyy"}
DATE = "d MMMM yyyy"


class ContentProps(Struct, frozen=True):
    """Props are named as QML sees them. Dates are written out; "" where there is none.

    `step` is nothing, found, bringing, ready, day or said. `undo` when there is a way back, to the release `undoName` or, where that is
    "", to what came with the kiosk. `code` is that of an outcome.
    """

    live: str = ""
    name: str = ""
    made: str = ""
    topics: int = 0
    articles: int = 0
    languages: str = ""
    checked: bool = False
    errors: int = 0
    warnings: int = 0
    due: str = ""
    covers: tuple[str, ...] = ()
    undo: bool = False
    undoName: str = ""
    busy: bool = False
    step: str = "nothing"
    looking: bool = True
    stage: str = ""
    progress: float = 0
    bringingName: str = ""
    where: str = ""
    readyName: str = ""
    readyOrigin: str = ""
    readyArticles: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    readyErrors: int = 0
    readyWarnings: int = 0
    findings: tuple[str, ...] = ()
    planned: str = ""
    days: tuple[Mapping[str, object], ...] = ()
    well: bool = True
    code: str = ""
    outcomeName: str = ""
    what: str = ""
    remedy: str = ""
    candidates: Rows = ()
    releases: Rows = ()


class Page(Struct, frozen=True):
    """What the page is about. `found` is None until somebody has looked; `choosing` while a day is chosen."""

    shelf: Shelf
    bringing: Bringing = Bringing()
    found: tuple[Mapping[str, object], ...] | None = None
    choosing: bool = False


def content(page: Page, library: Library, practice: str, language: str, today: dt.date) -> ContentProps:
    shelf, bringing = page.shelf, page.bringing
    shown = shelf.shown
    about = shown.checked if shown and shown.checked else Checked()
    ready, planned = shelf.ready, shelf.planned
    checked = ready.checked if ready and ready.checked else Checked()
    outcome = bringing.outcome or Outcome(well=True, code="")
    back = shelf.before[0] if shelf.before else None
    paintings = topic_paintings(library)
    return ContentProps(
        live=shelf.live,
        name=shown.name if shown else practice,
        made=written(shown.made, language) if shown else "",
        topics=len(library.topics),
        articles=len(library.reading_order),
        languages=", ".join(name_of(code) for code in library.languages),
        checked=bool(shown and shown.checked),
        errors=about.errors,
        warnings=about.warnings,
        due=written(about.due, language),
        covers=tuple(paintings[topic.id].url for topic in library.topics[:MOST_COVERS]),
        undo=shown is not None,
        undoName=back.name if back else "",
        busy=bool(bringing.stage),
        step=step(page),
        looking=page.found is None,
        stage=bringing.stage,
        progress=bringing.progress,
        bringingName=bringing.name,
        where=bringing.where,
        readyName=ready.name if ready else "",
        readyOrigin=ready.origin if ready else "",
        readyArticles=checked.articles,
        added=checked.added,
        changed=checked.changed,
        removed=checked.removed,
        readyErrors=checked.errors,
        readyWarnings=checked.warnings,
        findings=checked.findings,
        planned=written(planned, language),
        days=_days(today, planned, language) if page.choosing else (),
        well=outcome.well,
        code=outcome.code,
        outcomeName=outcome.name,
        what=outcome.what,
        remedy=outcome.remedy,
        candidates=tuple(page.found or ()),
        releases=_releases(shelf.before, language),
    )


def step(page: Page) -> str:
    """Where in the flow staff are."""
    if page.bringing.copies:
        return "bringing"
    if page.bringing.outcome:
        return "said"
    if page.shelf.ready:
        return "day" if page.choosing else "ready"
    return "found" if page.found else "nothing"


def written(day: dt.date | None, language: str) -> str:
    """Such as 24 November 2026; "" for none."""
    form = DATES.get(language.partition("-")[0], DATE)
    return QLocale(language).toString(QDate(day.year, day.month, day.day), form) if day else ""


def _releases(entries: Sequence[Entry], language: str) -> Rows:
    return tuple({"release": entry.release, "name": entry.name, "made": written(entry.made, language)} for entry in entries)


def _days(today: dt.date, planned: dt.date | None, language: str) -> tuple[Mapping[str, object], ...]:
    """From tomorrow on."""
    locale = QLocale(language)

    def row(day: dt.date) -> Mapping[str, object]:
        there = QDate(day.year, day.month, day.day)
        return {
            "day": day.isoformat(),
            "text": locale.toString(there, "ddd d\u00a0MMM"),
            "label": locale.toString(there, "dddd ") + written(day, language),
            "chosen": day == planned,
        }

    return tuple(row(today + dt.timedelta(number)) for number in range(1, DAYS + 1))
