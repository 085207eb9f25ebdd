"""One page of the staff area, as QML sees it: what it shows, and what staff ask for."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class StaffPageViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """`shown` are the props of the page by name. They change as a whole: a page of staff is small, and is looked at for minutes."""

    shownChanged = Signal()
    asked = Signal(str, "QVariant")  # type: ignore[arg-type]  # Qt's name of a type
    """What, and with which value."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: Mapping[str, object] = {}

    def show(self, shown: Mapping[str, object]) -> None:
        if shown != self._shown:
            self._shown = shown
            self.shownChanged.emit()

    @Property("QVariantMap", notify=shownChanged)  # type: ignore[arg-type]  # Qt's name of a type
    def shown(self) -> dict[str, object]:
        return dict(self._shown)

    @Slot(str)
    @Slot(str, "QVariant")
    def ask(self, what: str, value: object = None) -> None:
        self.asked.emit(what, value)
