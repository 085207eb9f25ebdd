"""The languages that the interface speaks, and the names of all others."""

from collections.abc import Mapping
from functools import cache

INTERFACE = ("en", "es", "ar")
"""Those with a translation in resources/translations; the first is what the source is written in."""

RIGHT_TO_LEFT = frozenset({"ar"})
"""Interface languages whose screens are mirrored."""

PLAIN_NAMES = {"en": "English", "es": "Español"}
"""Qt says which country's."""


def interface_language(language: str) -> str:
    """What the buttons speak for somebody who reads in that language."""
    return language if language in INTERFACE else INTERFACE[0]


@cache
def name_of(language: str) -> str:
    """A language's name as those who speak it write it, such as "Français"; its code when nobody has told Qt."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  one language needs no names

    name = PLAIN_NAMES.get(language) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] or language


def choices(languages: tuple[str, ...]) -> list[Mapping[str, str]]:
    """Code and name of each, as QML binds to them."""
    return [{"code": language, "name": name_of(language)} for language in languages]
