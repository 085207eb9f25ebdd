"""The pad for the PIN: what the room sees of it, and what it does."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.staff.pad import MOST_DIGITS, PadViewModel

PIN = "271828"

pytestmark = pytest.mark.usefixtures("qapp")


class Lock:
    """Opens with `PIN`; `seconds` is the wait."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.tried: list[str] = []
        self.threads: set[str] = set()

    def exists(self) -> bool:
        return True

    def wait(self) -> float:
        return self.seconds

    def opens(self, pin: str) -> bool:
        self.tried.append(pin)
        self.threads.add(threading.current_thread().name)
        if pin != PIN:
            self.seconds = 5
        return pin == PIN


@pytest.fixture
def lock() -> Lock:
    return Lock()


@pytest.fixture
def pad(lock: Lock) -> PadViewModel:
    pad = PadViewModel(lock, None)  # type: ignore[arg-type]  # nobody owns it here
    pad.begin()
    return pad


def typed(pad: PadViewModel, digits: str) -> None:
    for digit in digits:
        pad.press(digit)


def now(pad: PadViewModel) -> dict[str, object]:
    return {name: pad.property(name) for name in ("typed", "state", "wrong", "seconds")}


def seen(pad: PadViewModel) -> dict[str, object]:
    """All that QML can read."""
    names = [pad.metaObject().property(number).name() for number in range(1, pad.metaObject().propertyCount())]
    return {str(name): pad.property(str(name)) for name in names}


def test_the_right_pin_unlocks(pad: PadViewModel, lock: Lock, qtbot: QtBot) -> None:
    typed(pad, PIN)
    with qtbot.waitSignal(pad.unlocked, timeout=5000):
        pad.enter()
    assert lock.tried == [PIN]
    assert lock.threads == {"pin"}  # no frame waits for it


def test_a_wrong_one_is_said_to_be_wrong_and_waits(pad: PadViewModel, lock: Lock, qtbot: QtBot) -> None:
    typed(pad, "123456")
    with qtbot.waitSignal(pad.secondsChanged, timeout=5000):
        pad.enter()
    assert now(pad) == {"typed": False, "state": "waiting", "wrong": True, "seconds": 5}
    typed(pad, PIN)
    pad.enter()
    assert lock.tried == ["123456"]


def test_the_wait_ends_by_itself(pad: PadViewModel, lock: Lock, qtbot: QtBot) -> None:
    lock.seconds = 0.2
    pad.begin()
    assert now(pad)["state"] == "waiting"
    lock.seconds = 0
    qtbot.waitUntil(lambda: now(pad)["state"] == "ready", timeout=5000)


def test_nobody_in_the_room_sees_how_many_digits_there_are(pad: PadViewModel) -> None:
    typed(pad, "2")
    one = seen(pad)
    typed(pad, "71828")
    assert seen(pad) == one
    assert one["typed"] is True


def test_only_digits_are_taken_and_not_without_end(pad: PadViewModel, lock: Lock, qtbot: QtBot) -> None:
    typed(pad, "1a b" + "2" * 50)
    with qtbot.waitSignal(pad.checked, timeout=5000):
        pad.enter()
    assert lock.tried == ["1" + "2" * (MOST_DIGITS - 1)]


def test_rubbing_out_begins_anew(pad: PadViewModel, lock: Lock) -> None:
    typed(pad, "99")
    pad.rubOut()
    assert not now(pad)["typed"]
    pad.enter()
    assert lock.tried == []


def test_whoever_comes_next_finds_nothing_typed_and_nothing_said(pad: PadViewModel, lock: Lock, qtbot: QtBot) -> None:
    typed(pad, "123456")
    with qtbot.waitSignal(pad.secondsChanged, timeout=5000):
        pad.enter()
    typed(pad, "12")
    pad.end()
    lock.seconds = 0
    pad.begin()
    assert now(pad) == {"typed": False, "state": "ready", "wrong": False, "seconds": 0}


def test_an_answer_that_comes_after_somebody_has_left_opens_nothing(pad: PadViewModel, qtbot: QtBot) -> None:
    typed(pad, PIN)
    pad.enter()
    pad.end()
    pad.begin()
    with qtbot.assertNotEmitted(pad.unlocked, wait=300):
        pass
