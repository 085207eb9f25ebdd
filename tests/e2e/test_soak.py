"""Ten thousand page turns cost no memory, a reference to None is never lost, and a still page costs no time.

PySide6 6.12.0 loses one reference to None at every void call on Python below 3.12, and aborts after some thousand. From Python
3.12 on None is immortal and its count constant.
"""

import gc
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer

from kiosk.session import events as on
from tests import proofs
from tests.driver import Driver
from tests.e2e.conftest import ROOT

COVERS = ["src/kiosk/ui", "src/kiosk/qml", "src/kiosk/session", "src/kiosk/app.py", "src/kiosk/art/kept.py", "requirements.lock"]
WARM_UP = 500
MEMORY_LIMIT = 5.0
"""MB that the whole may grow by after the warm-up."""

REFERENCE_LIMIT = 100


def memory() -> float:
    """MB of this process alone and its share of what it shares (PSS)."""
    gc.collect()
    rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024


def turn_pages(kiosk: Driver, turns: range) -> None:
    """Forwards to the last article and back again, each page drawn and its neighbours prepared."""
    last = len(kiosk.app.library.reading_order) - 1
    for turn in turns:
        kiosk.key(Qt.Key.Key_Right if turn // last % 2 == 0 else Qt.Key.Key_Left)
        kiosk.run(0.02)
        kiosk.app.presenter.prepare_all()
        kiosk.run(0.005)


def soak(data: Path, warm_up: int, turns: int) -> tuple[list[float], int]:
    """MB after the warm-up and after each further stretch of that many turns; references to None gained or lost over it all."""
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        turn_pages(kiosk, range(warm_up))
        taken, references = [memory()], sys.getrefcount(None)
        for start in range(warm_up, turns, warm_up):
            turn_pages(kiosk, range(start, start + warm_up))
            taken.append(memory())
        return taken, sys.getrefcount(None) - references


needs_proc = pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="memory is read from /proc")


@needs_proc
def test_some_hundred_page_turns_cost_no_memory(data: Path) -> None:
    taken, lost = soak(data, warm_up=150, turns=300)

    assert max(taken) - taken[0] <= MEMORY_LIMIT
    assert sys.version_info >= (3, 12) or abs(lost) < REFERENCE_LIMIT


@needs_proc
@pytest.mark.long
@pytest.mark.timeout(3600)
def test_ten_thousand_page_turns_cost_no_memory(data: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("page-turns", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    taken, lost = soak(data, WARM_UP, turns=10_000)

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
