"""From the PIN to new content on the glass, as a receptionist does it: a real stick, a real X server, a mouse for a finger."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.library.store.model import Store
from kiosk.library.store.pointer import read_pointer
from kiosk.staff import log as staff_log
from kiosk.staff import pin as pins
from tests.atspi import ScreenReader
from tests.builders import SETTINGS
from tests.sticks import stick

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="X is Linux' own")

PIN = "271828"
WINTER: dict[str, str | bytes] = {
    "Winter reading/kiosk.toml": SETTINGS,
    "Winter reading/01-snow/01-first-snow.md": "# First snow\n\nIt falls without a sound.\n",
    "Winter reading/01-snow/02-ice.md": "# Ice\n\nIt holds.\n",
    "holiday.jpg": b"\xff\xd8\xff",
}
CORNER = (30, 30)


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[ScreenReader]:
    pins.keep(tmp_path / "data", pins.hashed(PIN))
    with ScreenReader(None, tmp_path / "data") as kiosk:
        yield kiosk


def touch(kiosk: ScreenReader, name: str, pictures: Path) -> None:
    """Clicks what is called so, after a picture of the screen was taken."""
    place = kiosk.middle(name)
    kiosk.picture(pictures / f"{len(list(pictures.iterdir())):02}.png")
    kiosk.click(place)


def enter(kiosk: ScreenReader) -> None:
    for _ in range(5):
        kiosk.click(CORNER, seconds=0.02)
    kiosk.find("Staff area")
    for digit in PIN:
        kiosk.click(kiosk.middle(digit))
    kiosk.click(kiosk.middle("Done"))
    kiosk.find("Content")


@pytest.mark.timeout(300)
def test_a_receptionist_brings_new_content_looks_shows_it_and_takes_it_back(kiosk: ScreenReader, tmp_path: Path) -> None:
    store, pictures = Store(tmp_path / "data"), tmp_path / "pictures"
    pictures.mkdir()
    enter(kiosk)
    kiosk.find("Put in the USB stick")
    with stick("LINDEN", "4m", WINTER):
        touch(kiosk, "Copy and check “Winter reading”", pictures)
        touch(kiosk, "Look first", pictures)
        kiosk.find("Back to the staff area")
        kiosk.find("Open Snow, 2 articles")
        assert read_pointer(store).shown == ()
        touch(kiosk, "Back to the staff area", pictures)
        touch(kiosk, "Show it now", pictures)
        kiosk.find("“Winter reading” is on the screen now.")
    touch(kiosk, "OK", pictures)
    touch(kiosk, "Leave", pictures)
    kiosk.click((600, 600))
    kiosk.find("Open Snow, 2 articles")
    assert len(read_pointer(store).shown) == 1
    enter(kiosk)
    touch(kiosk, "Undo", pictures)
    kiosk.find("What was there before is on the screen again.")
    assert read_pointer(store).shown == ()
    told = staff_log.tail(tmp_path / "data", 10)
    assert [line.what.partition(" ")[0] for line in told] == ["staff", "bring", "show", "staff", "undo"]
    assert {line.place for line in told} == {"staff area"}
    assert PIN not in (tmp_path / "data" / staff_log.NAME).read_text()
