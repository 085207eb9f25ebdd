"""The page of the reviews: a process reads and checks the articles, and tells."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.ui.staff import reviews
from kiosk.ui.staff.house import House
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.page_view_model import StaffPageViewModel

NOT_READ = ("The list could not be made.", "Turn to another page and back, and it is tried again. If that does not help, the log says why.")


class ReviewsPresenter(QObject):
    def __init__(self, model: StaffPageViewModel, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._house, self._language = model, house, "en"
        self._told = False
        self._lines = Lines(self)
        self._lines.told.connect(self._hear)
        self._lines.ended.connect(self._end)

    def enter(self, language: str) -> None:
        self._language = language
        self.refresh()

    def leave(self) -> None:
        self._lines.stop()

    def refresh(self) -> None:
        self._told = False
        self._model.show(reviews.reading(0))
        self._lines.start(self._house.command("reviews"))

    def close(self) -> None:
        self._lines.close()

    def _hear(self, event: Mapping[str, object]) -> None:
        match event:
            case {"event": "progress", "done": int(done), "all": int(total)}:
                self._model.show(reviews.reading(done / max(1, total)))
            case {"event": "done"}:
                self._told = True
                self._model.show(reviews.listed(event, self._language))
            case {"event": "refused", "what": str(what), "remedy": str(remedy)}:
                self._told = True
                self._model.show(reviews.refused(what, remedy))

    def _end(self) -> None:
        if not self._told:
            self._model.show(reviews.refused(*NOT_READ))
