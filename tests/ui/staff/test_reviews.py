"""The page of the reviews: what a process has told, as the screen says it."""

from kiosk.ui.staff.reviews import MOST_ROWS, listed

ROW = {"state": "overdue", "title": "Sleep", "topic": "Rest", "by": "Dr Vale", "due": "2026-03-03", "problems": 2}
EVENT = {"event": "done", "counts": {"overdue": 1, "later": 4}, "next": "2027-01-02", "clock": True, "rows": [ROW]}


def test_days_are_written_out_in_the_language_of_the_staff() -> None:
    shown = listed(EVENT, "en")
    assert shown["next"] == "2 January 2027"
    assert shown["rows"] == [{**ROW, "due": "3 March 2026"}]
    assert listed(EVENT, "es")["next"] == "2 de enero de 2027"


def test_only_what_needs_somebody_is_listed() -> None:
    shown = listed({**EVENT, "rows": [ROW, {**ROW, "state": "later"}]}, "en")
    assert shown["rows"] == [{**ROW, "due": "3 March 2026"}]
    assert (shown["overdue"], shown["all"]) == (1, 5)


def test_a_long_list_says_how_many_are_left() -> None:
    shown = listed({**EVENT, "rows": [ROW] * (MOST_ROWS + 3)}, "en")
    assert shown["more"] == 3


def test_what_makes_no_sense_is_empty() -> None:
    shown = listed({"event": "done", "rows": [None, {"due": "soon", "problems": "many"}]}, "en")
    assert shown["rows"] == [{"state": "", "title": "", "topic": "", "by": "", "due": "", "problems": 0}]
    assert shown["all"] == 0
