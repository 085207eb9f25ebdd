"""How this computer is, and how staff end the kiosk."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.staff import log as staff_log
from kiosk.staff import pin as pins
from tests.builders import write_content
from tests.driver import Driver
from tests.e2e.test_staff import OLD, PIN, enter
from tests.e2e.test_staff_reviews import words


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Driver]:
    data, came = tmp_path / "data", write_content(tmp_path / "came-along", OLD)
    monkeypatch.setenv("KIOSK_CONTENT", str(came))  # as `kiosk run` hands it on
    monkeypatch.setenv("KIOSK_MODE", "store")
    pins.keep(data, pins.hashed(PIN))
    (data / "logs").mkdir()
    (data / "logs" / "kiosk.log").write_text("2026-11-24 09:31:00,100 WARNING kiosk.app: 02-rest.md: The link leads nowhere. Correct it.\n")
    with Driver(came, data, store=True) as driver:
        enter(driver)
        driver.tap_on("This screen")
        yield driver


def tap_below(kiosk: Driver, label: str) -> None:
    """What has the keyboard comes into sight."""
    item = kiosk.labelled(label)
    item.forceActiveFocus()
    kiosk.wait_for(lambda: 0 < item.mapToScene(item.boundingRect().center()).y() < kiosk.size[1])
    kiosk.run(0.5)
    kiosk.tap_on(label)


def test_what_is_wrong_is_said_with_what_to_do(kiosk: Driver) -> None:
    kiosk.wait_for(lambda: "to look at" in words(kiosk) or "All is well" in words(kiosk))
    assert "The help screen shows no numbers to call." not in words(kiosk)
    assert "Version 0.1.0" in words(kiosk)
    assert "The link leads nowhere. Correct it." in words(kiosk)
    assert "2026-11-24 09:31" in words(kiosk)


def test_a_question_stays_while_the_computer_is_looked_at_again(kiosk: Driver) -> None:
    assert kiosk.app.staff
    assert kiosk.app.staff.area
    kiosk.wait_for(lambda: "to look at" in words(kiosk) or "All is well" in words(kiosk))
    found = [line for line in words(kiosk).splitlines() if "to look at" in line or "All is well" in line]
    tap_below(kiosk, "Restart")
    kiosk.app.staff.area.refresh()  # as when a stick or new content comes
    kiosk.run(0.1)
    assert kiosk.labelled("Yes, restart").isVisible()
    assert set(found) <= {*words(kiosk).splitlines()}


@pytest.mark.parametrize(
    ("button", "yes", "code"), [("Restart", "Yes, restart", 10), ("To the desktop", "Yes, leave", 11), ("Shut down", "Yes, shut down", 12)]
)
def test_staff_are_asked_once_and_then_it_ends_with_its_code(kiosk: Driver, button: str, yes: str, code: int) -> None:
    ended: list[int] = []
    assert kiosk.app.staff
    kiosk.app.staff.ended.disconnect(QCoreApplication.exit)  # it would end the event loops of the tests after this one
    kiosk.app.staff.ended.connect(ended.append)
    kiosk.wait_for(lambda: "to look at" in words(kiosk) or "All is well" in words(kiosk))  # nothing moves any more
    tap_below(kiosk, button)
    assert ended == []
    tap_below(kiosk, "No")
    assert ended == []
    tap_below(kiosk, button)
    tap_below(kiosk, yes)
    assert ended == [code]
    line = staff_log.tail(kiosk.app.config.data, 1)[0]
    assert (line.what, line.result, line.place) == ({10: "restart", 11: "desktop", 12: "off"}[code], "done", "staff area")


def test_the_program_ends_with_the_code_that_staff_chose(tmp_path: Path) -> None:
    came = write_content(tmp_path / "came-along", OLD)
    code = (
        "import sys; from PySide6.QtCore import QTimer; from kiosk import app, cli\n"
        "shown = app.App.show\n"
        "def show(self):\n    shown(self)\n"
        "    QTimer.singleShot(1500, lambda: self.staff.end('desktop'))\n"
        "app.App.show = show\n"
        "app.STEPS = tuple((name, show if name == 'shown' else step) for name, step in app.STEPS)\n"
        f"cli.main(['run', '--content', {str(came)!r}, '--data', {str(tmp_path / 'data')!r}, '--size', '800x600'])"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 11
