"""What the buttons say, in the visitor's language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.ui.languages import INTERFACE, interface_language


class Translations:
    """One translator is installed at a time, from `folder`. A file that is missing leaves the words of the source, which are English."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._language = ""
        self._translator = QTranslator()

    def speak(self, language: str) -> bool:
        """Whether the words are others now, so that the screens have to be told."""
        wanted = interface_language(language)
        if wanted == self._language:
            return False
        self._language = wanted
        QCoreApplication.removeTranslator(self._translator)
        self._translator = self._loaded(wanted)
        return QCoreApplication.installTranslator(self._translator)

    def invitations(self, languages: tuple[str, ...]) -> list[str]:
        """ "Touch to start" in each of the languages that the interface speaks."""
        return [self._loaded(language).translate("Attract", INVITATION) or INVITATION for language in languages if language in INTERFACE]

    def close(self) -> None:
        QCoreApplication.removeTranslator(self._translator)

    def _loaded(self, language: str) -> QTranslator:
        translator = QTranslator()
        translator.load(str(self._folder / f"{language}.qm"))
        return translator


INVITATION = "Touch to start"
"""As the attract screen says it."""
