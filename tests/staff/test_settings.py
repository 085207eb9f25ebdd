"""What staff set stands in one file, whole or not at all, and says plainly what cannot be set."""

import json
import re
from pathlib import Path

import pytest

from kiosk.config import BY_STAFF, HelpLine, Layer, layers, resolve
from kiosk.staff import settings
from tests.conftest import WriteContent

LINES = {"uk": [{"number": "999", "title": "If life is at risk", "text": "Or go to A&E", "words": {"es": {"title": "Si hay peligro"}}}]}

EACH: dict[str, object] = {
    "languages": ["es", "en"],
    "quiet_seconds": 90,
    "warning_seconds": 30,
    "screen_on": "08:00-18:30",
    "listen": True,
    "start_volume": 0.6,
    "start_text_size": 125,
    "start_theme": "dark",
    "accent": "#0F4C4A",
    "help": LINES,
    "region": "uk",
    "help_checked": "2026-11-24",
    "notice": "We close at noon on Friday.",
    "notice_until": "2026-11-27T14:00",
    "rotation": 90,
}


@pytest.mark.parametrize("name", BY_STAFF)
def test_everything_that_staff_may_set_is_kept_and_used(tmp_path: Path, name: str) -> None:
    settings.write(tmp_path, {name: EACH[name]})
    found = resolve(layers({}, {}, tmp_path / "no-machine-file", tmp_path / "no-content", tmp_path))
    assert found.problems == ()
    assert found.sources[name] == "the staff settings"
    default = resolve([Layer("the defaults", {"content": tmp_path, "data": tmp_path})]).config
    assert getattr(found.config, name) != getattr(default, name)


def test_what_is_set_later_leaves_the_rest_as_it_is(tmp_path: Path) -> None:
    settings.write(tmp_path, {"region": "uk", "listen": True})
    settings.write(tmp_path, {"listen": False, "rotation": 180})
    assert settings.read(tmp_path) == {"region": "uk", "listen": False, "rotation": 180}


def test_a_setting_that_is_taken_back_is_again_what_the_practice_wrote(tmp_path: Path, content: WriteContent) -> None:
    folder = content({"kiosk.toml": "[idle]\nquiet_seconds = 90"})
    settings.write(tmp_path, {"quiet_seconds": 120, "region": "uk"})
    settings.forget(tmp_path, "quiet_seconds")
    settings.forget(tmp_path, "accent")  # was never set
    config = resolve(layers({}, {}, tmp_path / "none", folder, tmp_path)).config
    assert (config.quiet_seconds, config.region) == (90, "uk")


def test_numbers_that_staff_confirm_win_over_those_of_the_content_in_their_region_only(tmp_path: Path, content: WriteContent) -> None:
    lines = '[help.US]\nlines = [{ number = "911", title = "Police" }]\n[help.uk]\nlines = [{ number = "112", title = "Old" }]'
    folder = content({"kiosk.toml": f'region = "uk"\n{lines}'})
    settings.write(tmp_path, {"help": {"UK": LINES["uk"]}})
    found = resolve(layers({}, {}, tmp_path / "none", folder, tmp_path))
    (line,) = found.config.help_lines
    assert (line.number, line.in_language("es").title) == ("999", "Si hay peligro")
    elsewhere = resolve(layers({"region": "us"}, {}, tmp_path / "none", folder, tmp_path)).config
    assert elsewhere.help_lines == (HelpLine("911", "Police"),), "a kiosk that moves still has numbers to call"


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("quiet_seconds", 5, "it must be from 10 to 3600"),
        ("start_text_size", 110, "it must be 100, 125, 150, 175 or 200"),
        ("start_text_size", 225, "it must be from 100 to 200"),
        ("start_volume", 1.1, "it must be from 0 to 1"),
        ("start_theme", "pink", "there is no choice 'pink'"),
        ("rotation", 45, "there is no choice 45"),
        ("screen_on", "8-18", "it must be two different times such as 08:00-18:30"),
        ("screen_on", "08:00-24:00", "it must be two different times such as 08:00-18:30"),
        ("screen_on", "08:00-08:00", "it must be two different times such as 08:00-18:30"),
        ("help_checked", "24 November", "it must be a day such as 2026-11-24"),
        ("help_checked", "2026-11-31", "it must be a day such as 2026-11-24"),
        ("notice", "x" * 81, "it has 81 letters, and 80 fit into its line"),
        ("notice", "two\nlines", "it must be one line of plain letters"),
        ("notice_until", "2026-11-24", "it must be a day and a time such as 2026-11-24T14:00"),
        ("notice_until", "2026-11-24T25:00", "it must be a day and a time such as 2026-11-24T14:00"),
        ("help", {"uk": []}, "the help screen would have no numbers to call for “uk”"),
        ("help", {"uk": [{"number": " ", "title": "Police"}]}, "line 1 for “uk” needs a number and a title"),
        ("languages", [], "it must name at least one language"),
        ("pin", "scrypt$", "staff cannot set it"),
        ("content", "/", "staff cannot set it"),
        ("nonsense", 1, "staff cannot set it"),
    ],
)
def test_what_cannot_be_set_says_why_and_nothing_changes(tmp_path: Path, name: str, value: object, why: str) -> None:
    settings.write(tmp_path, {"region": "uk"})
    with pytest.raises(ValueError, match=re.escape(f"The setting “{name}” cannot be used: {why}.")):
        settings.write(tmp_path, {"listen": True, name: value})
    assert settings.read(tmp_path) == {"region": "uk"}


def test_a_bad_value_in_the_file_is_told_and_what_kiosk_toml_says_holds(tmp_path: Path, content: WriteContent) -> None:
    folder = content({"kiosk.toml": "[idle]\nquiet_seconds = 90"})
    kept = {"format": 1, "settings": {"quiet_seconds": 1, "region": "uk", "data": "/elsewhere"}}
    (tmp_path / "settings.json").write_text(json.dumps(kept))
    found = resolve(layers({}, {}, tmp_path / "none", folder, tmp_path))
    assert (found.config.quiet_seconds, found.config.region, found.config.data) == (90, "uk", tmp_path)
    assert [(problem.file, problem.what) for problem in found.problems] == [
        ("the staff settings", "The setting “quiet_seconds” cannot be used: it must be from 10 to 3600."),
        ("the staff settings", "The setting “data” cannot be used: staff cannot set it."),
    ]


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"\xff", b'{"format":2}', b'{"settings":[]}', b'{"a":1}', b"[" * 100_000])
def test_a_damaged_file_is_put_aside_and_told_once(tmp_path: Path, text: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(text)
    found = resolve(layers({}, {}, tmp_path / "none", tmp_path / "none", tmp_path))
    (problem,) = found.problems
    assert (problem.severity, problem.file) == ("error", "the staff settings")
    assert (tmp_path / "settings.json.broken").read_bytes() == text
    assert found.config.counts, "it cannot say anything of counting"
    assert resolve(layers({}, {}, tmp_path / "none", tmp_path / "none", tmp_path)).problems == ()
    settings.write(tmp_path, {"listen": True})
    assert settings.read(tmp_path) == {"listen": True}


def test_a_file_that_cannot_be_opened_is_a_problem_and_stays(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    (problem,) = resolve(layers({}, {}, tmp_path / "none", tmp_path / "none", tmp_path)).problems
    assert "cannot be opened" in problem.what
    with pytest.raises(OSError, match=r"settings\.json"):
        settings.write(tmp_path, {"listen": True})
    assert (tmp_path / "settings.json").is_dir()
