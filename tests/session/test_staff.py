"""The way into the staff area and out of it, and the look at content that visitors do not see yet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.session import events as on
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import ArticlePage, Attract, Comfort, Home, Session, StaffArea, StaffPad, fresh, step
from tests.builders import library_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"]})
READING = Session(place=ArticlePage("panic"), history=(Home(),), marks=frozenset({"panic#1"}), query="pa")
TIMES = IdleTimes(quiet=60, warning=20)

VISIT = (
    on.Touch(),
    on.Quiet(),
    on.GoHome(),
    on.OpenTopic("anxiety"),
    on.OpenArticle("panic"),
    on.OpenSearch(),
    on.Next(),
    on.Back(),
    on.Up(),
    on.Open("help"),
    on.Open("comfort"),
    on.Close(),
    on.Forget(),
    on.Type("worry"),
    on.SetTextSize(150),
)
STAFF = (on.OpenPad(), on.ShowStaffPage("content"), on.Work(under_way=True), on.Work(under_way=False), on.Preview(), on.EndPreview())


def walk(session: Session, *events: on.Event) -> Session:
    for event in events:
        session = step(session, event, LIBRARY)
    return session


def test_the_pad_ends_the_visit_that_was_under_way() -> None:
    assert walk(READING, on.OpenPad()) == Session(place=StaffPad())


def test_whoever_reads_large_words_types_the_pin_below_large_words() -> None:
    assert walk(fresh(Comfort()), on.SetTextSize(200), on.OpenPad(), on.Unlock()).comfort.text_size == 200


def test_the_right_pin_opens_the_staff_area() -> None:
    assert walk(READING, on.OpenPad(), on.Unlock()).place == StaffArea()


@given(st.lists(st.sampled_from((*VISIT, *STAFF)), max_size=30))
def test_without_the_pin_nothing_opens_it(events: list[on.Event]) -> None:
    session = READING
    for event in events:
        session = step(session, event, LIBRARY)
        assert not isinstance(session.place, StaffArea)
        assert not session.preview


@pytest.mark.parametrize("event", [on.GoHome(), on.Back(), on.Forget()])
@pytest.mark.parametrize("place", [StaffPad(), StaffArea()])
def test_leaving_forgets_everything(place: StaffPad | StaffArea, event: on.Event) -> None:
    assert walk(Session(place=place), event) == fresh(Comfort())


def test_nothing_of_a_visit_leads_into_an_article_from_there() -> None:
    area = Session(place=StaffArea())
    assert walk(area, on.OpenArticle("panic"), on.OpenTopic("sleep"), on.Next(), on.Up(), on.Open("comfort")) == area


def test_help_is_in_reach_there_too() -> None:
    assert walk(Session(place=StaffArea()), on.Open("help")).overlay == "help"


def test_the_pad_leaves_by_itself_without_asking() -> None:
    assert walk(Session(place=StaffPad()), on.Quiet()) == fresh(Comfort())


def test_the_staff_area_asks_and_then_leaves_by_itself() -> None:
    asked = walk(Session(place=StaffArea()), on.Quiet())
    assert asked.asking
    assert walk(asked, on.Quiet()) == fresh(Comfort())


def test_staff_have_three_times_as_long_as_visitors() -> None:
    assert wait(Session(place=StaffArea()), TIMES) == 180


def test_what_is_under_way_is_waited_for() -> None:
    working = walk(Session(place=StaffArea()), on.Work(under_way=True))
    assert wait(working, TIMES) is None
    assert wait(walk(working, on.Work(under_way=False)), TIMES) == 180


def test_a_look_at_new_content_begins_like_a_visit_and_leads_back() -> None:
    looking = walk(Session(place=StaffArea()), on.Preview())
    assert (looking.place, looking.preview) == (Home(), True)
    assert walk(looking, on.OpenArticle("panic"), on.EndPreview()) == Session(place=StaffArea())


@pytest.mark.parametrize("event", [on.Forget(), on.OpenPad()])
def test_a_look_ends_with_the_visit(event: on.Event) -> None:
    assert not walk(Session(place=StaffArea()), on.Preview(), event).preview


def test_a_look_ends_when_nobody_is_there_any_more() -> None:
    looking = walk(Session(place=StaffArea()), on.Preview())
    assert walk(looking, on.Quiet(), on.Quiet()) == Session(place=Attract())
