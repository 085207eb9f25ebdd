"""The lock-out: how often a PIN may be tried.

The wait grows with failures in a row, and no hour has more than twenty tries. Time is the kiosk's own running time, which goes on from
where it was when the kiosk was last written to: a changed clock, a restart or a night without power never shortens a wait.
"""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.files import write_whole

log = logging.getLogger(__name__)

NAME = "pin-tries.json"
"""The file in the data folder."""

DELAYS = (1, 2, 5, 10, 30, 60, 120, 300)
"""Seconds to wait after the first failure in a row, the second, and so on; the last for all that follow."""

HOUR, IN_AN_HOUR = 3600, 20
"""Seconds, and how often may be tried within them."""

AS_IF_FAILED = 5
"""Failures in a row with which one begins whose file was damaged."""

LONGEST = 1e10
"""Seconds of running time that can be believed: three hundred years."""

NOT_KEPT = "Tries of the PIN cannot be kept in %s (%s), and a restart forgets them: make room on its disk, or let the kiosk write there."


class State(Struct, frozen=True, forbid_unknown_fields=True):
    """`now` is the running time in seconds when this was made, `failures` those in a row, `tries` the moments of those of the last hour."""

    now: float = 0
    failures: int = 0
    tries: tuple[float, ...] = ()
    format: Literal[1] = 1


AFTER_DAMAGE = State(0, AS_IF_FAILED, (0,) * AS_IF_FAILED)


def wait(state: State, now: float) -> float:
    """Seconds until the next try; 0: now."""
    if not state.tries:
        return 0
    delay = DELAYS[min(state.failures, len(DELAYS)) - 1] if state.failures else 0
    free = state.tries[-1] + delay
    if len(state.tries) >= IN_AN_HOUR:
        free = max(free, state.tries[-IN_AN_HOUR] + HOUR)
    return max(0.0, free - now)


def tried(state: State, now: float) -> State:
    """With one more try, which has failed until `succeeded` says otherwise."""
    recent = tuple(moment for moment in state.tries if now - moment < HOUR)
    return State(now, state.failures + 1, (*recent, now))


def succeeded(state: State, now: float) -> State:
    """The failures in a row are over; the hour is not."""
    return State(now, 0, state.tries)


class Tries:
    """The lock-out of one kiosk, in one file. No call raises.

    A try is on the disk before the PIN is looked at, so that pulling the plug gives none back.
    """

    def __init__(self, file: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds and never goes back; it may begin anywhere."""
        self._file, self._clock = file, clock
        self._told = False
        self._load()

    def wait(self) -> float:
        """Seconds until the next try; 0: now."""
        self._follow()
        return wait(self._state, self._now())

    def begin(self) -> bool:
        """Spends a try. False, and nothing is spent, when it is too early: the PIN must not be looked at."""
        if self.wait() > 0:
            return False
        self._put(tried(self._state, self._now()))
        return True

    def succeeded(self) -> None:
        """The PIN of the try that was begun was right."""
        self._put(succeeded(self._state, self._now()))

    def _now(self) -> float:
        return self._from + self._clock() - self._loaded

    def _load(self) -> None:
        self._seen = _stamp(self._file)
        state = _read(self._file)
        self._state = state or AFTER_DAMAGE
        self._from, self._loaded = self._state.now, self._clock()
        if not state:
            self._put(self._state)

    def _follow(self) -> None:
        """Takes what another process has written: `kiosk pin set` ends a lock-out. A file that is gone ends none."""
        if _stamp(self._file) not in {None, self._seen}:
            self._load()

    def _put(self, state: State) -> None:
        self._state = state
        try:
            write_whole(self._file, msgspec.json.encode(state), private=True)
            self._seen = _stamp(self._file)
            self._told = False
        except OSError as error:
            if not self._told:
                log.warning(NOT_KEPT, self._file.parent, error.strerror)
            self._told = True


def forget(file: Path) -> None:
    """Ends a lock-out, also that of a running kiosk. For whoever has a shell on the machine. Raises OSError."""
    write_whole(file, msgspec.json.encode(State()), private=True)


def _read(file: Path) -> State | None:
    """The state of the file; None when it is damaged, and then it is put aside."""
    try:
        state = msgspec.json.decode(file.read_bytes(), type=State)
        if _is_possible(state):
            return state
    except (FileNotFoundError, NotADirectoryError):
        return State()
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
        pass
    log.warning("The tries of the PIN in %s could not be read. The file is put aside, and the next try has to wait.", file)
    with suppress(OSError):
        file.replace(file.with_name(f"{file.name}.broken"))
    return None


def _is_possible(state: State) -> bool:
    in_order = list(state.tries) == sorted(state.tries) and all(0 <= moment <= state.now for moment in state.tries)
    return in_order and 0 <= state.now <= LONGEST and 0 <= state.failures <= LONGEST and (bool(state.tries) or not state.failures)


def _stamp(file: Path) -> tuple[int, int] | None:
    """What tells one written file from another; None without one."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino
