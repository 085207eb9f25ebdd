"""The sea, a pond, boats and a light for them."""

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.motifs.pieces import glints
from kiosk.art.motifs.sky import specks
from kiosk.art.palettes import BLACK
from kiosk.art.shapes import Path, Spot, arch, disc, hill, outline, polygon, polyline, rectangle

_FINE = 48  # points along a drawn wave


def tide(b: Brush) -> None:
    """The sun going down behind five waves with foam lines."""
    p = b.palette
    b.ground(p.ground, Shade(p.glow, 95, 0.35, 1, 0.5))
    b.paint(b.disc(-13, b.mix(0.40, 0.38), b.mix(21, 27)), p.spark, Shade(p.paper, 265, 0.75, 0.8, 0.7))
    tones = (p.light, p.middle, p.strong, p.middle, p.deep)
    for row, (tone, y) in enumerate(zip(tones, (0.47, 0.58, 0.69, 0.80, 0.90), strict=True)):
        rise = (2.6 + row * 0.55) * b.mix(1, 1.5)
        waves = (2.2 - row * 0.16) * 0.9 * b.width / (100 * b.unit)
        phase = row * 1.9 + b.between(0, 0.8)
        sea = b.rolling(y, rise, waves, phase)
        b.paint(sea, tone, Shade(BLACK if row == 4 else tones[row + 1], 88, 0.55, 0.55))
        with b.inside(sea):
            for line, width in ((1, 0.85), (2, 0.4)) if row < 4 else ((1, 0.85),):
                middle = b.y(y) + line * 3.3 * b.unit * b.mix(1, 1.25)
                foam = b.wave(middle, rise * (1 - line * 0.12), waves, phase + 0.1 * line, _FINE)
                b.line(polyline(foam), p.paper, width)


def ripples(b: Brush) -> None:
    """Rings about a drop on a pond, and stones at its rim."""
    p = b.palette
    b.sky(p.strong, p.deep, 120, 0.6)
    x, y = b.x(b.mix(6, 2)), b.y(b.mix(0.55, 0.50))
    size = b.mix(min(1.0, b.width / b.unit / 140), 1.06)
    high = b.mix(0.60 / size, 1.0)
    tones = (p.middle, p.strong, p.light, p.middle, p.mist, p.light, p.paper)
    for row, (radius, tone) in enumerate(zip((64, 52, 41, 31, 22, 14, 7), tones, strict=True)):
        reach = radius * size * b.unit
        b.paint(disc(x, y, reach, reach * high), tone, Shade(p.deep if row % 2 else p.strong, 110, 0.4, 0.8, 0.4))
    b.paint(disc(x, y - b.unit, 3.4 * b.unit, 2.2 * b.unit), p.spark)
    stones = (
        (-35, 0.25, 12, p.spark, p.strong),
        (-21, 0.15, 6, p.paper, p.middle),
        (30, 0.86, 17, p.deep, BLACK),
        (11, 0.915, 8, p.paper, p.middle),
    )
    for right, down, radius, tone, shade in stones:
        stone = b.pebble(b.x(right), b.y(down), radius * b.unit, radius * 0.62 * b.unit)
        b.paint(stone, tone, Shade(shade, 60, 0.6, 0.8))


def sails(b: Brush) -> None:
    """A sailing boat close by and one far off."""
    p, size = b.palette, b.mix(1, 1.36)
    b.ground(p.ground, Shade(p.glow, 90, 0.3, 1, 0.5))
    b.paint(b.disc(24, b.mix(0.30, 0.22), b.mix(12, 15)), p.paper, Shade(p.glow, 90, 0.7, 0.8))
    b.paint(b.rolling(0.66, 3, 1.4, 1), p.light, Shade(p.middle, 90, 0.4, 0.5))
    _boat(b, b.spot(b.mix(30, 39), 0.68, b.mix(0.42, 0.32)), p.middle, p.light)
    b.paint(b.rolling(0.70, 1.8, 2.4, 0), p.middle, Shade(p.strong, 90, 0.5, 0.8))
    _boat(b, b.spot(b.mix(-12, -11), 0.79, size), p.spark, p.mist)
    b.paint(b.rolling(0.81, 2, 2.8, 2), p.strong, Shade(p.deep, 90, 0.7, 1))
    glints(b, [(b.between(-45, 30), 0.86 + row * 0.022, b.between(6, 18)) for row in range(6)], p.light, 0.6)


