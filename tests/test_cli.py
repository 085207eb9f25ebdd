"""What a person at a terminal is told."""

from pathlib import Path

import pytest

from kiosk import cli

Words = pytest.CaptureFixture[str]


def exit_code(*words: str | Path) -> object:
    with pytest.raises(SystemExit) as ended:
        cli.main([str(word) for word in words])
    return ended.value.code


@pytest.mark.parametrize("command", cli.COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str, capsys: Words) -> None:
    assert exit_code(command, "--help") == 0
    assert f"Example: kiosk {command} " in capsys.readouterr().out


def test_the_help_names_every_command_for_people_and_no_other(capsys: Words) -> None:
    assert exit_code("--help") == 0
    words = capsys.readouterr().out
    assert all(command in words for command in cli.COMMANDS)
    assert "probe" not in words


def test_an_unknown_command_is_wrong_usage_and_names_the_right_ones(capsys: Words) -> None:
    assert exit_code("dance") == cli.EXIT_USAGE
    assert (
        capsys.readouterr().err
        == "There is no command “dance”. There are: run, snapshot, check, new, convert. Each explains itself with --help.\n"
    )


def test_without_a_screen_it_says_so_and_what_needs_none(monkeypatch: pytest.MonkeyPatch, capsys: Words) -> None:
    monkeypatch.setattr(cli, "no_screen", lambda *_: "There is no screen to show on: the X server :7 does not answer.")
    assert exit_code() == cli.EXIT_NO_SCREEN
    words = capsys.readouterr().err
    assert "the X server :7 does not answer" in words
    assert "kiosk snapshot" in words


@pytest.mark.parametrize("size", ["big", "1920", "1920x", "100x100", "99999x1080"])
def test_a_size_that_is_none_is_wrong_usage_with_what_it_must_be(size: str, tmp_path: Path, capsys: Words) -> None:
    assert exit_code("snapshot", tmp_path, "--out", tmp_path, "--size", size) == cli.EXIT_USAGE
    assert "it must be like 1920x1080" in capsys.readouterr().err


def test_settings_that_are_named_and_not_there_are_wrong_usage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Words) -> None:
    monkeypatch.setattr(cli, "no_screen", lambda *_: "")
    assert exit_code("run", "--config", tmp_path / "nope.toml") == cli.EXIT_USAGE
    assert "nope.toml are not there. Name another file with --config." in capsys.readouterr().err


def test_pictures_that_cannot_be_written_anywhere_are_wrong_usage(tmp_path: Path, capsys: Words) -> None:
    (tmp_path / "file").write_text("")
    assert exit_code("snapshot", tmp_path, "--out", tmp_path / "file" / "below") == cli.EXIT_USAGE
    assert "Name another with --out." in capsys.readouterr().err
