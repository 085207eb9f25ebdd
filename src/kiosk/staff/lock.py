"""What keeps the staff area closed: the PIN, how often it may be tried, and a line in the staff log for each try."""

from collections.abc import Callable

from kiosk.config import Config
from kiosk.staff import pin as pins
from kiosk.staff.log import StaffLog
from kiosk.staff.tries import NAME, Tries


class Lock:
    """Of one kiosk, whose settings are asked for each time."""

    def __init__(self, config: Callable[[], Config]) -> None:
        self._config = config
        self._tries = Tries(config().data / NAME)
        self._log = StaffLog(config().data)

    def exists(self) -> bool:
        """Without a PIN there is no staff area."""
        return pins.has_pin(self._config())

    def wait(self) -> float:
        """Seconds until the next try; 0: now."""
        return self._tries.wait()

    def opens(self, pin: str) -> bool:
        """Spends a try. Takes some tens of milliseconds."""
        if not self._tries.begin():
            return False
        right = pins.matches(pin, pins.in_force(self._config()))
        if right:
            self._tries.succeeded()
        self._log.note("staff area", "opened" if right else "wrong PIN", "staff area")
        return right
