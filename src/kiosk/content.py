"""The content folder of a running kiosk: its library, its articles, and what becomes of them when the folder changes.

The first frame comes from the headings that were kept; the articles come from the index. What has changed is read by a process of its
own, so that a frame never waits for it, and the new library is taken at once when it is there.
"""

import datetime as dt
import logging
from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from kiosk.config import Config
from kiosk.library import headings
from kiosk.library.model import Body, Hit, Library, with_languages
from kiosk.machine import places
from kiosk.machine.watch import Watch

if TYPE_CHECKING:
    from kiosk.library.index import Index
    from kiosk.library.store.model import Release

log = logging.getLogger(__name__)

BODIES_KEPT = 16
"""Articles that are kept in memory: the open one, its neighbours, and a few that a visitor goes back to."""

FEW = 300
"""Files that a first start reads before its first frame; for more it shows its calm page meanwhile."""

GONE, FAILED = 4, 1
"""What the process that reads the folder ends with when the folder is not there, and when nothing could be kept.

These are EXIT_UNUSABLE and EXIT_NOT_KEPT of `cli`, which nothing imports.
"""

NOT_STARTED = QProcess.ProcessError.FailedToStart

FAULTS = (
    "The content folder could not be read to its end, because the process that reads it ended. It is tried again.",
    "What is new in the content folder cannot be kept in {}: make room on its disk, or let the kiosk write there. It is tried again.",
)

RETRY = 30_000
"""ms until the next try."""

DEADLINE = 30 * 60_000
"""ms after which the process that reads the folder is stuck. It takes two minutes for 10,000 articles."""


