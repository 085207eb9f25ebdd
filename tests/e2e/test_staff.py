"""Staff at the kiosk: the hidden gesture, the PIN, and new content from the folder to the screen and back, with real processes."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.library.store.model import Store
from kiosk.library.store.pointer import read_pointer
from kiosk.machine import places
from kiosk.session import events as on
from kiosk.session.state import Attract, Home, Place, StaffArea, StaffPad
from kiosk.staff import pin as pins
from tests.builders import SETTINGS, write_content
from tests.driver import Driver

PIN = "271828"
OLD = {
    "kiosk.toml": SETTINGS,
    "01-calm/01-breath.md": "# Breath\n\nIn and out.\n",
    "01-calm/02-rest.md": "# Rest\n\nSit.\n",
}
NEW = {**OLD, "02-winter/01-snow.md": "# Snow\n\nIt falls.\n", "02-winter/02-ice.md": "# Ice\n\nIt melts.\n"}
PATIENCE = 30.0


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """A folder that the practice shares, in which new content is found as on a stick."""
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def kiosk(tmp_path: Path, drop: Path) -> Iterator[Driver]:
    data = tmp_path / "data"
    pins.keep(data, pins.hashed(PIN))
    with Driver(write_content(tmp_path / "came-along", OLD), data, store=True, drop=str(drop)) as driver:
        yield driver


def place(kiosk: Driver) -> Place:
    return kiosk.session.place


def knock(kiosk: Driver, times: int = 5) -> None:
    for _ in range(times):
        kiosk.press(20, 20)
        kiosk.release(20, 20)


def type_pin(kiosk: Driver, pin: str) -> None:
    for digit in pin:
        kiosk.tap_on(digit)
    kiosk.tap_on("Done")


def enter(kiosk: Driver) -> None:
    knock(kiosk)
    type_pin(kiosk, PIN)
    kiosk.wait_for(lambda: kiosk.screen == "staff")


def step(kiosk: Driver) -> str:
    return str(page(kiosk, "step"))


def page(kiosk: Driver, name: str) -> object:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    return kiosk.app.staff.area.model.content_model.property(name)


def topics(kiosk: Driver) -> list[str]:
    return [topic.id for topic in kiosk.app.library.topics]


def bring(kiosk: Driver, drop: Path, name: str = "Winter reading") -> None:
    write_content(drop / name, NEW)
    kiosk.wait_for(lambda: step(kiosk) == "found")
    kiosk.tap_on(f"Copy and check “{name}”")
    kiosk.wait_for(lambda: step(kiosk) == "ready")


def test_five_taps_in_the_corner_open_the_pad_from_every_screen(kiosk: Driver) -> None:
    knock(kiosk)
    assert place(kiosk) == StaffPad()
    kiosk.tap_on("Leave")
    assert place(kiosk) == Attract()
    kiosk.send(on.Touch())
    kiosk.send(on.OpenArticle("01-calm/01-breath"))
    knock(kiosk)
    assert place(kiosk) == StaffPad()
    assert kiosk.session.history == ()


def test_without_a_pin_there_is_no_staff_area(kiosk: Driver) -> None:
    pins.forget(kiosk.app.config.data)
    knock(kiosk, 15)
    assert place(kiosk) in {Home(), Attract()}


def test_taps_elsewhere_open_nothing(kiosk: Driver) -> None:
    for _ in range(10):
        kiosk.tap(900, 60)
    assert not isinstance(place(kiosk), StaffPad)


def test_a_wrong_pin_opens_nothing(kiosk: Driver) -> None:
    knock(kiosk)
    type_pin(kiosk, "999999")
    kiosk.run(1)
    assert place(kiosk) == StaffPad()


def test_new_content_comes_from_the_folder_to_the_screen_and_goes_back(kiosk: Driver, drop: Path) -> None:
    enter(kiosk)
    assert step(kiosk) == "nothing"
    bring(kiosk, drop)
    assert (page(kiosk, "readyName"), page(kiosk, "readyArticles")) == ("Winter reading", 4)
    assert topics(kiosk) == ["01-calm"]  # nothing has changed for visitors
    assert read_pointer(Store(kiosk.app.config.data)).shown == ()

    kiosk.tap_on("Look first")
    assert (kiosk.screen, topics(kiosk)) == ("home", ["01-calm", "02-winter"])
    kiosk.tap_on("Back to the staff area")
    assert (kiosk.screen, topics(kiosk)) == ("staff", ["01-calm"])

    kiosk.tap_on("Show it now")
    kiosk.wait_for(lambda: step(kiosk) == "said")
    kiosk.wait_for(lambda: topics(kiosk) == ["01-calm", "02-winter"])
    kiosk.tap_on("OK")
    kiosk.tap_on("Leave")
    assert place(kiosk) == Attract()
    kiosk.send(on.Touch())
    kiosk.send(on.OpenArticle("02-winter/01-snow"))
    assert kiosk.screen == "article"

    enter(kiosk)
    kiosk.tap_on("Undo")
    kiosk.wait_for(lambda: topics(kiosk) == ["01-calm"])


def test_a_look_that_nobody_ends_leaves_the_old_content_to_visitors(kiosk: Driver, drop: Path) -> None:
    enter(kiosk)
    bring(kiosk, drop)
    kiosk.tap_on("Look first")
    kiosk.send(on.OpenArticle("02-winter/02-ice"))
    kiosk.send(on.Quiet())
    kiosk.send(on.Quiet())
    assert (place(kiosk), topics(kiosk)) == (Attract(), ["01-calm"])


def test_whoever_leaves_while_it_copies_has_stopped_it(kiosk: Driver, drop: Path) -> None:
    enter(kiosk)
    write_content(drop / "Big", NEW | {f"03-many/{number}.md": f"# {number}\n\nWords.\n" for number in range(400)})
    kiosk.wait_for(lambda: step(kiosk) == "found")
    kiosk.tap_on("Copy and check “Big”")
    assert place(kiosk) == StaffArea(working=True)
    kiosk.tap_on("Leave")
    kiosk.run(1.0)
    enter(kiosk)
    assert step(kiosk) in {"nothing", "found"}
    assert topics(kiosk) == ["01-calm"]


def test_the_same_folder_again_is_no_new_release(kiosk: Driver, drop: Path) -> None:
    enter(kiosk)
    bring(kiosk, drop)
    kiosk.tap_on("Show it now")
    kiosk.wait_for(lambda: step(kiosk) == "said")
    kiosk.tap_on("OK")
    kiosk.wait_for(lambda: step(kiosk) == "found")
    kiosk.tap_on("Copy and check “Winter reading”")
    kiosk.wait_for(lambda: step(kiosk) == "said")
    assert page(kiosk, "code") == "same"
    assert len(list(Store(kiosk.app.config.data).releases.iterdir())) == 1


def test_a_folder_with_nothing_in_it_for_visitors_is_refused_in_plain_words(kiosk: Driver, drop: Path) -> None:
    enter(kiosk)
    write_content(drop / "Draft", {"01-a/01-b.md": "---\ndraft: true\n---\n# Not yet\n"})
    kiosk.wait_for(lambda: step(kiosk) == "found")
    kiosk.tap_on("Copy and check “Draft”")
    kiosk.wait_for(lambda: step(kiosk) == "said")
    assert not page(kiosk, "well")
    assert page(kiosk, "what")
    assert page(kiosk, "remedy")
    assert topics(kiosk) == ["01-calm"]


def test_it_at_a_shell_changes_the_running_kiosk(kiosk: Driver, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "by-shell", NEW)
    command = places.own_command("install", str(folder), "--activate", "--data", str(kiosk.app.config.data))
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    kiosk.wait_for(lambda: topics(kiosk) == ["01-calm", "02-winter"])
