"""What happens on one visitor's screen, event by event."""

import pytest
from msgspec.structs import replace

from kiosk.library.model import Hit
from kiosk.session import events as on
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import (
    HISTORY_LIMIT,
    MOST_TYPED,
    ArticlePage,
    Attract,
    Comfort,
    Home,
    Over,
    Place,
    SearchPage,
    Session,
    ShortReads,
    TopicPage,
    Voice,
    fresh,
    settle,
    step,
)
from tests.builders import library_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"], "grief": ["loss", "letters"]}, languages=("en", "es"))
SPANISH = Comfort(language="es")

ATTRACT, HOME, ANXIETY, GRIEF = Attract(), Home(), TopicPage("anxiety"), TopicPage("grief")
PANIC, WORRY, REST, LOSS, LETTERS = (ArticlePage(name) for name in ("panic", "worry", "rest", "loss", "letters"))


def at(place: Place, *history: Place) -> Session:
    return Session(place=place, history=history)


def walk(session: Session, *events: on.Event) -> Session:
    for event in events:
        session = step(session, event, LIBRARY)
    return session


def test_a_touch_wakes_the_attract_screen_and_does_nothing_else_there() -> None:
    assert walk(at(ATTRACT), on.Touch()) == at(HOME)


@pytest.mark.parametrize("place", [HOME, ANXIETY, PANIC])
def test_a_touch_anywhere_else_changes_nothing(place: Place) -> None:
    assert walk(at(place, HOME), on.Touch()) == at(place, HOME)


def test_a_touch_on_the_help_that_lies_over_the_attract_screen_leaves_it_there() -> None:
    session = walk(fresh(Comfort()), on.Open("help"))
    assert walk(session, on.Touch()) == session


@pytest.mark.parametrize(
    ("start", "event", "end"),
    [
        (at(HOME), on.OpenTopic("anxiety"), at(ANXIETY, HOME)),
        (at(HOME), on.OpenTopic("sleep"), at(REST, HOME)),
        (at(HOME), on.OpenArticle("worry"), at(WORRY, HOME)),
        (at(ANXIETY, HOME), on.OpenArticle("worry"), at(WORRY, HOME, ANXIETY)),
        (at(PANIC, HOME), on.OpenArticle("panic"), at(PANIC, HOME)),
        (at(PANIC, HOME), on.OpenLink("article:loss#first"), at(ArticlePage("loss", "first"), HOME, PANIC)),
        (at(PANIC, HOME), on.OpenLink("article:panic#breath"), at(ArticlePage("panic", "breath"), HOME, PANIC)),
        (at(ATTRACT), on.OpenArticle("panic"), at(PANIC)),
        (at(LOSS, HOME, GRIEF), on.GoHome(), at(HOME)),
    ],
)
def test_opening(start: Session, event: on.Event, end: Session) -> None:
    """*Back* leads to where something was opened, but never to the attract screen. One article alone opens without a choice."""
    after = walk(start, event)
    assert (after.place, after.history) == (end.place, end.history)


@pytest.mark.parametrize(
    "event",
    [
        on.OpenTopic("nowhere"),
        on.OpenArticle("nowhere"),
        on.OpenArticle(""),
        on.OpenLink("article:nowhere#top"),
        on.OpenLink("https://example.org"),
        on.OpenLink("panic"),
        on.OpenLink(""),
        on.ShowTopic("nowhere"),
        on.SetLanguage("xx"),
    ],
)
def test_what_does_not_exist_is_not_opened(event: on.Event) -> None:
    assert walk(at(PANIC, HOME), event) == at(PANIC, HOME)


@pytest.mark.parametrize(
    ("place", "event", "end"),
    [
        (PANIC, on.Next(), WORRY),
        (WORRY, on.Next(), REST),
        (LETTERS, on.Next(), LETTERS),
        (REST, on.Previous(), WORRY),
        (PANIC, on.Previous(), PANIC),
        (ArticlePage("worry", "anchor"), on.Next(), REST),
        (GRIEF, on.Previous(), GRIEF),
        (HOME, on.Next(), HOME),
        (HOME, on.Previous(), HOME),
    ],
)
def test_turning_pages_walks_through_the_whole_library_and_is_not_remembered(place: Place, event: on.Event, end: Place) -> None:
    assert walk(at(place, HOME), event) == at(end, HOME)


