"""Tells when something in a folder has changed and is quiet again: nothing that is half copied."""

import logging
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from watchdog.events import FileSystemEventHandler
    from watchdog.observers.api import BaseObserver

log = logging.getLogger(__name__)

QUIET = 500
"""ms without a change after which a copy is taken to be complete."""

MOST_QUIET = 60_000
"""ms after which changes are told although there is no end of them."""

POLL = 1_000
"""ms between looks at a folder that cannot tell of its changes."""

AGAIN = 1.0
"""Seconds between looks whether the folder is there, and still the same."""

CHANGES = frozenset({"created", "modified", "moved", "deleted"})
"""What is told beside these (opened, closed) is reading."""

REMOTE = frozenset("nfs nfs4 cifs smb3 smbfs 9p afs vboxsf davfs fuse.sshfs fuse.vmhgfs-fuse fuse.rclone".split())
"""File systems whose changes are made on another machine, which nobody tells."""

Identity = tuple[int, int]
"""Of a folder: its device and inode."""


class Watch:
    """A thread that calls `changed` after every change, after the folder has gone, and at first when `is_new` says that what is there
    is not what was read. Both must be safe to call from any thread.
    """

    def __init__(self, folder: Path, is_new: Callable[[], bool], changed: Callable[[], None]) -> None:
        self._folder, self._is_new, self._changed = folder, is_new, changed
        self._stop, self._heard = threading.Event(), threading.Event()
        self._last = 0.0  # when something was heard, by the monotonic clock
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._heard.set()  # it may be listening
        self._thread.join(timeout=2 * AGAIN)

    def _run(self) -> None:
        logging.getLogger("watchdog").setLevel(logging.CRITICAL)  # to be stopped while it listens is an error to it
        before: Identity | None = None
        while not self._stop.is_set():
            folder = _identity(self._folder)
            if before and not folder:
                self._changed()
            before = folder
            if not (folder and self._watch(folder)):
                self._stop.wait(AGAIN)

    def _watch(self, folder: Identity) -> bool:
        """Until it goes away, or another is put in its place; whether it could be watched."""
        try:
            observer = self._observer()
        except OSError as error:  # it has just gone
            log.debug("The content folder cannot be watched: %s", error)
            return False
        self._listen(folder)
        observer.stop()
        observer.join()
        return True

    def _observer(self) -> "BaseObserver":
        """Sets `_heard` whenever something changes. Raises OSError."""
        from watchdog.events import FileSystemEventHandler  # noqa: PLC0415  after the first frame
        from watchdog.observers import Observer  # noqa: PLC0415
        from watchdog.observers.polling import PollingObserver  # noqa: PLC0415

        handler = FileSystemEventHandler()
        handler.on_any_event = lambda event: self._hear() if event.event_type in CHANGES else None  # type: ignore[method-assign]
        if not is_remote(self._folder):
            try:
                return _started(Observer(), handler, self._folder)
            except OSError as error:  # the system has no more watches to give
                log.info("The content folder is looked at every %s ms, because its changes are not told: %s", POLL, error)
        return _started(PollingObserver(timeout=POLL / 1000), handler, self._folder)

    def _listen(self, folder: Identity) -> None:
        if self._is_new():
            self._hear()
        while _identity(self._folder) == folder and not self._stop.is_set():
            if self._heard.wait(AGAIN):
                self._wait_until_quiet()
                if _identity(self._folder) == folder and not self._stop.is_set():
                    self._changed()
        self._heard.clear()

    def _hear(self) -> None:
        self._last = time.monotonic()
        self._heard.set()

    def _wait_until_quiet(self) -> None:
        end = time.monotonic() + MOST_QUIET / 1000
        while (rest := min(self._last + QUIET / 1000, end) - time.monotonic()) > 0 and not self._stop.is_set():
            self._stop.wait(rest)
        self._heard.clear()  # what is heard from now on is read once more


def _started(observer: "BaseObserver", handler: "FileSystemEventHandler", folder: Path) -> "BaseObserver":
    """Raises OSError."""
    observer.schedule(handler, str(folder), recursive=True)
    observer.start()
    return observer


def _identity(folder: Path) -> Identity | None:
    """Which folder it is; None when there is none."""
    try:
        about = folder.stat()
    except (OSError, ValueError):
        return None
    return (about.st_dev, about.st_ino) if stat.S_ISDIR(about.st_mode) else None


def is_remote(folder: Path) -> bool:
    """Whether the folder lies on another machine."""
    if sys.platform == "win32":
        return str(folder).startswith("\\\\") or _is_network_drive(folder)
    try:
        mounts = Path("/proc/mounts").read_text("utf-8", "replace")
    except OSError:
        return False
    return file_system(folder.resolve(), mounts) in REMOTE


def file_system(folder: PurePath, mounts: str) -> str:
    """The type of the file system that holds the folder, by the lines of /proc/mounts; "" when they do not tell."""
    points = [line.split() for line in mounts.splitlines() if len(line.split()) > 2]
    holding = [(len(point), kind) for _, point, kind, *_ in points if folder.is_relative_to(point.replace("\\040", " "))]
    return max(holding, default=(0, ""))[1]


def _is_network_drive(folder: Path) -> bool:
    import ctypes  # noqa: PLC0415

    remote = 4  # DRIVE_REMOTE of the Windows API
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  mypy knows it on Windows only
    return bool(kernel.GetDriveTypeW(folder.anchor) == remote)
