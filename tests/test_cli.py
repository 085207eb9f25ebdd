"""What a person at a terminal is told."""

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.config import Resolved, keep
from kiosk.counts.store import NAME, Counts
from kiosk.counts.tally import Tally
from tests.conftest import WriteContent

Words = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `run` hands on to other processes is not for the tests after this one."""
    for name in cli.HANDED_ON:
        monkeypatch.setenv(f"KIOSK_{name.upper()}", "")


def exit_code(*words: object) -> object:
    with pytest.raises(SystemExit) as ended:
        cli.main([str(word) for word in words])
    return ended.value.code


def test_a_reader_who_has_seen_enough_gets_no_stack(content: WriteContent) -> None:
    command = [sys.executable, "-m", "kiosk", "check", str(content({"a.md": "# A\n\nWords."}))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()  # as `| head` does
        assert "Traceback" not in process.stderr.read()


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
        capsys.readouterr().err == f"There is no command “dance”. There are: {', '.join(cli.COMMANDS)}. Each explains itself with --help.\n"
    )


def test_a_command_behind_its_options_is_told_where_it_belongs(capsys: Words) -> None:
    assert exit_code("--config", "kiosk.toml", "doctor") == cli.EXIT_USAGE
    assert capsys.readouterr().err == (
        "The command comes first, and what belongs to it afterwards: kiosk doctor --help says what it takes.\n"
    )


def test_an_unknown_option_names_the_help_of_its_command(capsys: Words) -> None:
    assert exit_code("check", "content", "--bogus") == cli.EXIT_USAGE
    assert capsys.readouterr().err == "kiosk check does not know “--bogus”. kiosk check --help says what it knows.\n"


def test_a_kiosk_that_starts_with_a_slip_in_its_settings_has_the_numbers_from_before(
    monkeypatch: pytest.MonkeyPatch, content: WriteContent, tmp_path: Path
) -> None:
    started: list[Resolved] = []

    def start(resolved: Resolved, *_: object) -> int:
        started.append(resolved)
        return 0

    monkeypatch.setattr("gc.disable", lambda: None)  # it would stay so for the tests after this one
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("kiosk.app.run", start)
    settings = 'region = "us"\n[help.us]\nlines = [{ number = "911", title = "If life is at risk" }]\n'
    folder, data = content({"kiosk.toml": settings}), tmp_path / "data"
    keep(folder, data)
    content({"kiosk.toml": settings.replace('"us"', '"us')})

    assert exit_code("run", "--content", folder, "--data", data) == 0
    assert [line.number for line in started[0].config.help_lines] == ["911"]


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


def test_what_the_kiosk_was_told_holds_for_the_processes_that_it_starts(
    monkeypatch: pytest.MonkeyPatch, content: WriteContent, tmp_path: Path, capsys: Words
) -> None:
    monkeypatch.setattr("gc.disable", lambda: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("kiosk.app.run", lambda *_: 0)
    settings, stick = tmp_path / "machine.toml", tmp_path / "stick"
    settings.write_text('name = "Named by the machine"\n', encoding="utf-8")
    stick.mkdir()
    folder = content({"a/one.md": "# One\n\nWords.\n", "kiosk.toml": 'name = "Named by the content"\n'})
    assert exit_code("run", "--content", folder, "--data", tmp_path / "data", "--config", settings) == 0
    assert exit_code("export", "content", "--to", stick) == 0
    assert "Named by the machine" in capsys.readouterr().out
    (written,) = stick.iterdir()
    assert (written / "a" / "one.md").is_file()


def test_settings_that_are_named_and_not_there_are_wrong_usage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Words) -> None:
    monkeypatch.setattr(cli, "no_screen", lambda *_: "")
    assert exit_code("run", "--config", tmp_path / "nope.toml") == cli.EXIT_USAGE
    assert "nope.toml are not there. Name another file with --config." in capsys.readouterr().err


def test_the_doctor_finds_a_kiosk_that_reads_nothing_aloud_well(tmp_path: Path, capsys: Words) -> None:
    (tmp_path / "a.md").write_text("# A\n\nWords.")
    assert exit_code("doctor", "--content", tmp_path, "--data", tmp_path) == 0
    assert "write listen = true into kiosk.toml" in capsys.readouterr().out


def test_the_doctor_fails_with_what_fails(tmp_path: Path, capsys: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kiosk.toml").write_text("listen = true")
    (tmp_path / "a.md").write_text("# A\n\nWords.")
    monkeypatch.setattr("kiosk.machine.places.own_command", lambda *_: ["/nonexistent"])
    assert exit_code("doctor", "--content", tmp_path, "--format", "json") == cli.EXIT_UNWELL
    said = json.loads(capsys.readouterr().out)
    assert [finding["code"] for finding in said["findings"] if finding["severity"] == "fail"] == ["speech-broken"]
    assert exit_code("doctor", "--config", tmp_path / "nope.toml") == cli.EXIT_USAGE


def test_pictures_that_cannot_be_written_anywhere_are_wrong_usage(tmp_path: Path, capsys: Words) -> None:
    (tmp_path / "file").write_text("")
    assert exit_code("snapshot", tmp_path, "--out", tmp_path / "file" / "below") == cli.EXIT_USAGE
    assert "Name another with --out." in capsys.readouterr().err


def test_pictures_in_a_language_that_the_kiosk_does_not_offer_are_wrong_usage(tmp_path: Path, capsys: Words) -> None:
    (tmp_path / "kiosk.toml").write_text('languages = ["en", "es"]')
    assert exit_code("snapshot", tmp_path, "--out", tmp_path / "out", "--language", "fr") == cli.EXIT_USAGE
    assert "“fr” is not among the languages of this folder: en, es." in capsys.readouterr().err


# ---- kiosk counts

TODAY = dt.datetime.now().astimezone().date()


@pytest.fixture
def counted(tmp_path: Path) -> Path:
    """A data folder with counts of today, of 29 days ago, and of the day before that."""
    counts = Counts(tmp_path / "data" / NAME)
    for days, views in ((0, 20), (29, 300), (30, 4000)):
        counts.add({(TODAY - dt.timedelta(days), "t/sleep"): Tally(views=views)})
    return tmp_path / "data"


def test_counts_are_those_of_thirty_days_with_the_titles_of_the_content_folder(counted: Path, content: WriteContent, capsys: Words) -> None:
    folder = content({"t/sleep.md": "# Sleep well\n\nWords."})
    assert exit_code("counts", "--data", counted, "--content", folder) == 0
    printed = capsys.readouterr().out
    assert "       320           0           0  Sleep well (t/sleep)\n" in printed
    assert f"from {TODAY - dt.timedelta(29)} to {TODAY}" in printed


def test_counts_of_named_days_without_a_content_folder(counted: Path, tmp_path: Path, capsys: Words) -> None:
    day = TODAY - dt.timedelta(30)
    where = ("--data", counted, "--content", tmp_path / "gone", "--from", day, "--to", day)
    assert exit_code("counts", *where, "--format", "json") == 0
    (article,) = json.loads(capsys.readouterr().out)["articles"]
    assert article == {"article": "t/sleep", "title": "t/sleep", "views": 4000, "useful": 0, "not_useful": 0}
    assert exit_code("counts", *where, "--format", "csv") == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["t/sleep,t/sleep,4000,0,0", ",Total,4000,0,0"]


def test_counts_where_nothing_was_counted_or_counting_is_switched_off(tmp_path: Path, content: WriteContent, capsys: Words) -> None:
    folder = content({"kiosk.toml": "counts = false"})
    assert exit_code("counts", "--data", tmp_path, "--content", folder) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("Nothing was counted from ")
    assert printed.err == "The kiosk does not count: the setting “counts” is false.\n"
    assert exit_code("counts", "--data", tmp_path, "--content", content({"kiosk.toml": ""})) == 0
    assert "name that folder with --data" in capsys.readouterr().err


def test_counts_that_cannot_be_read_are_a_problem(tmp_path: Path, capsys: Words) -> None:
    (tmp_path / NAME).write_text("Dear diary")
    assert exit_code("counts", "--data", tmp_path) == cli.EXIT_UNREADABLE
    assert "is damaged or not the kiosk's" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--from", "yesterday"), "“yesterday” is not a day. Write it like 2026-11-01."),
        (("--from", "2026-11-02", "--to", "2026-11-01"), "There is no day from 2026-11-02 to 2026-11-01."),
    ],
)
def test_days_that_are_none_are_wrong_usage(words: tuple[str, ...], told: str, capsys: Words) -> None:
    assert exit_code("counts", *words) == cli.EXIT_USAGE
    assert told in capsys.readouterr().err
