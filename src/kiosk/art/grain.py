"""Grain: fine dots that thicken towards the shaded side of a form.

The density is a stair. Each step lays one sparse tile of dots, at a random origin, over the part of the form that is
dense enough for it. That is a handful of tiled fills instead of a loop over thousands of dots.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin, sqrt
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from kiosk.art.chance import mulberry32

_TILE, _LARGE_TILE = 256, 512  # pixels; a small tile stays in the cache, a large one hides its repeats when the dots are large
_SEED = 77
_CURVE = 1 / 1.9  # below 1: most of the dots gather at the far side


def stair(amount: float, largest: int) -> list[tuple[int, float]]:
    """The steps up to an `amount` of 0 to 1: how many more percent of dots each adds, and how far towards the shade (0 to 1) it begins.

    The first steps are small, so that no edge shows where the grain begins; none is larger than `largest` percent.
    """
    whole, covered = max(1, round(amount * 100)), 0
    steps: list[tuple[int, float]] = []
    while covered < whole:
        percent = min(len(steps) + 1, largest, whole - covered)
        steps.append((percent, ((covered + percent / 2) / whole) ** _CURVE))
        covered += percent
    return steps


class Grain(Protocol):
    """One colour of dots over a form, `amount` (0 to 1) of the area covered where they are densest, each `alpha` opaque."""

    @property
    def colour(self) -> str: ...
    @property
    def amount(self) -> float: ...
    @property
    def alpha(self) -> float: ...

    def beyond(self, box: QRectF, height: float) -> QPainterPath:
        """The part of the box of a form that lies in the shade from `height` (0: lit, 1: the far side) on."""
        ...


@dataclass(frozen=True, slots=True)
class Shade:
    """Straight grain. `angle`: where the shade lies, in degrees (0 right, 90 below); `reach`: how much of the form has any."""

    colour: str
    angle: float
    amount: float = 0.5
    reach: float = 0.8
    alpha: float = 0.55

    def beyond(self, box: QRectF, height: float) -> QPainterPath:
        across, down = cos(radians(self.angle)), sin(radians(self.angle))
        nearest = min(0.0, across) * box.width() + min(0.0, down) * box.height()
        span = abs(across) * box.width() + abs(down) * box.height()
        start = nearest + (1 - self.reach + self.reach * height) * span
        far = box.width() + box.height()
        middle = box.topLeft() + QPointF(across, down) * start
        along, out = QPointF(-down, across) * far, QPointF(across, down) * (2 * far)
        path = QPainterPath()
        path.addPolygon(QPolygonF([middle - along, middle + along, middle + along + out, middle - along + out]))
        path.closeSubpath()
        return path


@dataclass(frozen=True, slots=True)
class Halo:
    """Round grain: the dots thicken with the distance from a lit point, given as shares of the form's box."""

    colour: str
    x: float
    y: float
    amount: float = 0.6
    start: float = 0.45
    alpha: float = 0.55

    def beyond(self, box: QRectF, height: float) -> QPainterPath:
        radius = 0.75 * (self.start + (1 - self.start) * height)
        path = QPainterPath()
        path.addRect(box.adjusted(-2, -2, 2, 2))
        lit = QPointF(box.x() + box.width() * self.x, box.y() + box.height() * self.y)
        path.addEllipse(lit, box.width() * radius, box.height() * radius)
        return path


@lru_cache(maxsize=12)
def _dots(size: float, percent: int) -> QImage:
    """A tile whose opaque dots cover about so many percent of it, one in each cell of a square grid, anywhere in the cell.

    Dots that leave at one edge come in at the other.
    """
    side = _LARGE_TILE if size > 2 else _TILE
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    draw = mulberry32(_SEED)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("white"))
    cells = max(1, round(side * sqrt(percent / 100) / size))
    for cell in range(cells * cells):
        x, y = (cell % cells + draw()) * side / cells, (cell // cells + draw()) * side / cells
        for left in (x, x - side) if x + size > side else (x,):
            for top in (y, y - side) if y + size > side else (y,):
                painter.drawRect(QRectF(left, top, size, size))
    painter.end()
    return tile


def let_go() -> None:
    """Drops the tiles, up to a megabyte each: the next painting makes its own anew."""
    _dots.cache_clear()


def dotted(colour: QColor, size: float, percent: int) -> QImage:
    """A tile of dots, `size` pixels wide, in one colour (with its alpha). It repeats without a seam."""
    tile = _dots(size, percent).copy()
    painter = QPainter(tile)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tile.rect(), colour)
    painter.end()
    return tile
