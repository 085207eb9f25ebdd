"""What the commands of the store say: to people in sentences, to programs one JSON object a line."""

import json
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from kiosk.library.checks.release import Compared, ReleaseReport
from kiosk.library.store.bringing import Brought
from kiosk.library.store.model import REPORT, Pointer, Release
from kiosk.library.store.wanted import MB

PAUSE = 0.05
"""Seconds between two lines about how far it is."""

NAMED = 3
"""Files that are named of those left out."""

STEPS = {"copy": "Copying", "check": "Checking", "prepare": "Preparing"}

STATES = {"shown": "on the screen", "before": "shown before", "planned": "planned", "ready": "ready"}


class Refusal(Protocol):
    """Why not: `code` for programs, `what` and `remedy` for people."""

    code: str
    what: str
    remedy: str


class Teller:
    """Says how it goes. How far it is, people see on a terminal only. `outcome` is how it ended, in words; "" before that."""

    def __init__(self, *, to_programs: bool) -> None:
        self.outcome = ""
        self._to_programs, self._said = to_programs, 0.0
        self._on_terminal = not to_programs and sys.stderr.isatty()

    def progress(self, step: str) -> Callable[[int, int], None]:
        """What counts bytes (copy) or files, and how many there are."""
        return lambda done, total: self._progress(step, done, total)

    def _progress(self, step: str, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._said < PAUSE and done < total:
            return
        self._said = now
        if self._to_programs:
            self._event("progress", {"step": step, "done": done, "all": total})
        elif self._on_terminal:
            unit, name = (MB, "MB") if step == "copy" else (1, "files")
            print(f"\r\033[K{STEPS[step]} {done // unit:,} of {-(-total // unit):,} {name}", end="", file=sys.stderr, flush=True)  # noqa: T201

    def done(self, fields: Mapping[str, object], lines: Iterable[str]) -> None:
        """The outcome."""
        lines = list(lines)
        self.outcome = " ".join(lines)
        self._clear()
        if self._to_programs:
            self._event("done", fields)
        else:
            print("\n".join(lines), flush=True)  # noqa: T201  the command's answer

    def refused(self, error: Refusal) -> None:
        """Nothing has changed, and why."""
        self.outcome = f"refused: {error.what}"
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


def about(release: Release) -> dict[str, object]:
    return {
        "id": release.id,
        "number": release.number,
        "name": release.name,
        "origin": release.origin,
        "made": release.made.isoformat(),
        "digest": release.digest,
        "files": release.files,
        "bytes": release.bytes,
    }


def installed(taken: Brought, report: ReleaseReport, *, shown: bool) -> dict[str, object]:
    """What `kiosk install` has done. `report` is the path of what was found in it."""
    return {
        **about(taken.release),
        "same": taken.same,
        "shown": shown,
        "left_out": {"count": len(taken.left_out), "names": list(taken.left_out[:NAMED])},
        "report": str(taken.release.prepared / REPORT),
        "articles": report.articles,
        "errors": report.errors,
        "warnings": report.warnings,
        "hints": report.hints,
        "compared": {"release": report.compared.release, **_differences(report.compared)},
    }


def installed_words(taken: Brought, report: ReleaseReport, *, shown: bool) -> Iterable[str]:
    release = taken.release
    yield f"{'The same content is here already' if taken.same else 'Copied'}: “{release.name}”, {_number(report.articles, 'article')}."
    if taken.left_out:
        more = ", ..." if len(taken.left_out) > NAMED else ""
        names = ", ".join(taken.left_out[:NAMED]) + more
        yield f"Left out, because the kiosk cannot use it: {names} ({_number(len(taken.left_out), 'file')})."
    if report.errors or report.warnings:
        found = f"{_number(report.errors, 'error')} and {_number(report.warnings, 'warning')}"
        yield f"In it are {found}: kiosk check {release.content} says where."
    differences = _differences(report.compared)
    yield f"Beside what was shown until now: {', '.join(f'{count:,} {kind}' for kind, count in differences.items())}."
    yield "It is shown now." if shown else f"To show it: kiosk activate {release.number}"


def listed(found: Iterable[Release], pointer: Pointer, shown: str | None) -> tuple[dict[str, object], list[str]]:
    """All releases for programs and for people. `shown` is the one on the screen, None for the content that came with the kiosk."""
    states = {release: _state(release, pointer, shown) for release in found}
    planned = {"release": pointer.planned.release, "on": pointer.planned.on.isoformat()} if pointer.planned else None
    plain = [{**about(release), "state": state} for release, state in states.items()]
    words = [_line(release, state, pointer) for release, state in states.items()]
    words += [] if shown else ["On the screen is the content that came with the kiosk."]
    return {"shown": shown, "planned": planned, "releases": plain}, words


def _state(release: Release, pointer: Pointer, shown: str | None) -> str:
    if release.id == shown:
        return "shown"
    if pointer.planned and release.id == pointer.planned.release:
        return "planned"
    return "before" if release.id in pointer.shown else "ready"


def _line(release: Release, state: str, pointer: Pointer) -> str:
    day = f" for {pointer.planned.on}" if pointer.planned and state == "planned" else ""
    about_it = f"{_number(release.files, 'file')}, {release.made:%Y-%m-%d %H:%M}, from {release.origin}"
    return f"{release.number:>4}  {STATES[state] + day:<22}  {release.name} ({about_it})"


def _differences(compared: Compared) -> dict[str, int]:
    return {"new": len(compared.new), "changed": len(compared.changed), "removed": len(compared.removed)}


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"
