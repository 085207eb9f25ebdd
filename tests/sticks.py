"""Sticks for tests: real file systems, mounted where a desktop mounts what somebody has brought."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


@contextmanager
def stick(name: str = "LINDEN", size: str = "16m") -> Iterator[Path]:
    """The folder of a new, empty file system below /mnt; afterwards nothing of it is left, whether it was pulled or not."""
    if sys.platform != "linux":
        pytest.skip("mounts a file system, on Linux only")
    try:
        place = Path(tempfile.mkdtemp(prefix="kiosk-test-", dir="/mnt")) / name
        place.mkdir()
    except OSError as error:
        pytest.skip(f"cannot mount a file system here: {error}")
    try:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", place], capture_output=True, check=False)
        if done.returncode:
            pytest.skip(f"cannot mount a file system here: {done.stderr.decode()}")
        yield place
    finally:
        if place.is_mount():
            subprocess.run(["umount", "-l", place], check=True)
        with suppress(FileNotFoundError):
            place.rmdir()
        place.parent.rmdir()


def pull(place: Path) -> None:
    """What is open stays open; nothing of it is found any more."""
    subprocess.run(["umount", "-l", place], check=True)


def protect(place: Path) -> None:
    """As the small switch at its side does."""
    subprocess.run(["mount", "-o", "remount,ro", place], check=True)
