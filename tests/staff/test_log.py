"""Who did what: one line for each act, on the disk when the call returns, whatever stands in it."""

import datetime as dt
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff.log import Entry, StaffLog, tail
from tests.conftest import ExpectsLog

WINTER = dt.timezone(dt.timedelta(hours=1))


def noon() -> dt.datetime:
    return dt.datetime(2026, 11, 24, 12, 0, 5, 999, WINTER)


def test_an_act_is_one_line_with_its_time_and_place(tmp_path: Path) -> None:
    log = StaffLog(tmp_path / "data", noon)
    log.note("content changed to “Winter reading”", "done", "staff area")
    log.note("PIN set", "done", "command line")
    lines = (tmp_path / "data" / "staff.log").read_text("utf-8").splitlines()
    assert len(lines) == 2
    first = lines[0].split("\t")
    assert dt.datetime.fromisoformat(first[0]) == dt.datetime(2026, 11, 24, 12, 0, 5, 0, WINTER)
    assert re.fullmatch(r"[0-9-]{10}T[0-9:]{8}[+-][0-9]{2}:[0-9]{2}", first[0]), "local time with its offset"
    assert first[1:] == ["content changed to “Winter reading”", "done", "staff area"]
    assert stat.S_IMODE((tmp_path / "data" / "staff.log").stat().st_mode) == 0o600


def test_what_stands_in_a_value_makes_no_line_of_its_own(tmp_path: Path) -> None:
    log = StaffLog(tmp_path, noon)
    log.note("a\nb\rc\td\x1b[31me\x00f\u2028g\x85h\u202ei\udc00j", "no\nyes", "staff area")
    log.note("x" * 100_000, "y" * 100_000, "staff area")
    assert (tmp_path / "staff.log").read_bytes().count(b"\n") == 2
    first, second = tail(tmp_path, 5)
    assert (first.what, first.result) == ("a b c d [31me f g h i j", "no yes")
    assert len(second.what) == len(second.result) == 200


def test_the_last_lines_are_read_and_no_others(tmp_path: Path) -> None:
    log = StaffLog(tmp_path, noon)
    assert tail(tmp_path, 3) == ()
    for number in range(500):
        log.note(f"act {number} " + "ж" * 300, "done", "staff area")
    found = tail(tmp_path, 3)
    assert [entry.what.split()[1] for entry in found] == ["497", "498", "499"]
    assert found[0].place == "staff area"
    assert len(tail(tmp_path, 1000)) == 500
    assert tail(tmp_path, 0) == ()


def test_a_line_that_a_power_cut_has_torn_leaves_the_next_one_whole(tmp_path: Path) -> None:
    (tmp_path / "staff.log").write_text("2026-11-24T12:00:05+01:00\tPIN s")
    StaffLog(tmp_path, noon).note("PIN set", "done", "command line")
    torn, whole = tail(tmp_path, 9)
    assert torn == Entry("", "2026-11-24T12:00:05+01:00\tPIN s", "", "")
    assert (whole.what, whole.result, whole.place) == ("PIN set", "done", "command line")


def test_many_who_write_at_once_do_not_mix_their_lines(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from kiosk.staff.log import StaffLog
log = StaffLog(Path(sys.argv[1]))
for number in range(100):
    log.note(sys.argv[2] * 150, "done", "staff area")
"""
    writers = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path), letter]) for letter in "abcd"]
    assert [writer.wait() for writer in writers] == [0, 0, 0, 0]
    found = tail(tmp_path, 1000)
    assert len(found) == 400
    assert {(entry.what[0] * 150, entry.result) for entry in found} == {(entry.what, "done") for entry in found}


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own without room for one more byte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "none", str(disk)], capture_output=True, check=False)
    if mount.returncode:
        pytest.skip("disks cannot be mounted here")
    (disk / "staff.log").touch()
    with pytest.raises(OSError, match="No space left"):
        (disk / "full").write_bytes(b"x" * 100_000)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_is_told_once_and_again_only_when_it_was_mended(
    full_disk: Path, expects_log: ExpectsLog, caplog: pytest.LogCaptureFixture
) -> None:
    expects_log(r"The staff log .*staff\.log cannot be written \(No space left on device\): make room")
    log = StaffLog(full_disk, noon)
    for _ in range(3):
        log.note("PIN set", "done", "command line")
    assert len(caplog.records) == 1
    (full_disk / "full").unlink()
    log.note("PIN set", "done", "command line")
    assert [entry.what for entry in tail(full_disk, 9)] == ["PIN set"]
    assert len(caplog.records) == 1


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("The staff log .* cannot be written")
    (tmp_path / "file").touch()
    StaffLog(tmp_path / "file").note("PIN set", "done", "command line")
    assert tail(tmp_path / "file", 3) == ()
