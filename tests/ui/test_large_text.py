"""Large words are really drawn, and their links found: above 64 px the software renderer keeps no glyphs and words become an image."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import OUR_FONTS
from kiosk.machine import places

SCENE = """
import QtQuick
import Kiosk.Controls

Window {
    property alias size: label.size
    property alias markup: label.markup
    property alias layered: label.layer.enabled
    property point finger
    readonly property string link: label.linkAt(finger.x, finger.y)

    width: 1200; height: 600; color: "white"
    Words {
        id: label
        width: 1200 // as in every column
        words: "Panic"
        rich: /<a |<span /.test(markup)
        line: 0
    }
}
"""

PLAIN = "Panic"
LINK = '<a href="article:panic"><b>Panic</b></a>'

MARKED = f'<span style="background-color:#FBE6AE">{PLAIN}</span> {PLAIN}'

Draw = Callable[[int, str], QQuickWindow]


@pytest.fixture
def draw(qapp: object) -> Iterator[Draw]:
    """Draws marked-up words in that size, in px."""
    del qapp
    for path in places.fonts(OUR_FONTS):
        QFontDatabase.addApplicationFont(str(path))
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(places.qml()))
    engine.loadData(SCENE.encode())
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    window.show()

    def sized(size: int, markup: str) -> QQuickWindow:
        window.setProperty("markup", markup)
        window.setProperty("size", size)
        return window

    yield sized
    shiboken6.delete(engine)


def ink(image: QImage) -> int:
    """Pixels that are darker than paper."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(value < 128 for value in bytes(grey.constBits()))


@pytest.mark.parametrize("size", [40, 65, 72, 120, 200])
@pytest.mark.parametrize("markup", [PLAIN, f"<i>{PLAIN}</i>"])
def test_words_of_every_size_are_drawn(draw: Draw, markup: str, size: int) -> None:
    """Twice the size takes four times the ink. Words that are not drawn take none."""
    least = ink(draw(64, markup).grabWindow())
    assert least > 500
    assert ink(draw(size, markup).grabWindow()) == pytest.approx(least * (size / 64) ** 2, rel=0.15)


@pytest.mark.parametrize("size", [40, 72, 200])
def test_links_of_every_size_are_drawn(draw: Draw, size: int) -> None:
    """Qt's software renderer makes an image black in which something opaque and square lies, such as the line that Qt draws below links."""
    least = ink(draw(64, LINK).grabWindow())
    assert least > 500
    assert ink(draw(size, LINK).grabWindow()) == pytest.approx(least * (size / 64) ** 2, rel=0.15)


@pytest.mark.parametrize("size", [40, 72, 200])
def test_marked_words_of_every_size_are_drawn_on_their_light_ground(draw: Draw, size: int) -> None:
    least = ink(draw(40, MARKED).grabWindow())
    assert least > 500
    assert ink(draw(size, MARKED).grabWindow()) == pytest.approx(least * (size / 40) ** 2, rel=0.15)


@pytest.mark.parametrize(("size", "image"), [(64, False), (65, True), (200, True)])
def test_words_become_an_image_where_the_renderer_keeps_no_glyphs(draw: Draw, size: int, image: bool) -> None:
    assert draw(size, PLAIN).property("layered") is image


@pytest.mark.parametrize("size", [40, 72, 200])
def test_a_link_in_words_of_every_size_is_found(draw: Draw, size: int) -> None:
    window = draw(size, LINK)
    window.setProperty("finger", QPointF(size, size * 0.7))
    assert window.property("link") == "article:panic"
    window.setProperty("finger", QPointF(1100, size * 0.7))
    assert window.property("link") == ""
