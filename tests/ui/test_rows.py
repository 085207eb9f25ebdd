"""The one list model, watched by Qt's own tester, which ends the process at the first fault."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from kiosk.ui.rows import RowsModel

PANIC = {"title": "Panic", "minutes": 3}
WORRY = {"title": "Worry", "minutes": 5}


@pytest.fixture
def model(qapp: object) -> RowsModel:
    del qapp
    model = RowsModel(("title", "minutes"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def contents(model: RowsModel) -> list[dict[str, object]]:
    """What QML would read."""
    names = {role: name.toStdString() for role, name in model.roleNames().items()}
    return [{name: model.index(row).data(role) for role, name in names.items()} for row in range(model.rowCount())]


def test_a_new_model_is_empty(model: RowsModel) -> None:
    assert contents(model) == []


@pytest.mark.parametrize("rows", [[PANIC], [PANIC, WORRY], [WORRY, WORRY, PANIC], []])
def test_qml_reads_each_key_as_a_role(model: RowsModel, rows: list[dict[str, object]]) -> None:
    model.show([WORRY])
    model.show(rows)
    assert contents(model) == rows


def test_a_change_is_told_once_and_the_same_rows_are_no_change(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show([PANIC, WORRY])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(({"minutes": 3, "title": "Panic"}, WORRY))
    with qtbot.waitSignal(model.modelReset):
        model.show([WORRY, PANIC])


def test_nothing_lies_outside_the_rows_and_roles(model: RowsModel) -> None:
    model.show([PANIC])
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(0), Qt.ItemDataRole.UserRole + 3) is None
    assert model.rowCount(model.index(0)) == 0
