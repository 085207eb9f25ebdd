"""The order in which the keyboard and a screen reader meet the items of a list."""

from itertools import pairwise

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReadingOrder(QObject):
    """Keeps the children of an item in the order in which they lie, from top to bottom.

    A list view adds whatever comes into sight at the end of its children, behind its footer and, when somebody scrolls up, behind
    what lies below it. The keyboard and screen readers take the children as they come.
    """

    itemsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: QQuickItem | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._sort)

    @Property(QQuickItem, notify=itemsChanged)
    def items(self) -> QQuickItem | None:
        """The item whose children are kept in order, such as a list's `contentItem`."""
        return self._items

    @items.setter  # type: ignore[no-redef]  # Qt's property is written like Python's own
    def items(self, items: QQuickItem) -> None:
        self._items = items
        items.childrenChanged.connect(self._soon.start)  # they get their places after they have come
        self.itemsChanged.emit()

    def _sort(self) -> None:
        assert self._items is not None  # noqa: S101  only its signal leads here
        children = self._items.childItems()
        lying = sorted(children, key=QQuickItem.y)
        if lying != children:
            for above, below in pairwise(lying):
                below.stackAfter(above)
