"""What QML hears: exactly what changed, and nothing else."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMetaMethod, QObject

from kiosk.config import Config
from kiosk.library.model import Body, Heading, Paragraph, Text, make_library
from kiosk.session import events as on
from kiosk.ui.derive import page
from kiosk.ui.presenter import Presenter
from kiosk.ui.view_models import KioskViewModel, PageViewModel
from tests.builders import library_of, make_article, make_topic, words_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"], "grief": ["loss", "letters"]})
CONFIG = Config(Path("content"), Path("data"))
LOOK = {"light": {"ink": "#000000"}, "dark": {"ink": "#FFFFFF"}}


def methods(thing: QObject, kind: QMetaMethod.MethodType) -> list[str]:
    """The names of the signals or slots that the class of `thing` declares itself."""
    meta = thing.metaObject()
    found = [meta.method(number) for number in range(meta.methodOffset(), meta.methodCount())]
    return [method.name().toStdString() for method in found if method.methodType() == kind]


class Ear:
    """Writes down the signals of all view models, such as "reader.position" or "home.ring"."""

    def __init__(self, presenter: Presenter) -> None:
        self.heard: list[str] = []
        kiosk = presenter.kiosk
        pages = {f"page{number}": slot for number, slot in enumerate(kiosk.reader_model.slots)}
        for name, model in {
            "kiosk": kiosk,
            "home": kiosk.home_model,
            "topic": kiosk.topic_model,
            "reader": kiosk.reader_model,
            **pages,
        }.items():
            for signal in methods(model, QMetaMethod.MethodType.Signal):
                getattr(model, signal).connect(partial(self._hear, f"{name}.{signal.removesuffix('Changed')}"))
            for child in ("ring", "helpLines", "articles", "blocks", "related"):
                rows = getattr(model, child, None)
                if isinstance(rows, QAbstractItemModel):
                    rows.modelReset.connect(partial(self._hear, f"{name}.{child}"))

    def _hear(self, name: str, *_: object) -> None:
        self.heard.append(name)

    def hears(self, act: Callable[[], None]) -> list[str]:
        self.heard.clear()
        act()
        return self.heard[:]


@pytest.fixture
def presenter(qapp: object) -> Presenter:
    del qapp
    return Presenter(LIBRARY, CONFIG, words_of, LOOK)


TOPIC = ["topic.articles", "topic.cover", "topic.summary", "topic.title"]
TURN = ["reader.nextTitle", "reader.position", "reader.previousTitle"]


@pytest.mark.parametrize(
    ("before", "event", "heard"),
    [
        ([], on.Touch(), ["kiosk.screen"]),
        ([on.Touch()], on.Touch(), []),
        ([], on.Open("help"), ["kiosk.overlay"]),
        ([on.Open("help")], on.Close(), ["kiosk.overlay"]),
        ([on.Touch()], on.Quiet(), ["kiosk.asking"]),
        ([on.Touch(), on.Quiet()], on.Touch(), ["kiosk.asking"]),
        ([on.Touch()], on.SetTheme("dark"), ["kiosk.theme"]),
        ([on.Touch()], on.SetTextSize(150), ["kiosk.textSize"]),
        ([on.Touch()], on.ShowTopic("grief"), ["home.front"]),
        ([on.Touch()], on.OpenTopic("anxiety"), ["kiosk.screen", "reader.nextTitle", *TOPIC]),
        ([on.Touch()], on.OpenTopic("grief"), ["home.front", "kiosk.screen", "reader.nextTitle", *TOPIC]),
        ([on.Touch(), on.OpenTopic("anxiety")], on.Back(), ["kiosk.screen", "reader.nextTitle", *TOPIC]),
        ([on.OpenArticle("panic")], on.Next(), TURN),
        ([on.OpenArticle("worry")], on.Previous(), TURN),
        ([on.OpenArticle("worry")], on.Next(), TURN),
        ([on.OpenArticle("panic")], on.Previous(), []),
        ([on.OpenArticle("panic")], on.OpenLink("article:panic#breath"), ["reader.opened"]),
        ([on.OpenArticle("panic")], on.OpenArticle("nowhere"), []),
        ([on.OpenArticle("panic")], on.GoHome(), ["kiosk.screen", "reader.nextTitle", "reader.position"]),
    ],
)
def test_a_step_tells_what_changed_and_nothing_else(
    presenter: Presenter, before: list[on.Event], event: on.Event, heard: list[str]
) -> None:
    for earlier in before:
        presenter.send(earlier)
    presenter.prepare_all()
    assert sorted(Ear(presenter).hears(lambda: presenter.send(event))) == heard


def test_an_article_that_was_not_prepared_is_there_before_the_reader_moves_to_it(presenter: Presenter) -> None:
    heard = Ear(presenter).hears(lambda: presenter.send(on.OpenArticle("worry")))
    assert heard.index("page1.blocks") < heard.index("page1.position") < heard.index("reader.position") < heard.index("kiosk.screen")
    assert heard[-1] == "reader.opened"
    assert not [name for name in heard if name.startswith(("home", "page0", "page2"))]


def test_a_page_tells_its_place_last(presenter: Presenter) -> None:
    pages = [name for name in Ear(presenter).hears(lambda: presenter.send(on.OpenArticle("panic"))) if name.startswith("page0")]
    assert pages[-1] == "page0.position"


@pytest.mark.parametrize(
    ("slot", "arguments", "event"),
    [
        ("touch", (), on.Touch()),
        ("hide", (), on.Forget()),
        ("goHome", (), on.GoHome()),
        ("back", (), on.Back()),
        ("up", (), on.Up()),
        ("next", (), on.Next()),
        ("previous", (), on.Previous()),
        ("showTopic", ("sleep",), on.ShowTopic("sleep")),
        ("openTopic", ("sleep",), on.OpenTopic("sleep")),
        ("openArticle", ("panic",), on.OpenArticle("panic")),
        ("openHelp", (), on.Open("help")),
        ("openComfort", (), on.Open("comfort")),
        ("close", (), on.Close()),
        ("setTextSize", (150,), on.SetTextSize(150)),
        ("setTheme", ("dark",), on.SetTheme("dark")),
    ],
)
def test_each_wish_of_a_visitor_is_one_event(qapp: object, slot: str, arguments: tuple[object, ...], event: on.Event) -> None:
    del qapp
    sent: list[on.Event] = []
    kiosk = KioskViewModel(sent.append, 3, LOOK)
    assert slot in methods(kiosk, QMetaMethod.MethodType.Slot)
    getattr(kiosk, slot)(*arguments)
    assert sent == [event]


def test_a_theme_without_colours_is_not_taken(qapp: object) -> None:
    del qapp
    sent: list[on.Event] = []
    KioskViewModel(sent.append, 3, LOOK).setTheme("high-contrast")
    assert sent == []


@pytest.fixture
def breathing(presenter: Presenter) -> PageViewModel:
    slot = presenter.kiosk.reader_model.slots[0]
    body = Body((Paragraph((Text("Words."),)), Heading(2, (Text("Breath"),), "breath"), Heading(3, (Text("More"),), "more")))
    slot.show(page(LIBRARY.reading_order[0], body, LIBRARY, "en", CONFIG))
    return slot


@pytest.mark.parametrize(("anchor", "row"), [("breath", 1), ("more", 2), ("nowhere", -1), ("", -1)])
def test_an_anchor_leads_to_the_row_of_its_heading(breathing: PageViewModel, anchor: str, row: int) -> None:
    assert breathing.rowOf(anchor) == row


def test_a_link_on_a_page_is_followed(presenter: Presenter, breathing: PageViewModel) -> None:
    breathing.openLink("article:rest#top")
    assert presenter.kiosk.reader_model.property("position") == 2


def test_an_article_in_one_language_names_the_next_one_in_the_visitors(qapp: object) -> None:
    del qapp
    topic = make_topic("anxiety", [make_article("panic"), make_article("worry", ("en", "es"))])
    presenter = Presenter(make_library((topic,)), Config(Path("content"), Path("data"), languages=("en", "es")), words_of, LOOK)
    presenter.send(on.OpenArticle("panic"))
    shown = presenter.kiosk.reader_model.slots[0]
    assert (shown.property("previousTitle"), shown.property("nextTitle")) == ("", "Worry")
    presenter.send(on.SetLanguage("es"))
    assert shown.property("nextTitle") == "Worry (es)"


def test_qml_reads_what_is_shown(presenter: Presenter) -> None:
    presenter.send(on.OpenTopic("anxiety"))
    presenter.send(on.OpenArticle("worry"))
    reader, (_, shown, _) = presenter.kiosk.reader_model, presenter.kiosk.reader_model.slots
    names = ("position", "count", "previousTitle", "nextTitle")
    assert [reader.property(name) for name in names] == [1, 5, "Panic", "Rest"]
    assert [shown.property(name) for name in ("position", "title", "topic", "minutes", "reviewed")] == [1, "Worry", "Anxiety", 3, ""]
    assert presenter.kiosk.topic_model.property("title") == "Anxiety"
    assert presenter.kiosk.home_model.property("topicCount") == 3
    assert presenter.kiosk.property("screen") == "article"
    assert presenter.kiosk.property("look") == LOOK
