"""Ten thousand page turns and an hour of visits cost no memory, a reference to None is never lost, and a still page costs no time.

PySide6 6.12.0 loses one reference to None at every void call on Python below 3.12, and aborts after some thousand. From Python
3.12 on None is immortal and its count constant.
"""

import gc
import multiprocessing
import random
import re
import shutil
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.session import events as on
from kiosk.ui.presenter import TIDY_AFTER
from tests import proofs
from tests.driver import LEFT, NO_KEYS, Driver, below
from tests.e2e.conftest import ROOT
from tests.e2e.test_screens import FILES, SETTINGS, written

COVERS = [
    "src/kiosk/ui",
    "src/kiosk/qml",
    "src/kiosk/session",
    "src/kiosk/app.py",
    "src/kiosk/art",
    "src/kiosk/machine/memory.py",
    "requirements.lock",
]
WARM_UP = 500
MEMORY_LIMIT = 5.0
"""MB that the whole may grow by after the warm-up."""

REFERENCE_LIMIT = 100

SEED = 20261123
LEAST_ACTIONS = 20_000
PAUSE = 0.08
"""Seconds between two actions."""

VISIT_LIMIT = 10.0
"""MB that an hour of visits may cost beyond their first minute."""

STRETCH = 30
"""Seconds of the short form after which nearly everything was seen once."""

KEYS = (
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_A,
)


def memory() -> float:
    """MB that this process has in memory (RSS). Its share of what it shares (PSS) would fall when another program of Qt starts."""
    gc.collect()
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Rss:")) / 1024


