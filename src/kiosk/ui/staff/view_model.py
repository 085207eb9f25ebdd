"""The staff area, as QML sees it. Imported when somebody first knows the gesture: no start pays for it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import events as on
from kiosk.ui.staff.content_view_model import ContentViewModel
from kiosk.ui.staff.pad import Lock, PadViewModel
from kiosk.ui.staff.page_view_model import StaffPageViewModel
from kiosk.ui.staff.save_view_model import SaveViewModel
from kiosk.ui.telling import Send

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES: tuple[on.StaffPage, ...] = ("content", "reviews", "use", "room", "settings", "machine")


@QmlElement
@QmlUncreatable("made by the program")
class StaffViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """`page` is the open one."""

    pageChanged = Signal()

    def __init__(self, send: Send, lock: Lock, parent: QObject) -> None:
        super().__init__(parent)
        self._send = send
        self._page: on.StaffPage = "content"
        self.pad_model = PadViewModel(lock, self)
        self.content_model = ContentViewModel(self)
        self.save_model = SaveViewModel(self)
        self.reviews_model = StaffPageViewModel(self)
        self.machine_model = StaffPageViewModel(self)
        self.use_model = StaffPageViewModel(self)
        self.room_model = StaffPageViewModel(self)
        self.settings_model = StaffPageViewModel(self)

    def show_page(self, page: on.StaffPage) -> None:
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property("QVariantList", constant=True)  # type: ignore[arg-type]  # Qt's name of a type
    def pages(self) -> list[str]:
        return list(PAGES)

    @Property(PadViewModel, constant=True)
    def pad(self) -> PadViewModel:
        return self.pad_model

    @Property(ContentViewModel, constant=True)
    def content(self) -> ContentViewModel:
        return self.content_model

    @Property(SaveViewModel, constant=True)
    def save(self) -> SaveViewModel:
        return self.save_model

    @Property(StaffPageViewModel, constant=True)
    def reviews(self) -> StaffPageViewModel:
        return self.reviews_model

    @Property(StaffPageViewModel, constant=True)
    def machine(self) -> StaffPageViewModel:
        return self.machine_model

    @Property(StaffPageViewModel, constant=True)
    def use(self) -> StaffPageViewModel:
        return self.use_model

    @Property(StaffPageViewModel, constant=True)
    def room(self) -> StaffPageViewModel:
        return self.room_model

    @Property(StaffPageViewModel, constant=True)
    def settings(self) -> StaffPageViewModel:
        return self.settings_model

    @Slot(str)
    def show(self, page: str) -> None:
        for known in PAGES:
            if known == page:
                self._send(on.ShowStaffPage(known))
