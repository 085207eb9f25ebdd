"""Speed as ratios, in one run, against floors of this machine. Called by `dev.py bench` under a screen of 1920x1080.

A slow moment of the machine shows in the calibrating paint (a full-window picture, copied once), measured between the turns.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.session import events as on
from tests.bench import library
from tests.bench.measure import empty_window, first_frame, percentile, spread
from tests.driver import Driver

ROOT = Path(__file__).parents[2]

STARTS = 9
TURNS = 160
SWIPES = 24
FRAME = 1000 / 60
"""ms of a frame at 60 Hz: the budget of a page turn and of a frame in motion."""

START_LIMIT = 1.5


def main(parts: list[str]) -> None:
    """`library` measures a folder of ten thousand articles, which takes some minutes; without it starts and motion are measured."""
    with tempfile.TemporaryDirectory() as folder:
        if "library" in parts:
            library.main(Path(folder))
        else:
            starts(Path(folder) / "data")
            motion(Path(folder) / "data")


def starts(data: Path) -> None:
    """From the start of the process to the first full frame, beside an empty window, in turn."""
    trace = data.parent / "start.json"
    kiosk = [sys.executable, "-m", "kiosk", "run", "--data", str(data), "--trace", str(trace), "--graphics", "software"]
    first_frame(kiosk, trace)  # paints the pictures and reads the library: a kiosk does that once
    empty, full = [], []
    for _ in range(STARTS):
        empty.append(empty_window())
        full.append(first_frame(kiosk, trace))
    ratio = statistics.median(full) / statistics.median(empty)
    print(f"start to first full frame   {spread(full)}   empty window {spread(empty)}   ratio {ratio:.2f} (limit {START_LIMIT})")


def motion(data: Path) -> None:
    """Page turns and carousel swipes of a real visit, from the trace, and the calibrating paint between them."""
    with Driver(ROOT / "content", data, trace=data.parent / "motion.json", windowed=False) as kiosk:
        paints: list[float] = []
        kiosk.send(on.Touch())
        swipes = _measured(kiosk, "frame", lambda: _swipe_cards(kiosk, paints))
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        kiosk.run(1)
        turns = _measured(kiosk, "turn", lambda: _turn_pages(kiosk, paints))
    for name, spans in (("page turn, neighbours prepared", turns), ("carousel swipe, a frame", swipes)):
        p99 = percentile(spans, 0.99)
        calibrated = p99 / percentile(paints, 0.5)
        print(
            f"{name:31} p50 {percentile(spans, 0.5):5.1f}  p99 {p99:5.1f} ms  n {len(spans)}"
            f"   of a 60 Hz frame {p99 / FRAME:.2f} (limit 1)   in paints {calibrated:.1f}"
        )
    print(f"calibrating full-window paint   p50 {percentile(paints, 0.5):5.1f}  p99 {percentile(paints, 0.99):5.1f} ms  n {len(paints)}")


def _turn_pages(kiosk: Driver, paints: list[float]) -> None:
    last = len(kiosk.app.library.reading_order) - 1
    for turn in range(TURNS):
        kiosk.key(Qt.Key.Key_Right if turn // last % 2 == 0 else Qt.Key.Key_Left)
        kiosk.run(0.6)  # the motion, and the time in which the neighbours are prepared
        paints.append(_paint())


def _swipe_cards(kiosk: Driver, paints: list[float]) -> None:
    for _ in range(SWIPES):
        kiosk.swipe((1100, 640), (-500, 0))
        kiosk.run(0.7)
        paints.append(_paint())


def _measured(kiosk: Driver, name: str, act: Callable[[], None]) -> list[float]:
    """ms of each span of that name while acting; frames in which nothing was to be drawn are left out."""
    before = len(kiosk.trace.events)
    act()
    spans = [float(str(event["dur"])) / 1000 for event in kiosk.trace.events[before:] if event["name"] == name]
    return [span for span in spans if span > 0.5]


def _paint() -> float:
    """ms to copy one full-window picture into another."""
    source = QImage(1920, 1080, QImage.Format.Format_RGB32)
    source.fill(0xFAF7F2)
    target = QImage(source.size(), source.format())
    target.fill(0)
    painter = QPainter(target)
    start = time.perf_counter()
    painter.drawImage(0, 0, source)
    taken = time.perf_counter() - start
    painter.end()
    return taken * 1000


if __name__ == "__main__":
    main(sys.argv[1:])
