"""What is read, on the screen: real counts, read by a real process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import clock
from kiosk.counts.store import NAME, Counts
from kiosk.counts.tally import Tally
from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter
from tests.e2e.test_staff_machine import tap_below
from tests.e2e.test_staff_reviews import words
from tests.sticks import stick


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", OLD)
    monkeypatch.setenv("KIOSK_CONTENT", str(came))  # as `kiosk run` hands it on
    monkeypatch.setenv("KIOSK_MODE", "store")
    pins.keep(data, pins.hashed(PIN))
    day = clock.today()
    Counts(data / NAME).add({(day, "01-calm/01-breath"): Tally(40), (day, "01-calm/02-rest"): Tally(7), (day, "/en"): Tally(47)})
    return data


@pytest.fixture
def kiosk(data: Path, tmp_path: Path) -> Iterator[Driver]:
    with Driver(tmp_path / "came-along", data, store=True) as driver:
        enter(driver)
        driver.tap_on("What is read")
        driver.wait_for(lambda: "Adding up…" not in words(driver))
        yield driver


def test_what_may_be_shown_is_shown_and_nothing_else(kiosk: Driver) -> None:
    said = words(kiosk)
    assert "Pages were read, but too few to say how many." in said
    assert "40 or more" in said
    assert "Fewer than 11 times: Rest" in said
    assert "47" not in said


def test_another_month_is_another_number(kiosk: Driver) -> None:
    kiosk.tap_on("Last month")
    kiosk.wait_for(lambda: "Nothing was counted in this time." in words(kiosk))


def test_the_table_goes_to_the_stick(kiosk: Driver) -> None:
    with stick("TABLE", "4m", {}) as place:
        kiosk.wait_for(lambda: "To “TABLE”" in words(kiosk))
        tap_below(kiosk, "A table for spreadsheets, To “TABLE”")
        kiosk.wait_for(lambda: "You may take the stick out." in words(kiosk))
        (written,) = place.iterdir()
        table = written.read_text(encoding="utf-8")
        assert written.suffix == ".csv"
        assert "01-calm/01-breath,Breath,40" in table
        assert "01-calm/02-rest,Rest,fewer than 11" in table
        assert "47" not in table


def test_a_damaged_file_is_said(kiosk: Driver, data: Path) -> None:
    (data / NAME).write_bytes(b"no database at all" * 100)
    kiosk.tap_on("Three months")
    kiosk.wait_for(lambda: "is damaged or not the kiosk's" in words(kiosk))
