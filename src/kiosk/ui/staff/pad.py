"""The pad for the PIN, as QML sees it. What was typed never leaves this file, not even its length."""

import math
import threading
from collections.abc import Callable
from typing import Literal, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_DIGITS = 12

PadState = Literal["ready", "checking", "waiting"]


class Lock(Protocol):
    """What keeps the staff area closed."""

    def exists(self) -> bool: ...
    def wait(self) -> float: ...
    def opens(self, pin: str) -> bool: ...


@QmlElement
@QmlUncreatable("made by the program")
class PadViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """`unlocked` when the PIN was right."""

    stateChanged = Signal()
    typedChanged = Signal()
    secondsChanged = Signal()
    wrongChanged = Signal()
    unlocked = Signal()
    checked = Signal(int, bool)
    """The visit, and whether it was right. For the thread that checks: that takes a tenth of a second, and no frame waits for it."""

    def __init__(self, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._digits = ""
        self._state: PadState = "ready"
        self._seconds = 0
        self._wrong = False
        self._visit = 0
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self.checked.connect(self._answer)

    def begin(self) -> None:
        """For somebody who has just come."""
        self._visit += 1
        self._set_digits("")
        self._set_state("ready")
        self._set_wrong(False)
        self._count_down()

    def end(self) -> None:
        """Nobody is there any more."""
        self._set_digits("")
        self._second.stop()

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """ready, checking or waiting."""
        return self._state

    @Property(bool, notify=typedChanged)
    def typed(self) -> bool:
        """Whether anything is typed. Nobody in the room learns how much."""
        return bool(self._digits)

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        """Until the next try."""
        return self._seconds

    @Property(bool, notify=wrongChanged)
    def wrong(self) -> bool:
        """Whether the last try was."""
        return self._wrong

    @Slot(str)
    def press(self, digit: str) -> None:
        if self._state != "checking" and len(digit) == 1 and digit.isdecimal() and len(self._digits) < MOST_DIGITS:
            self._set_digits(self._digits + digit)

    @Slot()
    def rubOut(self) -> None:
        self._set_digits("")

    @Slot()
    def enter(self) -> None:
        self._count_down()
        if self._digits and self._state == "ready":
            digits = self._digits
            self._set_digits("")
            self._set_state("checking")
            threading.Thread(target=self._check, args=(digits, self._visit), name="pin", daemon=True).start()

    def _check(self, digits: str, visit: int) -> None:
        self.checked.emit(visit, self._lock.opens(digits))

    def _answer(self, visit: int, right: bool) -> None:
        if visit != self._visit or self._state != "checking":
            return  # of somebody who has left
        self._set_state("ready")
        self._set_wrong(not right)
        if right:
            self.unlocked.emit()
        else:
            self._count_down()

    def _count_down(self) -> None:
        """As long as there is something to wait for."""
        seconds = math.ceil(self._lock.wait())
        if seconds > 0:
            self._set_state("waiting")
            self._second.start()
        elif self._state == "waiting":
            self._set_state("ready")
            self._second.stop()
        _set(self, "_seconds", seconds, self.secondsChanged.emit)

    def _set_digits(self, digits: str) -> None:
        before, self._digits = self._digits, digits
        if bool(before) != bool(digits):
            self.typedChanged.emit()

    def _set_wrong(self, wrong: bool) -> None:
        _set(self, "_wrong", wrong, self.wrongChanged.emit)

    def _set_state(self, state: PadState) -> None:
        _set(self, "_state", state, self.stateChanged.emit)


def _set(owner: QObject, name: str, value: object, tell: Callable[[], None]) -> None:
    if getattr(owner, name) != value:
        setattr(owner, name, value)
        tell()
