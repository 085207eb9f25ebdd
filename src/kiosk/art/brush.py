"""A brush: the hand of all motifs. It knows the picture's size, its colours and its chance, and how to fill, grain and clip."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from kiosk.art.chance import mulberry32
from kiosk.art.grain import Grain, Shade, dotted, stair
from kiosk.art.palettes import INK, WHITE, Palette
from kiosk.art.shapes import Path, Point, Spot, disc, hill, leaf, pebble, rectangle

_STEP, _FINE_STEP = 3, 2  # percent of a tile that is dots: large pictures need finer stairs
_TOOTH = 5  # layers of the paper's roughness
_LARGE = 700  # pixels of the shorter side
_DOTS_ACROSS = 430  # dots that would fit along the shorter side
_TALLEST = 1.86  # height by width: nothing is composed for a taller picture
_HILL_STEPS = 12
_STEEP = -0.2  # cosine of the leaf that stands so steep to the left that its left half still meets the light


def _clamp(value: float) -> float:
    return max(0.0, min(1.0, value))


class Brush:
    """Paints into one picture of `width` x `height` pixels.

    `unit` is a hundredth of the shorter side. `centre` is where the subject stands: the middle, and further left in a
    wide band, whose right third belongs to buttons. `tall` runs from 0 (square or wide) to 1 (about 1 : 1.9). The same
    `seed` gives the same picture in every size.
    """

    def __init__(self, painter: QPainter, width: int, height: int, palette: Palette, seed: int) -> None:
        self.width, self.height, self.palette = float(width), float(height), palette
        side = min(width, height)
        self.unit = side / 100
        self.tall = _clamp((height / width - 1) / (_TALLEST - 1))
        self.band = _clamp((width / height - 1.7) / 0.3)
        self.centre = width * (0.5 - 0.13 * self.band)
        self._painter = painter
        self._draw, self._sprinkle = mulberry32(seed), mulberry32(~seed)  # two streams: the grain must not move the things
        self._dot = max(1.0, round(4 * side / _DOTS_ACROSS) / 4)
        self._step = _FINE_STEP if side > _LARGE else _STEP
        self._tiles: dict[tuple[str, float, int], QBrush] = {}

    # ---- measures

    def x(self, units: float) -> float:
        """Pixels from the left for a place `units` right of the centre."""
        return self.centre + units * self.unit

    def y(self, share: float) -> float:
        """Pixels from the top for a share of the height."""
        return share * self.height

    def mix(self, wide: float, tall: float) -> float:
        """A value that fits the picture's shape: the first for square and wide ones, the second for tall ones, or between."""
        return wide + (tall - wide) * self.tall

    def between(self, low: float, high: float) -> float:
        """A number by chance; the same slug meets the same numbers in the same order."""
        return low + (high - low) * self._draw()

    def spot(self, x: float, y: float, scale: float = 1) -> Spot:
        """A place `x` units right of the centre and `y` of the height down, for a thing drawn in units."""
        return Spot(self.x(x), self.y(y), scale * self.unit)

    # ---- forms that depend on the picture's size

    def disc(self, x: float, y: float, radius: float) -> Path:
        return disc(self.x(x), self.y(y), radius * self.unit)

    def rolling(self, y: float, rise: float, waves: float, phase: float) -> Path:
        """Land across the whole picture: a wave about `y` of the height, `rise` units high, with `waves` half periods."""
        return hill(self.wave(self.y(y), rise, waves, phase, _HILL_STEPS), self.height + 2)

    def wave(self, y: float, rise: float, waves: float, phase: float, steps: int) -> list[Point]:
        """Points of a wave about `y` pixels, from just left of the picture to just right of it."""
        shares = [step / steps for step in range(-1, steps + 2)]
        return [(share * self.width, y - rise * self.unit * sin(share * pi * waves + phase)) for share in shares]

    def pebble(self, x: float, y: float, width_radius: float, height_radius: float) -> Path:
        """A stone about a place in pixels; its edge is by chance."""
        return pebble(x, y, width_radius, height_radius, (self.between(0, 2 * pi), self.between(0, 2 * pi)))

    # ---- ink

    def paint(self, shape: Path, colour: str, *grains: Grain) -> None:
        """Fill a shape and lay grain over it."""
        self._painter.fillPath(shape, QColor(colour))
        for grain in grains:
            self.grain(shape, grain)

    def glaze(self, shape: Path, colour: str, alpha: float) -> None:
        """Fill a shape so that what is below shines through."""
        glass = QColor(colour)
        glass.setAlphaF(alpha)
        self._painter.fillPath(shape, glass)

    def line(self, path: Path, colour: str, width: float) -> None:
        """Draw along a path, `width` units wide and never thinner than a pixel."""
        pen = QPen(QColor(colour), max(1.0, width * self.unit))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(path, pen)

    def leaf(self, root: Point, size: Point, turn: float, lit: str, dark: str) -> tuple[Path, Path]:
        """Fill a two-tone leaf from `root` in pixels, `size` its length and breadth in units, lit from the upper left.

        Gives the lit half and the dark one, for grain.
        """
        form = leaf(*root, size[0] * self.unit, size[1] * self.unit, turn)
        bright, shaded = (form.left, form.right) if cos(turn) > _STEEP else (form.right, form.left)
        self.paint(form.whole, dark)
        self.paint(bright, lit)
        return bright, shaded

    @contextmanager
    def inside(self, shape: Path) -> Iterator[None]:
        """Whatever is painted meanwhile stays inside the shape."""
        self._painter.save()
        self._painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        yield
        self._painter.restore()

    def grain(self, shape: Path, grain: Grain) -> None:
        """Lay dots over a shape that is painted already."""
        box = shape.boundingRect()
        with self.inside(shape):
            self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # the clip stays smooth; fills are three times as fast
            for percent, height in stair(grain.amount, self._step):
                self._scatter(grain.beyond(box, height), self._tile(grain.colour, grain.alpha, percent))

    def ground(self, colour: str, *grains: Grain) -> None:
        """Fill the whole picture."""
        self.paint(rectangle(0, 0, self.width, self.height), colour, *grains)

    def sky(self, colour: str, shade: str, angle: float, amount: float) -> None:
        """Fill the whole picture with a colour whose grain reaches all of it."""
        self.ground(colour, Shade(shade, angle, amount, 1, 0.5))

    def tooth(self) -> None:
        """The paper's own roughness, light and dark, over the whole finished picture."""
        whole = rectangle(0, 0, self.width, self.height)
        for colour, alpha in ((WHITE, 0.10), (INK, 0.055)):
            for _ in range(_TOOTH):
                self._scatter(whole, self._tile(colour, alpha, _STEP))

    def _scatter(self, area: Path, tile: QBrush) -> None:
        side = tile.textureImage().width()
        self._painter.setBrushOrigin(QPointF(int(self._sprinkle() * side), int(self._sprinkle() * side)))
        self._painter.fillPath(area, tile)

    def _tile(self, colour: str, alpha: float, percent: int) -> QBrush:
        if (colour, alpha, percent) not in self._tiles:
            ink = QColor(colour)
            ink.setAlphaF(alpha)
            self._tiles[colour, alpha, percent] = QBrush(dotted(ink, self._dot, percent))
        return self._tiles[colour, alpha, percent]
