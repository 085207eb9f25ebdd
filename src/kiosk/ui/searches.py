"""Searches the index beside the screens: a question for every key, an answer for the last of them."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.library.model import Hit, Library

Find = Callable[[str, str, Library, tuple[str, ...]], tuple[Hit, ...]]
"""The hits for a query in a language; the last are the practice's words of danger. Called in one thread, always the same."""


class Searches(QObject):
    """`found` comes with the query and its hits, in the thread of this object. A question that was overtaken has no answer."""

    found = Signal(str, object)

    def __init__(self, open_index: Callable[[], Find]) -> None:
        super().__init__()
        self._open_index = open_index
        self._asked = threading.Condition()
        self._next: tuple[str, str, Library, tuple[str, ...]] | None = None
        self._ended = self._moved = False
        self._thread: threading.Thread | None = None

    def ask(self, query: str, language: str, library: Library, urgent: tuple[str, ...] = ()) -> None:
        with self._asked:
            self._next = (query, language, library, urgent)
            self._asked.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="search", daemon=True)
            self._thread.start()

    def move(self, open_index: Callable[[], Find]) -> None:
        """From the next question on another index is asked."""
        with self._asked:
            self._open_index, self._moved, self._next = open_index, True, None

    def close(self) -> None:
        with self._asked:
            self._ended = True
            self._asked.notify()
        if self._thread:
            self._thread.join()

    def _run(self) -> None:
        find = self._open_index()
        while True:
            with self._asked:
                self._asked.wait_for(lambda: self._next is not None or self._ended)
                if self._ended or self._next is None:
                    return
                question, self._next = self._next, None
                moved, self._moved = self._moved, False
            if moved:
                find = self._open_index()
            self.found.emit(question[0], find(*question))
