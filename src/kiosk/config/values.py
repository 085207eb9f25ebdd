"""What a config is made of: frozen values."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from kiosk.library.model import Problem

Graphics = Literal["auto", "gpu", "software"]
Theme = Literal["light", "dark", "high-contrast"]


class Words(Struct, frozen=True):
    """What kiosk.toml says in another language; "" where it says nothing. A help line has `title` and `text`, the practice the others."""

    title: str = ""
    text: str = ""
    tagline: str = ""
    welcome: str = ""


class HelpLine(Struct, frozen=True):
    """One number of the help screen, as a person reads it, and its words in other languages."""

    number: str
    title: str
    text: str = ""
    words: Mapping[str, Words] = {}

    def in_language(self, language: str) -> "HelpLine":
        words = self.words.get(language)
        return replace(self, title=words.title or self.title, text=words.text or self.text) if words else self


class Config(Struct, frozen=True):
    """Every setting.

    `mode` is "store" when releases are shown, "folder" when `content` is shown as it is. `keep_releases` of those that were shown are kept,
    to go back to.

    Times are in seconds, `diagonal` is the panel's in inches (0: ask the system), `size` is the window's in px, `accent` is a colour
    such as "#0F4C4A" ("": the kiosk's own), `logo` a picture file of the content folder, `help` holds the help lines of each region.
    `languages` are those that a visitor can choose (empty: all that there are), `written` is that of files whose names say none.
    `words` are the tagline and the welcome in other languages. `urgent_words` are answered with help when somebody looks for them.
    `counts` is whether views and answers are counted, `listen` whether articles may be read aloud.

    A visit begins with `start_text_size` (percent), `start_theme` and `start_volume` (0 to 1). The screen is on from and to the times of
    `screen_on`, such as "08:00-18:30", which may pass midnight ("": always), and turned by `rotation` degrees. `help_checked` is the day
    (ISO) on which staff confirmed the numbers ("": not yet), `notice` one line for visitors until `notice_until`, local and without
    seconds such as "2026-11-24T14:00" ("": without end). `drop` is a folder or share where new content is put, `pin` the hash of the
    staff PIN as `kiosk pin set --print` writes it, `staff_gesture` in `staff_corner` what opens the staff area.
    """

    content: Path
    data: Path
    mode: Literal["store", "folder"] = "folder"
    keep_releases: int = 5
    windowed: bool = False
    size: str = ""
    graphics: Graphics = "auto"
    diagonal: float = 0
    trace: str = ""
    name: str = ""
    tagline: str = ""
    welcome: str = ""
    words: Mapping[str, Words] = {}
    accent: str = ""
    logo: str = ""
    languages: tuple[str, ...] = ()
    written: str = ""
    hide_overdue: bool = False
    counts: bool = True
    listen: bool = False
    region: str = ""
    help: Mapping[str, tuple[HelpLine, ...]] = {}
    quiet_seconds: float = 60
    warning_seconds: float = 20
    urgent_words: tuple[str, ...] = ()
    start_text_size: int = 100
    start_theme: Theme = "light"
    start_volume: float = 0.4
    screen_on: str = ""
    rotation: Literal[0, 90, 180, 270] = 0
    help_checked: str = ""
    notice: str = ""
    notice_until: str = ""
    drop: str = ""
    pin: str = ""
    staff_gesture: Literal["taps", "hold"] = "taps"
    staff_corner: Literal["top-left", "bottom-left", "bottom-right"] = "top-left"

    @property
    def first_language(self) -> str:
        """The one that a visit begins with."""
        return self.languages[0] if self.languages else "en"

    @property
    def written_language(self) -> str:
        """That of files whose names say none."""
        return self.written or self.first_language

    @property
    def help_lines(self) -> tuple[HelpLine, ...]:
        """The help lines of the region, however it is written."""
        region = self.region.casefold()
        return next((lines for name, lines in self.help.items() if name.casefold() == region), ())

    def tagline_in(self, language: str) -> str:
        return self.words.get(language, Words()).tagline or self.tagline

    def welcome_in(self, language: str) -> str:
        return self.words.get(language, Words()).welcome or self.welcome


class Layer(Struct, frozen=True):
    """Raw settings and where they came from, such as "kiosk.toml" or "--graphics"."""

    source: str
    values: Mapping[str, object]
    problems: tuple[Problem, ...] = ()


class Resolved(Struct, frozen=True):
    """The config, the source of each of its values, and what did not fit."""

    config: Config
    sources: Mapping[str, str]
    problems: tuple[Problem, ...]
