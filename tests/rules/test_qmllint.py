"""The QML lint of `dev.py check` must be able to fail: each test plants something in a small project of its own."""

import sys
from pathlib import Path

import pytest

import dev

TOOLS = Path(sys.executable).parent

VIEW_MODELS = """
from PySide6.QtCore import Property, QAbstractListModel, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class Topics(QAbstractListModel):
    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return 3


@QmlElement
@QmlUncreatable("made by the application")
class Home(Shared):
    titleChanged = Signal()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return "Welcome"

    @Property(Topics, constant=True)
    def topics(self) -> Topics:
        return Topics()
"""

SHARED = """
from PySide6.QtCore import Property, QObject

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Shared(QObject):
    language = Property(str, _language, constant=True)
"""

MAIN = """
import QtQuick
import Kiosk.ViewModels

Window {
    id: root

    required property Home home

    title: root.home.title
    width: root.home.topics.count

    Text {
        text: root.home.language // of the base class, whose file comes last
    }
}
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package with a screen and its view models, in which nothing is wrong."""
    package = tmp_path / "kiosk"
    (package / "ui").mkdir(parents=True)
    (package / "qml").mkdir()
    (package / "ui" / "view_models.py").write_text(VIEW_MODELS, "utf-8")
    (package / "ui" / "zz_shared.py").write_text(SHARED, "utf-8")
    (package / "qml" / "Main.qml").write_text(MAIN, "utf-8")
    return package


def lint(package: Path) -> int:
    return dev.lint_qml(package, package.parent / "build", TOOLS)


def test_sound_qml_passes_and_is_not_read_again_until_it_changes(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint(package) == 0
    assert "no warnings" in capsys.readouterr().out
    assert lint(package) == 0
    assert "unchanged" in capsys.readouterr().out
    (package / "qml" / "Main.qml").write_text(MAIN.replace("home.title", "home.titel"), "utf-8")
    assert lint(package) != 0
    assert lint(package) != 0, "a failure must not be taken for a pass the second time"


def test_every_kind_of_mistake_is_named(package: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mistakes = {
        "Unknown": ("topics.count", "topics.size", 'Member "size" not found'),
        "Unqualified": ("root.home.language", "home.language", "Unqualified access"),
        "Unused": ("import QtQuick\n", "import QtQuick\nimport QtQuick.Layouts\n", "Unused import"),
        "Module": ("import Kiosk.ViewModels", "import Kiosk.Elsewhere", 'Type "Home" of property "home" not found'),
        "Syntax": ("width: root", "width: ( root", "Expected token"),
    }
    for name, (right, wrong, _) in mistakes.items():
        assert right in MAIN
        (package / "qml" / f"{name}.qml").write_text(MAIN.replace(right, wrong), "utf-8")
    assert lint(package) != 0
    lines = "".join(capfd.readouterr()).splitlines()
    for name, (_, _, warning) in mistakes.items():
        assert any(f"{name}.qml" in line and warning in line for line in lines), name


def test_a_property_that_a_view_model_loses_is_missed_in_unchanged_qml(package: Path) -> None:
    assert lint(package) == 0
    (package / "ui" / "view_models.py").write_text(VIEW_MODELS.replace("def title", "def heading"), "utf-8")
    assert lint(package) != 0


def test_constant_properties_are_found_in_both_ways_of_writing_them() -> None:
    source = """
class Home(QObject):
    language = Property(str, _language, constant=True)
    title = Property(str, _title, notify=titleChanged)

    @Property(QObject, constant=True)
    def topics(self): ...

    @Property(QObject, constant=False)
    def article(self): ...
"""
    assert dev.constant_properties(source) == {("Home", "language"), ("Home", "topics")}


def test_a_project_without_qml_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint(tmp_path) == 0
    assert "no QML yet" in capsys.readouterr().out
