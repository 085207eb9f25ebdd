"""What the settings mean at a moment of the day."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.config import Config, is_on_at, notice_at

NOON = dt.datetime(2026, 11, 24, 12, 0)  # noqa: DTZ001  as a clock on the wall
PLAIN = Config(content=Path("content"), data=Path("data"))


def test_a_notice_ends_at_its_time() -> None:
    told = Config(content=PLAIN.content, data=PLAIN.data, notice="Back at 2 pm", notice_until="2026-11-24T14:00")
    assert notice_at(told, NOON) == "Back at 2 pm"
    assert notice_at(told, NOON.replace(hour=14)) == ""


def test_a_notice_without_an_end_stays() -> None:
    told = Config(content=PLAIN.content, data=PLAIN.data, notice="Please ring the bell.")
    assert notice_at(told, NOON.replace(year=2030)) == "Please ring the bell."


@pytest.mark.parametrize(
    ("span", "time", "lit"),
    [
        ("", "03:00", True),
        ("08:00-18:30", "07:59", False),
        ("08:00-18:30", "08:00", True),
        ("08:00-18:30", "18:30", False),
        ("20:00-02:00", "01:59", True),
        ("20:00-02:00", "02:00", False),
        ("20:00-02:00", "23:00", True),
    ],
)
def test_the_screen_is_lit_in_its_hours_also_past_midnight(span: str, time: str, lit: bool) -> None:
    told = Config(content=PLAIN.content, data=PLAIN.data, screen_on=span)
    assert is_on_at(told, dt.time.fromisoformat(time)) is lit
