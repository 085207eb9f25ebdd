"""Clouds and stars."""

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.shapes import disc, outline, rectangle

_STARS = ((-38, -19, 1.5), (-25, -8, 2.3), (-12, -17, 1.3), (0, 0, 2.9), (15, 8, 2.1), (31, 2, 1.5), (20, 24, 1.9), (3, 18, 1.4))
_LINKS = ((0, 1), (1, 2), (1, 3), (3, 4), (4, 5), (4, 6), (6, 7), (7, 3))
_HEART = 3


def specks(b: Brush, count: int, share: float, sizes: tuple[float, float]) -> None:
    """Small stars by chance over the upper `share` of the picture; `sizes`: the least and largest radius in units."""
    for _ in range(count):
        x, y = b.between(0, b.width), b.between(0, b.y(share))
        b.paint(disc(x, y, max(0.7, b.between(*sizes) * b.unit)), b.palette.light)


def constellation(b: Brush) -> None:
    """Eight stars that belong together, a crescent moon and dark hills."""
    p = b.palette
    b.sky(p.deep, p.strong, 90, 0.75)
    specks(b, round(b.mix(46, 64)), 0.78, (0.18, 0.46))
    _moon(b)
    size = b.mix(1, 1.12)
    middle = b.spot(0, b.mix(0.40, 0.43), size)
    stretch = b.mix(1, 1.3)
    stars = [(middle.at(x + b.between(-2.5, 2.5), (y + b.between(-2, 2)) * stretch), r * size * b.unit) for x, y, r in _STARS]
    for one, other in _LINKS:
        b.line(outline(stars[one][0], [stars[other][0]]), p.light, 0.45)
    for number, (place, radius) in enumerate(stars):
        b.paint(disc(*place, radius * 2), p.deep)
        b.paint(disc(*place, radius), p.spark if number == _HEART else p.paper)
    for row, (y, tone) in enumerate(((0.78, p.middle), (0.86, p.strong), (0.95, p.deep))):
        land = b.rolling(y, 4.4, 1.2 + row * 0.3, row * 2.4 + b.between(0, 1))
        b.paint(land, tone, Shade(p.deep, 90, 0.75, 0.9))


def _moon(b: Brush) -> None:
    p, spot = b.palette, b.spot(b.mix(25, 24), b.mix(0.25, 0.17), b.mix(1, 1.15))
    crescent = spot(disc(0, 0, 12.5)) - spot(disc(5, -3.5, 10.4))
    b.paint(crescent, p.paper, Shade(p.glow, 40, 0.7, 0.8))


def clouds(b: Brush) -> None:
    """Long flat clouds that pass before the sun."""
    p = b.palette
    b.sky(p.middle, p.strong, 270, 0.6)
    b.paint(b.disc(10, b.mix(0.46, 0.43), b.mix(26, 31)), p.spark, Shade(p.paper, 270, 0.8, 0.7, 0.7))
    rows = (
        (-62, 0.23, 46, 9, p.light, p.middle),
        (18, 0.30, 58, 8, p.mist, p.light),
        (-44, 0.52, 62, 11, p.paper, p.light),
        (-26, 0.45, 34, 11, p.paper, p.mist),
        (2, 0.63, 70, 10.5, p.mist, p.light),
        (20, 0.565, 30, 10, p.mist, p.paper),
        (-70, 0.72, 64, 10, p.light, p.middle),
    )
    for x, y, length, thick, tone, shade in rows:
        _cloud(b, (x, y), (length, thick), tone, shade)
    b.paint(b.rolling(0.90, 4, 1.1, b.between(0, 2)), p.deep, Shade(p.strong, 260, 0.6, 0.5))


def _cloud(b: Brush, place: tuple[float, float], size: tuple[float, float], tone: str, shade: str) -> None:
    length, thick = size[0] * b.unit, size[1] * b.unit
    b.paint(rectangle(b.x(place[0]), b.y(place[1]), length, thick, thick / 2), tone, Shade(shade, 80, 0.5, 0.9))
