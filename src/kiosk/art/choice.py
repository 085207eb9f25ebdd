"""Which cover a topic or article gets. The same slug always gets the same one. No Qt: choosing comes long before painting."""

from collections.abc import Collection

from msgspec import Struct

from kiosk.art.chance import fnv1a
from kiosk.art.palettes import HUES, PALETTES

COVER_NAMES = (
    "horizon",
    "pebbles",
    "arcs",
    "leaves",
    "folds",
    "tide",
    "doorway",
    "constellation",
    "path",
    "clouds",
    "vessel",
    "ripples",
    "sails",
    "window",
    "pair",
    "lighthouse",
)
"""The motifs that a cover may get from its slug; the order is part of the choice, so new ones go at the end."""

SCREEN_NAMES = ("landscape", "dunes", "air", "face")
"""Those that only a screen of the product asks for."""


class Choice(Struct, frozen=True):
    """The names of a motif and of a hue (a palette)."""

    motif: str
    hue: str


def choose(slug: str, taken: Collection[str] = (), motif: str = "", hue: str = "") -> Choice:
    """The cover that belongs to a slug.

    Motifs in `taken` (those on the screen already) are passed over while any other is left. A known `motif` or `hue`
    that a topic names itself wins; an unknown one counts as none.
    """
    value = fnv1a(slug)
    start = value % len(COVER_NAMES)
    order = COVER_NAMES[start:] + COVER_NAMES[:start]
    free = next((name for name in order if name not in taken), order[0])
    return Choice(motif if motif in COVER_NAMES + SCREEN_NAMES else free, hue if hue in PALETTES else HUES[(value >> 8) % len(HUES)])
