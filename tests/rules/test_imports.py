"""Who may import whom: the rooms of the house, and the doors between them."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "kiosk"

EVERYTHING = {"kiosk"}

DOORS: dict[str, set[str]] = {
    "": set(),
    "files": set(),
    "speaking": set(),
    "library": {"files"},
    "session": {"library.model"},
    "config": {"library.model", "library.decode", "files"},
    "counts": {"files"},
    "staff": {"library", "counts", "config", "files"},
    "fleet": {"library", "config", "files"},
    "machine": {"config", "files", "speaking"},
    "art": {"files"},
    "ui": {"session", "library", "staff", "counts", "config", "art", "speaking", "clock"},
    "content": {"library", "config", "machine"},
    "staffing": {"library", "config", "clock", "machine", "session", "staff", "ui"},
    "checking": {"library", "config", "machine", "art"},
    "storing": {"library", "config", "checking", "staff", "telling"},
    "telling": {"library"},
    "exporting": {"config", "machine", "staff", "clock", "reviewing", "telling", "using"},
    "using": {"library", "config", "counts", "staff", "reviewing", "telling"},
    "reviewing": {"library", "config", "checking", "staff", "clock", "telling"},
    "doctoring": {"library", "config", "machine", "staff", "clock", "reviewing", "telling"},
    "surroundings": {"config", "clock", "ui"},
    "clock": set(),
    "looking": {"library", "machine", "staff"},
    "pins": {"staff", "config", "machine"},
    "app": EVERYTHING,
    "snapshot": EVERYTHING,
    "cli": EVERYTHING,
    "__main__": {"cli"},
}
"""What each room may import beside itself. `files` is the one way to write a file, `speaking` what the process that speaks and the
screens say to each other; `kiosk` itself holds nothing but a time. `staff` asks `config` what a setting may be."""

ROOTS = {"app": {"snapshot", "cli"}, "snapshot": {"cli"}, "cli": {"__main__"}}
"""Only these may import the rooms that know everything."""

NEVER_QT = {"", "files", "clock", "speaking", "library", "session", "config", "counts", "staff", "fleet"} | {
    "pins", "checking", "storing", "telling", "reviewing", "exporting", "doctoring", "using",
}  # fmt: skip
NO_QT_AT_START = {"kiosk", "kiosk.cli", "kiosk.__main__", "kiosk.config"}
"""Commands that show nothing start without Qt."""


class Import(NamedTuple):
    """`at_start` is false inside functions and for type checkers."""

    module: str
    line: int
    target: str
    at_start: bool

    def __str__(self) -> str:
        return f"{self.module}, line {self.line}: {self.target}"


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def is_qt(target: str) -> bool:
    return target.split(".", maxsplit=1)[0] in {"PySide6", "shiboken6"}


def module_name(package: Path, file: Path) -> str:
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def statements(node: ast.AST, *, at_start: bool = True) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield child, at_start
        later = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        later = later or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test))
        yield from statements(child, at_start=at_start and not later)


def imports(package: Path) -> list[Import]:
    files = {module_name(package, file): file for file in sorted(package.rglob("*.py"))}
    found = []
    for module, file in files.items():
        for statement, at_start in statements(ast.parse(file.read_text("utf-8"))):
            if isinstance(statement, ast.Import):
                targets = [alias.name for alias in statement.names]
            elif statement.level:
                targets = ["." * statement.level + (statement.module or "")]
            else:
                base = statement.module or ""
                inner = [f"{base}.{alias.name}" for alias in statement.names]
                targets = sorted({name if name in files else base for name in inner})
            found += [Import(module, statement.lineno, target, at_start) for target in targets]
    return found


def with_qt(found: list[Import]) -> set[str]:
    """The modules whose import brings Qt, by themselves or through others. Importing a module imports the packages around it."""
    bearing: set[str] = set()
    while True:
        more = {each.module for each in found if each.at_start and (is_qt(each.target) or bearing & around(each.target))}
        if more <= bearing:
            return bearing
        bearing |= more


def around(module: str) -> set[str]:
    parts = module.split(".")
    return {".".join(parts[:length]) for length in range(1, len(parts) + 1)}


def is_open(each: Import) -> bool:
    """Whether there is a door for an import inside the package."""
    here, there = room(each.module), room(each.target)
    if each.target == "kiosk" or here == there:
        return True
    if there in ROOTS:
        return here in ROOTS[there]
    doors = DOORS.get(here, set())
    return doors == EVERYTHING or any(each.target == f"kiosk.{door}" or each.target.startswith(f"kiosk.{door}.") for door in doors)


def breaks(package: Path) -> list[str]:
    """Every break of the rules, in words."""
    found = imports(package)
    rooms = {room(module_name(package, file)) for file in package.rglob("*.py")}
    wrong = [f"the room {name} has no doors in this table" for name in sorted(rooms - DOORS.keys())]
    wrong += [f"relative: {each}" for each in found if each.target.startswith(".")]
    wrong += [f"no door: {each}" for each in found if each.target.split(".")[0] == "kiosk" and not is_open(each)]
    wrong += [f"Qt in a room without it: {each}" for each in found if is_qt(each.target) and room(each.module) in NEVER_QT]
    bearing = with_qt(found)
    return wrong + [f"Qt at the start: {module}" for module in sorted(bearing & NO_QT_AT_START)]


def test_every_import_goes_through_a_door() -> None:
    assert breaks(PACKAGE) == []


def test_there_was_something_to_read() -> None:
    read = {each.module for each in imports(PACKAGE)}
    assert len(read) >= 30
    assert {"kiosk.app", "kiosk.cli", "kiosk.ui.presenter", "kiosk.session.state", "kiosk.library.reader"} <= read
    assert {"kiosk.app", "kiosk.ui.presenter"} <= with_qt(imports(PACKAGE))


GOOD = {
    "__init__.py": "",
    "__main__.py": "from kiosk.cli import main",
    "app.py": "from PySide6.QtCore import QObject\nfrom kiosk.ui.glass import show\nfrom kiosk.machine import screen",
    "cli.py": "from kiosk import config\nfrom kiosk.machine import places\ndef run():\n    from kiosk import app",
    "config.py": "from kiosk.library.model import Problem",
    "files.py": "import os",
    "library/__init__.py": "",
    "library/model.py": "",
    "library/reader.py": "from kiosk.files import write\nfrom kiosk.library.model import Problem",
    "machine/__init__.py": "",
    "machine/places.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from PySide6.QtCore import QObject",
    "machine/screen.py": "import PySide6\nfrom kiosk.config import Config",
    "session/__init__.py": "",
    "session/state.py": "from kiosk.library.model import Library",
    "ui/__init__.py": "",
    "ui/glass.py": "from PySide6 import QtQuick\nfrom kiosk.session.state import Session",
}


def house(folder: Path, changed: dict[str, str]) -> Path:
    for name, text in {**GOOD, **changed}.items():
        file = folder / "kiosk" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder / "kiosk"


def test_a_good_house_passes(tmp_path: Path) -> None:
    assert breaks(house(tmp_path, {})) == []


@pytest.mark.parametrize(
    ("file", "text", "wrong"),
    [
        ("session/state.py", "from kiosk.library.reader import read", "no door: kiosk.session.state, line 1: kiosk.library.reader"),
        ("session/state.py", "from kiosk import files", "no door: kiosk.session.state, line 1: kiosk.files"),
        ("config.py", "import kiosk.library.reader", "no door: kiosk.config, line 1: kiosk.library.reader"),
        ("library/reader.py", "def f():\n    from kiosk import config", "no door: kiosk.library.reader, line 2: kiosk.config"),
        ("machine/screen.py", "from kiosk.ui import glass", "no door: kiosk.machine.screen, line 1: kiosk.ui.glass"),
        ("ui/glass.py", "from kiosk.machine.places import qml", "no door: kiosk.ui.glass, line 1: kiosk.machine.places"),
        ("ui/glass.py", "from kiosk.app import App", "no door: kiosk.ui.glass, line 1: kiosk.app"),
        ("machine/places.py", "def f():\n    import kiosk.cli", "no door: kiosk.machine.places, line 2: kiosk.cli"),
        ("app.py", "from kiosk import cli", "no door: kiosk.app, line 1: kiosk.cli"),
        ("ui/glass.py", "from ..session import state", "relative: kiosk.ui.glass, line 1: ..session"),
        ("cellar/wine.py", "import os", "the room cellar has no doors in this table"),
        ("library/reader.py", "def f():\n    import PySide6.QtGui", "Qt in a room without it: kiosk.library.reader, line 2: PySide6.QtGui"),
        ("files.py", "import shiboken6", "Qt in a room without it: kiosk.files, line 1: shiboken6"),
        ("cli.py", "from kiosk import app", "Qt at the start: kiosk.cli"),
        ("cli.py", "try:\n    from kiosk.machine import screen\nexcept ImportError:\n    pass", "Qt at the start: kiosk.cli"),
        ("machine/__init__.py", "import PySide6", "Qt at the start: kiosk.cli"),
        ("machine/places.py", "class Places:\n    from kiosk.machine import screen", "Qt at the start: kiosk.cli"),
    ],
)
def test_each_break_is_found(tmp_path: Path, file: str, text: str, wrong: str) -> None:
    assert wrong in breaks(house(tmp_path, {file: text}))
