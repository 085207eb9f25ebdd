"""Which articles of what is on the screen are to be reviewed: for the staff area, and for the list to print."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk import clock
from kiosk.checking import COVER_KEYS, settings
from kiosk.config import Config
from kiosk.library.checks.rules import read_rules
from kiosk.library.checks.run import read_and_check
from kiosk.library.model import with_languages
from kiosk.library.refresh import be_nice
from kiosk.library.store.pointer import shown_at_start
from kiosk.staff import refusals
from kiosk.staff.refusals import RefusedError
from kiosk.staff.reviews import Review, reviews, subjects_of, summary
from kiosk.telling import Teller

DONE, REFUSED = 0, 1
"""Exit codes."""


class Reviewed(Struct, frozen=True):
    """The list, the most urgent first, and how many errors and warnings the check has found in all. `day` is None when the clock cannot be
    right.
    """

    rows: tuple[Review, ...]
    errors: int
    warnings: int
    day: dt.date | None


def shown_content(config: Config) -> Path:
    """The folder that is on the screen now."""
    release = shown_at_start(config.data) if config.mode == "store" else None
    return release.content if release else config.content


def review(config: Config, progress: Callable[[int, int], None]) -> Reviewed:
    """Reads and checks what is on the screen. Raises RefusedError."""
    folder, today = shown_content(config), clock.today()
    checked = read_and_check(folder, settings(folder), today, COVER_KEYS, progress)
    if not checked.library.usable:
        raise refusals.no_content()
    library = with_languages(checked.library, config.languages, config.written_language)
    rules, _ = read_rules(settings(folder).check)
    day, problems = clock.believable(today), checked.report.problems
    rows = reviews(subjects_of(library, checked.heads, problems), day, rules.not_reviewed)
    errors, warnings = (sum(problem.severity == severity for problem in problems) for severity in ("error", "warning"))
    return Reviewed(rows, errors, warnings, day)


def tell(config: Config) -> int:
    """Prints the list as events. The kiosk's own command."""
    teller = Teller(to_programs=True)
    be_nice()
    try:
        found = review(config, teller.progress("check"))
    except RefusedError as error:
        teller.refused(error)
        return REFUSED
    teller.done(_plain(found), ())
    return DONE


def _plain(found: Reviewed) -> Mapping[str, object]:
    counted = summary(found.rows)
    return {
        "counts": counted.counts,
        "next": counted.next_due.isoformat() if counted.next_due else "",
        "clock": found.day is not None,
        "errors": found.errors,
        "warnings": found.warnings,
        "rows": _rows(found.rows),
    }


def _rows(rows: Sequence[Review]) -> list[Mapping[str, object]]:
    return [
        {
            "state": row.state,
            "title": row.subject.title or row.subject.path,
            "language": row.subject.language,
            "topic": row.subject.topic,
            "by": row.subject.reviewed_by or row.subject.author,
            "due": row.subject.review_by.isoformat() if row.subject.review_by else "",
            "problems": row.subject.problems,
        }
        for row in rows
    ]
