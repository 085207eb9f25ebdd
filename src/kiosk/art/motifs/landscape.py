"""The wide view of the attract screen, and the dunes that other screens borrow."""

from collections.abc import Sequence
from math import degrees

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.motifs.pieces import tree
from kiosk.art.palettes import WHITE
from kiosk.art.shapes import Path, Point, Spot, disc, hill, leaf, outline, rectangle


def landscape(b: Brush) -> None:
    """A lake among hills under a low sun. The sky stays calm for large words: at the left, in a tall picture in the upper half."""
    p = b.palette
    b.sky(p.ground, p.haze, 300, 0.3)
    b.grain(rectangle(0, _down(b, 0.30), b.width, b.height * 0.4), Shade(p.glow, 90, 0.34, 0.9, 0.5))
    sun = disc(b.mix(0.70, 0.64) * b.width, _down(b, 0.42), b.mix(22, 24) * b.unit)
    b.paint(sun, p.paper, Shade(p.glow, 90, 0.9, 0.8, 0.8))
    far = _land(b, (-0.01, 0.60), (0.16, 0.585), (0.34, 0.63), (0.52, 0.60), (0.74, 0.545), (0.9, 0.56), (1.05, 0.50))
    b.paint(far, p.light, Shade(p.middle, 80, 0.5, 0.4))
    beyond = _land(b, (-0.01, 0.655), (0.14, 0.645), (0.34, 0.70), (0.55, 0.64), (0.78, 0.625), (1.05, 0.57))
    b.paint(beyond, p.middle, Shade(p.strong, 80, 0.55, 0.45))
    _lake(b)
    _grove(b, (0.897, 0.632), ((0, 0, 0.68, p.strong), (3.6, 0, 0.95, p.deep)))
    _grove(b, (0.50, 0.652), ((0, 0, 0.44, p.strong), (2.2, -0.2, 0.33, p.deep)))
    shore = _land(b, (-0.01, 0.74), (0.10, 0.715), (0.26, 0.725), (0.44, 0.82), (0.66, 0.855), (0.86, 0.80), (1.05, 0.74))
    b.paint(shore, p.strong, Shade(p.deep, 75, 0.6, 0.9))
    _grove(b, (b.mix(0.262, 0.17), 0.775), ((0, 0, 1.08, p.middle), (4.6, 1, 0.8, p.deep), (14.8, 2.7, 0.56, p.deep)))
    near = _land(b, (-0.01, 0.88), (0.16, 0.84), (0.36, 0.915), (0.6, 0.99), (0.8, 0.95), (1.05, 0.87))
    b.paint(near, p.deep, Shade(p.strong, 265, 0.5, 0.5))
    _blades(b)


def _down(b: Brush, y: float) -> float:
    """Pixels from the top for a height in the wide view; a tall picture keeps its land low."""
    return b.height * (1 - (1 - y) * b.mix(1, 0.74))


def _land(b: Brush, *points: Point) -> Path:
    return hill([(x * b.width, _down(b, y)) for x, y in points], b.height + 2)


def _grove(b: Brush, foot: Point, trees: Sequence[tuple[float, float, float, str]]) -> None:
    """Trees of (units right, units down, size, crown colour) beside one another."""
    for right, down, size, crown in trees:
        spot = Spot(foot[0] * b.width + right * b.unit, _down(b, foot[1]) + down * b.unit, size * b.unit)
        tree(b, spot, crown)


def _lake(b: Brush) -> None:
    def at(x: float, y: float) -> Point:
        return x * b.width, _down(b, y)

    lake = outline(
        at(0.40, 0.735),
        [at(0.46, 0.655), at(0.66, 0.675), at(1.02, 0.655)],
        [at(1.02, 0.9)],
        [at(0.40, 0.9)],
        [at(0.37, 0.80), at(0.38, 0.755), at(0.40, 0.735)],
    )
    b.paint(lake, b.palette.paper, Shade(b.palette.glow, 75, 0.7, 1, 0.6))
    for row in range(9):
        x, y = at(b.between(0.60, 0.75), 0.690 + row * 0.0135)
        b.line(outline((x, y), [(x + b.between(4, 15) * b.unit, y)]), b.palette.spark, 0.36)


def _blades(b: Brush) -> None:
    """Large leaves that stand close by, in the lower right corner."""
    p, scale = b.palette, b.mix(1, 0.86) * b.unit
    tones = ((p.middle, p.strong), (p.light, p.middle), (p.middle, p.strong))
    blades = ((-6.2, 0.02, -2.35, 0.85), (-2.7, 0.03, -2.0, 1.05), (-0.4, 0.05, -1.68, 1.2))
    for (right, below, turn, size), (lit, dark) in zip(blades, tones, strict=True):
        blade = leaf(b.width + right * scale, b.height * (1 + below), 42 * size * scale, 8.5 * size * scale, turn)
        b.paint(blade.whole, dark)
        b.grain(blade.right, Shade(p.deep, degrees(turn) + 180, 0.6, 0.9))
        b.paint(blade.left, lit, Shade(p.paper, degrees(turn), 0.5, 0.6))


def dunes(b: Brush) -> None:
    """A low sun over three dunes, calm above. With room above (a panel with words) everything lies lower than in a square."""
    p = b.palette
    low = max(0.0, min(1.0, (b.height / b.width - 1) / 0.35))
    b.sky(p.ground, p.light, 270, 0.2)
    sun = b.disc(1 + 15 * low, 0.53 + 0.22 * low, 33 - 9 * low)
    b.paint(sun, p.paper, Shade(WHITE, 260, 0.6, 0.75, 0.45), Shade(p.light, 90, 0.75, 0.75, 0.45))
    rows = ((0.73, 0.77, p.light, p.middle), (0.83, 0.86, p.middle, p.strong), (0.94, 0.94, p.strong, p.deep))
    for row, (square, tall, tone, shade) in enumerate(rows):
        land = b.rolling(square + (tall - square) * low, 3.4, 1.5, 0.5 + row * 2.2)
        b.paint(land, tone, Shade(shade, 75, 0.5, 0.9))
