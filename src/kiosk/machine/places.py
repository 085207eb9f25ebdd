"""Where the program's own files lie, from a checkout and inside the bundle."""

import importlib.util
import os
import sys
from pathlib import Path

FONT_STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
"""Ends of the names of the font files that are used. Italics of other scripts are left to the slant that Qt makes."""


def program_folder() -> Path:
    """The folder that holds `content/` and `resources/`."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[3]


def resources() -> Path:
    return program_folder() / "resources"


def shipped_content() -> Path:
    return program_folder() / "content"


def default_data() -> Path:
    """The user's own data folder for this program."""
    import platformdirs  # noqa: PLC0415  only needed when no data folder is named

    return Path(platformdirs.user_data_dir("kiosk", appauthor=False))


def writable(data: Path) -> Path | None:
    """Where to keep what can be made again: the data folder, else one for temporary files; None when neither takes a file."""
    if _takes_files(data):
        return data
    import tempfile  # noqa: PLC0415  most data folders can be written to

    folder = Path(tempfile.gettempdir()) / f"kiosk-{getattr(os, 'getuid', int)()}"
    return folder if _takes_files(folder) else None


def _takes_files(folder: Path) -> bool:
    probe = folder / f"probe-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def machine_file() -> Path:
    """Where IT puts the machine's settings when `--config` names no other file."""
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.site_config_dir("kiosk", appauthor=False)) / "config.toml"


def qml() -> Path:
    """The folder that holds the QML modules."""
    return Path(__file__).resolve().parents[1] / "qml"


def fonts(package: str) -> list[Path]:
    """The font files of a package, regular and bold. It is looked up, not imported: its own code is not needed."""
    spec = importlib.util.find_spec(package)
    folders = (spec and spec.submodule_search_locations) or []
    found = [path for folder in folders for path in sorted((Path(folder) / "files").glob("*.ttf"))]
    return [path for path in found if path.stem.rpartition("-")[2] in FONT_STYLES]


def translations() -> Path:
    """The folder that holds what the interface says, a .qm file for each language."""
    return resources() / "translations"


def own_command(*arguments: str) -> list[str]:
    """The command that starts this program again."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*start, *arguments]


def owner_beside_root(folder: Path) -> str:
    """Whose folder it is when root asks and it is not root's: what root writes there, they could not read or change. Else ""."""
    return _owner(folder) if getattr(os, "geteuid", lambda: 1)() == 0 else ""


def _owner(data: Path) -> str:
    """Whose folder it is; "" when it is root's or not there yet."""
    try:
        number = data.stat().st_uid
    except OSError:
        return ""
    try:
        return data.owner() if number else ""
    except KeyError:
        return f"user {number}"
