"""Moves the session and shows it: event in, step, derive, and only what changed goes to the view models."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.config import Config
from kiosk.library.model import Article, Body, Hit, Library, in_language
from kiosk.session import events as on
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import STAFF, ArticlePage, Attract, Comfort, Place, Session, fresh, settle, step
from kiosk.ui import derive, finding, taking
from kiosk.ui.blocks import found
from kiosk.ui.searches import Searches
from kiosk.ui.view_models import KioskViewModel

if TYPE_CHECKING:
    from kiosk.ui.aloud import Utterance
    from kiosk.ui.speech import Speech

SLOTS = 3
"""The open article and its two neighbours."""

PREPARE_AFTER = 320
"""ms after a page turn until the neighbours are prepared: the turn's own motion (240 ms) comes first."""

TIDY_AFTER = 1_000
"""ms after a visit until its pages are taken apart: the attract screen is on the glass first."""

READ_AFTER = 3_000
"""ms that an article is open before it counts as read: leafing past is no reading."""


class Counts(Protocol):
    """Where views and answers are counted."""

    def view(self, article: str, language: str) -> None: ...
    def answer(self, article: str, useful: bool) -> None: ...


Fetch = Callable[[str], Body]
"""The body of a version, by its path in the content folder."""


class Presenter(QObject):
    """Owns the session. The library may be exchanged under it.

    `systemIsCalm` is for whoever finds out, in any thread, whether the system asks for less motion. `staffMoved` tells of every step of
    staff, with the session before and after; `previewEnded` that the library of visitors has to be given back, before anything is shown.
    """

    systemIsCalm = Signal(bool)
    staffMoved = Signal(object, object)
    previewEnded = Signal()

    def __init__(
        self,
        library: Library,
        config: Config,
        fetch: Fetch,
        look: dict[str, dict[str, str]],
        searches: Searches | None = None,
        counter: Counts | None = None,
    ) -> None:
        super().__init__()
        self._library, self._config, self._fetch = library, config, fetch
        self._searches = searches
        self._counter = counter
        self._speech: Speech | None = None
        if searches:
            searches.found.connect(self._have_found)
        self._calm = False
        self.systemIsCalm.connect(self._begin_calmly)
        self.session = fresh(_start(config))
        self._bodies = _no_bodies()
        self.kiosk = KioskViewModel(self.send, SLOTS, look)
        self._idle = _single_shot(self, lambda: self.send(on.Quiet()))
        self._prepare = _single_shot(self, self._prepare_neighbours)
        self._reading = _single_shot(self, self._count_view)
        self._tidying = _single_shot(self, self._tidy)
        self.kiosk.touched.connect(self._rest)
        self._show()

    @property
    def library(self) -> Library:
        return self._library

    def send(self, event: on.Event) -> None:
        """One event of the visitor or the clock."""
        before = self.session
        self.session = step(before, event, self._library)
        if before.preview and not self.session.preview:
            self.previewEnded.emit()
        self._rest()
        if (self.session.query, self.session.comfort.language) != (before.query, before.comfort.language):
            self._ask()
        if _without_search(self.session) != _without_search(before):
            self._show()
        self._show_search()
        self._speak(before)
        self._count(event, before)
        self._leave(before)
        if any(isinstance(session.place, STAFF) for session in (before, self.session)):
            self.staffMoved.emit(before, self.session)
        place = self.session.place
        if isinstance(place, ArticlePage) and _opens(event, before.place, place):
            self.kiosk.reader_model.opened.emit(place.anchor)

    def exchange(self, library: Library, config: Config, fetch: Fetch) -> None:
        """Another library, or the same folder read anew. The visitor stays where the new one allows."""
        self._library, self._config, self._fetch = library, config, fetch
        self._begin_with(_start(config, calm=self._calm))
        before = self.session
        self.session = settle(before, library)
        self._speak(before)
        open_slot = None if (position := self._position()) is None else position % SLOTS
        for number, slot in enumerate(self.kiosk.reader_model.slots):
            if number != open_slot:
                slot.clear()
        if position is not None:
            self._prepare_at(position, anew=True)
        self._show()
        self._show_behind()  # the help lines, too, which are in reach from everywhere
        self._show_search()
        self._ask()

    def close(self) -> None:
        """Nothing happens by itself any more."""
        for timer in (self._idle, self._prepare, self._reading, self._tidying):
            timer.stop()

    def _leave(self, before: Session) -> None:
        if self.session.place != Attract():
            self._tidying.stop()
        elif before.place != Attract():
            self._tidying.start(TIDY_AFTER)

    def _tidy(self) -> None:
        """Nothing of a visit stays in memory for the next one to find, or for the night to hold."""
        for slot in self.kiosk.reader_model.slots:
            slot.clear()
        self._bodies = _no_bodies()
        self.kiosk.left.emit()

    def _begin_calmly(self, calm: bool) -> None:
        self._calm = calm
        self._begin_with(_start(self._config, calm=calm))
        self._show()

    def _begin_with(self, start: Comfort) -> None:
        """From the next visit on; from now on when nobody is there."""
        untouched = self.session == fresh(self.session.start)
        self.session = fresh(start) if untouched else replace(self.session, start=start)

    def prepare_all(self) -> None:
        """Prepares the open article's neighbours now instead of soon."""
        self._prepare.stop()
        self._prepare_neighbours()

    def speak_with(self, speech: "Speech") -> None:
        """From now on articles can be read aloud, in the languages that it finds."""
        self._speech = speech
        speech.languagesChanged.connect(self._show)
        speech.started.connect(lambda key: self._have_heard(on.Heard(key)))
        speech.finished.connect(lambda: self._have_heard(on.Silent()))
        speech.failed.connect(lambda _why: self._have_heard(on.Silent()))
        self._show()

    def _have_heard(self, event: on.Heard | on.Silent) -> None:
        """No touch of a visitor. The time of quiet begins when the voice has ended."""
        before = self.session
        self.session = step(before, event, self._library)
        if self.session != before:
            self._show()
        if isinstance(event, on.Silent):
            self._rest()

    def _speak(self, before: Session) -> None:
        """Lets the voice do what the session says."""
        voice, speech = self.session.voice, self._speech
        if speech is None:
            return
        if (voice.rate, voice.volume) != (before.voice.rate, before.voice.volume):
            speech.setProperty("rate", voice.rate)
            speech.setProperty("volume", voice.volume)
        moved = (self.session.place, self.session.comfort.language) != (before.place, before.comfort.language)
        if voice.state == "speaking" and (before.voice.state == "silent" or (moved and voice.block is None)):
            speech.read(self._aloud())
        elif voice.state != before.voice.state:
            {"speaking": speech.resume, "paused": speech.pause, "silent": speech.stop}[voice.state]()

    def _aloud(self) -> "tuple[Utterance, ...]":
        position = self._position()
        if position is None:
            return ()
        version = in_language(self._library.reading_order[position], self.session.comfort.language)
        body = self._bodies[position % SLOTS]
        marks = derive.visit(self.session, body).marks
        from kiosk.ui.aloud import Said, spoken  # noqa: PLC0415  most practices read nothing aloud

        lines = self.kiosk.reader_model.slots[position % SLOTS].props.helpLines
        said = Said(
            QCoreApplication.translate("Short", "In short"),
            QCoreApplication.translate("ContentNote", "Before you read"),
            tuple(f"{line['title']}: {line['number']}" for line in lines),
        )
        return spoken(version.title, body.blocks, version.language or self._library.written, marks, said)

    def _count(self, event: on.Event, before: Session) -> None:
        """An article that stays open is counted, once a visit, and so is what was said of its use. Nothing else is, ever."""
        place = self.session.place
        if place != before.place:
            if isinstance(place, ArticlePage):
                self._reading.start(READ_AFTER)
            else:
                self._reading.stop()
        if isinstance(event, on.Answer) and isinstance(place, ArticlePage) and self.session.answered != before.answered:
            self._counted(lambda counter: counter.answer(place.article, event.useful))

    def _count_view(self) -> None:
        before, place = self.session, self.session.place
        self.session = step(before, on.Read(), self._library)  # no touch of a visitor: the time of quiet goes on
        if isinstance(place, ArticlePage) and self.session.read != before.read:
            position = self._library.positions[place.article]
            language = in_language(self._library.reading_order[position], self.session.comfort.language).language or self._library.written
            self._counted(lambda counter: counter.view(place.article, language))

    def _counted(self, count: Callable[[Counts], None]) -> None:
        if self._counter and self._config.counts and not self.session.preview:
            count(self._counter)

    def _ask(self) -> None:
        if self._searches and self.session.query.strip():
            self._searches.ask(self.session.query, self.session.comfort.language, self._library, self._config.urgent_words)

    def _have_found(self, query: str, hits: tuple[Hit, ...]) -> None:
        """No touch of a visitor: the time of quiet goes on."""
        self.session = step(self.session, on.Found(query, hits), self._library)
        self._show_search()

    def _show(self) -> None:
        position = self._position()
        if position is not None:
            self._prepare_at(position)
            self._prepare.start(PREPARE_AFTER)
        glass = derive.glass(self.session, self._library, self._config, self._speech.property("languages") if self._speech else ())
        if glass.screen != "article":  # what lies behind an article is out of sight, and a page turn has no time for it
            self._show_behind()
        self.kiosk.reader_model.show(derive.reader(self.session, self._library))
        self._show_visit(position)
        self._show_over(position)
        self.kiosk.show(glass)
        if not self.session.overs:
            self.kiosk.over_model.show(taking.TakeProps(), {})

    def _show_visit(self, position: int | None) -> None:
        """What the visitor touched on the open page; nothing on the pages beside it."""
        for number, (slot, body) in enumerate(zip(self.kiosk.reader_model.slots, self._bodies, strict=True)):
            is_open = position is not None and number == position % SLOTS
            slot.show_visit(derive.visit(self.session, body) if is_open else derive.VisitProps())

    def _show_over(self, position: int | None) -> None:
        """What lies over the open article. It is forgotten only when it is off the glass, so that it does not empty before one's eyes."""
        over = self.session.overs[-1] if self.session.overs else None
        if position is None or over is None:
            return
        slot = position % SLOTS
        block = found(self.kiosk.reader_model.slots[slot].props.blocks, over.key) if over.key else None
        self.kiosk.over_model.show(taking.take(self.session, self._library, self._bodies[slot], self._config), block or {})

    def _show_search(self) -> None:
        self.kiosk.search_model.show(finding.search(self.session, self._library, self._config.urgent_words))

    def _show_behind(self) -> None:
        self.kiosk.home_model.show(derive.home(self.session, self._library, self._config))
        self.kiosk.topic_model.show(derive.topic(self.session, self._library))

    def _rest(self) -> None:
        seconds = wait(self.session, IdleTimes(self._config.quiet_seconds, self._config.warning_seconds))
        if seconds is None:
            self._idle.stop()
        else:
            self._idle.start(round(seconds * 1000))

    def _position(self) -> int | None:
        place = self.session.place
        return self._library.positions[place.article] if isinstance(place, ArticlePage) else None

    def _prepare_neighbours(self) -> None:
        position = self._position()
        if position is not None:
            for near in (position + 1, position - 1):
                if 0 <= near < len(self._library.reading_order):
                    self._prepare_at(near)

    def _prepare_at(self, position: int, *, anew: bool = False) -> None:
        article: Article = self._library.reading_order[position]
        language = self.session.comfort.language
        slot = self.kiosk.reader_model.slots[position % SLOTS]
        version = in_language(article, language)
        if slot.holds(position, version.path, language) and not anew:
            return
        self._bodies[position % SLOTS] = body = self._fetch(version.path)
        slot.show(derive.page(article, body, self._library, language, self._config))


def _opens(event: on.Event, before: Place, place: ArticlePage) -> bool:
    """Whether the visitor jumped to that place; turning a page is no jump."""
    if before == place:  # the same link again leads back to its heading, from wherever the visitor has scrolled to
        return isinstance(event, on.OpenLink) and event.target == f"article:{place.article}#{place.anchor}"
    jump = on.OpenArticle | on.OpenLink | on.OpenTopic | on.Back
    return isinstance(event, jump) or not isinstance(before, ArticlePage)


def _without_search(session: Session) -> Session:
    """What the screens behind a search show: each letter that is typed would derive them anew."""
    return replace(session, query="", hits=(), found="")


def _no_bodies() -> list[Body]:
    return [Body(())] * SLOTS


def _start(config: Config, *, calm: bool = False) -> Comfort:
    return Comfort(config.start_text_size, config.start_theme, config.first_language, calm, volume=config.start_volume)


def _single_shot(owner: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer
