"""A folder that is watched."""

import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

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


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    monkeypatch.setattr(watch, "QUIET", 50)
    monkeypatch.setattr(watch, "AGAIN", 0.2)
    return threading.Event()


@pytest.fixture
def watching(told: threading.Event, tmp_path: Path) -> Iterator[Path]:
    """A folder that is watched, and is not there yet."""
    folder = tmp_path / "content"
    observer = Watch(folder, told.set)
    observer.start()
    yield folder
    observer.stop()


def test_a_folder_that_comes_changes_goes_and_comes_back(watching: Path, told: threading.Event, tmp_path: Path) -> None:
    def is_told() -> bool:
        heard = told.wait(10)
        told.clear()
        return heard

    assert not told.wait(0.5)
    watching.mkdir()
    assert is_told()
    told.wait(1.0)
    told.clear()
    (watching / "a.md").write_text("Words.", encoding="utf-8")
    assert is_told()
    watching.rename(tmp_path / "gone")
    threading.Event().wait(1.0)
    told.clear()
    (tmp_path / "gone").rename(watching)
    assert is_told()


def test_a_share_is_looked_at_again_and_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: threading.Event) -> None:
    monkeypatch.setattr(watch, "is_remote", lambda _: True)
    monkeypatch.setattr(watch, "POLL", 100)
    observer = Watch(tmp_path, told.set)
    observer.start()
    threading.Event().wait(0.5)
    (tmp_path / "a.md").write_text("Words.", encoding="utf-8")
    assert told.wait(10)
    observer.stop()
