"""What the kiosk and the process that speaks for it say to each other: one line of JSON a message.

Orders go in, answers come out. The process speaks one text at a time and says when it begins and when it ends.
"""

import msgspec
from msgspec import Struct

READY_SECONDS = 20.0
"""For the engine to say which voices it has: 3 s where it has 11,000 of them and nothing else to do."""


class Say(Struct, frozen=True, tag=True):
    """Read a text aloud. `rate` is from -1 (slow) to 1 (fast), `volume` from 0 to 1. Nothing else is being read."""

    id: int
    text: str
    language: str
    rate: float
    volume: float


class Stop(Struct, frozen=True, tag=True):
    """Be silent at once; `Done` comes when it is."""


Order = Say | Stop


class Ready(Struct, frozen=True, tag=True):
    """The first answer: `languages` that have a voice, such as "en"."""

    languages: tuple[str, ...]
    engine: str


class Beat(Struct, frozen=True, tag=True):
    """Still here; comes about every half second while something is being read."""


class Started(Struct, frozen=True, tag=True):
    id: int


class Done(Struct, frozen=True, tag=True):
    """There is no more sound of it, whether it was read to its end or stopped."""

    id: int


class Failed(Struct, frozen=True, tag=True):
    """The last answer. `code` is missing (no engine), refused (it cannot start) or broken (it cannot go on)."""

    code: str
    why: str


Answer = Ready | Beat | Started | Done | Failed

_orders = msgspec.json.Decoder(Order)
_answers = msgspec.json.Decoder(Answer)


def line(message: Order | Answer) -> bytes:
    return msgspec.json.encode(message) + b"\n"


def read_order(text: bytes) -> Order:
    """Raises msgspec.DecodeError."""
    order: Order = _orders.decode(text)
    return order


def read_answer(text: bytes) -> Answer:
    """Raises msgspec.DecodeError."""
    answer: Answer = _answers.decode(text)
    return answer


def primary(language: str) -> str:
    """The language without its country: "en" of "en-GB" and "en_GB"."""
    return language.replace("_", "-").partition("-")[0].casefold()
