"""The page of this screen: how the machine is, and how the program ends."""

import time
from collections.abc import Mapping
from typing import get_args

from PySide6.QtCore import QObject

from kiosk import STARTED
from kiosk.ui.staff.house import End, House
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.machine import machine
from kiosk.ui.staff.page_view_model import StaffPageViewModel

NOT_TOLD: Mapping[str, object] = {
    "findings": [
        {"severity": "warn", "what": "This computer could not be looked at.", "remedy": "Turn to another page and back: it is tried again."}
    ]
}
"""When the process ends without a word."""


class MachinePresenter(QObject):
    def __init__(self, model: StaffPageViewModel, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._house = model, house
        self._told: Mapping[str, object] | None = None
        self._asking = ""
        model.asked.connect(self._ask)
        self._lines = Lines(self)
        self._lines.told.connect(self._hear)
        self._lines.ended.connect(self._end)

    def enter(self, language: str) -> None:
        del language  # what is found is said as it is
        self._told, self._asking = None, ""
        self.refresh()

    def leave(self) -> None:
        self._lines.stop()

    def refresh(self) -> None:
        """Looks again. What was found stays until then, and so does a question: nothing moves away under a finger."""
        self._show()
        self._lines.start(self._house.command("doctor", "--format", "events"))

    def close(self) -> None:
        self._lines.close()

    def _hear(self, event: Mapping[str, object]) -> None:
        self._told = event
        self._show()

    def _end(self) -> None:
        if self._told is None:
            self._hear(NOT_TOLD)

    def _ask(self, what: str, _value: object) -> None:
        """The first touch asks, the second does it."""
        if what in get_args(End):
            self._asking = what
        elif what == "yes" and (end := next((end for end in get_args(End) if end == self._asking), None)):
            self._asking = ""
            self._house.end(end)
        else:
            self._asking = ""
        self._show()

    def _show(self) -> None:
        self._model.show(machine(self._told, time.monotonic() - STARTED / 1_000_000, self._asking))
