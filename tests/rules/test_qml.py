"""Rules of the QML: every file is in its module, every block has its delegate, and colours live in one place."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest

from kiosk.library.model import Block

QML = Path(__file__).parents[2] / "src" / "kiosk" / "qml"

COLOURS_WITH_A_REASON = {
    "Kiosk/App/Attract.qml": {"#17394F", "#F8F0E1"},  # words on the painted landscape, whose colours no theme changes
    "Kiosk/App/StillThere.qml": {"#46301F"},  # the number on the painted dunes
    "Kiosk/Help/Help.qml": {"#FFFDF9"},  # words on the painted dunes
    "Kiosk/Controls/Cover.qml": {"#00000000"},  # not drawn: the theme's word for no veil
}

NAMED = "aqua|beige|black|blue|brown|crimson|cyan|gold|gr[ae]y|green|indigo|ivory|lime|magenta|maroon|navy|olive|orange|pink|purple|red"
NAMED += "|salmon|silver|tan|teal|tomato|violet|white|yellow"
COLOUR = re.compile(rf'"(#[0-9a-fA-F]{{3,8}}|(?:dark|light)?(?:{NAMED}))"|Qt\.(?:rgba|hsla|hsva|darker|lighter|tint)\b')
FORBIDDEN = re.compile(
    r"XMLHttpRequest|openUrlExternally|WebSocket|import\s+QtQuick\.(?:Controls|Dialogs)|import\s+QtWeb\w+|\beval\b|https?://"
)


def code(file: Path) -> str:
    """The text of a file without its comments."""
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda found: found[1] or "", file.read_text("utf-8"), flags=re.DOTALL)


def colours(files: Iterable[Path], root: Path) -> dict[str, set[str]]:
    found = {file.relative_to(root).as_posix(): {match[1] or match[0] for match in COLOUR.finditer(code(file))} for file in files}
    return {name: literals for name, literals in found.items() if literals}


def modules() -> list[Path]:
    return sorted(file.parent for file in QML.rglob("qmldir"))


def test_there_was_something_to_read() -> None:
    assert len(modules()) >= 6
    assert len(list(QML.rglob("*.qml"))) >= 30


@pytest.mark.parametrize("module", modules(), ids=lambda folder: folder.name)
def test_each_file_is_named_in_its_module_and_the_other_way_round(module: Path) -> None:
    lines = [line.split() for line in (module / "qmldir").read_text("utf-8").splitlines() if line.strip()]
    named = [line[-1] for line in lines if line[-1].endswith((".qml", ".js"))]
    assert lines[0] == ["module", ".".join(module.relative_to(QML).parts)]
    assert sorted(named) == sorted(file.name for file in module.iterdir() if file.suffix in {".qml", ".js"})
    assert all(line[-3] == Path(line[-1]).stem for line in lines if line[-1].endswith(".qml"))


def test_no_file_lies_outside_a_module() -> None:
    homes = {*modules(), QML / "Kiosk" / "Article" / "blocks"}
    assert {file.parent for file in QML.rglob("*.qml")} <= homes


def test_each_block_has_its_delegate_and_each_delegate_its_block() -> None:
    delegates = {file.name for file in (QML / "Kiosk" / "Article" / "blocks").iterdir()}
    assert delegates == {f"{kind.__name__}.qml" for kind in get_args(Block)}


def test_colours_come_from_the_theme() -> None:
    files = [file for file in QML.rglob("*.qml") if file.parent.name != "Theme"]
    assert colours(files, QML) == COLOURS_WITH_A_REASON


@pytest.mark.parametrize("file", sorted(QML.rglob("*.qml")), ids=lambda file: file.stem)
def test_qml_reaches_for_no_network_no_browser_and_no_foreign_controls(file: Path) -> None:
    assert FORBIDDEN.findall(code(file)) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('color: "#FFF"', {"#FFF"}),
        ('border.color: on ? Theme.ink : "#80FFFFFF"', {"#80FFFFFF"}),
        ('color: "white"', {"white"}),
        ('color: "lightblue"', {"lightblue"}),
        ("color: Qt.rgba(0, 0, 0, 1)", {"Qt.rgba"}),
        ('color: "transparent" // "#FFF"', set()),
        ('text: "red letter day"', set()),
    ],
)
def test_a_colour_is_found(tmp_path: Path, line: str, found: set[str]) -> None:
    file = tmp_path / "A.qml"
    file.write_text(f"Item {{\n{line}\n}}\n", "utf-8")
    assert colours([file], tmp_path) == ({"A.qml": found} if found else {})


@pytest.mark.parametrize(
    "line", ["const x = new XMLHttpRequest()", "Qt.openUrlExternally(link)", "import QtQuick.Controls.Basic", "import QtQuick.Dialogs"]
)
def test_what_is_forbidden_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "A.qml").write_text(f'property string s: "//"; {line} // and a comment\n', "utf-8")
    assert FORBIDDEN.findall(code(tmp_path / "A.qml"))
