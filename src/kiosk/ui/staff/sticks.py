"""Which sticks are in, and what lies on them: a process looks, and tells whenever that changes."""

import datetime as dt
from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.ui.staff.content import written
from kiosk.ui.staff.lines import Lines

Rows = tuple[Mapping[str, object], ...]


class Found(Struct, frozen=True):
    """`sticks` are rows of path, stick (its label) and writable; `whole` when all of them have been looked at."""

    sticks: Rows = ()
    candidates: Rows = ()
    whole: bool = False


class Sticks(QObject):
    """`changed` with what was found."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._language = "en"
        self._lines = Lines(self)
        self._lines.told.connect(lambda event: self.changed.emit(_found(event, self._language)))

    def watch(self, command: Sequence[str], language: str) -> None:
        self._language = language
        self._lines.start(command)

    def stop(self) -> None:
        self._lines.stop()

    def close(self) -> None:
        self._lines.close()


def _found(event: Mapping[str, object], language: str) -> Found:
    candidates = tuple(_candidate(row, language) for row in _rows(event.get("candidates")))
    return Found(tuple(map(_stick, _rows(event.get("volumes")))), candidates, bool(event.get("whole")))


def _rows(told: object) -> list[Mapping[str, object]]:
    return [row for row in told if isinstance(row, dict)] if isinstance(told, list) else []


def _stick(volume: Mapping[str, object]) -> Mapping[str, object]:
    return {"path": str(volume.get("path", "")), "stick": str(volume.get("label", "")), "writable": not volume.get("read_only")}


def _candidate(found: Mapping[str, object], language: str) -> Mapping[str, object]:
    """As the list shows it; whatever is missing is empty."""
    text = {name: str(found.get(name, "")) for name in ("path", "name", "where")}
    articles = found.get("articles")
    try:
        changed = written(dt.date.fromisoformat(str(found.get("changed"))), language)
    except ValueError:
        changed = ""
    return {**text, "articles": articles if isinstance(articles, int) else 0, "changed": changed}
