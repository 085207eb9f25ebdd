"""The process that speaks, by what goes in and what comes out, with Qt's `mock` engine."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from kiosk.machine import speak
from kiosk.speaking import Answer, Beat, Done, Failed, Ready, Say, Started, Stop, line, read_answer
from tests.speech_service import SpeechService, needs_service

SPEAK = [sys.executable, "-m", "kiosk", "speak"]
LONG = "A sentence that would go on for quite some time if nobody came between."

Process = subprocess.Popen[bytes]


@pytest.fixture
def process() -> Iterator[Process]:
    with subprocess.Popen([*SPEAK, "--engine", "mock"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.kill()


def order(process: Process, *orders: Say | Stop) -> None:
    assert process.stdin
    process.stdin.write(b"".join(map(line, orders)))
    process.stdin.flush()


def answers(process: Process, *, until: type[Answer]) -> list[Answer]:
    """What comes up to an answer of that kind, without the beats."""
    assert process.stdout
    found: list[Answer] = []
    while not found or not isinstance(found[-1], until):
        found.append(read_answer(process.stdout.readline()))
    return [answer for answer in found if not isinstance(answer, Beat)]


def say(number: int, text: str = "One two.") -> Say:
    return Say(number, text, "en-GB", 0, 0.5)


def test_it_says_what_it_can_and_then_what_it_does(process: Process) -> None:
    assert answers(process, until=Ready) == [Ready(("en", "fi", "nb", "nn"), "mock")]
    order(process, say(1))
    assert answers(process, until=Done) == [Started(1), Done(1)]
    order(process, say(2))
    assert answers(process, until=Done) == [Started(2), Done(2)]


def test_stopped_it_is_done_at_once_and_once(process: Process) -> None:
    order(process, say(1, LONG))
    answers(process, until=Started)
    order(process, Stop(), Stop())
    began = time.monotonic()
    assert answers(process, until=Done) == [Done(1)]
    assert time.monotonic() - began < 0.5
    order(process, Stop(), say(2))
    assert answers(process, until=Done) == [Started(2), Done(2)]


def test_while_it_speaks_it_shows_that_it_lives(process: Process) -> None:
    order(process, say(1, LONG))
    answers(process, until=Started)
    began = time.monotonic()
    answers(process, until=Beat)
    answers(process, until=Beat)
    assert time.monotonic() - began < 1.5


@pytest.mark.parametrize("text", [b"hello\n", b'{"type": "Sing"}\n', b"\xff\n"])
def test_an_order_that_it_does_not_know_ends_it_with_a_word(process: Process, text: bytes) -> None:
    assert process.stdin
    process.stdin.write(text)
    process.stdin.flush()
    last = answers(process, until=Failed)[-1]
    assert isinstance(last, Failed)
    assert last.code == "broken"
    assert process.wait(5) == 1


@pytest.mark.parametrize("speaking", [False, True])
def test_it_ends_when_nobody_gives_orders_any_more(process: Process, speaking: bool) -> None:
    answers(process, until=Ready)
    if speaking:
        order(process, say(1, LONG))
        answers(process, until=Started)
    assert process.stdin
    process.stdin.close()
    assert process.wait(speak.ENDING_SECONDS) == 0


def test_it_ends_when_nobody_listens_any_more(process: Process) -> None:
    answers(process, until=Ready)
    assert process.stdout
    process.stdout.close()
    order(process, say(1, LONG))
    process.wait(5)


def test_ctrl_c_is_for_the_kiosk(process: Process) -> None:
    answers(process, until=Ready)
    process.send_signal(signal.SIGINT)
    order(process, say(1))
    assert answers(process, until=Done) == [Started(1), Done(1)]


def test_what_a_library_prints_is_no_answer() -> None:
    chatty = "tell = speak._teller(); print('ALSA lib', flush=True); speak.os.write(1, b'x'); tell(speak.Beat())"
    chatty = f"from kiosk.machine import speak; {chatty}"
    said = subprocess.run([sys.executable, "-c", chatty], capture_output=True, check=True)
    assert said.stdout == line(Beat())
    assert said.stderr == b"ALSA lib\nx"


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="Windows has no such alarm")
def test_the_system_ends_one_that_is_stuck_with_pythons_lock() -> None:
    stuck = "from kiosk.machine import speak; speak._end_after(0.2); import ctypes; ctypes.PyDLL(None).sleep(60)"
    began = time.monotonic()
    assert subprocess.run([sys.executable, "-c", stuck], check=False).returncode == -signal.SIGALRM
    assert time.monotonic() - began < 10


@needs_service
def test_alone_with_a_service_that_hangs_it_ends(tmp_path: Path) -> None:
    with SpeechService(tmp_path, "timed") as service:
        service.freeze()
        alone = "from kiosk.machine import speak; speak.READY_SECONDS = 1; speak.speak('')"
        environment = {**os.environ, "SPEECHD_ADDRESS": service.address}
        ended = subprocess.run([sys.executable, "-c", alone], env=environment, stdin=subprocess.DEVNULL, timeout=20, check=False)
        assert ended.returncode == -signal.SIGALRM


class Voice:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


Plainest = Callable[[list[Voice]], Voice]


@pytest.mark.parametrize(
    ("voices", "plainest"),
    [
        (["Spanish (Spain)+whisper", "Spanish (Spain)", "Spanish (Spain)+Adam"], "Spanish (Spain)"),
        (
            ["English (Caribbean)", "English (America)+grandma", "English (America)", "English (America, New York City)"],
            "English (America)",
        ),
        (["Arabic+male3", "Arabic+male4"], "Arabic+male3"),
    ],
)
def test_of_hundreds_of_voices_a_plain_one_speaks(voices: list[str], plainest: str) -> None:
    choose: Plainest = speak._plainest  # type: ignore[assignment]  # names are all it looks at
    assert choose([Voice(name) for name in voices]).name() == plainest


@pytest.mark.parametrize(
    ("language", "chosen"),
    [("en", "en_US"), ("en-GB", "en_GB"), ("en-ZA", "en_US"), ("es", "es_ES"), ("es-MX", "es_ES"), ("ar", "ar_EG"), ("pt", "pt_PT")],
)
def test_the_voice_follows_the_language(language: str, chosen: str) -> None:
    there = ["es_419", "en_GB", "es_ES", "C", "ar_MR", "en_US", "ar_EG", "pt_PT", "de_DE"]
    assert speak._locale([QLocale(name) for name in there], language).name() == chosen
