"""What on a volume, or in a drop folder, may be content that somebody wants to be shown."""

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.library.names import NUMBER
from kiosk.staff.survey import Budget, Folder, Limits, Parts, survey
from kiosk.staff.zips import listing

MOST = 20
"""Candidates that are offered."""

LETTERS = 60
"""Of a name."""

BELOW = 3
"""How deep below a folder at the top there may be texts, for it to be a candidate without a kiosk.toml."""


class Candidate(Struct, frozen=True):
    """`where` says on what it lies. `changed` is the day of its newest text (of the file, for a zip), such as "2026-12-01".

    `articles` is the number of its Markdown files, `size` its bytes; with `more` there are more than were counted. `settings` is whether
    it has a kiosk.toml.
    """

    path: Path
    kind: Literal["folder", "zip"]
    name: str
    where: str
    changed: str
    articles: int
    size: int
    more: bool = False
    settings: bool = False


class Found(Struct, frozen=True):
    """`whole` is false when there was more than could be looked at."""

    candidates: tuple[Candidate, ...] = ()
    whole: bool = True


def find(
    root: Path, where: str, limits: Limits | None = None, skip: Path | None = None, clock: Callable[[], float] = time.monotonic
) -> Found:
    """The candidates of a volume, or of a folder into which content is dropped; `where` is what people call it, `skip` is left out."""
    budget = Budget(limits or Limits(), clock)
    folders, whole = survey(root, budget, skip)
    found = [_candidate(parts, folders, where) for parts in chosen(folders)]
    for path in _zips(folders):
        if budget.is_spent:
            whole = False
            break
        found += _zip(path, where, budget)
    return Found(best(found), whole)


def best(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Those with a kiosk.toml first, then the newest, then by name."""
    by_name = sorted(candidates, key=lambda candidate: (candidate.name.casefold(), str(candidate.path)))
    newest = sorted(by_name, key=lambda candidate: candidate.changed, reverse=True)
    return tuple(sorted(newest, key=lambda candidate: not candidate.settings))[:MOST]


def chosen(folders: Mapping[Parts, Folder]) -> list[Parts]:
    """Which folders are content folders, each as a whole: those with a kiosk.toml; else the volume itself, or what is at its top.

    The volume itself is one when texts lie at its top, or topics with a number, such as 01-sleep.
    """
    marked = [parts for parts, folder in folders.items() if folder.settings and len(parts) <= 2]
    if () in marked:
        return marked
    if not marked and _is_content(folders):
        return [()]
    tops = [parts for parts in folders if len(parts) == 1 and not any(other[:1] == parts for other in marked)]
    return marked + [top for top in tops if any(folder.articles for folder in _below(top, folders, BELOW))]


def _is_content(folders: Mapping[Parts, Folder]) -> bool:
    return any(
        folder.articles and (not parts or (len(parts) == 1 and NUMBER.match(parts[0]) is not None)) for parts, folder in folders.items()
    )


def _below(top: Parts, folders: Mapping[Parts, Folder], depth: int = 100) -> Iterator[Folder]:
    """The folder itself and all inside it."""
    return (folder for parts, folder in folders.items() if parts[: len(top)] == top and len(parts) - len(top) <= depth)


def _candidate(parts: Parts, folders: Mapping[Parts, Folder], where: str) -> Candidate:
    inside = list(_below(parts, folders))
    counted = {folder.path for folder in inside}
    return Candidate(
        path=folders[parts].path,
        kind="folder",
        name=_name(parts[-1] if parts else where),
        where=where,
        changed=_day(max(folder.newest for folder in inside)),
        articles=sum(folder.articles for folder in inside),
        size=sum(folder.bytes for folder in inside),
        more=any(not folder.whole or any(folder.path / name not in counted for name in folder.folders) for folder in inside),
        settings=folders[parts].settings,
    )


def _zips(folders: Mapping[Parts, Folder]) -> Iterator[Path]:
    return (folder.path / name for parts, folder in folders.items() if len(parts) <= 1 for name in sorted(folder.zips))


def _zip(file: Path, where: str, budget: Budget) -> Iterator[Candidate]:
    """The one candidate that it is; none when it holds no texts."""
    listed = listing(file)
    budget.spend(listed.entries if listed else 1)
    if not listed or not listed.articles:
        return
    try:
        about = file.stat()
    except OSError:  # just pulled
        return
    name, changed = _name(file.stem), _day(about.st_mtime)
    yield Candidate(file, "zip", name, where, changed, listed.articles, about.st_size, settings=listed.settings)


def _name(name: str) -> str:
    """As it is, on one line."""
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
    return line if len(line) <= LETTERS else f"{line[: LETTERS - 1].rstrip()}…"


def _day(seconds: float) -> str:
    """ "" for a day that no calendar has: a stick may say anything."""
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC).astimezone().date().isoformat()
    except (OverflowError, ValueError, OSError):
        return ""
