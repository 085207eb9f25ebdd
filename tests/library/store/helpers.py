"""Folders to bring, a store to bring them into, and disks that are full, locked or gone."""

import contextlib
import datetime as dt
import subprocess
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.library.store.bringing import Brought, install
from kiosk.library.store.changing import activate
from kiosk.library.store.model import REPORT, Release, Store, StoreError
from tests.builders import write_content

NOW = dt.datetime(2026, 11, 24, 9, 31, 0, 123, dt.UTC)

WINTER: dict[str, str | bytes] = {
    "kiosk.toml": '[practice]\nname = "Linden House"',
    "sleep/one.md": "# One\n\nWords.",
    "sleep/moon.png": b"\x89PNG" * 20,
}


Entry = tuple[str | zipfile.ZipInfo, str | bytes]


def finished(release: Release) -> Release:
    """As if it had been checked and prepared."""
    release.prepared.mkdir(parents=True, exist_ok=True)
    (release.prepared / REPORT).write_text("{}")
    return release


def brought(store: Store, folder: Path, files: Mapping[str, str | bytes]) -> Release:
    """A finished release of a folder with those files."""
    return finished(install(store, write_content(folder, files), NOW).release)


def shown(store: Store, folder: Path, word: str) -> Release:
    """A finished release that says that word, on the screen."""
    release = brought(store, folder, {"kiosk.toml": "", "a/one.md": f"# {word}\n\nWords."})
    return activate(store, release.id)


def refusal(act: Callable[[], object]) -> StoreError:
    with pytest.raises(StoreError) as refused:
        act()
    assert refused.value.what.endswith(".")
    assert refused.value.remedy.endswith(".")
    return refused.value


def refused(store: Store, source: Path) -> str:
    """The code for which a source is refused."""
    return refusal(lambda: install(store, source, NOW)).code


def listing(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Everything below a folder: paths, rights and contents."""
    paths = sorted(path for path in folder.rglob("*"))
    return {path.relative_to(folder).as_posix(): (path.lstat().st_mode, path.read_bytes() if path.is_file() else b"") for path in paths}


def contents(taken: Brought | Release) -> dict[str, bytes]:
    """The files of a release."""
    content = (taken.release if isinstance(taken, Brought) else taken).content
    return {path.relative_to(content).as_posix(): path.read_bytes() for path in content.rglob("*") if path.is_file()}


def packed(file: Path, entries: Iterable[Entry], method: int = zipfile.ZIP_DEFLATED) -> Path:
    """A zip file of those."""
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return file


@contextlib.contextmanager
def disk(place: Path, size: str = "4m") -> Iterator[Path]:
    """A disk of its own at that place."""
    place.mkdir(exist_ok=True)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", place], capture_output=True, check=False).returncode:
        pytest.skip("only root may mount here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], capture_output=True, check=False)
