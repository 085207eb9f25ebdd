"""The page of the room: values in, props out."""

import datetime as dt
from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QTime

from kiosk import config as configs
from kiosk.config import Resolved
from kiosk.config.fitting import NOTICE_MOST
from kiosk.ui.keyboards import letters
from kiosk.ui.staff.content import written

Until = Literal["half-hour", "hour", "day", "stay"]
UNTIL: tuple[Until, ...] = ("half-hour", "hour", "day", "stay")

LENGTHS: Mapping[str, dt.timedelta] = {"half-hour": dt.timedelta(minutes=30), "hour": dt.timedelta(hours=1)}

QUARTER = 15
"""Minutes between the times that can be named."""

SIGNS = (*"0123456789", ":", ".", ",", "!", "?", "-")
"""Keys beside the letters."""

TURNS = (0, 90, 180, 270)
"""Degrees, clockwise."""

SETTINGS = ("notice", "start_volume", "rotation")


class Room(Struct, frozen=True):
    """What staff are at. `draft` is the notice that they prepare, `back` the time that it can name; `typing` while the keys are there.

    `keeping` are the seconds until the picture turns back, 0 when nobody has turned it. `why` says why nothing was set.
    """

    draft: str = ""
    until: Until = "hour"
    back: dt.time = dt.time(12)
    typing: bool = False
    keeping: int = 0
    why: str = ""


def room(state: Room, resolved: Resolved, now: dt.datetime, language: str) -> Mapping[str, object]:
    config = resolved.config
    return {
        "notice": configs.notice_at(config, now),
        "noticeUntil": _moment(config.notice_until, now, language),
        "draft": state.draft,
        "until": state.until,
        "back": _time(state.back, language),
        "typing": state.typing,
        "letters": [*letters(language), *SIGNS],
        "volume": round(config.start_volume * 10),
        "listen": config.listen,
        "rotation": config.rotation,
        "keeping": state.keeping,
        "why": state.why,
        "other": config.staff_corner == "bottom-left",
        "fixed": {name: configs.fixed(resolved, name) for name in SETTINGS},
    }


def ends(until: Until, now: dt.datetime) -> str:
    """When a notice ends, as the setting has it."""
    if until == "stay":
        return ""
    midnight = dt.datetime.combine(now.date() + dt.timedelta(days=1), dt.time())
    return _minute(midnight if until == "day" else now + LENGTHS[until])


def comes_back(back: dt.time, now: dt.datetime) -> str:
    """The next moment at which it is that time."""
    today = dt.datetime.combine(now.date(), back)
    return _minute(today if today > now else today + dt.timedelta(days=1))


def drafted(state: Room, what: str, value: object) -> Room:
    """After staff have worked on a notice; what makes no sense changes nothing."""
    match what, value:
        case "draft", str(words):
            return replace(state, draft=words[:NOTICE_MOST], typing=False)
        case "write", _:
            return replace(state, typing=True)
        case "type", str(letter):
            return replace(state, draft=(state.draft + (letter if state.draft else letter.upper()))[:NOTICE_MOST])
        case "rub-out", _:
            return replace(state, draft=state.draft[:-1])
        case "until", str(until):
            return replace(state, until=next((known for known in UNTIL if known == until), state.until))
        case "later", int() | float() as quarters:
            return replace(state, back=_moved(state.back, int(quarters)))
    return state


def quarter_after(now: dt.datetime) -> dt.time:
    """The first time that can be named and is at least ten minutes away."""
    soon = now + dt.timedelta(minutes=10 + QUARTER)
    return dt.time(soon.hour, soon.minute // QUARTER * QUARTER)


def _moved(back: dt.time, quarters: int) -> dt.time:
    minutes = (back.hour * 60 + back.minute + quarters * QUARTER) % (24 * 60)
    return dt.time(minutes // 60, minutes % 60)


def _minute(moment: dt.datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _time(time: dt.time, language: str) -> str:
    return QLocale(language).toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)


def _moment(until: str, now: dt.datetime, language: str) -> str:
    """The time alone for today and midnight of it; "" for no end."""
    if not until:
        return ""
    end = dt.datetime.fromisoformat(until)
    time = _time(end.time(), language)
    return time if end - now < dt.timedelta(days=1) else f"{written(end.date(), language)}, {time}"
