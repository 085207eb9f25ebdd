"""What went wrong lately, in plain words, from the log."""

import re
from collections.abc import Iterator

from msgspec import Struct

LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d):\d\d,\d{3} (WARNING|ERROR|CRITICAL) +(\S+): (.*)")
"""As `kiosk.machine.logs.FORMAT` writes it. Other lines belong to the one before them, or tell of nothing that is wrong."""

INSIDE = "Something inside the kiosk went wrong, and it went on. The log says more."
"""For what only a programmer understands."""


class Fault(Struct, frozen=True):
    """`when` is such as 2026-11-24 09:31."""

    when: str
    what: str


def last_faults(log: str, most: int) -> tuple[Fault, ...]:
    """The newest first. What was said again and again is there once, with its last time."""
    found: dict[str, Fault] = {}
    for fault in _faults(log):
        found.pop(fault.what, None)
        found[fault.what] = fault
    return tuple([*found.values()][: -most - 1 : -1])


def _faults(log: str) -> Iterator[Fault]:
    for line in log.splitlines():
        if said := LINE.fullmatch(line):
            when, level, name, what = said.groups()
            plain = level != "CRITICAL" and not name.startswith("qt")
            yield Fault(when, what if plain else INSIDE)
