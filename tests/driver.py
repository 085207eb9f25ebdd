"""Drives the real program, window and all, as a visitor's hand does: taps, swipes, keys. For end-to-end tests and benchmarks."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk import config as configs
from kiosk.app import App, start
from kiosk.machine.trace import Trace
from kiosk.session import events as on
from kiosk.session.state import Session

NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
PATIENCE = 10.0
"""Seconds after which something that should happen has not."""


class Driver:
    """The kiosk on a content folder, at a size in px. A context manager: leaving it closes the kiosk.

    With `store` nobody has named the folder: it came with the kiosk, and what is in the store is shown instead.
    """

    def __init__(
        self, content: Path, data: Path, size: str = "1920x1080", trace: Path | None = None, *, store: bool = False, **settings: object
    ) -> None:
        given = {"content": None if store else content, "data": data, "size": size, "graphics": "software", **settings}
        layers = configs.layers(given, {}, data / "no-machine-file", content, data)
        self.trace = Trace(trace)
        self.app: App = start(configs.resolve(layers), layers, self.trace)
        self._loop, self._timer = QEventLoop(), QTimer(singleShot=True)
        self._timer.timeout.connect(self._loop.quit)
        self.wait_for(lambda: bool(self.app.window.property("warm")))
        self.settle()

    @property
    def session(self) -> Session:
        return self.app.presenter.session

    @property
    def size(self) -> tuple[int, int]:
        """Of the window, in px."""
        return self.app.window.width(), self.app.window.height()

    @property
    def screen(self) -> str:
        return str(self.app.presenter.kiosk.property("screen"))

    def send(self, event: on.Event) -> None:
        self.app.presenter.send(event)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.app.window, key)

    def press(self, x: int, y: int) -> None:
        self.wait_until_seen()
        QTest.mousePress(self.app.window, LEFT, NO_KEYS, QPoint(x, y))

    def wait_until_seen(self) -> None:
        """As a person does: a quicker finger's tap is taken for the second one of a hurried hand."""
        self.wait_for(lambda: not self.app.window.property("settling"))

    def release(self, x: int, y: int) -> None:
        QTest.mouseRelease(self.app.window, LEFT, NO_KEYS, QPoint(x, y))

    def tap(self, x: int, y: int) -> None:
        self.press(x, y)
        self.release(x, y)
        self.settle()

    def labelled(self, label: str) -> QQuickItem:
        """What says that to a screen reader, such as "Home"; the topmost of several, and of pages side by side the open one."""
        found = [item for item in below(self.app.window.contentItem()) if item.property("label") == label]
        assert found, f"nothing on the screen says {label}"
        return next((item for item in reversed(found) if item.isEnabled()), found[-1])

    def tap_on(self, label: str) -> None:
        """Taps the middle of what is `labelled` so."""
        self.wait_until_seen()
        item = self.labelled(label)
        middle = QPointF()
        while middle != (middle := item.mapToScene(item.boundingRect().center())):
            self.run(0.05)  # until its page has come to rest
        self.tap(round(middle.x()), round(middle.y()))

    def swipe(self, start: tuple[int, int], by: tuple[int, int], steps: int = 12, pause: float = 0.012) -> None:
        """One finger down at `start`, along `by` in steps, and up."""
        x, y = start
        self.press(x, y)
        for step in range(1, steps + 1):
            # With its time: a point without one comes a millisecond after the one before, and any drag becomes a fling.
            QTest.mouseMove(self.app.window, QPoint(x + by[0] * step // steps, y + by[1] * step // steps), round(pause * 1000))
        self.release(x + by[0], y + by[1])

    def run(self, seconds: float) -> None:
        """Lets the program run, in a real event loop: without one Qt deletes nothing."""
        self._timer.start(round(seconds * 1000))
        self._loop.exec()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Lets the program run until the condition holds. Raises TimeoutError when it does not come."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(condition)
            self.run(0.01)

    def settle(self) -> None:
        """Until the screen has its pictures and nothing moves."""
        self.wait_for(lambda: bool(self.app.window.property("ready")))
        self.run(0.05)

    def items(self, name: str) -> list[QQuickItem]:
        """The visible items of that QML type, such as "Carousel"."""
        return [item for item in below(self.app.window.contentItem()) if item.metaObject().className().startswith(f"{name}_")]

    def item(self, name: str) -> QQuickItem:
        """The first visible item of that QML type."""
        found = self.items(name)
        assert found, f"no {name} on the screen"
        return found[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self.app.close()
        self.trace.close()


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """The visible items inside, each before those in it."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def difference(one: QImage, other: QImage) -> float:
    """Of two pictures of one size: levels of grey, 0 to 255, a cell of 8 x 8 pixels that differs most. A lost word makes 30 and more."""
    cells = QSize(one.width() // 8, one.height() // 8)
    blurred = (
        image.scaled(cells, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        for image in (one, other)
    )
    left, right = (bytes(image.constBits()) for image in blurred)
    return max(abs(a - b) for a, b in zip(left, right, strict=True))
