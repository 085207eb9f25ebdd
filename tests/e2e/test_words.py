"""Large words are really drawn: the software renderer keeps them as images, and an image can stay empty."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.session import events as on
from tests.driver import Driver
from tests.e2e.conftest import ROOT

TITLE = (570, 90, 900, 170)


def dark_pixels(image: QImage, left: int, top: int, width: int, height: int) -> int:
    """Pixels of that rectangle that are as dark as ink, on a grid of every second one."""
    columns = range(left, left + width, 2)
    return sum(image.pixelColor(x, y).lightness() < 90 for x in columns for y in range(top, top + height, 2))


@pytest.mark.parametrize("size", [100, 200])
def test_the_title_of_an_article_is_drawn(data: Path, size: int) -> None:
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.send(on.SetTextSize(size))
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        kiosk.run(0.2)

        assert dark_pixels(kiosk.app.window.grabWindow(), *TITLE) > 3000


def test_body_text_of_double_size_is_drawn(data: Path) -> None:
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
        small = dark_pixels(kiosk.app.window.grabWindow(), 568, 300, 900, 600)
        kiosk.send(on.SetTextSize(200))
        kiosk.run(0.2)
        large = dark_pixels(kiosk.app.window.grabWindow(), 64, 300, 1500, 600)  # the picture has given its room to the words

    assert large > small > 1000
