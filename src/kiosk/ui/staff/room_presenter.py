"""The page of the room: a notice, cleaning, volume, and which way up the picture is."""

import math
import time

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from kiosk.config import STAFF
from kiosk.ui.staff.house import House
from kiosk.ui.staff.page_view_model import StaffPageViewModel
from kiosk.ui.staff.room import TURNS, Room, comes_back, drafted, ends, quarter_after, room

KEEPING = 15.0
"""Seconds in which somebody says that the picture is right; whoever cannot read it cannot say that it is wrong."""

TICK = 250
"""ms."""


class RoomPresenter(QObject):
    def __init__(self, model: StaffPageViewModel, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._house, self._language = model, house, "en"
        self._state = Room()
        self._before: int | None = None  # how the picture was turned by staff, None when they had not
        self._end = 0.0
        self._counting = QTimer(self)
        self._counting.setInterval(TICK)
        self._counting.timeout.connect(self._count)
        model.asked.connect(self._do)

    def enter(self, language: str) -> None:
        self._language = language
        self._show(Room(back=quarter_after(self._house.now())))

    def leave(self) -> None:
        self._turn_back()

    def refresh(self) -> None:
        self._show(self._state)

    def close(self) -> None:
        self._counting.stop()

    def _show(self, state: Room) -> None:
        self._state = state
        self._model.show(room(state, self._house.resolved, self._house.now(), self._language))

    def _do(self, what: str, value: object) -> None:
        state = replace(self._state, why="")
        match what, value:
            case "show" | "show-back", str(words):
                self._notice(words, back=what == "show-back")
            case "take-away", _:
                self._set({"notice": "", "notice_until": ""}, state)
            case "clean", _:
                self._house.clean()
            case "volume", int() | float() as tenths:
                self._set({"start_volume": min(10, max(0, int(tenths))) / 10}, state)
            case "turn", int() | float() as degrees if int(degrees) in TURNS:
                self._turn(int(degrees))
            case "keep", _:
                self._counting.stop()
                self._show(replace(state, keeping=0))
            case _:
                self._show(drafted(state, what, value))

    def _notice(self, words: str, *, back: bool) -> None:
        now = self._house.now()
        end = comes_back(self._state.back, now) if back else ends(self._state.until, now)
        self._set({"notice": words, "notice_until": end}, Room(back=self._state.back))

    def _set(self, values: dict[str, object], after: Room) -> bool:
        why = self._house.set(values)
        self._show(replace(after, why=why))
        return not why

    def _turn(self, degrees: int) -> None:
        """As it was before, unless somebody says in time that it is right."""
        resolved = self._house.resolved
        if degrees == resolved.config.rotation:
            return
        if not self._counting.isActive():
            self._before = resolved.config.rotation if resolved.sources.get("rotation") == STAFF else None
        if self._set({"rotation": degrees}, self._state):
            self._end = time.monotonic() + KEEPING
            self._counting.start()
            self._count()

    def _count(self) -> None:
        left = max(0, math.ceil(self._end - time.monotonic()))
        if left:
            self._show(replace(self._state, keeping=left))
        else:
            self._turn_back()

    def _turn_back(self) -> None:
        if self._counting.isActive():
            self._counting.stop()
            why = self._house.forget("rotation") if self._before is None else self._house.set({"rotation": self._before})
            self._show(replace(self._state, keeping=0, why=why))
