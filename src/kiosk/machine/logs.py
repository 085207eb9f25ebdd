"""Logs: to the terminal, and to a file of bounded size in the data folder. Never anything that a visitor did."""

import logging
import sys
from pathlib import Path
from types import TracebackType

FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 2_000_000
FILES = 5
"""10 MB at the most, for ever."""


def open_logs(folder: Path) -> None:
    """Starts logging. A folder that cannot be written to leaves the terminal."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415  brings sockets and queues

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    complaint = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(folder / "kiosk.log", maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8"))
    except OSError as error:
        complaint = error
    logging.basicConfig(level=logging.INFO, format=FORMAT, handlers=handlers, force=True)
    if complaint:
        logging.getLogger(__name__).warning("There is no log file: %s", complaint)


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
