"""Staff at the running kiosk: the gesture, the lock, and the release that is on the screen."""

import datetime as dt
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from kiosk.clock import believable
from kiosk.config import Config, Resolved
from kiosk.library.model import Library
from kiosk.library.store.manifest import find
from kiosk.library.store.model import Release, Store
from kiosk.library.store.pointer import due, read_pointer, shown_at_start
from kiosk.machine import places
from kiosk.session import events as on
from kiosk.session.state import Attract
from kiosk.staff import settings
from kiosk.staff.lock import Lock
from kiosk.staff.log import StaffLog
from kiosk.staff.shelf import Shelf, read_shelf
from kiosk.ui.presenter import Presenter
from kiosk.ui.staff.house import End
from kiosk.ui.staff.knock import Knock
from kiosk.ui.staff.lines import Lines

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from kiosk.ui.staff.presenter import StaffPresenter

SOON = 200
"""ms after the store has changed until it is read: it writes two files."""

EXITS: dict[End, int] = {"restart": 10, "desktop": 11, "off": 12}
"""Exit codes by which whoever started the kiosk knows what staff have asked for."""


class Glass(Protocol):
    """What is on the screen now."""

    @property
    def library(self) -> Library: ...
    @property
    def config(self) -> Config: ...
    @property
    def resolved(self) -> Resolved: ...
    @property
    def release(self) -> Release | None: ...


class Staff(QObject):
    """`wanted` with what has to be on the screen from now on, None for the folder that came with the kiosk. `settled` when staff have
    changed a setting.
    """

    wanted = Signal(object)
    settled = Signal()
    cleaned = Signal()
    ended = Signal(int)
    """With the exit code."""

    def __init__(self, presenter: Presenter, glass: Glass) -> None:
        super().__init__()
        self._presenter, self._glass = presenter, glass
        self._lock = Lock(lambda: glass.config)
        self.area: StaffPresenter | None = None
        self._deeds = Lines(self)
        self._deeds.ended.connect(self.take)
        self._knock = Knock(lambda: glass.config.staff_gesture, time.monotonic)
        self._knock.done.connect(self._open_pad)
        presenter.kiosk.show_knock_corner(glass.config.staff_corner)
        presenter.kiosk.knocked.connect(self._knock.touch)
        presenter.kiosk.summoned.connect(self._open_pad)
        presenter.previewEnded.connect(self.take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.take)
        self._watcher: QFileSystemWatcher | None = None
        if glass.config.mode == "store":
            self._watch()
            self._deeds.start(self.command("tidy", "--format", "json"))

    # ---- what the staff area needs of the program around it

    @property
    def library(self) -> Library:
        return self._glass.library

    @property
    def config(self) -> Config:
        return self._glass.config

    @property
    def resolved(self) -> Resolved:
        return self._glass.resolved

    def command(self, *words: str) -> Sequence[str]:
        return places.own_command(*words, "--data", str(self.config.data))

    def shelf(self) -> Shelf:
        if self.config.mode == "folder":
            return Shelf(live=str(self.config.content))
        return read_shelf(Store(self.config.data))

    def today(self) -> dt.date:
        return dt.datetime.now().astimezone().date()

    def set(self, values: Mapping[str, object]) -> str:
        return self._settle(f"set {', '.join(values)}", lambda: settings.write(self.config.data, values))

    def forget(self, *names: str) -> str:
        return self._settle(f"forget {', '.join(names)}", lambda: settings.forget(self.config.data, *names))

    def note(self, what: str, result: str) -> None:
        StaffLog(self.config.data).note(what, result, "staff area")

    def end(self, how: End) -> None:
        self.note(how, "done")
        self.ended.emit(EXITS[how])

    def _settle(self, what: str, write: Callable[[], None]) -> str:
        why = ""
        try:
            write()
        except ValueError as error:
            why = str(error)
        except OSError as error:
            why = f"It cannot be kept ({error.strerror}): the disk of this computer is full or cannot be written to."
        self.note(what, f"refused: {why}" if why else "done")
        if not why:
            self.settled.emit()
            if self.area:
                self.area.refresh()
        return why

    def now(self) -> dt.datetime:
        return dt.datetime.now()  # noqa: DTZ005  as the clock on the wall says it

    def clean(self) -> None:
        self.note("clean the screen", "done")
        self.cleaned.emit()

    # ---- the release on the screen

    def take(self) -> None:
        """What the store names now, if that is not on the screen. Not while staff look at another one."""
        if self.config.mode == "folder" or self._presenter.session.preview:
            return
        shown = read_pointer(Store(self.config.data)).shown
        if self._glass.release and shown[:1] == (self._glass.release.id,):
            return
        release = shown_at_start(self.config.data)
        if (release and release.id) != (self._glass.release and self._glass.release.id):
            self.wanted.emit(release)
            if self.area:
                self.area.refresh()

    def look_at_date(self) -> None:
        """A release that was planned for today comes now, if nobody is there; else at the next look."""
        if self.config.mode == "folder" or self._presenter.session.place != Attract():
            return
        release = due(read_pointer(Store(self.config.data)), believable(self.today()))
        if release:
            self._deeds.start(self.command("activate", release, "--format", "json"))

    def close(self) -> None:
        self._soon.stop()
        self._deeds.close()
        if self.area:
            self.area.close()
        if self._watcher:  # now, and not whenever and wherever Python frees it: the event loop listens to it
            shiboken6.delete(self._watcher)
            self._watcher = None

    def _watch(self) -> None:
        folder = Store(self.config.data).folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            log.error("New content cannot be taken: %s cannot be made (%s). Let the kiosk write there.", folder, error.strerror)  # noqa: TRY400
            return
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._soon.start)

    def _preview(self, release: str) -> None:
        found = find(Store(self.config.data), release)
        if found:
            self.wanted.emit(found)
            self._presenter.send(on.Preview())

    def _open_pad(self) -> None:
        """Without a PIN there is no staff area."""
        if not self._lock.exists():
            return
        if self.area is None:
            from kiosk.ui.staff.presenter import StaffPresenter  # noqa: PLC0415  most days nobody comes

            self.area = StaffPresenter(self._presenter.send, self._lock, self)
            self.area.storeChanged.connect(self.take)
            self.area.previewAsked.connect(self._preview)
            self._presenter.staffMoved.connect(self.area.session_changed)
            self._presenter.kiosk.set_staff(self.area.model)
        self._presenter.send(on.OpenPad())
