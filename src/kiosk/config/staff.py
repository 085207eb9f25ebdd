"""What staff have set on this kiosk: a layer between the content folder's kiosk.toml and the machine file."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.config.fitting import fitting
from kiosk.config.values import HelpLine, Layer
from kiosk.library.model import Problem

STAFF = "the staff settings"
"""The source of the layer."""

NAME = "settings.json"
"""The file in the data folder."""

BY_STAFF = (
    "languages", "quiet_seconds", "warning_seconds", "screen_on", "listen", "start_volume", "start_text_size", "start_theme", "accent",
    "help", "region", "help_checked", "notice", "notice_until", "rotation",
)  # fmt: skip
"""All that staff may set."""


class Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file."""

    settings: dict[str, object] = {}
    format: Literal[1] = 1


def staff_layer(data: Path) -> Layer:
    """What stands in the data folder. A file that is damaged is put aside, so that it is told once; what does not fit is a problem."""
    try:
        kept = msgspec.json.decode((data / NAME).read_bytes(), type=Kept)
    except (FileNotFoundError, NotADirectoryError):
        return Layer(STAFF, {})
    except OSError as error:
        what = f"The settings that staff have made in {data / NAME} cannot be opened ({error.strerror}), so they are not used."
        return Layer(STAFF, {}, (Problem("error", "staff-settings", STAFF, 0, what, "Let the kiosk's user read it."),))
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return Layer(STAFF, {}, (_put_aside(data / NAME),))
    values, problems = {}, []
    for name, raw in kept.settings.items():
        try:
            values[name] = staff_fitting(name, raw)
        except ValueError as error:
            what, remedy = f"The setting “{name}” cannot be used: {error}.", "Set it again in the staff area."
            problems.append(Problem("warning", "setting-unfit", STAFF, 0, what, remedy))
    return Layer(STAFF, values, tuple(problems))


def staff_fitting(name: str, raw: object) -> object:
    """The value of a setting that staff may make. Raises ValueError, which says in plain words why it cannot be one."""
    if name not in BY_STAFF:
        raise ValueError("staff cannot set it")
    value = fitting(name, raw)
    if isinstance(value, Mapping):
        for region, lines in value.items():
            _check_lines(region, lines)
    return value


def _check_lines(region: str, lines: tuple[HelpLine, ...]) -> None:
    if not lines:
        raise ValueError(f"the help screen would have no numbers to call for “{region}”")
    for number, line in enumerate(lines, 1):
        if not (line.number.strip() and line.title.strip()):
            raise ValueError(f"line {number} for “{region}” needs a number and a title")


def _put_aside(file: Path) -> Problem:
    aside = file.with_name(f"{file.name}.broken")
    with suppress(OSError):
        file.replace(aside)
    what = f"The settings that staff have made were damaged, so they are not used. They are now in {aside}."
    return Problem("error", "staff-settings", STAFF, 0, what, "Set them again in the staff area.")
