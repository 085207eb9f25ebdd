"""Whether a value fits its setting."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from kiosk.config.values import Config

WRITTEN = {
    "float": "a number without quotation marks",
    "int": "a number without quotation marks",
    "str": "words in quotation marks",
    "bool": "true or false",
    "array": 'a list such as ["en", "es"]',
    "object": "a part of its own",
}
"""How a value of each type is written."""

LANGUAGE_CODE = re.compile(r"[a-zA-Z]{2,3}([-_]\w+)*")

PIN_LINE = re.compile(r"scrypt\$\d{1,2}\$\d{1,2}\$\d{1,2}\$[A-Za-z0-9+/=]{24}\$[A-Za-z0-9+/=]{44}", re.ASCII)
"""The hash of a PIN. Whether one matches it is for `kiosk.staff.pin` to say."""

NOTICE_MOST = 80
"""Letters of the notice that fit into its line."""

TYPES = {field.name: field.type for field in msgspec.structs.fields(Config)}
_FROM_TO = {
    "quiet_seconds": (10.0, 3600.0),
    "warning_seconds": (20.0, 600.0),
    "diagonal": (0.0, 300.0),
    "start_text_size": (100.0, 200.0),
    "start_volume": (0.0, 1.0),
    "keep_releases": (1.0, 20.0),
}
_SIDE_FROM_TO = (320, 16384)
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def fitting(name: str, raw: object) -> object:
    """The value of a setting. Raises ValueError, which says in plain words why it cannot be one."""
    if name not in TYPES:
        raise ValueError("there is no such setting")
    try:
        value = Path(raw) if TYPES[name] is Path and isinstance(raw, str) else msgspec.convert(raw, TYPES[name], strict=False)
    except msgspec.ValidationError as error:
        raise ValueError(_plainly(error)) from error
    if name in _FROM_TO and isinstance(value, int | float):
        least, most = _FROM_TO[name]
        if not least <= value <= most:  # this way round, so that nan does not fit either
            raise ValueError(f"it must be from {least:g} to {most:g}")
    if name in _MORE and value != "":
        _MORE[name](value)
    return value


def window_size(config: Config) -> tuple[int, int] | None:
    """Width and height in px when the config asks for them."""
    return sides(config.size) if config.size else None


def sides(size: str) -> tuple[int, int]:
    """Width and height in px of a size such as "1920x1080". Raises ValueError when it is none."""
    least, most = _SIDE_FROM_TO
    numbers = size.split("x")
    if not (len(numbers) == 2 and all(number.isdecimal() and least <= int(number) <= most for number in numbers)):
        raise ValueError(f"it must be like 1920x1080, each side from {least} to {most}")
    return int(numbers[0]), int(numbers[1])


def hours(span: str) -> tuple[dt.time, dt.time]:
    """First and last moment of a span such as "08:00-18:30"; the last may be on the next day. Raises ValueError when it is none."""
    first, _, last = span.partition("-")
    if first == last or not (_TIME.fullmatch(first) and _TIME.fullmatch(last)):
        raise ValueError("it must be two different times such as 08:00-18:30")
    return dt.time.fromisoformat(first), dt.time.fromisoformat(last)


def _check_accent(accent: str) -> None:
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", accent):
        raise ValueError("it must be a colour such as #0F4C4A")


def _check_language(code: str) -> None:
    if not LANGUAGE_CODE.fullmatch(code):
        raise ValueError(f"“{code}” is no code of a language, such as en for English or es for Spanish")


def _check_languages(codes: tuple[str, ...]) -> None:
    if not codes:
        raise ValueError("it must name at least one language")
    for code in codes:
        _check_language(code)


def _check_text_size(percent: int) -> None:
    if percent % 25:
        raise ValueError("it must be 100, 125, 150, 175 or 200")


def _check_day(day: str) -> None:
    _check_moment(day, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "it must be a day such as 2026-11-24")


def _check_until(until: str) -> None:
    _check_moment(until, r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "it must be a day and a time such as 2026-11-24T14:00")


def _check_moment(text: str, form: str, sentence: str) -> None:
    try:
        dt.datetime.fromisoformat(text if re.fullmatch(form, text) else "")
    except ValueError as error:
        raise ValueError(sentence) from error


def _check_notice(notice: str) -> None:
    if len(notice) > NOTICE_MOST:
        raise ValueError(f"it has {len(notice)} letters, and {NOTICE_MOST} fit into its line")
    if not notice.isprintable():
        raise ValueError("it must be one line of plain letters")


def _check_pin(line: str) -> None:
    if not PIN_LINE.fullmatch(line):
        raise ValueError("it must be as “kiosk pin set --print” prints it")


_MORE: Mapping[str, Callable[..., object]] = {
    "accent": _check_accent,
    "size": sides,
    "written": _check_language,
    "languages": _check_languages,
    "start_text_size": _check_text_size,
    "screen_on": hours,
    "help_checked": _check_day,
    "notice": _check_notice,
    "notice_until": _check_until,
    "pin": _check_pin,
}
"""What a value must be beside its type and range. An empty one says nothing and is not asked."""


def _plainly(error: Exception) -> str:
    """What is wrong with a value, without the words of a programmer."""
    if found := re.match(r"Invalid enum value (.*)", str(error)):
        return f"there is no choice {found[1].rstrip('.')}"
    found = re.match(r"Expected `(\w+)", str(error))
    return f"it must be {WRITTEN.get(found[1], 'something else')}" if found else str(error).rstrip(".")
