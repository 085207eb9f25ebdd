"""How long a screen may be quiet before somebody is asked."""

import pytest

from kiosk.session.events import Overlay
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import ArticlePage, Comfort, Home, Over, Session, fresh

TIMES = IdleTimes(quiet=60, warning=20)


@pytest.mark.parametrize("start", [Comfort(), Comfort(text_size=150, language="es")])
def test_an_untouched_screen_may_stay_as_it_is_for_ever(start: Comfort) -> None:
    assert wait(fresh(start), TIMES) is None


def test_a_visit_is_quiet_for_a_minute() -> None:
    assert wait(Session(place=Home()), TIMES) == 60


def test_large_text_takes_longer_to_read() -> None:
    assert wait(Session(place=ArticlePage("panic"), comfort=Comfort(text_size=200)), TIMES) == 120


def test_a_phone_takes_longer_to_find_than_a_page_to_leave() -> None:
    assert wait(Session(place=ArticlePage("panic"), overs=(Over("take"),)), TIMES) == 180


@pytest.mark.parametrize("text_size", [100, 200])
def test_still_there_waits_as_long_as_it_says(text_size: int) -> None:
    assert wait(Session(place=Home(), comfort=Comfort(text_size=text_size), asking=True), TIMES) == 20


@pytest.mark.parametrize("overlay", ["help", "comfort"])
def test_what_lies_over_the_attract_screen_is_put_away_too(overlay: Overlay) -> None:
    assert wait(Session(overs=(Over(overlay),)), TIMES) == 60


def test_the_usual_times_leave_the_twenty_seconds_that_people_need() -> None:
    assert IdleTimes().warning >= 20
