"""The log gate must bite: small tests of their own run under it, in a pytest of their own."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

TESTS = """
import logging

import pytest
from PySide6.QtCore import qCritical, qInfo, qWarning
from PySide6.QtQml import QQmlComponent, QQmlEngine


def test_quiet():
    qInfo("hello")
    logging.getLogger("kiosk").info("hello")

def test_qt_warning():
    qWarning("a lamp is broken")

def test_qt_critical():
    qCritical("a lamp is broken")

def test_qml_warning(qapp):
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQml\\nQtObject { property int rows: nowhere.rows }", "")
    component.create()

def test_python_warning():
    logging.getLogger("kiosk").warning("a lamp is broken")

def test_python_error_after_logging_was_set_up_anew():
    logging.basicConfig(force=True)
    logging.getLogger("kiosk.anything").error("a lamp is broken")

def test_expected(expects_log):
    expects_log("lamp is broken$")
    expects_log("Qt warning .*: a door")
    logging.getLogger("kiosk").warning("a lamp is broken")
    qWarning("a door is open")

def test_expected_that_does_not_come(expects_log):
    expects_log("lamp")

def test_expected_beside_an_unexpected_one(expects_log):
    expects_log("lamp")
    qWarning("a lamp is broken")
    qWarning("a door is open")

@pytest.fixture
def broken_end():
    yield
    qWarning("a lamp is broken")

def test_end_of_a_fixture(broken_end):
    pass

@pytest.mark.long
def test_slow():
    pass
"""

BAD = {
    "test_qt_warning",
    "test_qt_critical",
    "test_qml_warning",
    "test_python_warning",
    "test_python_error_after_logging_was_set_up_anew",
    "test_expected_that_does_not_come",
    "test_expected_beside_an_unexpected_one",
    "test_end_of_a_fixture",
}


def results(output: str, outcome: str) -> set[str]:
    return set(re.findall(rf"^\S+::(\w+) {outcome} ", output, re.MULTILINE))


def run_small_tests(folder: Path, *arguments: str) -> str:
    (folder / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"), "utf-8")
    (folder / "test_small.py").write_text(TESTS, "utf-8")
    command = [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", "--rootdir", str(folder), *arguments, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False).stdout


def test_the_gate_bites(tmp_path: Path) -> None:
    output = run_small_tests(tmp_path)
    assert results(output, "ERROR") == BAD, output
    assert results(output, "FAILED") == set()
    assert {"test_quiet", "test_expected"} <= results(output, "PASSED")
    assert results(output, "SKIPPED") == {"test_slow"}
    assert "unexpected: WARNING kiosk: a lamp is broken" in output
    assert "did not come: lamp" in output


def test_slow_tests_run_on_request(tmp_path: Path) -> None:
    assert results(run_small_tests(tmp_path, "--long", "-k", "slow"), "PASSED") == {"test_slow"}
