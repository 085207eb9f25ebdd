"""How each kind of picture is painted. See `pictures` for the kinds and their names."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qs

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath

from kiosk.art import grain
from kiosk.art.covers import paint_cover, paint_front, rounded
from kiosk.art.shadows import BUTTON, BUTTON_DARK, CARD, CARD_DARK, NineSlice, Shadow, shadow
from kiosk.library.pictures import MOST_PIXELS

SHADOWS: dict[str, Shadow] = {
    "card": CARD,
    "card-dark": CARD_DARK,
    "row": Shadow(BUTTON.layers, BUTTON.colour, CARD.radius),
    "row-dark": Shadow(BUTTON_DARK.layers, BUTTON_DARK.colour, CARD.radius),
    "button": BUTTON,
    "button-dark": BUTTON_DARK,
}

SHADOW_REACH = {"card": 104, "row": 40, "button": 40}
"""Drawn pixels that a shadow's picture is larger than its body on each side. The theme lays it out by the same numbers."""

MOST_ENLARGED = 2
"""Times: larger, a small picture is a blur."""

EMBLEM_SUN = "#E39A57"


class Places(NamedTuple):
    """The folders that pictures come from."""

    content: Path
    icons: Path


def picture(kind: str, parts: list[str], query: str, size: QSize, places: Places) -> QImage:
    """The picture in device pixels. Raises ArithmeticError, KeyError, ValueError or OSError for a name that means nothing."""
    options = parse_qs(query, keep_blank_values=True)
    if kind != "shadow" and (size.width() < 1 or size.height() < 1):
        return nothing()
    if kind == "picture":
        image = from_file(places.content, "/".join(parts), size, whole="fit" in options)
    elif kind == "icon":
        image = _icon(places.icons, parts, size)
    else:
        image = _PAINTERS[kind](parts, size)
    if veil := options.get("veil"):
        _lay_over(image, QColor(veil[0]))
    if radius := options.get("radius"):
        image = rounded(image, float(radius[0]))
    return image


def let_go() -> None:
    """Drops what painters keep at hand for the next picture."""
    grain.let_go()


def nothing() -> QImage:
    """One transparent pixel."""
    return _transparent(QSize(1, 1))


