"""A process that tells of its work line by line: real ones."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.staff.lines import Lines
from tests.conftest import ExpectsLog

pytestmark = pytest.mark.usefixtures("qapp")


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


@pytest.fixture
def lines() -> Iterator[Lines]:
    lines = Lines(None)  # type: ignore[arg-type]  # nobody owns it here
    yield lines
    lines.close()


def test_each_line_is_told_and_then_the_end(lines: Lines, qtbot: QtBot) -> None:
    told: list[object] = []
    lines.told.connect(told.append)
    with qtbot.waitSignal(lines.ended, timeout=10_000):
        lines.start(python('print(\'{"event": "progress"}\\n{"event": "done"}\')'))
    assert told == [{"event": "progress"}, {"event": "done"}]
    assert not lines.running


def test_what_is_stopped_says_nothing_more_and_is_gone(lines: Lines, qtbot: QtBot, tmp_path: Path) -> None:
    sign = tmp_path / "finished"
    code = f"import time, pathlib; print('{{}}', flush=True); time.sleep(1); pathlib.Path({str(sign)!r}).touch()"
    with qtbot.waitSignal(lines.told, timeout=10_000):
        lines.start(python(code))
    with qtbot.assertNotEmitted(lines.ended, wait=1500):
        lines.stop()
    assert not lines.running
    assert not sign.exists()


def test_the_next_one_begins_where_the_last_was_stopped(lines: Lines, qtbot: QtBot) -> None:
    lines.start(python("import time; time.sleep(60)"))
    with qtbot.waitSignal(lines.told, timeout=10_000) as told:
        lines.start(python('print(\'{"event": "second"}\')'))
    assert told.args == [{"event": "second"}]


def test_a_program_that_is_not_there_ends(lines: Lines, qtbot: QtBot) -> None:
    with qtbot.waitSignal(lines.ended, timeout=10_000):
        lines.start(["/nowhere/at/all"])


def test_what_is_no_event_is_passed_over(lines: Lines, qtbot: QtBot, expects_log: ExpectsLog) -> None:
    expects_log("no event")
    told: list[object] = []
    lines.told.connect(told.append)
    with qtbot.waitSignal(lines.ended, timeout=10_000):
        lines.start(python("print('Traceback'); print('{\"event\": \"done\"}')"))
    assert told == [{"event": "done"}]
