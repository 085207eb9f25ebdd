"""Which articles are to be reviewed, on the screen: a real process reads them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter
from tests.sticks import stick

HEAD = "---\nreviewed_by: {by}\nreviewed: 2026-01-02\nreview_by: {due}\n---\n"
CONTENT = {
    **OLD,
    "01-calm/01-breath.md": HEAD.format(by="Dr Vale", due="2026-03-03") + OLD["01-calm/01-breath.md"],
    "01-calm/02-rest.md": HEAD.format(by="Dr Vale", due="2036-03-03") + OLD["01-calm/02-rest.md"],
}


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", CONTENT)
    monkeypatch.setenv("KIOSK_CONTENT", str(came))  # as `kiosk run` hands it on
    monkeypatch.setenv("KIOSK_MODE", "store")
    pins.keep(data, pins.hashed(PIN))
    with Driver(came, data, store=True) as driver:
        enter(driver)
        driver.tap_on("Reviews")
        yield driver


def words(kiosk: Driver) -> str:
    return "\n".join(str(item.property("words")) for item in kiosk.items("Words"))


def test_what_is_overdue_is_named_with_who_and_since_when(kiosk: Driver) -> None:
    kiosk.wait_for(lambda: "1 overdue" in words(kiosk))
    assert "The next one is due on 3 March 2036." in words(kiosk)
    assert "Overdue · by 3 March 2026" in words(kiosk)
    assert "Dr Vale" in words(kiosk)
    assert "Rest" not in words(kiosk)  # an article that needs nobody


def test_the_list_to_print_goes_to_the_stick(kiosk: Driver) -> None:
    with stick("LIST", "4m", {}) as place:
        kiosk.wait_for(lambda: "To “LIST”" in words(kiosk))
        kiosk.tap_on("A list to print, To “LIST”")
        kiosk.wait_for(lambda: "You may take the stick out." in words(kiosk))
        (written,) = place.iterdir()
        assert "Overdue: 1 article" in written.read_text(encoding="utf-8")


def test_who_turns_the_page_leaves_no_process_behind(kiosk: Driver) -> None:
    kiosk.tap_on("Content")
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    assert not kiosk.app.staff.area._pages["reviews"]._lines.running  # type: ignore[attr-defined]


def test_a_folder_that_is_gone_is_said_with_a_remedy(kiosk: Driver, tmp_path: Path) -> None:
    kiosk.wait_for(lambda: "overdue" in words(kiosk))
    kiosk.tap_on("Content")
    (tmp_path / "came-along").rename(tmp_path / "away")
    kiosk.tap_on("Reviews")
    kiosk.wait_for(lambda: "What the kiosk shows cannot be read" in words(kiosk))
