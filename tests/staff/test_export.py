"""What staff take along on a stick: it is there as a whole, or the stick is as it was."""

import datetime as dt
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.machine.places import resources
from kiosk.staff.export import export_content, export_log, export_starter, export_text
from kiosk.staff.refusals import RefusedError
from tests.builders import write_content
from tests.conftest import PutIn, WriteContent
from tests.sticks import protect, pull

DAY = dt.date(2026, 12, 1)
FILES: dict[str, str | bytes] = {
    "kiosk.toml": 'region = "us"\n',
    "01-sleep/a.md": "# A\n",
    "01-sleep/images/präsenz مكتبة.png": b"\x89PNG" * 50_000,
    "empty.md": "",
}


def files_in(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def refused(code: str, act: Callable[[], object]) -> str:
    """The words of the refusal with that code."""
    with pytest.raises(RefusedError) as caught:
        act()
    assert caught.value.code == code
    return str(caught.value)


def test_the_content_is_copied_whole_under_the_practices_name_and_the_day(content: WriteContent, put_in: PutIn) -> None:
    stick, told = put_in(), list[tuple[int, int]]()
    place = export_content(content(FILES), stick, "Linden House", DAY, lambda done, total: told.append((done, total)))
    assert place == stick / "Linden House (2026-12-01)"
    assert files_in(place) == {name: text if isinstance(text, bytes) else text.encode() for name, text in FILES.items()}
    assert [entry.name for entry in stick.iterdir()] == [place.name]
    size = sum(len(text) for text in FILES.values())
    assert told[0] == (0, size)
    assert told[-1] == (size, size)
    assert told == sorted(told)


def test_what_was_read_only_can_be_changed_on_the_stick(content: WriteContent, put_in: PutIn) -> None:
    folder = content(FILES)
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    place = export_content(folder, put_in(), "Linden", DAY)
    assert all(path.stat().st_mode & 0o200 for path in (place, *place.rglob("*")))


def test_nothing_is_overwritten(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in("LINDEN", {"Linden (2026-12-01)/mine.txt": "mine"})
    names = [export_content(content(FILES), stick, "Linden", DAY).name for _ in range(2)]
    assert names == ["Linden (2026-12-01) 2", "Linden (2026-12-01) 3"]
    assert files_in(stick / "Linden (2026-12-01)") == {"mine.txt": b"mine"}
    assert [export_text(stick, "Reviews.html", "x").name for _ in range(2)] == ["Reviews.html", "Reviews 2.html"]


@pytest.mark.parametrize(
    ("practice", "name"),
    [
        ('Smith/Jones: "therapy"?', "Smith Jones therapy (2026-12-01)"),
        (" Präsenz\tمكتبة. ", "Präsenz مكتبة (2026-12-01)"),
        ("", "Kiosk (2026-12-01)"),
        ("...", "Kiosk (2026-12-01)"),
        ("nul", "Kiosk (2026-12-01)"),
    ],
)
def test_a_practice_may_have_any_name(content: WriteContent, put_in: PutIn, practice: str, name: str) -> None:
    assert export_content(content({"a.md": "A"}), put_in(), practice, DAY).name == name


def test_hidden_files_and_what_lies_elsewhere_stay_behind(content: WriteContent, put_in: PutIn, tmp_path: Path) -> None:
    folder = content({"a.md": "A", ".git/config": "", "Thumbs/.DS_Store": "", "System Volume Information/x": ""})
    (tmp_path / "secret.md").write_text("secret")
    (folder / "out.md").symlink_to(tmp_path / "secret.md")
    (folder / "in.md").symlink_to("a.md")
    (folder / "circle.md").symlink_to("circle.md")
    (folder / "around").symlink_to(folder)
    os.mkfifo(folder / "pipe.md")
    assert files_in(export_content(folder, put_in(), "Linden", DAY)) == {"a.md": b"A", "in.md": b"A"}


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["what now?.md"], "name"),
        (["a:b/c.md"], "name"),
        (["dot./c.md"], "name"),
        (["end .md", "end "], "name"),
        (["aux.md"], "name"),
        (["line\nbreak.md"], "name"),
        ([os.fsdecode(b"\xff.md")], "name"),
        (["a.md", "A.md"], "names-alike"),
        (["Sleep/a.md", "sleep/b.md"], "names-alike"),
        (["é.md", "e\u0301.md"], "names-alike"),
    ],
)
def test_names_that_sticks_cannot_hold_are_refused_before_anything_is_written(
    content: WriteContent, put_in: PutIn, names: list[str], code: str
) -> None:
    stick = put_in()
    words = refused(code, lambda: export_content(content(dict.fromkeys(names, "")), stick, "Linden", DAY))
    assert words.isprintable()
    assert list(stick.iterdir()) == []


