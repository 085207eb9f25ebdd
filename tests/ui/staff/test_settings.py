"""The page of the settings: where values come from, and what a touch makes of them."""

from pathlib import Path

import pytest

from kiosk.config import STAFF, Layer, Resolved, resolve
from kiosk.library.reader import read_library
from kiosk.ui.staff.settings import settings, source, stepped, toggled
from tests.builders import write_content

FOLDERS = {"content": Path("content"), "data": Path("data")}


def resolved(*layers: Layer) -> Resolved:
    return resolve([Layer("the defaults", FOLDERS), *layers])


def test_each_value_says_where_it_comes_from() -> None:
    found = resolved(
        Layer("kiosk.toml", {"accent": "#112233"}), Layer(STAFF, {"start_theme": "dark"}), Layer("config.toml", {"quiet_seconds": 90})
    )
    assert {name: source(found, name) for name in ("accent", "start_theme", "quiet_seconds", "listen")} == {
        "accent": "content", "start_theme": "staff", "quiet_seconds": "fixed", "listen": "default",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "by", "made"),
    [
        ("quiet_seconds", 1, {"quiet_seconds": 90}),
        ("quiet_seconds", -1, {"quiet_seconds": 45}),
        ("warning_seconds", -1, {"warning_seconds": 20}),
        ("start_text_size", 1, {"start_text_size": 125}),
        ("first", 1, {"screen_on": "08:30-18:00"}),
        ("last", -1, {"screen_on": "08:00-17:30"}),
        ("dance", 1, {}),
    ],
)
def test_a_touch_is_one_step(name: str, by: int, made: dict[str, object]) -> None:
    assert stepped(resolved(Layer("x", {"screen_on": "08:00-18:00"})).config, name, by) == made


def test_a_day_of_no_hours_cannot_be_set() -> None:
    config = resolved(Layer("x", {"screen_on": "08:00-08:30"})).config
    assert stepped(config, "last", -1) == {"screen_on": "08:00-07:30"}  # past the first, into the night


def test_the_last_language_stays(tmp_path: Path) -> None:
    texts = {"a/one.en.md": "# One\n\nWords.\n", "a/one.es.md": "# Uno\n\nPalabras.\n"}
    library = read_library(write_content(tmp_path, texts), None)
    config = resolved().config
    assert toggled(config, library, "es") == {"languages": ["en"]}
    only = read_library(write_content(tmp_path / "only", {"a/one.md": "# One\n\nWords.\n"}), None)
    assert toggled(config, only, only.languages[0]) == {}


def test_what_staff_read_is_written_in_their_language(tmp_path: Path) -> None:
    library = read_library(write_content(tmp_path, {"a/one.md": "# One\n\nWords.\n"}), None)
    shown = settings(resolved(Layer("x", {"screen_on": "08:00-18:30", "help_checked": "2026-03-03"})), library, "es", "")
    assert (shown["first"], shown["last"], shown["checked"]) == ("8:00", "18:30", "3 de marzo de 2026")