def turn_pages(kiosk: Driver, turns: range) -> None:
    """Forwards to the last article and back again, each page drawn and its neighbours prepared."""
    last = len(kiosk.app.library.reading_order) - 1
    for turn in turns:
        kiosk.key(Qt.Key.Key_Right if turn // last % 2 == 0 else Qt.Key.Key_Left)
        kiosk.run(0.02)
        kiosk.app.presenter.prepare_all()
        kiosk.run(0.005)


Returned = TypeVar("Returned")

Figures = tuple[list[float], int]
"""MB, stretch by stretch, and a number."""


def alone(measure: Callable[..., Returned], *arguments: object) -> Returned:
    """What it returns in a new process: the tests before this one have left their pieces in the memory of theirs."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(measure, *arguments).result()


def soak(data: Path, warm_up: int, turns: int) -> Figures:
    """MB after the warm-up and after each further stretch of that many turns; references to None gained or lost over it all."""
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        turn_pages(kiosk, range(warm_up))
        taken, references = [memory()], sys.getrefcount(None)
        for start in range(warm_up, turns, warm_up):
            turn_pages(kiosk, range(start, start + warm_up))
            taken.append(memory())
        return taken, sys.getrefcount(None) - references


def paint(data: Path) -> None:
    """Turns to the last article and back again, and leaves every page its time to fetch its pictures, which a hurried visitor does not."""
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        for turn in range(2 * len(kiosk.app.library.reading_order) - 2):
            turn_pages(kiosk, range(turn, turn + 1))
            kiosk.settle()
            kiosk.wait_for(lambda: not kiosk.app.pictures.busy)


class Visitor:
    """Touches what there is, the same way for the same seed: mostly buttons, also swipes, keys, and what comfort offers."""

    def __init__(self, kiosk: Driver, seed: int) -> None:
        self.kiosk, self.chance = kiosk, random.Random(seed)

    def act(self) -> None:
        act = self.chance.choices((self.tap, self.swipe, self.key, self.wish), weights=(60, 15, 10, 15))[0]
        act()
        self.kiosk.run(PAUSE)

    def tap(self) -> None:
        width, height = self.kiosk.size
        middles = [
            item.mapToScene(item.boundingRect().center()).toPoint()
            for item in below(self.kiosk.app.window.contentItem())
            if item.property("label") and item.isEnabled()
        ]
        there = [middle for middle in middles if 0 <= middle.x() < width and 0 <= middle.y() < height]
        at = self.chance.choice(there) if there else QPoint(width // 2, height // 2)
        QTest.mouseClick(self.kiosk.app.window, LEFT, NO_KEYS, at)

    def swipe(self) -> None:
        width, height = self.kiosk.size
        by = self.chance.choice([(-500, 0), (500, 0), (0, -500), (0, -300), (0, 300)])
        self.kiosk.swipe((width // 2, height // 2), by, steps=4, pause=0.01)

    def key(self) -> None:
        self.kiosk.key(self.chance.choice(KEYS))

    def wish(self) -> None:
        articles = [article.id for article in self.kiosk.app.library.reading_order]
        wishes = (
            lambda: on.OpenArticle(self.chance.choice(articles)),
            lambda: on.SetTextSize(self.chance.choice((100, 125, 150, 200))),
            lambda: on.SetTheme(self.chance.choice(("light", "dark", "high-contrast"))),
            lambda: on.SetLanguage(self.chance.choice(("en", "es"))),
            lambda: on.SetLow(self.chance.random() < 0.5),
            lambda: on.Type(self.chance.choice(("slee", "calm", "xyz"))),
            on.OpenSearch,
            on.Forget,
        )
        self.kiosk.app.presenter.send(self.chance.choice(wishes)())


def visits(content: Path, data: Path, seed: int, seconds: float, stretch: float) -> Figures:
    """MB with nobody there, after each stretch of that many seconds of visits; and what was done in all."""
    taken: list[float] = []
    done = 0
    with Driver(content, data) as kiosk:
        visitor = Visitor(kiosk, seed)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pause = time.monotonic() + stretch
            while time.monotonic() < pause:
                visitor.act()
                done += 1
            kiosk.send(on.Forget())
            kiosk.run(TIDY_AFTER / 1000 + 0.5)
            taken.append(memory())
    return taken, done


needs_proc = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="memory is read from /proc")


@pytest.fixture
def painted(tmp_path: Path) -> Path:
    """A data folder that holds every picture of the library that ships: a shadow that is painted gains some 200 references to None.

    Not the one of all tests, for there is only room for so many pictures in a folder: it lets go of ours for those of other tests.
    """
    alone(paint, tmp_path / "data")
    return tmp_path / "data"


@needs_proc
def test_some_hundred_page_turns_cost_no_memory(painted: Path) -> None:
    taken, lost = alone(soak, painted, 150, 300)

    assert max(taken) - taken[0] <= MEMORY_LIMIT
    assert sys.version_info >= (3, 12) or abs(lost) < REFERENCE_LIMIT


@needs_proc
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_page_turns_cost_no_memory(painted: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("page-turns", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    taken, lost = alone(soak, painted, WARM_UP, 10_000)

    grown = max(taken) - taken[0]
    assert grown <= MEMORY_LIMIT, taken
    assert sys.version_info >= (3, 12) or abs(lost) < REFERENCE_LIMIT
    proofs.record("page-turns", code, seed=0, turns=10_000, grown_mb=round(grown, 2), none_references=lost)


@pytest.mark.long
def test_a_still_page_costs_no_time(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
    kiosk.run(2)

    loop = QEventLoop()
    QTimer.singleShot(20_000, loop.quit)
    before = time.process_time()
    loop.exec()

    assert round(time.process_time() - before, 1) == 0.0


def test_a_visit_leaves_no_objects_and_no_words_behind(kiosk: Driver) -> None:
    def visit() -> int:
        """Through the screens that are made anew each time; what Python still knows of Qt afterwards."""
        topic = kiosk.app.library.topics[1].id
        for event in (on.Touch(), on.OpenTopic(topic), on.OpenSearch(), on.Type("calm"), on.Open("help"), on.Forget()):
            kiosk.send(event)
        kiosk.run(TIDY_AFTER / 1000 + 0.2)
        return sum(issubclass(type(each), QObject) for each in gc.get_objects())

    visit()
    before = visit()

    # Something of Qt may still be on its way out after one visit, but not after each: a leak is one more every time.
    assert min(visit() for _ in range(4)) <= before
    assert not any("calm" in str(pattern) for pattern in gc.get_objects() if isinstance(pattern, re.Pattern))


@needs_proc
def test_a_minute_of_visits_costs_no_memory(tmp_path: Path, data: Path) -> None:
    taken, done = alone(visits, varied_content(tmp_path), data, SEED, 2 * STRETCH, STRETCH)

    assert done > 50
    assert taken[-1] - taken[0] <= VISIT_LIMIT, taken


@needs_proc
@pytest.mark.long
@pytest.mark.timeout(5000)
def test_an_hour_of_visits_costs_no_memory(tmp_path: Path, data: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("visits", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    taken, done = alone(visits, varied_content(tmp_path), data, SEED, 3600, 60)

    grown = taken[-1] - taken[0]
    assert done >= LEAST_ACTIONS
    assert grown <= VISIT_LIMIT, taken
    proofs.record("visits", code, SEED, actions=done, grown_mb=round(grown, 2), most_mb=round(max(taken) - taken[0], 2))


def varied_content(folder: Path) -> Path:
    """The library that ships, and a topic with every interactive block, in two languages."""
    content = folder / "content"
    shutil.copytree(ROOT / "content", content)
    return written(folder, {**FILES, "kiosk.toml": SETTINGS})
