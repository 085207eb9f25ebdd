"""The painted covers, as a visitor sees them."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.art.choice import COVER_NAMES, choose
from kiosk.art.covers import paint_cover, rounded
from kiosk.art.motifs import MOTIFS
from kiosk.art.palettes import PALETTES

SIZES = {"wide": (400, 244), "square": (300, 300), "tall": (200, 372), "small": (208, 160)}


def pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


def colours(image: QImage) -> Counter[int]:
    return Counter(memoryview(pixels(image)).cast("I"))


def number(colour: str) -> int:
    return QColor(colour).rgb()


@pytest.mark.parametrize("name", MOTIFS)
def test_the_same_slug_gives_the_same_picture(name: str) -> None:
    once, again = (paint_cover(name, "sage", "sleep", 300, 200) for _ in range(2))
    assert pixels(once) == pixels(again)


def test_another_slug_gives_another_picture_of_the_same_motif() -> None:
    assert pixels(paint_cover("pebbles", "moss", "one", 300, 200)) != pixels(paint_cover("pebbles", "moss", "two", 300, 200))


def test_a_worker_thread_paints_the_same_picture() -> None:
    with ThreadPoolExecutor(2) as pool:
        painted = list(pool.map(lambda name: pixels(paint_cover(name, "dusk", "x", 300, 200)), ["tide", "leaves", "tide", "leaves"]))
    assert painted[:2] == painted[2:]
    assert painted[0] == pixels(paint_cover("tide", "dusk", "x", 300, 200))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", COVER_NAMES)
def test_every_motif_fills_every_crop(name: str, size: str) -> None:
    width, height = SIZES[size]
    image = paint_cover(name, "fjord", name, width, height)
    assert (image.width(), image.height(), image.format()) == (width, height, QImage.Format.Format_RGB32)
    seen = colours(image)
    total = width * height
    used = [role for role in PALETTES["fjord"].colours() if seen[number(role)] > total * 0.0015]
    assert len(used) >= 4
    assert seen.most_common(1)[0][1] < total * 0.6
    halves = [colours(image.copy(0, top, width, height // 2)) for top in (0, height // 2)]
    assert all(len(half) > 20 for half in halves)


@pytest.mark.parametrize(("width", "height"), [(600, 366), (704, 704), (504, 938), (1080, 520), (208, 160)])
@pytest.mark.parametrize(
    ("name", "role"), [("leaves", "deep"), ("pebbles", "deep"), ("sails", "deep"), ("vessel", "deep"), ("window", "paper")]
)
def test_no_crop_cuts_the_top_of_a_thing_off(name: str, role: str, width: int, height: int) -> None:
    palette = PALETTES["berry"]
    top = paint_cover(name, "berry", "a", width, height).copy(0, 0, width, round(height * 0.03))
    assert colours(top)[number(getattr(palette, role))] == 0


@pytest.mark.parametrize("name", ["leaves", "pebbles", "vessel", "doorway", "pair"])
def test_a_wide_band_keeps_its_right_third_free_for_buttons(name: str) -> None:
    image = paint_cover(name, "apricot", "a", 1080, 520)
    upper_right = image.copy(720, 0, 360, 320)
    assert colours(upper_right)[number(PALETTES["apricot"].deep)] == 0
    assert colours(upper_right)[number(PALETTES["apricot"].spark)] == 0


def test_unknown_names_fall_back_to_the_choice_of_the_slug() -> None:
    choice = choose("sleep")
    assert pixels(paint_cover("unicorn", "gold", "sleep", 300, 200)) == pixels(paint_cover(choice.motif, choice.hue, "sleep", 300, 200))


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920)])
def test_the_landscape_leaves_calm_sky_for_large_words(width: int, height: int) -> None:
    image = paint_cover("landscape", "dusk", "attract", width, height)
    words = image.copy(0, 0, width // 2, height * 2 // 5)
    busy = [PALETTES["dusk"].strong, PALETTES["dusk"].deep, PALETTES["dusk"].middle]
    assert all(colours(words)[number(colour)] == 0 for colour in busy)


def test_the_help_panel_stays_dark_behind_its_white_words() -> None:
    image = paint_cover("dunes", "clay", "help", 400, 540)
    words = image.copy(0, 0, 400, 250)
    assert max(QColor(colour).lightnessF() for colour in colours(words)) < 0.5


def test_a_picture_of_no_size_is_still_a_picture() -> None:
    assert paint_cover("tide", "dusk", "x", 0, 0).size().toTuple() == (1, 1)


def test_rounded_corners_are_clear_and_smooth() -> None:
    image = rounded(paint_cover("tide", "dusk", "x", 120, 80), 24)
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    assert [image.pixelColor(x, y).alpha() for x, y in ((0, 0), (119, 0), (0, 79), (119, 79))] == [0, 0, 0, 0]
    assert image.pixelColor(60, 40).alpha() == 255
    assert image.pixelColor(60, 0).alpha() == 255
    edge = {image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
    assert len(edge) > 10


def test_rounded_keeps_the_picture_itself() -> None:
    image = paint_cover("tide", "dusk", "x", 120, 80)
    assert pixels(rounded(image, 24).copy(30, 0, 60, 80).convertToFormat(image.format())) == pixels(image.copy(30, 0, 60, 80))
