"""Counting beside the screens."""

import datetime as dt
import threading
import time
from pathlib import Path

import pytest

from kiosk.counts import store
from kiosk.counts.counter import Counter
from kiosk.counts.store import Counts
from kiosk.counts.tally import Row, Tallies
from tests.conftest import ExpectsLog

DAY = dt.date(2026, 11, 22)
EVER = (dt.date.min, dt.date.max)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "counts.sqlite"


def views(file: Path) -> int:
    return sum(row.views for row in Counts(file).between(*EVER))


def test_what_was_counted_is_there_after_the_end(file: Path) -> None:
    counter = Counter(file.parent, lambda: DAY)
    counter.view("sleep")
    counter.view("sleep")
    counter.answer("sleep", useful=True)
    counter.answer("sleep", useful=False)
    counter.close()
    assert Counts(file).between(*EVER) == (Row(DAY, "sleep", views=2, useful=1, not_useful=1),)


def test_it_is_there_long_before_the_end(file: Path) -> None:
    counter = Counter(file.parent, lambda: DAY)
    counter.view("sleep")
    end = time.monotonic() + 5
    while not views(file) and time.monotonic() < end:
        time.sleep(0.01)
    assert views(file) == 1
    counter.close()


def test_midnight_begins_another_day(file: Path) -> None:
    days = iter([DAY, DAY + dt.timedelta(1)])
    counter = Counter(file.parent, lambda: next(days))
    counter.view("sleep")
    counter.view("sleep")
    counter.close()
    assert [row.day for row in Counts(file).between(*EVER)] == [DAY, DAY + dt.timedelta(1)]


def test_on_a_day_that_cannot_be_right_nothing_is_counted(file: Path) -> None:
    counter = Counter(file.parent, lambda: None)
    counter.view("sleep")
    counter.close()
    assert not file.exists()


def test_where_nothing_is_counted_nothing_runs(file: Path) -> None:
    before = threading.active_count()
    counter = Counter(file.parent, lambda: DAY)
    assert threading.active_count() == before
    counter.close()
    counter.view("sleep")  # too late
    assert not file.exists()


def test_nobody_waits_for_a_disk_that_hangs(file: Path, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = threading.Event()
    monkeypatch.setattr(Counts, "add", lambda _self, _tallies: hangs.wait(10))
    expects_log("The last counts may be lost: the disk of .* does not answer")
    counter = Counter(file.parent, lambda: DAY)
    start = time.monotonic()
    for _ in range(1000):
        counter.view("sleep")
    assert time.monotonic() - start < 0.5
    counter.close(patience=0.1)
    assert time.monotonic() - start < 2
    hangs.set()
    counter.close()  # or it would write in the midst of the next test


def test_what_comes_while_the_disk_works_is_written_in_one_go(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    written: list[Tallies] = []

    def slow(_: Counts, tallies: Tallies) -> None:
        written.append(tallies)
        begun.set()
        go_on.wait(5)

    monkeypatch.setattr(Counts, "add", slow)
    counter = Counter(file.parent, lambda: DAY)
    counter.view("sleep")
    begun.wait(5)
    for _ in range(100):
        counter.view("worry")
    go_on.set()
    counter.close()
    assert [[tally.views for tally in tallies.values()] for tallies in written] == [[1], [100]]


def test_what_could_not_be_written_is_tried_again_at_the_end(file: Path, expects_log: ExpectsLog, monkeypatch: pytest.MonkeyPatch) -> None:
    expects_log("cannot be kept")
    tried = threading.Event()
    real = Counts._tell

    def tell(counts: Counts, fault: str) -> None:
        real(counts, fault)
        tried.set()

    monkeypatch.setattr(Counts, "_tell", tell)
    counter = Counter(file.parent, lambda: DAY)
    with monkeypatch.context() as full:
        full.setattr(store, "SETTINGS", ("PRAGMA max_page_count = 1", *store.SETTINGS))
        counter.view("sleep")
        tried.wait(5)
    counter.close()
    assert views(file) == 1
