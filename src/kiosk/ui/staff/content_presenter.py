"""What staff do on the content page, and the process that does it."""

from collections.abc import Callable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.staff import bringing as bring
from kiosk.staff.log import StaffLog
from kiosk.staff.shelf import Shelf
from kiosk.ui.staff.content import Page, content
from kiosk.ui.staff.content_view_model import ContentViewModel
from kiosk.ui.staff.house import House
from kiosk.ui.staff.lines import Lines
from kiosk.ui.staff.sticks import Found

AN_OUTCOME_STAYS = 20_000
"""ms, of a good one: it says what has changed, and then the page does."""


class ContentPresenter(QObject):
    """`storeChanged` when another release may have to be shown; `previewAsked` with one. It works on while staff look at other pages."""

    storeChanged = Signal()
    previewAsked = Signal(str)

    def __init__(self, model: ContentViewModel, house: House, works: Callable[[bool], None], parent: QObject) -> None:
        """`works` hears whether something is under way."""
        super().__init__(parent)
        self._model, self._house, self._works = model, house, works
        model.bringAsked.connect(self._bring)
        model.asked.connect(self._do)
        model.dayAsked.connect(lambda day: self._act("planned", "activate", self._ready(), "--on", day))
        model.releaseAsked.connect(lambda release: self._act("shown", "activate", release))
        self._page = Page(Shelf())
        self._well = ""  # the code of a good end
        self._inside = False
        self._language = "en"
        self._work = Lines(self)
        self._work.told.connect(self._hear)
        self._work.ended.connect(self._end)
        self._fading = QTimer(self)
        self._fading.setSingleShot(True)
        self._fading.setInterval(AN_OUTCOME_STAYS)
        self._fading.timeout.connect(self._understood)

    def enter(self, language: str) -> None:
        self._inside, self._language = True, language
        self.show(Page(self._house.shelf()))

    def leave(self) -> None:
        """Whatever is under way ends: nobody is there to say what becomes of it."""
        self._inside = False
        self._stop()
        self._page = Page(Shelf())

    def close(self) -> None:
        self._fading.stop()
        self._work.close()

    def refresh(self) -> None:
        """The page as things are now."""
        if self._inside:
            self.show(replace(self._page, shelf=self._house.shelf()))

    def look(self, found: Found) -> None:
        """What lies on the sticks now. An empty list while somebody still looks says nothing."""
        if self._inside and (found.candidates or found.whole):
            self.show(replace(self._page, found=found.candidates))

    def show(self, page: Page) -> None:
        """Another state of the page."""
        before, self._page = self._page, page
        config = self._house.config
        self._model.show(content(page, self._house.library, config.name, self._language, self._house.today()))
        if bool(page.bringing.stage) != bool(before.bringing.stage):
            self._works(bool(page.bringing.stage))

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
        self.show(replace(self._page, bringing=bringing, choosing=False))
        self._work.start(self._house.command(*words, "--by-staff", "--format", "json"))

    def _hear(self, event: Mapping[str, object]) -> None:
        self.show(replace(self._page, bringing=bring.hear(self._page.bringing, event, self._well)))

    def _end(self) -> None:
        bringing = bring.ended(self._page.bringing)
        if bringing.outcome and bringing.outcome.code == "ready":
            bringing = bring.Bringing()  # the page goes on to what is ready
        if bringing.outcome and bringing.outcome.well:
            self._fading.start()
        self.storeChanged.emit()
        self.show(replace(self._page, bringing=bringing, shelf=self._house.shelf()))

    def _stop(self) -> None:
        """What is under way is as if it had never begun."""
        if self._work.running:
            self._work.stop()
            StaffLog(self._house.config.data).note(f"bring {self._page.bringing.name}", "stopped", "staff area")

    def _understood(self) -> None:
        self.show(replace(self._page, bringing=bring.Bringing(), shelf=self._house.shelf()))

    def _do(self, what: str) -> None:
        match what:
            case "cancel":
                self._stop()
                self.show(replace(self._page, bringing=bring.Bringing()))
            case "understood":
                self._fading.stop()
                self._understood()
            case "days" | "no-days":
                self.show(replace(self._page, choosing=what == "days"))
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
