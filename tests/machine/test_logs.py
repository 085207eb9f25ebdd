"""Logs that fill no disk, and miss nothing."""

import errno
import io
import logging
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, qCritical, qCWarning, qInstallMessageHandler, qWarning

from kiosk.machine import logs
from tests.conftest import ExpectsLog


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hook = root.handlers[:], root.level, sys.excepthook
    root.handlers.clear()
    yield
    sys.excepthook = hook
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def qt_logs() -> Iterator[None]:
    before = qInstallMessageHandler(None)
    logs.log_qt()
    yield
    qInstallMessageHandler(before)


def test_what_is_logged_stands_in_the_file_and_on_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.open_logs(tmp_path / "data" / "logs")
    logging.getLogger("kiosk.app").info("Drawing with %s.", "the GPU")
    assert "INFO    kiosk.app: Drawing with the GPU." in (tmp_path / "data" / "logs" / "kiosk.log").read_text("utf-8")
    assert "Drawing with the GPU." in capfd.readouterr().err


def test_logs_never_take_more_than_their_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    logs.open_logs(tmp_path)
    for number in range(500):
        logging.getLogger("kiosk").info("Message number %d, of the usual length of a message.", number)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert len(sizes) == logs.FILES
    assert sum(sizes.values()) <= logs.FILES * 2_000
    assert "number 499" in (tmp_path / "kiosk.log").read_text("utf-8")


def test_the_room_is_small() -> None:
    assert logs.FILES * logs.FILE_BYTES <= 10_000_000


def test_a_folder_that_cannot_be_written_leaves_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], expects_log: ExpectsLog
) -> None:
    expects_log("There is no log file")
    (tmp_path / "file").write_text("")
    logs.open_logs(tmp_path / "file" / "logs")
    logging.getLogger("kiosk").info("The kiosk goes on.")
    assert "The kiosk goes on." in capfd.readouterr().err


@pytest.mark.usefixtures("qt_logs")
def test_what_qt_says_is_logged_by_its_category(tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("^WARNING qt.default: a lamp is broken")
    expects_log("^ERROR qt.default: 100% of the lamps")
    expects_log("^WARNING qt.kiosk.lamps: %s")
    logs.open_logs(tmp_path)
    qWarning("a lamp is broken")
    qCritical("100% of the lamps are broken")
    category = QLoggingCategory("kiosk.lamps")  # type: ignore[arg-type]  # the stubs say bytes, PySide takes words only
    qCWarning(category, "%s is broken")  # type: ignore[arg-type]
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "WARNING qt.default: a lamp is broken" in text
    assert "ERROR   qt.default: 100% of the lamps are broken" in text
    assert "WARNING qt.kiosk.lamps: %s is broken" in text


def break_down() -> None:
    raise RuntimeError("the lamp")


def test_an_error_that_nobody_caught_is_logged_with_its_stack(tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("^CRITICAL kiosk: An internal fault")
    logs.open_logs(tmp_path)
    logs.log_faults()
    with pytest.raises(RuntimeError) as fault:
        break_down()
    sys.excepthook(RuntimeError, fault.value, fault.tb)
    text = (tmp_path / "kiosk.log").read_text("utf-8")
    assert "RuntimeError: the lamp" in text
    assert "in break_down" in text


def test_what_is_logged_during_a_start_reaches_the_file_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    held = logs.Held()
    logging.getLogger("kiosk").info("The start.")
    held.write_to(tmp_path)
    held.write_to(tmp_path)
    logging.getLogger("kiosk").info("Afterwards.")

    written = (tmp_path / "kiosk.log").read_text("utf-8")
    assert written.count("The start.") == 1
    assert written.index("The start.") < written.index("Afterwards.")
    assert capfd.readouterr().err.count("The start.") == 1


def test_a_log_that_is_taken_away_is_begun_anew(tmp_path: Path) -> None:
    logs.open_logs(tmp_path / "logs")
    logging.getLogger("kiosk").info("First.")
    shutil.rmtree(tmp_path / "logs")
    logging.getLogger("kiosk").info("Second.")
    assert "Second." in (tmp_path / "logs" / "kiosk.log").read_text("utf-8")


class FullDisk(io.StringIO):
    def write(self, _: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_once_and_without_a_stack(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.open_logs(tmp_path)
    file = next(handler for handler in logging.getLogger().handlers if isinstance(handler, logging.FileHandler))
    file.close()
    (tmp_path / "kiosk.log").touch()
    file.stream = FullDisk()  # type: ignore[assignment]  # a stream of text
    for number in range(3):
        logging.getLogger("kiosk").info("Message %d.", number)
    printed = capfd.readouterr().err
    assert printed.count("make room on its disk") == 1
    assert "Traceback" not in printed


def test_a_message_that_cannot_be_put_together_is_no_full_disk(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.open_logs(tmp_path)
    logging.getLogger("kiosk").info("%d lamps.", "two")
    printed = capfd.readouterr().err
    assert "make room" not in printed
    assert printed.count("Message: '%d lamps.'") == len(("the terminal", "the file"))
