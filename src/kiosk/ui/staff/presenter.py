"""What staff do: the pad, the pages, and the processes that do the work."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.config import Config
from kiosk.library.model import Library
from kiosk.session import events as on
from kiosk.session.state import Session, StaffArea, StaffPad
from kiosk.staff import bringing as bring
from kiosk.staff.log import StaffLog
from kiosk.staff.shelf import Shelf
from kiosk.ui.staff.content import Page, content, written
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.pad import Lock
from kiosk.ui.staff.view_model import StaffViewModel
from kiosk.ui.telling import Send

AN_OUTCOME_STAYS = 20_000
"""ms, of a good one: it says what has changed, and then the page does."""


class House(Protocol):
    """What the staff area needs of the program around it."""

    @property
    def library(self) -> Library: ...
    @property
    def config(self) -> Config: ...
    def command(self, *words: str) -> Sequence[str]:
        """The command line of one of our own commands, on this data folder."""

    def shelf(self) -> Shelf: ...
    def today(self) -> dt.date: ...


class StaffPresenter(QObject):
    """Made when the gesture is first known, and kept. `storeChanged` when another release may have to be shown; `previewAsked` with one."""

    storeChanged = Signal()
    previewAsked = Signal(str)

    def __init__(self, send: Send, lock: Lock, house: House) -> None:
        super().__init__()
        self._send, self._house = send, house
        self.model = StaffViewModel(send, lock, self)
        self.model.pad_model.unlocked.connect(lambda: send(on.Unlock()))
        asks = self.model.content_model
        asks.bringAsked.connect(self._bring)
        asks.asked.connect(self._do)
        asks.dayAsked.connect(lambda day: self._act("planned", "activate", self._ready(), "--on", day))
        asks.releaseAsked.connect(lambda release: self._act("shown", "activate", release))
        self._page = Page(Shelf())
        self._well = ""  # the code of a good end
        self._inside = False
        self._language = "en"
        self._work = Lines(self)
        self._work.told.connect(self._hear)
        self._work.ended.connect(self._end)
        self._looking = Lines(self)
        self._looking.told.connect(self._look)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(AN_OUTCOME_STAYS)
        self._fading.timeout.connect(self._understood)

    def session_changed(self, before: Session, now: Session) -> None:
        """Somebody comes to the pad, goes in, or leaves."""
        self._language = now.comfort.language
        if isinstance(now.place, StaffPad) != isinstance(before.place, StaffPad):
            self.model.pad_model.begin() if isinstance(now.place, StaffPad) else self.model.pad_model.end()
        if isinstance(now.place, StaffArea):
            self.model.show_page(now.place.page)
            if not self._inside:
                self._enter()
        elif self._inside:
            self._leave()

    def close(self) -> None:
        self._fading.stop()
        self._work.close()
        self._looking.close()

    def refresh(self) -> None:
        """The page as things are now."""
        if self._inside:
            self._show(replace(self._page, shelf=self._house.shelf()))

    def _enter(self) -> None:
        self._inside = True
        self._page = Page(self._house.shelf())
        self._show(self._page)
        if not self._page.shelf.live:
            drop = self._house.config.drop
            self._looking.start(self._house.command("look", "--watch", *(("--drop", drop) if drop else ())))

    def _leave(self) -> None:
        """Whatever is under way ends: nobody is there to say what becomes of it."""
        self._inside = False
        self._looking.stop()
        self._stop()
        self._page = Page(Shelf())

    def _show(self, page: Page) -> None:
        before, self._page = self._page, page
        config = self._house.config
        self.model.content_model.show(content(page, self._house.library, config.name, self._language, self._house.today()))
        if bool(page.bringing.stage) != bool(before.bringing.stage):
            self._send(on.Work(bool(page.bringing.stage)))

    def _look(self, event: Mapping[str, object]) -> None:
        found = event.get("candidates")
        rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
        if not rows and not event.get("whole"):
            return  # it is still looking
        self._show(replace(self._page, found=tuple(candidate_row(row, self._language) for row in rows)))

    def _bring(self, path: str, name: str, where: str) -> None:
        self._begin(bring.begin(name, where), "ready", "install", path, "--origin", where)

    def _act(self, well: str, *words: str) -> None:
        named = {entry.release: entry.name for entry in (*self._page.shelf.before, self._page.shelf.ready) if entry}
        self._begin(bring.act(named.get(words[1], "") if len(words) > 1 else ""), well, *words)

    def _begin(self, bringing: bring.Bringing, well: str, *words: str) -> None:
        if self._work.running or not self._inside:
            return
        self._well = well
        self._fading.stop()
        self._show(replace(self._page, bringing=bringing, choosing=False))
        self._work.start(self._house.command(*words, "--by-staff", "--format", "json"))

    def _hear(self, event: Mapping[str, object]) -> None:
        self._show(replace(self._page, bringing=bring.hear(self._page.bringing, event, self._well)))

    def _end(self) -> None:
        bringing = bring.ended(self._page.bringing)
        if bringing.outcome and bringing.outcome.code == "ready":
            bringing = bring.Bringing()  # the page goes on to what is ready
        if bringing.outcome and bringing.outcome.well:
            self._fading.start()
        self.storeChanged.emit()
        self._show(replace(self._page, bringing=bringing, shelf=self._house.shelf()))

    def _stop(self) -> None:
        """What is under way is as if it had never begun."""
        if self._work.running:
            self._work.stop()
            StaffLog(self._house.config.data).note(f"bring {self._page.bringing.name}", "stopped", "staff area")

    def _understood(self) -> None:
        self._show(replace(self._page, bringing=bring.Bringing(), shelf=self._house.shelf()))

    def _do(self, what: str) -> None:
        match what:
            case "cancel":
                self._stop()
                self._show(replace(self._page, bringing=bring.Bringing()))
            case "understood":
                self._fading.stop()
                self._understood()
            case "days" | "no-days":
                self._show(replace(self._page, choosing=what == "days"))
            case "preview" if self._ready():
                self.previewAsked.emit(self._ready())
            case "undo":
                self._act("undone", "rollback")
            case "show" if self._ready():
                self._act("shown", "activate", self._ready())
            case "discard" if self._ready():
                self._act("discarded", "discard", self._ready())

    def _ready(self) -> str:
        return self._page.shelf.ready.release if self._page.shelf.ready else ""


def candidate_row(found: Mapping[str, object], language: str) -> Mapping[str, object]:
    """A candidate as the list shows it; whatever is missing is empty."""
    text = {name: str(found.get(name, "")) for name in ("path", "name", "where")}
    articles = found.get("articles")
    try:
        changed = written(dt.date.fromisoformat(str(found.get("changed"))), language)
    except ValueError:
        changed = ""
    return {**text, "articles": articles if isinstance(articles, int) else 0, "changed": changed}
