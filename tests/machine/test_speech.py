"""The speech service from outside: silenced, and looked at."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine import speech
from kiosk.machine.speech import findings
from tests.speech_service import SpeechService, needs_service

SPEAK = [sys.executable, "-m", "kiosk", "speak"]
MOCK = [*SPEAK, "--engine", "mock"]


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short path: a socket's may have 107 letters."""
    return tmp_path_factory.mktemp("s")


@pytest.fixture
def listener(home: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as listener:
        (home / "speech-dispatcher").mkdir()
        listener.bind(str(home / "speech-dispatcher" / "speechd.sock"))
        listener.listen()
        yield listener


@pytest.mark.skipif(sys.platform != "linux", reason="speech-dispatcher is of Linux")
@pytest.mark.parametrize("variable", ["SPEECHD_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "HOME"])
def test_hushed_the_service_is_told_to_cancel_all(
    variable: str, listener: socket.socket, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SPEECHD_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    if variable == "HOME":
        (home / ".cache").symlink_to(home)
    monkeypatch.setenv(variable, f"unix_socket:{listener.getsockname()}" if variable == "SPEECHD_ADDRESS" else str(home))
    heard: list[bytes] = []

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            heard.append(connection.recv(1024))
            connection.sendall(b"213 OK CANCELED\r\n231 HAPPY HACKING\r\n")

    server = threading.Thread(target=serve)
    server.start()
    assert subprocess.run([*SPEAK, "--hush"], check=False, timeout=20).returncode == 0
    server.join(5)
    assert heard == [b"CANCEL ALL\r\nQUIT\r\n"]


def test_where_there_is_no_service_or_it_hangs_there_is_nothing_to_hush(
    listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speech, "HUSH_SECONDS", 0.2)
    for address in (listener.getsockname(), tmp_path / "nothing", "x" * 300):
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{address}")
        speech.hush()


def codes(*languages: str, command: list[str], listen: bool = True) -> list[tuple[str, str]]:
    return [(finding.severity, finding.code) for finding in findings(languages, command, listen=listen)]


def test_a_practice_that_does_not_want_it_is_well() -> None:
    assert codes("en", command=["/nonexistent"], listen=False) == [("ok", "speech-off")]


def test_ready_with_voices_and_a_word_for_each_language_without() -> None:
    assert codes("en", "fi", command=MOCK) == [("ok", "speech-ready")]
    assert codes("en", "xx", "ar", command=MOCK) == [("ok", "speech-ready"), ("warn", "speech-voice"), ("warn", "speech-voice")]
    ready, voice = findings(["en-GB", "xx"], MOCK, listen=True)
    assert ready.what == "Articles can be read aloud by mock in: en-GB."
    assert "\u201cxx\u201d" in voice.what


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ([*SPEAK, "--engine", "nonsense"], "speech-missing"),
        ([sys.executable, "-c", "pass"], "speech-broken"),
        ([sys.executable, "-c", "print('rubbish')"], "speech-broken"),
        (["/nonexistent"], "speech-broken"),
        ([sys.executable, "-c", "import time; time.sleep(60)"], "speech-silent"),
    ],
)
def test_what_is_wrong_has_a_code_and_a_remedy(command: list[str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "READY_SECONDS", 10 if code != "speech-silent" else 0.5)
    (finding,) = findings(["en"], command, listen=True)
    assert (finding.severity, finding.code) == ("fail", code)
    assert finding.remedy.endswith(".")


@pytest.mark.skipif(sys.platform != "linux", reason="speech-dispatcher is of Linux")
def test_a_service_that_is_not_there_is_refused_with_its_own_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/nothing")
    monkeypatch.setenv("PATH", os.defpath)
    (finding,) = findings(["en"], SPEAK, listen=True)
    assert finding.code in {"speech-refused", "speech-missing"}  # missing where a library of the system is


@needs_service
def test_the_real_service_is_ready_in_the_languages_of_a_practice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with SpeechService(tmp_path, "espeak-ng") as service:
        monkeypatch.setenv("SPEECHD_ADDRESS", service.address)
        (finding,) = findings(["en", "es", "ar"], SPEAK, listen=True)
        assert finding.what == "Articles can be read aloud by speechd in: en, es, ar."


@needs_service
def test_a_real_service_that_hangs_is_silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(speech, "READY_SECONDS", 2.0)
    with SpeechService(tmp_path, "timed") as service:
        monkeypatch.setenv("SPEECHD_ADDRESS", service.address)
        service.freeze()
        assert codes("en", command=SPEAK) == [("fail", "speech-silent")]
