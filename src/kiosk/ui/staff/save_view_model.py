"""Writing to a stick, as QML sees it."""

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.derive import Rows
from kiosk.ui.rows import RowsModel
from kiosk.ui.telling import emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STICK_ROLES = ("path", "stick")


class SaveProps(Struct, frozen=True):
    """`what` is being written or was, "" for nothing; `where` is the stick's label; `done` until its end is understood.

    Of a good end, `name` is that of what was written; of a bad one, `said` and `remedy` say why. `locked` is the label of a stick that is
    write-protected, "" for none; `stickCount` are the others.
    """

    what: str = ""
    busy: bool = False
    progress: float = 0
    where: str = ""
    done: bool = False
    well: bool = False
    name: str = ""
    said: str = ""
    remedy: str = ""
    stickCount: int = 0
    locked: str = ""
    sticks: Rows = ()


@QmlElement
@QmlUncreatable("made by the program")
class SaveViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    whatChanged = Signal()
    busyChanged = Signal()
    progressChanged = Signal()
    whereChanged = Signal()
    doneChanged = Signal()
    wellChanged = Signal()
    nameChanged = Signal()
    saidChanged = Signal()
    remedyChanged = Signal()
    stickCountChanged = Signal()
    lockedChanged = Signal()
    saveAsked = Signal(str, str, str)
    """What, the path and the label of the stick."""
    asked = Signal(str)
    """cancel or understood."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = SaveProps()
        self._sticks = RowsModel(STICK_ROLES, self)

    def show(self, props: SaveProps) -> None:
        before, self._props = self._props, props
        self._sticks.show(props.sticks)
        emit_changes(self, before, props)

    @Property(str, notify=whatChanged)
    def what(self) -> str:
        return self._props.what

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._props.busy

    @Property(float, notify=progressChanged)
    def progress(self) -> float:
        return self._props.progress

    @Property(str, notify=whereChanged)
    def where(self) -> str:
        return self._props.where

    @Property(bool, notify=doneChanged)
    def done(self) -> bool:
        return self._props.done

    @Property(bool, notify=wellChanged)
    def well(self) -> bool:
        return self._props.well

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=saidChanged)
    def said(self) -> str:
        return self._props.said

    @Property(str, notify=remedyChanged)
    def remedy(self) -> str:
        return self._props.remedy

    @Property(int, notify=stickCountChanged)
    def stickCount(self) -> int:
        return self._props.stickCount

    @Property(str, notify=lockedChanged)
    def locked(self) -> str:
        return self._props.locked

    @Property(QObject, constant=True)
    def sticks(self) -> QObject:
        return self._sticks

    @Slot(str, str, str)
    def save(self, what: str, path: str, label: str) -> None:
        self.saveAsked.emit(what, path, label)

    @Slot()
    def cancel(self) -> None:
        self.asked.emit("cancel")

    @Slot()
    def understood(self) -> None:
        self.asked.emit("understood")
