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
        """Replaces all rows; the same rows again are no change."""
        if self._rows == tuple(rows):
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        position = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= position < len(self._roles):
            return None
        return self._rows[index.row()][self._roles[position]]

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + position: QByteArray(name.encode()) for position, name in enumerate(self._roles)}
