"""What holds for every library and whatever anybody does."""

from functools import reduce
from typing import get_args

from hypothesis import given
from hypothesis import strategies as some

from kiosk.library.model import Hit, Library
from kiosk.session import events as on
from kiosk.session.state import HISTORY_LIMIT, TEXT_SIZES, ArticlePage, Comfort, Place, Session, TopicPage, fresh, settle, step
from tests.builders import library_of

IDS = some.sampled_from(["a", "b", "c", "d", "e", "f", "g", "h", "", "nowhere", "a#b", "article:a", "é/ü"])
LANGUAGES = some.sampled_from(["en", "es", "xx", ""])

EVENTS: some.SearchStrategy[on.Event] = some.one_of(
    some.sampled_from([kind() for kind in get_args(on.Event) if not kind.__struct_fields__]),
    some.builds(on.ShowTopic, IDS),
    some.builds(on.OpenTopic, IDS),
    some.builds(on.OpenArticle, IDS),
    some.builds(on.OpenLink, some.one_of(IDS.map("article:{}".format), IDS.map("article:{}#top".format), some.text(max_size=9))),
    some.builds(on.OpenLink, some.sampled_from(["term:3/CBT", "note:0/1", "web:0/https://example.org"])),
    some.builds(on.Type, some.sampled_from(["s", "sl", "", " "])),
    some.builds(on.Found, some.sampled_from(["s", "sl"]), IDS.map(lambda name: (Hit(name, name, ()),))),
    some.builds(on.Toggle, some.sampled_from(["0", "3.1"])),
    some.builds(on.ShowStep, some.sampled_from(["0", "3.1"]), some.integers(-1, 3)),
    some.builds(on.Answer, some.booleans()),
    some.builds(on.Open, some.sampled_from(get_args(on.Overlay)), some.sampled_from(["", "3.1"])),
    some.builds(on.SetCalm, some.booleans()),
    some.builds(on.Heard, some.sampled_from(["", "0"])),
    some.builds(on.SetVoice, some.floats(-2, 2), some.floats(-1, 2)),
    some.builds(on.SetLow, some.booleans()),
    some.builds(on.SetTextSize, some.integers()),
    some.builds(on.SetTheme, some.sampled_from(["light", "dark", "high-contrast"])),
    some.builds(on.SetLanguage, LANGUAGES),
    some.builds(on.ShowStaffPage, some.sampled_from(get_args(on.StaffPage))),
    some.builds(on.Work, some.booleans()),
)
WALKS = some.lists(EVENTS, max_size=40)
STARTS = some.builds(Comfort, text_size=some.sampled_from(TEXT_SIZES), language=LANGUAGES)


@some.composite
def libraries(draw: some.DrawFn, *, least: int = 0) -> Library:
    """Up to five topics with one to three articles each, every article once."""
    names = draw(some.permutations(["a", "b", "c", "d", "e", "f", "g", "h", "é/ü"]))
    sizes = draw(some.lists(some.integers(1, 3), min_size=least, max_size=5))
    groups: dict[str, list[str]] = {}
    for number, size in enumerate(sizes):
        if len(names) >= size:
            groups["abcde"[number]] = [names.pop() for _ in range(size)]
    return library_of(groups, draw(some.sampled_from([("",), ("en",), ("en", "es")])))


def walked(start: Comfort, events: list[on.Event], library: Library) -> list[Session]:
    """Every session on the way, the last one last."""

    def further(way: list[Session], event: on.Event) -> list[Session]:
        return [*way, step(way[-1], event, library)]

    return reduce(further, events, [fresh(start)])


def exists(place: Place, library: Library) -> bool:
    match place:
        case TopicPage(topic):
            return topic in [known.id for known in library.topics]
        case ArticlePage(article):
            return article in [known.id for known in library.reading_order]
        case _:
            return True


def test_every_event_is_tried() -> None:
    walks = {on.ShowTopic, on.OpenTopic, on.OpenArticle, on.OpenLink}
    reading = {on.Type, on.Found, on.Toggle, on.ShowStep, on.Answer, on.Open}
    kinds = walks | reading | {on.SetTextSize, on.SetTheme, on.SetLanguage, on.SetCalm, on.SetLow, on.Heard, on.SetVoice}
    kinds |= {on.ShowStaffPage, on.Work}
    assert {kind for kind in get_args(on.Event) if kind.__struct_fields__} == kinds


@given(STARTS, WALKS, libraries())
def test_nothing_raises_and_every_place_exists(start: Comfort, events: list[on.Event], library: Library) -> None:
    for session in walked(start, events, library):
        assert all(exists(place, library) for place in (session.place, *session.history))
        assert session.front == "" or exists(TopicPage(session.front), library)
        assert len(session.history) <= HISTORY_LIMIT
        assert session.comfort.text_size in TEXT_SIZES
        assert session.comfort.language in {start.language, *library.languages}


@given(STARTS, WALKS, libraries())
def test_nothing_of_a_visit_outlives_it(start: Comfort, events: list[on.Event], library: Library) -> None:
    session = walked(start, events, library)[-1]
    assert step(session, on.Forget(), library) == fresh(start)
    assert step(step(session, on.Quiet(), library), on.Quiet(), library) == fresh(start)


@given(libraries(least=1))
def test_next_reaches_every_article_once_and_previous_leads_the_same_way_back(library: Library) -> None:
    order = [article.id for article in library.reading_order]
    session = step(fresh(Comfort()), on.OpenArticle(order[0]), library)
    there = [session]
    for _ in order[1:]:
        there.append(step(there[-1], on.Next(), library))
    assert [session.place for session in there] == [ArticlePage(article) for article in order]
    assert step(there[-1], on.Next(), library) == there[-1]
    back = [there[-1]]
    for _ in order[1:]:
        back.append(step(back[-1], on.Previous(), library))
    assert back == there[::-1]
    assert step(back[-1], on.Previous(), library) == back[-1]


@given(STARTS, WALKS, libraries(), libraries())
def test_another_library_never_leaves_a_visitor_nowhere(start: Comfort, events: list[on.Event], before: Library, after: Library) -> None:
    session = walked(start, events, before)[-1]
    settled = settle(session, after)
    assert all(exists(place, after) for place in (settled.place, *settled.history))
    assert settled.front == "" or exists(TopicPage(settled.front), after)
    assert settled.place == session.place or not exists(session.place, after)
    assert settle(settled, after) == settled
