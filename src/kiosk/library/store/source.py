"""What is brought: a folder, looked at as a whole before anything of it is copied."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.library.names import is_markdown
from kiosk.library.store import refusals
from kiosk.library.store.manifest import CHUNK
from kiosk.library.store.paths import check_paths
from kiosk.library.store.wanted import Limits, is_passed_over, is_wanted

OPENING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""Follows no link and waits for no pipe that took the place of a file since it was looked at."""


class Item(NamedTuple):
    """A file to take along: its path in the release, its path in the source, and its bytes as they were when it was looked at."""

    path: str
    there: str
    bytes: int


class Source(Protocol):
    """`items` is all that is taken along, in the order of their paths, `left_out` names what is not, `inner` the one folder around all."""

    items: list[Item]
    left_out: list[str]
    inner: str

    def chunks(self, item: Item) -> Iterator[bytes]:
        """The contents of a file. Raises OSError when it cannot be read, and StoreError when it is not as it should be."""
        ...

    def close(self) -> None: ...


class FolderSource:
    """A folder. Raises StoreError when it cannot be taken."""

    def __init__(self, folder: Path, origin: str, limits: Limits) -> None:
        self.left_out: list[str] = []
        self._folder, self._limits, self._seen = folder, limits, 0
        try:
            found = list(self._walk(str(folder), ""))
        except OSError as error:
            raise refusals.gone(origin, error) from error
        self.items, self.inner = arranged(found, limits)

    def _walk(self, folder: str, before: str) -> Iterator[tuple[str, int]]:
        if before.count("/") > self._limits.depth:
            raise refusals.too_deep(before)
        with os.scandir(folder) as entries:
            for entry in entries:
                self._seen += 1
                if self._seen > self._limits.seen:
                    raise refusals.too_many(self._limits.files)
                path = before + entry.name
                if is_passed_over(entry.name):
                    continue
                if entry.is_dir(follow_symlinks=False) and not getattr(entry, "is_junction", bool)():
                    yield from self._walk(entry.path, f"{path}/")
                elif is_wanted(entry.name) and entry.is_file(follow_symlinks=False):
                    yield path, entry.stat(follow_symlinks=False).st_size
                else:
                    self.left_out.append(path)

    def chunks(self, item: Item) -> Iterator[bytes]:
        opened = os.open(self._folder / item.there, OPENING)
        with os.fdopen(opened, "rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(opened).st_mode):
                raise OSError("no longer a file")
            while chunk := file.read(CHUNK):
                yield chunk

    def close(self) -> None:
        """Nothing stays open."""


def arranged(found: Iterable[tuple[str, int]], limits: Limits) -> tuple[list[Item], str]:
    """What is taken along, without the one folder around all of it, if there is one, and that folder's name.

    `found` are paths and bytes. Raises StoreError when it is too much, when nothing of it can be shown, and for names that cannot be kept.
    """
    files = dict(found)
    if len(files) > limits.files:
        raise refusals.too_many(limits.files)
    for path, size in files.items():
        if size > limits.file_bytes:
            raise refusals.too_large(path, limits.file_bytes)
    if sum(files.values()) > limits.bytes:
        raise refusals.too_large("", limits.bytes)
    if not any(is_markdown(path) for path in files):
        raise refusals.nothing()
    inner = _around_all(files)
    start = len(inner) + 1 if inner else 0
    items = sorted(Item(path[start:], path, size) for path, size in files.items())
    check_paths((item.path for item in items), limits)
    return items, inner


def _around_all(paths: Iterable[str]) -> str:
    """The one folder around all of it, as zip files have it; "" when there is none, or when it is a topic: then it stays."""
    parts = [path.split("/") for path in paths]
    tops = {first if rest else "" for first, *rest in parts}
    texts = [path for path in parts if is_markdown(path[-1])]
    is_topic = any(len(path) == 2 for path in texts) and not any(len(path) == 2 and path[1] == "kiosk.toml" for path in parts)
    return tops.pop() if len(tops) == 1 and not is_topic else ""
