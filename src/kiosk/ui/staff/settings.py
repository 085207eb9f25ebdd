"""The page of the settings: values in, props out, and what a touch makes of a value."""

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QTime

from kiosk.config import DEFAULTS, STAFF, Config, Resolved, hours
from kiosk.config.practice import SOURCE
from kiosk.library.model import Library, with_languages
from kiosk.session.state import TEXT_SIZES
from kiosk.ui.languages import name_of
from kiosk.ui.staff.content import written

SHOWN = ("languages", "quiet_seconds", "warning_seconds", "screen_on", "listen", "start_text_size", "start_theme", "accent", "help_checked")

QUIETS = (30, 45, 60, 90, 120, 180, 300)
"""Seconds: less would hurry somebody who reads slowly, more would show what one has read to the next."""

WARNINGS = (20, 30, 45, 60)
"""Seconds; WCAG 2.2 (2.2.1) asks for 20 at least."""

THEMES = ("light", "dark", "high-contrast")

ACCENTS = {"pine": "#0F4C4A", "sea": "#1B4965", "plum": "#5B2A5E", "berry": "#7A1F3D", "earth": "#6B3F1D", "moss": "#3E5220"}
"""Colours to choose from, by a name for those who do not see them."""

DAY = "08:00-18:00"
"""The hours that begin when somebody wants some."""

HALF_HOURS = 48


def settings(resolved: Resolved, library: Library, language: str, why: str) -> Mapping[str, object]:
    """`why` says why nothing was set, "" when all was well."""
    config = resolved.config
    return {
        "sources": {name: source(resolved, name) for name in SHOWN},
        "languages": _languages(config, library),
        "quiet": round(config.quiet_seconds),
        "warning": round(config.warning_seconds),
        "limited": bool(config.screen_on),
        "first": _time(config, 0, language),
        "last": _time(config, 1, language),
        "listen": config.listen,
        "textSize": config.start_text_size,
        "theme": THEMES.index(config.start_theme),
        "accents": [{"name": name, "colour": colour, "chosen": config.accent.upper() == colour} for name, colour in ACCENTS.items()],
        "accent": config.accent,
        "numbers": [{"number": line.number, "title": line.in_language(language).title} for line in config.help_lines],
        "checked": written(dt.date.fromisoformat(config.help_checked), language) if config.help_checked else "",
        "why": why,
    }


def source(resolved: Resolved, name: str) -> str:
    """Where a value comes from: "default", "content", "staff" or, where staff cannot change it, "fixed"."""
    return {DEFAULTS: "default", SOURCE: "content", STAFF: "staff"}.get(resolved.sources.get(name, DEFAULTS), "fixed")


def stepped(config: Config, name: str, by: int) -> Mapping[str, object]:
    """The setting after one touch on less (-1) or more (1); nothing where there is no such step."""
    match name:
        case "quiet_seconds":
            return {name: _next(QUIETS, config.quiet_seconds, by)}
        case "warning_seconds":
            return {name: _next(WARNINGS, config.warning_seconds, by)}
        case "start_text_size":
            return {name: int(_next(TEXT_SIZES, config.start_text_size, by))}
        case "first" | "last" if config.screen_on:
            return _moved(config.screen_on, 0 if name == "first" else 1, by)
    return {}


def toggled(config: Config, library: Library, language: str) -> Mapping[str, object]:
    """With or without that language among those that a visitor can choose; nothing when it is the last one."""
    offered = [row["code"] for row in _languages(config, library) if row["on"] != (row["code"] == language)]
    return {"languages": offered} if offered else {}


def _languages(config: Config, library: Library) -> list[Mapping[str, object]]:
    there = with_languages(library, (), library.written).languages
    ordered = [*(code for code in config.languages if code in there), *(code for code in there if code not in config.languages)]
    return [{"code": code, "name": name_of(code), "on": code in library.languages} for code in ordered]


def _next(steps: Sequence[float], value: float, by: int) -> float:
    """The next of them in that direction; the last one stays."""
    further = [step for step in steps if (step > value if by > 0 else step < value)]
    return (further[0] if by > 0 else further[-1]) if further else value


def _moved(span: str, end: int, by: int) -> Mapping[str, object]:
    """By half an hour; a first and a last time that would be the same pass one another."""
    places = [(time.hour * 60 + time.minute) // 30 for time in hours(span)]
    places[end] = (places[end] + by) % HALF_HOURS
    if places[0] == places[1]:
        places[end] = (places[end] + by) % HALF_HOURS
    first, last = (f"{place // 2:02}:{place % 2 * 30:02}" for place in places)
    return {"screen_on": f"{first}-{last}"}


def _time(config: Config, end: int, language: str) -> str:
    if not config.screen_on:
        return ""
    time = hours(config.screen_on)[end]
    return QLocale(language).toString(QTime(time.hour, time.minute), QLocale.FormatType.ShortFormat)
