"""What a release is called, so that people know it again."""

import re
import tomllib
from pathlib import Path

from kiosk.library.limits import FILE_BYTES
from kiosk.library.names import readable

GENERIC = {
    *("content", "contents", "kiosk", "kiosk content", "files", "folder", "new folder", "untitled folder", "data", "docs", "archive"),
    *("inhalt", "inhalte", "dateien", "ordner", "neuer ordner", "daten", "contenido", "contenidos", "archivos", "nueva carpeta"),
    *("usb", "usb stick", "usb drive", "stick", "untitled", "no name"),
}
"""What says nothing about what is in a folder."""

LETTERS = 60
"""Of a name at most."""


def name_of(source: Path, inner: str, content: Path) -> str:
    """That of what was brought, of the folder inside it, or of the practice: the first that says something."""
    given = source.stem if source.suffix.lower() == ".zip" else source.name
    spoken = (readable(_bare(name)) for name in (given, inner) if name)
    return one_line(next((name for name in spoken if name.casefold() not in GENERIC), "") or _practice(content / "kiosk.toml")) or "Content"


def one_line(name: str) -> str:
    """A name that can be shown: one line, not too long."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())[:LETTERS].strip()


def _bare(name: str) -> str:
    """Without what programs put behind a name: "(2)" of a second copy, "-main" of a download."""
    return re.sub(r"(?:\s*\(\d+\)|[-_ ](?:main|master|copy))+$", "", name) or name


def _practice(settings: Path) -> str:
    """Its name in kiosk.toml; "" when there is none."""
    try:
        with settings.open("rb") as file:
            practice = tomllib.loads(file.read(FILE_BYTES).decode("utf-8-sig")).get("practice", {})
    except (OSError, ValueError, RecursionError):
        return ""
    name = practice.get("name", "") if isinstance(practice, dict) else ""
    return name if isinstance(name, str) else ""
