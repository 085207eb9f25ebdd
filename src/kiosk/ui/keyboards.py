"""The keys of the search screen, by language: large letters in the order that everybody knows, not that of a typewriter."""

from kiosk.ui.languages import interface_language

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnñopqrstuvwxyz",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإئؤ",
}
COLUMNS = {"en": 7, "es": 7, "ar": 8}
"""Keys beside one another, so that four or five rows hold them."""


def letters(language: str) -> tuple[str, ...]:
    """The letters to type with: those of the language, else those of the interface that its readers see."""
    return tuple(LETTERS.get(language) or LETTERS[interface_language(language)])


def columns(language: str) -> int:
    return COLUMNS.get(language) or COLUMNS[interface_language(language)]
