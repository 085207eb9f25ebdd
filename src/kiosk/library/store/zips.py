"""A zip file as a source. Whoever made it may mean harm: nothing in it is believed, and nothing is read without an end."""

import io
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.library.store import refusals
from kiosk.library.store.manifest import CHUNK
from kiosk.library.store.model import StoreError
from kiosk.library.store.source import Item, arranged
from kiosk.library.store.wanted import MB, Limits, is_passed_over, is_wanted

DIRECTORY = 32 * MB
"""Bytes of its list of files that are read at most."""

RATIO = 100
"""How much larger than the zip file its contents may be; texts come to ten."""

SMALL = 10 * MB
"""Bytes of contents for which that does not matter."""

ENTRY = b"PK\x01\x02"
"""Begins each entry of its list of files."""

HEADER = 30
"""Bytes before each file, its name not counted."""

METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""What Windows, macOS and Linux make by themselves."""

LOCKED = 0x1 | 0x40 | 0x2000
"""Flags of files and lists that need a password."""

DRIVE = re.compile(r"[A-Za-z]:")

BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)
"""What Python says of a zip file that is not whole."""

MAKE_ANEW = "Copy the folder itself, or make the zip file once more from the folder."


class ZipSource:
    """Raises StoreError when it cannot be taken."""

    def __init__(self, file: Path, origin: str, limits: Limits) -> None:
        self.left_out: list[str] = []
        self._opened = _Bounded(file.open("rb", buffering=0), limits)
        try:
            self._zip = zipfile.ZipFile(self._opened)
            entries = {name: entry for entry in self._zip.infolist() if (name := _name(entry))}
            _check(self._zip, entries, file.stat().st_size)
            self._entries = entries
            self.items, self.inner = arranged(self._wanted(), limits)
        except BROKEN as error:
            self.close()
            raise _damaged() from error
        except OSError as error:
            self.close()
            raise refusals.gone(origin, error) from error
        except StoreError:
            self.close()
            raise

    def _wanted(self) -> Iterator[tuple[str, int]]:
        for path, entry in self._entries.items():
            *folders, name = path.split("/")
            if any(is_passed_over(part) for part in (*folders, name)):
                continue
            if is_wanted(name):
                yield path, entry.file_size
            else:
                self.left_out.append(path)

    def chunks(self, item: Item) -> Iterator[bytes]:
        entry, size = self._entries[item.there], 0
        try:
            with self._zip.open(entry) as file:
                while chunk := file.read(CHUNK):
                    size += len(chunk)
                    yield chunk
        except BROKEN as error:
            raise _damaged() from error
        if size != entry.file_size:
            raise _damaged()

    def close(self) -> None:
        self._opened.close()


class _Bounded(io.BufferedReader):
    """Python reads the list of files at once, however long it says that it is."""

    def __init__(self, raw: io.FileIO, limits: Limits) -> None:
        super().__init__(raw, CHUNK)
        self._limits = limits

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > DIRECTORY:
            raise refusals.too_many(self._limits.files)
        data = super().read(size)
        if data.count(ENTRY) > self._limits.seen:
            raise refusals.too_many(self._limits.files)
        return data


def _name(entry: zipfile.ZipInfo) -> str:
    """Its path with "/" between folders, "" for a folder. Raises StoreError for one that leads anywhere else, and for what is no file."""
    path = entry.orig_filename.replace("\\", "/")
    parts = path.split("/")
    if path.startswith("/") or ".." in parts or DRIVE.match(path) or "\0" in path:
        what = f"The zip file is not safe: a name in it leads out of it ({refusals.shortened(entry.orig_filename)})."
        raise StoreError("zip-leads-out", what, "Do not use it, and ask whoever gave it to you.")
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        what = f"The zip file is not safe: in it is something that is no file ({refusals.shortened(entry.orig_filename)})."
        raise StoreError("zip-links", what, MAKE_ANEW)
    if entry.flag_bits & LOCKED:
        raise StoreError("zip-password", "The zip file is locked with a password.", "Make it once more without a password.")
    return "" if path.endswith("/") else "/".join(part for part in parts if part not in {"", "."})


def _check(archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo], size: int) -> None:
    """Raises StoreError for two files in one place, for one name twice, for far more inside than can be, and for unknown methods."""
    files = [entry for entry in archive.infolist() if _name(entry)]
    if len(files) != len(entries):
        raise StoreError("zip-twice", "The zip file is not safe: two files in it have one name.", MAKE_ANEW)
    if _overlap(archive.infolist(), archive.start_dir) or _is_bomb(files, size):
        raise StoreError("zip-bomb", "The zip file is not safe: far more is said to be in it than can be.", MAKE_ANEW)
    if any(entry.compress_type not in METHODS for entry in files):
        raise StoreError("zip-method", "The zip file was packed in a way that the kiosk cannot read.", MAKE_ANEW)


def _overlap(entries: Iterable[zipfile.ZipInfo], end: int) -> bool:
    """Whether one begins before the one before it can have ended. `end` is where the list of files begins."""
    free = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < free:
            return True
        free = entry.header_offset + HEADER + len(entry.orig_filename) + entry.compress_size
    return free > end


def _is_bomb(entries: Iterable[zipfile.ZipInfo], size: int) -> bool:
    total = sum(entry.file_size for entry in entries)
    return total > SMALL and total > RATIO * size


def _damaged() -> StoreError:
    return StoreError("zip-damaged", "The zip file is damaged, or is no zip file.", MAKE_ANEW)
