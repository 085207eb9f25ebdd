"""A folder that is watched."""

import errno
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

from kiosk.library import headings
from kiosk.machine import watch
from kiosk.machine.watch import Watch, file_system

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/office cifs rw 0 0
//server/share /mnt/two\\040words nfs4 rw 0 0
tmpfs /mnt/office/local tmpfs rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/content", "ext4"),
        ("/mnt/office/content", "cifs"),
        ("/mnt/two words/content", "nfs4"),
        ("/mnt/office/local/content", "tmpfs"),
        ("/mnt/officer", "ext4"),
    ],
)
def test_the_file_system_of_a_folder(folder: str, kind: str) -> None:
    assert file_system(PurePosixPath(folder), MOUNTS) == kind
    assert file_system(PurePosixPath(folder), "") == ""


class Watching:
    """A folder that is watched, and is not there yet. What was told of is taken to be read."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.read = folder, ""
        self.told = threading.Event()
        self.observer = Watch(folder, lambda: headings.stamp(folder) != self.read, self._tell)
        self.observer.start()

    def _tell(self) -> None:
        self.read = headings.stamp(self.folder)
        self.told.set()

    def is_told(self, seconds: float = 10) -> bool:
        heard = self.told.wait(seconds)
        self.told.clear()
        return heard

    def write(self, name: str) -> None:
        (self.folder / name).write_text("Words.", encoding="utf-8")


@pytest.fixture
def watching(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Watching]:
    monkeypatch.setattr(watch, "QUIET", 50)
    monkeypatch.setattr(watch, "POLL", 100)
    monkeypatch.setattr(watch, "AGAIN", 0.2)
    watching = Watching(tmp_path / "content")
    yield watching
    watching.observer.stop()


def arrived(watching: Watching) -> Watching:
    watching.folder.mkdir()
    watching.write("a.md")
    assert watching.is_told()
    return watching


def test_a_folder_that_comes_changes_goes_and_comes_back_changed(watching: Watching, tmp_path: Path) -> None:
    assert not watching.is_told(0.5)
    arrived(watching).write("b.md")
    assert watching.is_told()
    watching.folder.rename(tmp_path / "gone")
    assert watching.is_told()
    assert not watching.is_told(0.5)
    (tmp_path / "gone" / "c.md").write_text("Words.", encoding="utf-8")
    (tmp_path / "gone").rename(watching.folder)
    assert watching.is_told()


def test_a_folder_that_is_put_in_the_place_of_another_is_told_and_watched(watching: Watching, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    arrived(watching).folder.rename(tmp_path / "before")
    (tmp_path / "other").rename(watching.folder)
    assert watching.is_told()
    watching.is_told(1.0)
    watching.write("new.md")
    assert watching.is_told()


def test_what_changed_before_anybody_watched_is_told(tmp_path: Path) -> None:
    told = threading.Event()
    observer = Watch(tmp_path, lambda: True, told.set)
    observer.start()
    assert told.wait(10)
    observer.stop()


@pytest.mark.parametrize("why", ["a share", "no more watches"])
def test_a_folder_whose_changes_are_not_told_is_looked_at_again_and_again(
    monkeypatch: pytest.MonkeyPatch, watching: Watching, why: str
) -> None:
    def fails(_: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    if why == "a share":
        monkeypatch.setattr(watch, "is_remote", lambda _: True)
    else:
        monkeypatch.setattr("watchdog.observers.Observer.start", fails)
    arrived(watching)
    threading.Event().wait(0.3)
    watching.write("b.md")
    assert watching.is_told()
