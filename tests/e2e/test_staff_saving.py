"""What staff take along on a stick: real sticks, and the real process that writes to them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.session import events as on
from kiosk.staff import log as staff_log
from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter
from tests.sticks import pull, stick

ALONG = "Take this content along, To “DESK”"


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", OLD)
    monkeypatch.setenv("KIOSK_CONTENT", str(came))  # as `kiosk run` hands it on
    monkeypatch.setenv("KIOSK_MODE", "store")
    pins.keep(data, pins.hashed(PIN))
    with Driver(came, data, store=True) as driver:
        enter(driver)
        yield driver


def save(kiosk: Driver, name: str) -> object:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    return kiosk.app.staff.area.model.save_model.property(name)


def says(kiosk: Driver, part: str) -> bool:
    return any(part in str(item.property("words")) for item in kiosk.items("Words"))


def desk(kiosk: Driver) -> Mapping[str, object] | None:
    """The row of this test's stick. Kiosks that are tested at the same time see each other's."""
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    return next((row for row in kiosk.app.staff.area.model.save_model._props.sticks if row["stick"] == "DESK"), None)


def wait_for_stick(kiosk: Driver) -> None:
    kiosk.wait_for(lambda: desk(kiosk) is not None)


def take_content(kiosk: Driver) -> None:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    row = desk(kiosk)
    assert row
    kiosk.app.staff.area.model.save_model.save("content", str(row["path"]), str(row["stick"]))


def last_line(tmp_path: Path) -> tuple[str, str]:
    line = staff_log.tail(tmp_path / "data", 1)[0]
    return line.what, line.result


def test_the_content_goes_to_the_stick_and_says_when_it_may_be_taken_out(kiosk: Driver, tmp_path: Path) -> None:
    with stick("DESK", "4m", {}) as place:
        wait_for_stick(kiosk)
        kiosk.labelled(ALONG).forceActiveFocus()  # which brings it into sight
        kiosk.tap_on(ALONG)
        kiosk.wait_for(lambda: save(kiosk, "done") is True)
        assert save(kiosk, "well") is True
        folder = place / str(save(kiosk, "name"))
        assert (folder / "01-calm" / "01-breath.md").read_text() == OLD["01-calm/01-breath.md"]
        assert says(kiosk, "You may take the stick out.")
        kiosk.tap_on("OK")
        assert save(kiosk, "what") == ""
    assert last_line(tmp_path) == ("export content to DESK", "done")


def test_a_full_stick_is_said_in_words_and_nothing_half_written_stays(kiosk: Driver, tmp_path: Path) -> None:
    with stick("DESK", "16k", {"full.bin": b"x" * 12_000}) as place:
        wait_for_stick(kiosk)
        take_content(kiosk)
        kiosk.wait_for(lambda: save(kiosk, "done") is True)
        assert save(kiosk, "well") is False
        assert says(kiosk, "There is no room on")
        assert [path.name for path in place.iterdir()] == ["full.bin"]
    assert last_line(tmp_path)[1].startswith("refused: There is no room on DESK")


def test_a_stick_that_is_pulled_goes_from_the_page(kiosk: Driver) -> None:
    with stick("DESK", "4m", {}) as place:
        wait_for_stick(kiosk)
        pull(place)
        kiosk.wait_for(lambda: desk(kiosk) is None)
        assert not says(kiosk, "DESK")


def test_who_leaves_while_it_is_written_leaves_nothing_half_done(kiosk: Driver, tmp_path: Path) -> None:
    with stick("DESK", "4m", {}) as place:
        wait_for_stick(kiosk)
        take_content(kiosk)
        kiosk.send(on.Forget())
        kiosk.run(1)
        assert [path.name for path in place.iterdir() if not path.name.endswith(".part")] == []
    assert last_line(tmp_path) == ("export content to DESK", "stopped")
