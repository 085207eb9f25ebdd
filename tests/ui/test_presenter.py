"""Events in, screens out: what is prepared when, what is forgotten when, and what another library changes."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.config import Config, HelpLine
from kiosk.library.model import Body, Library
from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Comfort, Home, fresh
from kiosk.ui import derive
from kiosk.ui import presenter as presenting
from kiosk.ui.aloud import Utterance
from kiosk.ui.presenter import Presenter
from tests.builders import library_of, words_of

LIBRARY = library_of({"anxiety": ["panic", "worry"], "sleep": ["rest"], "grief": ["loss", "letters"]}, languages=("en", "es"))
CONFIG = Config(Path("content"), Path("data"))


class Bodies:
    """Hands out bodies and writes down which were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, path: str) -> Body:
        self.asked.append(path)
        return words_of(path)


def present(library: Library = LIBRARY, *, quiet: float = 60, warning: float = 20, language: str = "en") -> tuple[Presenter, Bodies]:
    bodies = Bodies()
    config = msgspec.structs.replace(CONFIG, quiet_seconds=quiet, warning_seconds=warning, languages=(language,))
    return Presenter(library, config, bodies, {"light": {}}), bodies


def slots(presenter: Presenter) -> list[tuple[int, str]]:
    return [(slot.props.position, slot.props.path) for slot in presenter.kiosk.reader_model.slots]


EMPTY = (-1, "")

pytestmark = pytest.mark.usefixtures("qapp")


def test_nothing_is_read_before_somebody_opens_an_article() -> None:
    presenter, bodies = present()
    presenter.send(on.Touch())
    presenter.send(on.OpenTopic("anxiety"))
    assert bodies.asked == []
    assert slots(presenter) == [EMPTY] * 3


def test_a_second_after_a_visit_its_pages_are_gone(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenting, "TIDY_AFTER", 20)
    presenter, bodies = present()
    presenter.send(on.Touch())
    presenter.send(on.OpenArticle("worry"))
    presenter.prepare_all()
    assert EMPTY not in slots(presenter)
    with qtbot.waitSignal(presenter.kiosk.left):
        presenter.send(on.Forget())
    assert slots(presenter) == [EMPTY] * 3
    bodies.asked.clear()
    presenter.send(on.OpenArticle("worry"))
    assert bodies.asked == ["worry.md"]


def test_whoever_comes_at_once_keeps_the_pages_of_their_visit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenting, "TIDY_AFTER", 20)
    presenter, _ = present()
    presenter.send(on.OpenArticle("worry"))
    with qtbot.assertNotEmitted(presenter.kiosk.left, wait=100):
        presenter.send(on.Forget())
        presenter.send(on.OpenArticle("worry"))
    assert (1, "worry.md") in slots(presenter)


def test_the_open_article_is_prepared_at_once_and_its_neighbours_soon_after(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenting, "PREPARE_AFTER", 1)
    presenter, bodies = present()
    presenter.send(on.OpenArticle("rest"))
    assert slots(presenter) == [EMPTY, EMPTY, (2, "rest.md")]
    qtbot.waitUntil(lambda: len(bodies.asked) == 3)
    assert slots(presenter) == [(3, "loss.md"), (1, "worry.md"), (2, "rest.md")]


@pytest.mark.parametrize(
    ("article", "prepared"),
    [
        ("panic", [(0, "panic.md"), (1, "worry.md"), EMPTY]),
        ("worry", [(0, "panic.md"), (1, "worry.md"), (2, "rest.md")]),
        ("letters", [(3, "loss.md"), (4, "letters.md"), EMPTY]),
    ],
)
def test_article_n_lies_in_slot_n_mod_3(article: str, prepared: list[tuple[int, str]]) -> None:
    presenter, _ = present()
    presenter.send(on.OpenArticle(article))
    presenter.prepare_all()
    assert slots(presenter) == prepared


def test_a_prepared_page_is_turned_to_without_reading_anything() -> None:
    presenter, bodies = present()
    presenter.send(on.OpenArticle("panic"))
    presenter.prepare_all()
    asked = list(bodies.asked)
    presenter.send(on.Next())
    presenter.send(on.Previous())
    assert bodies.asked == asked


def test_a_walk_through_everything_reads_every_article_once() -> None:
    presenter, bodies = present()
    presenter.send(on.OpenArticle("panic"))
    for _ in range(6):
        presenter.prepare_all()
        presenter.send(on.Next())
    assert bodies.asked == ["panic.md", "worry.md", "rest.md", "loss.md", "letters.md"]


def test_another_language_shows_the_other_file() -> None:
    presenter, _ = present()
    presenter.send(on.OpenArticle("panic"))
    presenter.prepare_all()
    presenter.send(on.SetLanguage("es"))
    presenter.prepare_all()
    assert slots(presenter) == [(0, "panic.es.md"), (1, "worry.es.md"), EMPTY]


@pytest.mark.parametrize(
    ("before", "event", "anchors"),
    [
        (on.Touch(), on.OpenArticle("panic"), [""]),
        (on.Touch(), on.OpenTopic("sleep"), [""]),
        (on.Touch(), on.OpenTopic("anxiety"), []),
        (on.OpenTopic("anxiety"), on.Next(), [""]),
        (on.OpenArticle("panic"), on.OpenLink("article:worry#breath"), ["breath"]),
        (on.OpenLink("article:panic#breath"), on.OpenLink("article:panic#breath"), ["breath"]),
        (on.OpenLink("article:panic#breath"), on.OpenLink("article:nowhere#breath"), []),
        (on.OpenArticle("panic"), on.OpenArticle("panic"), []),
        (on.OpenArticle("panic"), on.Next(), []),
        (on.OpenArticle("panic"), on.Previous(), []),
        (on.OpenArticle("panic"), on.SetTextSize(150), []),
        (on.OpenArticle("panic"), on.GoHome(), []),
    ],
)
def test_an_article_opens_at_its_anchor_and_a_turned_page_stays_where_it_was(before: on.Event, event: on.Event, anchors: list[str]) -> None:
    presenter, _ = present()
    presenter.send(before)
    heard: list[str] = []
    presenter.kiosk.reader_model.opened.connect(heard.append)
    presenter.send(event)
    assert heard == anchors


def test_back_to_an_article_opens_it() -> None:
    presenter, _ = present()
    presenter.send(on.OpenLink("article:panic#breath"))
    presenter.send(on.OpenArticle("rest"))
    heard: list[str] = []
    presenter.kiosk.reader_model.opened.connect(heard.append)
    presenter.send(on.Back())
    assert heard == ["breath"]


def test_after_quiet_somebody_is_asked_and_then_all_is_forgotten(qtbot: QtBot) -> None:
    presenter, _ = present(quiet=0.01, warning=0.01)
    with qtbot.waitSignal(presenter.kiosk.askingChanged):
        presenter.send(on.OpenArticle("panic"))
    assert presenter.kiosk.property("asking")
    assert presenter.kiosk.property("screen") == "article"
    qtbot.waitUntil(lambda: presenter.session == fresh(Comfort()))
    assert presenter.kiosk.property("screen") == "attract"
    assert not presenter._idle.isActive()


def test_an_untouched_kiosk_waits_for_nothing() -> None:
    presenter, _ = present(quiet=0.01)
    assert not presenter._idle.isActive()
    presenter.send(on.Touch())
    assert presenter._idle.isActive()
    presenter.send(on.Forget())
    assert not presenter._idle.isActive()


def test_every_sign_of_somebody_starts_the_wait_anew() -> None:
    """A touch that changes nothing counts, and so does what QML tells of scrolling."""
    presenter, _ = present()
    presenter.send(on.Touch())
    presenter._idle.stop()
    presenter.send(on.Touch())
    assert presenter._idle.interval() == 60_000
    assert presenter._idle.isActive()
    presenter._idle.stop()
    presenter.kiosk.touched.emit()
    assert presenter._idle.isActive()


def test_large_text_and_a_question_have_waits_of_their_own() -> None:
    presenter, _ = present()
    presenter.send(on.Touch())
    presenter.send(on.SetTextSize(200))
    assert presenter._idle.interval() == 120_000
    presenter.send(on.Quiet())
    assert presenter._idle.interval() == 20_000


def test_a_visitor_stays_on_an_article_of_the_new_library_and_reads_its_new_words() -> None:
    presenter, old = present()
    presenter.send(on.OpenArticle("worry"))
    presenter.prepare_all()
    new = Bodies()
    presenter.exchange(library_of({"anxiety": ["worry", "fear"]}), CONFIG, new)
    presenter.prepare_all()
    assert presenter.session.place == ArticlePage("worry")
    assert presenter.kiosk.reader_model.property("position") == 0
    assert slots(presenter) == [(0, "worry.md"), (1, "fear.md"), EMPTY]
    assert new.asked == ["worry.md", "fear.md"]
    assert old.asked == ["worry.md", "rest.md", "panic.md"]


def test_a_visitor_on_an_article_that_is_gone_comes_home() -> None:
    presenter, _ = present()
    presenter.send(on.OpenArticle("rest"))
    presenter.exchange(library_of({"anxiety": ["panic"]}), CONFIG, words_of)
    assert presenter.session.place == Home()
    assert presenter.kiosk.property("screen") == "home"
    assert slots(presenter) == [EMPTY] * 3


