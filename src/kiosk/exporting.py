"""`kiosk export`: what staff take along on a stick. A process of its own, because a slow or pulled stick may hold it up."""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.checking import COVER_KEYS, settings
from kiosk.config import Config
from kiosk.content import believable
from kiosk.library.checks.rules import read_rules
from kiosk.library.checks.run import read_and_check
from kiosk.library.model import with_languages
from kiosk.library.store.pointer import shown_at_start
from kiosk.machine import places
from kiosk.machine.volumes import is_left_over
from kiosk.staff import refusals
from kiosk.staff.export import export_content, export_log, export_starter, export_text
from kiosk.staff.portable import portable
from kiosk.staff.printed import as_html
from kiosk.staff.refusals import RefusedError
from kiosk.staff.reviews import reviews, subjects_of

DONE, REFUSED = 0, 1
"""Exit codes."""

PAUSE = 0.05
"""Seconds between two lines about how far it is."""


def export(given: Mapping[str, object], config: Config) -> int:
    """Writes what is named into the folder `to`."""
    teller = _Teller(to_programs=given["format"] == "json")
    volume, today = Path(str(given["to"])).absolute(), dt.datetime.now().astimezone().date()
    writers: dict[str, Callable[[], Path]] = {
        "content": lambda: export_content(shown_content(config), volume, _practice(config), today, teller.progress("copy")),
        "starter": lambda: export_starter(places.resources() / "starter", volume, "Kiosk starter", today, teller.progress("copy")),
        "log": lambda: export_log(config.data / "logs", volume, f"{_practice(config)} log", today),
        "reviews": lambda: export_text(volume, f"{_practice(config)} reviews ({today}).html", _reviews(config, today, teller)),
    }
    try:
        if not volume.is_dir() or is_left_over(volume):
            raise refusals.missing(volume)
        teller.done(writers[str(given["what"])]())
    except RefusedError as error:
        teller.refused(error)
        return REFUSED
    except OSError:  # it was pulled just now
        teller.refused(refusals.missing(volume))
        return REFUSED
    return DONE


def shown_content(config: Config) -> Path:
    """The folder that is on the screen now."""
    release = shown_at_start(config.data) if config.mode == "store" else None
    return release.content if release else config.content


def _practice(config: Config) -> str:
    return portable(config.name)


def _reviews(config: Config, today: dt.date, teller: "_Teller") -> str:
    """The list to print. Raises RefusedError."""
    folder = shown_content(config)
    checked = read_and_check(folder, settings(folder), today, COVER_KEYS, teller.progress("check"))
    if not checked.library.usable:
        raise refusals.no_content()
    library = with_languages(checked.library, config.languages, config.written_language)
    rules, _ = read_rules(settings(folder).check)
    rows = reviews(subjects_of(library, checked.heads, checked.report.problems), believable(today), rules.not_reviewed)
    return as_html(rows, config.name, believable(today))


class _Teller:
    """Says how it goes: to people in sentences, to programs one JSON object a line."""

    def __init__(self, *, to_programs: bool) -> None:
        self._to_programs, self._said = to_programs, 0.0
        self._on_terminal = not to_programs and sys.stderr.isatty()

    def progress(self, step: str) -> Callable[[int, int], None]:
        return lambda done, total: self._progress(step, done, total)

    def _progress(self, step: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._said < PAUSE and done < total:
            return
        self._said = now
        if self._to_programs:
            self._event("progress", {"step": step, "done": done, "all": total})
        elif self._on_terminal:
            share = f"{100 * done // max(1, total)}%"
            print(f"\r\033[K{'Copying' if step == 'copy' else 'Checking'}: {share}", end="", file=sys.stderr, flush=True)  # noqa: T201

    def done(self, place: Path) -> None:
        self._clear()
        if self._to_programs:
            self._event("done", {"path": str(place), "name": place.name})
        else:
            print(f"{place.name} is written: {place}")  # noqa: T201  the command's answer

    def refused(self, error: RefusedError) -> None:
        self._clear()
        if self._to_programs:
            self._event("refused", {"code": error.code, "what": error.what, "remedy": error.remedy})
        else:
            print(f"{error.what} {error.remedy}", file=sys.stderr)  # noqa: T201

    def _event(self, name: str, fields: Mapping[str, object]) -> None:
        sys.stdout.buffer.write(f"{json.dumps({'event': name, **fields}, ensure_ascii=False)}\n".encode())
        sys.stdout.flush()

    def _clear(self) -> None:
        if self._on_terminal:
            print("\r\033[K", end="", file=sys.stderr, flush=True)  # noqa: T201
