"""Reads texts aloud without ever waiting: the engine lives in a process of its own, which is killed when it does not keep its word."""

import logging
import time
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Property, QObject, QProcess, QTimer, Signal

from kiosk.session.state import START_VOLUME
from kiosk.speaking import READY_SECONDS, Beat, Done, Failed, Order, Ready, Say, Started, Stop, line, primary, read_answer
from kiosk.ui.aloud import Utterance, pieces

log = logging.getLogger(__name__)

SILENT, SPEAKING, PAUSED = "silent", "speaking", "paused"

TICK = 500
"""ms between looks at the clock while an answer is awaited. Late ticks count once: a kiosk that was held up itself blames nobody."""

READY = READY_SECONDS * 1000
BEATLESS = 3_000
"""ms without a word from the process while it speaks."""

BEGUN = 6_000
"""ms from the wish for a text to its first sound."""

SLOWEST = 200
"""ms for one letter at the usual rate, twice that at the slowest: three times what voices take, and enough for long numbers."""

SILENCE = 500
"""ms from a wish for silence to silence."""

HUSHED = 5_000
"""ms for the process that silences what a killed one has left."""

SETTLED = 250
"""ms without another change of rate or volume, until the sentence begins again with the new one."""

RESTS = (2.0, 30.0, 120.0, 600.0)
"""Seconds in which nothing is tried after the first failure, the second, and so on. After one more there is rest for an hour."""

HOUR = 3600.0

LONGEST_ANSWER = 100_000
"""Bytes. More without an end is no answer."""

ENDING = 1_000
"""ms for the process to be silent and go when the kiosk closes."""

Piece = tuple[int, str, str, str]
"""The number of its text, its key, the words, and their language."""


