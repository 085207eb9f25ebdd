"""A stem, stones, a vase: things from a garden."""

from math import pi

from kiosk.art.brush import Brush
from kiosk.art.grain import Halo, Shade
from kiosk.art.palettes import BLACK
from kiosk.art.shapes import Path, Point, Spot, arch, disc, leaf, outline, polyline, rectangle


def leaves(b: Brush) -> None:
    """One tall stem with pairs of two-tone leaves before the sun. The whole stem shows in every crop."""
    p, size = b.palette.standing(), b.mix(0.84, 1.06)
    b.sky(p.ground, b.palette.light, 70, 0.5)
    sun = b.disc(17, b.mix(0.40, 0.36), 25)
    b.paint(sun, p.spark, Halo(p.paper, 0.85, 0.9, 0.7, 0.25, 0.6))
    b.paint(b.rolling(0.9, 4, 1, 0.3), b.palette.middle, Shade(b.palette.strong, 90, 0.6, 1))
    top = 0.08 * b.height + 22 * size * b.unit

    def stem(share: float) -> Point:
        return b.x(-15 + 20 * share * share), b.height * 1.02 + (top - b.height * 1.02) * share

    b.line(polyline([stem(step / 30) for step in range(31)]), p.deep, 1.5)
    pairs = ((p.strong, p.deep), (p.middle, p.strong), (p.strong, p.deep), (p.light, p.middle))
    for row in range(4):
        for side, turn in enumerate((-0.62 - 0.05 * row, -2.5 - 0.01 * row)):
            share = 0.30 + row * 0.175 + side * 0.06
            measure = ((37 - row * 5) * size, (12.5 - row * 1.4) * size)
            _leaf(b, stem(share), measure, turn + b.between(-0.08, 0.08), pairs[(row + side) % 4])
    _leaf(b, stem(0.97), (24 * size, 8 * size), -1.25, (p.strong, p.deep))


def _leaf(b: Brush, root: Point, size: Point, turn: float, tones: tuple[str, str]) -> None:
    bright, dark = b.leaf(root, size, turn, *tones)
    root_side, tip_side = (180, 0) if turn > -pi / 2 else (0, 180)
    b.grain(dark, Shade(BLACK, root_side, 0.5, 0.7, 0.4))
    b.grain(bright, Shade(b.palette.paper, tip_side, 0.45, 0.7, 0.45))


def pebbles(b: Brush) -> None:
    """Five stones that balance on one another."""
    p, size = b.palette, b.mix(1, 1.4)
    b.sky(p.ground, p.light, 90, 0.5)
    b.paint(b.disc(15, b.mix(0.40, 0.42), b.mix(29, 33)), p.paper, Shade(p.light, 110, 0.5, 0.9))
    b.paint(b.rolling(0.86, 2.2, 1.1, 0.6), p.light, Shade(p.middle, 90, 0.5, 1))
    x, y = b.x(-2), b.y(0.885)
    stones = ((27, 9.6, p.deep), (20.5, 8.4, p.middle), (15.5, 7, p.spark), (10, 5.6, p.strong), (5, 4.4, p.deep))
    for row, (across, high, tone) in enumerate(stones):
        width, height = across * size * b.unit, high * size * b.unit
        y -= height * (0.96 if row else 1)
        stone = b.pebble(x, y, width, height)
        shade = BLACK if tone == p.deep else p.deep
        b.paint(stone, tone, Shade(shade, 70, 0.6, 0.75, 0.45), Shade(p.paper, 250, 0.34, 0.42, 0.6))
        if row == 1:
            with b.inside(stone):
                for share in (-0.62, -0.48):
                    bend, edge = x + width * (share - 0.05), x + width * (share + 0.08)
                    b.line(outline((edge, y - height * 1.2), [(bend, y), (edge, y + height * 1.2)]), p.paper, 0.7 * size)
        y -= height * 0.96
        x += b.between(-3.2, 3.2) * b.unit


def vessel(b: Brush) -> None:
    """A vase with one sprig and a bowl of fruit on a table, before a bright window."""
    p, size = b.palette, b.mix(1, 1.16)
    b.sky(p.ground, p.haze, 250, 0.5)
    table = b.mix(0.80, 0.82)
    high = min(b.y(table - 0.10), 118 * b.unit)
    b.paint(arch(b.x(-31 * size), b.y(table) - high, 50 * size * b.unit, high), p.paper, Shade(p.light, 120, 0.5, 0.9))
    b.paint(b.disc(-14 * size, b.mix(0.36, 0.40), 10 * size), p.spark, Shade(p.paper, 250, 0.5, 0.7))
    b.paint(rectangle(0, b.y(table), b.width, b.height), p.middle, Shade(p.strong, 90, 0.6, 1))
    foot = b.spot(12, b.mix(0.87, 0.88), size)
    _sprig(b, foot)
    _vase(b, foot)
    _bowl(b, foot)


def _sprig(b: Brush, foot: Spot) -> None:
    p = b.palette.standing()

    def stem(share: float) -> Point:
        return foot.at(2 + 13 * share * share, -42 - 32 * share)

    b.line(polyline([stem(step / 16) for step in range(17)]), p.deep, 0.9 * foot.scale / b.unit)
    for row in range(6):
        for side in (-1, 1):
            tone = p.strong if row % 2 else p.deep
            blade = leaf(*stem(0.2 + row * 0.16), (13 - row * 1.2) * foot.scale, 3.6 * foot.scale, -1.35 + side * 0.95)
            b.paint(blade.whole, tone, Shade(p.light, 250, 0.3, 0.7))


def _vase(b: Brush, foot: Spot) -> None:
    p = b.palette
    vase = foot(
        outline(
            (-5, -44),
            [(-5, -32), (-17, -30), (-17, -15)],
            [(-17, -4), (-10, 0), (-8, 0)],
            [(8, 0)],
            [(10, 0), (17, -4), (17, -15)],
            [(17, -30), (5, -32), (5, -44)],
        )
    )
    b.paint(vase, p.strong, Shade(p.deep, 10, 0.75, 0.75), Shade(p.light, 180, 0.5, 0.35))
    with b.inside(vase):
        for lift in (19, 21.6):
            b.line(foot(outline((-20, -lift), [(0, 4 - lift), (20, -lift)])), p.paper, 0.8)


def _bowl(b: Brush, foot: Spot) -> None:
    p = b.palette
    for x, tone in ((-37, p.spark), (-27, p.light)):
        b.paint(foot(disc(x, -14, 5.6)), tone, Shade(p.deep, 70, 0.4, 0.7))
    b.paint(foot(_bowl_outline()), p.deep, Shade(p.middle, 200, 0.5, 0.6))


def _bowl_outline() -> Path:
    return outline(
        (-46, -13),
        [(-17, -13)],
        [(-17, -2), (-25, 3), (-31.5, 3)],
        [(-38, 3), (-46, -2), (-46, -13)],
    )
