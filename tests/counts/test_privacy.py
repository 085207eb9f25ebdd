"""What the files of the counts tell somebody who takes them away: the counts, and nothing else."""

import datetime as dt
import random
import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.counts import store
from kiosk.counts.counter import Counter
from kiosk.counts.store import Counts
from kiosk.counts.tally import Tally
from tests.conftest import ExpectsLog

DAY = dt.date(2026, 11, 22)

EVENTS = some.tuples(some.sampled_from(["view", "useful", "not useful"]), some.sampled_from(["a", "b/c", "d" * 300, "e" * 899]))
VISITS = some.lists(some.lists(EVENTS, max_size=8), max_size=3)
"""What is counted on each of a few days."""

Event = tuple[str, str]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def counted(days: list[list[Event]]) -> bytes:
    """The bytes of the file after these days."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "counts.sqlite"
        counts = Counts(file)
        for number, events in enumerate(days):
            for kind, article in events:
                day = DAY + dt.timedelta(number)
                if kind == "view":
                    counts.view(article, day)
                else:
                    counts.answer(article, day, useful=kind == "useful")
        assert counts.fault == ""
        return file.read_bytes() if file.exists() else b""


@settings(max_examples=30, deadline=None)
@given(days=VISITS, chance=some.randoms(use_true_random=False))
def test_the_same_counts_in_any_order_and_at_any_time_make_the_same_bytes(days: list[list[Event]], chance: random.Random) -> None:
    others = [chance.sample(events, len(events)) for events in days]
    assert counted(days) == counted(others)


def test_a_busy_week_in_another_order_too() -> None:
    chance = random.Random(20261122)
    articles = [f"{number:02}-topic/{number:02}-an-article-{'x' * chance.randint(0, 60)}" for number in range(150)]
    days = [[("view", chance.choice(articles)) for _ in range(120)] for _ in range(3)]
    data = counted(days)
    assert len(data) > 20_000  # several pages
    assert data == counted([chance.sample(events, len(events)) for events in days])


def test_between_two_counts_there_is_only_the_one_file_dated_midnight(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    counts = Counts(folder / "counts.sqlite")
    for article in ("sleep", "worry"):
        counts.view(article, DAY)
        assert names_in(folder) == ["counts.sqlite"]
        for path in (folder, folder / "counts.sqlite"):
            assert path.stat().st_mtime == dt.datetime.combine(DAY, dt.time()).timestamp()


def test_after_the_end_of_the_kiosk_too(tmp_path: Path) -> None:
    counter = Counter(tmp_path / "data", lambda: DAY)
    counter.view("sleep")
    counter.view("worry")
    counter.close()
    assert names_in(tmp_path / "data") == ["counts.sqlite"]


def test_what_is_deleted_is_gone(tmp_path: Path) -> None:
    file = tmp_path / "counts.sqlite"
    counts = Counts(file)
    counts.add({(DAY, f"an-article-{number}"): Tally(views=1) for number in range(500)})
    assert b"an-article-7" in file.read_bytes()
    for day in range(1, 9):
        counts.view("later", dt.date(2030, 1, day))
    assert b"an-article-7" not in file.read_bytes()


def test_while_somebody_reads_for_long_the_log_holds_one_count_and_the_others_wait(
    tmp_path: Path, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expects_log("another program reads it for too long")
    monkeypatch.setattr(store, "PATIENCE", 0.05)
    file, log = tmp_path / "counts.sqlite", tmp_path / "counts.sqlite-wal"
    counts = Counts(file)
    counts.view("first", DAY)
    reading = sqlite3.connect(file, isolation_level=None)
    reading.execute("BEGIN")
    reading.execute("SELECT * FROM days").fetchall()
    counts.view("second", DAY)
    assert counts.fault == ""
    counts.view("third", DAY)
    assert b"second" in log.read_bytes()
    assert b"third" not in log.read_bytes()
    reading.close()
    counts.view("fourth", DAY)
    assert names_in(tmp_path) == ["counts.sqlite"]
    assert len(counts.between(DAY, DAY)) == 4
