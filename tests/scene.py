"""What a visitor sees at one moment, read from the running program: words, graphics and touch targets with their places and colours.

Lengths are device pixels of the window. The functions below say what is wrong with a scene by the numbers of WCAG 2.2, Section 508 and
the studies on touch targets; each returns a sentence for each fault and nothing for a sound scene.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.library.colour import contrast
from kiosk.ui.languages import RIGHT_TO_LEFT
from tests.driver import Driver

TEXT_CONTRAST = 7.0
GRAPHICS_CONTRAST = 3.0
LEAST_TARGET = 20.0
LEAST_TARGET_OF_A_SMALL_PANEL = 16.0
LEAST_TARGET_PIXELS = 60
LEAST_GAP = 3.0
LEAST_CAPITAL = 4.8
LEAST_CAPITAL_BESIDE_THE_TEXT = 3.38
"""An exception: on a small panel only the text of articles has 4.8 mm at once. With 16 mm targets all words of that size would not fit;
a visitor who needs larger ones has them with a larger text size."""
CAPITAL = 0.668
"""Height of a capital letter of Atkinson Hyperlegible, of the type's size."""
LONGEST_LINE = 80
LEAST_LEADING = 1.5
LEAST_GROUND = 0.4
"""The share of the pixels between letters that still show what lies behind: bold capitals without a gap leave half."""
DARKEST = 0.05
"""The share of the pixels behind words that may be less fit than the contrast says: edges, and single strokes of a painted picture."""

SHAPES = {"Bullet", "Choice", "Dots", "Notes", "Quote", "TickBox", "Toggle"}
"""QML types whose filled shapes say something, such as what is chosen."""
SAID_BY_WORDS = {"BackButton", "CodeBlock", "Comfort", "LanguageButton", "PillButton", "RoundButton", "SearchButton", "Surface"}
"""QML types whose outlines only adorn: words or an icon say what they are, and the words stand on any ground."""

NO_LIMIT = 1000
"""The lines of words that may go on for ever, as `Words.mostLines` has it."""
HAIR = 1.5
"""Pixels that rounding makes."""


@dataclass(frozen=True)
class Text:
    """Words where they are painted. `seen` is what no edge cuts off; `colours` are all that its letters have."""

    words: str
    area: QRectF
    seen: QRectF
    colours: tuple[str, ...]
    size: float
    leading: float
    lines: int
    line_length: float
    cut: bool
    wider: bool
    broken: bool
    body: bool
    scroller: QQuickItem | None
    holders: tuple[QQuickItem, ...]


@dataclass(frozen=True)
class Target:
    """Something to press."""

    label: str
    item: QQuickItem
    area: QRectF
    seen: QRectF
    corner: bool
    set_back: bool
    scroller: QQuickItem | None


@dataclass(frozen=True)
class Graphic:
    """An icon, an outline or a filled shape that says something. `around` are the pixels that it has to be told from."""

    name: str
    colour: str
    around: tuple[str, ...]


@dataclass(frozen=True)
class Scene:
    """`millimetre` is in pixels; `small` says that the panel is one on which a target may have 16 mm; `backdrop` is the `picture` without
    its words and icons."""

    width: int
    height: int
    millimetre: float
    small: bool
    picture: QImage
    backdrop: QImage
    texts: tuple[Text, ...]
    targets: tuple[Target, ...]
    graphics: tuple[Graphic, ...]


# ---- reading


def read(kiosk: Driver, small: bool) -> Scene:
    """The scene that is on the glass now; it must be at rest."""
    window = kiosk.app.window
    (stage,) = [item for item in window.contentItem().childItems() if item.childItems()]
    keys = stage.childItems()[0]
    items = [found for layer in keys.childItems() if layer.isVisible() and layer.isEnabled() for found in _below(layer)]
    front = [item for item in items if not _set_back(item)]
    words = [item for item in front if item.inherits("QQuickText") and item.property("text") and item.opacity() > 0]
    icons = [item for item in front if _type(item) == "Icon" and item.property("name")]
    picture = window.grabWindow()
    for item in (*words, *icons):
        item.setOpacity(0)
    backdrop = window.grabWindow()
    for item in (*words, *icons):
        item.setOpacity(1)
    fronts = [item for item in items if _type(item) == "Bar" or _in_front(item)]
    glass = _Glass(QRectF(0, 0, window.width(), window.height()), fronts)
    mirrored = kiosk.session.comfort.language in RIGHT_TO_LEFT
    texts = [_text(item, glass, mirrored=mirrored) for item in words]
    targets = [_target(item, glass) for item in items if _pressable(item)]
    graphics = [graphic for item in icons for graphic in _icon(item, backdrop, glass)]
    hair = str(kiosk.app.presenter.kiosk.property("look")[kiosk.session.comfort.theme]["hair"]).lower()
    for item in front:
        if item.inherits("QQuickRectangle"):
            graphics += [shape for shape in _shape(item, backdrop, glass) if shape.colour != hair]
    return Scene(
        window.width(),
        window.height(),
        float(window.property("millimetre")),
        small,
        picture,
        backdrop,
        tuple(text for text in texts if not text.seen.isEmpty()),
        tuple(target for target in targets if not target.seen.isEmpty()),
        tuple(graphics),
    )


