"""Hills, roads and mountains."""

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.motifs.pieces import glints, tree
from kiosk.art.shapes import Path, hill, outline, polygon


def horizon(b: Brush) -> None:
    """The sun behind four lines of hills."""
    p = b.palette
    b.ground(p.ground, Shade(p.glow, 90, 0.42, 1, 0.5))
    sun = b.disc(b.between(-6, 8), b.mix(0.50, 0.43), b.mix(27, 33))
    b.paint(sun, p.paper, Shade(p.glow, 90, 0.85, 0.75, 0.8))
    tones = (p.light, p.middle, p.strong, p.deep)
    for row, y in enumerate((0.56, 0.66, 0.77, 0.89)):
        land = b.rolling(b.mix(y, y - 0.03), 7 - row * 0.6, 1.3 + row * 0.25, b.between(0, 1.2) + row * 2.1)
        shade = Shade(tones[row + 1], 70) if row < 3 else Shade(p.strong, 260, 0.5, 0.35)
        b.paint(land, tones[row], shade)


def path(b: Brush) -> None:
    """A pale road that winds from the far hills to one's feet."""
    p = b.palette
    b.sky(p.ground, p.haze, 270, 0.6)
    b.paint(b.disc(12, 0.34, b.mix(15, 19)), p.spark, Shade(p.paper, 250, 0.6, 0.7))
    b.paint(b.rolling(0.44, 6, 1.6, 0.9), p.light, Shade(p.middle, 80, 0.5, 0.6))
    b.paint(b.rolling(0.54, 5, 1.2, 3.2), p.middle, Shade(p.strong, 80, 0.6, 0.7))
    b.paint(_road(b), p.paper, Shade(p.light, 95, 0.5, 1))
    slope = [(-5, b.y(0.80)), (b.x(-60), b.y(0.79)), (b.x(-22), b.y(0.93)), (b.x(-6), b.y(1.04)), (b.x(0), b.y(1.1))]
    b.paint(hill(slope, b.height + 2), p.strong, Shade(p.deep, 100, 0.7, 0.9))
    for x, y, size, crown in (
        (-36, 0.83, 1.1, p.deep),
        (-26, 0.87, 0.8, p.middle),
        (37, 0.60, 0.62, p.strong),
        (43, 0.61, 0.8, p.deep),
    ):
        tree(b, b.spot(x, y, size), crown)


def _road(b: Brush) -> Path:
    def at(x: float, y: float) -> tuple[float, float]:
        return b.x(x), b.y(y)

    return outline(
        at(11, 0.505),
        [at(40, 0.60), at(-38, 0.62), at(-34, 0.74)],
        [at(-30, 0.88), at(22, 0.84), at(16, 1.01)],
        [at(58, 1.01)],
        [at(54, 0.80), at(-14, 0.82), at(-16, 0.73)],
        [at(-16, 0.645), at(48, 0.60), at(13, 0.505)],
    )


def folds(b: Brush) -> None:
    """Folded paper mountains, a lake, and one small boat."""
    p = b.palette
    b.sky(p.ground, p.light, 90, 0.45)
    shore, size = b.mix(0.84, 0.80), b.mix(1, 1.35)
    b.paint(b.disc(-20, b.mix(0.30, 0.34), b.mix(15, 18)), p.spark, Shade(p.paper, 240, 0.6, 0.6))
    for x, top, half in ((34, 64, 46), (-46, 44, 38), (112, 40, 36)):
        _peak(b, (x, shore), (half * size, top * size), p.light, p.middle)
    for x, top, half in ((-6, 52, 46), (62, 40, 38), (-70, 28, 30)):
        _peak(b, (x, shore), (half * size, top * size), p.paper, p.strong)
    lake = polygon((0, b.y(shore)), (b.width, b.y(shore)), (b.width, b.height + 1), (0, b.height + 1))
    b.paint(lake, p.strong, Shade(p.deep, 90, 0.7, 1))
    rows = [(b.between(-40, 25), shore + 0.03 + row * 0.024, b.between(8, 26)) for row in range(5)]
    glints(b, rows, p.light, 0.7)
    _boat(b)


def _peak(b: Brush, foot: tuple[float, float], size: tuple[float, float], lit: str, dark: str) -> None:
    (half, top), spot = size, b.spot(foot[0], foot[1] + 1 / b.height)  # a pixel into the lake, so that no seam shows
    left = spot(polygon((-half, 0), (0, -top), (half * 0.22, 0)))
    right = spot(polygon((0, -top), (half * 1.1, 0), (half * 0.22, 0)))
    b.paint(left, lit, Shade(dark, 100, 0.4, 0.9))
    b.paint(right, dark, Shade(b.palette.deep, 60, 0.5, 0.9, 0.5))


def _boat(b: Brush) -> None:
    p, spot = b.palette, b.spot(21, 0.90, b.mix(1, 1.25))
    b.paint(spot(polygon((-5, -5), (0, -13), (5, -5))), p.spark, Shade(p.deep, 0, 0.5, 0.6, 0.4))
    b.paint(spot(polygon((-11, -5), (11, -5), (7, 2), (-7, 2))), p.paper, Shade(p.middle, 20, 0.6, 0.6))
