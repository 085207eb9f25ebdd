"""Reading aloud as the screens see it: what comes when, and what happens when the process that speaks does not keep its word.

The engine is Qt's own `mock`: it makes no sound, takes a tenth of a second for a word and has voices for English and three others.
"""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.session.state import START_VOLUME
from kiosk.ui import speech as speeches
from kiosk.ui.aloud import Utterance
from kiosk.ui.speech import PAUSED, SILENT, SPEAKING, Speech
from tests.conftest import ExpectsLog

MOCK = [sys.executable, "-m", "kiosk", "speak", "--engine", "mock"]
PATIENCE = 15_000

FAKE = """
import json, sys, threading, time
def tell(kind, **fields):
    print(json.dumps({"type": kind, **fields}), flush=True)
def beat():
    while True:
        time.sleep(0.05)
        tell("Beat")
ready = lambda: tell("Ready", languages=["en"], engine="fake")
orders = (json.loads(line) for line in sys.stdin)
beats = lambda: threading.Thread(target=beat, daemon=True).start()
"""
NEVER_READY = "sys.stdin.read()"
SAYS_NOTHING = "ready(); sys.stdin.read()"
NEVER_BEGINS = "ready(); beats(); sys.stdin.read()"
NEVER_ENDS = "ready(); beats(); tell('Started', id=next(orders)['id']); sys.stdin.read()"
ENDS_BY_ITSELF = "ready(); tell('Started', id=next(orders)['id']); sys.exit(3)"
TELLS_WHY = "ready(); next(orders); tell('Failed', code='broken', why='the sound card is gone')"
TALKS_RUBBISH = "ready(); next(orders); print('ALSA lib pcm.c: Broken pipe', flush=True); sys.stdin.read()"
TALKS_WITHOUT_END = "ready(); next(orders); print('x' * 200_000, end='', flush=True); sys.stdin.read()"
KNOWS_OTHER_ANSWERS = "ready(); next(orders); tell('Sung', id=1); sys.stdin.read()"

Speaks = Callable[..., "Heard"]


class Heard:
    """A `Speech`, and all that it told, in order."""

    def __init__(self, command: list[str], hushed: Path) -> None:
        self.speech = Speech(command, [sys.executable, "-c", f"open({str(hushed)!r}, 'w')"])
        self.hushed = hushed
        self.told: list[str] = []
        self.speech.started.connect(lambda key: self.told.append(f"started {key}"))
        self.speech.finished.connect(lambda: self.told.append("finished"))
        self.speech.failed.connect(lambda why: self.told.append(f"failed: {why}"))
        self.speech.stateChanged.connect(lambda: self.told.append(self.state))

    @property
    def state(self) -> str:
        return str(self.speech.property("state"))

    @property
    def languages(self) -> list[str]:
        return list(self.speech.property("languages"))

    @property
    def process(self) -> int:
        process = self.speech._process
        return process.processId() if process else 0


