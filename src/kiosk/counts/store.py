"""The counts in one SQLite file: for each day a row, for each article in it three numbers.

A time of day beside the appointment book can single a client out, so the file must not hold one, nor the order of visits:

- A day is one row, its articles sorted by name, and filled up with blanks to whole steps. A row for each article would lie in the order
  of the first views: SQLite puts new rows of a page below one another. So the same counts make the same bytes, whatever their order.
- The row's number is the day. No other number, no time, no visit and nothing typed is there to be kept.
- What is overwritten or deleted is overwritten with zeros (secure_delete).
- The write-ahead log would tell the order of its frames. It is emptied after every write, and nothing is written before it is empty.
  Between two counts there is only the one file; a kill or a power cut leaves one write in the log at most, until the next count.
- The file and its folder are dated midnight of the day of the count: a copy or a backup carries no time.

What remains is the system's: when the file was last changed (ctime, which no program can set, and which no copy carries), and blocks of
the disk that are free but not yet overwritten. Who fears for these encrypts the disk.
"""

import contextlib
import datetime as dt
import logging
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from kiosk.counts.tally import Row, Tallies, Tally, merge, of_answer

log = logging.getLogger(__name__)

NAME = "counts.sqlite"

APPLICATION = 0x4B494F43
"""Marks the file as ours ("KIOC"), in the place that SQLite has for it."""

FORMAT = 1

PATIENCE = 2.0
"""Seconds to wait while another process reads or writes."""

PAUSE = 0.01
"""Seconds between two tries."""

KEPT_MONTHS = 25
"""Whole months that are kept beside the running one: the month that has just ended can be set beside the same one two years before."""

SURE_DAYS = 7
"""Counted days after which the date is believed when it says that counts are too old: a clock that runs ahead deletes nothing at once."""

BROKEN_KEPT = 3
"""Damaged files that are put aside. The first holds most, so the last is the one that is replaced."""

STEP = 1000
"""Bytes by which the row of a day grows; four make a page."""

MOST_BYTES = 900
"""Of the name of an article, so that one count never takes a row further than to the next step."""

SETTINGS = ("PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON")

SCHEMA = """CREATE TABLE IF NOT EXISTS days (
    day INTEGER PRIMARY KEY, -- such as 20261122
    counts TEXT NOT NULL -- JSON: {"article": [views, useful, not useful]}
)"""

PUT = "INSERT INTO days VALUES (?, ?) ON CONFLICT (day) DO UPDATE SET counts = excluded.counts"

DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
"""SQLite's codes for a file that is torn or foreign."""

NOT_KEPT = "How often articles are read cannot be kept in {} ({}): make room on its disk, or let the kiosk write there. It is tried again."


class DamagedError(Exception):
    """The file is not ours, or not whole."""


