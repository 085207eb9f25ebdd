"""A folder becomes a release: what is taken along, what is not, what it is called, and what is said when it cannot be."""

import contextlib
import datetime as dt
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.library.store.bringing import install
from kiosk.library.store.changing import activate, discard
from kiosk.library.store.manifest import releases
from kiosk.library.store.model import Store
from kiosk.library.store.pointer import shown_at_start
from kiosk.library.store.verifying import verify
from kiosk.library.store.wanted import MB, Limits
from tests.builders import write_content
from tests.library.store.helpers import NOW, WINTER, brought, contents, disk, finished, listing, refusal, refused, shown


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


def test_a_folder_becomes_a_release_that_nobody_can_write_to(store: Store, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    folder = write_content(tmp_path / "01-winter-reading", WINTER)
    taken = install(store, folder, NOW, origin="the USB stick LINDEN", progress=lambda done, total: told.append((done, total)))
    release = taken.release
    assert contents(release) == {path: data if isinstance(data, bytes) else data.encode() for path, data in WINTER.items()}
    assert (release.number, release.name, release.origin, release.made) == (
        1,
        "Winter reading",
        "the USB stick LINDEN",
        NOW.replace(microsecond=0, tzinfo=None),
    )
    assert release.id == f"0001-{release.digest[:12]}"
    assert (release.files, release.bytes) == (3, sum(len(data) for data in contents(release).values()))
    assert told[-1] == (release.bytes, release.bytes)
    assert not any(path.stat().st_mode & 0o222 for path in (release.content, *release.content.rglob("*")))
    assert (releases(store), verify(release), taken.left_out, taken.same) == ([release], (), (), False)
    assert shown_at_start(store.data) is None


def test_the_same_folder_again_is_the_same_release(store: Store, tmp_path: Path) -> None:
    first = brought(store, tmp_path / "a", WINTER)
    brought(store, tmp_path / "b", {"x.md": "Words."})
    again = install(store, write_content(tmp_path / "elsewhere", WINTER), NOW)
    assert (again.same, again.release) == (True, first)
    assert len(list(store.releases.iterdir())) == 2


def test_what_the_kiosk_cannot_use_stays_where_it_is(store: Store, tmp_path: Path) -> None:
    junk = {
        ".git/a.md": "",
        "~$one.docx": "",
        "System Volume Information/x.txt": "",
        "$RECYCLE.BIN/y.md": "",
        "t/Thumbs.db": "",
        "t/.b.md": "",
    }
    other = {"t/plan.docx": "", "t/film.mp4": "", "setup.exe": ""}
    folder = write_content(tmp_path / "in", {"a.MD": "Words.", "t/b.markdown": "Words.", "t/c.JPG": "", **junk, **other})
    (folder / "link.md").symlink_to(tmp_path / "secret.md")
    os.mkfifo(folder / "pipe.md")
    taken = install(store, folder, NOW)
    assert set(contents(taken)) == {"a.MD", "t/b.markdown", "t/c.JPG"}
    assert set(taken.left_out) == {"t/plan.docx", "t/film.mp4", "setup.exe", "link.md", "pipe.md"}


def test_one_folder_around_everything_is_not_a_topic(store: Store, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "New folder", {f"winter/{path}": data for path, data in WINTER.items()})
    taken = install(store, folder, NOW)
    assert (set(contents(taken)), taken.release.name) == (set(WINTER), "Winter")


def test_a_folder_with_one_topic_keeps_it(store: Store, tmp_path: Path) -> None:
    files = {"01-calm/01-breath.md": "# Breath", "01-calm/02-rest.md": "# Rest"}
    assert set(contents(install(store, write_content(tmp_path / "Winter", files), NOW))) == set(files)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("02-spring", "Spring"),
        ("content", "Linden House"),
        ("Content (2)", "Linden House"),
        ("inhalt", "Linden House"),
        ("Grün-weiß", "Grün weiß"),
    ],
)
def test_a_release_has_the_name_that_says_most(store: Store, tmp_path: Path, folder: str, name: str) -> None:
    assert brought(store, tmp_path / folder, WINTER).name == name


