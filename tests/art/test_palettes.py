"""Palettes: every motif must read in every one of them."""

import pytest
from PySide6.QtGui import QColor

from kiosk.art.palettes import HUES, PALETTES


def lightness(colour: str) -> float:
    return QColor(colour).lightnessF()


@pytest.mark.parametrize("name", PALETTES)
def test_every_colour_is_a_colour_and_all_differ(name: str) -> None:
    colours = PALETTES[name].colours()
    assert all(QColor.isValidColorName(colour) for colour in colours)
    assert len(set(colours)) == 7


@pytest.mark.parametrize("name", HUES)
def test_the_tones_go_from_light_to_deep(name: str) -> None:
    palette = PALETTES[name]
    tones = [lightness(tone) for tone in (palette.paper, palette.light, palette.middle, palette.strong, palette.deep)]
    assert tones == sorted(tones, reverse=True)


@pytest.mark.parametrize("name", HUES)
def test_mist_is_pale_by_day_and_by_night(name: str) -> None:
    assert lightness(PALETTES[name].mist) > 0.6


@pytest.mark.parametrize("name", HUES)
def test_low_sunlight_is_never_blue_on_a_warm_ground(name: str) -> None:
    glow, ground = QColor(PALETTES[name].glow), QColor(PALETTES[name].ground)
    assert glow.red() > glow.blue() or ground.blue() > ground.red()


def test_things_are_lighter_before_a_night_sky() -> None:
    night = PALETTES["night"]
    assert lightness(night.standing().deep) > lightness(night.deep)
    assert night.standing().ground == night.ground


def test_day_palettes_stay_as_they_are() -> None:
    assert PALETTES["sage"].standing() == PALETTES["sage"]
