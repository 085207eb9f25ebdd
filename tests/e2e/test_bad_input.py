"""Whatever staff put into the folder and visitors do to the glass: every screen stays whole and calm. The log gate listens, too."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.machine import places
from kiosk.session import events as on
from kiosk.session.state import ArticlePage
from tests.builders import SETTINGS
from tests.conftest import WriteContent
from tests.driver import Driver, below

LONG_TITLE = "A very long title about worries, " * 6 + "end"
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 6
MIXED = "שלום 你好 Привет مرحبا नमस्ते 👩‍👩‍👧‍👦 🏳️‍🌈 é Ünïcödé"
WORDS = " ".join(["Nobody is alone with it."] * 40)

FOLDERS = {
    "titles of 200 characters": {
        f"{n}/{m}.md": f"---\ntitle: {LONG_TITLE}{n}{m}\nsummary: {LONG_TITLE * 3}\n---\n\n{WORDS}" for n in "abc" for m in "ab"
    },
    "words without an end": {f"{n}/{m}.md": f"# {LONG_WORD}\n\n## {LONG_WORD}\n\n{LONG_WORD}\n\n- {LONG_WORD}" for n in "ab" for m in "ab"},
    "one word": {"a/a.md": "# One\n\nBreathe."},
    "nothing but the words": {f"{n}/{m}.md": WORDS for n in "ab" for m in "ab"},
    "mixed scripts": {
        f"{n}/{m}.md": f"---\ntitle: {MIXED}\nsummary: {MIXED}\n---\n\n# {MIXED}\n\n{MIXED * 20}" for n in "ab" for m in "ab"
    },
    "200 topics": {f"t{n:03}/{m}.md": f"# Article {n} {m}\n\nWords." for n in range(200) for m in "ab"},
}


def texts(kiosk: Driver) -> Iterator[tuple[QQuickItem, str]]:
    for item in below(kiosk.app.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text") and item.width() > 0:
            yield item, str(item.property("words"))


def assert_whole(kiosk: Driver) -> None:
    """All words that begin on the glass end on it, or in an ellipsis, and within the width that they were given."""
    glass = QRectF(0, 0, kiosk.app.window.width(), kiosk.app.window.height())
    for item, words in texts(kiosk):
        place = item.mapRectToScene(item.boundingRect())
        if not glass.intersects(place) or scaled(item):
            continue
        assert place.left() >= -1, words
        assert place.right() <= glass.right() + 1, words
        if not item.property("truncated"):
            assert float(item.property("paintedWidth")) <= max(item.width(), item.implicitWidth()) + 1, words
        assert not item.property("truncated") or (item.property("wraps") and not item.property("rich")), f"cut without dots: {words}"


def scaled(item: QQuickItem) -> bool:
    """Whether it is on a card behind the front one, or on a page beside the open one: those stick out by design."""
    above: QQuickItem | None = item
    while above is not None:
        if above.scale() < 1 or (above.metaObject().className().startswith("Page_") and not above.isEnabled()):
            return True
        above = above.parentItem()
    return False


def walk(kiosk: Driver) -> Iterator[str]:
    """Home, a topic, an article, what can be taken along, the search."""
    kiosk.wait_for(lambda: bool(kiosk.app.library.reading_order))  # a large folder is read beside the attract screen
    library = kiosk.app.library
    first = library.reading_order[0].id
    steps: dict[str, list[on.Event]] = {
        "home": [on.Touch()],
        "topic": [on.OpenTopic(library.topics[0].id)],
        "article": [on.OpenArticle(first)],
        "take": [on.Open("take")],
        "search": [on.Close(), on.OpenSearch(), on.Type("word")],
        "help": [on.Open("help")],
    }
    for name, events in steps.items():
        for event in events:
            kiosk.send(event)
        kiosk.run(0.4)
        yield name


def longest_turn(kiosk: Driver, event: on.Event) -> float:
    """Seconds that the visitor waits after that event until the screen answers again."""
    began = time.monotonic()
    kiosk.app.presenter.send(event)
    kiosk.run(0)
    return time.monotonic() - began


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_screen_is_whole(content: WriteContent, data: Path, folder: str) -> None:
    with Driver(content({"kiosk.toml": SETTINGS} | FOLDERS[folder]), data) as kiosk:
        for _ in walk(kiosk):
            assert_whole(kiosk)


@pytest.mark.parametrize(("words", "between"), [(2_000, "\n\n"), (2_000, "\n"), pytest.param(20_000, "\n\n", marks=pytest.mark.long)])
def test_an_article_however_long_does_not_keep_anybody_waiting(content: WriteContent, data: Path, words: int, between: str) -> None:
    text = between.join(["Nobody is alone with it. " * 20] * (words // 100))
    files = {"kiosk.toml": SETTINGS, "a/1.md": "# Short\n\nWords.", "a/2.md": f"# Long\n\n{text}"}
    with Driver(content(files), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenTopic("a"))
        assert longest_turn(kiosk, on.OpenArticle("a/2")) < 1
        for event in (on.Open("take"), on.Close(), on.SetTextSize(200), on.SetTextSize(100), on.Previous(), on.Next()):
            assert longest_turn(kiosk, event) < 1, event
        for _ in range(20):
            began = time.monotonic()
            kiosk.swipe((1100, 800), (0, -600), steps=5)
            assert time.monotonic() - began < 1
        assert_whole(kiosk)


@pytest.mark.parametrize("taps", [500, pytest.param(5_000, marks=pytest.mark.long)])
def test_a_child_that_taps_everywhere(kiosk: Driver, taps: int) -> None:
    chance = random.Random(7)  # the same taps every time
    for tap in range(taps):
        x, y = chance.randrange(1920), chance.randrange(1080)
        kiosk.press(x, y)
        kiosk.release(x, y)
        if tap % 20 == 0:
            kiosk.run(0)
    kiosk.settle()
    kiosk.run(1)

    assert_whole(kiosk)
    kiosk.send(on.Forget())
    assert kiosk.screen == "attract"


def test_a_single_topic_is_not_shown_again_beside_itself(content: WriteContent, data: Path) -> None:
    with Driver(content({"kiosk.toml": SETTINGS, "one/a.md": "# A\n\nWords.", "one/b.md": "# B\n\nWords."}), data) as kiosk:
        kiosk.send(on.Touch())
        assert len(kiosk.items("TopicCard")) == 1


def test_without_the_font_the_words_are_there(content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(package: str = "") -> list[Path]:
        del package
        return []

    monkeypatch.setattr(places, "fonts", none)
    with Driver(content({"kiosk.toml": SETTINGS, "a/1.md": f"# One\n\n{WORDS}", "b/1.md": "# Two\n\nWords."}), data) as kiosk:
        for _ in walk(kiosk):
            assert_whole(kiosk)


# --- the visitor's place ---


def long_article(title: str, word: str) -> str:
    return f"# {title}\n\n" + "\n\n".join(f"Line {number}: " + word * (20 + 13 * (number % 3)) for number in range(60))


@pytest.fixture
def reading(content: WriteContent, data: Path) -> Iterator[Driver]:
    """The kiosk in the middle of a long article that there is in two languages."""
    files = {
        "kiosk.toml": f'languages = ["en", "es"]\n{SETTINGS}',
        "a/1.md": long_article("Long", "word and "),
        "a/1.es.md": long_article("Largo", "palabra y también "),
        "a/2.md": "# Next\n\nWords.",
    }
    with Driver(content(files), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("a/1"))
        kiosk.run(0.4)
        for _ in range(6):
            kiosk.swipe((1100, 800), (0, -600))
            kiosk.run(0.2)
        kiosk.run(2)
        yield kiosk
        kiosk.send(on.Forget())  # else the visit ends, and its language with it, a minute after its window


def first_paragraph(kiosk: Driver) -> int:
    """The number of the paragraph at the top of the page."""
    page = next(page for page in kiosk.items("Page") if page.isEnabled())
    top = page.mapToScene(page.boundingRect().topLeft()).y() + 60
    numbers = {
        item.mapRectToScene(item.boundingRect()).bottom(): int(words.partition(":")[0].removeprefix("Line "))
        for item, words in texts(kiosk)
        if words.startswith("Line ") and in_page(item, page)
    }
    return next(number for bottom, number in sorted(numbers.items()) if bottom > top)


def in_page(item: QQuickItem | None, page: QQuickItem) -> bool:
    return item is not None and (item == page or in_page(item.parentItem(), page))


@pytest.mark.parametrize("event", [on.SetLanguage("es"), on.SetTextSize(200)])
def test_the_words_change_and_the_place_stays(reading: Driver, event: on.Event) -> None:
    before = first_paragraph(reading)
    assert before > 5
    reading.send(event)
    reading.run(0.5)
    assert abs(first_paragraph(reading) - before) <= 1


def test_the_place_stays_when_there_is_a_gap_between_two_paragraphs_at_the_top(reading: Driver) -> None:
    page = next(page for page in reading.items("Page") if page.isEnabled())
    words = next(item for item in below(page) if item.inherits("QQuickListView"))
    spacing = words.property("spacing")
    rows = [
        item for item in below(words) if item.metaObject().className().startswith("PageBlock_") and item.y() > words.property("contentY")
    ]
    words.setProperty("contentY", rows[1].y() - spacing / 2 - 2 * spacing)
    QMetaObject.invokeMethod(page, "keep")
    before = first_paragraph(reading)

    reading.send(on.SetTextSize(200))
    reading.run(0.5)

    assert before > 5
    assert abs(first_paragraph(reading) - before) <= 1


def test_the_screen_is_turned_and_the_place_stays(reading: Driver) -> None:
    before, window = first_paragraph(reading), reading.app.window
    for width, height in ((1080, 1920), (1920, 1080), (1280, 720), (3840, 2160)):
        window.setWidth(width)
        window.setHeight(height)
        reading.settle()
        reading.run(0.4)
        assert reading.session.place == ArticlePage("a/1")
        assert_whole(reading)
        if height > width:
            continue  # the picture lies above the words there
        assert abs(first_paragraph(reading) - before) <= 1, (width, height)
