"""The languages that the interface speaks, and the names of all others."""

from collections.abc import Mapping
from functools import cache

INTERFACE = ("en", "es", "ar")
"""Those with a translation in resources/translations; the first is what the source is written in."""

RIGHT_TO_LEFT = frozenset({"ar"})
"""Interface languages whose screens are mirrored."""


def interface_language(language: str) -> str:
    """What the buttons speak for somebody who reads in that language."""
    return language if language in INTERFACE else INTERFACE[0]


@cache
def name_of(language: str) -> str:
    """A language's name as those who speak it write it, such as "Español"; its code when nobody has told Qt."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  one language needs no names

    locale = QLocale(language)
    name = locale.nativeLanguageName() if locale.language() != QLocale.Language.C else ""
    first = name.split(" (")[0].split(" ")[-1] if name.startswith(("American", "British")) else name.split(" (")[0]
    return first[:1].upper() + first[1:] if first else language


def choices(languages: tuple[str, ...]) -> list[Mapping[str, str]]:
    """Code and name of each, as QML binds to them."""
    return [{"code": language, "name": name_of(language)} for language in languages]
