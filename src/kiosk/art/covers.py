"""Covers, painted by code. The same slug always gives the same picture."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from kiosk.art.brush import Brush
from kiosk.art.chance import fnv1a
from kiosk.art.choice import choose
from kiosk.art.motifs import FRONTS, MOTIFS
from kiosk.art.palettes import PALETTES
from kiosk.art.shapes import rectangle


def paint_cover(motif: str, hue: str, slug: str, width: int, height: int) -> QImage:
    """Paint a picture of `width` x `height` pixels (each at least 1): opaque, Format_RGB32.

    A motif or hue of no known name falls back to the choice of the slug. Safe in any thread.
    """
    choice = choose(slug, motif=motif, hue=hue)
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush = Brush(painter, image.width(), image.height(), PALETTES[choice.hue], fnv1a(slug))
    MOTIFS[choice.motif](brush)
    brush.tooth()
    painter.end()
    return image


def paint_front(name: str, hue: str, slug: str, width: int, height: int) -> QImage:
    """Paint what stands before something else: transparent where nothing is, ARGB32_Premultiplied. Raises KeyError for no known name."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    FRONTS[name](Brush(painter, image.width(), image.height(), PALETTES[hue], fnv1a(slug)))
    painter.end()
    return image


def rounded(image: QImage, radius: float) -> QImage:
    """The same picture with smooth round corners of `radius` pixels, transparent outside: ARGB32_Premultiplied."""
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(rectangle(0, 0, image.width(), image.height(), radius), QBrush(image))
    painter.end()
    return result
