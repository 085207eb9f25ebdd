"""What the buttons say in each language."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.machine import places
from kiosk.ui.languages import INTERFACE, RIGHT_TO_LEFT, choices, interface_language
from kiosk.ui.translations import Translations

ROOT = Path(__file__).parents[2]
FOLDER = places.translations()
QML = sorted((ROOT / "src" / "kiosk" / "qml").rglob("*.qml"))
PLURAL_FORMS = {"en": 2, "es": 2, "ar": 6}

pytestmark = pytest.mark.usefixtures("qapp")


def messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).iter("message"))


def source(message: ElementTree.Element) -> str:
    return message.findtext("source") or ""


def translated(message: ElementTree.Element) -> list[str]:
    """The translation, or its forms for different numbers."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def test_every_language_has_its_file() -> None:
    assert {file.stem for file in FOLDER.glob("*.ts")} == set(INTERFACE) == {file.stem for file in FOLDER.glob("*.qm")}


@pytest.mark.parametrize("language", INTERFACE)
def test_nothing_is_left_untranslated_and_no_placeholder_is_lost(language: str) -> None:
    for message in messages(FOLDER / f"{language}.ts"):
        forms = translated(message)
        assert all(forms), source(message)
        assert len(forms) == (PLURAL_FORMS[language] if message.get("numerus") else 1), source(message)
        placeholders = set(re.findall(r"%\d", source(message)))
        assert all(set(re.findall(r"%\d", form)) == placeholders for form in forms), source(message)


@pytest.mark.parametrize("language", INTERFACE)
def test_the_files_hold_just_what_the_screens_say(language: str, tmp_path: Path) -> None:
    """`dev.py translate` would change nothing."""
    copy = Path(shutil.copy(FOLDER / f"{language}.ts", tmp_path))
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language, *plural]
    subprocess.run([Path(sys.executable).with_name("pyside6-lupdate"), *options, *QML, "-ts", copy], check=True, capture_output=True)
    assert {source(message) for message in messages(copy)} == {source(message) for message in messages(FOLDER / f"{language}.ts")}
    assert copy.read_text("utf-8") == (FOLDER / f"{language}.ts").read_text("utf-8")


def test_the_attract_screen_invites_in_every_language_of_the_practice() -> None:
    assert Translations(FOLDER).invitations(("en", "es", "pl")) == ["Touch to start", "Toque para empezar"]


def test_a_language_that_the_interface_does_not_speak_has_english_buttons() -> None:
    assert interface_language("pl") == "en"
    assert interface_language("ar") in RIGHT_TO_LEFT


def test_the_same_words_need_not_be_told_again() -> None:
    translations = Translations(FOLDER)
    assert translations.speak("es")
    assert not translations.speak("es")
    assert translations.speak("pl")
    assert not translations.speak("en")
    translations.close()


def test_a_language_is_called_what_its_speakers_call_it() -> None:
    assert [choice["name"] for choice in choices(("en", "es", "ar", "pl", "xx"))] == ["English", "Español", "العربية", "Polski", "xx"]