def test_next_on_a_topic_opens_its_first_article() -> None:
    assert walk(at(GRIEF, HOME), on.Next()) == at(LOSS, HOME, GRIEF)


def test_back_leads_out_of_the_reading_and_not_through_it_again() -> None:
    session = walk(at(HOME), on.OpenTopic("anxiety"), on.OpenArticle("panic"), on.Next(), on.Next(), on.Back())
    assert session.place == ANXIETY
    assert walk(session, on.Back()).place == HOME
    assert walk(session, on.Back(), on.Back()).place == HOME


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (at(PANIC, HOME, ANXIETY), at(ANXIETY, HOME)),
        (at(PANIC, HOME, ANXIETY, LOSS, WORRY), at(ANXIETY, HOME)),
        (at(LOSS, HOME, ANXIETY, PANIC), at(GRIEF)),
        (at(PANIC), at(ANXIETY)),
        (at(REST, HOME), at(HOME)),
        (at(PANIC, HOME, SearchPage()), at(SearchPage(), HOME)),
        (at(LOSS, HOME, SearchPage(), PANIC), at(SearchPage(), HOME)),
        (at(LOSS, HOME, PANIC, SearchPage()), at(SearchPage(), HOME, PANIC)),
        (at(REST, HOME, ShortReads()), at(ShortReads(), HOME)),
        (at(GRIEF, HOME), at(GRIEF, HOME)),
    ],
)
def test_up_leads_to_the_list_that_an_article_was_chosen_from(start: Session, end: Session) -> None:
    """The topic is that of the open article, for its name is what stands on the button."""
    after = walk(start, on.Up())
    assert (after.place, after.history) == (end.place, end.history)


def test_up_keeps_what_was_searched_for_and_leaves_the_carousel_at_the_topic() -> None:
    hits = (Hit("panic", "panic.md", ()),)
    searched = walk(at(HOME), on.OpenSearch(), on.Type("pan"), on.Found("pan", hits), on.OpenArticle("panic"), on.Next(), on.Up())
    assert (searched.place, searched.query, searched.hits) == (SearchPage(), "pan", hits)
    assert walk(at(LOSS, HOME), on.Up()).front == "grief"


@pytest.mark.parametrize("overlay", [on.Open("help"), on.Open("comfort")])
def test_back_and_close_both_take_away_what_lies_over_the_screen(overlay: on.Event) -> None:
    session = at(PANIC, HOME)
    assert walk(session, overlay) != session
    assert walk(session, overlay, on.Close()) == session
    assert walk(session, overlay, on.Back()) == session


def test_walking_on_takes_away_what_lies_over_the_screen() -> None:
    assert walk(at(HOME), on.Open("help"), on.OpenArticle("panic")).overlay is None


def test_back_on_the_attract_screen_stays_there() -> None:
    assert walk(at(ATTRACT), on.Back()) == at(ATTRACT)


def test_help_opens_over_the_attract_screen_but_comfort_opens_home_first() -> None:
    assert walk(at(ATTRACT), on.Open("help")) == Session(place=ATTRACT, overs=(Over("help"),))
    assert walk(at(ATTRACT), on.Open("comfort")) == Session(place=HOME, overs=(Over("comfort"),))


def test_the_carousel_remembers_its_front_topic() -> None:
    assert walk(at(HOME), on.ShowTopic("grief")).front == "grief"
    assert walk(at(HOME), on.OpenTopic("sleep")).front == "sleep"


def test_history_keeps_the_latest_places_only() -> None:
    session = at(HOME)
    for turn in range(HISTORY_LIMIT + 10):
        session = walk(session, on.OpenArticle("panic" if turn % 2 else "loss"))
    assert len(session.history) == HISTORY_LIMIT
    assert session.history[0] != HOME


def test_a_session_can_be_sized_coloured_and_translated() -> None:
    session = walk(at(PANIC), on.SetTextSize(150), on.SetTheme("dark"), on.SetLanguage("es"))
    assert session.comfort == Comfort(text_size=150, theme="dark", language="es")


@pytest.mark.parametrize(("asked", "size"), [(0, 100), (-5, 100), (130, 125), (199, 200), (10**9, 200)])
def test_text_takes_the_nearest_size_that_there_is(asked: int, size: int) -> None:
    assert walk(at(HOME), on.SetTextSize(asked)).comfort.text_size == size


