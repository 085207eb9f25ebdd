"""Plain forms that lean, nest, open and hold."""

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.motifs.pieces import potted_plant
from kiosk.art.shapes import Path, arch, disc, hill, outline, polygon, rectangle


def arcs(b: Brush) -> None:
    """Two nests of rings that rise from the ground; in a tall picture they stand on long legs, like gates."""
    p = b.palette
    b.sky(p.ground, p.light, 60, 0.4)
    b.paint(b.disc(24, b.mix(0.24, 0.25), b.mix(9.5, 13)), p.spark, Shade(p.deep, 80, 0.35, 0.7))
    size = min(1.0, b.width / b.unit / 155)
    heart = max(-18, 4 + 62 * size - b.centre / b.unit)
    base = b.height - 45 * (1 - size) * b.mix(1, 3.7) * b.unit
    _nest(b, (heart + 54 * size, base + 2 * b.unit), 40 * size, (p.middle, p.paper, p.strong, p.mist, p.middle))
    _nest(b, (heart, base + 6 * size * b.unit), 62 * size, (p.deep, p.light, p.strong, p.paper, p.middle, p.spark))


def _nest(b: Brush, heart: tuple[float, float], radius: float, tones: tuple[str, ...]) -> None:
    x, y = b.x(heart[0]), heart[1]
    for row, tone in enumerate(tones):
        reach = radius * b.unit * (1 - row / (len(tones) + 0.35))
        gate = arch(x - reach, y - reach, 2 * reach, max(reach, b.height + 2 - y + reach))
        shade = tones[row + 1] if row + 1 < len(tones) else b.palette.deep
        b.paint(gate, tone, Shade(shade, 330 if row % 2 else 210, 0.5, 0.7))


def doorway(b: Brush) -> None:
    """Arches one within the other, a far hill and a sun at the end, and light that falls out on the floor."""
    p, size, floor = b.palette, b.mix(1, 1.1), b.y(b.mix(0.84, 0.80))
    b.sky(p.light, p.middle, 60, 0.45)
    b.paint(rectangle(0, floor, b.width, b.height), p.middle, Shade(p.strong, 90, 0.6, 1))
    middle, u = b.x(b.mix(-4, -6)), size * b.unit
    tones = ((62, p.strong, p.deep), (49, p.middle, p.strong), (36, p.mist, p.middle), (23.5, p.paper, p.mist))
    gate = Path()
    for row, (width, tone, shade) in enumerate(tones):
        height = min(floor - 9 * b.unit, 112 * u) - row * 9.2 * u
        gate = arch(middle + (row * 2.4 - width / 2) * u, floor - height, width * u, height)
        b.paint(gate, tone, Shade(shade, 200 if row % 2 else 340, 0.55, 0.7))
    with b.inside(gate):
        b.paint(disc(middle + 9.5 * u, floor - b.mix(29, 40) * u, 6.8 * u), p.spark, Shade(p.deep, 80, 0.4, 0.7))
        land = [(middle + x * u, floor - y * u) for x, y in ((-30, 10), (0, 14), (12, 8.5), (40, 12), (60, 14))]
        b.paint(hill(land, floor), p.light, Shade(p.middle, 90, 0.6, 0.6))
    deep = b.height + 1
    light = polygon((middle - 4.55 * u, floor), (middle + 18.95 * u, floor), (middle + 8 * u, deep), (middle - 42 * u, deep))
    b.paint(light, p.mist, Shade(p.paper, 265, 0.8, 0.9, 0.8))
    plant = b.spot(b.mix(36.5, 36), (floor + 4 * b.unit) / b.height, size)
    potted_plant(b, plant, (p.spark, p.deep), p.paper, p.middle)


