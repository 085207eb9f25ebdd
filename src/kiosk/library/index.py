"""Every article that was read, in one SQLite file: its head, its blocks and its words, by the stamp of its file.

All of it can be made again at any time. A file that is torn, foreign or of another format is thrown away and begun anew.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, Self

import msgspec
from msgspec import Struct

from kiosk.library.article import Draft, Head
from kiosk.library.folder import shown
from kiosk.library.folding import fold
from kiosk.library.headings import FORMAT
from kiosk.library.model import Blocks, Problem, plain
from kiosk.library.walk import headings, texts

NAME = "index.sqlite"
APPLICATION = 0x4B494F53
"""Marks the file as ours ("KIOS"), in the place that SQLite has for it."""

PATIENCE = 10.0
"""Seconds to wait while another process writes."""

# What is looked in (words, titles) is folded as what somebody types: SQLite takes the accents of Latin letters away, not those of others.
SCHEMA = """
    CREATE TABLE about (folder TEXT NOT NULL);
    CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, stamp TEXT NOT NULL, head BLOB NOT NULL);
    CREATE TABLE blocks (id INTEGER PRIMARY KEY, blocks BLOB NOT NULL);
    CREATE TABLE said (id INTEGER PRIMARY KEY, title TEXT NOT NULL, headings TEXT NOT NULL, text TEXT NOT NULL);
    CREATE VIRTUAL TABLE words USING fts5(title, headings, tags, text, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5');
    CREATE VIRTUAL TABLE titles USING fts5(title, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5');
    CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, 'row');
"""


class Read(Struct, frozen=True):
    """What is known of a file. `head` is None when nothing of it can be shown."""

    head: Head | None
    problems: tuple[Problem, ...] = ()


class FileStamp(NamedTuple):
    """What tells one state of a file from any other: bytes, and times in ns."""

    size: int
    changed: int
    rights_changed: int

    @classmethod
    def of(cls, folder: Path, path: str) -> "FileStamp":
        """Raises OSError."""
        about = os.stat(f"{folder}/{path}")  # noqa: PTH116 - ten thousand of them at a time
        return cls(about.st_size, about.st_mtime_ns, about.st_ctime_ns)

    def __str__(self) -> str:
        return f"{self.size} {self.changed} {self.rights_changed}"


class Index:
    """One connection, for the thread that opened it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._read = msgspec.msgpack.Decoder(Read)
        self._blocks = msgspec.msgpack.Decoder(Blocks)

    @classmethod
    def open(cls, file: Path, folder: Path) -> "Index | None":
        """To read: the index of that content folder in the file; None when there is none, or it is another's or torn."""
        with contextlib.suppress(sqlite3.Error):
            connection = _connected(f"{file.absolute().as_uri()}?mode=rw")  # it writes nothing, but a reader of a WAL needs the right to
            return cls(_checked(connection, shown(str(folder))))
        return None

    @classmethod
    def made(cls, file: Path, folder: Path) -> "Index | None":
        """To write: the same, made anew where there is none, or it is another's or torn; None where none can be kept."""
        if found := cls.open(file, folder):
            return found
        with contextlib.suppress(sqlite3.Error, OSError):
            _remove(file)
            file.parent.mkdir(parents=True, exist_ok=True)
            connection = _connected(f"{file.absolute().as_uri()}?mode=rwc")
            return cls(_make(connection, shown(str(folder))))
        return None

    # ---- writing

    def put_encoded(self, path: str, stamp: FileStamp, read: bytes, blocks: bytes | None, words: "Words | None") -> None:
        """Keep a file that was read."""
        self.drop([path])
        row = self.connection.execute("INSERT INTO files (path, stamp, head) VALUES (?, ?, ?)", (path, str(stamp), read)).lastrowid
        if blocks is not None:
            self.connection.execute("INSERT INTO blocks (id, blocks) VALUES (?, ?)", (row, blocks))
        if words is not None:
            folded = Words(*map(fold, words))
            self.connection.execute(
                "INSERT INTO said (id, title, headings, text) VALUES (?, ?, ?, ?)", (row, words.title, words.headings, words.text)
            )
            self.connection.execute("INSERT INTO words (rowid, title, headings, tags, text) VALUES (?, ?, ?, ?, ?)", (row, *folded))
            self.connection.execute("INSERT INTO titles (rowid, title) VALUES (?, ?)", (row, folded.title))

    def drop(self, paths: Iterable[str]) -> None:
        """Forget files."""
        for path in paths:
            for (row,) in self.connection.execute("SELECT id FROM files WHERE path = ?", (path,)).fetchall():
                self.connection.execute("DELETE FROM said WHERE id = ?", (row,))
                self.connection.execute("DELETE FROM words WHERE rowid = ?", (row,))
                self.connection.execute("DELETE FROM titles WHERE rowid = ?", (row,))
                self.connection.execute("DELETE FROM blocks WHERE id = ?", (row,))
                self.connection.execute("DELETE FROM files WHERE id = ?", (row,))

    # ---- reading

    def stamps(self) -> dict[str, str]:
        return dict(self.connection.execute("SELECT path, stamp FROM files"))

    def files(self) -> Iterator[Read]:
        """All files, in the order of their paths."""
        for (read,) in self.connection.execute("SELECT head FROM files ORDER BY path"):
            yield self._read.decode(read)

    def article(self, path: str) -> tuple[Head, Blocks, tuple[Problem, ...]] | None:
        """One file in full; None when it is not here or cannot be shown."""
        query = "SELECT head, blocks FROM files JOIN blocks USING (id) WHERE path = ?"
        with contextlib.suppress(sqlite3.Error, msgspec.DecodeError):
            for read, blocks in self.connection.execute(query, (path,)):
                found = self._read.decode(read)
                return (found.head, self._blocks.decode(blocks), found.problems) if found.head else None
        return None

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Words(NamedTuple):
    """What search looks in, from the weightiest to the least. Tags are found, but never shown."""

    title: str
    headings: str
    tags: str
    text: str


def encoded(draft: Draft) -> tuple[bytes, Words]:
    """The blocks and the words of a file, as the index keeps them."""
    titles = "\n".join(plain(heading.spans) for heading in headings(draft.blocks))
    text = "\n".join((draft.head.summary, *texts(draft.blocks)))
    return msgspec.msgpack.encode(draft.blocks), Words(draft.head.title, titles, ", ".join(draft.head.meta.tags), text)


def _connected(address: str) -> sqlite3.Connection:
    """Raises sqlite3.Error."""
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)


def _checked(connection: sqlite3.Connection, folder: str) -> sqlite3.Connection:
    """Raises sqlite3.Error, and closes it, when it is not the index of that folder."""
    try:
        (ours,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (whose,) = connection.execute("SELECT folder FROM about").fetchone()
        if (ours, version, whose) != (APPLICATION, FORMAT, folder):
            raise sqlite3.DatabaseError("not this program's index, or of another format")
        connection.execute("PRAGMA synchronous = NORMAL")
    except (sqlite3.Error, TypeError) as error:  # the latter when there is no row
        connection.close()
        raise sqlite3.DatabaseError("not a whole index") from error
    return connection


def _make(connection: sqlite3.Connection, folder: str) -> sqlite3.Connection:
    """Raises sqlite3.Error, and closes it, when nothing can be written."""
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("BEGIN IMMEDIATE")
        for statement in SCHEMA.split(";"):
            connection.execute(statement)
        connection.execute("INSERT INTO about VALUES (?)", (folder,))
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _remove(file: Path) -> None:
    for name in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        with contextlib.suppress(OSError):
            name.unlink()
