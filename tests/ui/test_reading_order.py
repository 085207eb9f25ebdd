"""The order in which the keyboard and a screen reader meet the items of a list."""

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

import kiosk.ui.reading_order  # noqa: F401  registers Stacking
from kiosk.machine import places

SCENE = """
import QtQuick
import Kiosk.Controls

Window {
    property alias items: list

    Item { id: list }
    ReadingOrder { items: list }
}
"""


def test_items_are_met_from_top_to_bottom_however_they_came(qtbot: QtBot) -> None:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(places.qml()))
    engine.loadData(SCENE.encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    items = window.property("items")
    for y in (300, 100, 400, 200):
        QQuickItem(items).setY(y)

    qtbot.waitUntil(lambda: [item.y() for item in items.childItems()] == [100, 200, 300, 400])
    QQuickItem(items).setY(150)
    qtbot.waitUntil(lambda: [item.y() for item in items.childItems()] == [100, 150, 200, 300, 400])
