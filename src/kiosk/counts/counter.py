"""Counts beside the screens: a thread writes, because the disk is waited for with every count and no frame may wait."""

import datetime as dt
import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.counts.tally import Tallies, Tally, merge, of_answer, of_view

log = logging.getLogger(__name__)

PATIENCE = 3.0
"""Seconds that the end of the program waits for a disk."""


class Counter:
    """Counts into one file. Its calls return at once, and none raises. Nothing is opened and no thread runs before the first count."""

    def __init__(self, data: Path, today: Callable[[], dt.date | None]) -> None:
        """The file lies in the folder `data`.

        `today` is asked with every count; on a day that is None, because the clock cannot be right, nothing is counted.
        """
        self._data, self._today = data, today
        self._changed = threading.Condition()
        self._pending: Tallies = {}
        self._closed = False
        self._thread: threading.Thread | None = None

    def view(self, article: str, language: str = "") -> None:
        """An article was read, in that language."""
        self._count(of_view(article, language))

    def answer(self, article: str, useful: bool) -> None:
        """ "Was this useful?" was answered."""
        self._count({article: of_answer(useful)})

    def close(self, patience: float = PATIENCE) -> None:
        """Writes what is left, and waits for that at most so many seconds. Nothing is counted afterwards."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread:
            self._thread.join(patience)
            if self._thread.is_alive():
                log.warning("The last counts may be lost: the disk of %s does not answer.", self._data)

    def _count(self, tallies: Mapping[str, Tally]) -> None:
        day = self._today()
        if day is None or self._closed:
            return
        with self._changed:
            merge(self._pending, {(day, name): tally for name, tally in tallies.items()})
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="counts", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        from kiosk.counts.store import NAME, Counts  # noqa: PLC0415  with SQLite

        counts = Counts(self._data / NAME)
        closed = False
        while not closed:
            with self._changed:
                self._changed.wait_for(lambda: self._pending or self._closed)
                pending, self._pending, closed = self._pending, {}, self._closed
            counts.add(pending)
