"""The search screen, as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session import events as on
from kiosk.ui.finding import CHIP_ROLES, HIT_ROLES, SearchProps
from kiosk.ui.rows import RowsModel
from kiosk.ui.telling import Send, emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SearchViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """What stands in the field, what was found for it, and the keys to type with."""

    queryChanged = Signal()
    countChanged = Signal()
    answeredChanged = Signal()
    urgentChanged = Signal()
    lettersChanged = Signal()
    columnsChanged = Signal()

    def __init__(self, send: Send, parent: QObject) -> None:
        super().__init__(parent)
        self._send = send
        self._props = SearchProps()
        self._hits = RowsModel(HIT_ROLES, self)
        self._chips = RowsModel(CHIP_ROLES, self)

    def show(self, props: SearchProps) -> None:
        before, self._props = self._props, props
        self._hits.show(props.hits)
        self._chips.show(props.chips)
        emit_changes(self, before, props)

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        return self._props.query

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self._props.count

    @Property(bool, notify=answeredChanged)
    def answered(self) -> bool:
        """Whether the hits are those of all that is typed."""
        return self._props.answered

    @Property(bool, notify=urgentChanged)
    def urgent(self) -> bool:
        """Whether what is typed sounds like danger."""
        return self._props.urgent

    @Property("QVariantList", notify=lettersChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def letters(self) -> list[str]:
        return list(self._props.letters)

    @Property(int, notify=columnsChanged)
    def columns(self) -> int:
        """Keys beside one another."""
        return self._props.columns

    @Property(QObject, constant=True)
    def hits(self) -> QObject:
        return self._hits

    @Property(QObject, constant=True)
    def chips(self) -> QObject:
        return self._chips

    @Slot(str)
    def type(self, text: str) -> None:
        """Adds a letter or a space."""
        self._send(on.Type(self._props.query + text))

    @Slot()
    def rubOut(self) -> None:
        self._send(on.Type(self._props.query[:-1]))

    @Slot()
    def clear(self) -> None:
        self._send(on.Type(""))
