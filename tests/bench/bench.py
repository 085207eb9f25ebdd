"""Speed as ratios, in one run, against floors of this machine. Called by `dev.py bench` under a screen of 3840x2160.

A slow moment of the machine shows in the calibrating paint (a full-window picture, copied once), measured between the turns.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from kiosk.art.choice import COVER_NAMES
from kiosk.art.covers import paint_cover
from kiosk.art.palettes import HUES
from kiosk.session import events as on
from tests.bench import library, store
from tests.bench.measure import empty_window, first_frame, percentile, spread
from tests.driver import Driver

ROOT = Path(__file__).parents[2]

STARTS = 9
TURNS = 200
SWIPES = 24
SCROLLS = (-0.1, *[0.2] * 6, *[0.42] * 4, *[-0.4] * 4, -0.2)
"""Of the window's height, towards the end of the article."""

HELPS = 40
WINDOWS = (("1920x1080", 100), ("1920x1080", 200), ("3840x2160", 100), ("3840x2160", 200))
"""px, and % of the text's size."""

FRAME = 1000 / 60
"""ms of a frame at 60 Hz: the budget of a page turn and of a frame in motion."""

START_LIMIT = 1.5
COVER = (900, 550)
"""px."""
COVER_LIMIT = 150
"""ms."""


def main(parts: list[str]) -> None:
    """Of `starts`, `motion`, `covers`, `store` and `library` (ten thousand articles, some minutes) those named; else the first three."""
    with tempfile.TemporaryDirectory() as folder:
        for part in parts or ("starts", "motion", "covers"):
            place = Path(folder) / part
            place.mkdir()
            PARTS[part](place)


def starts(place: Path) -> None:
    """From the start of the process to the first full frame, beside an empty window, in turn."""
    trace = place / "start.json"
    kiosk = [
        sys.executable,
        "-m",
        "kiosk",
        "run",
        "--data",
        str(place / "data"),
        "--trace",
        str(trace),
        "--graphics",
        "software",
        "--size",
        "1920x1080",
    ]
    first_frame(kiosk, trace)  # paints the pictures and reads the library: a kiosk does that once
    empty, full = [], []
    for _ in range(STARTS):
        empty.append(empty_window())
        full.append(first_frame(kiosk, trace))
    ratio = statistics.median(full) / statistics.median(empty)
    print(f"start to first full frame   {spread(full)}   empty window {spread(empty)}   ratio {ratio:.2f} (limit {START_LIMIT})")


def motion(place: Path) -> None:
    """What a visit moves, from the trace, in every window and text size; the calibrating paint between."""
    for size, text in WINDOWS:
        with Driver(ROOT / "content", place / "data", size, trace=place / "motion.json") as kiosk:
            kiosk.send(on.Touch())
            kiosk.send(on.SetTextSize(text))
            paints: list[float] = []
            measured = {name: list(act(kiosk, paints)) for name, act in ACTS.items()}
        print(f"\n{size}, text {text} %")
        for name, spans in measured.items():
            p99 = percentile(spans, 0.99)
            limit = 2 if name == "help" or size != WINDOWS[0][0] else 1
            frames = f"frames of 60 Hz {p99 / FRAME:.2f} (limit {limit})   in paints {p99 / percentile(paints, 0.5):.1f}"
            print(f"  {name:30} {_figures(spans)}   {frames}")
        print(f"  calibrating full-window paint  {_figures(paints)}")


def _figures(ms: list[float]) -> str:
    return f"p50 {percentile(ms, 0.5):5.1f}  p99 {percentile(ms, 0.99):5.1f}  most {max(ms):5.1f} ms  n {len(ms):4}"


def _swipe_cards(kiosk: Driver, paints: list[float]) -> Iterator[float]:
    width, height = kiosk.size
    for _ in range(SWIPES):
        yield from _spans(kiosk, "frame", lambda: kiosk.swipe((round(0.57 * width), round(0.59 * height)), (-round(0.26 * width), 0)), 0.7)
        paints.append(_paint(kiosk))


def _turn_pages(kiosk: Driver, paints: list[float]) -> Iterator[float]:
    pages = kiosk.app.library.reading_order
    kiosk.send(on.OpenArticle(pages[0].id))
    kiosk.run(1)
    for turn in range(TURNS):
        key = Qt.Key.Key_Right if turn // (len(pages) - 1) % 2 == 0 else Qt.Key.Key_Left
        yield from _spans(kiosk, "turn", partial(kiosk.key, key), 0.6)  # the motion, and the time in which the neighbours are prepared
        paints.append(_paint(kiosk))


def _scroll(kiosk: Driver, paints: list[float]) -> Iterator[float]:
    """Each article to its end and some of the way back, by short and by long swipes."""
    width, height = kiosk.size
    for page in kiosk.app.library.reading_order:
        kiosk.send(on.OpenArticle(page.id))
        kiosk.run(1)
        for share in SCROLLS:
            start, way = (width // 2, round((0.5 + share / 2) * height)), (0, -round(share * height))
            yield from _spans(kiosk, "frame", partial(kiosk.swipe, start, way), 0.5)
            paints.append(_paint(kiosk))


def _ask_for_help(kiosk: Driver, paints: list[float]) -> Iterator[float]:
    kiosk.run(1)
    for _ in range(HELPS):
        yield from _spans(kiosk, "over", partial(kiosk.tap_on, "Help now"), 1.3)
        kiosk.tap_on("Close")
        paints.append(_paint(kiosk))


ACTS: dict[str, Callable[[Driver, list[float]], Iterator[float]]] = {
    "carousel swipe, a frame": _swipe_cards,
    "page turn, neighbours prepared": _turn_pages,
    "article scroll, a frame": _scroll,
    "help": _ask_for_help,
}
"""What is measured: each gives ms, and measures the calibrating paint now and then."""


def _spans(kiosk: Driver, span: str, act: Callable[[], None], rest: float) -> list[float]:
    """ms of each such span of the trace while acting and for `rest` seconds; frames in which nothing was to be drawn are left out."""
    before = len(kiosk.trace.events)
    act()
    kiosk.run(rest)
    spans = [float(str(event["dur"])) / 1000 for event in kiosk.trace.events[before:] if event["name"] == span]
    return [span for span in spans if span > 0.5]


def _paint(kiosk: Driver) -> float:
    """ms to copy one full-window picture into another."""
    source = QImage(*kiosk.size, QImage.Format.Format_RGB32)
    source.fill(0xFAF7F2)
    target = QImage(source.size(), source.format())
    target.fill(0)
    painter = QPainter(target)
    start = time.perf_counter()
    painter.drawImage(0, 0, source)
    taken = time.perf_counter() - start
    painter.end()
    return taken * 1000


def covers(place: Path) -> None:
    """Each motif in each palette, at the size of an article's picture."""
    del place
    width, height = COVER
    taken = {(motif, hue): _painted(motif, hue) for motif in COVER_NAMES for hue in HUES}
    slowest = max(taken, key=lambda cover: taken[cover])
    print(f"\ncovers at {width} x {height}   {_figures(list(taken.values()))}   limit {COVER_LIMIT} ms   slowest: {' '.join(slowest)}")


def _painted(motif: str, hue: str) -> float:
    """ms to paint that cover, in the middle of three times."""
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        paint_cover(motif, hue, motif, *COVER)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


PARTS: dict[str, Callable[[Path], None]] = {
    "starts": starts,
    "motion": motion,
    "covers": covers,
    "library": library.main,
    "store": store.main,
}

if __name__ == "__main__":
    main(sys.argv[1:])
