"""The page of the room: notices and when they end."""

import datetime as dt

import pytest

from kiosk.ui.staff.room import Room, Until, comes_back, drafted, ends, quarter_after

NOON = dt.datetime(2026, 11, 24, 12, 7)  # noqa: DTZ001  as a clock on the wall


@pytest.mark.parametrize(
    ("until", "end"), [("half-hour", "2026-11-24T12:37"), ("hour", "2026-11-24T13:07"), ("day", "2026-11-25T00:00"), ("stay", "")]
)
def test_a_notice_ends_when_staff_say(until: Until, end: str) -> None:
    assert ends(until, NOON) == end


def test_back_at_a_time_is_the_next_moment_at_which_it_is_that_time() -> None:
    assert comes_back(dt.time(14), NOON) == "2026-11-24T14:00"
    assert comes_back(dt.time(8), NOON) == "2026-11-25T08:00"


def test_the_first_time_that_is_offered_is_a_quarter_that_is_not_over_at_once() -> None:
    assert quarter_after(NOON) == dt.time(12, 30)
    assert quarter_after(NOON.replace(hour=23, minute=55)) == dt.time(0, 15)


def test_a_notice_is_written_with_a_capital_and_fits_into_its_line() -> None:
    state = drafted(Room(), "write", None)
    for letter in "back soon":
        state = drafted(state, "type", letter)
    assert state.draft == "Back soon"
    assert drafted(state, "rub-out", None).draft == "Back soo"
    assert len(drafted(state, "draft", "x" * 200).draft) == 80


def test_the_time_goes_by_quarters_and_around_midnight() -> None:
    state = Room(back=dt.time(23, 45))
    assert drafted(state, "later", 1).back == dt.time(0, 0)
    assert drafted(state, "later", -1).back == dt.time(23, 30)


def test_what_makes_no_sense_changes_nothing() -> None:
    assert drafted(Room(), "until", "for ever") == Room()
    assert drafted(Room(), "dance", 3) == Room()
