"""The everyday needs of a room: a notice, a clean screen, a picture the right way up, and a dark screen at night."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk import surroundings
from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Home, StaffArea
from kiosk.staff import log as staff_log
from kiosk.staff import pin as pins
from kiosk.staff import settings
from kiosk.ui.staff import room_presenter
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter, knock
from tests.e2e.test_staff_machine import tap_below
from tests.e2e.test_staff_reviews import words


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Driver]:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", OLD)
    pins.keep(data, pins.hashed(PIN))
    with Driver(came, data, store=True) as driver:
        yield driver


def open_room(kiosk: Driver) -> None:
    enter(kiosk)
    kiosk.tap_on("This room")
    kiosk.settle()


def ask(kiosk: Driver, what: str, value: object = None) -> None:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    kiosk.app.staff.area.model.room_model.ask(what, value)
    kiosk.settle()


def shows(kiosk: Driver, line: str) -> bool:
    return line in words(kiosk)


def at(kiosk: Driver, hour: int, minute: int = 0) -> None:
    """Sets the wall clock of the kiosk."""
    now = dt.datetime(2026, 11, 24, hour, minute)  # noqa: DTZ001  as a clock on the wall
    kiosk.app.surroundings._now = lambda: now
    kiosk.app.surroundings.look()
    kiosk.run(0.1)


# ---- the notice


def test_a_notice_stands_on_the_attract_screen_and_on_home_until_it_is_taken_away(kiosk: Driver) -> None:
    open_room(kiosk)
    kiosk.tap_on("Back soon")
    tap_below(kiosk, "Show it")
    kiosk.send(on.Forget())
    assert shows(kiosk, "Back soon")
    kiosk.send(on.Touch())
    assert kiosk.session.place == Home()
    assert shows(kiosk, "Back soon")
    kiosk.send(on.OpenArticle("01-calm/01-breath"))
    assert not shows(kiosk, "Back soon")
    open_room(kiosk)
    kiosk.tap_on("Take it away")
    kiosk.send(on.Forget())
    assert not shows(kiosk, "Back soon")


def test_a_notice_goes_by_itself_at_its_time(kiosk: Driver) -> None:
    at(kiosk, 13)
    settings.write(kiosk.app.config.data, {"notice": "Back at 2 pm", "notice_until": "2026-11-24T14:00"})
    kiosk.app._take_settings()
    assert shows(kiosk, "Back at 2 pm")
    at(kiosk, 14)
    assert not shows(kiosk, "Back at 2 pm")


def test_a_notice_of_ones_own_is_typed_on_the_glass(kiosk: Driver) -> None:
    open_room(kiosk)
    tap_below(kiosk, "Write one…")
    for letter in "tea":
        tap_below(kiosk, letter)
    tap_below(kiosk, "Show it")
    assert kiosk.app.config.notice == "Tea"
    line = staff_log.tail(kiosk.app.config.data, 1)[0]
    assert (line.what, line.result) == ("set notice, notice_until", "done")


def test_a_notice_keeps_home_whole(kiosk: Driver) -> None:
    settings.write(kiosk.app.config.data, {"notice": "We are running late. Sorry for the wait."})
    kiosk.app._take_settings()
    kiosk.send(on.Touch())
    kiosk.tap_on("Search for a word")
    assert kiosk.screen == "search"


# ---- cleaning


def cleaning(kiosk: Driver) -> int:
    return int(str(kiosk.app.presenter.kiosk.room_model.property("cleaning")))


def test_nothing_answers_while_the_screen_is_cleaned(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "CLEANING", 1.2)
    kiosk.send(on.Touch())
    before = kiosk.session
    kiosk.app.surroundings.clean()
    kiosk.run(0.2)
    assert shows(kiosk, "You can clean the screen now")
    for x, y in ((960, 540), (1800, 60), (200, 1000), (20, 20)):
        kiosk.tap(x, y)
    kiosk.swipe((1500, 500), (-900, 0))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        kiosk.key(key)
    knock(kiosk)
    assert kiosk.session == before
    kiosk.wait_for(lambda: cleaning(kiosk) == 0)
    kiosk.tap_on("Search for a word")
    assert kiosk.screen == "search"


def test_a_finger_that_still_wipes_when_it_ends_presses_nothing(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "CLEANING", 0.5)
    kiosk.send(on.Touch())
    before = kiosk.session
    kiosk.app.surroundings.clean()
    kiosk.press(960, 540)
    kiosk.wait_for(lambda: cleaning(kiosk) == 0)
    kiosk.release(960, 540)
    assert kiosk.session == before


def test_whoever_cleans_needs_no_pin(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings, "HOLD", 300)
    kiosk.press(20, 1060)
    kiosk.run(0.6)
    kiosk.release(20, 1060)
    assert cleaning(kiosk) > 25


def test_a_short_touch_there_cleans_nothing(kiosk: Driver) -> None:
    kiosk.tap(20, 1060)
    kiosk.run(0.3)
    assert cleaning(kiosk) == 0


def test_staff_find_it_on_their_page(kiosk: Driver) -> None:
    open_room(kiosk)
    tap_below(kiosk, "Clean the screen")
    assert cleaning(kiosk) > 25
    assert isinstance(kiosk.session.place, StaffArea)


# ---- which way up


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_touch_turns_with_the_picture(kiosk: Driver, degrees: int) -> None:
    settings.write(kiosk.app.config.data, {"rotation": degrees})
    kiosk.app._take_settings()
    kiosk.send(on.Touch())
    kiosk.settle()
    kiosk.tap_on("Search for a word")
    assert kiosk.screen == "search"
    kiosk.send(on.OpenArticle("01-calm/01-breath"))
    kiosk.run(0.6)
    x, y = {90: (0, -500), 180: (500, 0), 270: (0, 500)}[degrees]  # to the left, for whoever looks
    kiosk.swipe((960 - x // 2, 540 - y // 2), (x, y))
    kiosk.wait_for(lambda: kiosk.session.place == ArticlePage("01-calm/02-rest"))


def test_the_picture_turns_back_when_nobody_says_that_it_is_right(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_presenter, "KEEPING", 0.6)
    open_room(kiosk)
    tap_below(kiosk, "Upside down")
    assert kiosk.app.config.rotation == 180
    kiosk.wait_for(lambda: kiosk.app.config.rotation == 0)
    assert "rotation" not in settings.read(kiosk.app.config.data)


def test_the_picture_stays_when_somebody_does(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_presenter, "KEEPING", 1.5)
    open_room(kiosk)
    tap_below(kiosk, "Turned right")
    tap_below(kiosk, "Yes, keep it")
    kiosk.run(2)
    assert kiosk.app.config.rotation == 90


def test_whoever_leaves_leaves_it_as_it_was(kiosk: Driver) -> None:
    open_room(kiosk)
    ask(kiosk, "turn", 90)
    kiosk.send(on.Forget())
    assert kiosk.app.config.rotation == 0


def test_turning_again_and_again_with_large_text_on_a_small_screen_ends_nothing(tmp_path: Path) -> None:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", OLD)
    pins.keep(data, pins.hashed(PIN))
    with Driver(came, data, "1366x768", store=True) as kiosk:
        kiosk.send(on.SetTextSize(200))
        for degrees in (90, 0, 270, 180, 0, 90):
            kiosk.app.staff._open_pad()  # type: ignore[union-attr]  # as the gesture does
            kiosk.send(on.Unlock())
            kiosk.send(on.ShowStaffPage("room"))
            ask(kiosk, "turn", degrees)
            ask(kiosk, "keep")
            kiosk.send(on.Forget())
        assert kiosk.app.config.rotation == 90


# ---- the hours


@pytest.fixture
def night(kiosk: Driver) -> Driver:
    settings.write(kiosk.app.config.data, {"screen_on": "08:00-18:30"})
    kiosk.app._take_settings()
    at(kiosk, 22)
    return kiosk


def is_dark(kiosk: Driver) -> bool:
    picture = kiosk.app.window.grabWindow()
    return all(picture.pixelColor(x, y).lightness() == 0 for x in range(0, 1920, 97) for y in range(0, 1080, 53))


def test_outside_its_hours_the_screen_is_black_and_still(night: Driver) -> None:
    assert is_dark(night)
    night.run(0.5)
    frames: list[int] = []
    night.app.window.frameSwapped.connect(lambda: frames.append(1))
    night.run(2)
    assert frames == []


def test_any_touch_wakes_it_and_does_nothing_else(night: Driver) -> None:
    night.tap(960, 540)
    assert night.screen == "attract"
    assert not is_dark(night)
    night.tap(960, 540)
    assert night.screen == "home"


def test_a_key_wakes_it(night: Driver) -> None:
    night.key(Qt.Key.Key_Space)
    night.run(0.1)
    assert not is_dark(night)
    assert night.screen == "attract"


def test_after_a_visit_it_is_dark_again(night: Driver) -> None:
    night.tap(960, 540)
    night.tap(960, 540)
    night.app.surroundings._waking.stop()
    night.send(on.Forget())
    assert is_dark(night)


def test_nobody_is_left_in_the_dark(kiosk: Driver) -> None:
    settings.write(kiosk.app.config.data, {"screen_on": "08:00-18:30"})
    kiosk.app._take_settings()
    at(kiosk, 18, 29)
    kiosk.send(on.Touch())
    at(kiosk, 18, 30)
    assert not is_dark(kiosk)


def test_in_the_morning_it_is_there(night: Driver) -> None:
    at(night, 8)
    assert not is_dark(night)


def test_a_clock_that_cannot_be_right_darkens_nothing(night: Driver) -> None:
    night.app.surroundings._now = lambda: dt.datetime(1970, 1, 1, 3)  # noqa: DTZ001
    night.app.surroundings.look()
    night.run(0.1)
    assert not is_dark(night)
