"""Where the time goes, in the Chrome trace-event format (open it in Perfetto or about:tracing).

Times are microseconds of the monotonic clock, so that whoever started the process can compare them with its own.
"""

import logging
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from kiosk.files import write_whole

log = logging.getLogger(__name__)


def now() -> float:
    """Microseconds of the monotonic clock."""
    return time.monotonic_ns() / 1000


class Trace:
    """Collects events and writes them when it is closed. With no path it costs nothing and writes nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.events: list[dict[str, object]] = []

    @property
    def on(self) -> bool:
        return self._path is not None

    def instant(self, name: str, at: float | None = None) -> None:
        self._add(name, "i", now() if at is None else at, s="p")

    def span(self, name: str, start: float, end: float, **args: object) -> None:
        self._add(name, "X", start, dur=end - start, args=args)

    def _add(self, name: str, phase: str, at: float, **more: object) -> None:
        if self.on:
            self.events.append({"name": name, "ph": phase, "ts": at, "pid": os.getpid(), "tid": 1, **more})

    def close(self) -> None:
        """Writes the file. One that cannot be written is said in the log."""
        if self._path is None:
            return
        try:
            write_whole(self._path, msgspec.json.encode({"traceEvents": self.events}), durable=False)
        except OSError as error:
            log.error("The trace %s cannot be written: %s. Name another file with --trace.", self._path, error.strerror)  # noqa: TRY400  no stack helps here

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self.close()
