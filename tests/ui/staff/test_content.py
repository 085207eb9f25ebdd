"""What the content page shows."""

import datetime as dt

import pytest
from msgspec.structs import replace

from kiosk.staff.bringing import Bringing, Outcome, act, begin, hear
from kiosk.staff.shelf import Checked, Entry, Shelf
from kiosk.ui.staff.content import ContentProps, Page, content, step, written
from tests.builders import library_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"]}, languages=("en", "es"))
TODAY = dt.date(2026, 11, 24)
AUTUMN = Entry("0002-a", "Autumn reading", dt.date(2026, 11, 2), checked=Checked(warnings=2, due=dt.date(2027, 3, 3)))
SUMMER = Entry("0001-b", "Summer reading", dt.date(2026, 6, 1))
WINTER = Entry("0003-c", "Winter reading", dt.date(2026, 11, 24), "the USB stick LINDEN", Checked(added=3, changed=5, articles=39))
SHELF = Shelf(AUTUMN, (SUMMER,))
READY = replace(SHELF, ready=WINTER)
STICK = ({"path": "/media/LINDEN/winter", "name": "winter", "where": "LINDEN", "articles": 39, "changed": ""},)


def props(page: Page, language: str = "en") -> ContentProps:
    return content(page, LIBRARY, "Linden House", language, TODAY)


def test_what_is_on_the_screen_is_named_with_its_day_and_its_size() -> None:
    shown = props(Page(SHELF))
    assert (shown.name, shown.made, shown.topics, shown.articles) == ("Autumn reading", "2 November 2026", 2, 3)
    assert (shown.languages, shown.warnings, shown.due) == ("English, Español", 2, "3 March 2027")


def test_undo_leads_to_the_one_before() -> None:
    assert (props(Page(SHELF)).undo, props(Page(SHELF)).undoName) == (True, "Summer reading")


def test_undo_of_the_first_one_leads_to_what_came_with_the_kiosk() -> None:
    shown = props(Page(Shelf(AUTUMN)))
    assert (shown.undo, shown.undoName) == (True, "")


def test_what_came_with_the_kiosk_has_the_name_of_the_practice_and_nothing_before_it() -> None:
    shown = props(Page(Shelf()))
    assert (shown.name, shown.made, shown.undo, shown.checked) == ("Linden House", "", False, False)


def test_those_from_before_are_kept_in_a_list() -> None:
    assert props(Page(SHELF)).releases == ({"release": "0001-b", "name": "Summer reading", "made": "1 June 2026"},)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (Page(SHELF), "nothing"),
        (Page(SHELF, found=()), "nothing"),
        (Page(SHELF, found=STICK), "found"),
        (Page(SHELF, begin("winter", "LINDEN"), STICK), "bringing"),
        (Page(READY, found=STICK), "ready"),
        (Page(READY, choosing=True), "day"),
        (Page(READY, Bringing(outcome=Outcome(well=True, code="shown"))), "said"),
        (Page(READY, act("Winter reading")), "ready"),  # something short: the card stays where it is
    ],
)
def test_each_step_has_its_card(page: Page, expected: str) -> None:
    assert step(page) == expected


def test_somebody_looks_until_something_was_found_or_not() -> None:
    assert props(Page(SHELF)).looking
    assert not props(Page(SHELF, found=())).looking


def test_how_far_the_copy_is() -> None:
    event = {"event": "progress", "step": "copy", "done": 1, "all": 4}
    shown = props(Page(SHELF, hear(begin("winter", "LINDEN"), event, "ready")))
    assert (shown.stage, shown.progress, shown.bringingName, shown.where, shown.busy) == ("copy", 0.25, "winter", "LINDEN", True)


def test_what_is_ready_says_what_is_new_in_it() -> None:
    shown = props(Page(READY))
    assert (shown.readyName, shown.readyOrigin, shown.readyArticles) == ("Winter reading", "the USB stick LINDEN", 39)
    assert (shown.added, shown.changed, shown.removed) == (3, 5, 0)


def test_a_refusal_comes_with_its_remedy() -> None:
    outcome = Outcome(well=False, code="no-room", name="winter", what="The disk is full.", remedy="Make room.")
    shown = props(Page(SHELF, Bringing(outcome=outcome)))
    assert (shown.well, shown.code, shown.what, shown.remedy) == (False, "no-room", "The disk is full.", "Make room.")


def test_a_day_can_be_chosen_from_tomorrow_on_and_the_planned_one_is_marked() -> None:
    days = props(Page(replace(READY, planned=dt.date(2026, 12, 1)), choosing=True)).days
    assert [days[0]["day"], days[-1]["day"]] == ["2026-11-25", "2026-12-22"]
    assert [day["day"] for day in days if day["chosen"]] == ["2026-12-01"]
    assert days[0]["label"] == "Wednesday 25 November 2026"


@pytest.mark.parametrize(("language", "text"), [("en", "3 March 2027"), ("es", "3 de marzo de 2027"), ("ar", "٣ مارس ٢٠٢٧")])
def test_days_are_written_as_the_language_writes_them(language: str, text: str) -> None:
    assert written(dt.date(2027, 3, 3), language) == text


def test_no_day_is_no_words() -> None:
    assert written(None, "en") == ""
