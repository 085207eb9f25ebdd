"""What lies on the glass at each moment of a visit."""

from pathlib import Path
from urllib.parse import unquote

import pytest

from kiosk.art.palettes import PALETTES
from kiosk.config import Config, HelpLine, Words
from kiosk.library.model import Body, Library, Paragraph, Source, Text, make_library, with_languages
from kiosk.session.state import ArticlePage, Attract, Comfort, Home, Over, Place, SearchPage, Session, ShortReads, TopicPage
from kiosk.ui import derive
from kiosk.ui.derive import ARTICLE_ROLES, HELP_ROLES, RING, TOPIC_ROLES, GlassProps, ReaderProps, page
from tests.builders import library_of, make_article, make_topic

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"]}, languages=("en", "es"))
CONFIG = Config(
    Path("content"),
    Path("data"),
    name="Linden House",
    tagline="Therapy practice",
    welcome="You have time.",
    region="us",
    help={"us": (HelpLine("988", "Crisis line", "Call or text"),)},
    warning_seconds=30,
)
SPANISH = Comfort(language="es", theme="dark", text_size=150)


def glass(session: Session, library: Library = LIBRARY) -> GlassProps:
    return derive.glass(session, library, CONFIG)


@pytest.mark.parametrize(
    ("place", "screen"),
    [
        (Attract(), "attract"),
        (Home(), "home"),
        (TopicPage("anxiety"), "topic"),
        (ArticlePage("panic"), "article"),
        (ShortReads(), "short"),
        (SearchPage(), "search"),
    ],
)
def test_each_place_has_its_screen(place: Place, screen: str) -> None:
    assert glass(Session(place=place)) == GlassProps(
        screen, "", asking=False, warningSeconds=30, theme="light", textSize=100, languages=("en", "es")
    )


@pytest.mark.parametrize("place", [Attract(), Home()])
def test_a_library_with_nothing_to_read_sends_people_to_the_desk(place: Place) -> None:
    assert glass(Session(place=place, overs=(Over("help"),)), library_of({})).screen == "desk"


def test_what_lies_over_the_screen_and_how_a_visitor_reads() -> None:
    session = Session(place=ArticlePage("rest"), comfort=SPANISH, overs=(Over("comfort"),), asking=True)
    assert glass(session) == GlassProps(
        "article", "comfort", asking=True, warningSeconds=30, theme="dark", textSize=150, language="es", languages=("en", "es")
    )


def test_home_shows_the_practice_its_topics_and_its_help_lines() -> None:
    home = derive.home(Session(place=Home(), front="sleep"), LIBRARY, CONFIG)
    assert (home.name, home.tagline, home.welcome) == ("Linden House", "Therapy practice", "You have time.")
    assert (home.front, home.topicCount) == (1, 2)
    assert home.helpLines == ({"number": "988", "title": "Crisis line", "text": "Call or text"},)
    assert {key: home.ring[0][key] for key in ("topicId", "title", "summary", "count")} == {
        "topicId": "anxiety",
        "title": "Anxiety",
        "summary": "About anxiety.",
        "count": 2,
    }
    assert set(home.ring[0]) == set(TOPIC_ROLES)
    assert set(home.helpLines[0]) == set(HELP_ROLES)


