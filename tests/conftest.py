"""What all tests share: no screen, the log gate, slow tests on request, and makers of libraries and content folders.

The log gate: a Qt or QML message or a Python log record of warning level or above fails the test in which it comes, unless the test
said before that it must come: `expects_log("no such file")`. An expected message that does not come fails the test too.
"""

import logging
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.library.model import Library
from tests import builders, sticks

ExpectsLog = Callable[[str], None]
MakeLibrary = Callable[..., Library]
WriteContent = Callable[[Mapping[str, str | bytes]], Path]
PutIn = Callable[..., Path]

QT_ALARMS = {QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "critical", QtMsgType.QtFatalMsg: "fatal"}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="run the slow tests too")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: slow; runs with --long only")
    config.option.qt_log = False  # pytest-qt's own capture ends before the fixtures do, and would take our handler away with it


def pytest_collection_modifyitems(config: pytest.Config, items: Sequence[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="slow: runs with --long"))


@dataclass
class LogGate:
    """Alarms of one test, and the patterns of those that must come."""

    alarms: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)

    def hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in QT_ALARMS:
            self.alarms.append(f"Qt {QT_ALARMS[kind]} {context.category}: {message}")

    def hear(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            self.alarms.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def complaints(self) -> list[str]:
        unexpected = [f"unexpected: {alarm}" for alarm in self.alarms if not any(re.search(known, alarm) for known in self.expected)]
        return unexpected + [
            f"did not come: {known}" for known in self.expected if not any(re.search(known, alarm) for alarm in self.alarms)
        ]


@pytest.fixture(autouse=True)
def log_gate() -> Iterator[LogGate]:
    """Set up before every other fixture of a test and torn down after them, so that it hears their ends too."""
    gate = LogGate()
    factory = logging.getLogRecordFactory()

    def record(*args: object, **kwargs: object) -> logging.LogRecord:
        made = factory(*args, **kwargs)
        gate.hear(made)
        return made

    # Not a handler: a program that sets its logging up takes all handlers away.
    logging.setLogRecordFactory(record)
    before = qInstallMessageHandler(gate.hear_qt)
    yield gate
    qInstallMessageHandler(before)
    logging.setLogRecordFactory(factory)
    if complaints := gate.complaints():
        pytest.fail("The log of this test:\n" + "\n".join(complaints), pytrace=False)


@pytest.fixture
def expects_log(log_gate: LogGate) -> ExpectsLog:
    """`expects_log(pattern)`: a message in which that regular expression is found must come in this test."""
    return log_gate.expected.append


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk has no widgets."""
    return QGuiApplication


@pytest.fixture
def library() -> MakeLibrary:
    """`library({"anxiety": ["panic", "worry"]})` makes a library of one topic with two articles."""
    return builders.library_of


@pytest.fixture
def content(tmp_path: Path) -> WriteContent:
    """`content({"kiosk.toml": "..."})` writes a content folder and returns its path."""
    return lambda files: builders.write_content(tmp_path / "content", files)


@pytest.fixture
def put_in() -> Iterator[PutIn]:
    """`put_in("LINDEN", {"a.md": "..."}, size="1m")` puts in a stick of that name and size, with those files, and returns its folder."""
    with ExitStack() as stack:
        yield lambda name="LINDEN", files=MappingProxyType({}), size="16m": stack.enter_context(sticks.stick(name, size, files))
