"""The hidden gesture."""

from typing import Literal

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.staff import knock as knocks
from kiosk.ui.staff.knock import Knock


class Hand:
    """Taps in the corner, by a clock of its own."""

    def __init__(self, gesture: Literal["taps", "hold"] = "taps") -> None:
        self.now, self.opened = 0.0, 0
        self.knock = Knock(lambda: gesture, lambda: self.now)
        self.knock.done.connect(self._open)

    def _open(self) -> None:
        self.opened += 1

    def tap(self, times: int, pause: float = 0.3) -> None:
        for _ in range(times):
            self.now += pause
            self.knock.touch(True)
            self.knock.touch(False)


def test_five_taps_open_the_pad() -> None:
    hand = Hand()
    hand.tap(4)
    assert hand.opened == 0
    hand.tap(1)
    assert hand.opened == 1


def test_slow_taps_do_not() -> None:
    hand = Hand()
    hand.tap(20, pause=1.5)
    assert hand.opened == 0


def test_a_pause_begins_anew() -> None:
    hand = Hand()
    hand.tap(4)
    hand.tap(1, pause=5)
    hand.tap(3)
    assert hand.opened == 0
    hand.tap(1)
    assert hand.opened == 1


@pytest.mark.usefixtures("qapp")
def test_a_long_hold_opens_it_where_that_is_wanted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocks, "HOLD", 50)
    hand = Hand("hold")
    hand.tap(10)
    hand.knock.touch(True)
    with qtbot.waitSignal(hand.knock.done, timeout=2000):
        pass
    assert hand.opened == 1


@pytest.mark.usefixtures("qapp")
def test_a_hold_that_is_let_go_does_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocks, "HOLD", 50)
    hand = Hand("hold")
    hand.knock.touch(True)
    hand.knock.touch(False)
    qtbot.wait(120)
    assert hand.opened == 0
