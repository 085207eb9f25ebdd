"""The kiosk in a process of its own on an X server, whose pointer is moved as by a real mouse."""

import sys
from collections.abc import Iterator

import pytest

from tests.atspi import ScreenReader
from tests.builders import SETTINGS, write_content

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux' own")

LONG = "\n\n".join(f"Paragraph {number}. " + "One word and another. " * 30 for number in range(40))

CONTENT = {
    "kiosk.toml": SETTINGS,
    **{f"{topic}/1-{topic}-early.md": f"# {topic} early\n\n{LONG}" for topic in ("Rain", "Sun", "Wind")},
    **{f"{topic}/2-{topic}-late.md": f"# {topic} late\n\n{LONG}" for topic in ("Rain", "Sun", "Wind")},
}

QUESTION = "What would you like to read about?"
MIDDLE = (1100, 500)
HOLD = 1.5
"""Seconds: much longer than a slow click."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    folder = tmp_path_factory.mktemp("pointer")
    with ScreenReader(write_content(folder / "content", CONTENT), folder / "data") as kiosk:
        yield kiosk


@pytest.fixture
def home(running: ScreenReader) -> ScreenReader:
    """The kiosk at home, where nobody has been before."""
    if any(found.name == "Hide now" for found in running.showing()):
        running.click(running.middle("Hide now"))
    running.find("Help now")
    running.read()
    running.click(MIDDLE)
    running.find(QUESTION)
    assert front(running).startswith("Open Rain")
    return running


@pytest.fixture
def reading(home: ScreenReader) -> ScreenReader:
    """The kiosk on its first article."""
    home.click(home.middle(front(home)))
    home.click(home.middle("Next: Rain early"))
    home.find("Next: Rain late")
    home.read()
    return home


def front(kiosk: ScreenReader) -> str:
    """What the card in front says, when the cards have come to rest; "" where there is none."""
    kiosk.read()
    return next((found.name for found in kiosk.showing() if found.name.startswith("Open ")), "")


def title(kiosk: ScreenReader) -> str:
    kiosk.read()
    return next(found.name for found in kiosk.showing() if found.role == "heading")


def test_a_click_opens_and_closes(home: ScreenReader) -> None:
    home.click(home.middle(front(home)))
    home.click(home.middle("Next: Rain early"))
    home.click(home.middle("Comfort"))
    home.find("Done")
    home.click((60, 400))
    home.click(home.middle("Home"))
    home.find(QUESTION)


def test_a_swipe_turns_the_page_and_back(reading: ScreenReader) -> None:
    reading.drag(MIDDLE, (-600, 0))
    reading.find("Next: Sun early")
    assert title(reading) == "Rain late"

    reading.drag(MIDDLE, (600, 0))
    reading.find("Next: Rain late")
    assert title(reading) == "Rain early"


def test_a_drag_scrolls_the_page_and_turns_nothing(reading: ScreenReader) -> None:
    low = [found for found in reading.showing() if found.name.startswith("Paragraph")][-1]
    _, before, _, _ = reading.place(low)
    reading.drag((1100, 800), (0, -300))
    reading.read()

    _, after, _, _ = reading.place(low)
    assert after <= before - 250
    reading.find("Next: Rain late")


def test_a_drag_brings_the_next_card_to_the_front(home: ScreenReader) -> None:
    home.drag((1100, 600), (-500, 0))
    assert front(home).startswith("Open Sun")


def test_a_right_click_does_nothing(home: ScreenReader) -> None:
    card = home.middle(front(home))
    for button in (2, 3, 8):
        home.click(card, button)
    assert front(home).startswith("Open Rain")

    home.click(home.middle(front(home)))
    home.click(home.middle("Next: Rain early"))
    before = home.read()
    for button in (2, 3, 8):
        home.click(home.middle("Next: Rain late"), button)
        home.click(MIDDLE, button)
    assert home.read() == before


def test_a_long_press_does_nothing(home: ScreenReader) -> None:
    home.click(home.middle(front(home)), seconds=HOLD)
    assert front(home).startswith("Open Rain")

    home.click(home.middle("Help now"), seconds=HOLD)
    assert front(home).startswith("Open Rain")
    home.click(home.middle(front(home)), seconds=0.6)
    home.find("Next: Rain early")
