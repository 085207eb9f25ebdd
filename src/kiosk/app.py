"""The composition root: from a Config to a shown window, in named steps."""

import contextlib
import datetime
import gc
import importlib
import logging
import os
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import shiboken6
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import config as configs
from kiosk.art.kept import KeptPictures
from kiosk.clock import believable
from kiosk.content import Content
from kiosk.counts.counter import Counter
from kiosk.library.model import Library, Problem
from kiosk.machine import graphics, logs, places
from kiosk.machine.memory import give_back_freed, give_back_large_pieces
from kiosk.machine.panel import pixels_per_mm
from kiosk.machine.signals import quit_on_signals, stop_at_once
from kiosk.machine.timing import Timing
from kiosk.machine.trace import Trace
from kiosk.surroundings import Surroundings, show_always
from kiosk.ui.pictures import Pictures
from kiosk.ui.presenter import Presenter
from kiosk.ui.searches import Searches
from kiosk.ui.translations import Translations

if TYPE_CHECKING:
    from kiosk.library.store.model import Release
    from kiosk.staffing import Staff
    from kiosk.ui.speech import Speech

log = logging.getLogger(__name__)

EXIT_FAULT = 70

OUR_FONTS = "fontpkg_atkinson_hyperlegible"

OTHER_SCRIPTS = {"Fira Sans": "fontpkg_fira_sans", "IBM Plex Sans Arabic": "fontpkg_ibm_plex_sans_arabic"}
"""Fonts for the scripts that ours lacks, and the packages that hold them."""

MOST_TOLD = 50
"""Problems of a folder that are logged: whoever meets more of them is better served by `kiosk check`."""

FIRST_FRAME_PATIENCE = 30_000
"""ms after which memory is tidied up even when no first frame has come."""

LOADED_AHEAD = ("kiosk.library.search", "kiosk.counts.store", "segno")
"""What most visits need and no start: loaded while nobody waits. The QR code's library alone takes 85 ms and 3 MB."""

GIVE_BACK_AFTER = 300
"""ms after the collectors have run: what they found is deleted in the next turns of the event loop, and images with the next frame."""

UPDATE_IDLE_TIME = "1"
"""ms that Qt waits for more changes before it draws a frame. Its own 5 would be a third of a page turn's budget."""


