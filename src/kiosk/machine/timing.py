"""Watches the frames of a window: tells when the first full one is on the glass, and writes frames and what they answer to the trace."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.machine.trace import Trace, now

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, SignalInstance


class Timing(QObject):
    """The signals of `answers` are emitted when the screen is about to change, such as by a page turn: from the input before that to the
    frame after it is a span of that name. The window's property `ready` says that all its pictures are there.
    """

    first_frame = Signal()

    def __init__(self, window: QQuickWindow, answers: Mapping[str, "SignalInstance"], trace: Trace) -> None:
        super().__init__()
        self._window, self._trace = window, trace
        self._waiting = True
        self._began = self._input = now()
        self._answering: dict[str, float] = {}
        window.frameSwapped.connect(self._swapped)
        if trace.on:
            window.afterAnimating.connect(self._begin)
            for name, changed in answers.items():
                changed.connect(partial(self._answer, name))

    def eventFilter(self, watched: QObject, event: "QEvent") -> bool:  # noqa: ARG002  Qt's own signature
        from PySide6.QtCore import QEvent  # noqa: PLC0415  its enumerations take 6 ms of a start, and only a trace needs them

        if event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.TouchBegin,
            QEvent.Type.TouchEnd,
        ):
            self._input = now()
        return False

    def _answer(self, name: str) -> None:
        self._answering[name] = self._input

    def _begin(self) -> None:
        self._began = now()

    def _swapped(self) -> None:
        end = now()
        ready = bool(self._window.property("ready"))
        if self._waiting and ready:
            self._waiting = False
            self._trace.instant("first-frame", end)
            QTimer.singleShot(0, self, self.first_frame.emit)
            if self._trace.on:
                self._window.installEventFilter(self)
            else:
                self._window.frameSwapped.disconnect(self._swapped)
        self._trace.span("frame", self._began, end)
        if ready:
            for name, began in self._answering.items():
                self._trace.span(name, began, end)
            self._answering.clear()
