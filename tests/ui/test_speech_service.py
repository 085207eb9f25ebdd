"""Reading aloud with the speech service that a kiosk has: speech-dispatcher and espeak-ng."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.ui import speech as speeches
from kiosk.ui.aloud import Utterance
from kiosk.ui.speech import Speech
from tests.conftest import ExpectsLog
from tests.speech_service import SpeechService, needs_service

SPEAK = [sys.executable, "-m", "kiosk", "speak"]
PATIENCE = 30_000
LONG = "This sentence goes on for quite a while, and then for a while more, because it has so many words and nobody is in a hurry."

pytestmark = needs_service


@pytest.fixture
def speech() -> Iterator[Speech]:
    speech = Speech(SPEAK, [*SPEAK, "--hush"])
    yield speech
    speech.close()


@pytest.fixture
def timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeechService]:
    """Speaks as slowly as people hear."""
    with SpeechService(tmp_path, "timed") as service:
        monkeypatch.setenv("SPEECHD_ADDRESS", service.address)
        yield service


def read_until_heard(qtbot: QtBot, speech: Speech, service: SpeechService, text: str) -> None:
    with qtbot.waitSignal(speech.started, timeout=PATIENCE):
        speech.read([Utterance("long", text, "en")])
    qtbot.waitUntil(lambda: service.last_heard > 0, timeout=PATIENCE)


def process_of(speech: Speech) -> int:
    assert speech._process
    return speech._process.processId()


def is_gone(process: int) -> bool:
    return not Path(f"/proc/{process}").exists()


def test_three_languages_are_read_in_a_row(qtbot: QtBot, speech: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SpeechService(tmp_path, "espeak-ng") as service:
        monkeypatch.setenv("SPEECHD_ADDRESS", service.address)
        started: list[str] = []
        speech.started.connect(started.append)
        with qtbot.waitSignal(speech.finished, timeout=PATIENCE):
            speech.read(
                [
                    Utterance("first", "You have time. Have a look.", "en"),
                    Utterance("second", "Tiene tiempo. Eche un vistazo.", "es"),
                    Utterance("third", "\u0644\u062f\u064a\u0643 \u0648\u0642\u062a.", "ar"),
                ]
            )
        assert started == ["first", "second", "third"]
        assert {"en", "es", "ar"} <= set(speech.property("languages"))


def test_stop_is_silent_at_once_and_a_pause_goes_on_where_it_was(qtbot: QtBot, speech: Speech, timed: SpeechService) -> None:
    read_until_heard(qtbot, speech, timed, LONG)
    speech.pause()
    paused = time.monotonic()
    qtbot.wait(1_000)
    assert timed.last_heard < paused + 0.5
    speech.resume()
    qtbot.waitUntil(lambda: timed.last_heard > paused + 1, timeout=PATIENCE)
    speech.stop()
    stopped = time.monotonic()
    qtbot.wait(1_000)
    assert timed.last_heard < stopped + 0.5


def test_faster_is_faster(qtbot: QtBot, speech: Speech, timed: SpeechService) -> None:
    took = []
    for rate in (0.0, 0.8):
        speech.setProperty("rate", rate)
        with qtbot.waitSignal(speech.finished, timeout=PATIENCE):
            read_until_heard(qtbot, speech, timed, "One, two, three, four, five, six.")
            begun = time.monotonic()
        took.append(time.monotonic() - begun)
    assert took[1] < 0.8 * took[0]


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
def test_what_a_dead_process_left_is_silenced(
    sent: signal.Signals, qtbot: QtBot, speech: Speech, timed: SpeechService, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By itself the service would read the sentence to its end, 7 seconds."""
    monkeypatch.setattr(speeches, "BEATLESS", 500)
    expects_log("Reading aloud failed")
    read_until_heard(qtbot, speech, timed, LONG)
    with qtbot.waitSignal(speech.failed, timeout=PATIENCE):
        os.kill(process_of(speech), sent)
    failed = time.monotonic()
    qtbot.wait(2_000)
    assert timed.last_heard < failed + 1


@pytest.mark.parametrize("begun", [False, True], ids=["from the start", "in a sentence"])
def test_a_service_that_hangs_costs_reading_aloud_and_nothing_else(
    begun: bool, qtbot: QtBot, speech: Speech, timed: SpeechService, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speeches, "READY", 2_000)
    if begun:
        read_until_heard(qtbot, speech, timed, LONG)
        expects_log("silenced by force, because the speech engine did not stop")
    else:
        expects_log("Reading aloud failed: the speech engine did not get ready in time")
    timed.freeze()
    late: list[float] = []
    last = [time.monotonic()]

    def tick() -> None:
        late.append(time.monotonic() - last[0])
        last[0] = time.monotonic()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(5)
    asked = time.monotonic()
    with qtbot.waitSignal(speech.failed, timeout=PATIENCE):
        speech.read([Utterance("next", "Another text.", "en")])
        process = process_of(speech)
    assert time.monotonic() - asked < 5
    qtbot.waitUntil(lambda: is_gone(process), timeout=1_000)
    assert max(late) < 0.1


def test_a_service_that_has_gone_fails_once_and_its_successor_is_found(
    qtbot: QtBot, speech: Speech, tmp_path: Path, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speeches, "RESTS", (0.0,))
    expects_log("Reading aloud failed")
    text = [Utterance("text", "Words.", "en")]
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        with SpeechService(tmp_path / name, "timed") as service:
            monkeypatch.setenv("SPEECHD_ADDRESS", service.address)
            with qtbot.waitSignal(speech.finished, timeout=PATIENCE):
                speech.read(text)
        if name == "first":
            with qtbot.waitSignal(speech.failed, timeout=PATIENCE):
                speech.read(text)
