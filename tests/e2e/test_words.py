"""Large words are really drawn: the software renderer keeps them as images, and an image can stay empty."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from kiosk.session import events as on
from tests.builders import SETTINGS, write_content
from tests.driver import Driver, difference
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


def test_no_font_comes_while_there_is_a_window(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would lay every text out anew while it walks through the items: one that goes away meanwhile ended a snapshot in Arabic."""
    windows = []

    def add(path: str) -> int:
        windows.append(len(QGuiApplication.allWindows()))
        return real(path)

    real = QFontDatabase.addApplicationFont
    before = len(QGuiApplication.allWindows())
    monkeypatch.setattr("kiosk.app.QFontDatabase.addApplicationFont", add)
    with Driver(ROOT / "content", data) as kiosk:
        kiosk.run(0.2)

    assert len(windows) >= 8
    assert max(windows) <= before


@pytest.mark.parametrize("percent", [100, 200])
def test_the_next_page_has_the_colours_of_this_visit_and_not_of_the_one_before(kiosk: Driver, percent: int) -> None:
    """It was changed out of sight, and comes into sight beside the glass."""
    first, second = (on.OpenArticle(article.id) for article in kiosk.app.library.reading_order[:2])
    for event in (on.SetTheme("dark"), on.SetTextSize(percent), second, on.Forget(), on.SetTextSize(percent), first):
        kiosk.send(event)
        kiosk.run(0.4)
    kiosk.send(on.Next())
    kiosk.run(0.6)

    assert dark_pixels(kiosk.app.window.grabWindow(), *TITLE) > 3000


def test_the_next_card_has_the_colours_of_this_visit(tmp_path: Path, data: Path) -> None:
    topics = [f"{number}-topic" for number in range(1, 8)]
    content = write_content(tmp_path, {"kiosk.toml": SETTINGS} | {f"{topic}/a.md": f"# {topic}\n\nWords.\n" for topic in topics})
    with Driver(content, data) as kiosk:
        fresh = card_in_front(kiosk, topics[3])
        kiosk.send(on.Forget())
        kiosk.send(on.Touch())
        kiosk.send(on.OpenTopic(topics[0]))
        kiosk.send(on.SetTheme("dark"))
        kiosk.send(on.GoHome())
        kiosk.run(0.5)
        kiosk.send(on.OpenTopic(topics[0]))
        kiosk.send(on.SetTheme("light"))
        kiosk.send(on.GoHome())
        kiosk.run(0.5)

        assert difference(card_in_front(kiosk, topics[3]), fresh) < 4


def card_in_front(kiosk: Driver, topic: str) -> QImage:
    kiosk.send(on.Touch())
    kiosk.send(on.ShowTopic(topic))
    kiosk.run(1)
    return kiosk.app.window.grabWindow().copy(560, 320, 800, 490)
