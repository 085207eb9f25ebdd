"""Less motion, where the system asks for it."""

from pathlib import Path

import pytest

from kiosk.machine.motion import less_motion


def answering(folder: Path, name: str, words: str) -> str:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{words}\n", "utf-8")
    program.chmod(0o755)
    return str(folder)


@pytest.mark.parametrize(
    ("platform", "program", "words", "less"),
    [
        ("linux", "gsettings", "echo false", True),
        ("linux", "gsettings", "echo true", False),
        ("linux", "gsettings", "echo No such schema >&2; exit 1", False),
        ("darwin", "defaults", "echo 1", True),
        ("darwin", "defaults", "echo 0", False),
        ("plan9", "gsettings", "echo false", False),
    ],
)
def test_the_system_is_asked_in_its_own_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, program: str, words: str, *, less: bool
) -> None:
    monkeypatch.setenv("PATH", answering(tmp_path, program, words))
    assert less_motion(platform) is less


def test_a_system_that_cannot_be_asked_has_no_wish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not less_motion("linux")
