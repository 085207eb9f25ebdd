"""The values of the store: where it lies, its releases, what is shown, and why something is refused."""

import datetime as dt
import re
from pathlib import Path
from typing import Literal

from msgspec import Struct

ID = re.compile(r"[0-9]{4,9}-[0-9a-f]{12}")
"""A release's number and the first digits of its digest."""

REPORT = "report.json"
"""In a release's prepared folder. Written last, so a release without one was never finished."""


class Format(Struct, frozen=True):
    """What each of the store's files says of itself. One that says something else is of another program, or of a later one."""

    format: Literal[1]


class StoreError(Exception):
    """What was asked for is refused, and nothing has changed. In words that a receptionist understands."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.code, self.what, self.remedy = code, what, remedy


class Store(Struct, frozen=True):
    """The store of a data folder. Nothing of it needs to be there yet."""

    data: Path

    @property
    def folder(self) -> Path:
        return self.data / "store"

    @property
    def pointer(self) -> Path:
        return self.folder / "current.json"

    @property
    def pointer_copy(self) -> Path:
        """The same once more, for when the disk has lost the first."""
        return self.folder / "current.copy.json"

    @property
    def releases(self) -> Path:
        return self.folder / "releases"

    @property
    def prepared(self) -> Path:
        return self.folder / "prepared"


class Release(Struct, frozen=True):
    """A copy of a content folder that is never edited. `made` is local time, `files` a number, `bytes` the sum of them all."""

    store: Store
    id: str
    number: int
    name: str
    origin: str
    made: dt.datetime
    digest: str
    files: int
    bytes: int

    @property
    def folder(self) -> Path:
        return self.store.releases / self.id

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def manifest(self) -> Path:
        return self.folder / "manifest.json"

    @property
    def prepared(self) -> Path:
        """What can be made again: index, headings and the report of the check."""
        return self.store.prepared / self.id

    @property
    def is_finished(self) -> bool:
        """Whether it was checked and prepared to the end."""
        return (self.prepared / REPORT).is_file()


class Planned(Struct, frozen=True):
    """A release that is to be shown from that day."""

    release: str
    on: dt.date


class Pointer(Struct, frozen=True, tag_field="format", tag=1):
    """`shown` are the releases that were shown, the newest first: the first is on the screen. Empty: the folder that came with it."""

    shown: tuple[str, ...] = ()
    planned: Planned | None = None