class App:
    """Everything that lives as long as the window. Made by `start`, ended by `close`."""

    def __init__(self, resolved: configs.Resolved, layers: list[configs.Layer], trace: Trace, *, live: bool) -> None:
        self.resolved, self.trace = resolved, trace
        self._live = live
        self._base = resolved.config.content
        self._layers = layers
        self._told: tuple[Problem, ...] = ()
        self.speech: Speech | None = None
        self.staff: Staff | None = None
        self._release: Release | None = None

    @property
    def config(self) -> configs.Config:
        return self.resolved.config

    @property
    def library(self) -> Library:
        return self.content.library

    @property
    def release(self) -> "Release | None":
        """That on the screen; None for a folder."""
        return self._release

    # ---- the steps, in order

    def read_library(self) -> None:
        """The headings of the content folder."""
        if self._live and self.config.mode == "store":
            from kiosk.library.store.pointer import shown_at_start  # noqa: PLC0415  whoever names a folder has no store

            self._release = shown_at_start(self.config.data)
        self.content = self._opened()
        self._tell_problems()

    def _opened(self) -> Content:
        """The content folder of the settings."""
        content = Content(self.config, self._settings, lambda: believable(_today()), self._release)
        if self._live:
            content.open()
        else:
            content.read_here()
        content.changed.connect(self._exchange)
        return content

    def start_engine(self) -> None:
        """Qt, its fonts, and the choice of graphics."""
        QCoreApplication.setApplicationName("kiosk")
        os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", UPDATE_IDLE_TIME)
        memory = self.config.data / "graphics.json"
        machine = graphics.fingerprint(pyside_version, os.environ.get("QT_QPA_PLATFORM", ""))
        wanted = "software" if os.environ.get("QT_QPA_PLATFORM") == "offscreen" else self.config.graphics
        self.graphics = graphics.choose(wanted, machine, memory, places.own_command("probe-graphics"))
        log.info("Drawing with %s: %s.", "the software renderer" if self.graphics.software else "the GPU", self.graphics.reason)
        if self.graphics.software and QQuickWindow.sceneGraphBackend() != "software":
            QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        self.qt = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
        _add_fonts()
        QFont.insertSubstitutions("Atkinson Hyperlegible", list(OTHER_SCRIPTS))
        QGuiApplication.setFont(QFont("Atkinson Hyperlegible"))
        self.translations = Translations(places.translations())

    def build_view_models(self) -> None:
        self.searches = Searches(self.content.searcher)
        self.counter = Counter(self.config.data, lambda: believable(_today())) if self._live else None
        self.presenter = Presenter(self.library, self.config, self.content.fetch, look_of(self.config.accent), self.searches, self.counter)
        self.kept = KeptPictures(self.config.data / "pictures")
        self.pictures = Pictures(self.kept, self.config.content, places.resources() / "icons")
        self.presenter.kiosk.show_edition(self._release.id if self._release else "")
        self.presenter.kiosk.left.connect(self._give_back)
        self.surroundings = Surroundings(self.presenter.kiosk, lambda: self.config, _now)
        self.surroundings.minute.connect(self._look_at_date)
        if self._live:
            show_always(self.presenter.kiosk.room_model, self.config, _now())

    def load_window(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImageProvider("kiosk", self.pictures)
        self.engine.addImportPath(str(places.qml()))
        size = configs.window_size(self.config)
        screen = QGuiApplication.primaryScreen().size()
        width, height = size or (screen.width(), screen.height())
        mm = QGuiApplication.primaryScreen().physicalSize()
        self.engine.setInitialProperties(
            {
                "kiosk": self.presenter.kiosk,
                "software": self.graphics.software,
                "millimetre": pixels_per_mm(screen.width(), screen.height(), self.config.diagonal, (mm.width(), mm.height())),
                "width": width,
                "height": height,
            }
        )
        self.translations.speak(self.presenter.session.comfort.language)
        self.engine.loadFromModule("Kiosk.App", "Main")
        if not self.engine.rootObjects():
            raise RuntimeError("The window could not be built; the log says why.")
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101  Main.qml is a Window
        self.window = window
        self.presenter.kiosk.languageChanged.connect(self._translate)
        answers = {"turn": self.presenter.kiosk.reader_model.positionChanged, "over": self.presenter.kiosk.overlayChanged}
        self.timing = Timing(window, answers, self.trace)
        self.timing.first_frame.connect(self._after_first_frame)

    def show(self) -> None:
        if self.config.windowed or configs.window_size(self.config):
            self.window.show()
        else:
            self.window.showFullScreen()
        self.window.requestActivate()  # on a bare X server nobody else gives it the keyboard
        QTimer.singleShot(FIRST_FRAME_PATIENCE, gc.enable)

    def _look_at_date(self) -> None:
        self.content.look_again()
        if self.staff:
            self.staff.look_at_date()

    # ---- afterwards

    def _after_first_frame(self) -> None:
        """What the first frame did not need: the room behind the attract screen, and tidying up."""
        give_back_large_pieces()
        self.window.setProperty("warm", True)
        self._invite()
        importlib.import_module("kiosk.library.index")
        if self._live:
            threading.Thread(target=self._ask_for_motion, name="motion", daemon=True).start()
            threading.Thread(target=_load_ahead, name="load-ahead", daemon=True).start()
            self.content.follow()
            self._keep_settings()
            self._offer_listening()
            self._await_staff()
            self.surroundings.begin()
        QTimer.singleShot(5_000, self.kept.trim)
        gc.enable()
        gc.collect()
        gc.freeze()

    def _await_staff(self) -> None:
        """From now on the hidden gesture is known."""
        from kiosk.staffing import Staff  # noqa: PLC0415  not before the first frame

        self.staff = Staff(self.presenter, self)
        self.staff.wanted.connect(self.show_release)
        self.staff.settled.connect(self._take_settings)
        self.staff.ended.connect(QCoreApplication.exit)
        self.staff.cleaned.connect(self.surroundings.clean)

    def show_release(self, release: "Release | None") -> None:
        """Another release than now, whatever the store says; None for the folder that came with the kiosk."""
        before = self.content
        self._release = release
        self._layers = configs.on_folder(self._layers, release.content if release else self._base)
        self.resolved = configs.with_help_from(self.config, configs.resolve(self._layers))
        self.content = self._opened()
        self.pictures.content = self.config.content
        self.searches.move(self.content.searcher)
        self.presenter.kiosk.show_edition(release.id if release else "")
        self._exchange()
        self.content.follow()
        before.close()
        before.deleteLater()

    def _take_settings(self) -> None:
        """Those that staff have just made hold from now on."""
        before, now = self.config, configs.staff_layer(self.config.data)
        self._layers = [now if layer.source == now.source else layer for layer in self._layers]
        self.resolved = configs.with_help_from(before, configs.resolve(self._layers))
        if self.config.languages != before.languages:
            self.content.take_settings()
        self._exchange()

    def _give_back(self) -> None:
        re.purge()  # its cache holds what visitors looked for
        self.pictures.let_go()
        self.engine.collectGarbage()
        gc.collect()
        QTimer.singleShot(GIVE_BACK_AFTER, give_back_freed)

    def _settings(self) -> configs.Config:
        """Those of now; without the folder, or with a slip in its kiosk.toml, those of before: nobody's help numbers go because of it."""
        if self.config.content.is_dir():
            now = configs.content_layer(self.config.content)
            self._keep_settings()
            self._layers = [configs.or_before(now, layer) if layer.source == now.source else layer for layer in self._layers]
            self.resolved = configs.with_help_from(self.config, configs.resolve(self._layers))
        return self.config

    def _keep_settings(self) -> None:
        if self._live:
            configs.keep(self.config.content, self.config.data)

    def _ask_for_motion(self) -> None:
        from kiosk.machine.motion import less_motion  # noqa: PLC0415  not before the first frame

        calm = less_motion()
        with contextlib.suppress(RuntimeError):  # the program has ended in the meantime
            self.presenter.systemIsCalm.emit(calm)

    def _translate(self) -> None:
        if self.translations.speak(self.presenter.session.comfort.language):
            self.engine.retranslate()

    def _invite(self) -> None:
        kiosk = self.presenter.kiosk
        kiosk.invite(self.translations.invitations(tuple(language["code"] for language in kiosk.languages)))  # type: ignore[attr-defined]  # a Property

    def _offer_listening(self) -> None:
        """Finds out what can be read aloud, if the practice wants that."""
        if self.config.listen and self.speech is None:
            from kiosk.ui.speech import Speech  # noqa: PLC0415  most practices read nothing aloud

            self.speech = Speech(places.own_command("speak"), places.own_command("speak", "--hush"))
            self.speech.probe()
            self.presenter.speak_with(self.speech)

    def _exchange(self) -> None:
        """Takes what the content folder holds now."""
        self._tell_problems()
        self._offer_listening()
        self.presenter.kiosk.show_look(look_of(self.config.accent))
        self.presenter.exchange(self.library, self.config, self.content.fetch)
        if self._live:
            self.surroundings.look()
        self._invite()

    def _tell_problems(self) -> None:
        """To the log, and only what is not there already: most are still there when the folder is read again."""
        calling = configs.without_help(self.resolved) if self.library.usable else ()
        problems = (*self.resolved.problems, *_clock_problems(_today()), *calling, *self.library.problems)
        new = [problem for problem in problems if problem not in self._told]
        for problem in new[:MOST_TOLD]:
            where = f"{problem.file}:{problem.line}: " if problem.line else f"{problem.file}: " if problem.file else ""
            log.log(logging.INFO if problem.severity == "hint" else logging.WARNING, "%s%s %s", where, problem.what, problem.remedy)
        if len(new) > MOST_TOLD:
            log.warning("%s more things are wrong in the content folder. kiosk check says them all.", len(new) - MOST_TOLD)
        self._told = problems

    def close(self) -> None:
        """The engine goes before the view models that its bindings look at."""
        self.surroundings.close()
        if self.staff:
            self.staff.close()
        self.presenter.close()
        if self.speech:
            self.speech.close()
        self.searches.close()
        if self.counter:
            self.counter.close()
        self.content.close()
        self.presenter.kiosk.languageChanged.disconnect(self._translate)
        self.window.close()
        del self.timing, self.window
        shiboken6.delete(self.engine)
        self.translations.close()
        del self.engine


Step = tuple[str, Callable[[App], None]]

STEPS: tuple[Step, ...] = (
    ("library", App.read_library),
    ("engine", App.start_engine),
    ("view-models", App.build_view_models),
    ("window", App.load_window),
    ("shown", App.show),
)


def start(resolved: configs.Resolved, layers: list[configs.Layer], trace: Trace, *, live: bool = True) -> App:
    """Walks the steps, and leaves a mark in the trace after each. Unless it is `live`, the content folder is read once, and anew."""
    app = App(resolved, layers, trace, live=live)
    for name, step in STEPS:
        step(app)
        trace.instant(name)
    return app


def run(resolved: configs.Resolved, layers: list[configs.Layer], started: float) -> int:
    """The kiosk until it is closed. `started` is when the process began (monotonic, microseconds). Returns an exit code."""
    stop_at_once()
    held, folder = logs.Held(), resolved.config.data / "logs"
    logs.log_faults()
    logs.log_qt()
    with Trace(Path(resolved.config.trace) if resolved.config.trace else None) as trace:
        trace.instant("process-start", started)
        trace.instant("config")
        try:
            app = start(resolved, layers, trace)
            app.timing.first_frame.connect(lambda: held.write_to(folder))
            app.timing.first_frame.connect(lambda: quit_on_signals(app.qt))
            code = QCoreApplication.exec()
            app.close()
        except Exception:
            log.critical("An internal fault.", exc_info=True)
            code = EXIT_FAULT
        finally:
            held.write_to(folder)
    return code


def look_of(accent: str) -> dict[str, dict[str, str]]:
    """The colours of every theme by name, with the accent of the practice if it has one."""
    look = msgspec.json.decode((places.resources() / "look.json").read_bytes(), type=dict[str, dict[str, str]])
    if accent:
        from kiosk.library.colour import ACCENTED, with_accent  # noqa: PLC0415  most practices keep ours

        look |= {theme: with_accent(look[theme], accent) for theme in ACCENTED}
    return look


def _load_ahead() -> None:
    for name in LOADED_AHEAD:
        importlib.import_module(name)


def _add_fonts() -> None:
    """All of them before the window is made.

    Qt lays every text out anew when a font is added, and walks through the items meanwhile: one that goes away then ends the program.
    """
    for package in (OUR_FONTS, *OTHER_SCRIPTS.values()):
        for path in places.fonts(package):
            QFontDatabase.addApplicationFont(str(path))


def _clock_problems(today: datetime.date) -> tuple[Problem, ...]:
    if believable(today):
        return ()
    what = f"The clock of this computer says {today}, which cannot be right. No date in an article counts until it is set."
    return (Problem("warning", "clock", "", 0, what, "Set the date of the computer."),)


def _now() -> datetime.datetime:
    return datetime.datetime.now()  # noqa: DTZ005  as the clock on the wall says it


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()
