"""The process that speaks: orders come in on its standard input, answers go out on its standard output.

Qt's speech engines block for as long as the system's speech service does, and hold Python's lock meanwhile. So they live in a process
of their own, for which nobody waits. An alarm of the system ends it when it is stuck and nobody is left to do so.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from kiosk.speaking import READY_SECONDS, Answer, Beat, Done, Failed, Ready, Say, Started, Stop, line, primary, read_order

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

BEAT = 500
"""ms between two beats."""

STUCK_SECONDS = 10
"""Without a beat of its own after which the system ends the process. Whoever started it has done so long before, if there."""

ENDING_SECONDS = 2
"""For the last order, which is to be silent, when nobody gives orders any more."""

SETTLED = 250
"""ms after which a text that was stopped before it could be heard will not be heard."""

FOR_TESTS = "mock"
"""An engine of Qt's own that makes no sound. Never chosen unless it is named."""

NOT_DIALECTS = frozenset({"English (America)", "English (Great Britain)"})
"""Voices of espeak-ng that speak as most people there do; beside them it has the Caribbean, New York, Lancaster and others."""


def speak(engine: str) -> NoReturn:
    """Speaks until its standard input ends. `engine` is one of Qt's, "" for the system's own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this
    _end_after(READY_SECONDS)
    _give_back_libraries()
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia*=false")  # it looks for PipeWire, which nobody asked for
    tell = _teller()
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  where a library of the system is missing, this says so
    except ImportError as error:
        _end(tell, Failed("missing", str(error)))
    app = QCoreApplication([])
    engines = [name for name in QTextToSpeech.availableEngines() if name == engine or (not engine and name != FOR_TESTS)]
    if not engines:
        _end(tell, Failed("missing", "there is no speech engine"))
    voice = QTextToSpeech(engines[0])
    languages = {_language(locale) for locale in voice.availableLocales()} - {"c"}
    if not languages:  # a complaint alone says little: without a voice for the system's own language there always is one
        _end(tell, Failed("refused", voice.errorString() or "the speech engine has no voices"))
    speaker = Speaker(voice, tell)
    tell(Ready(tuple(sorted(languages)), voice.engine()))
    _end_after(0)
    threading.Thread(target=_listen, args=(speaker,), daemon=True).start()
    app.exec()
    os._exit(0)  # the engine's own end may block


class Speaker(QObject):
    """Obeys orders, and tells what becomes of them. `heard` is a line of the reading thread, empty at their end."""

    heard = Signal(object)

    def __init__(self, engine: "QTextToSpeech", tell: Callable[[Answer], None]) -> None:
        super().__init__()
        self._engine, self._tell = engine, tell
        self._said: Say | None = None
        self._begun = False
        self._speaks = ""
        self._pulse = QTimer(self)
        self._pulse.setInterval(BEAT)
        self._pulse.timeout.connect(self._beat)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self._settle)
        engine.stateChanged.connect(self._changed)
        engine.errorOccurred.connect(lambda _reason, why: _end(tell, Failed("broken", why)))
        self.heard.connect(self._obey)

    def _obey(self, text: bytes) -> None:
        if not text:
            self._engine.stop()
            QCoreApplication.quit()
            return
        try:
            order = read_order(text)
        except msgspec.DecodeError as error:
            _end(self._tell, Failed("broken", f"an order that it does not know: {error}"))
        match order:
            case Say():
                self._say(order)
            case Stop() if self._said:
                self._engine.stop()
                self._settled.start()

    def _say(self, order: Say) -> None:
        self._said, self._begun = order, False
        self._beat()
        self._pulse.start()
        if order.language != self._speaks:
            self._speaks = order.language
            self._engine.setLocale(_locale(self._engine.availableLocales(), order.language))
            self._engine.setVoice(_plainest(self._engine.availableVoices()))
        self._engine.setRate(order.rate)
        self._engine.setVolume(order.volume)
        self._engine.say(order.text)

    def _changed(self, state: "QTextToSpeech.State") -> None:
        if state == self._engine.State.Ready and self._said:
            self._done(self._said)
        elif state == self._engine.State.Speaking and not self._said:
            self._engine.stop()  # it was stopped before it could be heard
        elif state == self._engine.State.Speaking and self._said and not self._begun:
            self._begun = True
            self._tell(Started(self._said.id))

    def _settle(self) -> None:
        if self._said and self._engine.state() != self._engine.State.Speaking:
            self._done(self._said)

    def _done(self, said: Say) -> None:
        self._said = None
        self._settled.stop()
        self._pulse.stop()
        _end_after(0)
        self._tell(Done(said.id))

    def _beat(self) -> None:
        _end_after(STUCK_SECONDS)
        self._tell(Beat())


def _language(locale: QLocale) -> str:
    return primary(locale.name())


def _locale(locales: list[QLocale], language: str) -> QLocale:
    """The one of that country, else the language's most usual one, else any."""
    speaking = sorted((locale for locale in locales if _language(locale) == primary(language)), key=QLocale.name)
    usual = [QLocale(language).name(), QLocale(primary(language)).name()]
    return min(speaking, key=lambda locale: usual.index(locale.name()) if locale.name() in usual else len(usual), default=QLocale(language))


def _plainest(voices: "list[QVoice]") -> "QVoice":
    """A voice as it is, rather than one of espeak-ng's hundred variants ("Spanish (Spain)+whisper") or a dialect."""
    return min(voices, key=lambda voice: ("+" in voice.name(), voice.name() not in NOT_DIALECTS))


def _listen(speaker: Speaker) -> None:
    """In a thread, because nothing else reads a pipe on every system without blocking."""
    with open(0, "rb", buffering=0, closefd=False) as orders:
        for text in orders:
            speaker.heard.emit(text)
    speaker.heard.emit(b"")
    _end_after(ENDING_SECONDS)
    time.sleep(ENDING_SECONDS)
    os._exit(1)


def _teller() -> Callable[[Answer], None]:
    """Answers get standard output for themselves; what a library prints there goes to standard error."""
    out = os.dup(1)
    os.dup2(2, 1)

    def tell(answer: Answer) -> None:
        try:
            os.write(out, line(answer))
        except OSError:  # nobody listens any more
            os._exit(1)

    return tell


def _end(tell: Callable[[Answer], None], why: Failed) -> NoReturn:
    tell(why)
    os._exit(1)


def _end_after(seconds: float) -> None:
    """Ends this process after so many seconds, whatever blocks it; 0 takes it back. Windows has no such alarm."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _give_back_libraries() -> None:
    """The bundle looks into its own folder for libraries. A speech service that is started from here must not."""
    if getattr(sys, "frozen", False):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        os.environ.pop("LD_LIBRARY_PATH", None)
        os.environ |= {"LD_LIBRARY_PATH": before} if before else {}