def test_the_language_of_the_start_is_always_there() -> None:
    """Even when no article says that it is written in it."""
    german = Comfort(language="de")
    session = walk(fresh(german), on.Touch(), on.SetLanguage("es"), on.SetLanguage("de"))
    assert session.comfort == german


def test_quiet_asks_first_and_then_forgets_everything() -> None:
    session = walk(fresh(SPANISH), on.Touch(), on.OpenArticle("panic"), on.SetTextSize(200), on.SetLanguage("en"), on.Quiet())
    assert session.asking
    assert session.place == PANIC
    assert walk(session, on.Quiet()) == fresh(SPANISH)


def test_a_touch_answers_still_there() -> None:
    assert walk(at(PANIC, HOME), on.Quiet(), on.Touch()) == at(PANIC, HOME)


def test_nobody_is_asked_on_an_untouched_screen() -> None:
    assert walk(fresh(SPANISH), on.Quiet()) == fresh(SPANISH)


def test_hide_now_forgets_at_once() -> None:
    assert walk(fresh(SPANISH), on.OpenTopic("grief"), on.SetTheme("dark"), on.Open("help"), on.Forget()) == fresh(SPANISH)


def test_a_visitor_stays_on_an_article_that_the_new_library_has_too() -> None:
    session = Session(place=PANIC, history=(HOME, GRIEF, ANXIETY), front="grief")
    assert settle(session, library_of({"anxiety": ["panic"]})) == Session(place=PANIC, history=(HOME, ANXIETY), front="")


def test_a_visitor_on_an_article_that_is_gone_comes_home() -> None:
    assert settle(at(LOSS, HOME), library_of({"anxiety": ["panic"]})) == at(HOME, HOME)


def test_an_empty_library_can_be_touched() -> None:
    assert step(fresh(Comfort()), on.Touch(), library_of({})).place == HOME


def test_a_leaf_opens_by_its_link_closes_by_the_same_and_goes_with_the_page() -> None:
    reading = walk(fresh(Comfort()), on.Touch(), on.OpenArticle("panic"))
    opened = step(reading, on.OpenLink("term:3/CBT"), LIBRARY)
    assert opened.leaf == "term:3/CBT"
    assert step(opened, on.OpenLink("note:4/1"), LIBRARY).leaf == "note:4/1"
    for closes in (on.OpenLink("term:3/CBT"), on.CloseLeaf(), on.Next(), on.SetLanguage("en"), on.Forget()):
        assert step(opened, closes, LIBRARY).leaf == ""
    assert step(walk(fresh(Comfort()), on.Touch()), on.OpenLink("term:3/CBT"), LIBRARY).leaf == ""


def test_marks_belong_to_their_article_and_to_the_visit() -> None:
    ticked = walk(fresh(Comfort()), on.Touch(), on.OpenArticle("panic"), on.Toggle("3.1"), on.Next(), on.Toggle("3.1"))
    assert ticked.marks == {"panic#3.1", "worry#3.1"}
    assert step(ticked, on.Toggle("3.1"), LIBRARY).marks == {"panic#3.1"}
    assert step(ticked, on.Forget(), LIBRARY).marks == frozenset()


def test_a_search_shows_the_hits_of_what_stands_in_the_field() -> None:
    first, second = (Hit(name, f"{name}.md", ()) for name in ("panic", "worry"))
    typed = walk(fresh(Comfort()), on.Touch(), on.OpenSearch(), on.Type("p"))
    found = walk(typed, on.Found("p", (first,)))
    assert found.hits == (first,)
    further = walk(found, on.Type("pa"))
    assert further.hits == (first,)
    assert walk(further, on.Found("p", (second,))).hits == (first,)
    assert walk(further, on.Type("")).hits == ()
    assert walk(further, on.OpenArticle("panic"), on.Back()).query == "pa"
    assert walk(further, on.GoHome(), on.OpenSearch()).query == ""
    assert settle(replace(further, hits=(first, Hit("gone", "gone.md", ()))), LIBRARY).hits == (first,)
    assert walk(fresh(Comfort()), on.Touch(), on.Type("p")).query == ""


