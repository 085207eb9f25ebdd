"""The screens still look as in docs/screens, whose pictures the README shows. `--write` (of this file, run as a program) makes them anew.

The stored pictures are small, so that a checkout stays light; the comparison allows for what that loses, and for the letters of another
system, which differ by a hair.
"""

import os
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.art.choice import COVER_NAMES
from kiosk.art.covers import paint_cover, rounded
from kiosk.session import events as on
from tests.driver import Driver, difference

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "screens"
QUALITY = 82
SMALL = QSize(960, 540)
TALL = QSize(486, 864)

FIRST = on.OpenArticle("01-starting-therapy/01-first-session")
QUESTIONS = on.OpenArticle("02-therapy-and-medicine/05-questions-to-ask")

SCENES: dict[str, tuple[on.Event, ...]] = {
    "attract": (),
    "home": (on.Touch(),),
    "topic": (on.Touch(), on.OpenTopic("02-therapy-and-medicine")),
    "article": (FIRST,),
    "dark": (on.SetTheme("dark"), FIRST),
    "large": (on.SetTheme("high-contrast"), on.SetTextSize(200), FIRST),
    "search": (on.OpenSearch(),),
    "take": (QUESTIONS, on.Open("take")),
    "comfort": (FIRST, on.Open("comfort")),
    "still-there": (FIRST, on.Quiet()),
    "help": (on.Open("help"),),
}
TALL_SCENES = {f"tall-{name}": SCENES[name] for name in ("home", "article", "search")}

HUES = "plum moss berry sage fjord dusk apricot night sage dusk sand fjord plum apricot rose night".split()
"""The colours in which the sheet shows each motif, one after the other."""


def screens(size: str, scenes: dict[str, tuple[on.Event, ...]]) -> dict[str, QImage]:
    """A picture of each scene, by its name."""
    found = {}
    with tempfile.TemporaryDirectory() as data, Driver(ROOT / "content", Path(data), size=size) as kiosk:
        for name, events in scenes.items():
            kiosk.send(on.Forget())
            for event in events:
                kiosk.send(event)
            kiosk.run(0.5)
            found[name] = kiosk.app.window.grabWindow()
    return found


def covers() -> QImage:
    """All motifs on one sheet."""
    width, height, gap = 450, 240, 24
    sheet = QImage(4 * (width + gap) + gap, 4 * (height + gap) + gap, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#FAF7F2"))
    painter = QPainter(sheet)
    for number, (motif, hue) in enumerate(zip(COVER_NAMES, HUES, strict=True)):
        picture = rounded(paint_cover(motif, hue, motif, width, height), 24)
        painter.drawImage(gap + number % 4 * (width + gap), gap + number // 4 * (height + gap), picture)
    painter.end()
    return sheet


def small(image: QImage, size: QSize) -> QImage:
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def all_pictures() -> dict[str, QImage]:
    wide = {name: small(image, SMALL) for name, image in screens("1920x1080", SCENES).items()}
    tall = {name: small(image, TALL) for name, image in screens("1080x1920", TALL_SCENES).items()}
    return wide | tall | {"covers": small(covers(), QSize(960, 540))}


@pytest.fixture(scope="module")
def pictures(qapp: object) -> dict[str, QImage]:
    del qapp
    return all_pictures()


@pytest.mark.parametrize("name", [*SCENES, *TALL_SCENES, "covers"])
def test_a_screen_looks_as_it_did(pictures: dict[str, QImage], name: str) -> None:
    stored = QImage(str(FOLDER / f"{name}.jpg"))
    assert not stored.isNull(), "make it with: python -m tests.e2e.test_pictures --write"
    assert stored.size() == pictures[name].size()
    assert difference(stored, pictures[name]) < 24


def test_a_word_that_is_missing_is_seen(pictures: dict[str, QImage]) -> None:
    image = pictures["article"].copy()
    painter = QPainter(image)
    painter.fillRect(284, 60, 120, 30, QColor("#FAF7F2"))
    painter.end()
    assert difference(pictures["article"], image) > 30


def test_there_is_no_picture_that_nobody_makes() -> None:
    assert {file.stem for file in FOLDER.glob("*.jpg")} == {*SCENES, *TALL_SCENES, "covers"}


def write() -> None:
    for name, image in all_pictures().items():
        image.save(str(FOLDER / f"{name}.jpg"), quality=QUALITY)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    APP = QGuiApplication(sys.argv[:1])
    write()
