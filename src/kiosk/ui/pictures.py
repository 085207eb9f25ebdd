"""Pictures for QML by name: covers, shadows, icons, the ground of home, and the pictures of articles.

Names, after `image://kiosk/`:
  cover/MOTIF/HUE/SLUG      painted for the size that is asked for
  front/NAME/HUE/SLUG       what stands before something else, on nothing
  shadow/NAME/WxH/SCALE     under a body of W x H device pixels; SCALE is device pixels a drawn pixel, in percent
  icon/NAME/COLOUR          a drawing of resources/icons in one colour
  ground/GROUND/HILL        the paper behind home, with its hill
  emblem/BACK/FRONT         the round sign of a practice without a logo
  picture/PATH              a file of the content folder, filling the size that is asked for
  qr/TEXT                   a QR code
  dots/COLOUR               a dot and the gap after it
After a `?`: `radius=24` for round corners, `veil=COLOUR` to lay over the picture, `fit` to show a picture whole.

What is painted is kept, so that most starts paint nothing; the painters are imported when the first one is needed.
"""

import logging
import sys
import threading
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.art.kept import KeptPictures

log = logging.getLogger(__name__)


class Pictures(QQuickImageProvider):
    """Answers in whatever thread asks."""

    def __init__(self, kept: KeptPictures, content: Path, icons: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.content = content
        self._kept = kept
        self._icons = icons
        # PySide makes enumerations and overloads when they are first used, and not safely: two threads that painted at the same time
        # crashed one first start in twelve.
        self._painting = threading.Lock()
        self._asked: list[str] = []  # to append and to pop is safe in any thread, to count is not

    @property
    def busy(self) -> bool:
        """Whether a picture is being made."""
        return bool(self._asked)

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:
        self._asked.append(name)
        image = self._image(name, wanted.width(), wanted.height())
        self._asked.pop()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def let_go(self) -> None:
        """Drops what painters keep at hand: most visits after the first ones paint nothing."""
        if "kiosk.ui.painted" in sys.modules:
            from kiosk.ui import painted  # noqa: PLC0415  most starts find everything kept

            painted.let_go()

    def _image(self, name: str, width: int, height: int) -> QImage:
        def paint() -> QImage:
            with self._painting:
                from kiosk.ui import painted  # noqa: PLC0415  most starts find everything kept

                path, _, query = name.partition("?")
                kind, *parts = [unquote(part) for part in path.split("/")]
                places = painted.Places(self.content, self._icons)
                return painted.picture(kind, parts, query, QSize(width, height), places)

        try:
            if name.startswith(("picture/", "qr/")):  # may change under the same name; tells what a visitor looked at
                return paint()
            return self._kept.picture(f"{name} {width}x{height}", paint)
        except (ArithmeticError, KeyError, ValueError, OSError) as error:  # Qt's own thread asks, and cannot catch it
            # Without the name, which may tell what a visitor read.
            log.warning("A picture of the kind “%s” cannot be painted: %s", name.partition("/")[0], type(error).__name__)
            return _nothing()


def _nothing() -> QImage:
    """One transparent pixel."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image