class Content(QObject):
    """`library` is what there is now. `changed` tells of another one; `noticed` is for the watching thread only."""

    changed = Signal()
    noticed = Signal()

    def __init__(
        self, config: Config, settings: Callable[[], Config], today: Callable[[], dt.date | None], release: "Release | None" = None
    ) -> None:
        """`settings` gives those of now, which the folder may have changed; `today` None when the clock cannot be right.

        The folder of a `release` never changes, and its index is made when it is brought in.
        """
        super().__init__()
        self._config, self._settings, self._today = config, settings, today
        self._folder = config.content
        self._day = today()
        self._stamp = ""
        self._is_release = release is not None
        self._place: Path | None = places.writable(config.data)
        if release and self._place == config.data:
            self._place = release.prepared
        self._again = False  # asked for while it was reading
        self._reading: QProcess | None = None
        self._watch: Watch | None = None
        self._index: Index | None = None
        self._fault = ""  # what was last said to be wrong
        self._take(Library(), is_indexed=False)
        self.noticed.connect(self.refresh)
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self.refresh)

    def open(self) -> None:
        """The kept headings; without them, all that can be read before somebody would wait for it."""
        is_there = self._folder.is_dir()
        kept = self._kept() if is_there else None
        if kept:
            self._take_kept(kept)
        elif self._place is None or not is_there or _is_small(self._folder):
            self.read_here()
        else:
            log.info("The content folder is read as a whole; until then visitors see the calm page.")

    def read_here(self) -> None:
        """The folder as it is now, at once. Before the window is there, because the processes that it starts are copies of this one."""
        from kiosk.library import refresh  # noqa: PLC0415  with Python-Markdown, which most starts do not need

        if self._place is None:
            self._read_every_file()
            return
        self._config, self._day, self._stamp = self._settings(), self._today(), headings.stamp(self._folder)
        library = refresh.refresh(self._place, self._folder, self._day, hide_overdue=self._config.hide_overdue)
        if library:
            self._take(library, is_indexed=True)
        else:
            self._read_every_file()

    def follow(self) -> None:
        """From now on, whatever changes in the folder is read; what has changed before, too."""
        if self._is_release:
            return
        self._watch = Watch(self._folder, self._is_new, self.noticed.emit)
        self._watch.start()

    def refresh(self) -> None:
        """Reads what has changed, beside the kiosk. Asked while it is at it, it begins once more afterwards."""
        if self._place is None:
            self._read_every_file()
            self.changed.emit()
        elif self._reading:
            self._again = True
        else:
            self._config, self._day = self._settings(), self._today()
            program, *arguments = places.own_command("refresh", *self._arguments(self._place))
            self._reading = QProcess(self)
            self._reading.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
            self._reading.finished.connect(self._have_read)
            self._reading.errorOccurred.connect(lambda error: self._have_read(FAILED) if error == NOT_STARTED else None)
            QTimer.singleShot(DEADLINE, self._reading, self._reading.kill)
            self._reading.start(program, arguments)

    def take_settings(self) -> None:
        """The same articles, in the languages of the settings of now."""
        self._config = self._settings()
        self._take(self.library, is_indexed=self._is_indexed)

    def look_again(self) -> None:
        """Dates change at midnight."""
        if self._day != self._today():
            self.refresh()

    def searcher(self) -> Callable[[str, str, Library, tuple[str, ...]], tuple[Hit, ...]]:
        """What finds articles, for the thread that asks for it."""
        from kiosk.library.search import Searcher  # noqa: PLC0415

        if self._place is None:
            return lambda *_question: ()
        searcher = Searcher(self._place, self._folder)
        searcher.warm()
        return searcher.find

    def close(self) -> None:
        self._retry.stop()
        self.noticed.disconnect(self.refresh)
        if self._watch:
            self._watch.stop()
        reading, self._reading, self._again = self._reading, None, False
        if reading:
            reading.kill()
            reading.waitForFinished(1000)
            shiboken6.delete(reading)  # now, in this thread
        self._close_index()

    def _close_index(self) -> None:
        """The next article opens it anew: it may have been made anew."""
        if self._index:
            self._index.close()
            self._index = None

    def _is_new(self) -> bool:
        """Whether the folder holds something else than what was read, cannot tell, or had a fault. For the watching thread."""
        now = headings.stamp(self._folder)
        return not now or now != self._stamp or bool(self._fault)

    def _arguments(self, place: Path) -> list[str]:
        day = self._day.isoformat() if self._day else ""
        hide = ["--hide-overdue"] if self._config.hide_overdue else []
        return ["--content", str(self._folder), "--place", str(place), "--day", day, *hide]

    def _have_read(self, code: int) -> None:
        if self._reading is None:  # closed meanwhile
            return
        self._reading.deleteLater()
        self._reading = None
        self._close_index()
        kept = self._kept()
        if code == GONE:
            self._miss()
        elif code == 0 and kept:
            self._take_kept(kept)
            self._tell("")
            self.changed.emit()
        else:
            self._tell(FAULTS[code == FAILED].format(self._place))
            self._retry.start(RETRY)
            if _is_small(self._folder) or not self.library.usable:
                self._read_every_file()
                self.changed.emit()
        if self._again:
            self._again = False
            self.refresh()

    def _miss(self) -> None:
        """Waits for the folder; one that is back already is read again, for nobody may have seen it come."""
        from kiosk.library.reader import no_folder  # noqa: PLC0415

        problem = no_folder(self._folder)
        what = problem.what if problem else "The content folder was not there for a moment."
        self._tell(f"{what} What was read of it is shown until it comes back.")
        if not problem:
            self._retry.start(RETRY)

    def _tell(self, fault: str) -> None:
        """Once, however often it is tried again; and when it is over."""
        if fault and fault != self._fault:
            log.warning("%s", fault)
        elif self._fault and not fault:
            log.info("The content folder has been read again, and all of it is shown.")
        self._fault = fault

    def _read_every_file(self) -> None:
        from kiosk.library import reader  # noqa: PLC0415  only where nothing can be kept

        self._config, self._day, self._stamp = self._settings(), self._today(), headings.stamp(self._folder)
        library = reader.read_library(self._folder, self._day, hide_overdue=self._config.hide_overdue)
        self._take(library, is_indexed=False)

    def _kept(self) -> headings.Kept | None:
        if self._place is None:
            return None
        return headings.load(self._place / headings.NAME, self._folder, self._day, hide_overdue=self._config.hide_overdue)

    def _take_kept(self, kept: headings.Kept) -> None:
        self._stamp = kept.stamp
        self._take(kept.library(), is_indexed=True)

    def _take(self, library: Library, *, is_indexed: bool) -> None:
        """`is_indexed` when the index holds its articles as they are."""
        library = with_languages(library, self._config.languages, self._config.written_language)
        self.library, self._is_indexed = library, is_indexed
        self.fetch = lru_cache(BODIES_KEPT)(partial(self._read_body, library))

    def _read_body(self, library: Library, path: str) -> Body:
        from kiosk.library import reader  # noqa: PLC0415  not before the first frame
        from kiosk.library.index import NAME, Index  # noqa: PLC0415

        if self._is_indexed and self._place and not self._index:
            self._index = Index.open(self._place / NAME, self._folder)
        found = self._index.article(path) if self._is_indexed and self._index else None
        if found is None:
            return reader.read_body(self._folder, path, library)
        head, blocks, problems = found
        return reader.body_of(self._folder, head, blocks, library, problems)


def _is_small(folder: Path) -> bool:
    from itertools import islice  # noqa: PLC0415

    try:
        return len(list(islice(folder.rglob("*"), FEW + 1))) <= FEW
    except OSError:
        return True