class Speech(QObject):
    """`started` comes with the key of each text when it is first heard, `finished` when the last was, `failed` with the reason when
    reading ended otherwise. Nothing starts before it is wanted.
    """

    languagesChanged = Signal()
    stateChanged = Signal()
    rateChanged = Signal()
    volumeChanged = Signal()
    started = Signal(str)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, command: Sequence[str], hush: Sequence[str]) -> None:
        """`command` starts the process that speaks; `hush` silences what one that was killed has left."""
        super().__init__()
        self._command, self._hush_command = list(command), list(hush)
        self._process: QProcess | None = None
        self._is_ready = False
        self._languages: tuple[str, ...] = ()
        self._state = SILENT
        self._rate, self._volume = 0.0, START_VOLUME
        self._pieces: tuple[Piece, ...] = ()
        self._at = 0
        self._heard = -1  # the text that was told of last
        self._number = 0
        self._said: Say | None = None  # until its end is told
        self._begun = self._stopping = False
        self._waited = self._still = 0  # ms since it was asked for something, and since its last word
        self._failures: list[float] = []
        self._clock = _timer(self, TICK, self._tick, once=False)
        self._silence = _timer(self, SILENCE, self._not_silent)
        self._change = _timer(self, SETTLED, self._hold)

    # ---- what is wanted

    def probe(self) -> None:
        """Finds out which languages have a voice; `languagesChanged` or `failed` tells."""
        if self._process is None and not self._is_resting():
            self._start()

    def read(self, texts: Sequence[Utterance], first: int = 0) -> None:
        """Reads the texts in order from number `first` on, instead of what is being read."""
        cut = [(number, text.key, piece, text.language) for number, text in enumerate(texts) for piece in pieces(text.text)]
        self._pieces = tuple(piece for piece in cut if piece[0] >= first)
        self._at, self._heard = 0, -1
        self._hold()
        self._be(SPEAKING)
        self._go()

    def pause(self) -> None:
        """Silent at once. An engine's own pause is not: some speak on for seconds, or hold up other programs."""
        if self._state == SPEAKING:
            self._be(PAUSED)
            self._hold()

    def resume(self) -> None:
        """Goes on with the sentence that was interrupted, from its beginning."""
        if self._state == PAUSED:
            self._be(SPEAKING)
            self._go()

    def stop(self) -> None:
        """Silent at once, and nothing of what was read is kept."""
        self._pieces = ()
        self._change.stop()
        self._hold()
        self._be(SILENT)

    def close(self) -> None:
        """Ends the process, which gets a moment to be silent. For the end of the program: it may wait that long."""
        self.stop()
        process, sounds = self._process, self._said is not None
        self._forget_process()
        if process and process.state() != QProcess.ProcessState.NotRunning:
            process.closeWriteChannel()
            if not process.waitForFinished(ENDING) and sounds:
                QProcess.startDetached(self._hush_command[0], self._hush_command[1:])
        for left in self.findChildren(QProcess):
            left.kill()
            left.waitForFinished(ENDING)

    @Property(list, notify=languagesChanged)
    def languages(self) -> list[str]:
        """Those that have a voice, such as "en"; none before they are known."""
        return list(self._languages)

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """silent, speaking or paused."""
        return self._state

    def _get_rate(self) -> float:
        """From -1, slow, to 1, fast."""
        return self._rate

    def _set_rate(self, rate: float) -> None:
        rate = min(1.0, max(-1.0, rate))
        if rate != self._rate:
            self._rate = rate
            self.rateChanged.emit()
            self._say_again()

    def _get_volume(self) -> float:
        """From 0 to 1."""
        return self._volume

    def _set_volume(self, volume: float) -> None:
        volume = min(1.0, max(0.0, volume))
        if volume != self._volume:
            self._volume = volume
            self.volumeChanged.emit()
            self._say_again()

    rate = Property(float, _get_rate, _set_rate, notify=rateChanged)
    volume = Property(float, _get_volume, _set_volume, notify=volumeChanged)

    # ---- how it comes about

    def _be(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.stateChanged.emit()

    def _go(self) -> None:
        """The next step towards the piece at `_at`, when there is nothing to wait for."""
        if self._state != SPEAKING or self._said:
            return
        if self._at == len(self._pieces):
            self._pieces = ()
            self._be(SILENT)
            self.finished.emit()
        elif self._process is None:
            if self._is_resting():
                self._give_up("Reading aloud failed a moment ago, and rests.")
            else:
                self._start()
        elif self._is_ready:
            _, _, text, language = self._pieces[self._at]
            if primary(language) in self._languages:
                self._number += 1
                self._said = Say(self._number, text, language, self._rate, self._volume)
                self._begun = False
                self._order(self._said)
                self._await_answer()
            else:
                self._give_up(f"There is no voice for the language “{language}”.")

    def _hold(self) -> None:
        """Silence, after which `_go` says the piece at `_at`, if one is wanted then."""
        if self._said and not self._stopping:
            self._stopping = True
            self._order(Stop())
            self._silence.start()

    def _say_again(self) -> None:
        if self._state == SPEAKING and self._said:
            self._change.start()

    def _order(self, order: Order) -> None:
        if self._process:
            self._process.write(line(order))

    # ---- the process

    def _start(self) -> None:
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._not_started)
        process.start(self._command[0], self._command[1:])
        self._await_answer()

    def _hear(self) -> None:
        while self._process and self._process.canReadLine():
            text = bytes(self._process.readLine().data())
            try:
                answer = read_answer(text)
            except msgspec.DecodeError:
                self._break("the process that speaks said something that is no answer")
                return
            self._still = 0
            match answer:
                case Ready(languages):
                    self._have_languages(languages)
                case Started(number) if self._said and number == self._said.id and not self._stopping:
                    self._have_begun()
                case Done(number) if self._said and number == self._said.id:
                    self._have_ended()
                case Failed(_, why):
                    self._break(why)
                case Beat() | Started() | Done():
                    pass
        if self._process and self._process.bytesAvailable() > LONGEST_ANSWER:
            self._break("the process that speaks said something that has no end")

    def _have_languages(self, languages: tuple[str, ...]) -> None:
        self._is_ready = True
        self._clock.stop()
        if languages != self._languages:
            self._languages = languages
            self.languagesChanged.emit()
        self._go()

    def _have_begun(self) -> None:
        self._begun = True
        number, key, _, _ = self._pieces[self._at]
        if number != self._heard:
            self._heard = number
            self.started.emit(key)

    def _have_ended(self) -> None:
        was_stopped, self._stopping, self._said = self._stopping, False, None
        self._clock.stop()
        self._silence.stop()
        if self._state == SPEAKING and not was_stopped:
            self._at += 1
        self._go()

    def _await_answer(self) -> None:
        self._waited = self._still = 0
        self._clock.start()

    def _tick(self) -> None:
        self._waited += TICK
        self._still += TICK
        if not self._is_ready:
            if self._waited > READY:
                self._break("the speech engine did not get ready in time")
        elif self._still > BEATLESS:
            self._break("the speech engine is stuck")
        elif not self._begun and self._waited > BEGUN:
            self._break("the speech engine did not begin to speak")
        elif self._said and self._waited > BEGUN + len(self._said.text) * SLOWEST * max(1.0, 1 - self._said.rate):
            self._break("the speech engine did not come to the end of a sentence")

    def _ended(self) -> None:
        self._hear()
        if self._process:
            self._break("the process that speaks ended by itself")

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._break("the process that speaks could not be started")

    # ---- when it does not keep its word

    def _not_silent(self) -> None:
        """It was asked to be silent and is not, so it is made to be. Who asked hears of it only when they want more."""
        log.warning("Reading aloud had to be silenced by force, because the speech engine did not stop.")
        self._kill()
        self._go()

    def _break(self, why: str) -> None:
        log.warning("Reading aloud failed: %s. kiosk doctor says more.", why)
        self._kill()
        self._give_up(f"Reading aloud failed: {why}.")

    def _give_up(self, why: str) -> None:
        self._pieces = ()
        self._be(SILENT)
        self.failed.emit(why)

    def _kill(self) -> None:
        self._failures.append(time.monotonic())
        process, sounds = self._process, self._said is not None
        self._forget_process()
        if process:
            self._end(process)
        if sounds:
            hush = QProcess(self)
            hush.start(self._hush_command[0], self._hush_command[1:])
            self._end(hush, HUSHED)

    def _forget_process(self) -> None:
        process, self._process = self._process, None
        self._said, self._is_ready, self._stopping = None, False, False
        for timer in (self._clock, self._silence, self._change):
            timer.stop()
        if process:
            process.readyReadStandardOutput.disconnect(self._hear)
            process.finished.disconnect(self._ended)
            process.errorOccurred.disconnect(self._not_started)

    @staticmethod
    def _end(process: QProcess, after: int = 0) -> None:
        """Kills it, in `after` ms if it has not ended by then, and lets go of it when it has."""
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.finished.connect(process.deleteLater)
        if after:
            QTimer.singleShot(after, process, process.kill)
        else:
            process.kill()

    def _is_resting(self) -> bool:
        now = time.monotonic()
        self._failures = [failure for failure in self._failures if now - failure < HOUR]
        if not self._failures:
            return False
        return len(self._failures) > len(RESTS) or now - self._failures[-1] < RESTS[len(self._failures) - 1]


def _timer(owner: QObject, interval: int, then: Callable[[], None], *, once: bool = True) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(once)
    timer.setInterval(interval)
    timer.timeout.connect(then)
    return timer