def test_a_full_stick(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in("LINDEN", {"theirs": bytes(600 * 1024)}, size="1m")
    folder = content({"a.md": "A", "big.png": bytes(700 * 1024)})
    words = refused("no-room", lambda: export_content(folder, stick, "Linden", DAY))
    assert words == (
        "There is no room on LINDEN: 1 MB is needed, and it has 0 MB free. Take another stick, or delete from this one what nobody needs."
    )
    assert files_in(stick).keys() == {"theirs"}


def test_a_stick_that_fills_up_meanwhile_is_left_as_it_was(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in(size="1m")
    folder = content({"a.png": bytes(300 * 1024), "b.png": bytes(300 * 1024)})

    def fill(done: int, _total: int) -> None:
        if done and not (stick / "theirs").exists():
            (stick / "theirs").write_bytes(bytes(600 * 1024))

    refused("no-room", lambda: export_content(folder, stick, "Linden", DAY, fill))
    assert files_in(stick).keys() == {"theirs"}
    assert [entry.name for entry in stick.iterdir()] == ["theirs"]


def test_a_write_protected_stick(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in("LINDEN", {"theirs": ""})
    protect(stick)
    words = refused("read-only", lambda: export_content(content(FILES), stick, "Linden", DAY))
    assert words.startswith("Nothing can be written to LINDEN: it is write-protected. Move the small switch")
    refused("read-only", lambda: export_text(stick, "Reviews.html", "x"))


@pytest.mark.parametrize("after", [0, 1, 150_000])
def test_a_stick_that_is_pulled_meanwhile_leaves_nothing_on_the_kiosks_own_disk(content: WriteContent, put_in: PutIn, after: int) -> None:
    stick = put_in()
    folder = content({f"{number}/{number}.md": "words" * 20_000 for number in range(5)})

    def tug(done: int, _total: int) -> None:
        if done >= after and stick.is_mount():
            pull(stick)

    words = refused("target-gone", lambda: export_content(folder, stick, "Linden", DAY, tug))
    assert words.startswith("While it was being written, LINDEN was taken out or stopped working. Put it back and try again")
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_pulled_after_the_last_byte_is_not_said_to_be_written(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in()

    def tug(done: int, _total: int) -> None:
        if done and stick.is_mount():
            pull(stick)

    refused("target-gone", lambda: export_content(content({"a.md": "A"}), stick, "Linden", DAY, tug))
    assert list(stick.iterdir()) == []


def test_no_stick_at_all(content: WriteContent, tmp_path: Path) -> None:
    folder, nowhere = content(FILES), tmp_path / "LINDEN"
    refused("target-missing", lambda: export_content(folder, nowhere, "Linden", DAY))
    refused("target-missing", lambda: export_starter(resources() / "starter", nowhere, "Starter", DAY))
    refused("target-missing", lambda: export_text(nowhere, "Reviews.html", "x"))
    nowhere.write_text("a file")
    refused("target-missing", lambda: export_content(folder, nowhere, "Linden", DAY))


def test_content_that_is_not_there_or_goes_away(content: WriteContent, put_in: PutIn, tmp_path: Path) -> None:
    stick = put_in("LINDEN", {"theirs": ""})
    refused("source-missing", lambda: export_content(tmp_path / "nowhere", stick, "Linden", DAY))
    folder = content({"a.md": "A", "b.md": "B"})
    refused("source-gone", lambda: export_content(folder, stick, "Linden", DAY, lambda *_: (folder / "b.md").unlink(missing_ok=True)))
    assert [entry.name for entry in stick.iterdir()] == ["theirs"]


CHILD = """
import datetime, sys, time
from pathlib import Path
from kiosk.staff.export import export_content
def slowly(done, total):
    print(done, flush=True)
    time.sleep(0.02)
export_content(Path(sys.argv[1]), Path(sys.argv[2]), "Linden", datetime.date(2026, 12, int(sys.argv[3])), slowly)
"""


def test_what_a_kill_leaves_behind_has_another_name_and_goes_with_the_next_export(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in("LINDEN", {"Linden.part/mine": "", "Other (2026-11-30).part/theirs": ""})
    folder = content({f"{number}.md": "words" * 1000 for number in range(50)})
    for day in (2, 3):
        with subprocess.Popen([sys.executable, "-c", CHILD, folder, stick, str(day)], stdout=subprocess.PIPE) as process:
            assert process.stdout
            for _ in range(5):
                process.stdout.readline()
            process.kill()
        assert (stick / f"Linden (2026-12-0{day}).part").is_dir()
        assert not (stick / f"Linden (2026-12-0{day})").exists()
    place = export_content(folder, stick, "Linden", DAY)
    assert len(files_in(place)) == 50
    assert {entry.name for entry in stick.iterdir()} == {place.name, "Linden.part", "Other (2026-11-30).part"}


def test_a_folder_to_start_from(put_in: PutIn) -> None:
    place = export_starter(resources() / "starter", put_in(), "Kiosk starter", DAY)
    assert place.name == "Kiosk starter (2026-12-01)"
    assert files_in(place).keys() == files_in(resources() / "starter").keys()
    assert "reviewed: 2026-12-01" in (place / "01-getting-started" / "02-a-first-visit.md").read_text("utf-8")


def test_the_log_is_one_zip_file(put_in: PutIn, tmp_path: Path) -> None:
    logs, stick = write_content(tmp_path / "logs", {"kiosk.log": "new\n" * 1000, "kiosk.log.1": "old\n"}), put_in()
    os.utime(logs / "kiosk.log", (0, 0))  # a clock that has stopped
    place = export_log(logs, stick, "Linden log", DAY)
    assert place == stick / "Linden log (2026-12-01).zip"
    with zipfile.ZipFile(place) as archive:
        assert archive.testzip() is None
        assert {name: len(archive.read(name)) for name in archive.namelist()} == {"kiosk.log": 4000, "kiosk.log.1": 4}
    refused("nothing", lambda: export_log(tmp_path / "nowhere", stick, "Linden log", DAY))
    refused("nothing", lambda: export_log(write_content(tmp_path / "none", {}), stick, "Linden log", DAY))


def test_a_log_for_which_there_is_no_room(put_in: PutIn, tmp_path: Path) -> None:
    stick = put_in(size="1m")
    logs = write_content(tmp_path / "logs", {"kiosk.log": os.urandom(2_000_000)})
    refused("no-room", lambda: export_log(logs, stick, "Linden log", DAY))
    assert list(stick.iterdir()) == []
