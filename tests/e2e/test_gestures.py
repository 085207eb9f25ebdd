"""What fingers do: swipes turn pages and cards, small moves do not, and the end of a flick opens nothing."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Home
from tests.driver import Driver
from tests.scene import scrollers

MIDDLE = (1100, 600)


@pytest.fixture
def reading(kiosk: Driver) -> Driver:
    """The kiosk on its second article."""
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[1].id))
    kiosk.run(0.4)
    return kiosk


def place_of(kiosk: Driver, number: int) -> ArticlePage:
    return ArticlePage(kiosk.app.library.reading_order[number].id)


def test_a_swipe_to_the_left_turns_to_the_next_page(reading: Driver) -> None:
    reading.swipe(MIDDLE, (-600, 0))
    assert reading.session.place == place_of(reading, 2)


def test_a_swipe_to_the_right_turns_back(reading: Driver) -> None:
    reading.swipe(MIDDLE, (600, 0))
    assert reading.session.place == place_of(reading, 0)


def test_a_drag_that_comes_back_turns_nothing(reading: Driver) -> None:
    x, y = MIDDLE
    reading.press(x, y)
    for moved in (-100, -200, -300, -250, -200, -150):
        QTest.mouseMove(reading.app.window, QPoint(x + moved, y))
        reading.run(0.02)
    reading.release(x - 150, y)
    reading.run(0.4)

    assert reading.session.place == place_of(reading, 1)
    assert reading.item("Deck").property("shown") == 1


def test_a_swipe_up_scrolls_the_page_and_does_not_turn_it(reading: Driver) -> None:
    before = reading.item("Reader").property("progress")
    reading.swipe((1100, 800), (0, -500))
    reading.run(0.3)

    assert reading.session.place == place_of(reading, 1)
    assert reading.item("Reader").property("progress") > before


def test_a_slow_hand_moves_the_page_like_paper(reading: Driver) -> None:
    (page,) = scrollers(reading)
    before = page.property("contentY")
    reading.swipe((1100, 800), (0, -300), steps=20, pause=0.03)
    reading.wait_for(lambda: not page.property("moving"))

    assert 220 <= page.property("contentY") - before <= 420


def test_the_last_page_gives_way_and_comes_back(kiosk: Driver) -> None:
    last = len(kiosk.app.library.reading_order) - 1
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[last].id))

    kiosk.swipe(MIDDLE, (-700, 0))
    kiosk.run(0.5)

    assert kiosk.session.place == place_of(kiosk, last)
    assert kiosk.item("Deck").property("shown") == last


def test_a_swipe_on_home_brings_the_next_topic_to_the_front_and_opens_nothing(kiosk: Driver) -> None:
    kiosk.send(on.Touch())

    kiosk.swipe((1100, 640), (-500, 0))
    kiosk.run(1.0)

    assert kiosk.session.place == Home()
    assert kiosk.session.front == "02-therapy-and-medicine"


@pytest.mark.parametrize("way", [-1, 1])
@pytest.mark.parametrize("length", [160, 500, 900])
def test_a_swipe_is_one_card_however_broad_and_quick_it_is(kiosk: Driver, length: int, way: int) -> None:
    kiosk.send(on.Touch())
    topics = [topic.id for topic in kiosk.app.library.topics]

    kiosk.swipe((960 - way * length // 2, 640), (way * length, 0), steps=6, pause=0.008)
    kiosk.run(1.2)

    assert kiosk.session.front == topics[-way % len(topics)]


def test_a_real_touch_turns_the_page_too(reading: Driver) -> None:
    window = reading.app.window
    screen = QTest.createTouchDevice()
    QTest.touchEvent(window, screen).press(0, QPoint(*MIDDLE), window).commit()
    for step in range(1, 13):
        QTest.touchEvent(window, screen).move(0, QPoint(MIDDLE[0] - 50 * step, MIDDLE[1]), window).commit()
        reading.run(0.012)
    QTest.touchEvent(window, screen).release(0, QPoint(MIDDLE[0] - 600, MIDDLE[1]), window).commit()
    reading.run(0.1)

    assert reading.session.place == place_of(reading, 2)


def test_a_press_that_slides_away_is_no_tap(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))

    kiosk.press(1700, 1010)
    QTest.mouseMove(kiosk.app.window, QPoint(1000, 300))
    kiosk.release(1000, 300)
    kiosk.run(0.1)

    assert kiosk.session.place == place_of(kiosk, 0)


@pytest.mark.parametrize(("key", "number"), [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 0)])
def test_arrow_keys_turn_pages(reading: Driver, key: Qt.Key, number: int) -> None:
    reading.key(key)
    assert reading.session.place == place_of(reading, number)


def test_escape_goes_back_and_any_key_wakes(kiosk: Driver) -> None:
    kiosk.key(Qt.Key.Key_Space)
    assert kiosk.session.place == Home()

    kiosk.key(Qt.Key.Key_Return)
    assert kiosk.screen == "topic"
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.session.place == Home()
