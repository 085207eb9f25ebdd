"""Whether the clock of this computer can be right."""

import datetime as dt

from kiosk import MADE

YEARS = 10
"""After this program was made."""


def today() -> dt.date:
    """By the computer's clock, right or wrong."""
    return dt.datetime.now().astimezone().date()


def believable(day: dt.date) -> dt.date | None:
    """The day, or None when the clock cannot be right: before this program was made, or long after."""
    made = dt.date.fromisoformat(MADE)
    return day if made <= day <= made.replace(year=made.year + YEARS) else None