def scrollers(kiosk: Driver) -> list[QQuickItem]:
    """What can be scrolled up and down now."""
    found = [item for item in _below(kiosk.app.window.contentItem()) if item.inherits("QQuickFlickable")]
    return [item for item in found if item.isEnabled() and item.property("contentHeight") > item.height() + HAIR]


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            yield from _below(child)


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _type(item: QQuickItem) -> str:
    """Its QML type, such as "PillButton"; "" for one of Qt's own."""
    name, mark, _ = item.metaObject().className().partition("_QMLTYPE_")
    return name if mark else ""


def _pressable(item: QQuickItem) -> bool:
    return item.isEnabled() and item.metaObject().indexOfSignal("tapped()") >= 0


def _set_back(item: QQuickItem) -> bool:
    """A card of the carousel beside the one in front: a glimpse of what comes."""
    return any(above.scale() < 1 for above in (item, *_above(item)))


def _in_front(item: QQuickItem) -> bool:
    """The picture of a page, or the fading at a list's foot."""
    return _type(item) == "MoreBelow" or (_type(item) == "Cover" and _type(item.parentItem()) in {"Page", "TopicPage"})


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@dataclass(frozen=True)
class _Glass:
    """The window, and the bars and pictures behind which what is scrolled goes on."""

    area: QRectF
    fronts: list[QQuickItem]

    def seen(self, item: QQuickItem, area: QRectF) -> QRectF:
        above = [item, *_above(item)]
        for holder in above[1:]:
            if holder.clip():
                area = area.intersected(_area(holder))
        for front in self.fronts:
            shut, page = front.mapRectToScene(front.childrenRect()).united(_area(front)), front.parentItem()
            if front in above:
                continue
            if _type(front) == "Bar" or (_type(front) == "MoreBelow" and _scroller(item) in page.childItems()):
                area = area.intersected(QRectF(0, 0, self.area.width(), shut.top()))
            elif _type(front) == "Cover" and page in above and shut.width() == self.area.width():
                area = area.intersected(QRectF(0, shut.bottom(), self.area.width(), self.area.height()))
        return area.intersected(self.area)


def _scroller(item: QQuickItem) -> QQuickItem | None:
    return next((above for above in _above(item) if above.inherits("QQuickFlickable")), None)


def _side(item: QQuickItem, *, mirrored: bool) -> int:
    """Where its lines are: on the left (1), on the right (2) or in the middle (4)."""
    alignment = int(item.property("alignment") or 1)  # of Words; any other text stands left
    return {1: 2, 2: 1}.get(alignment, alignment) if mirrored else alignment


def _number(item: QQuickItem, name: str) -> float:
    return float(QQmlProperty(item, name).read())


def _text(item: QQuickItem, glass: _Glass, *, mirrored: bool) -> Text:
    font: QFont = item.property("font")
    words = str(item.property("words") or re.sub(r"<style>.*?</style>|<[^>]*>", "", str(item.property("text"))))
    wide, high = _number(item, "contentWidth"), _number(item, "contentHeight")
    free = QRectF(
        _number(item, "leftPadding"),
        _number(item, "topPadding"),
        item.width() - _number(item, "leftPadding") - _number(item, "rightPadding"),
        item.height() - _number(item, "topPadding") - _number(item, "bottomPadding"),
    )
    across = {2: 1.0, 4: 0.5}.get(_side(item, mirrored=mirrored), 0.0)
    down = 0.5 if item.property("alignment") is None else 0.0  # Words have one; any other text stands in the middle
    painted = QRectF(free.x() + (free.width() - wide) * across, free.y() + (free.height() - high) * down, wide, high)
    size = float(font.pixelSize())
    lines = int(_number(item, "lineCount"))
    metrics = QFontMetricsF(font)
    letter = metrics.horizontalAdvance(words) / max(1, len(words))
    longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0.0)
    colours = [QColor(item.property("color")).name()]
    if "<a " in str(item.property("text")):
        colours.append(QColor(item.property("linkColor")).name())
    area = item.mapRectToScene(painted)
    most = item.property("mostLines")
    return Text(
        words=words,
        area=area,
        seen=glass.seen(item, area),
        colours=tuple(colours),
        size=size,
        leading=float(item.property("line") or 0) / size,
        lines=lines,
        line_length=wide / letter if lines > 1 and letter else 0,
        cut=bool(item.property("truncated")),
        wider=wide > free.width() + HAIR or (most is not None and int(most) == NO_LIMIT and high > item.height() + HAIR),
        broken=lines > 1 and longest > free.width() + HAIR,
        body=any(_type(above) == "Paragraph" for above in _above(item)),
        scroller=_scroller(item),
        holders=tuple(_above(item)),
    )


