"""The page of what is read: spans of months, and what is drawn of them."""

import datetime as dt

import pytest

from kiosk.ui.staff.use import Months, days_of, moved, offered, use

TODAY = dt.date(2026, 11, 24)
NOVEMBER = Months(dt.date(2026, 11, 1), dt.date(2026, 11, 1))
TOLD = {
    "event": "done",
    "total": "72",
    "counts": True,
    "topics": [{"name": "Rest", "views": 60, "all": True}, {"name": "Fear", "views": 12, "all": False}],
    "most": [{"name": "Sleep", "views": 40}],
    "least": [{"name": "Panic", "views": 10}],
    "months": [{"name": "2026-11", "views": 70}],
    "days": [["2026-11-01", 0], ["2026-11-02", 3]],
    "languages": [{"name": "es", "views": 12}],
    "few": [],
    "never": ["Dreams"],
}


@pytest.mark.parametrize(
    ("place", "first", "last"),
    [(0, "2026-11-01", "2026-11-24"), (1, "2026-10-01", "2026-10-31"), (2, "2026-09-01", "2026-11-24"), (3, "2025-12-01", "2026-11-24")],
)
def test_the_spans_that_are_offered(place: int, first: str, last: str) -> None:
    assert tuple(map(str, days_of(offered(place, TODAY), TODAY))) == (first, last)


def test_months_go_over_the_year() -> None:
    assert moved(dt.date(2026, 1, 1), -1) == dt.date(2025, 12, 1)
    assert moved(dt.date(2026, 12, 1), 1) == dt.date(2027, 1, 1)


def test_bars_are_as_long_as_their_share_also_beside_others() -> None:
    shown = use(TOLD, NOVEMBER, TODAY, "en")
    assert [bar["share"] for bar in shown["topics"]] == [1, 0.2]  # type: ignore[attr-defined]
    assert [bar["share"] for bar in shown["least"]] == [0.25]  # type: ignore[attr-defined]
    assert shown["languages"][0]["name"] == "Español"  # type: ignore[index]


def test_weeks_begin_on_monday() -> None:
    shown = use(TOLD, NOVEMBER, TODAY, "en")
    weeks: list[list[dict[str, object]]] = shown["weeks"]  # type: ignore[assignment]
    assert [day["step"] for day in weeks[0]] == [-1, -1, -1, -1, -1, -1, 0]  # the 1st is a Sunday
    assert weeks[1][0] == {"step": 3, "label": "2 November 2026"}


def test_while_it_is_read_and_when_it_cannot_be() -> None:
    assert use(None, NOVEMBER, TODAY, "en")["step"] == "reading"
    shown = use({"event": "refused", "what": "It is damaged."}, NOVEMBER, TODAY, "en")
    assert (shown["step"], shown["fault"], shown["topics"]) == ("refused", "It is damaged.", [])
