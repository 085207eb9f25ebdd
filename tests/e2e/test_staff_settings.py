"""The settings, as staff change them: at once, kept over a start, and never those that IT has fixed."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.session import events as on
from kiosk.staff import log as staff_log
from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter
from tests.e2e.test_staff_machine import tap_below
from tests.e2e.test_staff_reviews import words
from tests.library.store.helpers import disk

CONTENT = {**OLD, "01-calm/01-breath.es.md": "# Respirar\n\nDentro y fuera.\n"}


@pytest.fixture
def came(tmp_path: Path) -> Path:
    pins.keep(tmp_path / "data", pins.hashed(PIN))
    return write_content(tmp_path / "came-along", CONTENT)


@pytest.fixture
def kiosk(came: Path, tmp_path: Path) -> Iterator[Driver]:
    with Driver(came, tmp_path / "data", store=True) as driver:
        open_settings(driver)
        yield driver


def open_settings(kiosk: Driver) -> None:
    enter(kiosk)
    kiosk.tap_on("Settings")
    kiosk.settle()


def theme(kiosk: Driver) -> str:
    return kiosk.session.comfort.theme


def languages(kiosk: Driver) -> list[str]:
    return [*kiosk.app.library.languages]


def ask(kiosk: Driver, what: str, value: object) -> None:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    kiosk.app.staff.area.model.settings_model.ask(what, value)
    kiosk.settle()


def test_a_visit_begins_as_staff_have_set_it_and_so_does_the_next_start(came: Path, tmp_path: Path) -> None:
    with Driver(came, tmp_path / "data", store=True) as kiosk:
        open_settings(kiosk)
        tap_below(kiosk, "Size of the text: more")
        tap_below(kiosk, "Dark")
        kiosk.send(on.Forget())
        assert (kiosk.session.comfort.text_size, theme(kiosk)) == (125, "dark")
    with Driver(came, tmp_path / "data", store=True) as again:
        assert (again.session.comfort.text_size, theme(again)) == (125, "dark")
        open_settings(again)
        assert words(again).count("set on this screen") == 2
        tap_below(again, "Colours: take back what was set here")
        assert theme(again) == "dark"  # they go on reading as they began
        again.send(on.Forget())
        assert theme(again) == "light"


def test_the_colour_is_on_the_glass_at_once(kiosk: Driver) -> None:
    before = kiosk.app.presenter.kiosk.property("look")["light"]["accent"]
    tap_below(kiosk, "Plum")
    assert kiosk.app.presenter.kiosk.property("look")["light"]["accent"] != before


def test_a_language_that_is_taken_away_is_offered_no_more_and_the_last_one_stays(kiosk: Driver) -> None:
    assert languages(kiosk) == ["en", "es"]
    tap_below(kiosk, "Español")
    assert languages(kiosk) == ["en"]
    ask(kiosk, "language", "en")
    assert languages(kiosk) == ["en"]
    ask(kiosk, "language", "es")
    assert languages(kiosk) == ["en", "es"]


def test_quiet_takes_as_long_as_staff_say(kiosk: Driver) -> None:
    before = kiosk.app.config.quiet_seconds
    tap_below(kiosk, "“Still there?” is asked after: more")
    assert kiosk.app.config.quiet_seconds > before
    kiosk.send(on.Forget())
    kiosk.send(on.Touch())
    assert kiosk.app.presenter._idle.interval() == kiosk.app.config.quiet_seconds * 1000


def test_the_numbers_are_confirmed_with_one_touch(kiosk: Driver) -> None:
    assert "Nobody has confirmed them on this screen yet." in words(kiosk)
    tap_below(kiosk, "I have called them all today")
    assert kiosk.app.config.help_checked == clock.today().isoformat()
    assert "Confirmed on" in words(kiosk)


def test_with_a_clock_that_cannot_be_right_nothing_is_confirmed(kiosk: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.staffing.Staff.today", lambda _: dt.date(1970, 1, 1))
    ask(kiosk, "checked", 0)
    assert kiosk.app.config.help_checked == ""
    assert "The clock of this computer is wrong" in words(kiosk)


def test_what_the_machine_fixes_is_shown_with_a_lock_and_cannot_be_changed(came: Path, tmp_path: Path) -> None:
    with Driver(came, tmp_path / "data", store=True, quiet_seconds=90) as kiosk:
        open_settings(kiosk)
        assert "fixed by whoever looks after this computer" in words(kiosk)
        with pytest.raises(AssertionError, match="nothing on the screen says"):
            kiosk.labelled("“Still there?” is asked after: more")
        ask(kiosk, "more", "quiet_seconds")
        assert kiosk.app.config.quiet_seconds == 90


def test_a_full_disk_is_said_and_what_holds_stays(came: Path, tmp_path: Path) -> None:
    with disk(tmp_path / "disk", "64m") as place:
        pins.keep(place, pins.hashed(PIN))
        with Driver(came, place, store=True) as kiosk:
            open_settings(kiosk)
            with (place / "filler").open("wb", buffering=0) as filler:
                try:
                    while True:
                        filler.write(b"x" * 4096)
                except OSError:
                    pass
            ask(kiosk, "theme", 1)
            assert str(kiosk.app.config.start_theme) == "light"
            assert "It cannot be kept" in words(kiosk)
            (place / "filler").unlink()
            ask(kiosk, "theme", 1)
            assert str(kiosk.app.config.start_theme) == "dark"
            assert "It cannot be kept" not in words(kiosk)


def test_every_change_is_a_line_of_the_staff_log(kiosk: Driver) -> None:
    ask(kiosk, "listen", value=True)
    ask(kiosk, "forget", "listen")
    told = [(line.what, line.result) for line in staff_log.tail(kiosk.app.config.data, 2)]
    assert told == [("set listen", "done"), ("forget listen", "done")]
