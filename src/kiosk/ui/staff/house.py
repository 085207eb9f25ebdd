"""What the staff area needs of the program around it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, Protocol

from kiosk.config import Config, Resolved
from kiosk.library.model import Library
from kiosk.staff.shelf import Shelf

End = Literal["restart", "desktop", "off"]


class House(Protocol):
    @property
    def library(self) -> Library: ...
    @property
    def config(self) -> Config: ...
    @property
    def resolved(self) -> Resolved:
        """The config with the source of each value."""

    def command(self, *words: str) -> Sequence[str]:
        """The command line of one of our own commands, on this data folder."""

    def shelf(self) -> Shelf: ...
    def today(self) -> dt.date: ...
    def now(self) -> dt.datetime:
        """The wall clock's time, without a zone."""

    def clean(self) -> None:
        """Touch is off for a while, so that the screen can be cleaned."""

    def set(self, values: Mapping[str, object]) -> str:
        """Makes settings of staff: they hold at once. Returns "" or, when nothing was set, why not, in one sentence."""

    def forget(self, *names: str) -> str:
        """Takes settings of staff back. Returns "" or why not."""

    def note(self, what: str, result: str) -> None:
        """A line of the staff log."""

    def end(self, how: End) -> None:
        """The program ends, in good order."""
