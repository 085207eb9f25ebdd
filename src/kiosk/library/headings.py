"""The headings of a library, kept between starts: the first frame comes from them, and changes are looked for afterwards.

Dates hide and show articles, so the headings are good from the day they were made for until the day that a date names next.
"""

import datetime as dt
import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.files import write_whole
from kiosk.library.model import Library, Problem, Topic, make_library

FORMAT = 10
"""Raise it when the reader or the model changes what it makes of a file."""

NAME = "library.msgpack"


class Kept(Struct, frozen=True):
    """What a library is made of, with its folder, that folder's `stamp`, and the days from which and before which it is right.

    `day` is None when it was made without one, because the clock could not be right; `until` is None when no date comes any more.
    `hide_overdue` when articles whose review is overdue were left out.
    """

    folder: str
    stamp: str
    day: dt.date | None
    until: dt.date | None
    hide_overdue: bool
    topics: tuple[Topic, ...]
    problems: tuple[Problem, ...]
    terms: dict[str, dict[str, str]]
    format: int = FORMAT

    def library(self) -> Library:
        return replace(make_library(self.topics, self.problems), terms=self.terms)


def stamp(folder: Path) -> str:
    """What tells this state of the folder from any other: over names, sizes, times and rights of all files; "" when that cannot be told."""
    check, total, newest, number = 0, 0, 0, 0
    try:
        for entry in _entries(folder):
            about = entry.stat(follow_symlinks=False)
            check = zlib.crc32(
                f"{entry.path}\0{about.st_size}\0{about.st_mtime_ns}\0{about.st_ctime_ns}\0".encode(errors="surrogateescape"), check
            )
            total, newest, number = total + about.st_size, max(newest, about.st_mtime_ns), number + 1
    except OSError:
        return ""
    return f"{number} files {total} bytes {newest} {check:08x}"


def load(file: Path, folder: Path, today: dt.date | None, *, hide_overdue: bool = False) -> Kept | None:
    """The kept headings of that folder, if they are right on that day; None when they are missing, torn, foreign, older or not right."""
    try:
        kept = msgspec.msgpack.decode(file.read_bytes(), type=Kept)
    except (OSError, msgspec.DecodeError):
        return None
    is_ours = (kept.format, kept.folder, kept.hide_overdue) == (FORMAT, str(folder), hide_overdue)
    return kept if is_ours and _is_right(kept, today) else None


def _is_right(kept: Kept, today: dt.date | None) -> bool:
    if kept.day is None or today is None:
        return kept.day == today
    return kept.day <= today and (kept.until is None or today < kept.until)


def save(file: Path, kept: Kept) -> None:
    """Keeps the headings. Raises OSError, as on a full disk."""
    write_whole(file, msgspec.msgpack.encode(kept), durable=False)


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """Every file and folder below, in a steady order; links are named but not followed."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        yield entry
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(Path(entry.path))
