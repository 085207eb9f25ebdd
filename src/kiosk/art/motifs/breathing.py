"""The pieces of the breathing screen: a pale sky, the face of the circle, and the waves in front of it."""

from kiosk.art.brush import Brush
from kiosk.art.grain import Shade
from kiosk.art.shapes import outline


def air(b: Brush) -> None:
    """Nearly nothing, so that words can stand anywhere."""
    b.sky(b.palette.ground, b.palette.light, 90, 0.5)


def face(b: Brush) -> None:
    """A paper disc's worth of light, warm from below; whoever shows it cuts it round."""
    p = b.palette
    b.ground(p.paper, Shade(p.spark, 90, 0.62, 0.62, 0.8))


def swell(b: Brush) -> None:
    """Three waves with a bright line inside each. Nothing is painted above them."""
    p = b.palette
    rows = ((0.10, p.middle, p.strong), (0.38, p.strong, p.deep), (0.64, p.deep, p.strong))
    for row, (y, tone, shade) in enumerate(rows):
        waves, phase, rise = 1.9 - row * 0.2, row * 2.1 + 0.4, b.height * 0.045 / b.unit
        b.paint(b.rolling(y, rise, waves, phase), tone, Shade(shade, 90 if row < 2 else 270, 0.34, 0.8))
        first, *rest = b.wave(b.y(y + 0.09), rise, waves, phase + 0.12, 48)
        b.line(outline(first, *([point] for point in rest)), p.paper, b.height * 0.011 / b.unit)
