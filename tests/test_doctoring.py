"""What is right and what is wrong with this machine: each finding provoked once."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk import clock, doctoring
from kiosk.config import Layer, Resolved, resolve
from kiosk.library.model import Problem
from kiosk.library.store.model import Store
from kiosk.machine.doctor import Finding
from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.conftest import ExpectsLog
from tests.library.store.helpers import disk, shown

CONTENT = {"kiosk.toml": "", "a/one.md": "# One\n\nWords.\n"}


@pytest.fixture
def resolved(tmp_path: Path) -> Resolved:
    layer = Layer("test", {"content": write_content(tmp_path / "content", CONTENT), "data": tmp_path / "data", "mode": "store"})
    return resolve([layer])


def found(resolved: Resolved, code: str) -> Finding | None:
    return next((finding for finding in doctoring.examine(resolved) if finding.code == code), None)


def severity(resolved: Resolved, code: str) -> str:
    finding = found(resolved, code)
    assert finding, f"no finding {code}"
    assert finding.severity == "ok" or finding.remedy
    return finding.severity


def test_a_machine_as_it_should_be(resolved: Resolved) -> None:
    pins.keep(resolved.config.data, pins.hashed("271828"))
    assert {code: severity(resolved, code) for code in ("settings", "clock", "disk", "content", "pin")} == {
        "settings": "ok", "clock": "ok", "disk": "ok", "content": "ok", "pin": "ok",
    }  # fmt: skip


def test_no_pin_is_a_warning(resolved: Resolved) -> None:
    assert severity(resolved, "pin") == "warn"


def test_a_clock_that_cannot_be_right(resolved: Resolved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: dt.date(1970, 1, 1))
    assert severity(resolved, "clock") == "fail"


def test_a_content_folder_that_is_gone(resolved: Resolved) -> None:
    (resolved.config.content / "kiosk.toml").parent.rename(resolved.config.content.with_name("away"))
    assert severity(resolved, "content") == "fail"


def test_a_setting_that_cannot_be_used(resolved: Resolved) -> None:
    problem = Problem("warning", "setting-unfit", "kiosk.toml", 0, "The setting “accent” cannot be used.", "Mend it.")
    assert severity(Resolved(resolved.config, resolved.sources, (problem,)), "setting-unfit") == "warn"


def test_a_disk_that_is_nearly_full(resolved: Resolved, tmp_path: Path) -> None:
    with disk(tmp_path / "disk") as place:
        layer = Layer("test", {"content": resolved.config.content, "data": place, "mode": "store"})
        assert severity(resolve([layer]), "disk") == "fail"


def test_a_data_folder_that_cannot_be_made(resolved: Resolved, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    layer = Layer("test", {"content": resolved.config.content, "data": tmp_path / "file" / "data"})
    assert severity(resolve([layer]), "data") == "fail"


def test_a_release_that_is_damaged(resolved: Resolved, tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("is damaged or not there, so the one before it is shown")
    release = shown(Store(resolved.config.data), tmp_path / "in", "Autumn")
    assert found(resolved, "release") is None
    (release.content / "a" / "one.md").unlink()
    assert severity(resolved, "release") == "fail"


def test_a_pointer_that_is_lost(resolved: Resolved, tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("current.json is damaged")
    expects_log("current.json and its copy are damaged")
    store = Store(resolved.config.data)
    shown(store, tmp_path / "in", "Autumn")
    store.pointer.write_text("?")
    assert found(resolved, "pointer") is None
    store.pointer_copy.write_text("?")
    assert severity(resolved, "pointer") == "fail"


def test_a_folder_with_nothing_to_read(tmp_path: Path) -> None:
    layer = Layer("test", {"content": tmp_path, "data": tmp_path / "data"})
    assert severity(resolve([layer]), "content") == "fail"


def test_a_pin_that_cannot_be_used(resolved: Resolved, expects_log: ExpectsLog) -> None:
    expects_log("pin.json")
    (resolved.config.data / "pin.json").parent.mkdir(parents=True, exist_ok=True)
    (resolved.config.data / "pin.json").write_text("?")
    assert severity(resolved, "pin") == "fail"


def test_content_that_is_old(resolved: Resolved, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = shown(Store(resolved.config.data), tmp_path / "in", "Autumn")
    monkeypatch.setattr(clock, "today", lambda: release.made.date() + dt.timedelta(days=500))
    assert severity(resolved, "content-old") == "warn"
