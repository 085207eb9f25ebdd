"""The hidden gesture: five taps in a corner, or a long hold there."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

TAPS = 5

PAUSE = 1.0
"""Seconds between two taps, at most."""

HOLD = 3_000
"""ms."""


class Knock(QObject):
    """Counts what fingers do in the corner. `done` when the gesture is complete."""

    done = Signal()

    def __init__(self, gesture: Callable[[], Literal["taps", "hold"]], clock: Callable[[], float]) -> None:
        """`gesture` is asked each time, for settings change; `clock` counts seconds and is never set back."""
        super().__init__()
        self._gesture, self._clock = gesture, clock
        self._taps, self._last = 0, 0.0
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(HOLD)
        self._holding.timeout.connect(self.done)

    def touch(self, down: bool) -> None:
        """A finger has come down in the corner, or has left it."""
        if not down:
            self._holding.stop()
        elif self._gesture() == "hold":
            self._holding.start()
        else:
            self._tap(self._clock())

    def _tap(self, now: float) -> None:
        self._taps = self._taps + 1 if now - self._last <= PAUSE else 1
        self._last = now
        if self._taps == TAPS:
            self._taps = 0
            self.done.emit()
