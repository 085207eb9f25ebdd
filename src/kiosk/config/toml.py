"""A file of settings in TOML."""

import re
import tomllib
from pathlib import Path

from kiosk.config.values import Layer
from kiosk.library.decode import UTF8_REMEDY
from kiosk.library.model import Problem

SLIPS = {"Illegal character '\\n'": "a quotation mark is missing", "Invalid value": "words need quotation marks around them"}
"""What Python says of a TOML file, and what that means."""

UNREADABLE, UNUSED = "settings-unreadable", "None of these settings are used"


def read_toml(path: Path, source: str) -> Layer:
    """A TOML file as a layer; empty when it is not there, a problem when it cannot be read."""
    try:
        return Layer(source, tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (FileNotFoundError, NotADirectoryError):
        return Layer(source, {})
    except OSError as error:
        why, line = f"it cannot be opened ({error.strerror})", 0
        remedy = "Let the kiosk's user read it."
    except (ValueError, RecursionError) as error:
        why, line = _slip(error)
        remedy = 'Write it in a plain text editor, each setting like name = "Linden House", with its quotation marks.'
        if isinstance(error, UnicodeDecodeError):
            remedy = UTF8_REMEDY
    return Layer(source, {}, (Problem("error", UNREADABLE, source, line, f"{UNUSED}: {why}.", remedy),))


def _slip(error: Exception) -> tuple[str, int]:
    """What is wrong with the text of a TOML file, and in which line (0: in no single one)."""
    if isinstance(error, UnicodeDecodeError):
        return "the file is not plain text in UTF-8", 0
    if isinstance(error, RecursionError):
        return "there are too many brackets inside each other", 0
    slip, _, place = str(error).partition(" (at ")
    slip = SLIPS.get(slip, slip)
    line = re.match(r"line (\d+)", place)
    if line:
        return f"line {line[1]} is not written as it must be ({slip})", int(line[1])
    return f"its end is not written as it must be ({slip})" if place else slip, 0
