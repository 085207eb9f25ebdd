"""The page of what is read: what a process has told, props out."""

import datetime as dt
from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale

from kiosk.ui.languages import name_of
from kiosk.ui.staff.content import written

Told = Mapping[str, object]

SPANS = (1, 1, 3, 12)
"""Months of the spans that are offered: this month, the last one, three, twelve."""


class Months(Struct, frozen=True):
    """From the first to the last month, each the first day of it."""

    first: dt.date
    last: dt.date


def offered(place: int, today: dt.date) -> Months:
    """One of `SPANS`."""
    last = moved(today.replace(day=1), -1 if place == 1 else 0)
    return Months(moved(last, 1 - SPANS[place]), last)


def moved(month: dt.date, by: int) -> dt.date:
    year, number = divmod(month.year * 12 + month.month - 1 + by, 12)
    return dt.date(year, number + 1, 1)


def days_of(months: Months, today: dt.date) -> tuple[dt.date, dt.date]:
    """The first and the last day; the month that is not over ends today."""
    return months.first, min(today, moved(months.last, 1) - dt.timedelta(1)) if months.last <= today else months.last


def use(told: Told | None, months: Months, today: dt.date, language: str) -> Told:
    """`told` is None while the process is at it."""
    first, last = days_of(months, today)
    shown: dict[str, object] = {
        "step": "reading" if told is None else "refused" if told.get("event") == "refused" else "read",
        "first": first.isoformat(),
        "last": last.isoformat(),
        "firstMonth": _month(months.first, language),
        "lastMonth": _month(months.last, language),
        "span": f"{written(first, language)} \u2013 {written(last, language)}",
        "later": months.last < today.replace(day=1),
        "chosen": next((place for place in range(len(SPANS)) if offered(place, today) == months), -1),
        "fault": str(told.get("what", "")) if told else "",
        "counting": bool(told.get("counts", True)) if told else True,
    }
    return {**shown, **_read(told or {}, language)}


def _read(told: Told, language: str) -> Told:
    spoken = told.get("languages")
    return {
        "total": _number(told.get("total"), language),
        "months": [
            {**bar, "name": _short(str(bar["name"]), language), "label": _month(dt.date.fromisoformat(f"{bar['name']}-01"), language)}
            for bar in _bars(told.get("months"))
        ],
        "topics": _bars(told.get("topics")),
        "most": _bars(told.get("most")),
        "least": _bars(told.get("least"), beside=told.get("most")),
        "few": _words(told.get("few")),
        "never": _words(told.get("never")),
        "languages": [{**bar, "name": name_of(str(bar["name"]))} for bar in _bars(spoken)],
        "apart": spoken is not None,
        "weeks": _weeks(told.get("days"), language),
        "weekdays": [QLocale(language).standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)],
    }


def _bars(told: object, beside: object = ()) -> list[dict[str, object]]:
    """With the share of each in the longest of them and of those that are shown beside them."""
    rows, views = _rows(told), [_views(row) for row in _rows(told)]
    most = max((*views, *map(_views, _rows(beside))), default=0) or 1
    return [
        {"name": str(row.get("name", "")), "views": count, "whole": bool(row.get("all", True)), "share": count / most}
        for row, count in zip(rows, views, strict=True)
    ]


def _rows(told: object) -> list[Told]:
    return [row for row in told if isinstance(row, dict)] if isinstance(told, Sequence) and not isinstance(told, str) else []


def _views(row: Told) -> int:
    views = row.get("views")
    return views if isinstance(views, int) else 0


def _weeks(told: object, language: str) -> list[list[Told]]:
    """From Monday to Sunday; days outside the span have the step -1."""
    days = [(dt.date.fromisoformat(str(day)), step) for day, step in told] if isinstance(told, list) else []
    if not days:
        return []
    empty: Told = {"step": -1, "label": ""}
    cells: list[Told] = [empty] * days[0][0].weekday()
    cells += [{"step": step, "label": written(day, language)} for day, step in days]
    cells += [empty] * (-len(cells) % 7)
    return [cells[start : start + 7] for start in range(0, len(cells), 7)]


def _words(told: object) -> list[str]:
    return [str(word) for word in told] if isinstance(told, list) else []


def _number(told: object, language: str) -> str:
    return QLocale(language).toString(int(told)) if isinstance(told, str) and told.isdecimal() else ""


def _month(month: dt.date, language: str) -> str:
    return QLocale(language).toString(QDate(month.year, month.month, 1), "MMMM yyyy")


def _short(month: str, language: str) -> str:
    return QLocale(language).standaloneMonthName(int(month[5:]), QLocale.FormatType.ShortFormat)
