"""The volumes on which somebody may have brought content: sticks, cards, disks on USB, and what IT mounts for the kiosk.

A volume that was pulled, or a share that does not answer, can hold up whoever asks for minutes. So all of this is called from a
process that can be killed.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.machine.mounts import BROUGHT, Mount, is_below, is_brought, label_of, mounts, one_line

if TYPE_CHECKING:
    from PySide6.QtCore import QStorageInfo

MOUNTS = Path("/proc/self/mountinfo")
LABELS = Path("/dev/disk/by-label")
SYSTEM = Path("/sys")


class Volume(Struct, frozen=True):
    """`label` is what people call it; it is never empty."""

    path: Path
    label: str
    read_only: bool
    free_bytes: int


def volumes() -> Iterator[Volume]:
    """Those that there are now, the ones on other machines last: each may block for as long as it is dead."""
    if sys.platform != "linux":
        yield from _by_qt()
        return
    brought = [mount for mount in mounts(state()) if is_brought(mount, SYSTEM)]
    for mount in sorted(brought, key=lambda mount: (mount.is_remote, mount.point)):
        if volume := _volume(mount):
            yield volume


def state() -> str:
    """A text that is another one after something was mounted or pulled. On Linux it never blocks and costs next to nothing."""
    if sys.platform != "linux":
        return "\n".join(str(volume.path) for volume in _by_qt())
    try:
        return MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def is_left_over(folder: Path) -> bool:
    """Whether it is a place for volumes without one: the stick was pulled, and what is written there goes to the machine's own disk.

    Raises OSError when there is no such folder.
    """
    is_place = sys.platform == "linux" and is_below(str(folder.absolute()), BROUGHT)
    return is_place and folder.stat().st_dev == Path("/").stat().st_dev


def _volume(mount: Mount) -> Volume | None:
    """None when it does not answer, as when it was just pulled."""
    point = Path(mount.point)
    try:
        about = os.statvfs(point)
    except OSError:
        return None
    read_only = mount.read_only or bool(about.f_flag & os.ST_RDONLY)
    return Volume(point, label_of(mount, LABELS), read_only, about.f_bavail * about.f_frsize)


def _by_qt() -> Iterator[Volume]:
    """Windows and macOS: all but the one that the system is on. macOS mounts what is brought below /Volumes."""
    from PySide6.QtCore import QStorageInfo  # noqa: PLC0415

    for info in QStorageInfo.mountedVolumes():
        is_other = not info.isRoot() and (sys.platform != "darwin" or info.rootPath().startswith("/Volumes/"))
        if is_other and (volume := from_qt(info)):
            yield volume


def from_qt(info: "QStorageInfo") -> Volume | None:
    """None when it is not ready, as a card reader without a card."""
    if not (info.isValid() and info.isReady()):
        return None
    label = one_line(info.name() or info.displayName()) or info.rootPath()
    return Volume(Path(info.rootPath()), label, info.isReadOnly(), max(0, info.bytesAvailable()))
