"""What the settings mean at a moment of the day."""

import datetime as dt

from kiosk.config.fitting import hours
from kiosk.config.values import Config


def notice_at(config: Config, now: dt.datetime) -> str:
    """The notice for the room, "" for none. `now` is the wall clock's, without a zone, as its end is written."""
    if not config.notice_until:
        return config.notice
    return config.notice if now < dt.datetime.fromisoformat(config.notice_until) else ""


def is_on_at(config: Config, now: dt.time) -> bool:
    """Whether the screen is lit at that time of the day."""
    if not config.screen_on:
        return True
    first, last = hours(config.screen_on)
    return first <= now < last if first < last else now >= first or now < last
