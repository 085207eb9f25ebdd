"""The order in which the keyboard and a screen reader meet the items of a list."""

from itertools import pairwise

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from PySide6.QtQuick import QQuickItem

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Stacking(QObject):
    """What QML cannot do by itself. There is one: PySide keeps what is left of each Python object that QML makes for ever."""

    @Slot(QQuickItem)
    def sort(self, items: QQuickItem) -> None:
        """Brings its children into the order in which they lie, from top to bottom."""
        children = items.childItems()
        lying = sorted(children, key=QQuickItem.y)
        if lying != children:
            for above, below in pairwise(lying):
                below.stackAfter(above)
