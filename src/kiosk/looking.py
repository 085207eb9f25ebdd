"""`kiosk look`: the kiosk's own command that says which sticks are in, and what on them may be content.

A process of its own, because a pulled stick or a share that does not answer may hold it up for minutes. It prints a line after each
volume that it has looked at, with `whole` false until it has looked at all, so what one of them holds up is not all there is to see.
"""

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec.structs import asdict

from kiosk.library.refresh import be_nice
from kiosk.machine import volumes
from kiosk.machine.volumes import Volume
from kiosk.staff.candidates import Found, best, find

AGAIN = 1.0
"""Seconds between two looks whether something was put in or pulled."""

REST = 10
"""A drop folder is looked at again after this many times as long as that took."""


class Looking:
    """What was found, place by place. `data` is the kiosk's own data folder, which is no candidate."""

    def __init__(self, data: Path, drop: Path | None) -> None:
        self._data, self._drop = data, drop
        self._state: str | None = None
        self._volumes: list[Volume] = []
        self._found: dict[Path, Found] = {}
        self._whole = False
        self._drop_due = 0.0

    def look(self) -> Iterator[str]:
        """A line for each time that there is more to tell; none when nothing was put in or pulled."""
        state = volumes.state()
        if state != self._state:
            self._state, self._volumes, self._found, self._whole = state, [], {}, False
            self._drop_due = 0.0
            for volume in volumes.volumes():
                self._volumes.append(volume)
                yield self._line()
                self._found[volume.path] = find(volume.path, volume.label, skip=self._data)
                yield self._line()
        if self._drop and time.monotonic() >= self._drop_due:
            before = time.monotonic()
            self._found[self._drop] = find(self._drop, self._drop.name or str(self._drop), skip=self._data)
            self._drop_due = time.monotonic() + REST * (time.monotonic() - before)
        self._whole = True
        yield self._line()

    def _line(self) -> str:
        found = self._found.values()
        candidates = best(candidate for each in found for candidate in each.candidates)
        told = {
            "volumes": [_plain(volume) for volume in self._volumes],
            "candidates": [asdict(candidate) for candidate in candidates],
            "whole": self._whole and all(each.whole for each in found),
        }
        return json.dumps(told, ensure_ascii=False, default=str)


def look(given: Mapping[str, object]) -> int:
    """Prints what there is as a line of JSON; with `watch`, each time that it changes, until standard input closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the kiosk, which ends this
    be_nice()
    data, drop = Path(str(given["data"])), given["drop"]
    looking = Looking(data.absolute(), drop.absolute() if isinstance(drop, Path) else None)
    if not given["watch"]:
        *_, line = looking.look()
        _say(line)
        return 0
    threading.Thread(target=_end_with_input, name="end", daemon=True).start()
    said = ""
    while True:
        for line in looking.look():
            if line != said:
                _say(line)
            said = line
        time.sleep(AGAIN)


def _end_with_input() -> None:
    """Ends the process when the kiosk ends, whatever holds it up. A thread, because nothing else waits for a pipe on every system."""
    with open(0, "rb", buffering=0, closefd=False) as kiosk:
        while kiosk.read(1024):
            pass
    os._exit(0)


def _plain(volume: Volume) -> dict[str, object]:
    return {"path": str(volume.path), "label": volume.label, "read_only": volume.read_only, "free": volume.free_bytes}


def _say(line: str) -> None:
    sys.stdout.buffer.write(f"{line}\n".encode())  # whatever the terminal's own letters are
    sys.stdout.flush()
