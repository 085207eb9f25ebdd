"""One list model for every list: rows of frozen values, one role a field."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = 0x101
"""Qt::UserRole + 1, as a number: naming it would build every enumeration of the Qt namespace before the first frame (20 ms)."""


class RowsModel(QAbstractListModel):
    """Rows are mappings that all have the keys `roles`; QML sees each key as a role."""

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = tuple(roles)
        self._rows: tuple[Mapping[str, object], ...] = ()

    def show(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Replaces the rows. Those at the beginning and the end that are the same stay as they are, so that a view does not move."""
        old, new = self._rows, tuple(rows)
        if old == new:
            return
        most = min(len(old), len(new))
        head = next((place for place in range(most) if old[place] != new[place]), most)
        tail = next((place for place in range(most - head) if old[-1 - place] != new[-1 - place]), most - head)
        if head + tail == 0:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        if head + tail < len(old):
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self._rows = old[:head] + old[len(old) - tail :]
            self.endRemoveRows()
        if head + tail < len(new):
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self._rows = new
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        position = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= position < len(self._roles):
            return None
        return self._rows[index.row()][self._roles[position]]

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + position: QByteArray(name.encode()) for position, name in enumerate(self._roles)}