def test_a_folder_that_is_filled_while_the_kiosk_waits_brings_its_settings() -> None:
    """Its first language counts from then on, for a visitor who is there from the next visit on."""
    presenter, _ = present(library_of({}))
    assert presenter.kiosk.property("screen") == "desk"
    spanish = msgspec.structs.replace(CONFIG, languages=("es",), name="Linden House")
    presenter.exchange(LIBRARY, spanish, words_of)
    assert presenter.kiosk.property("screen") == "attract"
    assert presenter.kiosk.home_model.property("name") == "Linden House"
    assert presenter.session == fresh(Comfort(language="es"))
    presenter.send(on.Touch())
    presenter.exchange(LIBRARY, CONFIG, words_of)
    assert presenter.session.comfort.language == "es"
    presenter.send(on.Forget())
    assert presenter.session == fresh(Comfort(language="en"))


def test_an_empty_library_can_be_touched_everywhere() -> None:
    presenter, bodies = present(library_of({}))
    for event in (on.Touch(), on.OpenTopic("x"), on.OpenArticle("x"), on.Next(), on.Previous(), on.Back(), on.Open("help"), on.Close()):
        presenter.send(event)
    presenter.prepare_all()
    assert presenter.kiosk.property("screen") == "desk"
    assert bodies.asked == []


def test_new_help_lines_are_in_reach_of_somebody_who_reads() -> None:
    presenter, bodies = present()
    presenter.send(on.OpenArticle("rest"))
    changed = msgspec.structs.replace(CONFIG, region="us", help={"us": (HelpLine("988", "Crisis line"),)})

    presenter.exchange(LIBRARY, changed, bodies)

    assert presenter.session.place == ArticlePage("rest")
    assert presenter.kiosk.home_model.property("helpLines").rowCount() == 1


def test_a_page_turn_leaves_alone_what_is_out_of_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, _ = present()
    presenter.send(on.OpenArticle("panic"))
    monkeypatch.setattr(derive, "home", lambda *_: pytest.fail("home was made anew"))
    presenter.send(on.Next())
    assert presenter.session.place == ArticlePage("worry")


class Tally:
    """Writes down what is counted."""

    def __init__(self) -> None:
        self.views: list[str] = []
        self.answers: list[tuple[str, bool]] = []

    def view(self, article: str, _language: str) -> None:
        self.views.append(article)

    def answer(self, article: str, useful: bool) -> None:
        self.answers.append((article, useful))


def counted(monkeypatch: pytest.MonkeyPatch, *, counts: bool = True) -> tuple[Presenter, Tally]:
    monkeypatch.setattr(presenting, "READ_AFTER", 30)
    tally = Tally()
    config = msgspec.structs.replace(CONFIG, counts=counts)
    return Presenter(LIBRARY, config, words_of, {"light": {}}, None, tally), tally


def test_an_article_that_stays_open_counts_once_a_visit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch)
    presenter.send(on.OpenArticle("rest"))
    qtbot.waitUntil(lambda: tally.views == ["rest"])
    presenter.send(on.GoHome())
    presenter.send(on.OpenArticle("rest"))
    qtbot.wait(100)
    assert tally.views == ["rest"]
    presenter.send(on.Forget())
    presenter.send(on.OpenArticle("rest"))
    qtbot.waitUntil(lambda: tally.views == ["rest", "rest"])


def test_leafing_past_an_article_is_no_reading(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch)
    for event in (on.OpenArticle("panic"), on.Next(), on.Next(), on.GoHome()):
        presenter.send(event)
    qtbot.wait(100)
    assert tally.views == []


def test_an_answer_counts_once_for_each_article(monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch)
    for event in (on.OpenArticle("panic"), on.Answer(useful=True), on.Answer(useful=False), on.Next(), on.Answer(useful=False)):
        presenter.send(event)
    assert tally.answers == [("panic", True), ("worry", False)]


def test_help_and_what_is_typed_are_never_counted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch)
    for event in (on.Touch(), on.Open("help"), on.Close(), on.OpenSearch(), on.Type("panic"), on.OpenShortReads()):
        presenter.send(event)
    qtbot.wait(100)
    assert (tally.views, tally.answers) == ([], [])


def test_a_practice_that_counts_nothing_is_asked_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch, counts=False)
    presenter.send(on.OpenArticle("panic"))
    presenter.send(on.Answer(useful=True))
    qtbot.wait(100)
    assert (tally.views, tally.answers) == ([], [])
    assert not presenter.kiosk.reader_model.slots[0].property("asksUse")


