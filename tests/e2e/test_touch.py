"""What a hand does to the glass: several fingers, a palm, a catch, a slide, a hold. Nothing opens that nobody meant to open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Attract, Home, Place, TopicPage
from tests.builders import SETTINGS, write_content
from tests.driver import NO_KEYS, Driver, below

HOLD = 1.5
"""Seconds: much longer than a slow tap."""

SLOW = 0.6
"""Seconds: the tap of somebody whose hand takes its time."""


class Hand:
    """Fingers on the glass, by number, as a touch panel reports them: in each report the fingers that lie still, too."""

    def __init__(self, kiosk: Driver) -> None:
        self._kiosk, self._panel = kiosk, QTest.createTouchDevice()
        self._places: dict[int, QPoint] = {}

    def down(self, *places: tuple[int, int]) -> None:
        """Further fingers at these places, in one report."""
        first = len(self._places)
        self._report({first + number: QPoint(*place) for number, place in enumerate(places)}, "press")

    def move(self, by: tuple[int, int], *fingers: int, steps: int = 12, pause: float = 0.012) -> None:
        """Those fingers, or all, along `by` in steps."""
        starts = {finger: self._places[finger] for finger in fingers or self._places}
        for step in range(1, steps + 1):
            shift = QPoint(by[0] * step // steps, by[1] * step // steps)
            self._report({finger: start + shift for finger, start in starts.items()}, "move")
            self._kiosk.run(pause)

    def up(self, *fingers: int) -> None:
        """Those fingers, or all, in one report."""
        gone = {finger: self._places[finger] for finger in fingers or self._places}
        self._report(gone, "release")
        for finger in gone:
            del self._places[finger]

    def tap(self, x: int, y: int) -> None:
        self._kiosk.wait_until_seen()
        self.down((x, y))
        self.up()
        self._kiosk.run(0.1)

    def swipe(self, start: tuple[int, int], by: tuple[int, int]) -> None:
        self.down(start)
        self.move(by)
        self.up()

    def _report(self, changed: dict[int, QPoint], state: str) -> None:
        window = self._kiosk.app.window
        report = QTest.touchEvent(window, self._panel)
        for finger in self._places.keys() - changed.keys():
            report.stationary(finger)
        for finger, place in changed.items():
            getattr(report, state)(finger, place, window)
        report.commit()
        self._places |= changed


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Iterator[Driver]:
    """The kiosk on three topics with two articles each. Wherever a finger lands in a text there is a link to the last article."""
    words = " ".join(["every word of it leads on"] * 20)
    text = "\n\n".join(f"[{number}: {words}](../3-sun/2-noon.md)" for number in range(40))
    files = [f"{topic}/{article}.md" for topic in ("1-rain", "2-wind", "3-sun") for article in ("1-dawn", "2-noon")]
    content = write_content(tmp_path_factory.mktemp("linked"), {"kiosk.toml": SETTINGS} | {file: f"# {file}\n\n{text}\n" for file in files})
    with Driver(content, data) as kiosk:
        yield kiosk


@pytest.fixture
def linked(running: Driver) -> Driver:
    """The kiosk at home, where nobody has been before."""
    running.send(on.Forget())
    running.send(on.Touch())
    running.wait_for(lambda: not running.item("Carousel").property("inMotion"))
    running.wait_until_seen()
    return running


@pytest.fixture
def reading(linked: Driver) -> Driver:
    """The kiosk on the third of its six articles."""
    linked.send(on.OpenArticle(article(linked, 2).article))
    linked.run(0.4)
    linked.wait_until_seen()
    return linked


def article(kiosk: Driver, number: int) -> ArticlePage:
    return ArticlePage(kiosk.app.library.reading_order[number].id)


def place(kiosk: Driver) -> Place:
    return kiosk.session.place


def shown(kiosk: Driver) -> float:
    return float(kiosk.item("Deck").property("shown"))


def scrolled(kiosk: Driver) -> float:
    """How far down the open page is, in px."""
    page = next(page for page in kiosk.items("Page") if page.isEnabled())
    return next(float(item.property("contentY")) for item in below(page) if item.inherits("QQuickListView"))


def middle(kiosk: Driver, label: str) -> tuple[int, int]:
    """Where a finger goes to press what is labelled so."""
    item = kiosk.labelled(label)
    place = item.mapToScene(item.boundingRect().center())
    return round(place.x()), round(place.y())


TEXT = (1100, 500)
NEXT = "Next: 2-wind/2-noon.md"
CARD = (960, 600)


def test_a_tap_on_a_card_opens_its_topic(linked: Driver) -> None:
    Hand(linked).tap(*CARD)
    assert place(linked) == TopicPage("1-rain")


def test_a_tap_on_a_link_opens_it(reading: Driver) -> None:
    Hand(reading).tap(*TEXT)
    assert place(reading) == article(reading, 5)


def test_a_tap_on_a_button_acts_when_the_finger_leaves(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down(middle(reading, NEXT))
    reading.run(SLOW)
    assert place(reading) == article(reading, 2)

    hand.up()
    assert place(reading) == article(reading, 3)


def test_a_button_is_pressed_in_the_next_frame_and_no_longer_when_the_finger_slides_off(reading: Driver) -> None:
    button, hand = reading.labelled(NEXT), Hand(reading)
    before = reading.app.window.grabWindow()

    hand.down(middle(reading, NEXT))
    assert button.property("pressed")
    assert reading.app.window.grabWindow() != before

    hand.move((-100, -500))
    assert not button.property("pressed")
    hand.up()
    reading.run(0.3)
    assert place(reading) == article(reading, 2)


def test_a_finger_that_slides_off_a_button_does_nothing(reading: Driver) -> None:
    hand = Hand(reading)
    for by in ((-300, -600), (300, -300), (-600, 0)):
        hand.down(middle(reading, NEXT))
        hand.move(by)
        hand.up()
    reading.run(0.4)

    assert place(reading) == article(reading, 2)
    assert shown(reading) == 2


def test_a_long_press_does_nothing(linked: Driver) -> None:
    def hold(x: int, y: int) -> None:
        hand = Hand(linked)
        hand.down((x, y))
        linked.run(HOLD)
        hand.up()
        linked.run(0.3)

    hold(*CARD)
    assert place(linked) == Home()

    linked.send(on.OpenArticle(article(linked, 2).article))
    linked.run(0.4)
    hold(*TEXT)
    hold(*middle(linked, NEXT))
    assert place(linked) == article(linked, 2)

    linked.send(on.Open("comfort"))
    hold(60, 300)
    assert linked.session.overlay == "comfort", "the dimmed page beside the panel closes it, but not by a long press"


def test_a_button_that_is_held_too_long_looks_so(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down(middle(reading, NEXT))
    reading.run(HOLD)
    assert not reading.labelled(NEXT).property("pressed")

    hand.up()
    hand.tap(*middle(reading, NEXT))
    assert place(reading) == article(reading, 3)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_other_mouse_buttons_do_nothing(linked: Driver, button: Qt.MouseButton) -> None:
    def click(x: int, y: int) -> None:
        QTest.mouseClick(linked.app.window, button, NO_KEYS, QPoint(x, y))
        linked.run(0.1)

    def drag(start: tuple[int, int], by: tuple[int, int]) -> None:
        window, there = linked.app.window, QPoint(*start)
        QTest.mousePress(window, button, NO_KEYS, there)
        for step in range(1, 9):
            QTest.mouseMove(window, there + QPoint(*by) * step / 8)
            linked.run(0.012)
        QTest.mouseRelease(window, button, NO_KEYS, there + QPoint(*by))
        linked.run(0.5)

    click(*CARD)
    drag(CARD, (-500, 0))
    assert (place(linked), linked.session.front) == (Home(), "")

    linked.send(on.OpenArticle(article(linked, 2).article))
    linked.run(0.4)
    before = scrolled(linked)
    for label in (NEXT, "Comfort", "Help now"):
        click(*middle(linked, label))
    click(*TEXT)
    drag(TEXT, (-600, 0))
    drag((1100, 800), (0, -500))
    assert (place(linked), linked.session.overlay) == (article(linked, 2), None)
    assert scrolled(linked) == before


# --- momentum ---


def test_a_flicked_page_goes_on_and_comes_to_rest(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down((1100, 800))
    hand.move((0, -400), steps=6)
    hand.up()
    let_go = scrolled(reading)
    reading.run(0.2)
    assert scrolled(reading) > let_go

    reading.run(3)
    rest = scrolled(reading)
    reading.run(0.2)
    assert scrolled(reading) == rest
    assert place(reading) == article(reading, 2)


def test_a_tap_catches_a_flicked_page_and_opens_nothing(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down((1100, 800))
    hand.move((0, -400), steps=6)
    hand.up()
    reading.run(0.1)

    hand.down(TEXT)
    caught = scrolled(reading)
    reading.run(0.2)
    assert scrolled(reading) == pytest.approx(caught, abs=1), "the page stands still under the finger"
    hand.up()
    reading.run(0.3)
    assert scrolled(reading) == pytest.approx(caught, abs=1)
    assert place(reading) == article(reading, 2)

    hand.tap(*TEXT)
    assert place(reading) == article(reading, 5), "the next tap is one"


def assert_next_tap_catches_the_cards(kiosk: Driver, hand: Hand) -> None:
    kiosk.run(0.05)
    assert kiosk.item("Carousel").property("inMotion")
    hand.tap(*CARD)
    kiosk.run(1)

    assert place(kiosk) == Home(), "it opens nothing"
    assert not kiosk.item("Carousel").property("inMotion")


def test_a_tap_catches_flicked_cards_and_opens_nothing(linked: Driver) -> None:
    hand = Hand(linked)
    hand.down(CARD)
    hand.move((-200, 0), steps=6)
    hand.up()
    assert_next_tap_catches_the_cards(linked, hand)


def test_a_tap_catches_cards_that_go_back_to_their_places_and_opens_nothing(linked: Driver) -> None:
    hand = Hand(linked)
    hand.down(CARD)
    hand.move((-200, 0), steps=6)
    linked.run(0.2)  # slow hands let go at rest
    hand.up()
    assert_next_tap_catches_the_cards(linked, hand)


def test_a_tap_on_cards_that_a_button_has_moved_opens_nothing(linked: Driver) -> None:
    hand = Hand(linked)
    hand.down(middle(linked, "Next topic"))
    hand.up()
    assert_next_tap_catches_the_cards(linked, hand)


def test_cards_can_be_dragged_back_before_they_rest(linked: Driver) -> None:
    hand = Hand(linked)
    hand.down(CARD)
    hand.move((-300, 0), steps=5)
    hand.up()
    linked.run(0.05)
    hand.down(CARD)
    hand.move((500, 0))
    hand.up()
    linked.run(1.5)

    assert place(linked) == Home()
    assert linked.session.front in {"", "1-rain", "3-sun"}
    assert not linked.item("Carousel").property("inMotion")


def test_each_of_two_quick_swipes_turns_a_page(reading: Driver) -> None:
    hand = Hand(reading)
    hand.swipe(TEXT, (-500, 0))
    assert 2 < shown(reading) < 3, "the page is on its way"
    hand.swipe(TEXT, (-500, 0))
    reading.run(0.6)

    assert place(reading) == article(reading, 4)
    assert shown(reading) == 4


def test_a_page_that_is_caught_on_its_way_goes_where_the_finger_leads(reading: Driver) -> None:
    def turn_and_catch(by: int) -> None:
        reading.send(on.OpenArticle(article(reading, 2).article))
        reading.run(0.4)
        hand.swipe(TEXT, (-500, 0))
        hand.down(TEXT)
        hand.move((by, 0), pause=0.03)
        reading.run(0.3)  # no flick: it lets go at rest
        hand.up()
        reading.run(0.5)

    hand = Hand(reading)
    turn_and_catch(-120)
    assert shown(reading) == 3
    turn_and_catch(500)
    assert shown(reading) == 2
    assert place(reading) == article(reading, 2)


def test_a_tap_during_a_page_turn_opens_nothing(reading: Driver) -> None:
    hand = Hand(reading)
    hand.swipe(TEXT, (-500, 0))
    reading.run(0.03)
    assert shown(reading) < 3
    hand.tap(*TEXT)
    reading.run(0.5)

    assert place(reading) == article(reading, 3)


# --- a hurried finger taps twice ---


def tap_twice(kiosk: Driver, x: int, y: int) -> None:
    hand = Hand(kiosk)
    kiosk.wait_until_seen()
    for _ in range(2):
        hand.down((x, y))
        hand.up()
        kiosk.run(0.15)


def test_the_second_tap_does_not_reach_the_screen_that_the_first_opened(linked: Driver) -> None:
    tap_twice(linked, *CARD)
    assert place(linked) == TopicPage("1-rain"), "and not the article that stands there"


def test_the_second_tap_on_hide_now_does_not_wake_the_kiosk(reading: Driver) -> None:
    tap_twice(reading, *middle(reading, "Hide now"))
    assert place(reading) == Attract()


def test_the_second_tap_on_a_text_size_hides_nothing(reading: Driver) -> None:
    reading.app.window.resize(1280, 800)  # here Hide now grows to where the finger is
    reading.run(0.3)
    reading.send(on.Open("comfort"))
    tap_twice(reading, *middle(reading, "Text size 200 percent"))

    assert (place(reading), reading.session.overlay) == (article(reading, 2), "comfort")
    reading.app.window.resize(1920, 1080)
    reading.run(0.3)


def test_page_turns_take_every_tap(reading: Driver) -> None:
    reading.send(on.OpenArticle(article(reading, 0).article))
    tap_twice(reading, *middle(reading, "Next: 1-rain/2-noon.md"))
    assert place(reading) == article(reading, 2)


def test_a_swipe_begins_at_once_on_a_new_screen(linked: Driver) -> None:
    hand = Hand(linked)
    linked.app.presenter.send(on.OpenArticle(article(linked, 2).article))
    linked.run(0.05)
    hand.swipe((1400, 500), (-600, 0))
    linked.run(0.5)

    assert place(linked) == article(linked, 3)


def test_a_touch_beside_the_buttons_says_that_somebody_is_there(reading: Driver) -> None:
    reading.send(on.Quiet())
    x, y = middle(reading, "I\u2019m still reading")
    Hand(reading).tap(x, y - 120)

    assert (place(reading), reading.session.asking) == (article(reading, 2), False)


# --- more than one finger ---


def test_a_second_finger_changes_nothing_about_a_swipe(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down((1400, 500))
    hand.move((-450, 0), 0)  # far enough to turn, however slow the machine is
    hand.down((800, 700))
    hand.move((-150, 0), 0)
    hand.up(0)
    hand.up(1)
    reading.run(0.5)

    assert place(reading) == article(reading, 3)
    assert shown(reading) == 3


def test_a_second_finger_changes_nothing_about_a_scroll(reading: Driver) -> None:
    hand = Hand(reading)
    before = scrolled(reading)
    hand.down((1100, 800))
    hand.move((0, -200), 0)
    hand.down((900, 400))
    hand.move((0, -200), 0)
    hand.up(1)
    hand.up(0)
    reading.run(0.3)

    assert place(reading) == article(reading, 2)
    assert scrolled(reading) > before


def test_a_second_finger_changes_nothing_about_a_press(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down(middle(reading, NEXT))
    hand.down(TEXT)
    hand.up(1)
    reading.run(0.1)
    assert place(reading) == article(reading, 2), "the second finger is no tap"

    hand.up(0)
    assert place(reading) == article(reading, 3)


def test_of_two_buttons_at_once_one_acts(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down(middle(reading, NEXT), middle(reading, "Help now"))
    reading.run(0.05)
    assert [reading.labelled(label).property("pressed") for label in (NEXT, "Help now")].count(True) == 1

    hand.up()
    reading.run(0.5)
    assert (place(reading) == article(reading, 3)) != (reading.session.overlay == "help")


PALM = [(1000, 500), (1080, 460), (1160, 470), (1240, 510), (1120, 600)]


def test_a_palm_on_the_page_opens_nothing_and_leaves_all_in_order(reading: Driver) -> None:
    hand = Hand(reading)
    hand.down(*PALM)
    hand.move((10, 12))
    reading.run(HOLD)
    for finger in (3, 0, 4, 1, 2):
        hand.up(finger)
        reading.run(0.03)
    reading.run(0.4)

    assert place(reading) == article(reading, 2)
    assert shown(reading) == 2
    hand.tap(*TEXT)
    assert place(reading) == article(reading, 5)


def test_a_palm_on_the_cards_opens_nothing_and_leaves_all_in_order(linked: Driver) -> None:
    hand = Hand(linked)
    hand.down(*PALM)
    hand.move((-12, 8))
    linked.run(HOLD)
    for finger in (3, 0, 4, 1, 2):
        hand.up(finger)
        linked.run(0.03)
    linked.run(0.6)

    assert place(linked) == Home()
    assert not linked.item("Carousel").property("inMotion")
    hand.tap(*CARD)
    assert place(linked) == TopicPage("1-rain")


def test_a_hand_that_rests_is_no_tap_when_it_leaves(reading: Driver) -> None:
    """A sleeve lies on the page while a finger swipes."""
    hand = Hand(reading)
    hand.down((700, 800))
    reading.run(HOLD)
    hand.down(TEXT)
    hand.move((-500, 0), 1)
    hand.up(1)
    hand.up(0)
    reading.run(0.5)

    assert place(reading) in {article(reading, 2), article(reading, 3)}
    assert shown(reading) == reading.item("Deck").property("position")
    hand.tap(*middle(reading, "Home"))
    assert place(reading) == Home()
