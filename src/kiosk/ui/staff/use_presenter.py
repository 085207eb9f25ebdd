"""The page of what is read: staff choose months, and a process reads the counts."""

from collections.abc import Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject

from kiosk.ui.staff.house import House
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.page_view_model import StaffPageViewModel
from kiosk.ui.staff.use import SPANS, Months, days_of, moved, offered, use

NOT_READ: Mapping[str, object] = {
    "event": "refused",
    "what": "What was read could not be looked up. Turn to another page and back: it is tried again.",
}


class UsePresenter(QObject):
    def __init__(self, model: StaffPageViewModel, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._house, self._language = model, house, "en"
        self._months = offered(0, house.today())
        self._told: Mapping[str, object] | None = None
        model.asked.connect(self._do)
        self._lines = Lines(self)
        self._lines.told.connect(self._hear)
        self._lines.ended.connect(self._end)

    def enter(self, language: str) -> None:
        self._language, self._months = language, offered(0, self._house.today())
        self.refresh()

    def leave(self) -> None:
        self._lines.stop()

    def refresh(self) -> None:
        self._told = None
        self._show()
        first, last = days_of(self._months, self._house.today())
        self._lines.start(self._house.command("use", "--first", first.isoformat(), "--last", last.isoformat()))

    def close(self) -> None:
        self._lines.close()

    def _hear(self, event: Mapping[str, object]) -> None:
        self._told = event
        self._show()

    def _end(self) -> None:
        if self._told is None:
            self._hear(NOT_READ)

    def _do(self, what: str, value: object) -> None:
        """Another span; none reaches into the future or ends before it begins."""
        months, today = self._months, self._house.today()
        match what, value:
            case "span", int() | float() as place if 0 <= int(place) < len(SPANS):
                months = offered(int(place), today)
            case "first", int() | float() as by:
                months = replace(months, first=min(moved(months.first, int(by)), months.last))
            case "last", int() | float() as by:
                last = min(moved(months.last, int(by)), today.replace(day=1))
                months = Months(min(months.first, last), last)
        if months != self._months:
            self._months = months
            self.refresh()

    def _show(self) -> None:
        self._model.show(use(self._told, self._months, self._house.today(), self._language))
