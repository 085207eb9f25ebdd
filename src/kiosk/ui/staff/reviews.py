"""The page of the reviews: what a process has said in, props out."""

import datetime as dt
from collections.abc import Mapping

from kiosk.ui.staff.content import written

MOST_ROWS = 60
"""On the screen; all of them are in the list to print."""

SAYS_NOTHING = "later"
"""The state of an article that needs nothing now."""

Told = Mapping[str, object]


def reading(share: float) -> Told:
    return {"step": "reading", "progress": share}


def refused(what: str, remedy: str) -> Told:
    return {"step": "refused", "what": what, "remedy": remedy}


def listed(event: Told, language: str) -> Told:
    """The list that a process has told; whatever is missing is empty."""
    told, counts = event.get("rows"), event.get("counts")
    rows = [row for row in told if isinstance(row, dict) and row.get("state") != SAYS_NOTHING] if isinstance(told, list) else []
    numbers = {name: number for name, number in counts.items() if isinstance(number, int)} if isinstance(counts, dict) else {}
    return {
        "step": "listed",
        "overdue": numbers.get("overdue", 0),
        "never": numbers.get("never reviewed", 0),
        "soon": numbers.get("due soon", 0),
        "undated": numbers.get("no date", 0),
        "all": sum(numbers.values()),
        "clock": bool(event.get("clock")),
        "next": _day(event.get("next"), language),
        "rows": [_row(row, language) for row in rows[:MOST_ROWS]],
        "more": max(0, len(rows) - MOST_ROWS),
    }


def _row(row: Told, language: str) -> Told:
    text = {name: str(row.get(name, "")) for name in ("state", "title", "topic", "by")}
    problems = row.get("problems")
    return {**text, "due": _day(row.get("due"), language), "problems": problems if isinstance(problems, int) else 0}


def _day(told: object, language: str) -> str:
    try:
        return written(dt.date.fromisoformat(str(told)), language)
    except ValueError:
        return ""
