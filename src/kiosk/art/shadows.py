"""Soft shadows under cards and buttons, baked into one small picture whose middle can be stretched."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.art.shapes import rectangle

PILL = 10_000.0
"""A radius that gives any body half circles at its ends."""

_REACH = 1.35  # of the blur, or 2.7 standard deviations: where the kernels end
_EXACT = QImage.Format.Format_RGBA64_Premultiplied
_FINE_BLUR = 3.0  # standard deviation in pixels up to which the short kernel is enough


@dataclass(frozen=True, slots=True)
class Shadow:
    """Layers of (offset down, blur, alpha 0 to 1), as in a CSS box-shadow, of a body with round corners. Lengths in units."""

    layers: tuple[tuple[float, float, float], ...]
    colour: str
    radius: float


CARD = Shadow(((2, 5, 0.07), (22, 56, 0.13)), "#3A2C18", 36)
BUTTON = Shadow(((1, 3, 0.09), (8, 22, 0.09)), "#3A2C18", PILL)
CARD_DARK = Shadow(((2, 6, 0.35), (24, 56, 0.45)), "#000000", 36)
BUTTON_DARK = Shadow(((2, 8, 0.40),), "#000000", PILL)


@dataclass(frozen=True, slots=True)
class _Kernel:
    """A near-Gaussian made of means: each shift averages a picture with its copy that many pixels on.

    Shifts of 1, 2, 4 make a box blur of 8 pixels; three boxes of n have a standard deviation of sqrt(3 * (n * n - 1) / 12).
    """

    shifts: tuple[int, ...]
    sigma: float

    @property
    def drift(self) -> float:
        """How far the means have moved the picture, in pixels."""
        return sum(self.shifts) / 2


_SHORT = _Kernel((1, 2) * 3, 1.936)
_LONG = _Kernel((1, 2, 4) * 3, 3.969)


@dataclass(frozen=True, slots=True)
class Edges:
    """Four lengths in device pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class NineSlice:
    """A baked shadow (ARGB32_Premultiplied).

    Lay `image` so that it reaches `margins` beyond the body on each side. `slices` are the borders that must not be
    stretched, counted from the image's edges; one pixel between them may be.
    """

    image: QImage
    margins: Edges
    slices: Edges


def shadow(width: float, height: float, look: Shadow = CARD, scale: float = 1.0) -> NineSlice:
    """Bake the shadow of a body of `width` x `height` units; `scale` is device pixels per unit.

    All bodies that are large enough share one small picture. Along an axis where the body is too small for that, the
    picture has the body's own size.
    """
    margins = _margins(look, scale)
    radius = min(look.radius, width / 2, height / 2) * scale
    longest = 2 * ceil(radius + max(margins.left, margins.bottom)) + 1
    body = QRectF(margins.left, margins.top, min(round(width * scale), longest), min(round(height * scale), longest))
    image = QImage(round(body.right()) + margins.right, round(body.bottom()) + margins.bottom, _EXACT)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for down, blur, alpha in look.layers:
        colour = QColor(look.colour)
        colour.setAlphaF(alpha)
        _draw_blurred(painter, body.translated(0, down * scale), radius, blur * scale / 2, colour)
    painter.end()
    left, top = round(body.center().x()), round(body.center().y())
    slices = Edges(left, top, image.width() - left - 1, image.height() - top - 1)
    return NineSlice(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied), margins, slices)


def _margins(look: Shadow, scale: float) -> Edges:
    side = max(_REACH * blur for _, blur, _ in look.layers)
    above = max(_REACH * blur - down for down, blur, _ in look.layers)
    below = max(_REACH * blur + down for down, blur, _ in look.layers)
    return Edges(ceil(side * scale), max(0, ceil(above * scale)), ceil(side * scale), ceil(below * scale))


def _draw_blurred(painter: QPainter, body: QRectF, radius: float, sigma: float, colour: QColor) -> None:
    """Draw a body with round corners, blurred: in a picture of the size at which the kernel is right, which is then resized."""
    kernel = _SHORT if sigma <= _FINE_BLUR else _LONG
    zoom, room = kernel.sigma / sigma, ceil(kernel.drift)
    width, height = body.width() * zoom, body.height() * zoom
    around = 2 * (room + kernel.drift)
    picture = QImage(ceil(width + around), ceil(height + around), _EXACT)
    picture.fill(Qt.GlobalColor.transparent)
    brush = QPainter(picture)
    brush.setRenderHint(QPainter.RenderHint.Antialiasing)
    brush.fillPath(rectangle(room, room, width, height, radius * zoom), colour)
    brush.end()
    for shift in kernel.shifts:
        picture = _averaged(_averaged(picture, shift, 0), 0, shift)
    corner = body.topLeft() - QPointF(1, 1) * ((room + kernel.drift) / zoom)
    painter.drawImage(QRectF(corner, picture.size().toSizeF() / zoom), picture)


def _averaged(picture: QImage, right: int, down: int) -> QImage:
    """The mean of a picture and its copy moved right and down; its left and upper edges must be clear."""
    result = picture.copy()
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setOpacity(0.5)
    painter.drawImage(right, down, picture)
    painter.end()
    return result