@pytest.mark.parametrize("topics", [1, 2, 3, 6, 7, 8, 20])
def test_the_ring_repeats_the_topics_in_turn_until_it_is_full(topics: int) -> None:
    names = [f"topic {number}" for number in range(topics)]
    ring = derive.home(Session(), library_of({name: [f"{name}/article"] for name in names}), CONFIG).ring
    assert len(ring) >= RING
    assert len(ring) < RING + topics
    assert [row["topicId"] for row in ring] == names * (len(ring) // topics)


def test_an_empty_library_has_an_empty_ring() -> None:
    assert derive.home(Session(), library_of({}), CONFIG).ring == ()


def test_a_topic_shows_its_articles() -> None:
    topic = derive.topic(Session(place=TopicPage("anxiety"), comfort=SPANISH), LIBRARY)
    assert (topic.title, topic.summary) == ("Anxiety (es)", "About anxiety.")
    assert [(row["articleId"], row["title"], row["minutes"]) for row in topic.articles] == [
        ("panic", "Panic (es)", 3),
        ("worry", "Worry (es)", 3),
    ]
    assert set(topic.articles[0]) == set(ARTICLE_ROLES)


@pytest.mark.parametrize("place", [Attract(), Home(), ArticlePage("rest")])
def test_outside_a_topic_none_is_shown(place: Place) -> None:
    assert derive.topic(Session(place=place), LIBRARY).title == ""


@pytest.mark.parametrize(
    ("place", "reader"),
    [
        (ArticlePage("panic"), ReaderProps(0, 3, "", "Worry")),
        (ArticlePage("worry", "anchor"), ReaderProps(1, 3, "Panic", "Rest")),
        (ArticlePage("rest"), ReaderProps(2, 3, "Worry", "")),
        (TopicPage("anxiety"), ReaderProps(-1, 3, "", "Panic")),
        (TopicPage("sleep"), ReaderProps(-1, 3, "", "Rest")),
        (Home(), ReaderProps(-1, 3, "", "")),
        (Attract(), ReaderProps(-1, 3, "", "")),
    ],
)
def test_the_reader_knows_where_next_and_previous_lead(place: Place, reader: ReaderProps) -> None:
    assert derive.reader(Session(place=place), LIBRARY) == reader


@pytest.mark.parametrize(
    ("history", "list_"),
    [
        ((Home(), TopicPage("anxiety")), ""),
        ((Home(), SearchPage()), "search"),
        ((Home(), SearchPage(), ArticlePage("rest")), "search"),
        ((Home(), ShortReads()), "short"),
        ((Home(), SearchPage(), TopicPage("anxiety")), ""),
    ],
)
def test_the_reader_knows_which_list_led_to_the_article(history: tuple[Place, ...], list_: str) -> None:
    assert derive.reader(Session(place=ArticlePage("panic"), history=history), LIBRARY).chosenFrom == list_


def test_a_topic_of_one_article_has_nothing_more_to_choose_from() -> None:
    assert [page(article, Body(()), LIBRARY, "en", CONFIG).topicOpens for article in LIBRARY.reading_order] == [True, True, False]


def test_an_article_that_names_no_others_ends_with_some_of_its_topic_but_not_those_beside_it() -> None:
    library = library_of({"low": ["a", "b", "c", "d", "e"], "rest": ["f"]})
    ends = {
        article.id: [row["articleId"] for row in page(article, Body(()), library, "en", CONFIG).related]
        for article in library.reading_order
    }
    assert ends == {
        "a": ["c", "d", "e"],
        "b": ["d", "e"],
        "c": ["e", "a"],
        "d": ["a", "b"],
        "e": ["a", "b", "c"],
        "f": [],
    }


def test_what_is_offered_as_the_next_article_is_not_offered_twice() -> None:
    first = LIBRARY.reading_order[0]
    related = {
        named: [row["articleId"] for row in page(first, Body((), related=named), LIBRARY, "en", CONFIG).related]
        for named in (("worry", "rest"), ("worry",))
    }
    assert related == {("worry", "rest"): ["rest"], ("worry",): ["worry"]}


def test_a_page_holds_all_that_is_drawn_of_an_article() -> None:
    sources = (Source("NICE CG113", doi="10.1000/1"), Source("A book"))
    body = Body((Paragraph((Text("Words."),)),), reviewed_by="Dr Example", sources=sources, related=("rest", "panic", "nowhere"))
    shown = page(LIBRARY.reading_order[0], body, LIBRARY, "es", CONFIG)
    assert (shown.path, shown.title, shown.topic, shown.minutes) == ("panic.es.md", "Panic (es)", "Anxiety (es)", 3)
    assert (shown.position, shown.reviewed) == (0, "Dr Example")
    assert shown.sources == ("NICE CG113 · doi 10.1000/1", "A book")
    assert [row["articleId"] for row in shown.related] == ["rest"]
    assert [row["kind"] for row in shown.blocks] == ["Paragraph"]
    assert len(shown.dots) == 3


def test_a_language_that_an_article_is_not_written_in_shows_the_first_one() -> None:
    assert page(LIBRARY.reading_order[0], Body(()), LIBRARY, "de", CONFIG).title == "Panic"


def test_a_text_in_another_language_than_the_visitors_says_so() -> None:
    english = LIBRARY.reading_order[0]
    assert page(english, Body(()), LIBRARY, "es", CONFIG).otherLanguage == ""
    assert page(english, Body(()), LIBRARY, "ar", CONFIG).otherLanguage == "English"
    unnamed = make_topic("t", [make_article("a")])
    rows = derive.topic(Session(place=TopicPage("t"), comfort=SPANISH), make_library((unnamed,))).articles
    assert [row["otherLanguage"] for row in rows] == ["English"]


def test_a_visit_that_begins_in_another_language_than_the_files_without_a_code_can_be_changed_to_theirs() -> None:
    files = make_library((make_topic("t", [make_article("a", ("", "es", "ar"))]),))
    library = with_languages(files, ("es", "en", "de"), "en")
    session = Session(comfort=SPANISH, start=SPANISH)
    assert derive.languages(session, library) == ("es", "en")
    assert page(library.reading_order[0], Body(()), library, "en", CONFIG).otherLanguage == ""
    assert derive.languages(session, with_languages(files, (), "en")) == ("es", "en", "ar")


def test_the_help_lines_of_a_page_are_in_the_visitors_language() -> None:
    lines = (HelpLine("988", "Crisis line", "Call or text", {"es": Words(title="Línea de crisis")}),)
    config = Config(Path("content"), Path("data"), region="us", help={"us": lines})
    assert page(LIBRARY.reading_order[0], Body(()), LIBRARY, "es", config).helpLines == (
        {"number": "988", "title": "Línea de crisis", "text": "Call or text"},
    )


def cover(identity: str, *, motif: str = "", hue: str = "", picture: str = "", topic_hue: str = "") -> list[str]:
    article = make_article(identity, motif=motif, hue=hue, cover=picture)
    library = make_library((make_topic("a topic", [article], hue=topic_hue),))
    return [unquote(part) for part in page(article, Body(()), library, "en", CONFIG).cover.split("/")]


def test_a_cover_is_painted_with_the_motif_and_hue_that_the_writer_chose() -> None:
    assert cover("panic", motif="pebbles", hue="moss") == ["cover", "pebbles", "moss", "panic"]


def test_an_article_keeps_the_colours_of_its_topic() -> None:
    assert cover("panic", topic_hue="plum")[2] == "plum"
    assert cover("panic", hue="banana", topic_hue="plum")[2] == "plum"
    assert cover("panic")[2] == cover("worry")[2]


@pytest.mark.parametrize("name", ["banana", "", "../../etc"])
def test_a_motif_or_hue_of_no_known_name_is_as_good_as_none(name: str) -> None:
    kind, motif, hue, slug = cover("panic", motif=name, hue=name, topic_hue=name)
    assert (kind, slug) == ("cover", "panic")
    assert motif == cover("panic")[1]
    assert hue in PALETTES


def test_a_picture_of_the_folder_is_shown_instead_of_a_painting() -> None:
    assert cover("panic", picture="images/a chair?.jpg") == ["picture", "images", "a chair?.jpg"]


def test_topics_have_different_motifs() -> None:
    library = library_of({f"topic {number}": [f"article {number}"] for number in range(16)})
    motifs = [str(row["cover"]).split("/")[1] for row in derive.home(Session(), library, CONFIG).ring]
    assert len(set(motifs)) == 16
