"""The log file: of bounded size, made anew when somebody takes it away, and quiet when its disk is full."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path


class LogFile(RotatingFileHandler):
    """Of at most `size` bytes, in so many `files`. Raises OSError when it cannot be opened."""

    def __init__(self, path: Path, size: int, files: int) -> None:
        super().__init__(path, maxBytes=size, backupCount=files - 1, encoding="utf-8")
        self._failing = False

    def emit(self, record: logging.LogRecord) -> None:
        if not Path(self.baseFilename).exists():
            self._begin_anew(record)
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  the name is logging's
        """One sentence for the terminal when the disk is full; Python's own answer, a stack for every message, is for faults of ours."""
        if not isinstance(sys.exception(), OSError):
            super().handleError(record)
            return
        if not self._failing and sys.stderr:
            print(f"The log {self.baseFilename} cannot be written: make room on its disk.", file=sys.stderr)  # noqa: T201
        self._failing = True

    def _begin_anew(self, record: logging.LogRecord) -> None:
        try:
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
            if self.stream:
                self.stream.close()
            self.stream = self._open()
        except OSError:
            self.handleError(record)
