"""Writing onto a stick that may be full, write-protected, or pulled at any moment."""

import errno
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, BinaryIO

from kiosk.staff import refusals
from kiosk.staff.survey import UNFINISHED

DATED = re.compile(r" \(\d{4}-\d\d-\d\d\)(?: \d+)?(?:\.\w+)?$")
"""What stands behind the name of an export."""

UNABLE = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}
"""What file systems say that cannot sync a folder."""


@contextmanager
def onto(volume: Path, name: str, sizes: Iterable[int]) -> Iterator[None]:
    """For writing files of so many bytes to `volume`, below that name, and nothing else: every OSError inside is taken for the volume's.

    What an earlier one left behind is removed first, also from another day. Raises RefusedError.
    """
    try:
        device = volume.stat().st_dev
        _clear(volume, name)
        free, block = shutil.disk_usage(volume).free, _block(volume)
    except OSError as error:
        raise refusals.missing(volume) from error
    if not (volume.is_dir() and os.access(volume, os.W_OK)):
        raise refusals.protected(volume) if volume.is_dir() else refusals.missing(volume)
    needed = sum(-(-size // block) * block + block for size in sizes)  # and its entry in its folder
    if free < needed:
        raise refusals.no_room(volume, needed, free)
    try:
        yield
        if volume.stat().st_dev != device:
            raise refusals.gone(volume)
    except OSError as error:
        raise refusals.cannot_write(volume, error, needed, _free(volume)) from error


@contextmanager
def appearing_folder(place: Path) -> Iterator[Path]:
    """A folder beside it to write into, which is at `place` afterwards, or gone when anything is raised. Raises OSError."""
    part = place.with_name(place.name + UNFINISHED)
    part.mkdir()
    try:
        yield part
        sync_folder(part)
        part.rename(place)
        sync_folder(place.parent)
    except BaseException:
        _remove(part)
        raise


@contextmanager
def appearing_file(place: Path) -> Iterator[BinaryIO]:
    """A file beside it to write to, which is at `place` afterwards, or gone when anything is raised. Raises OSError."""
    part = place.with_name(place.name + UNFINISHED)
    try:
        with part.open("xb") as file:
            yield file
            sync(file)
        part.rename(place)
        sync_folder(place.parent)
    except BaseException:
        _remove(part)
        raise


def sync(file: IO[bytes]) -> None:
    """Waits until the stick has it. Raises OSError."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Waits until the stick has the names in it, where that can be asked for. Raises OSError."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in UNABLE:
            raise
    finally:
        os.close(opened)


def _clear(volume: Path, name: str) -> None:
    """Removes what never became that export, of whatever day. Raises OSError."""
    for other in volume.iterdir():
        if other.name.endswith(UNFINISHED) and (other.stem == name or _undated(other.stem) == _undated(name) != ""):
            _remove(other)


def _undated(name: str) -> str:
    """What stands before the date of an export; "" for a name without one."""
    found = DATED.search(name)
    return name[: found.start()] if found else ""


def _remove(part: Path) -> None:
    if part.is_dir() and not part.is_symlink():
        shutil.rmtree(part, ignore_errors=True)
    else:
        with suppress(OSError):
            part.unlink()


def _block(volume: Path) -> int:
    """Bytes by which a file takes room: up to 64 KB on a large stick."""
    return max(4096, os.statvfs(volume).f_frsize) if hasattr(os, "statvfs") else 32 * 1024


def _free(volume: Path) -> int:
    try:
        return shutil.disk_usage(volume).free
    except OSError:
        return 0