def _target(item: QQuickItem, glass: _Glass) -> Target:
    area = _area(item)
    names = [_type(above) for above in (item, *_above(item))]
    return Target(
        str(item.property("label")),
        item,
        area,
        glass.seen(item, area),
        any("Corner" in name for name in names),
        _set_back(item),
        _scroller(item),
    )


def _icon(item: QQuickItem, backdrop: QImage, glass: _Glass) -> Iterator[Graphic]:
    area = _area(item)
    if (seen := glass.seen(item, area)).height() >= area.height() - HAIR:  # else on its way below an edge
        yield Graphic(f"the icon {item.property('name')}", QColor(item.property("color")).name(), tuple(pixels(backdrop, seen)))


def _shape(item: QQuickItem, backdrop: QImage, glass: _Glass) -> Iterator[Graphic]:
    """The outline of a control, or a small filled shape such as a bullet or the knob of a switch."""
    area = _area(item)
    if glass.seen(item, area) != area or area.width() * area.height() == 0:
        return
    line = int(QQmlProperty(item, "border.width").read()) > 1  # 1 is what Qt answers where none is drawn
    outline, fill = QColor(QQmlProperty(item, "border.color").read()), QColor(item.property("color"))
    colour = outline if line else fill
    holder = next((name for above in (item, *_above(item)) if (name := _type(above))), "")
    if colour.alpha() < 255 or (line and holder in SAID_BY_WORDS) or (not line and holder not in SHAPES):
        return
    reach = 3
    middle = area.center()
    beside = [
        (middle.x(), area.top() - reach),
        (middle.x(), area.bottom() + reach),
        (area.left() - reach, middle.y()),
        (area.right() + reach, middle.y()),
    ]
    seen = glass.seen(item, area.adjusted(-reach, -reach, reach, reach))  # not what lies over a neighbouring edge
    around = tuple(backdrop.pixelColor(int(x), int(y)).name() for x, y in beside if seen.adjusted(0, 0, 1, 1).contains(x, y))
    yield Graphic(f"{'the outline' if line else 'the shape'} of {holder}", colour.name(), around)


def pixels(image: QImage, area: QRectF, most: int = 40) -> list[str]:
    """The colours of a rectangle of the picture, on a grid of `most` x `most` points at most."""
    if area.isEmpty():
        return []
    part = image.copy(area.toAlignedRect().intersected(image.rect()))
    if part.isNull():
        return []
    part = part.scaled(min(part.width(), most), min(part.height(), most), Qt.AspectRatioMode.IgnoreAspectRatio)
    values = memoryview(bytes(part.convertToFormat(QImage.Format.Format_RGB32).constBits())).cast("I")
    return [f"#{value & 0xFFFFFF:06x}" for value in values]


# ---- judging


def worst(colour: str, behind: list[str]) -> float:
    """The contrast that all but a small share of what lies behind has at least; 21 where there is nothing behind."""
    if not behind:
        return 21
    share = 0.0
    for ratio, count in sorted((_contrast(colour, other), count) for other, count in Counter(behind).items()):
        share += count / len(behind)
        if share > DARKEST:
            return ratio
    return 21


@cache
def _contrast(one: str, other: str) -> float:
    return contrast(one, other)


def faint_words(scene: Scene) -> Iterator[str]:
    for text in scene.texts:
        if text.seen.height() < min(text.size, text.area.height()):
            continue  # on its way below an edge
        behind = pixels(scene.backdrop, text.seen)
        enough = TEXT_CONTRAST if any(map(str.isalnum, text.words)) else GRAPHICS_CONTRAST
        for colour in text.colours:
            if (ratio := worst(colour, behind)) < enough:
                yield f"{text.words!r}: contrast {ratio:.2f} ({colour})"


