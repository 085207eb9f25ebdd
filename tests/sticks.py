"""Sticks for tests: real file systems, mounted where a desktop mounts what somebody has brought."""

import ctypes
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.builders import write_content

OUTSIDE = "/tmp"
"""Where no volumes are looked for."""


@contextmanager
def stick(name: str, size: str, files: Mapping[str, str | bytes]) -> Iterator[Path]:
    """The folder of a new file system below /mnt, which has those files when it appears. Afterwards nothing of it is left, also when it
    was pulled. Each test file has a name of its own: kiosks that are tested at the same time see each other's sticks.
    """
    with _place(name, after="stick") as place, tempfile.TemporaryDirectory(dir=OUTSIDE) as outside:
        _mount("-t", "tmpfs", "-o", f"size={size}", "none", outside)
        try:
            write_content(Path(outside), files)
            _mount("--bind", outside, place)
        finally:
            subprocess.run(["umount", outside], check=True)
        try:
            yield place
        finally:
            if place.is_mount():
                pull(place)


@contextmanager
def dead_share(name: str) -> Iterator[Path]:
    """A file system on another machine that never answers: whoever asks for anything of it waits."""
    with _place(name, after="share") as place:
        try:
            server = os.open("/dev/fuse", os.O_RDWR)
        except OSError as error:
            pytest.skip(f"cannot make a file system here: {error}")
        options = f"fd={server},rootmode=40000,user_id=0,group_id=0".encode()
        if ctypes.CDLL(None, use_errno=True).mount(b"share", os.fsencode(place), b"fuse.sshfs", 0, options):
            pytest.skip(f"cannot mount a file system here: {os.strerror(ctypes.get_errno())}")
        try:
            yield place
        finally:
            os.close(server)  # everybody who waits gets an error
            pull(place)


def pull(place: Path) -> None:
    """What is open stays open; nothing of it is found any more."""
    subprocess.run(["umount", "-l", place], check=True)


def protect(place: Path) -> None:
    """As the small switch at its side does."""
    _mount("-o", "remount,ro,bind", place)


@contextmanager
def _place(name: str, after: str) -> Iterator[Path]:
    """A folder below /mnt, where no other test has one; `after` says what is mounted there."""
    if sys.platform != "linux":
        pytest.skip("mounts a file system, on Linux only")
    try:
        place = Path(tempfile.mkdtemp(prefix=f"kiosk-test-{after}-", dir="/mnt")) / name
        place.mkdir()
    except OSError as error:
        pytest.skip(f"cannot mount a file system here: {error}")
    try:
        yield place
    finally:
        with suppress(FileNotFoundError):
            place.rmdir()
        place.parent.rmdir()


def _mount(*how: str | Path) -> None:
    done = subprocess.run(["mount", *how], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"cannot mount a file system here: {done.stderr.decode()}")