def window(b: Brush) -> None:
    """A window with four panes before one sun and two hills, and a plant on its sill."""
    p, u = b.palette, b.unit
    b.sky(p.strong, p.deep, 100, 0.6)
    width, height = b.mix(62, 70) * u, b.mix(70, 112) * u
    left, top = b.centre - width / 2, b.y(b.mix(0.10, 0.15))
    b.paint(rectangle(left - 4 * u, top - 4 * u, width + 8 * u, height + 8 * u, 8 * u), p.paper, Shade(p.light, 100, 0.4, 0.8))
    bar = 3 * u
    pane_width, pane_height = (width - bar) / 2, (height - bar) / 2
    for column in range(2):
        for row in range(2):
            corner = left + column * (pane_width + bar), top + row * (pane_height + bar)
            _pane(b, rectangle(*corner, pane_width, pane_height, 4 * u), (top, height))
    sill = top + height + 4 * u
    b.paint(rectangle(left - 10 * u, sill, width + 20 * u, 5 * u, 2.5 * u), p.paper, Shade(p.middle, 90, 0.6, 0.8))
    potted_plant(b, b.spot(b.mix(26, 29), sill / b.height, b.mix(0.84, 1)), (p.strong, p.deep), p.spark, p.deep)


def _pane(b: Brush, pane: Path, view: tuple[float, float]) -> None:
    """One pane of the view, which begins at `view[0]` pixels and is `view[1]` high."""
    p, (top, height) = b.palette, view
    b.paint(pane, p.ground)
    with b.inside(pane):
        b.grain(pane, Shade(p.light, 270, 0.5, 1))
        b.paint(disc(b.x(9), top + height * 0.46, b.mix(17, 20) * b.unit), p.spark, Shade(p.paper, 250, 0.6, 0.7))
        for share, waves, phase, tone, shade in ((0.70, 1.8, 1.2, p.light, p.middle), (0.86, 1.5, 3.4, p.middle, p.strong)):
            land = b.rolling((top + height * share) / b.height, 4, waves, phase)
            b.paint(land, tone, Shade(shade, 90, 0.6, 0.35))


def pair(b: Brush) -> None:
    """Two rounded forms that lean together, one against the other."""
    p, size = b.palette.standing(), b.mix(1, 1.2)
    b.sky(p.ground, b.palette.light, 100, 0.5)
    b.paint(b.disc(1, b.mix(0.27, 0.29), b.mix(14, 18)), p.spark, Shade(p.paper, 250, 0.7, 0.7))
    left = _form(b, -18 * size, b.mix(0.30, 0.34), 35 * size, 8 * size)
    right = _form(b, 18 * size, b.mix(0.42, 0.46), 33 * size, -8 * size)
    b.paint(left, p.strong, Shade(p.deep, 160, 0.6, 0.75))
    b.paint(right, p.paper, Shade(p.light, 20, 0.6, 0.75))
    with b.inside(left):
        b.paint(right, p.middle, Shade(p.deep, 200, 0.5, 0.8, 0.4))
        for row in range(3):
            y = b.y(0.70 + row * b.mix(0.05, 0.032))
            bow = outline((b.x(-50), y), [(b.x(-22 * size), y + 3 * b.unit), (b.x(2), y)])
            b.line(bow, p.light, 0.7)
    b.paint(b.rolling(0.93, 3, 1.2, 0.4), b.palette.deep, Shade(b.palette.strong, 270, 0.55, 0.4))


def _form(b: Brush, x: float, top: float, width: float, lean: float) -> Path:
    """A tall rounded stone about `x` units, its shoulders leaning over by `lean` units."""
    u, foot = b.unit, b.height + 2
    left, right, over = b.x(x - width / 2), b.x(x + width / 2), lean * b.unit
    crown, shoulder, bend = b.y(top) - width * 0.14 * u, b.y(top) + width * 0.5 * u, b.y(top) + width * 0.9 * u
    return outline(
        (left, foot),
        [(left, b.y(0.78)), (left + over * 0.6, bend), (left + over, shoulder)],
        [(left + over * 1.64, crown), (right + over * 1.64, crown), (right + over, shoulder)],
        [(right + over * 0.6, bend), (right, b.y(0.78)), (right, foot)],
    )
