"""Rules of the QML: every file is in its module, every block has its delegate, and colours and numbers live in one place."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest

from kiosk.library.model import Block

QML = Path(__file__).parents[2] / "src" / "kiosk" / "qml"

COLOURS_WITH_A_REASON = {
    "Kiosk/App/StillThere.qml": {"#38240F"},  # the number on the painted dunes
    "Kiosk/Help/Help.qml": {"#FFFDF9"},  # words on the painted dunes
    "Kiosk/Controls/Cover.qml": {"#00000000"},  # not drawn: the theme's word for no veil
}

NAMED = "aqua|beige|black|blue|brown|crimson|cyan|gold|gr[ae]y|green|indigo|ivory|lime|magenta|maroon|navy|olive|orange|pink|purple|red"
NAMED += "|salmon|silver|tan|teal|tomato|violet|white|yellow"
COLOUR = re.compile(rf'"(#[0-9a-fA-F]{{3,8}}|(?:dark|light)?(?:{NAMED}))"|Qt\.(?:rgba|hsla|hsva|darker|lighter|tint)\b')
FORBIDDEN = re.compile(
    r"XMLHttpRequest|openUrlExternally|WebSocket|import\s+QtQuick\.(?:Controls|Dialogs)|import\s+QtWeb\w+|\beval\b|https?://"
)

DRAWN = re.compile(r"\bTheme\.(?:px|type|heading)\(")  # what makes a number of the look a length on the glass
NUMBER = re.compile(r"(?<![\w.])(?:\d+\.?\d*|\.\d+)")
FACTOR = 2.0  # up to this, a number halves, doubles or changes the sign: no length

DECLARED = re.compile(r"^ *(?:(?:readonly )?property \w+|function) (\w+)", re.MULTILINE)
COMPONENT = re.compile(r"component (\w+): QtObject \{(.*?)\}", re.DOTALL)
INSTANCE = re.compile(r"property (\w+) (\w+): \1 \{\}")
CALLED = re.compile(r"\bTheme\.\w+|\bMetrics\.\w+\.\w+")


def code(file: Path) -> str:
    """The text of a file without its comments."""
    return re.sub(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/', lambda found: found[1] or "", file.read_text("utf-8"), flags=re.DOTALL)


def colours(files: Iterable[Path], root: Path) -> dict[str, set[str]]:
    found = {file.relative_to(root).as_posix(): {match[1] or match[0] for match in COLOUR.finditer(code(file))} for file in files}
    return {name: literals for name, literals in found.items() if literals}


def modules() -> list[Path]:
    return sorted(file.parent for file in QML.rglob("qmldir"))


def screens() -> list[Path]:
    """Every file that draws something: all but the theme."""
    return sorted(file for file in QML.rglob("*.qml") if file.parent.name != "Theme")


def drawn(text: str) -> list[str]:
    """What stands between the brackets of each Theme.px(), Theme.type() and Theme.heading()."""
    found = []
    for start in (match.end() for match in DRAWN.finditer(text)):
        depth, end = 1, start
        while depth > 0:
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        found.append(text[start : end - 1])
    return found


def raw_numbers(text: str) -> list[str]:
    """The numbers that become lengths and have no name."""
    return [number for inside in drawn(text) for number in NUMBER.findall(inside) if float(number) > FACTOR]


def names(root: Path) -> set[str]:
    """All that Theme and Metrics name, as others call it: Theme.gap, Metrics.card.inset."""
    theme, metrics = (code(root / "Kiosk" / "Theme" / f"{name}.qml") for name in ("Theme", "Metrics"))
    instances = dict(INSTANCE.findall(metrics))
    of_metrics = {
        f"Metrics.{instances.get(kind, kind)}.{name}" for kind, body in COMPONENT.findall(metrics) for name in DECLARED.findall(body)
    }
    return of_metrics | {f"Theme.{name}" for name in DECLARED.findall(theme)}


def unused(root: Path) -> set[str]:
    """The names that nobody calls. Theme itself calls its own names without a prefix."""
    called = {name for file in root.rglob("*.qml") for name in CALLED.findall(code(file))}
    theme = re.sub(r'"[^"\n]*"', "", DECLARED.sub("", code(root / "Kiosk" / "Theme" / "Theme.qml")))
    return names(root) - called - {f"Theme.{name}" for name in re.findall(r"(?<![\w.])\w+", theme)}


def test_there_was_something_to_read() -> None:
    assert len(modules()) >= 6
    assert len(list(QML.rglob("*.qml"))) >= 30
    assert sum(len(drawn(code(file))) for file in screens()) >= 200
    assert {"Theme.gap", "Theme.px", "Metrics.card.inset"} < names(QML)
    assert len(names(QML)) >= 200


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
    assert colours(screens(), QML) == COLOURS_WITH_A_REASON


@pytest.mark.parametrize("file", screens(), ids=lambda file: file.stem)
def test_lengths_and_type_sizes_come_from_the_theme(file: Path) -> None:
    assert raw_numbers(code(file)) == []


def test_each_name_of_the_theme_is_used() -> None:
    assert unused(QML) == set()


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


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("x: Theme.px(28)", ["28"]),
        ("size: Theme.heading(Theme.h3 - 4.5)", ["4.5"]),
        ("size: Theme.type(Theme.portrait ? 84 : Metrics.help.heading)", ["84"]),
        ("x: Theme.px(Math.max(Theme.unit, (12 + Theme.gap) / 2) + 3)", ["12", "3"]),
        ("x: Math.max(Theme.px(4), Theme.px(5))", ["4", "5"]),
        ("x: Theme.px(Theme.gap\n    + 6)", ["6"]),
        ("x: Theme.px(2 * Theme.gap) + 7 * Theme.px(Theme.h2) // Theme.px(8)", []),
        ("x: Theme.px(0.5 * Theme.unit) / 9", []),
    ],
)
def test_a_number_without_a_name_is_found(tmp_path: Path, line: str, found: list[str]) -> None:
    (tmp_path / "A.qml").write_text(f"Item {{\n{line}\n}}\n", "utf-8")
    assert raw_numbers(code(tmp_path / "A.qml")) == found


def test_a_name_that_nobody_uses_is_found(tmp_path: Path) -> None:
    files = {
        "Kiosk/Theme/Theme.qml": """QtObject {
            property size window: Qt.size(16, 9)
            readonly property real scale: window.width / 16
            readonly property real width: window.width / scale
            readonly property int gap: 24 // gap: see margin
            readonly property string margin: "margin"
            function px(drawn: real): int { return Math.round(drawn * scale); }
        }""",
        "Kiosk/Theme/Metrics.qml": """QtObject {
            component Card: QtObject {
                readonly property int inset: 20
                readonly property int foot: 30
            }
            component Row: QtObject {
                readonly property int foot: 30
            }
            readonly property Card card: Card {}
            readonly property Row row: Row {}
        }""",
        "Kiosk/Home/Home.qml": "Item { x: Theme.px(Theme.gap + Metrics.card.inset + Metrics.row.foot) } // Theme.width",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert unused(tmp_path) == {"Theme.width", "Theme.margin", "Metrics.card.foot"}
