"""Small things that stand in more than one picture."""

from collections.abc import Sequence
from math import degrees

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.palettes import BLACK
from kiosk.art.shapes import Spot, disc, outline, polygon


def tree(b: Brush, spot: Spot, crown: str) -> None:
    """An egg-shaped tree, 24 units high, on its stem."""
    p = b.palette
    b.line(spot(outline((0, 0), [(0, -12)])), p.deep, 0.66 * spot.scale / b.unit)
    b.paint(spot(disc(0, -16, 5, 8.6)), crown, Shade(BLACK if crown == p.deep else p.deep, 20, 0.6, 0.8, 0.5))


def glints(b: Brush, rows: Sequence[tuple[float, float, float]], colour: str, width: float) -> None:
    """Light on water: a short level line for each row of (units right of the centre, share of the height, length in units)."""
    for x, y, length in rows:
        b.line(outline((b.x(x), b.y(y)), [(b.x(x + length), b.y(y))]), colour, width)


def potted_plant(b: Brush, spot: Spot, leaf_tones: tuple[str, str], pot: str, pot_shade: str) -> None:
    """Five pointed leaves in a pot that stands on the spot; 35 units high."""
    lit, dark = leaf_tones
    root, breadth = spot.at(0, -12), 4.2 * spot.scale / b.unit
    for turn, length in ((-2.45, 15), (-0.7, 14), (-2.0, 21), (-1.13, 20), (-1.57, 25)):
        bright, _ = b.leaf(root, (length * spot.scale / b.unit, breadth), turn, lit, dark)
        b.grain(bright, Shade(b.palette.paper, degrees(turn), 0.3, 0.6, 0.4))
    b.paint(spot(polygon((-6.5, -13), (6.5, -13), (4.4, 0), (-4.4, 0))), pot, Shade(pot_shade, 10, 0.6, 0.8))