def test_counting_is_no_sign_of_a_visitor(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    presenter, tally = counted(monkeypatch)
    presenter.send(on.OpenArticle("panic"))
    left = presenter._idle.remainingTime()
    qtbot.waitUntil(lambda: tally.views == ["panic"])
    assert presenter._idle.remainingTime() < left


class Mouth(QObject):
    """Stands for the voice: writes down what it should do."""

    languagesChanged, finished = Signal(), Signal()  # noqa: N815  as QML would see it
    started, failed = Signal(str), Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.setProperty("languages", ["en", "es"])

    def read(self, texts: Sequence[Utterance]) -> None:
        self.told.append([(utterance.text, utterance.language) for utterance in texts])

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def stop(self) -> None:
        self.told.append("stop")


def speaking(*, listen: bool = True) -> tuple[Presenter, Mouth]:
    mouth = Mouth()
    presenter = Presenter(LIBRARY, msgspec.structs.replace(CONFIG, listen=listen), words_of, {"light": {}})
    presenter.speak_with(mouth)  # type: ignore[arg-type]  # as much of a voice as is needed here
    return presenter, mouth


def test_the_voice_reads_the_open_article_in_its_language_and_follows_the_page() -> None:
    presenter, mouth = speaking()
    for event in (on.OpenArticle("panic"), on.Listen(), on.Next(), on.Listen(), on.Listen(), on.StopListening()):
        presenter.send(event)
    panic, worry = (("Panic.", "en"), ("panic.md.", "en")), (("Worry.", "en"), ("worry.md.", "en"))
    assert mouth.told == [[*panic], [*worry], "pause", "resume", "stop"]


def test_in_another_language_it_begins_anew_when_asked() -> None:
    presenter, mouth = speaking()
    for event in (on.OpenArticle("panic"), on.Listen(), on.SetLanguage("es"), on.Listen()):
        presenter.send(event)
    assert mouth.told[1:] == ["stop", [("Panic (es).", "es"), ("panic.es.md.", "es")]]


def test_the_end_of_a_visit_is_the_end_of_the_voice() -> None:
    presenter, mouth = speaking()
    for event in (on.OpenArticle("panic"), on.SetVoice(0.3, 0.8), on.Listen(), on.Forget()):
        presenter.send(event)
    assert mouth.told[-1] == "stop"
    assert (mouth.property("rate"), mouth.property("volume")) == (0, 0.4)


def test_what_is_read_is_lit_until_the_voice_ends_and_quiet_begins_then() -> None:
    presenter, mouth = speaking()
    presenter.send(on.OpenArticle("panic"))
    presenter.send(on.Listen())
    page = presenter.kiosk.reader_model.slots[0]
    assert not presenter._idle.isActive()
    mouth.started.emit("")
    assert page.property("spokenRow") == -1
    mouth.started.emit(str(page.props.blocks[0]["block"]["key"]))  # type: ignore[index]  # a block's fields
    assert page.property("spokenRow") == 0
    mouth.failed.emit("The engine is gone.")
    assert (page.property("spokenRow"), presenter.kiosk.property("voice")) == (-2, "silent")
    assert presenter._idle.isActive()


@pytest.mark.parametrize(("listen", "language", "there"), [(True, "en", True), (False, "en", False), (True, "es", True)])
def test_the_button_is_there_where_there_is_a_voice_and_the_practice_wants_it(*, listen: bool, language: str, there: bool) -> None:
    presenter, mouth = speaking(listen=listen)
    presenter.send(on.OpenArticle("panic"))
    presenter.send(on.SetLanguage(language))
    assert presenter.kiosk.property("canListen") is there
    mouth.setProperty("languages", [])
    mouth.languagesChanged.emit()
    assert presenter.kiosk.property("canListen") is False


def test_a_system_that_asks_for_less_motion_is_heard_without_disturbing_anybody() -> None:
    presenter, _ = present()
    presenter.systemIsCalm.emit(True)
    assert presenter.session == fresh(Comfort(calm=True))
    calm = []
    for event in (on.Touch(), on.SetCalm(calm=False), on.Forget()):
        presenter.send(event)
        presenter.systemIsCalm.emit(True)
        calm.append(presenter.session.comfort.calm)
    assert calm == [True, False, True]
    presenter.exchange(LIBRARY, CONFIG, words_of)
    assert presenter.session == fresh(Comfort(calm=True))


def test_an_article_that_goes_while_it_is_read_aloud_falls_silent() -> None:
    presenter, mouth = speaking()
    presenter.send(on.OpenArticle("panic"))
    presenter.send(on.Listen())
    presenter.exchange(library_of({"sleep": ["rest"]}), CONFIG, words_of)
    assert mouth.told[-1] == "stop"


def test_what_was_taken_along_is_forgotten_when_it_is_put_away() -> None:
    presenter, _ = present()
    for event in (on.OpenArticle("panic"), on.Open("take")):
        presenter.send(event)
    assert presenter.kiosk.over_model.property("code")
    presenter.send(on.Forget())
    assert presenter.kiosk.over_model.property("code") == ""
