"""Brings the index and the kept headings up to date with the folder: only what has changed is read."""

import datetime as dt
import os
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec

from kiosk.library import headings, workers
from kiosk.library.article import Head, load
from kiosk.library.folder import markdown_files
from kiosk.library.index import NAME, FileStamp, Index, Read, Words, encoded
from kiosk.library.model import Library, Problem
from kiosk.library.reader import build_library, no_folder
from kiosk.library.topics import next_change

Encoded = tuple[bytes, bytes | None, Words | None]


Progress = Callable[[int, int], None]
"""Called with the number of files that were read and of all that are new."""


def refresh(
    place: Path, folder: Path, today: dt.date | None, *, hide_overdue: bool = False, progress: Progress = lambda _done, _all: None
) -> Library | None:
    """The library of the folder as it is now; index and headings are kept in the folder `place`. None when they cannot be kept there."""
    stamp = headings.stamp(folder)  # before reading: what changes meanwhile makes another stamp
    if problem := no_folder(folder):
        return Library(problems=(problem,))
    heads: list[Head] = []
    library = _indexed(place / NAME, folder, today, heads, progress, hide_overdue=hide_overdue)
    if library is None:
        return None
    until = next_change(heads, today) if today else None
    kept = headings.Kept(str(folder), stamp, today, until, hide_overdue, library.topics, library.problems, library.terms)
    try:
        headings.save(place / headings.NAME, kept)
    except OSError:
        return None
    return library


def _indexed(
    file: Path, folder: Path, today: dt.date | None, heads: list[Head], progress: Progress, *, hide_overdue: bool
) -> Library | None:
    """The library by way of the index; None when the index fails, as on a full disk."""
    index = Index.made(file, folder)
    if index is None:
        return None
    problems: list[Problem] = []
    try:
        with index:
            index.connection.execute("BEGIN IMMEDIATE")
            _take_changes(index, folder, markdown_files(folder, problems), progress)
            index.connection.execute("COMMIT")
            for read in index.files():
                problems += read.problems
                heads += [read.head] if read.head else []
    except (sqlite3.Error, msgspec.DecodeError):
        return None
    return build_library(folder, heads, problems, today, hide_overdue=hide_overdue)


def _take_changes(index: Index, folder: Path, paths: list[str], progress: Progress) -> None:
    before = index.stamps()
    now = {path: _stamp(folder, path) for path in paths}
    index.drop(before.keys() - now.keys())
    changed = [path for path in paths if before.get(path) != str(now[path])]
    for number, (path, (read, blocks, words)) in enumerate(_read_all(folder, changed), 1):
        index.put_encoded(path, now[path], read, blocks, words)
        progress(number, len(changed))


def _stamp(folder: Path, path: str) -> FileStamp:
    try:
        return FileStamp.of(folder, path)
    except (OSError, ValueError):  # gone in the meantime, or not to be opened: that is for the reader to say
        return FileStamp(-1, 0, 0)


def _read_all(folder: Path, paths: list[str]) -> Iterator[tuple[str, Encoded]]:
    for path, answer in workers.each(partial(read_file, folder), paths, workers.number_for(len(paths))):
        yield path, answer or (msgspec.msgpack.encode(Read(None, (too_slow(path),))), None, None)


def read_file(folder: Path, path: str) -> Encoded:
    """A file as the index keeps it. Bytes, because they cross from one process to another."""
    draft, problems = load(folder, path)
    read = msgspec.msgpack.encode(Read(draft.head if draft else None, problems))
    return (read, *encoded(draft)) if draft else (read, None, None)


def too_slow(path: str) -> Problem:
    remedy = "Send the file to whoever looks after the kiosk, and take it out of the folder until then."
    return Problem("error", "too-slow", path, 0, "This file could not be read in time, so it is not shown.", remedy)


def be_nice() -> None:
    """Lets everything else on the machine go first."""
    if hasattr(os, "nice"):
        os.nice(10)