def test_a_name_can_be_given_and_there_is_always_one(store: Store, tmp_path: Path) -> None:
    assert brought(store, tmp_path / "content", {"a.md": "Words.", "kiosk.toml": "[practice"}).name == "Content"
    given = install(store, write_content(tmp_path / "b", WINTER), NOW, name="  My\nown  name" + "!" * 100).release.name
    assert given.startswith("My own name!!")
    assert len(given) == 60


def test_a_clock_of_1970_changes_nothing_but_the_date(store: Store, tmp_path: Path) -> None:
    release = install(store, write_content(tmp_path / "in", WINTER), dt.datetime(1970, 1, 1, tzinfo=dt.UTC)).release
    finished(release)
    assert activate(store, release.id) == shown_at_start(store.data) == release


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"a.txt": "Words."}, "nothing"),
        ({}, "nothing"),
        ({"b/con.md": "Words."}, "name"),
        ({"LPT1.some.md": "Words."}, "name"),
        ({"what?.md": "Words."}, "name"),
        ({"a\\b.md": "Words."}, "name"),
        ({"topic./a.md": "Words.", "b.md": ""}, "name"),
        ({"topic /a.md": "Words.", "b.md": ""}, "name"),
        ({"two\nlines.md": "Words."}, "name"),
        ({"x" * 201 + ".md": "Words."}, "name"),
        ({"a.md": "Words.", "x" * 150 + "/" + "y" * 150 + "/" + "z" * 150 + ".md": "Words."}, "too-deep"),
        ({"Sleep.md": "Words.", "sleep.md": "Words."}, "names-alike"),
        ({"Sleep/a.md": "Words.", "sleep/b.md": "Words."}, "names-alike"),
        ({"caf\u00e9.md": "Words.", "cafe\u0301.md": "Words."}, "names-alike"),
        ({"/".join("abcdefghijklmnopqrstu") + ".md": "Words.", "a.md": ""}, "too-deep"),
    ],
)
def test_what_cannot_be_kept_everywhere_is_refused_in_one_sentence(store: Store, tmp_path: Path, files: dict[str, str], code: str) -> None:
    assert refused(store, write_content(tmp_path / "in", files)) == code
    assert list(store.releases.glob("*")) == []


def test_a_name_that_is_no_text_is_refused(store: Store, tmp_path: Path) -> None:
    write_content(tmp_path / "in", {"a.md": "Words."})
    Path(os.fsdecode(os.fsencode(tmp_path / "in") + b"/b\xff.md")).write_text("Words.")
    error = refusal(lambda: install(store, tmp_path / "in", NOW))
    assert error.code == "name"
    assert "b?.md" in error.what


