"""What lies over an article, as QML sees it: what to take along, a breathing circle, a picture."""

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.taking import TakeProps
from kiosk.ui.telling import emit_changes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OverViewModel(QObject):  # type: ignore[operator]  # the stubs miss that QmlUncreatable is called
    """`block` holds the fields of the block that is breathed with or looked at; the rest is what to take along."""

    blockChanged = Signal()
    titleChanged = Signal()
    coverChanged = Signal()
    codeChanged = Signal()
    addressChanged = Signal()
    linesChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._props = TakeProps()
        self._block: Mapping[str, object] = {}

    def show(self, take: TakeProps, block: Mapping[str, object]) -> None:
        before, self._props = self._props, take
        if block != self._block:
            self._block = block
            self.blockChanged.emit()
        emit_changes(self, before, take)

    @Property("QVariantMap", notify=blockChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def block(self) -> Mapping[str, object]:
        return self._block

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=coverChanged)
    def cover(self) -> str:
        return self._props.cover

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """The text of the QR code."""
        return self._props.code

    @Property(bool, notify=addressChanged)
    def address(self) -> bool:
        """Whether the code opens a page, and is not a text."""
        return self._props.address

    @Property("QVariantList", notify=linesChanged)  # type: ignore[arg-type]  # Qt\'s name of a type
    def lines(self) -> list[str]:
        """The ticked entries that come along."""
        return list(self._props.lines)
