"""The order in which the keyboard and a screen reader meet the items of a list."""

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.ui.reading_order import ReadingOrder


def test_items_are_met_from_top_to_bottom_however_they_came(qtbot: QtBot) -> None:
    items, order = QQuickItem(), ReadingOrder()
    order.setProperty("items", items)
    for y in (300, 100, 400, 200):
        QQuickItem(items).setY(y)

    qtbot.waitUntil(lambda: [item.y() for item in items.childItems()] == [100, 200, 300, 400])
    QQuickItem(items).setY(150)
    qtbot.waitUntil(lambda: [item.y() for item in items.childItems()] == [100, 150, 200, 300, 400])
