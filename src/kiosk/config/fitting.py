"""Whether a value fits its setting."""

import re
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

TYPES = {field.name: field.type for field in msgspec.structs.fields(Config)}
_FROM_TO = {"quiet_seconds": (10.0, 3600.0), "warning_seconds": (20.0, 600.0), "diagonal": (0.0, 300.0)}
_SIDE_FROM_TO = (320, 16384)


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
    if name == "accent" and value and not re.fullmatch(r"#[0-9a-fA-F]{6}", str(value)):
        raise ValueError("it must be a colour such as #0F4C4A")
    if name == "size" and isinstance(value, str) and value:
        sides(value)
    if name == "written" and value and not LANGUAGE_CODE.fullmatch(str(value)):
        raise ValueError(f"“{value}” is no code of a language, such as en for English or es for Spanish")
    if name == "languages" and not value:
        raise ValueError("it must name at least one language")
    if name == "languages" and isinstance(value, tuple) and (words := [code for code in value if not LANGUAGE_CODE.fullmatch(str(code))]):
        raise ValueError(f"“{words[0]}” is no code of a language, such as en for English or es for Spanish")
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


def _plainly(error: Exception) -> str:
    """What is wrong with a value, without the words of a programmer."""
    if found := re.match(r"Invalid enum value (.*)", str(error)):
        return f"there is no choice {found[1].rstrip('.')}"
    found = re.match(r"Expected `(\w+)", str(error))
    return f"it must be {WRITTEN.get(found[1], 'something else')}" if found else str(error).rstrip(".")
