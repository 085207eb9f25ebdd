"""Logs: to the terminal, and to a file of bounded size in the data folder. Never anything that a visitor did."""

import logging
import sys
from pathlib import Path
from types import TracebackType

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 2_000_000
FILES = 5
"""10 MB at the most, for ever."""


class Held(logging.Handler):
    """Holds what is logged during a start, because opening the file (sockets, queues) would delay the first frame by 10 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []
        logging.basicConfig(level=logging.INFO, format=FORMAT, handlers=[logging.StreamHandler(), self], force=True)

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def write_to(self, folder: Path) -> None:
        """Opens the logs and writes what was held. A second call does nothing."""
        if self in logging.getLogger().handlers:
            open_logs(folder)
            files = [handler for handler in logging.getLogger().handlers if isinstance(handler, logging.FileHandler)]
            for record in self._records:
                for file in files:
                    file.handle(record)


def open_logs(folder: Path) -> None:
    """Starts logging. A folder that cannot be written to leaves the terminal."""
    from kiosk.machine.logfile import LogFile  # noqa: PLC0415  brings sockets and queues

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    complaint = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(LogFile(folder / "kiosk.log", FILE_BYTES, FILES))
    except OSError as error:
        complaint = error
    logging.basicConfig(level=logging.INFO, format=FORMAT, handlers=handlers, force=True)
    if complaint:
        remedy = "Let the kiosk write there, or name another folder with --data."
        logging.getLogger(__name__).warning("There is no log file: %s. %s", complaint, remedy)


def log_qt() -> None:
    """Sends what Qt and QML say the same way."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        logging.getLogger(f"qt.{context.category or 'default'}").log(levels[kind], "%s", message)

    qInstallMessageHandler(handle)


def log_faults() -> None:
    """Sends exceptions that nobody caught to the log, with their stack."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger("kiosk").critical("An internal fault.", exc_info=(kind, error, trace))

    sys.excepthook = handle
