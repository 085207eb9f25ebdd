"""A picture of every screen and article, drawn without a display by the same program that runs the kiosk."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage

from kiosk import config as configs
from kiosk.app import App, start
from kiosk.library.model import Library
from kiosk.machine.trace import Trace
from kiosk.session import events as on
from kiosk.session.events import ThemeName
from kiosk.ui.derive import SHORT_MINUTES

PATIENCE = 20.0
"""Seconds that a screen may take until all its pictures are painted."""

Scene = tuple[str, tuple[on.Event, ...]]


def take(layers: list[configs.Layer], out: Path, theme: str, text_size: int) -> list[Path]:
    """Writes the pictures into the folder `out` and returns their paths; none when the content has nothing to show."""
    app = start(configs.resolve(layers), layers, Trace(None), live=False)
    app.window.setProperty("warm", True)
    usable = app.library.usable
    comfort = (on.SetTheme(msgspec.convert(theme, ThemeName)), on.SetTextSize(text_size))
    written = []
    for number, (name, events) in enumerate(scenes(app.library), 1):
        written.append(_picture(app, out / f"{number:02}-{name}.png", (*comfort, *events)))
    app.close()
    return written if usable else []


def scenes(library: Library) -> Iterator[Scene]:
    """Every screen and article, with the events that lead there from a fresh session."""
    if not library.usable:
        yield "desk", ()
        return
    yield "attract", ()
    yield "home", (on.Touch(),)
    for topic in library.topics:
        if len(topic.articles) > 1:
            yield f"topic-{_file_name(topic.id)}", (on.Touch(), on.OpenTopic(topic.id))
    for article in library.reading_order:
        yield f"article-{_file_name(article.id)}", (on.Touch(), on.OpenArticle(article.id))
    first = on.OpenArticle(library.reading_order[0].id)
    yield "search", (on.Touch(), on.OpenSearch())
    if any(version.minutes <= SHORT_MINUTES for article in library.reading_order for version in article.versions):
        yield "short-reads", (on.Touch(), on.OpenShortReads())
    yield "take", (on.Touch(), first, on.Open("take"))
    if len(library.languages) > 1:
        yield "languages", (on.Touch(), on.Open("languages"))
    yield "comfort", (on.Touch(), first, on.Open("comfort"))
    yield "still-there", (on.Touch(), first, on.Quiet())
    yield "help", (on.Open("help"),)


def _picture(app: App, path: Path, events: tuple[on.Event, ...]) -> Path:
    app.presenter.send(on.Forget())
    for event in events:
        app.presenter.send(event)
    _settle(app)
    if not _whole(app).save(str(path)):
        raise OSError(f"{path} cannot be written.")
    return path


def _whole(app: App) -> QImage:
    """What is on the screen, drawn in one go. In pieces, as its parts come, a shadow is now and then a shade brighter where they meet."""
    everything = app.window.contentItem()
    everything.setOpacity(0)
    app.window.grabWindow()
    everything.setOpacity(1)
    return app.window.grabWindow()


def _settle(app: App) -> None:
    """Runs the event loop until the screen has all its pictures and has drawn them."""
    end = time.monotonic() + PATIENCE
    quiet = 0
    while quiet < 3 and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.02)
        quiet = quiet + 1 if app.window.property("ready") and not app.pictures.busy else 0


def _file_name(identity: str) -> str:
    return re.sub(r"[^\w.-]+", "-", identity) or "all"
