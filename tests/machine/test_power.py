"""Switching the computer off: never this one."""

import sys
from pathlib import Path

import pytest

from kiosk.machine import power
from tests.conftest import ExpectsLog


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands first on the path, and notes how it is called."""
    if sys.platform == "win32":
        pytest.skip("a script of the shell")
    called = tmp_path / "called"
    script = tmp_path / "systemctl"
    script.write_text(f'#!/bin/sh\necho "$@" > {called}\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    return script


def test_the_system_is_asked_without_a_question(systemctl: Path) -> None:
    systemctl.write_text(systemctl.read_text().replace("#!/bin/sh", "#!/bin/sh\nPATH=/bin:/usr/bin"))
    assert power.power_off("linux")
    assert (systemctl.parent / "called").read_text() == "poweroff --no-ask-password\n"


def test_a_system_that_refuses_is_told_in_the_log(systemctl: Path, expects_log: ExpectsLog) -> None:
    systemctl.write_text("#!/bin/sh\necho 'Access denied' >&2\nexit 1\n")
    expects_log("could not be switched off: Access denied. Let the kiosk's user do it")
    assert not power.power_off("linux")


def test_where_nobody_can_be_asked_it_is_said_who_can(expects_log: ExpectsLog) -> None:
    expects_log("exit code 12 asks for it")
    assert not power.power_off("plan9")
