"""Copies a folder or a zip file into the store as a new release. Nothing is shown by that."""

import datetime as dt
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from kiosk.files import fsync_folder, write_whole
from kiosk.library.names import is_markdown
from kiosk.library.store import refusals
from kiosk.library.store.lock import locked
from kiosk.library.store.manifest import File, Manifest, digest_of, encoded, names, release_of, releases
from kiosk.library.store.model import Release, Store
from kiosk.library.store.naming import name_of, one_line
from kiosk.library.store.pointer import read_pointer
from kiosk.library.store.removing import remove_tree
from kiosk.library.store.source import FolderSource, Item, Source
from kiosk.library.store.tidying import clear_leftovers
from kiosk.library.store.verifying import verify
from kiosk.library.store.wanted import MB, Limits

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is."""

PART = ".part"

DIGITS = re.compile(r"[0-9]{4,9}")

BLOCK = 4096
"""Bytes by which a file takes room on a disk."""

INDEXED = 4
"""How many times its size the index of a text takes."""


class Brought(Struct, frozen=True):
    """`same` when that release was there already. `left_out` are the paths of files that the kiosk cannot use."""

    release: Release
    same: bool
    left_out: tuple[str, ...]


def install(
    store: Store,
    source: Path,
    now: dt.datetime,
    *,
    name: str = "",
    origin: str = "",
    progress: Progress = lambda _done, _all: None,
    limits: Limits | None = None,
) -> Brought:
    """A new release, or the one that has the same content. `now` is local time, `origin` where it is from in words, progress in bytes.

    Whoever calls this checks and prepares it afterwards, holding the lock: what is not finished is removed by the next who holds it.
    Raises StoreError.
    """
    said = _sayable(origin or str(source))
    with locked(store):
        clear_leftovers(store)
        opened = open_source(source, said, limits or Limits())
        try:
            return _bring(store, opened, _About(source, name, said, now), progress, limits or Limits())
        finally:
            opened.close()


class _About(Struct, frozen=True):
    source: Path
    name: str
    origin: str
    now: dt.datetime


def open_source(path: Path, origin: str, limits: Limits) -> Source:
    """Looks at all of it. Raises StoreError."""
    try:
        if path.is_dir():
            os.scandir(path).close()
            return FolderSource(path, origin, limits)
        if path.is_file():
            from kiosk.library.store.zips import ZipSource  # noqa: PLC0415  most bring a folder

            return ZipSource(path, origin, limits)
    except (OSError, ValueError) as error:
        raise refusals.missing(origin) from error
    raise refusals.missing(origin)


def _bring(store: Store, source: Source, about: _About, progress: Progress, limits: Limits) -> Brought:
    """Raises StoreError and OSError."""
    store.releases.mkdir(exist_ok=True)
    needed = _needed(source.items)
    if shutil.disk_usage(store.folder).free < needed:
        raise refusals.no_room(store, needed)
    number = _next_number(store)
    part = store.releases / f"{number:04}{PART}"
    try:
        files = _copy(source, part / "content", about.origin, progress, limits)
        digest = digest_of(files)
        there = next((release for release in releases(store) if release.digest == digest and not verify(release)), None)
        if there:
            return Brought(there, same=True, left_out=tuple(sorted(source.left_out)))
        name = one_line(about.name) or name_of(about.source, source.inner, part / "content")
        made = about.now.replace(microsecond=0, tzinfo=None)
        manifest = Manifest(number, _sayable(name), about.origin, made, digest, files)
        _finish(store, part, manifest)
        return Brought(release_of(store, manifest), same=False, left_out=tuple(sorted(source.left_out)))
    except OSError as error:
        raise refusals.cannot_write(store, error, needed) from error
    finally:
        with suppress(OSError):  # goes the next time
            remove_tree(part)


def _needed(items: Iterable[Item]) -> int:
    """Bytes for the copies, the index of the texts, and a little more."""
    return MB + sum(-(-item.bytes // BLOCK) * BLOCK + (INDEXED * item.bytes if is_markdown(item.path) else 0) for item in items)


def _next_number(store: Store) -> int:
    named = (*names(store.releases), *read_pointer(store).shown)
    return 1 + max((int(found[0]) for name in named if (found := DIGITS.match(name))), default=0)


def _copy(source: Source, into: Path, origin: str, progress: Progress, limits: Limits) -> dict[str, File]:
    """The files with their hashes. All of it is on the disk and read-only afterwards. Raises StoreError, and OSError when writing fails."""
    into.mkdir(parents=True)
    total, done = sum(item.bytes for item in source.items), 0
    files: dict[str, File] = {}
    for item in source.items:
        file = into / item.path
        file.parent.mkdir(parents=True, exist_ok=True)
        found, size = hashlib.sha256(), 0
        with file.open("xb") as opened:
            for chunk in _chunks(source, item, origin):
                size += len(chunk)
                if size > limits.file_bytes or done + size > limits.bytes:
                    raise refusals.too_large(item.path, limits.file_bytes)
                opened.write(chunk)
                found.update(chunk)
                progress(min(done + size, total), total)
            opened.flush()
            file.chmod(0o444)
            os.fsync(opened.fileno())
        done += size
        files[item.path] = File(size, found.hexdigest())
    _close_folders(into)
    return files


def _chunks(source: Source, item: Item, origin: str) -> Iterator[bytes]:
    """Raises StoreError: an error while reading is the stick's, one while writing the disk's."""
    try:
        yield from source.chunks(item)
    except OSError as error:
        raise refusals.gone(origin, error) from error


def _close_folders(content: Path) -> None:
    """Makes them read-only, the inner ones first, and waits until the disk has their names. Raises OSError."""
    for here, _, _ in os.walk(content, topdown=False):
        folder = Path(here)
        folder.chmod(0o555)
        fsync_folder(folder)


def _finish(store: Store, part: Path, manifest: Manifest) -> None:
    """From here on it is a release. Raises OSError."""
    write_whole(part / "manifest.json", encoded(manifest))
    fsync_folder(part)
    part.rename(store.releases / manifest.id)
    fsync_folder(store.releases)


def _sayable(name: str) -> str:
    """Old sticks have names that are no text: each letter that nobody can know becomes a question mark."""
    return name.encode("utf-8", "replace").decode()
