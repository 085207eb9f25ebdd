"""The few forms that every picture is made of. All are QPainterPaths in the units of their caller; angles are in radians."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

Path = QPainterPath
Point = tuple[float, float]

_PEBBLE_POWER = 2.35
_PEBBLE_POINTS = 72


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the picture for a thing drawn in units of its own: call it with a path to put the path there."""

    x: float
    y: float
    scale: float

    def __call__(self, path: Path) -> Path:
        return QTransform.fromTranslate(self.x, self.y).scale(self.scale, self.scale).map(path)

    def at(self, x: float, y: float) -> Point:
        """The point (x, y) of the thing, in the picture's pixels."""
        return self.x + x * self.scale, self.y + y * self.scale


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0) -> Path:
    path = Path()
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius)
    return path


def disc(x: float, y: float, radius: float, height_radius: float | None = None) -> Path:
    path = Path()
    path.addEllipse(QPointF(x, y), radius, radius if height_radius is None else height_radius)
    return path


def polygon(*points: Point) -> Path:
    path = Path()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


def arch(x: float, y: float, width: float, height: float) -> Path:
    """A doorway: straight sides and a half circle on top."""
    path = Path(QPointF(x, y + height))
    path.lineTo(x, y + width / 2)
    path.arcTo(QRectF(x, y, width, width), 180, -180)
    path.lineTo(x + width, y + height)
    path.closeSubpath()
    return path


def outline(start: Point, *steps: Sequence[Point]) -> Path:
    """An open path of steps: one point for a line, two for a quadratic and three for a cubic curve, the last one its end."""
    path = Path(QPointF(*start))
    for step in steps:
        match [QPointF(*point) for point in step]:
            case [end]:
                path.lineTo(end)
            case [control, end]:
                path.quadTo(control, end)
            case [first, second, end]:
                path.cubicTo(first, second, end)
            case points:
                raise ValueError(f"a step has one to three points, not {len(points)}")
    return path


def polyline(points: Sequence[Point]) -> Path:
    return outline(points[0], *([point] for point in points[1:]))


def hill(points: Sequence[Point], bottom: float) -> Path:
    """The land under a line of at least three points, smoothed through the middles between them and closed at the bottom."""
    path = Path(QPointF(points[0][0], bottom))
    path.lineTo(*points[0])
    for (x, y), (next_x, next_y) in pairwise(points[1:]):
        path.quadTo(x, y, (x + next_x) / 2, (y + next_y) / 2)
    path.lineTo(*points[-1])
    path.lineTo(points[-1][0], bottom)
    path.closeSubpath()
    return path


def pebble(x: float, y: float, width_radius: float, height_radius: float, phases: tuple[float, float]) -> Path:
    """A stone: an ellipse with fuller corners and two slow waves along its edge, which begin at the two phases."""
    points: list[Point] = []
    for step in range(_PEBBLE_POINTS):
        turn = step / _PEBBLE_POINTS * 2 * pi
        across, down = cos(turn), sin(turn)
        reach = (abs(across) ** _PEBBLE_POWER + abs(down) ** _PEBBLE_POWER) ** (-1 / _PEBBLE_POWER)
        reach *= 1 + 0.035 * sin(turn + phases[0]) + 0.03 * sin(2 * turn + phases[1])
        points.append((x + across * reach * width_radius, y + down * reach * height_radius))
    return polygon(*points)


class Leaf(NamedTuple):
    """A leaf, and its halves to the left and right of the direction it grows in."""

    whole: Path
    left: Path
    right: Path


def leaf(x: float, y: float, length: float, breadth: float, turn: float) -> Leaf:
    """A leaf that grows from (x, y) towards the angle `turn`, pointed at both ends."""
    grow = QTransform.fromTranslate(x, y).rotateRadians(turn)
    halves = [outline((0, 0), [(length * 0.25, side), (length * 0.75, side * 0.8), (length, 0)], [(0, 0)]) for side in (-breadth, breadth)]
    whole = outline(
        (0, 0),
        [(length * 0.25, -breadth), (length * 0.75, -breadth * 0.8), (length, 0)],
        [(length * 0.75, breadth * 0.8), (length * 0.25, breadth), (0, 0)],
    )
    return Leaf(grow.map(whole), grow.map(halves[0]), grow.map(halves[1]))