def unpainted_words(scene: Scene) -> Iterator[str]:
    """What takes room and leaves no ink, or leaves nothing but ink: an image of words that went wrong is empty or black."""
    for text in scene.texts:
        if text.seen.height() < min(text.size, text.area.height()):
            continue  # as above
        behind = pixels(scene.backdrop, text.seen)
        same = sum(map(str.__eq__, behind, pixels(scene.picture, text.seen))) / max(1, len(behind))
        if same < LEAST_GROUND or same == 1:
            yield f"{text.words!r}: {1 - same:.0%} ink"


def faint_graphics(scene: Scene) -> Iterator[str]:
    for graphic in scene.graphics:
        if (ratio := worst(graphic.colour, list(graphic.around))) < GRAPHICS_CONTRAST:
            yield f"{graphic.name}: contrast {ratio:.2f} ({graphic.colour})"


def small_targets(scene: Scene) -> Iterator[str]:
    least = LEAST_TARGET_OF_A_SMALL_PANEL if scene.small else LEAST_TARGET
    for target in scene.targets:
        side = min(target.area.width(), target.area.height())
        if side / scene.millimetre < least or side < LEAST_TARGET_PIXELS:
            yield f"{target.label!r} has {side / scene.millimetre:.1f} mm ({side:.0f} px)"


def near_targets(scene: Scene) -> Iterator[str]:
    whole = QRectF(0, 0, scene.width, scene.height)
    apart = [target for target in scene.targets if target.area != whole and not target.set_back]
    for one, other in combinations(apart, 2):
        gap = _gap(one.seen, other.seen)
        if gap < -HAIR:
            yield f"{one.label!r} overlaps {other.label!r} by {-gap:.0f} px"
        elif gap / scene.millimetre < LEAST_GAP and one.scroller is other.scroller:
            yield f"{one.label!r} is {gap / scene.millimetre:.1f} mm from {other.label!r}"


def small_words(scene: Scene) -> Iterator[str]:
    for text in scene.texts:
        least = LEAST_CAPITAL_BESIDE_THE_TEXT if scene.small and not text.body else LEAST_CAPITAL
        if any(map(str.isalnum, text.words)) and (capital := CAPITAL * text.size / scene.millimetre) < least:
            yield f"{text.words!r}: capitals of {capital:.2f} mm"


def long_lines(scene: Scene) -> Iterator[str]:
    for text in scene.texts:
        if text.line_length > LONGEST_LINE:
            yield f"{text.words!r}: {text.line_length:.0f} characters a line"


def tight_lines(scene: Scene) -> Iterator[str]:
    for text in scene.texts:
        if text.body and text.leading < LEAST_LEADING:
            yield f"{text.words!r}: lines {text.leading:.2f} times the type's size"


def lost_words(scene: Scene, may_end_with_dots: Callable[[str], bool]) -> Iterator[str]:
    """What is cut off, leaves its box, or lies beyond an edge to which nobody can scroll."""
    for text in scene.texts:
        if text.cut and not may_end_with_dots(text.words):
            yield f"{text.words!r} is cut off"
        if text.broken:
            yield f"{text.words!r} is broken within a word"
        if text.wider:
            yield f"{text.words!r} is larger than its box"
        if text.seen.width() < text.area.width() - HAIR:
            yield f"{text.words!r} is cut off at a side"
        if text.scroller is None and text.seen.height() < text.area.height() - HAIR:
            yield f"{text.words!r} is cut off above or below"


def covered_words(scene: Scene) -> Iterator[str]:
    for one, other in combinations(scene.texts, 2):
        if one.holders[0] is not other.holders[0] and _gap(one.seen, other.seen) < -2 * HAIR:
            yield f"{one.words!r} overlaps {other.words!r} by {-_gap(one.seen, other.seen):.0f} px"
    for text in scene.texts:
        for target in scene.targets:
            apart = _gap(text.seen, target.seen)
            inside = target.item in text.holders
            if inside and not target.seen.adjusted(-HAIR, -HAIR, HAIR, HAIR).contains(text.seen):
                yield f"{text.words!r} leaves {target.label!r}"
            elif not inside and apart < -HAIR and (target.corner or not target.seen.contains(text.seen)):
                yield f"{text.words!r} lies under {target.label!r}"


def _gap(one: QRectF, other: QRectF) -> float:
    """Pixels between two rectangles; below zero the depth in which they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    if across > 0 and down > 0:
        return float((across**2 + down**2) ** 0.5)
    return max(across, down)
