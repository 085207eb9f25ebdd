"""The colours of the painted covers: one family of tones and one opposite colour each."""

from msgspec import Struct
from msgspec.structs import replace

INK = "#1F2A2E"
BLACK = "#000000"
WHITE = "#FFFFFF"


class Palette(Struct, frozen=True):
    """Seven colours as "#RRGGBB": the ground, a paper cream, four tones from light to deep, and one opposite colour, the spark."""

    ground: str
    paper: str
    light: str
    middle: str
    strong: str
    deep: str
    spark: str

    def colours(self) -> tuple[str, ...]:
        return (self.ground, self.paper, self.light, self.middle, self.strong, self.deep, self.spark)

    @property
    def dark(self) -> bool:
        """Whether the ground is a night: half as bright as white, or less."""
        return sum(_channels(self.ground)) < 3 * 128

    @property
    def mist(self) -> str:
        """A pale tone, next to the paper: the ground by day."""
        return self.light if self.dark else self.ground

    @property
    def haze(self) -> str:
        """The grain of an empty sky: brighter than the ground, but never like snow."""
        return self.strong if self.dark else self.paper

    @property
    def glow(self) -> str:
        """The grain of low sunlight: the spark if it is a warm one, for cold dots look like dirt on a sun."""
        red, _, blue = _channels(self.spark)
        return self.spark if red > blue else self.light

    def standing(self) -> "Palette":
        """The palette for things that stand before the ground: by night each tone gives way to the next lighter one."""
        if not self.dark:
            return self
        return replace(self, light=self.paper, middle=self.light, strong=self.middle, deep=self.strong)


def _channels(colour: str) -> tuple[int, int, int]:
    value = int(colour[1:], 16)
    return value >> 16, value >> 8 & 0xFF, value & 0xFF


COVER_PALETTES: dict[str, Palette] = {
    "apricot": Palette("#F1CF9B", "#FCF0DA", "#EBB672", "#DC8F4A", "#B9622F", "#5B3226", "#1F6A66"),
    "sage": Palette("#CFE0D2", "#F8F2E2", "#A5C6B0", "#6FA28E", "#2F746B", "#0F4441", "#EBA45C"),
    "dusk": Palette("#CADDE6", "#F8F0E1", "#9CC0D2", "#6497B2", "#336A8A", "#17394F", "#F0A97C"),
    "plum": Palette("#DFD3E0", "#FAF0E4", "#BDA9C9", "#907AA8", "#604C7F", "#35294F", "#F4BE77"),
    "rose": Palette("#F4D6CB", "#FCF0E4", "#EAB3A2", "#D88571", "#AF5047", "#5A242A", "#F3C46B"),
    "moss": Palette("#E6E1C1", "#FAF4E2", "#CBC68C", "#A2A25B", "#6B7238", "#353E22", "#DA7A45"),
    "night": Palette("#174A52", "#FBEBCB", "#8DBDBA", "#4C8A8E", "#256670", "#0B2A33", "#F3B95F"),
    "fjord": Palette("#C3DCDA", "#F8F1E2", "#8FC0C1", "#4E9699", "#1E6A72", "#0C3D48", "#F0A56B"),
    "sand": Palette("#EADCC6", "#FBF5E9", "#D8C09B", "#BB976A", "#8A6540", "#46301F", "#3E7F86"),
    "berry": Palette("#EBCFD6", "#FBF0E6", "#D79FB1", "#B76A88", "#86405F", "#461D36", "#F0B45F"),
}
"""The ten that a cover may get from its slug; the order is part of the choice, so new ones go at the end."""

PALETTES: dict[str, Palette] = COVER_PALETTES | {
    "mist": Palette("#E1EDEE", "#F8F0E1", "#C9DCE4", "#9CC0D2", "#6497B2", "#17394F", "#F0A97C"),
    "clay": Palette("#8F3D1F", "#ECAB86", "#B4532F", "#7A3118", "#4F1D10", "#351109", "#FBE3CC"),
}
"""All palettes by name, with those that only a screen of the product asks for.

"clay" is that of the help panel, "mist" that of the sky behind the breathing circle.
"""

HUES: tuple[str, ...] = tuple(COVER_PALETTES)