def test_who_leans_on_a_key_fills_the_field_and_no_more() -> None:
    assert walk(fresh(Comfort()), on.Touch(), on.OpenSearch(), on.Type("a" * 5000)).query == "a" * MOST_TYPED


def test_what_lies_on_top_is_closed_first() -> None:
    session = walk(at(PANIC), on.Open("take"), on.Open("help"))
    assert session.overlay == "help"
    assert walk(session, on.Close()).overlay == "take"
    assert walk(session, on.Back(), on.Back()) == at(PANIC)


def test_the_same_thing_lies_over_the_screen_once() -> None:
    assert walk(at(PANIC), on.Open("help"), on.Open("comfort"), on.Open("help"), on.Close(), on.Close()) == at(PANIC)


@pytest.mark.parametrize("overlay", ["take", "breathe", "picture"])
def test_what_belongs_to_an_article_opens_over_an_article_only(overlay: on.Overlay) -> None:
    assert walk(at(HOME), on.Open(overlay, "3")) == at(HOME)
    assert walk(at(PANIC), on.Open(overlay, "3")).overs == (Over(overlay, "3"),)


def test_an_article_that_goes_takes_along_what_lay_over_it() -> None:
    session = walk(at(PANIC), on.Open("breathe", "3"), on.Open("comfort"))
    assert settle(session, library_of({"sleep": ["rest"]})).overs == (Over("comfort"),)


def test_steps_are_shown_one_at_a_time() -> None:
    session = walk(at(PANIC), on.ShowStep("5", 1), on.ShowStep("7", 3), on.ShowStep("5", 2))
    assert session.marks == {"panic#5=2", "panic#7=3"}


def test_an_answer_belongs_to_the_open_article() -> None:
    assert walk(at(PANIC), on.Answer(useful=True)).answered == {"panic"}
    assert walk(at(HOME), on.Answer(useful=True)) == at(HOME)


def test_calmer_motion_and_lower_controls_are_forgotten_with_the_visit() -> None:
    session = walk(at(HOME), on.SetCalm(calm=True), on.SetLow(low=True))
    assert session.comfort == Comfort(calm=True, low=True)
    assert walk(session, on.Forget()) == fresh(Comfort())


def test_back_leads_from_a_short_read_to_the_short_reads() -> None:
    assert walk(at(HOME), on.OpenShortReads(), on.OpenArticle("panic"), on.Back()).place == ShortReads()


def test_a_touch_lets_the_article_be_read_pause_and_go_on() -> None:
    states = [walk(at(PANIC), *[on.Listen()] * times).voice.state for times in range(4)]
    assert states == ["silent", "speaking", "paused", "speaking"]
    assert walk(at(HOME), on.Listen()) == at(HOME)


def test_the_voice_goes_along_to_the_next_article_and_nowhere_else() -> None:
    session = walk(at(PANIC), on.Listen(), on.Heard("3"))
    assert session.voice.block == "3"
    assert walk(session, on.Next()).voice == replace(session.voice, block=None)
    assert walk(session, on.Listen(), on.Next()).voice.state == "silent"
    assert walk(session, on.GoHome()).voice.state == "silent"
    assert walk(session, on.SetLanguage("es")).voice.state == "silent"


def test_a_voice_that_has_ended_is_not_heard_any_more() -> None:
    session = walk(at(PANIC), on.Listen(), on.Heard("3"), on.Silent())
    assert (session.voice.state, session.voice.block) == ("silent", None)
    assert walk(session, on.Heard("4")) == session


def test_loudness_and_speed_are_forgotten_with_the_visit() -> None:
    session = walk(at(PANIC), on.SetVoice(rate=3, volume=-1))
    assert (session.voice.rate, session.voice.volume) == (1, 0)
    assert walk(session, on.Forget()).voice == Voice()


def test_whoever_listens_is_there() -> None:
    assert wait(walk(at(PANIC), on.Listen()), IdleTimes()) is None
    assert wait(walk(at(PANIC), on.Listen(), on.Listen()), IdleTimes()) == 60


def test_a_voice_does_not_outlive_its_article() -> None:
    session = walk(at(PANIC), on.Listen(), on.Heard("3"))
    assert settle(session, LIBRARY).voice == session.voice
    assert settle(session, library_of({"sleep": ["rest"]})).voice == Voice()