def from_file(content: Path, name: str, size: QSize, *, whole: bool) -> QImage:
    """A picture file scaled to fit into (`whole`) or to fill the size; nothing when it is not inside the folder or cannot be shown."""
    path = (content / name).resolve()
    if not path.is_relative_to(content.resolve()):
        return nothing()
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    natural = reader.size()
    if not natural.isValid() or natural.width() * natural.height() > MOST_PIXELS:
        return nothing()
    # A camera on its side writes a picture on its side, and how to turn it: that happens after scaling.
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    target = size.transposed() if turned else size
    if whole:
        reader.setScaledSize(natural.scaled((natural * MOST_ENLARGED).boundedTo(target), Qt.AspectRatioMode.KeepAspectRatio))
    else:  # cut before scaling: a thin line scaled to fill the screen would take gigabytes
        part = QRect(QPoint(), target.scaled(natural, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
        part.moveCenter(QRect(QPoint(), natural).center())
        reader.setClipRect(part)
        reader.setScaledSize(target)
    image = reader.read()
    return nothing() if image.isNull() else image


def _cover(parts: list[str], size: QSize) -> QImage:
    motif, hue, *slug = parts
    return paint_cover(motif, hue, "/".join(slug), size.width(), size.height())


def _front(parts: list[str], size: QSize) -> QImage:
    name, hue, slug = parts
    return paint_front(name, hue, slug, size.width(), size.height())


def _icon(folder: Path, parts: list[str], size: QSize) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  a library of its own

    name, colour = parts
    drawing = (folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    image = _transparent(size)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return image


def _shadow(parts: list[str], _size: QSize) -> QImage:
    """A nine-slice laid out for its body: one exact picture is cheaper to draw than nine stretched ones at every frame."""
    name, body, scale = parts
    width, height = (int(number) for number in body.split("x"))
    factor = int(scale) / 100
    reach = round(SHADOW_REACH[name.partition("-")[0]] * factor)
    slices = shadow(width / factor, height / factor, SHADOWS[name], factor)  # before there is a painter: an error ends the process then
    image = _transparent(QSize(width + 2 * reach, height + 2 * reach))
    painter = QPainter(image)
    _draw_slices(painter, slices, QRect(reach, reach, width, height))
    painter.end()
    return image


def _draw_slices(painter: QPainter, slices: NineSlice, body: QRect) -> None:
    image, margins, cut = slices.image, slices.margins, slices.slices
    outer = body.adjusted(-margins.left, -margins.top, margins.right, margins.bottom)
    source_x = (0, cut.left, image.width() - cut.right, image.width())
    source_y = (0, cut.top, image.height() - cut.bottom, image.height())
    target_x = (outer.left(), outer.left() + cut.left, outer.right() + 1 - cut.right, outer.right() + 1)
    target_y = (outer.top(), outer.top() + cut.top, outer.bottom() + 1 - cut.bottom, outer.bottom() + 1)
    for column in range(3):
        for row in range(3):
            target = QRectF(target_x[column], target_y[row], target_x[column + 1] - target_x[column], target_y[row + 1] - target_y[row])
            source = QRectF(source_x[column], source_y[row], source_x[column + 1] - source_x[column], source_y[row + 1] - source_y[row])
            painter.drawImage(target, image, source)


def _ground(parts: list[str], size: QSize) -> QImage:
    """One opaque picture: copying it is the cheapest background that there is."""
    ground, hill = parts
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = _painter(image)
    painter.setBrush(QColor(hill))
    width, height = size.width(), size.height()
    reach = max(width, height) * 0.62
    painter.drawEllipse(QRectF(width / 2 - reach, height * 0.46, 2 * reach, height * 1.5))
    painter.end()
    return image


def _emblem(parts: list[str], wanted: QSize) -> QImage:
    back, front = parts
    image = _transparent(wanted)
    size = image.width()
    painter = _painter(image)
    disc = QPainterPath()
    disc.addEllipse(QRectF(0, 0, size, size))
    painter.fillPath(disc, QColor(back))
    painter.setBrush(QColor(EMBLEM_SUN))
    painter.drawEllipse(QRectF(size * 0.34, size * 0.26, size * 0.32, size * 0.32))
    hill = QPainterPath()
    hill.addEllipse(QRectF(-size * 0.1, size * 0.62, size * 1.2, size * 0.8))
    painter.fillPath(disc.intersected(hill), QColor(front))
    painter.end()
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    return painter


def _transparent(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _lay_over(image: QImage, colour: QColor) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)  # where there is nothing, nothing is dimmed
    painter.fillRect(image.rect(), colour)
    painter.end()


QUIET = 4
"""Modules of white around a QR code: ISO/IEC 18004 asks for four."""


def _qr(parts: list[str], size: QSize) -> QImage:
    """A QR code, dark on white in every theme, of the most whole pixels a module that fit. Raises ValueError for too long a text."""
    import segno  # noqa: PLC0415

    rows = [list(row) for row in segno.make("/".join(parts), error="m", micro=False).matrix]
    modules = len(rows) + 2 * QUIET
    side = max(1, min(size.width(), size.height()) // modules)
    image = QImage(side * modules, side * modules, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    for down, row in enumerate(rows, QUIET):
        for across, dark in enumerate(row, QUIET):
            if dark:
                painter.fillRect(across * side, down * side, side, side, QColor("black"))
    painter.end()
    return image


def _dots(parts: list[str], size: QSize) -> QImage:
    """One dot and the gap after it, to be laid in a row."""
    image = _transparent(size)
    painter = _painter(image)
    painter.setBrush(QColor(parts[0]))
    painter.drawEllipse(QRectF(0, 0, size.height(), size.height()))
    painter.end()
    return image


_PAINTERS: dict[str, Callable[[list[str], QSize], QImage]] = {
    "cover": _cover,
    "front": _front,
    "shadow": _shadow,
    "ground": _ground,
    "emblem": _emblem,
    "qr": _qr,
    "dots": _dots,
}
