"""Colours that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.library.colour import ENOUGH, contrast, fitted, with_accent

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)  # the well-known grey that just fails
    assert contrast("#1F2A2E", "#FAF7F2") == pytest.approx(13.8, abs=0.1)  # ink on ground, by the look


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert fitted("#0F4C4A", ["#FAF7F2"]) == "#0F4C4A"


@given(COLOURS, st.sampled_from(["#FAF7F2", "#12191B"]))
def test_every_colour_ends_readable_on_a_light_and_on_a_dark_ground(colour: str, ground: str) -> None:
    assert contrast(fitted(colour, [ground]), ground) >= ENOUGH


def test_yellow_becomes_dark_in_the_light_and_stays_in_the_dark() -> None:
    light = {"ground": "#FAF7F2", "card": "#FFFDF9", "sage": "#DCE8E1", "accent": "x", "accentInk": "x"}
    dark = {"ground": "#12191B", "card": "#1D282B", "sage": "#1E3635", "accent": "x", "accentInk": "x"}
    shown = with_accent(light, "#FFE14A")
    assert all(contrast(shown["accent"], light[ground]) >= ENOUGH for ground in ("ground", "card", "sage"))
    assert contrast(shown["accent"], shown["accentInk"]) >= ENOUGH
    assert with_accent(dark, "#FFE14A")["accent"] == "#FFE14A"
