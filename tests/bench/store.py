"""New content through the staff area: how true its progress is, how soon it stops, and how soon Undo is on the glass."""

import time
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import shiboken6
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.library.store.model import Store
from kiosk.session import events as on
from kiosk.staff import pin as pins
from kiosk.staff.shelf import read_shelf
from kiosk.ui.staff.content_presenter import ContentPresenter
from tests.bench.articles import write_articles
from tests.bench.measure import percentile, spread
from tests.driver import Driver

ARTICLES, PICTURES = 1000, 200
PICTURE = (1600, 900)
"""px."""
CANCELS, UNDOS = 20, 20
CANCEL_LIMIT, UNDO_LIMIT = 200, 2000
"""ms."""
MOST = 0.7
"""Of the time that it took: another time it may be quicker."""
PIN = "271828"
STEPS = ("copy", "check", "prepare")


def main(place: Path) -> None:
    large, small = write_articles(place / "large", ARTICLES), write_articles(place / "small", 10)
    _paint_pictures(large)
    data = place / "data"
    pins.keep(data, pins.hashed(PIN))
    with Driver(small, data, store=True) as kiosk:
        assert kiosk.app.staff
        kiosk.app.staff._open_pad()  # as the gesture does
        kiosk.app.presenter.send(on.Unlock())
        assert kiosk.app.staff.area
        content = kiosk.app.staff.area.content
        seconds = _install(kiosk, content, large)
        content._do("discard")
        _rest(kiosk, content)
        cancels = [_cancel(kiosk, content, large, MOST * seconds * turn / CANCELS) for turn in range(CANCELS)]
        print(f"cancel while {ARTICLES:,} articles come   {spread(cancels)}   highest {max(cancels):.0f} ms (limit {CANCEL_LIMIT})")
        assert read_shelf(Store(data)).ready is None
        content._model.bring(str(large), "Large", "the bench")
        _rest(kiosk, content)
        content._do("show")
        _rest(kiosk, content)
        undos = [_undo(kiosk, content, turn) for turn in range(UNDOS)]
        print(f"Undo to the glass   {spread(undos)}   p90 {percentile(undos, 0.9):.0f}   highest {max(undos):.0f} ms (limit {UNDO_LIMIT})")


def _rest(kiosk: Driver, content: ContentPresenter) -> None:
    while content._work.running:
        kiosk.run(0.05)
    kiosk.settle()


def _install(kiosk: Driver, content: ContentPresenter, folder: Path) -> float:
    """How many seconds it takes. Prints of each step how long it took, how far it said to be at half time, and the longest silence."""
    told: list[tuple[float, str, float]] = []

    def note(event: Mapping[str, object]) -> None:
        match event:
            case {"event": "progress", "step": str(step), "done": int(done), "all": int(total)}:
                told.append((time.monotonic(), step, done / max(1, total)))

    content._work.told.connect(note)
    before = time.monotonic()
    content._model.bring(str(folder), "Large", "the bench")
    _rest(kiosk, content)
    seconds = time.monotonic() - before
    print(f"install of {ARTICLES:,} articles and {PICTURES} pictures   {seconds:.1f} s")
    for step in STEPS:
        moments = [(moment, share) for moment, name, share in told if name == step]
        assert [share for _, share in moments] == sorted(share for _, share in moments)
        first, last = moments[0][0], moments[-1][0]
        middle = next(share for moment, share in moments if moment >= (first + last) / 2)
        silence = max((then - before for (before, _), (then, _) in pairwise(moments)), default=0) * 1000
        print(f"  {step}   {last - first:.1f} s, said {len(moments)} times, at half time {middle:.0%}, longest silence {silence:.0f} ms")
    return seconds


def _cancel(kiosk: Driver, content: ContentPresenter, folder: Path, after: float) -> float:
    """ms from the touch on Stop until the process is gone and the page is calm; so many seconds `after` the beginning."""
    content._model.bring(str(folder), "Large", "the bench")
    kiosk.run(after)
    process = content._work._process
    assert process, "it ended before it could be stopped"
    before = time.monotonic()
    content._model.cancel()
    kiosk.wait_for(lambda: not shiboken6.isValid(process) or process.state() == process.ProcessState.NotRunning)
    kiosk.settle()
    return (time.monotonic() - before) * 1000


def _undo(kiosk: Driver, content: ContentPresenter, turn: int) -> float:
    """ms from the touch until what was there before is on the glass; every second time the large release comes back."""
    was = kiosk.app.release
    before = time.monotonic()
    if turn % 2:
        content._model.showAgain(next(Store(kiosk.app.config.data).releases.glob("0*")).name)
    else:
        content._model.undoNow()
    kiosk.wait_for(lambda: kiosk.app.release != was)
    kiosk.settle()
    kiosk.app.window.grabWindow()
    taken = (time.monotonic() - before) * 1000
    _rest(kiosk, content)
    return taken


def _paint_pictures(folder: Path) -> None:
    """One in every fifth article."""
    articles = sorted(folder.rglob("*.md"))[:: ARTICLES // PICTURES]
    for number, article in enumerate(articles):
        picture = QImage(*PICTURE, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number % 360, 120, 220))
        painter = QPainter(picture)
        for line in range(0, PICTURE[1], 3):
            painter.fillRect(0, line, (line * (number + 7)) % PICTURE[0], 2, QColor.fromHsv((line + number) % 360, 160, 180))
        painter.end()
        name = f"picture-{number}.jpg"
        picture.save(str(article.with_name(name)), quality=88)
        with article.open("a", encoding="utf-8") as text:
            text.write(f"\n![A picture of lines]({name})\n")