@pytest.fixture
def speaks(tmp_path: Path) -> Iterator[Speaks]:
    """`speaks()` has the mock engine, `speaks(script)` a process that does what the script says."""
    made: list[Heard] = []

    def make(script: str = "", command: list[str] | None = None) -> Heard:
        made.append(Heard(command or ([sys.executable, "-c", FAKE + script] if script else MOCK), tmp_path / "hushed"))
        return made[-1]

    yield make
    for heard in made:
        heard.speech.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines of a tenth of a second to a second, and no rest after a failure."""
    for name, value in {"TICK": 50, "READY": 1_000, "BEATLESS": 500, "BEGUN": 700, "SLOWEST": 10, "RESTS": (0.0,) * 20}.items():
        monkeypatch.setattr(speeches, name, value)


def texts(*words: str, language: str = "en") -> tuple[Utterance, ...]:
    """`texts("One.", "Two.")` have the keys a and b."""
    return tuple(Utterance("abcdefgh"[number], text, language) for number, text in enumerate(words))


def is_gone(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    return False


# --- what is read


def test_texts_are_read_in_their_order_and_then_it_is_finished(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("First.", "Second. And more of it.", "Third."))
    assert heard.state == SPEAKING
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)
    assert heard.told == ["speaking", "started a", "started b", "started c", "silent", "finished"]


def test_reading_can_begin_in_the_middle(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("First.", "Second.", "Third."), first=2)
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)
    assert [told for told in heard.told if "started" in told] == ["started c"]


def test_where_there_are_no_words_it_is_finished_at_once(speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("...", "\u2014"))
    assert heard.told == ["speaking", "silent", "finished"]
    assert heard.process == 0


def test_another_text_takes_the_place_of_the_one_that_is_being_read(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("A sentence that would go on for quite some time if nobody came between."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    heard.speech.read((Utterance("other", "Short.", "en"),))
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)
    assert heard.told == ["speaking", "started a", "started other", "silent", "finished"]


def test_it_is_ready_for_the_next_article_without_another_process(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.probe()
    process = heard.process
    for _ in range(2):
        heard.speech.read(texts("One."))
        qtbot.waitUntil(lambda: heard.told[-1:] == ["finished"], timeout=PATIENCE)
        heard.told.clear()
    assert heard.process == process != 0


# --- pause, stop, rate and volume


def test_a_pause_is_silent_and_the_interrupted_sentence_comes_again(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("First.", "The second one, which is interrupted. The third sentence."))
    qtbot.waitUntil(lambda: "started b" in heard.told, timeout=PATIENCE)
    said = heard.speech._said
    heard.speech.pause()
    assert heard.state == PAUSED
    qtbot.waitUntil(lambda: heard.speech._said is None, timeout=1_000)
    qtbot.wait(600)  # longer than the rest of the sentence
    assert heard.told[-1] == "paused"
    heard.speech.resume()
    qtbot.waitUntil(lambda: heard.speech._begun and heard.speech._said is not None, timeout=PATIENCE)
    again = heard.speech._said
    assert said
    assert again
    assert again.text == said.text == "The second one, which is interrupted."
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)
    assert heard.told.count("started b") == 1


def test_stop_is_silent_within_half_a_second_and_forgets(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("A sentence that would go on for quite some time if nobody came between.", "Another one."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    heard.speech.stop()
    assert heard.state == SILENT
    qtbot.waitUntil(lambda: heard.speech._said is None, timeout=speeches.SILENCE)
    heard.speech.resume()
    qtbot.wait(300)
    assert heard.told == ["speaking", "started a", "silent"]
    assert heard.speech._pieces == ()


def test_stopped_before_the_engine_was_ready_nothing_is_heard(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("One."))
    heard.speech.stop()
    qtbot.waitUntil(lambda: heard.languages != [], timeout=PATIENCE)
    qtbot.wait(300)
    assert heard.told == ["speaking", "silent"]


def test_a_pause_that_comes_with_the_sentence_is_over_with_it(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("One two three."))
    qtbot.waitUntil(lambda: heard.speech._said is not None, timeout=PATIENCE)
    for _ in range(5):
        heard.speech.pause()
        heard.speech.resume()
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)
    assert [told for told in heard.told if told not in {SPEAKING, PAUSED}] == ["started a", "silent", "finished"]


def test_listen_starts_low_and_a_change_is_heard_at_once(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    assert heard.speech.property("volume") == START_VOLUME < 0.5
    heard.speech.read(texts("A sentence that would go on for quite some time if nobody came between."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    before = heard.speech._said
    heard.speech.setProperty("rate", 0.5)
    heard.speech.setProperty("volume", 0.7)
    qtbot.waitUntil(lambda: heard.speech._said not in {before, None}, timeout=2_000)
    after = heard.speech._said
    assert before
    assert after
    assert (before.rate, before.volume) == (0, START_VOLUME)
    assert (after.rate, after.volume) == (0.5, 0.7)
    assert after.text == before.text


@pytest.mark.parametrize(("wanted", "kept"), [(7, 1), (-7, -1), (0.25, 0.25)])
def test_a_rate_beyond_what_there_is_is_the_last_one(wanted: float, kept: float, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.setProperty("rate", wanted)
    assert heard.speech.property("rate") == kept


# --- languages


def test_the_languages_are_found_beside_the_screens(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    assert heard.languages == []
    with qtbot.waitSignal(heard.speech.languagesChanged, timeout=PATIENCE):
        heard.speech.probe()
    assert heard.languages == ["en", "fi", "nb", "nn"]
    assert heard.told == []


def test_a_language_without_a_voice_fails_and_the_engine_stays(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("Hola.", language="es"))
    qtbot.waitUntil(lambda: len(heard.told) == 3, timeout=PATIENCE)
    assert heard.told == ["speaking", "silent", "failed: There is no voice for the language \u201ces\u201d."]
    heard.speech.read(texts("Hei.", language="fi-FI"))
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C"}, {"LC_ALL": "ar_EG.UTF-8", "LANG": "ar_EG.UTF-8"}, {"PYTHONUTF8": "0", "LC_ALL": "C"}]
)
def test_it_speaks_in_every_locale(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, speaks: Speaks) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    heard = speaks()
    heard.speech.read(texts("Se\u00f1or, \u0645\u0631\u062d\u0628\u0627 \U0001f642."))
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)


# --- when the process does not keep its word


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    ("script", "why"),
    [
        (NEVER_READY, "the speech engine did not get ready in time"),
        (SAYS_NOTHING, "the speech engine is stuck"),
        (NEVER_BEGINS, "the speech engine did not begin to speak"),
        (NEVER_ENDS, "the speech engine did not come to the end of a sentence"),
        (ENDS_BY_ITSELF, "the process that speaks ended by itself"),
        (TELLS_WHY, "the sound card is gone"),
        (TALKS_RUBBISH, "the process that speaks said something that is no answer"),
        (TALKS_WITHOUT_END, "the process that speaks said something that has no end"),
        (KNOWS_OTHER_ANSWERS, "the process that speaks said something that is no answer"),
    ],
    ids=["never ready", "nothing", "never begins", "never ends", "ends by itself", "tells why", "rubbish", "without end", "unknown"],
)
def test_a_process_that_breaks_its_word_is_gone_and_told_of_once(
    script: str, why: str, qtbot: QtBot, speaks: Speaks, expects_log: ExpectsLog
) -> None:
    expects_log(f"Reading aloud failed: {why}. kiosk doctor says more.$")
    heard = speaks(script)
    heard.speech.read(texts("One sentence.", "Another."))
    process = heard.process
    qtbot.waitUntil(lambda: any("failed" in told for told in heard.told), timeout=PATIENCE)
    qtbot.waitUntil(lambda: is_gone(process), timeout=1_000)
    assert [told for told in heard.told if "started" not in told] == ["speaking", "silent", f"failed: Reading aloud failed: {why}."]
    assert heard.process == 0


@pytest.mark.parametrize(
    ("command", "why"),
    [([*MOCK[:-1], "nonsense"], "there is no speech engine"), (["/nonexistent/kiosk"], "could not be started")],
)
def test_without_an_engine_there_are_no_languages(
    command: list[str], why: str, qtbot: QtBot, speaks: Speaks, expects_log: ExpectsLog
) -> None:
    expects_log(why)
    heard = speaks(command=command)
    heard.speech.probe()
    qtbot.waitUntil(lambda: heard.told != [], timeout=PATIENCE)
    assert why in heard.told[0]
    assert heard.languages == []


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP], ids=["killed", "stopped"])
def test_a_process_that_is_killed_or_stopped_in_a_sentence_leaves_silence_and_may_come_again(
    sent: signal.Signals, qtbot: QtBot, speaks: Speaks, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speeches, "RESTS", (0.0,))
    expects_log("Reading aloud failed: the (process that speaks ended by itself|speech engine is stuck)")
    heard = speaks()
    heard.speech.probe()
    qtbot.waitUntil(lambda: heard.languages != [], timeout=PATIENCE)
    heard.speech.read(texts("A sentence that would go on for quite some time if nobody came between."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    process = heard.process
    os.kill(process, sent)
    qtbot.waitUntil(lambda: is_gone(process) and heard.hushed.exists(), timeout=5_000)
    assert "Reading aloud failed" in heard.told[-1]
    heard.told.clear()
    heard.speech.read(texts("Again."))
    qtbot.waitUntil(lambda: "finished" in heard.told, timeout=PATIENCE)


def test_who_does_not_stop_is_made_to(qtbot: QtBot, speaks: Speaks, expects_log: ExpectsLog) -> None:
    expects_log("had to be silenced by force")
    heard = speaks(NEVER_ENDS)
    heard.speech.read(texts("One."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    process = heard.process
    asked = time.monotonic()
    heard.speech.stop()
    qtbot.waitUntil(lambda: is_gone(process), timeout=2_000)
    assert time.monotonic() - asked < 1
    qtbot.waitUntil(heard.hushed.exists, timeout=2_000)
    assert heard.told == ["speaking", "started a", "silent"]


def test_after_a_failure_it_rests_and_after_five_in_an_hour_it_is_left_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, speaks: Speaks, expects_log: ExpectsLog
) -> None:
    expects_log("ended by itself")
    now = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    heard = speaks(ENDS_BY_ITSELF)

    def fails() -> str:
        """What is told of a wish to read."""
        heard.told.clear()
        heard.speech.read(texts("One."))
        qtbot.waitUntil(lambda: any("failed" in told for told in heard.told), timeout=PATIENCE)
        return heard.told[-1]

    for rest in speeches.RESTS:
        assert "ended by itself" in fails()
        now[0] += rest - 1
        assert "rests" in fails()
        now[0] += 1
    assert "ended by itself" in fails()
    now[0] += speeches.HOUR / 2
    assert "rests" in fails()
    now[0] += speeches.HOUR / 2
    assert "ended by itself" in fails()


@pytest.mark.usefixtures("impatient")
def test_the_screens_never_wait(qtbot: QtBot, speaks: Speaks, expects_log: ExpectsLog) -> None:
    expects_log("stuck")
    late: list[float] = []
    last = [time.monotonic()]

    def tick() -> None:
        late.append(time.monotonic() - last[0])
        last[0] = time.monotonic()

    timer = QTimer()
    timer.timeout.connect(tick)
    heard = speaks(SAYS_NOTHING)
    timer.start(5)
    heard.speech.read(texts(*["A sentence of some words. Another one."] * 4))
    qtbot.waitUntil(lambda: any("failed" in told for told in heard.told), timeout=PATIENCE)
    assert max(late) < 0.1


# --- the end


def test_when_the_kiosk_closes_the_process_goes_too(qtbot: QtBot, speaks: Speaks) -> None:
    heard = speaks()
    heard.speech.read(texts("A sentence that would go on for quite some time if nobody came between."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    process = heard.process
    heard.speech.close()
    assert is_gone(process)
    assert not heard.hushed.exists()


def test_a_process_that_does_not_go_is_killed(qtbot: QtBot, speaks: Speaks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speeches, "ENDING", 100)
    heard = speaks("ready(); beats(); tell('Started', id=next(orders)['id']); time.sleep(60)")
    heard.speech.read(texts("One."))
    qtbot.waitUntil(lambda: "started a" in heard.told, timeout=PATIENCE)
    process = heard.process
    heard.speech.close()
    assert is_gone(process)
    qtbot.waitUntil(heard.hushed.exists, timeout=5_000)
