"""`kiosk doctor`: whether this machine is fit. Every room is asked by one function, and each finding says what to do."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from kiosk import clock
from kiosk import config as configs
from kiosk.config import Config, Resolved
from kiosk.library.model import Problem
from kiosk.library.names import ENDINGS
from kiosk.library.store.model import Store
from kiosk.library.store.pointer import is_lost, read_pointer, shown_at_start
from kiosk.machine import places, speech
from kiosk.machine.doctor import Finding
from kiosk.reviewing import shown_content
from kiosk.staff import pin as pins
from kiosk.staff.faults import Fault, last_faults
from kiosk.telling import Teller

MB = 1024 * 1024
LITTLE_ROOM, NO_ROOM = 500 * MB, 50 * MB
"""Bytes: five releases of a large practice, and what a start writes."""

OLD_CONTENT = 400
"""Days: content that nobody has changed for more than a year."""

MOST_FAULTS = 8
TAIL = 200_000
"""Bytes of the log that are read."""


def examine(resolved: Resolved) -> tuple[Finding, ...]:
    """All findings, room by room."""
    return tuple(finding for ask in ROOMS for finding in ask(resolved))


def tell(resolved: Resolved) -> int:
    """Prints findings, the last faults and the version as an event. The kiosk's own command."""
    findings = [
        {"severity": found.severity, "what": found.what, "remedy": found.remedy} for found in examine(resolved) if found.severity != "ok"
    ]
    faults = [{"when": fault.when, "what": fault.what} for fault in _faults(resolved.config)]
    Teller(to_programs=True).done({"findings": findings, "faults": faults, "version": version("kiosk")}, ())
    return 0


def _settings(resolved: Resolved) -> Iterator[Finding]:
    for problem in (*resolved.problems, *configs.without_help(resolved)):
        yield _finding(problem)
    if not resolved.problems:
        yield Finding("ok", "settings", "The settings can be read.", "")


def _clock(_resolved: Resolved) -> Iterator[Finding]:
    today = clock.today()
    if clock.believable(today):
        yield Finding("ok", "clock", f"The clock says {today}.", "")
    else:
        yield Finding("fail", "clock", f"The clock of this computer says {today}, which cannot be right.", "Set the date of the computer.")


def _data(resolved: Resolved) -> Iterator[Finding]:
    data = resolved.config.data
    try:
        data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data):
            free = shutil.disk_usage(data).free
    except OSError as error:
        what = f"Nothing can be written to {data} ({error.strerror})."
        yield Finding("fail", "data", what, "Let the kiosk's user write there, or name another folder with --data.")
        return
    if free < LITTLE_ROOM:
        what = f"The disk of this computer is nearly full: {free // MB:,} MB are free."
        yield Finding("fail" if free < NO_ROOM else "warn", "disk", what, "Make room on it: new content needs some.")
    else:
        yield Finding("ok", "disk", f"{free // MB:,} MB are free on the disk.", "")


def _content(resolved: Resolved) -> Iterator[Finding]:
    config = resolved.config
    folder = shown_content(config)
    if not folder.is_dir():
        yield Finding("fail", "content", f"The content folder {folder} is not there.", "Bring it back, or name another with --content.")
        return
    if not any(file.suffix.lower() in ENDINGS for file in folder.rglob("*")):
        yield Finding("fail", "content", f"There is nothing to read in {folder}.", "Put articles into it, or name another with --content.")
        return
    yield Finding("ok", "content", f"On the screen is {folder}.", "")
    if config.mode == "store":
        yield from _releases(config)


def _releases(config: Config) -> Iterator[Finding]:
    if is_lost(Store(config.data)):
        what = "Nobody knows which content was on the screen, because the file that says so is damaged. What came with the kiosk is shown."
        yield Finding("fail", "pointer", what, "Nothing was removed. Choose one: kiosk releases names them, kiosk activate shows one.")
        return
    named, shown = read_pointer(Store(config.data)).shown, shown_at_start(config.data)
    if named and (shown is None or shown.id != named[0]):
        what = "The content that should be on the screen is damaged, so what was there before is shown."
        yield Finding("fail", "release", what, "Bring the content in once more, from a stick or the shared folder.")
    elif shown and clock.believable(clock.today()) and (clock.today() - shown.made.date()).days > OLD_CONTENT:
        yield Finding(
            "warn", "content-old", f"The content was brought in on {shown.made.date()}, long ago.", "See whether it is still right."
        )


def _pin(resolved: Resolved) -> Iterator[Finding]:
    if pins.has_pin(resolved.config):
        yield Finding("ok", "pin", "A staff PIN is set.", "")
    elif configs.fixed(resolved, "pin"):
        what = "The staff PIN of this machine's settings cannot be used, so nobody can open the staff area."
        yield Finding("fail", "pin", what, "Put the whole line there that kiosk pin set --print writes.")
    elif (resolved.config.data / pins.NAME).exists():
        what = "The staff PIN is damaged, or belongs to another user, so nobody can open the staff area."
        yield Finding("fail", "pin", what, "Set it once more, as the kiosk's user: kiosk pin set.")
    else:
        yield Finding("warn", "pin", "No staff PIN is set, so nobody can open the staff area.", "Set one: kiosk pin set.")


def _speech(resolved: Resolved) -> Iterator[Finding]:
    config = resolved.config
    yield from speech.findings(config.languages or (config.first_language,), places.own_command("speak"), listen=config.listen)


ROOMS: tuple[Callable[[Resolved], Iterator[Finding]], ...] = (_settings, _clock, _data, _content, _pin, _speech)


def _finding(problem: Problem) -> Finding:
    return Finding("fail" if problem.severity == "error" else "warn", problem.code, f"{problem.file}: {problem.what}", problem.remedy)


def _faults(config: Config) -> tuple[Fault, ...]:
    return last_faults(_tail(config.data / "logs" / "kiosk.log"), MOST_FAULTS)


def _tail(file: Path) -> str:
    try:
        with file.open("rb") as log:
            log.seek(max(0, os.fstat(log.fileno()).st_size - TAIL))
            return log.read().decode("utf-8", "replace")
    except OSError:
        return ""
