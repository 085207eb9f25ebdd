"""Colours as "#RRGGBB", and how well they can be told apart."""

import colorsys
from collections.abc import Iterable

ACCENTED = ("light", "dark")
"""Themes that take the accent of a practice; in high contrast the one that is seen best stays."""

ENOUGH = 7.0
"""The contrast of text that everybody can read: WCAG 2.2, 1.4.6 (AAA)."""

STEPS = 200
"""Of lightness from a colour to black or white: finer than an eye sees."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black and white). By WCAG 2.2, "contrast ratio"."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def fitted(colour: str, grounds: Iterable[str], enough: float = ENOUGH) -> str:
    """The colour, made as much darker or lighter as it takes to be read on all the grounds; the best that there is when none will do."""
    grounds = tuple(grounds)
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    towards = 0.0 if sum(map(_luminance, grounds)) > 0.5 * len(grounds) else 1.0
    found = colour
    for step in range(STEPS + 1):
        found = colour if step == 0 else _hex(hue, lightness + (towards - lightness) * step / STEPS, saturation)
        if all(contrast(found, ground) >= enough for ground in grounds):
            break
    return found


def with_accent(look: dict[str, str], accent: str) -> dict[str, str]:
    """The colours of a theme with the accent of a practice, moved so far that it can be read on all that it stands on."""
    moved = fitted(accent, (look["ground"], look["card"], look["sage"]))
    ink = max(("#FFFDF9", "#0C1B1B"), key=lambda ink: contrast(ink, moved))
    return {**look, "accent": moved, "accentInk": ink}


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _hex(hue: float, lightness: float, saturation: float) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, lightness, saturation))
