"""The headings of a library, kept between starts, so that a start does not parse what has not changed.

The kept library counts only while every file of the folder has the stamp that it was read with, on the same day (dates hide
and show articles), by the same program.
"""

import contextlib
import datetime
import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.files import write_whole
from kiosk.library.model import Library

FORMAT = 2
"""Raise it when the reader or the model changes what it makes of a file."""

FILE_LIMIT = 100_000
"""Files that are looked at; a larger folder is read anew at each start rather than compared for seconds."""


class Kept(Struct, frozen=True):
    stamp: str
    library: Library


def stamp(folder: Path, today: datetime.date) -> str:
    """What tells this state of the folder from any other: over names, sizes, times and rights of all files; "" when that cannot be told."""
    check, total, newest, number = 0, 0, 0, 0
    try:
        for number, entry in enumerate(_entries(folder)):
            if number > FILE_LIMIT:
                return ""
            about = entry.stat(follow_symlinks=False)
            check = zlib.crc32(
                f"{entry.path}\0{about.st_size}\0{about.st_mtime_ns}\0{about.st_ctime_ns}\0".encode(errors="surrogateescape"), check
            )
            total, newest = total + about.st_size, max(newest, about.st_mtime_ns)
    except OSError:
        return ""
    return f"{FORMAT} {today} {folder} {number} files {total} bytes {newest} {check:08x}"


def load(file: Path, wanted: str) -> Library | None:
    """The kept library if it has that stamp; None when it is missing, torn, foreign or of another stamp."""
    try:
        kept = msgspec.msgpack.decode(file.read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError):
        return None
    return kept.library if wanted and kept.stamp == wanted else None


def save(file: Path, wanted: str, library: Library) -> None:
    """Keeps the library. A folder that cannot be written to costs the next start its time, and nothing else."""
    if not wanted:
        return
    with contextlib.suppress(OSError):
        write_whole(file, msgspec.msgpack.encode(Kept(wanted, library)), durable=False)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Every file and folder below, in a steady order; links are named but not followed."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        yield entry
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(Path(entry.path))
