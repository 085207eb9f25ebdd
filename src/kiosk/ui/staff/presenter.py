"""Staff at the kiosk: they come to the pad, go in, open pages, and leave."""

from PySide6.QtCore import QObject, Signal

from kiosk.session import events as on
from kiosk.session.state import Session, StaffArea, StaffPad
from kiosk.ui.staff.content_presenter import ContentPresenter
from kiosk.ui.staff.house import House
from kiosk.ui.staff.machine_presenter import MachinePresenter
from kiosk.ui.staff.pad import Lock
from kiosk.ui.staff.page import PagePresenter
from kiosk.ui.staff.reviews_presenter import ReviewsPresenter
from kiosk.ui.staff.room_presenter import RoomPresenter
from kiosk.ui.staff.saving import SavePresenter
from kiosk.ui.staff.settings_presenter import SettingsPresenter
from kiosk.ui.staff.sticks import Sticks
from kiosk.ui.staff.use_presenter import UsePresenter
from kiosk.ui.staff.view_model import StaffViewModel
from kiosk.ui.telling import Send


class StaffPresenter(QObject):
    """Made when the gesture is first known, and kept. `storeChanged` when another release may have to be shown; `previewAsked` with one."""

    storeChanged = Signal()
    previewAsked = Signal(str)

    def __init__(self, send: Send, lock: Lock, house: House) -> None:
        super().__init__()
        self._send, self._house = send, house
        self.model = StaffViewModel(send, lock, self)
        self.model.pad_model.unlocked.connect(lambda: send(on.Unlock()))
        self.content = ContentPresenter(self.model.content_model, house, lambda works: self._work("content", works), self)
        self.content.storeChanged.connect(self.storeChanged)
        self.content.previewAsked.connect(self.previewAsked)
        self.save = SavePresenter(self.model.save_model, house, lambda works: self._work("save", works), self)
        self._sticks = Sticks(self)
        self._sticks.changed.connect(self.content.look)
        self._sticks.changed.connect(self.save.look)
        self._pages: dict[on.StaffPage, PagePresenter] = {
            "reviews": ReviewsPresenter(self.model.reviews_model, house, self),
            "use": UsePresenter(self.model.use_model, house, self),
            "room": RoomPresenter(self.model.room_model, house, self),
            "settings": SettingsPresenter(self.model.settings_model, house, self),
            "machine": MachinePresenter(self.model.machine_model, house, self),
        }
        self._open: on.StaffPage | None = None
        self._working: set[str] = set()

    def session_changed(self, before: Session, now: Session) -> None:
        """Somebody comes to the pad, goes in, turns to another page, or leaves."""
        if isinstance(now.place, StaffPad) != isinstance(before.place, StaffPad):
            self.model.pad_model.begin() if isinstance(now.place, StaffPad) else self.model.pad_model.end()
        if isinstance(now.place, StaffArea):
            if self._open is None:
                self._enter(now.comfort.language)
            self._turn_to(now.place.page, now.comfort.language)
            self.model.show_page(now.place.page)
        elif self._open:
            self._leave()

    def close(self) -> None:
        self.content.close()
        self.save.close()
        self._sticks.close()
        for page in self._pages.values():
            page.close()

    def refresh(self) -> None:
        """The pages as things are now."""
        self.content.refresh()
        page = self._pages.get(self._open) if self._open else None
        if page:
            page.refresh()

    def _enter(self, language: str) -> None:
        self._working.clear()
        self.content.enter(language)
        self.save.enter()
        drop = self._house.config.drop
        self._sticks.watch(self._house.command("look", "--watch", *(("--drop", drop) if drop else ())), language)

    def _leave(self) -> None:
        self._turn_to(None, "")
        self._sticks.stop()
        self.save.leave()
        self.content.leave()

    def _turn_to(self, page: on.StaffPage | None, language: str) -> None:
        if page == self._open:
            return
        before, self._open = self._open, page
        if before in self._pages:
            self._pages[before].leave()
        if page in self._pages:
            self._pages[page].enter(language)

    def _work(self, who: str, works: bool) -> None:
        before = bool(self._working)
        self._working = self._working | {who} if works else self._working - {who}
        if bool(self._working) != before:
            self._send(on.Work(bool(self._working)))