def _boat(b: Brush, spot: Spot, jib_tone: str, shade: str) -> None:
    p = b.palette
    main = spot(outline((0, -58), [(24, -44), (32, -20), (30, -7)], [(0, -7)]))
    jib = spot(outline((-2, -52), [(-10, -34), (-18, -20), (-24, -7)], [(-2, -7)]))
    hull = spot(outline((-26, -4), [(33, -4)], [(26, 8), (14, 8)], [(-12, 8)], [(-22, 6), (-26, -4)]))
    b.paint(main, p.paper, Shade(shade, 20, 0.55, 0.8))
    b.paint(jib, jib_tone, Shade(p.deep, 200, 0.4, 0.8, 0.4))
    b.line(spot(outline((-1, -60), [(-1, 0)])), p.standing().deep, 0.9 * spot.scale / b.unit)
    b.paint(hull, p.deep, Shade(p.strong, 270, 0.4, 0.5))


def lighthouse(b: Brush) -> None:
    """A light on an island, its beams over the night sea."""
    p, lamp = b.palette, b.spot(-16, b.mix(0.335, 0.36), b.mix(1, 1.3))
    b.sky(p.deep, p.strong, 90, 0.9)
    specks(b, round(b.mix(40, 60)), 0.5, (0.16, 0.42))
    _beams(b, lamp)
    ground = b.mix(0.69, 0.70)
    b.paint(_island(b), p.strong, Shade(p.deep, 70, 0.8, 0.9))
    _tower(b, lamp, (b.y(ground) - lamp.y) / lamp.scale)
    for row, (y, tone, rise) in enumerate(((0.79, p.middle, 1.6), (0.86, p.strong, 1.9), (0.93, p.deep, 2.2))):
        sea = b.rolling(y, rise, 2.2 * b.width / (100 * b.unit), row * 1.7 + b.between(0, 1))
        b.paint(sea, tone, Shade(p.deep, 90, 0.6, 0.6))
    glints(b, [(b.between(-4, 34), 0.825 + row * 0.022, b.between(5, 14)) for row in range(7)], p.spark, 0.6)


def _beams(b: Brush, lamp: Spot) -> None:
    p, (x, high), (_, low) = b.palette, lamp.at(0, -1.6), lamp.at(0, 1.6)
    sides = ((b.width + 4, b.mix(0.10, 0.21), b.mix(0.52, 0.50), 180, 0.20, 0.85), (-4, b.mix(0.17, 0.26), 0.47, 0, 0.12, 0.6))
    for end, top, bottom, angle, glow, amount in sides:
        beam = polygon((x, high), (end, b.y(top)), (end, b.y(bottom)), (x, low))
        b.glaze(beam, p.spark, glow)
        b.grain(beam, Shade(p.paper, angle, amount, 1.2, 0.7))


def _island(b: Brush) -> Path:
    rock = ((-62, 0.80), (-44, 0.73), (-26, 0.675), (-8, 0.675), (10, 0.74), (36, 0.80), (44, 0.81))
    return hill([(b.x(x), b.y(y)) for x, y in rock], b.height + 2)


def _tower(b: Brush, lamp: Spot, height: float) -> None:
    """The tower below its lamp, `height` of the lamp's units high."""
    p = b.palette
    tower = lamp(polygon((-4.6, 4), (4.6, 4), (7.6, height), (-7.6, height)))
    b.paint(tower, p.paper)
    with b.inside(tower):
        for share in (0.38, 0.74):
            b.paint(lamp(rectangle(-9, height * share, 18, height * 0.175)), p.spark)
    b.grain(tower, Shade(p.strong, 0, 0.8, 0.75))
    b.paint(lamp(rectangle(-3.6, -4, 7.2, 8)), p.spark)
    b.paint(lamp(rectangle(-5.8, 3, 11.6, 1.8, 0.9)), p.middle)
    b.paint(lamp(arch(-4.4, -8.4, 8.8, 4.6)), p.middle, Shade(p.deep, 20, 0.6, 0.8))
