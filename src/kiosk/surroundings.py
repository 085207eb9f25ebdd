"""The screen in its room: the notice, the hours in which it is lit, and cleaning. All by the wall clock but the cleaning."""

import datetime as dt
import math
import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk import config as configs
from kiosk.clock import believable
from kiosk.ui.room_view_model import RoomViewModel
from kiosk.ui.view_models import KioskViewModel

MINUTE = 60_000
"""ms."""

CLEANING = 30.0
"""Seconds for which nothing answers to touch."""

HOLD = 5_000
"""ms of a finger in the corner until the screen can be cleaned: longer than anybody touches by chance."""

TICK = 200
"""ms between two looks at the seconds that are left."""


class Surroundings(QObject):
    """`minute` with each minute of the wall clock: when the clock is set, within one."""

    minute = Signal()

    def __init__(self, kiosk: KioskViewModel, config: Callable[[], configs.Config], now: Callable[[], dt.datetime]) -> None:
        """`now` is the wall clock's time, without a zone."""
        super().__init__()
        self._kiosk, self._room, self._config, self._now = kiosk, kiosk.room_model, config, now
        self._minutes = self._timer(self._count_minute)
        self._waking = self._timer(self.look)
        self._holding = self._timer(self.clean)
        self._cleaning = self._timer(self._count_down)
        self._clean_at = 0.0
        self._room.held.connect(lambda down: self._holding.start(HOLD) if down else self._holding.stop())
        self._room.woken.connect(self._wake)

    def begin(self) -> None:
        """From now on the clock is looked at; pictures of the screens have none."""
        self._kiosk.screenChanged.connect(self.look)
        self._kiosk.overlayChanged.connect(self.look)
        self._count_minute()

    def look(self) -> None:
        """The room as it is now."""
        config, now = self._config(), self._now()
        show_always(self._room, config, now)
        off = bool(believable(now.date())) and not configs.is_on_at(config, now.time())
        alone = self._kiosk.property("screen") == "attract" and not self._kiosk.property("overlay")
        self._room.show(replace(self._room.props, dark=off and alone and not self._waking.isActive()))

    def clean(self) -> None:
        """Touch is off for a while."""
        self._clean_at = time.monotonic() + CLEANING
        self._count_down()

    def close(self) -> None:
        for timer in (self._minutes, self._waking, self._holding, self._cleaning):
            timer.stop()

    def _wake(self) -> None:
        """For as long as somebody would look at the screen without touching it."""
        self._waking.start(round(self._config().quiet_seconds * 1000))
        self.look()

    def _count_minute(self) -> None:
        now = self._now()
        self._minutes.start(MINUTE - (now.second * 1000 + now.microsecond // 1000))
        self.look()
        self.minute.emit()

    def _count_down(self) -> None:
        left = max(0, math.ceil(self._clean_at - time.monotonic()))
        if left:
            self._cleaning.start(TICK)
        self._room.show(replace(self._room.props, cleaning=left))

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer


def show_always(room: RoomViewModel, config: configs.Config, now: dt.datetime) -> None:
    """What is right from the first frame on."""
    room.show(replace(room.props, notice=configs.notice_at(config, now), rotation=config.rotation, counts=config.counts))
