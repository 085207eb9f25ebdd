"""The staff log: one line for each act of staff, and never a PIN. It is only ever added to."""

import datetime as dt
import errno
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

log = logging.getLogger(__name__)

NAME = "staff.log"
"""The file in the data folder."""

Place = Literal["staff area", "command line"]

MOST_LETTERS = 200
"""Of one value; the rest is left out."""

MOST_BYTES = 4 * 3 * MOST_LETTERS
"""Of a line, and more than it can have."""

NOT_KEPT = "The staff log %s cannot be written (%s): make room on its disk, or let the kiosk write there."


class Entry(NamedTuple):
    """One line: local time such as 2026-11-24T09:31:00+01:00, what was done, what came of it, and from where.

    A line that somebody has changed is all in `what`.
    """

    time: str
    what: str
    result: str
    place: str


class StaffLog:
    """The log of one data folder. No call raises."""

    def __init__(self, data: Path, now: Callable[[], dt.datetime] = dt.datetime.now) -> None:
        """Opens nothing yet."""
        self._file, self._now = data / NAME, now
        self._told = False

    def note(self, what: str, result: str, place: Place) -> None:
        """Adds a line. When it returns, the disk has it, or the ordinary log has said why not, once."""
        time = self._now().astimezone().isoformat(timespec="seconds")
        line = "\t".join((time, _harmless(what), _harmless(result), place))
        try:
            _append(self._file, f"{line}\n".encode())
            self._told = False
        except OSError as error:
            if not self._told:
                log.warning(NOT_KEPT, self._file, error.strerror)
            self._told = True


def tail(data: Path, number: int) -> tuple[Entry, ...]:
    """The last lines, the oldest first. Nothing when there is no log or it cannot be read."""
    try:
        with (data / NAME).open("rb") as file:
            start = max(0, file.seek(0, os.SEEK_END) - number * MOST_BYTES)
            file.seek(start)
            lines = [line for line in file.read().decode(errors="replace").splitlines() if line]  # two at once may leave an empty one
    except OSError:
        return ()
    return tuple(_entry(line) for line in lines[-number:]) if number > 0 else ()


def _entry(line: str) -> Entry:
    parts = line.split("\t")
    return Entry(*parts) if len(parts) == len(Entry._fields) else Entry("", line, "", "")


def _harmless(value: str) -> str:
    """In one line and without what would make a terminal do something."""
    return "".join(letter if letter.isprintable() else " " for letter in value[:MOST_LETTERS])


def _append(file: Path, line: bytes) -> None:
    """In one write. Raises OSError, also when only a part could be written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    opened = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        if os.write(opened, _after_a_torn_line(opened) + line) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(opened)
    finally:
        os.close(opened)


def _after_a_torn_line(opened: int) -> bytes:
    """What ends the last line when a power cut has not let it end."""
    size = os.lseek(opened, 0, os.SEEK_END)
    if not size:
        return b""
    os.lseek(opened, size - 1, os.SEEK_SET)
    return b"" if os.read(opened, 1) == b"\n" else b"\n"