class Counts:
    """The counts of one file. No call raises.

    A count that cannot be written waits in memory for the next one. `fault` says what was wrong at the last call, "" when all was well.
    """

    def __init__(self, file: Path) -> None:
        """Opens nothing yet."""
        self.fault = ""
        self._file = file
        self._waiting: Tallies = {}
        self._is_whole = False  # looked through since the start
        self._told = False

    def view(self, article: str, day: dt.date) -> None:
        """One more view. When it returns, the disk has it, or `fault` says why not."""
        self.add({(day, article): Tally(views=1)})

    def answer(self, article: str, day: dt.date, useful: bool) -> None:
        """One more answer to "Was this useful?"."""
        self.add({(day, article): of_answer(useful)})

    def add(self, tallies: Mapping[tuple[dt.date, str], Tally]) -> None:
        """Writes them, and what waits."""
        named = {(day, _name(article)): tally for (day, article), tally in tallies.items()}
        merge(self._waiting, {key: tally for key, tally in named.items() if len(msgspec.json.encode(key[1])) <= MOST_BYTES})
        if not self._waiting:
            return
        try:
            try:
                self._write()
            except (sqlite3.Error, msgspec.DecodeError, DamagedError) as error:
                if not _is_damage(error):
                    raise
                self._put_aside()
                self._write()
        except (sqlite3.Error, msgspec.DecodeError, DamagedError, OSError) as error:
            self._tell(NOT_KEPT.format(self._file.parent, _why(error)))
        else:
            self._tell("")

    def between(self, first: dt.date, last: dt.date) -> tuple[Row, ...]:
        """What was counted from the first to the last day, by day and article. Nothing when it cannot be read: `fault` says why."""
        self.fault = ""
        try:
            if not self._file.exists():
                return ()
            try:
                return self._read("mode=rw", first, last)
            except sqlite3.OperationalError:  # a log cannot be made: a stick to be read only, a full disk
                return self._read("mode=ro&immutable=1", first, last)
        except (sqlite3.Error, msgspec.DecodeError, DamagedError, ValueError, OSError) as error:
            if _is_damage(error):
                self.fault = f"{self._file} is damaged or not the kiosk's. The kiosk puts it aside at its next count."
            else:
                self.fault = f"{self._file} cannot be read ({_why(error)}). Read it as the user that the kiosk runs as."
            return ()

    def _read(self, how: str, first: dt.date, last: dt.date) -> tuple[Row, ...]:
        """Raises sqlite3.Error, msgspec.DecodeError, DamagedError and ValueError."""
        with _opened(self._file, how) as connection:
            if _is_new(connection):
                return ()
            _check(connection)
            _look_through(connection)
            query = "SELECT day, counts FROM days WHERE day BETWEEN ? AND ? ORDER BY day"
            found = connection.execute(query, (_number(first), _number(last))).fetchall()
        days = ((dt.date(number // 10_000, number // 100 % 100, number % 100), _decoded(counts)) for number, counts in found)
        return tuple(Row(day, article, *tally) for day, counts in days for article, tally in counts.items())

    def _write(self) -> None:
        """Raises sqlite3.Error, msgspec.DecodeError, DamagedError and OSError."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if not self._file.exists():
            with contextlib.suppress(FileExistsError):  # of another process, just now
                os.close(os.open(self._file, os.O_CREAT | os.O_EXCL, 0o600))
        with _opened(self._file, "mode=rw") as connection:
            if _is_new(connection):
                _make(connection)
            _check(connection)
            if not self._is_whole:
                _look_through(connection)
                self._is_whole = True
            _empty_log(connection)
            connection.execute("BEGIN IMMEDIATE")
            for day in {day for day, _ in self._waiting}:
                self._put(connection, day)
            connection.execute("COMMIT")
            last, self._waiting = max(day for day, _ in self._waiting), {}  # before anything else can go wrong: nothing counts twice
            with contextlib.suppress(sqlite3.Error):  # somebody reads: the next write empties it first
                _empty_log(connection)
        _set_times(last, self._file, self._file.parent)

    def _put(self, connection: sqlite3.Connection, day: dt.date) -> None:
        found = connection.execute("SELECT counts FROM days WHERE day = ?", (_number(day),)).fetchone()
        counts = _decoded(found[0]) if found else {}
        for (other, article), tally in self._waiting.items():
            if other == day:
                counts[article] = counts.get(article, Tally()).plus(tally)
        connection.execute(PUT, (_number(day), _encoded(counts)))
        oldest = None if found else _first_kept(connection)
        if oldest:
            connection.execute("DELETE FROM days WHERE day < ?", (oldest,))
            self._forget_broken(oldest)

    def _put_aside(self) -> None:
        """Raises OSError."""
        for log_name in ("-wal", "-shm"):  # first, for SQLite would take them for those of the new file; they hold one count at most
            self._file.with_name(self._file.name + log_name).unlink(missing_ok=True)
        broken = self._broken()
        aside = next((file for file in broken if not file.exists()), broken[-1])
        self._file.replace(aside)
        _set_times(max(day for day, _ in self._waiting), aside)
        self._is_whole = False
        log.warning("The counts were damaged or not the kiosk's. They are now in %s, and counting begins anew.", aside)

    def _broken(self) -> list[Path]:
        return [self._file.with_name(f"{self._file.name}.broken-{number}") for number in range(1, BROKEN_KEPT + 1)]

    def _forget_broken(self, oldest: int) -> None:
        """Counts in files that were put aside are kept no longer than others. They are dated the day on which they were."""
        for file in self._broken():
            with contextlib.suppress(OSError):
                if _number(dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC).astimezone()) < oldest:
                    file.unlink()

    def _tell(self, fault: str) -> None:
        """Once, however often it is tried again; and when it is over."""
        if fault and not self._told:
            log.warning("%s", fault)
        elif self._told and not fault:
            log.info("How often articles are read is kept again, with what waited.")
        self.fault, self._told = fault, bool(fault)


@contextlib.contextmanager
def _opened(file: Path, how: str) -> Iterator[sqlite3.Connection]:
    """For one reading or writing. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        for setting in SETTINGS:
            connection.execute(setting)
        yield connection
    finally:
        connection.close()


def _marks(connection: sqlite3.Connection) -> tuple[int, int, set[str]]:
    """What tells whose file it is: application, format, and the names of what is in it. Raises sqlite3.Error."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return application, version, {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def _is_new(connection: sqlite3.Connection) -> bool:
    """Whether nothing was ever written to it. Raises sqlite3.Error."""
    return _marks(connection) == (0, 0, set())


def _make(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.Error."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(SCHEMA)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("COMMIT")


def _check(connection: sqlite3.Connection) -> None:
    """Raises DamagedError and sqlite3.Error."""
    application, version, names = _marks(connection)
    if (application, version) != (APPLICATION, FORMAT) or "days" not in names:
        raise DamagedError("not this program's counts, or of another format")


def _look_through(connection: sqlite3.Connection) -> None:
    """Raises DamagedError and sqlite3.Error."""
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise DamagedError(found)


def _empty_log(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.Error, also when somebody reads it for too long."""
    end = time.monotonic() + PATIENCE
    while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:  # SQLite itself does not wait where another one empties it
        if time.monotonic() > end:
            raise sqlite3.OperationalError("another program reads it for too long")
        time.sleep(PAUSE)


def _first_kept(connection: sqlite3.Connection) -> int | None:
    """The oldest day that is kept, the first of a month, as a number; None while too few days were counted. Raises sqlite3.Error."""
    sure = connection.execute("SELECT day FROM days ORDER BY day DESC LIMIT 1 OFFSET ?", (SURE_DAYS - 1,)).fetchone()
    if not sure:
        return None
    year, month = divmod(sure[0] // 10_000 * 12 + sure[0] // 100 % 100 - 1 - KEPT_MONTHS, 12)
    return int(year * 10_000 + (month + 1) * 100 + 1)


def _set_times(day: dt.date, *paths: Path) -> None:
    midnight = dt.datetime.combine(day, dt.time()).timestamp()
    for path in paths:
        with contextlib.suppress(OSError):
            os.utime(path, (midnight, midnight))


def _number(day: dt.date) -> int:
    """Such as 20261122."""
    return day.year * 10_000 + day.month * 100 + day.day


def _name(article: str) -> str:
    """One that can be written: file names may hold bytes that are no letters."""
    return article.encode(errors="replace").decode()


def _encoded(counts: Mapping[str, Tally]) -> str:
    text = msgspec.json.encode(dict(sorted(counts.items())))
    return (text + b" " * (-len(text) % STEP)).decode()


def _decoded(text: object) -> dict[str, Tally]:
    """Raises msgspec.DecodeError."""
    return msgspec.json.decode(text if isinstance(text, str | bytes) else b"", type=dict[str, Tally])


def _is_damage(error: Exception) -> bool:
    """An OSError tells of the disk, not of the file."""
    if isinstance(error, OSError):
        return False
    return not isinstance(error, sqlite3.Error) or getattr(error, "sqlite_errorcode", 0) & 0xFF in DAMAGE


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
