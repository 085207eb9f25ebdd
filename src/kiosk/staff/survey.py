"""What lies on a volume, looked at for so long and no longer: one level after the other, so that no large folder hides its neighbours."""

import os
from collections import deque
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from kiosk.library.folder import shown
from kiosk.library.names import is_hidden, is_markdown

SETTINGS = "kiosk.toml"

SYSTEM = frozenset({"system volume information", "$recycle.bin", "lost+found", "__macosx", "found.000"})
"""What systems put onto sticks."""

UNFINISHED = ".part"
"""Ends the names of what is still being copied, or was when the stick was pulled."""

DEPTH = 5
"""Folders inside one another."""

Parts = tuple[str, ...]
"""The names that lead to a folder; () is the volume itself."""


class Limits(Struct, frozen=True):
    """How much is looked at: entries in all and of one folder, and for how long."""

    entries: int = 20_000
    of_folder: int = 5_000
    seconds: float = 3.0


class Folder(Struct):
    """What lies in one folder, without its folders. `newest` is when a text was last changed, in seconds since 1970; `whole` is false
    when there is more than was looked at.
    """

    path: Path
    articles: int = 0
    bytes: int = 0
    newest: float = 0
    settings: bool = False
    zips: list[str] = []
    folders: list[str] = []
    whole: bool = True


class Budget:
    """What may still be spent. `clock` is in seconds."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self.of_folder, self._left, self._clock = limits.of_folder, limits.entries, clock
        self._end = clock() + limits.seconds

    @property
    def is_spent(self) -> bool:
        return self._left <= 0 or self._clock() >= self._end

    def spend(self, entries: int) -> None:
        self._left -= entries


def survey(root: Path, budget: Budget, skip: Path | None = None) -> tuple[dict[Parts, Folder], bool]:
    """Every folder that could be looked at, the upper ones first, and whether those are all. `skip` is left out.

    Hidden folders and those of the system are left out, links are not followed, and what cannot be opened is empty.
    """
    found: dict[Parts, Folder] = {}
    waiting: deque[Parts] = deque([()])
    while waiting and not budget.is_spent:
        parts = waiting.popleft()
        path = root.joinpath(*parts)
        if path == skip:
            continue
        folder = found[parts] = _look_into(path, budget)
        if len(parts) < DEPTH:
            waiting += [(*parts, name) for name in sorted(folder.folders)]
        elif folder.folders:
            folder.whole = False
    return found, not waiting and all(folder.whole for folder in found.values())


def is_passed_over(name: str) -> bool:
    """What nobody put there to be shown, and what cannot be named."""
    return is_left_out(name) or name.endswith(UNFINISHED) or shown(name) != name


def is_left_out(name: str) -> bool:
    """What editors and systems put into folders."""
    return is_hidden(name) or name.casefold() in SYSTEM


def _look_into(path: Path, budget: Budget) -> Folder:
    folder = Folder(path)
    try:
        with os.scandir(path) as entries:
            for number, entry in enumerate(entries):
                if number >= budget.of_folder or budget.is_spent:
                    folder.whole = False
                    folder.settings = folder.settings or (path / SETTINGS).is_file()
                    break
                budget.spend(1)
                _note(folder, entry)
    except OSError:  # not to be read, or just pulled
        pass
    return folder


def _note(folder: Folder, entry: os.DirEntry[str]) -> None:
    """Raises OSError when it has gone meanwhile."""
    name = entry.name
    if is_passed_over(name):
        return
    if entry.is_dir(follow_symlinks=False):
        folder.folders.append(name)
    elif entry.is_file(follow_symlinks=False):
        about = entry.stat(follow_symlinks=False)
        folder.bytes += about.st_size
        folder.articles += is_markdown(name)
        folder.settings = folder.settings or name == SETTINGS
        if is_markdown(name) or name == SETTINGS:
            folder.newest = max(folder.newest, about.st_mtime)
        if name.lower().endswith(".zip"):
            folder.zips.append(name)
