"""The counts of a kiosk in their file, whatever happens to the file and to the disk."""

import datetime as dt
import logging
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.counts import store
from kiosk.counts.store import Counts
from kiosk.counts.tally import Row, Tally
from tests.conftest import ExpectsLog

Harm = Callable[[bytes], bytes]

DAY = dt.date(2026, 11, 22)
EVER = (dt.date.min, dt.date.max)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "counts.sqlite"


def total(file: Path) -> int:
    return sum(row.views for row in Counts(file).between(*EVER))


def count_on_the_first_of(file: Path, months: int) -> None:
    """One view on the first day of so many months, from January 2026 on."""
    counts = Counts(file)
    for month in range(months):
        counts.view("sleep", dt.date(2026 + month // 12, month % 12 + 1, 1))
        assert counts.fault == ""


def test_views_and_answers_are_counted_by_day_and_article(file: Path) -> None:
    counts = Counts(file)
    counts.view("sleep", DAY)
    counts.view("sleep", DAY)
    counts.answer("sleep", DAY, useful=True)
    counts.answer("sleep", DAY, useful=False)
    counts.view("worry", DAY)
    counts.view("sleep", DAY + dt.timedelta(1))
    assert counts.between(*EVER) == (
        Row(DAY, "sleep", views=2, useful=1, not_useful=1),
        Row(DAY, "worry", views=1, useful=0, not_useful=0),
        Row(DAY + dt.timedelta(1), "sleep", views=1, useful=0, not_useful=0),
    )
    assert [row.article for row in counts.between(DAY + dt.timedelta(1), DAY + dt.timedelta(9))] == ["sleep"]


def test_they_are_there_when_the_kiosk_starts_again(file: Path) -> None:
    Counts(file).view("sleep", DAY)
    Counts(file).view("sleep", DAY)
    assert total(file) == 2


def test_nothing_is_made_before_the_first_count(file: Path) -> None:
    assert Counts(file).between(*EVER) == ()
    assert not file.parent.exists()


def test_a_count_waits_for_the_disk(file: Path) -> None:
    Counts(file).view("sleep", DAY)
    with store._opened(file, "mode=rw") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL


def test_only_the_user_of_the_kiosk_may_read_the_numbers_themselves(file: Path) -> None:
    Counts(file).view("sleep", DAY)
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["Über uns/ängste", 'a"b\\c\n', "nul\0", "x" * 800, "", "\udcff"])
def test_any_name_of_an_article_can_be_counted(file: Path, name: str) -> None:
    counts = Counts(file)
    counts.view(name, DAY)
    assert [(row.article, row.views) for row in counts.between(*EVER)] == [(name.replace("\udcff", "?"), 1)]


def test_a_name_longer_than_any_file_has_is_not_counted(file: Path) -> None:
    counts = Counts(file)
    counts.view("x" * 901, DAY)
    assert (counts.between(*EVER), counts.fault) == ((), "")


def test_a_day_of_many_articles(file: Path) -> None:
    Counts(file).add({(DAY, f"article-{number}"): Tally(views=number) for number in range(1, 2001)})
    assert total(file) == 2001 * 1000


# ---- how long they are kept


def test_counts_are_deleted_after_twenty_five_whole_months(file: Path) -> None:
    count_on_the_first_of(file, 32)
    first, *_ = Counts(file).between(*EVER)
    assert first.day == dt.date(2026, 1, 1)
    count_on_the_first_of(file, 33)
    first, *_ = Counts(file).between(*EVER)
    assert first.day == dt.date(2026, 2, 1)  # the seventh day before the last is in March 2028


def test_a_clock_that_runs_years_ahead_for_some_days_deletes_nothing(file: Path) -> None:
    count_on_the_first_of(file, 12)
    counts = Counts(file)
    for day in range(1, 7):
        counts.view("sleep", dt.date(2034, 5, day))
    assert total(file) == 18


# ---- files that are not whole, or not ours


def torn(data: bytes) -> bytes:
    return data[:4096] + b"\xff" * (len(data) - 4096)


def of_another_format(_: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder) / "other"
        connection = sqlite3.connect(other)
        connection.executescript(f"CREATE TABLE days (day); PRAGMA application_id = {store.APPLICATION}; PRAGMA user_version = 99")
        connection.close()
        return other.read_bytes()


@pytest.mark.parametrize(
    "harm", [torn, lambda data: data[:5000], lambda _: b"Dear diary", lambda data: b"\0" * len(data), of_another_format]
)
def test_a_damaged_file_is_put_aside_and_counting_begins_anew(file: Path, expects_log: ExpectsLog, harm: Harm) -> None:
    Counts(file).view("sleep", DAY)
    damaged = harm(file.read_bytes())
    file.write_bytes(damaged)
    expects_log(r"The counts were damaged or not the kiosk's\. They are now in .*counts\.sqlite\.broken-1, and counting begins anew\.")

    reading = Counts(file)
    assert reading.between(*EVER) == ()
    assert "is damaged or not the kiosk's" in reading.fault
    assert file.read_bytes() == damaged  # who only reads changes nothing

    counts = Counts(file)
    counts.view("worry", DAY)
    assert counts.fault == ""
    assert [row.article for row in counts.between(*EVER)] == ["worry"]
    assert file.with_name("counts.sqlite.broken-1").read_bytes() == damaged


def test_a_page_that_only_an_old_day_needs_is_found_at_the_start(file: Path, expects_log: ExpectsLog) -> None:
    count_on_the_first_of(file, 12)
    data = bytearray(file.read_bytes())
    data[2 * 4096 : 3 * 4096] = b"\xff" * 4096
    file.write_bytes(data)
    expects_log("counting begins anew")
    Counts(file).view("sleep", dt.date(2026, 12, 1))
    assert total(file) == 1


def test_three_damaged_files_are_kept_the_first_of_them_for_good(file: Path, expects_log: ExpectsLog) -> None:
    for number in (1, 2, 3):
        expects_log(f"broken-{number}")
    file.parent.mkdir()
    for number in range(1, 6):
        file.write_bytes(b"damage %d" % number)
        Counts(file).view("sleep", DAY)
    kept = {path.name.removeprefix("counts.sqlite"): path.read_bytes()[:9] for path in file.parent.iterdir()}
    assert kept == {"": b"SQLite fo", ".broken-1": b"damage 1", ".broken-2": b"damage 2", ".broken-3": b"damage 5"}


def test_damaged_files_are_deleted_when_their_counts_would_be(file: Path, expects_log: ExpectsLog) -> None:
    expects_log("broken-1")
    file.parent.mkdir()
    file.write_bytes(b"damage")
    count_on_the_first_of(file, 32)
    assert file.with_name("counts.sqlite.broken-1").exists()
    count_on_the_first_of(file, 33)
    assert not file.with_name("counts.sqlite.broken-1").exists()


def test_an_empty_file_is_a_new_one(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    assert Counts(file).between(*EVER) == ()
    Counts(file).view("sleep", DAY)
    assert total(file) == 1


def test_a_file_that_is_deleted_while_the_kiosk_runs_is_begun_anew(file: Path) -> None:
    counts = Counts(file)
    counts.view("sleep", DAY)
    file.unlink()
    counts.view("sleep", DAY)
    assert total(file) == 1


# ---- disks that take nothing


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """A folder in which nothing may be written; root, who may anything, is somebody else meanwhile."""
    if sys.platform == "win32":
        pytest.skip("folders have no such rights")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        yield folder
        if is_root:
            os.seteuid(0)
        folder.chmod(0o755)


def test_where_nothing_can_be_written_it_is_said_once_and_counting_goes_on(
    as_nobody: Path, expects_log: ExpectsLog, caplog: pytest.LogCaptureFixture
) -> None:
    expects_log("How often articles are read cannot be kept in .*: make room on its disk, or let the kiosk write there")
    counts = Counts(as_nobody / "counts.sqlite")
    for _ in range(3):
        counts.view("sleep", DAY)
        assert "Permission denied" in counts.fault
    assert len(caplog.records) == 1


def test_a_folder_that_may_only_be_read_can_be_read(as_nobody: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can write into it before")
    os.seteuid(0)
    Counts(as_nobody / "counts.sqlite").view("sleep", DAY)
    (as_nobody / "counts.sqlite").chmod(0o444)
    os.seteuid(65534)
    reading = Counts(as_nobody / "counts.sqlite")
    assert [row.article for row in reading.between(*EVER)] == ["sleep"]
    assert reading.fault == ""


def test_on_a_full_disk_counts_wait_until_there_is_room(
    file: Path, expects_log: ExpectsLog, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    expects_log(r"cannot be kept in .*data \(database or disk is full\)")
    caplog.set_level(logging.INFO)
    counts = Counts(file)
    with monkeypatch.context() as full:
        full.setattr(store, "SETTINGS", (*store.SETTINGS, "PRAGMA max_page_count = 2"))
        for day in range(1, 21):
            counts.view("sleep", DAY + dt.timedelta(day))
        assert "disk is full" in counts.fault
        assert 0 < total(file) < 20
    counts.view("sleep", DAY)
    assert counts.fault == ""
    assert total(file) == 21
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


# ---- more than one program

CHILD = """
import datetime, sys
from pathlib import Path
from kiosk.counts.store import Counts
counts = Counts(Path(sys.argv[1]))
for number in range(50):
    counts.view("sleep", datetime.date(2026, 11, 22))
    assert not counts.fault, counts.fault
"""


def test_two_programs_count_at_once_while_a_third_reads(file: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", CHILD, str(file)]) for _ in range(2)]
    reading = Counts(file)
    seen = [0]
    while any(writer.poll() is None for writer in writers):
        seen.append(sum(row.views for row in reading.between(*EVER)))
        assert reading.fault == ""
    assert [writer.returncode for writer in writers] == [0, 0]
    assert total(file) == 100
    assert seen == sorted(seen)