def test_no_more_than_the_limits(store: Store, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", {f"{number}.md": "Some words." for number in range(20)})
    for limits, code in (
        (Limits(files=19), "too-many"),
        (Limits(seen=19), "too-many"),
        (Limits(bytes=200), "too-large"),
        (Limits(file_bytes=10), "too-large"),
    ):
        assert refusal(lambda limits=limits: install(store, folder, NOW, limits=limits)).code == code  # type: ignore[misc]
    assert install(store, folder, NOW, limits=Limits(20, 20, 220, 11)).release.files == 20


def test_a_file_that_grows_while_it_is_copied_stops_at_the_limit(store: Store, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", {"a.md": "Words.", "b.md": "Words."})

    def grow(_done: int, _total: int) -> None:
        (folder / "b.md").write_bytes(b"x" * 3000)

    error = refusal(lambda: install(store, folder, NOW, progress=grow, limits=Limits(file_bytes=2000)))
    assert error.code == "too-large"


def test_a_file_that_becomes_a_pipe_does_not_stop_the_copy_for_ever(store: Store, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", {"a.md": "Words.", "b.md": "Words."})

    def swap(_done: int, _total: int) -> None:
        if (folder / "b.md").is_file():
            (folder / "b.md").unlink()
            os.mkfifo(folder / "b.md")

    assert refusal(lambda: install(store, folder, NOW, progress=swap)).code == "source-gone"


def _many(folder: Path, number: int) -> Path:
    folder.mkdir()
    for count in range(number):
        os.close(os.open(f"{folder}/{count}.md", os.O_CREAT))
    return folder


def test_far_too_many_files_are_refused_before_anything_is_copied(store: Store, tmp_path: Path) -> None:
    folder = _many(tmp_path / "in", 3000)
    assert refusal(lambda: install(store, folder, NOW, limits=Limits(files=2000))).code == "too-many"
    assert list(store.releases.glob("*")) == []


@pytest.mark.long
def test_a_hundred_thousand_files_are_refused_in_seconds(store: Store, tmp_path: Path) -> None:
    folder = _many(tmp_path / "in", 100_000)
    start = time.monotonic()
    assert refused(store, folder) == "too-many"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("path", ["nowhere", "nowhere.zip", "file/below", "x" * 5000, "nul\0"])
def test_a_source_that_is_not_there_is_named(store: Store, tmp_path: Path, path: str) -> None:
    (tmp_path / "file").write_text("")
    error = refusal(lambda: install(store, tmp_path / path, NOW, origin="the USB stick LINDEN"))
    assert error.code == "source-missing"
    assert "the USB stick LINDEN" in error.what


# ---- disks


def test_a_full_disk_is_told_before_anything_is_written(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", {**WINTER, "big.png": b"x" * 4 * MB})
    with disk(tmp_path / "disk") as place:
        store = Store(place)
        before = shown(store, tmp_path / "old", "before")
        error = refusal(lambda: install(store, folder, NOW))
        assert error.code == "no-room"
        assert "6 MB are needed" in error.what
        assert "MB free" in error.what
        assert shown_at_start(place) == before
        assert [path.name for path in store.releases.iterdir()] == [before.id]


def test_a_disk_that_fills_up_during_the_copy_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", {f"{number}.png": b"x" * 300_000 for number in range(6)} | {"a.md": "Words."})
    with disk(tmp_path / "disk") as place:
        store = Store(place)
        before = shown(store, tmp_path / "old", "before")

        def fill(_done: int, _total: int) -> None:
            with contextlib.suppress(OSError), (place / "filler").open("ab", buffering=0) as file:
                while file.write(b"x" * 4096):
                    pass

        error = refusal(lambda: install(store, folder, NOW, progress=fill))
        assert error.code == "no-room"
        assert [path.name for path in store.releases.iterdir()] == [before.id]
        assert shown_at_start(place) == before
        (place / "filler").unlink()
        assert install(store, folder, NOW).release.files == 7


def test_a_disk_that_cannot_be_written_to_still_shows_what_is_there(tmp_path: Path) -> None:
    folder = write_content(tmp_path / "in", WINTER)
    with disk(tmp_path / "disk") as place:
        store = Store(place)
        before = shown(store, tmp_path / "old", "before")
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        assert refused(store, folder) == "read-only"
        assert refusal(lambda: activate(store, before.id)).code == "read-only"
        assert shown_at_start(place) == before


def test_a_stick_that_is_pulled_during_the_copy(store: Store, tmp_path: Path) -> None:
    with disk(tmp_path / "stick", "20m") as stick:
        write_content(stick, {f"{number}.md": "Words. " * 1000 for number in range(40)})

        def pull(_done: int, _total: int) -> None:
            subprocess.run(["umount", "-l", stick], check=False, capture_output=True)

        error = refusal(lambda: install(store, stick, NOW, origin="the USB stick LINDEN", progress=pull))
        assert (error.code, "the USB stick LINDEN was taken out" in error.what) == ("source-gone", True)
        assert list(store.releases.iterdir()) == []


def test_nothing_outside_the_store_is_written(tmp_path: Path) -> None:
    around = write_content(tmp_path / "around", {"in/a.md": "Words.", "beside.md": "Mine."})
    before = listing(around)
    brought(Store(around / "data"), around / "in", {})
    after = listing(around)
    assert {path: found for path, found in after.items() if path.split("/")[0] != "data"} == before
    assert {path.split("/")[1] for path in after if path.startswith("data/")} == {"store"}


# ---- two at once

CHILD = """
import datetime, sys, time
from pathlib import Path
from kiosk.library.store.bringing import install
from kiosk.library.store.lock import locked
from kiosk.library.store.model import REPORT, Store
store = Store(Path(sys.argv[1]))
with locked(store, 20):
    release = install(store, Path(sys.argv[2]), datetime.datetime.now()).release
    print(release.id, flush=True)
    time.sleep(float(sys.argv[3]))
    release.prepared.mkdir(parents=True)
    (release.prepared / REPORT).touch()
"""


def child(store: Store, folder: Path, seconds: float) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", CHILD, str(store.data), str(folder), str(seconds)], stdout=subprocess.PIPE, text=True)


def test_two_installs_at_once_become_two_releases(store: Store, tmp_path: Path) -> None:
    folders = [write_content(tmp_path / name, {"a.md": name, "b.md": "Words. " * 9000}) for name in ("one", "two", "three")]
    made = [child(store, folder, 0.1).communicate()[0].strip() for folder in folders[:1]]
    both = [child(store, folder, 0.3) for folder in folders[1:]]
    made += [process.communicate()[0].strip() for process in both]
    assert sorted(made) == sorted(release.id for release in releases(store))
    assert [release.number for release in releases(store)] == [3, 2, 1]


def test_while_somebody_else_installs_it_is_refused_after_two_seconds(store: Store, tmp_path: Path) -> None:
    with child(store, write_content(tmp_path / "one", {"a.md": "One."}), 60) as process:
        assert process.stdout
        process.stdout.readline()
        start = time.monotonic()
        assert refused(store, write_content(tmp_path / "two", WINTER)) == "busy"
        assert 1.5 < time.monotonic() - start < 5
        process.kill()
    assert brought(store, tmp_path / "two", WINTER).number == 1  # what was killed left nothing


def as_nobody(act: Callable[[], bool]) -> bool:
    """Whether it went well for somebody who is not root."""
    process = os.fork()
    if not process:
        code = 1
        try:
            os.setuid(65534)
            code = 0 if act() else 1
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of somebody's who is not root. (`tmp_path` lies in one of root's.)"""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        pytest.skip("only root can be somebody else")
    with tempfile.TemporaryDirectory() as name:
        os.chown(name, 65534, 65534)
        yield Path(name)


def test_somebody_who_is_not_root_can_remove_what_is_read_only(place: Path) -> None:
    store, folder = Store(place / "data"), write_content(place / "in", WINTER)

    def act() -> bool:
        discard(store, install(store, folder, NOW).release.id)
        return not list(store.releases.iterdir())

    assert as_nobody(act)


def test_a_folder_that_is_locked_is_named(place: Path) -> None:
    store, folder = Store(place / "data"), write_content(place / "in", {**WINTER, "private/a.md": "x", "lost+found/a.md": "x"})
    for name in ("private", "lost+found"):
        (folder / name).chmod(0o700)
        os.chown(folder / name, 0, 0)

    def act() -> bool:
        error = refusal(lambda: install(store, folder, NOW))
        return error.code == "source-locked" and "private is locked" in error.what

    assert as_nobody(act)
    shutil.rmtree(folder / "private")
    assert as_nobody(lambda: install(store, folder, NOW).release.files == 3)
