"""What a zip file lists, without unpacking anything. A stranger made it: no more of it is read than a content folder needs."""

import io
import struct
import zipfile
from pathlib import Path

from msgspec import Struct

from kiosk.library.names import is_markdown
from kiosk.staff.survey import SETTINGS, is_passed_over

LIST_BYTES = 4 * 1024 * 1024
"""Of its list of files at most: about 40,000 of them."""

BROKEN = (OSError, zipfile.BadZipFile, struct.error, EOFError, NotImplementedError, ValueError, OverflowError)
"""What Python says of a zip file that is not whole, or none."""


class Listing(Struct, frozen=True):
    """`entries` is how many files and folders it holds; `settings` whether a kiosk.toml is at its top, or in the one folder around all."""

    entries: int
    articles: int
    settings: bool


def listing(file: Path) -> Listing | None:
    """None for a file that is damaged, is no zip file, or lists too much."""
    try:
        with _Bounded(file, "rb") as opened, zipfile.ZipFile(opened) as archive:
            names = archive.namelist()
    except BROKEN:
        return None
    there = [name for name in names if not any(is_passed_over(part) for part in name.rstrip("/").split("/"))]
    articles = sum(is_markdown(name) for name in there)
    settings = any(name == SETTINGS or (name.count("/") == 1 and name.endswith(f"/{SETTINGS}")) for name in there)
    return Listing(len(names), articles, settings)


class _Bounded(io.FileIO):
    """Python reads the list of files at once, however long it says that it is."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > LIST_BYTES:
            raise zipfile.BadZipFile("its list of files is too long")
        return super().read(size) or b""
