"""Shadows: soft, without edges, and small enough to be stretched."""

from itertools import pairwise
from math import erf, sqrt

import pytest
from PySide6.QtGui import QImage

from kiosk.art.shadows import BUTTON, BUTTON_DARK, CARD, CARD_DARK, NineSlice, Shadow, shadow

LOOKS = {"card": CARD, "button": BUTTON, "card dark": CARD_DARK, "button dark": BUTTON_DARK}
BODIES = [(640, 592), (300, 96), (112, 112)]


def alpha(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).alpha()


def pixels(image: QImage) -> bytes:
    return bytes(image.constBits())


def body_size(baked: NineSlice) -> tuple[int, int]:
    image, margins = baked.image, baked.margins
    return image.width() - margins.left - margins.right, image.height() - margins.top - margins.bottom


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("body", BODIES)
def test_a_shadow_ends_before_its_picture_does(look: str, body: tuple[int, int]) -> None:
    image = shadow(*body, LOOKS[look]).image
    across, down = range(image.width()), range(image.height())
    rim = [alpha(image, x, y) for x in across for y in (0, image.height() - 1)]
    rim += [alpha(image, x, y) for y in down for x in (0, image.width() - 1)]
    assert set(rim) == {0}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("body", BODIES)
def test_a_shadow_fades_evenly_outwards(look: str, body: tuple[int, int]) -> None:
    baked = shadow(*body, LOOKS[look])
    image, margins = baked.image, baked.margins
    middle_x, middle_y = image.width() // 2, image.height() // 2
    below = [alpha(image, middle_x, y) for y in range(image.height() - margins.bottom, image.height())]
    beside = [alpha(image, x, middle_y) for x in range(image.width() - margins.right, image.width())]
    diagonal = [alpha(image, image.width() - 1 - step, image.height() - 1 - step) for step in range(margins.right, -1, -1)]
    for ray in (below, beside, diagonal):
        assert all(outer <= inner for inner, outer in pairwise(ray))
    assert below[0] > 0
    assert len(set(below)) > 5


def test_a_shadow_is_a_gaussian_blur() -> None:
    sigma = 14.0
    baked = shadow(400, 400, Shadow(((0, 2 * sigma, 0.8),), "#000000", 20))
    middle, edge = baked.image.height() // 2, baked.image.width() - baked.margins.right
    for distance in (-20, -10, 0, 10, 20, 28):
        expected = 0.8 * 255 * (1 - erf((distance + 0.5) / (sigma * sqrt(2)))) / 2
        assert alpha(baked.image, edge + distance, middle) == pytest.approx(expected, abs=4)


def test_all_large_cards_share_one_small_picture() -> None:
    small, large = shadow(640, 592), shadow(1320, 692)
    assert pixels(small.image) == pixels(large.image)
    assert (small.margins, small.slices) == (large.margins, large.slices)
    assert max(small.image.width(), small.image.height()) < 440


def test_the_middle_can_be_stretched_without_a_seam() -> None:
    baked = shadow(640, 592)
    image, slices = baked.image, baked.slices
    assert slices.left + slices.right == image.width() - 1
    assert slices.top + slices.bottom == image.height() - 1
    columns = [[alpha(image, x, y) for y in range(image.height())] for x in (slices.left - 1, slices.left, slices.left + 1)]
    assert columns[0] == columns[1] == columns[2]


def test_a_small_body_gets_a_picture_of_its_own_size() -> None:
    assert body_size(shadow(300, 96, BUTTON))[1] == 96
    assert body_size(shadow(112, 112, BUTTON)) == (112, 112)


def test_a_shadow_falls_downwards() -> None:
    margins = shadow(640, 592).margins
    assert margins.left == margins.right
    assert margins.bottom - margins.top == 2 * 22


def test_a_shadow_grows_with_the_scale_of_the_screen() -> None:
    one, two = shadow(640, 592), shadow(640, 592, scale=2)
    assert two.margins.bottom == pytest.approx(2 * one.margins.bottom, abs=1)
    assert two.image.width() == pytest.approx(2 * one.image.width(), abs=3)
    middle = two.image.width() // 2
    assert alpha(two.image, middle, two.image.height() - 80) == pytest.approx(alpha(one.image, middle // 2, one.image.height() - 40), abs=1)


def test_the_dark_theme_has_deeper_shadows() -> None:
    light, dark = (shadow(640, 592, look).image for look in (CARD, CARD_DARK))
    assert alpha(dark, dark.width() // 2, dark.height() - 60) > 2 * alpha(light, light.width() // 2, light.height() - 60)
