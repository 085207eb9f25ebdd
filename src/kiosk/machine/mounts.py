"""What Linux has mounted, and which of that somebody may have brought."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from msgspec import Struct

from kiosk.machine.watch import REMOTE

BROUGHT = ("/media", "/run/media", "/mnt")
"""Where desktops and people mount what was brought."""

OWN = ("/home", "/usr", "/var", "/snap", "/opt", "/proc", "/sys", "/dev", "/run")
"""What belongs to the machine, with all that begins with /boot, whatever it lies on: many small computers start from a stick."""

OCTAL = re.compile(r"\\([0-7]{3})")
HEX = re.compile(rb"\\x([0-9a-fA-F]{2})")


class Mount(Struct, frozen=True):
    """One line of mountinfo. `device` is "major:minor", `point` where it is mounted, `source` what, such as "/dev/sdb1"."""

    device: str
    point: str
    kind: str
    source: str
    read_only: bool

    @property
    def is_remote(self) -> bool:
        return self.kind in REMOTE


def mounts(text: str) -> tuple[Mount, ...]:
    """What /proc/self/mountinfo tells. Of several at one place the last one covers the others; a line that is no such is left out."""
    found: dict[str, Mount] = {}
    for line in text.split("\n"):
        fields, _, more = line.partition(" - ")
        match fields.split(" "), more.split(" "):
            case [_, _, device, _, place, options, *_], [kind, source, *rest]:
                point = _unescaped(place)
                found.pop(point, None)
                found[point] = Mount(device, point, kind, _unescaped(source), "ro" in f"{options},{','.join(rest)}".split(","))
            case _:
                pass
    return tuple(found.values())


def is_brought(mount: Mount, system: Path) -> bool:
    """Whether somebody may have brought it. `system` is /sys."""
    point = mount.point
    if mount.kind == "autofs" or not _is_text(point):  # autofs is a promise: what it mounts has a line of its own
        return False
    if is_below(point, BROUGHT):
        return True
    is_own = point == "/" or point.startswith("/boot") or is_below(point, OWN)
    return not is_own and is_removable(mount.device, system)


def is_below(point: str, places: Iterable[str]) -> bool:
    return any(PurePosixPath(point).is_relative_to(place) for place in places)


def is_removable(device: str, system: Path) -> bool:
    """Whether a block device, "major:minor", can be taken out or is on USB. `system` is /sys."""
    here = (system / "dev" / "block" / device).resolve()
    if not here.is_dir():
        return False
    if any(re.fullmatch(r"usb\d+", part) for part in here.parts):
        return True
    disk = here.parent if (here / "partition").exists() else here
    try:
        return (disk / "removable").read_text().strip() == "1"
    except (OSError, UnicodeDecodeError):
        return False


def label_of(mount: Mount, labels: Path) -> str:
    """What its file system is called, else the last part of where it is mounted. `labels` is /dev/disk/by-label."""
    return one_line(_label(mount.source, labels)) or one_line(PurePosixPath(mount.point).name) or mount.point


def one_line(name: str) -> str:
    """That can be shown, whatever a stranger called the stick."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())


def _label(source: str, labels: Path) -> str:
    if not source.startswith("/"):
        return ""
    try:
        device = Path(source).resolve()
        return next((_without_hex(link.name) for link in sorted(labels.iterdir()) if link.resolve() == device), "")
    except (OSError, RuntimeError):
        return ""


def _unescaped(text: str) -> str:
    """Blanks and the like are written as \\040."""
    return OCTAL.sub(lambda octal: chr(int(octal[1], 8)), text)


def _without_hex(name: str) -> str:
    """udev writes what may not stand in a name as \\x20, byte by byte."""
    return HEX.sub(lambda code: bytes([int(code[1], 16)]), name.encode(errors="surrogateescape")).decode(errors="replace")


def _is_text(point: str) -> bool:
    return point.encode(errors="replace").decode() == point
