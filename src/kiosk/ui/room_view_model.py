"""The screen in its room, whoever stands before it: as QML sees it."""

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.telling import emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class RoomProps(Struct, frozen=True):
    """`notice` is a line for everybody, "" for none; `cleaning` are the seconds for which touch is still off; `rotation` is in degrees,
    clockwise; `dark` while the screen is off; `counts` whether pages are counted.
    """

    notice: str = ""
    cleaning: int = 0
    rotation: int = 0
    dark: bool = False
    counts: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class RoomViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    noticeChanged = Signal()
    cleaningChanged = Signal()
    rotationChanged = Signal()
    darkChanged = Signal()
    countsChanged = Signal()
    held = Signal(bool)
    """A finger has come down in the corner from which the screen is cleaned, or has left it."""
    woken = Signal()
    """The dark screen was touched."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = RoomProps()

    def show(self, props: RoomProps) -> None:
        before, self.props = self.props, props
        emit_changes(self, before, props)

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        return self.props.notice

    @Property(int, notify=cleaningChanged)
    def cleaning(self) -> int:
        return self.props.cleaning

    @Property(int, notify=rotationChanged)
    def rotation(self) -> int:
        return self.props.rotation

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        return self.props.dark

    @Property(bool, notify=countsChanged)
    def counts(self) -> bool:
        return self.props.counts

    @Slot(bool)
    def hold(self, down: bool) -> None:
        self.held.emit(down)

    @Slot()
    def wake(self) -> None:
        self.woken.emit()
