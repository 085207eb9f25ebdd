"""Names that every stick can hold: most are formatted as FAT."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from kiosk.staff import refusals

LETTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
"""What FAT cannot hold in a name."""

DEVICES = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself, whatever ending they have."""

NAME_UNITS = 255
"""Of UTF-16, in a name."""

LONGEST = 60
"""Letters of a name that we give."""


def check_paths(paths: Iterable[str]) -> None:
    """Paths of files, with "/" between folders. Raises RefusedError for a name that FAT cannot hold, and for two that are one there."""
    known: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for length in range(1, len(parts) + 1):
            here = "/".join(parts[:length])
            if why := _why_not(parts[length - 1]):
                raise refusals.bad_name(here, why)
            there = known.setdefault(_folded(here), here)
            if there != here:
                raise refusals.alike(there, here)


def portable(name: str, instead: str = "Kiosk") -> str:
    """That name without what FAT cannot hold, on one line and not too long; `instead` when nothing is left of it."""
    letters = "".join(letter if letter.isprintable() else " " for letter in LETTERS.sub(" ", name))
    line = " ".join(letters.split())[:LONGEST].strip(" .")
    return line if line and not _why_not(line) else instead


def free_place(volume: Path, stem: str, ending: str = "") -> Path:
    """A place with that name, or with a number behind it, where there is nothing yet."""
    names = [f"{stem}{ending}", *(f"{stem} {number}{ending}" for number in range(2, 1000))]
    return next((volume / name for name in names if not (volume / name).exists()), volume / names[0])


def _why_not(name: str) -> str:
    """ "" for a good name."""
    try:
        units = len(name.encode("utf-16-le")) // 2
    except UnicodeEncodeError:
        return "(its letters cannot be read)"
    if LETTERS.search(name):
        return '(with one of < > : " | ? * \\ or a sign that does not show)'
    if name != name.rstrip(" ."):
        return "(with a dot or a space at its end)"
    if units > NAME_UNITS:
        return "(it is too long)"
    return "(a name that Windows keeps for itself)" if DEVICES.fullmatch(name) else ""


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()
