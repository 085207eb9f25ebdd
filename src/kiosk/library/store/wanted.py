"""What is taken along into a release, and how much."""

from msgspec import Struct

from kiosk.library.limits import FOLDER_DEPTH
from kiosk.library.names import is_hidden

MB = 1024 * 1024

ENDINGS = (".md", ".markdown", ".toml", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".txt")
"""Of files that the kiosk can use, or that tell people something about the folder."""

SYSTEM = {"system volume information", "$recycle.bin", "thumbs.db", "desktop.ini", "__macosx", "lost+found", "lost.dir"}
"""What computers put onto sticks and into folders and zip files."""


class Limits(Struct, frozen=True):
    """How much is brought at most. `seen` counts what is left out as well, `name` and `path` are in letters."""

    files: int = 60_000
    seen: int = 200_000
    bytes: int = 4096 * MB
    file_bytes: int = 200 * MB
    depth: int = FOLDER_DEPTH
    name: int = 200
    path: int = 400


def is_passed_over(name: str) -> bool:
    """What nobody put there: not even counted."""
    return is_hidden(name) or name.casefold() in SYSTEM


def is_wanted(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and not is_passed_over(name)
