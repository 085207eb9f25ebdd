"""The staff PIN: kept as a hash, in the data folder or in the machine's settings. Without one there is no staff area.

The hash is one line of text, scrypt with its costs: `scrypt$14$8$1$<salt>$<key>` is 2**14 rounds of blocks of 8, once. It takes 40 ms.
"""

import base64
import hashlib
import hmac
import itertools
import logging
import os
import re
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from kiosk.config import Config
from kiosk.files import write_whole

log = logging.getLogger(__name__)

NAME = "pin.json"
"""The file in the data folder."""

FEWEST, MOST = 6, 12
"""Digits of a PIN."""

ROUNDS, BLOCK, TIMES = 14, 8, 1
"""The costs of a new hash: the first as a power of two."""

MOST_ROUNDS, MOST_TIMES = 17, 4
"""More than that would keep somebody waiting for seconds, and take more than 128 MB."""

SALT_BYTES, KEY_BYTES = 16, 32

LINE = re.compile(r"scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([A-Za-z0-9+/]{22}==)\$([A-Za-z0-9+/]{43}=)", re.ASCII)


class Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """What stands in the file."""

    pin: str
    format: Literal[1] = 1


def unfit(pin: str) -> str:
    """Why this cannot be a new PIN, in a plain sentence; "" when it can."""
    if not re.fullmatch(r"[0-9]+", pin):
        return f"A PIN has digits only. Take {FEWEST} to {MOST} of them."
    if not FEWEST <= len(pin) <= MOST:
        return f"This PIN has {len(pin)} {'digit' if len(pin) == 1 else 'digits'}. Take {FEWEST} to {MOST}."
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(pin)}
    if steps == {0}:
        return "One digit again and again is guessed at once. Take another PIN."
    if steps in ({1}, {9}):
        return "Digits in their order are guessed at once. Take another PIN."
    return ""


def hashed(pin: str) -> str:
    """The line for a PIN; another one each time."""
    salt = os.urandom(SALT_BYTES)
    parts = (salt, _key(pin, salt, ROUNDS, BLOCK, TIMES))
    return "$".join(("scrypt", str(ROUNDS), str(BLOCK), str(TIMES), *(base64.b64encode(part).decode() for part in parts)))


def matches(pin: str, line: str) -> bool:
    """Whether the line is of this PIN. One that is none, or whose costs are absurd, matches nothing."""
    parts = _parts(line)
    if not parts or not re.fullmatch(rf"[0-9]{{1,{MOST}}}", pin):
        return False
    rounds, block, times, salt, key = parts
    return hmac.compare_digest(_key(pin, salt, rounds, block, times), key)


def in_force(config: Config) -> str:
    """The line that holds: the machine's, else the one that is kept; "" without one."""
    return config.pin or kept(config.data)


def has_pin(config: Config) -> bool:
    """Whether there is a staff area."""
    return _parts(in_force(config)) is not None


def kept(data: Path) -> str:
    """The line in the data folder; "" when there is none, or none that can be read, which the log says."""
    try:
        return msgspec.json.decode((data / NAME).read_bytes(), type=Kept).pin
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, msgspec.MsgspecError, ValueError, RecursionError) as error:
        log.warning(
            "The staff PIN in %s cannot be read (%s): nobody can open the staff area. Set it anew: kiosk pin set.", data / NAME, error
        )
        return ""


def keep(data: Path, line: str) -> None:
    """Takes effect with the next PIN that somebody enters. Raises OSError."""
    write_whole(data / NAME, msgspec.json.encode(Kept(line)), private=True)


def forget(data: Path) -> bool:
    """Closes the staff area. Whether there was a PIN. Raises OSError."""
    try:
        (data / NAME).unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _parts(line: str) -> tuple[int, int, int, bytes, bytes] | None:
    """Costs, salt and key; None when this is no line, or one that is not to be computed."""
    found = LINE.fullmatch(line)
    if not found:
        return None
    rounds, block, times = (int(found[number]) for number in (1, 2, 3))
    if not (ROUNDS <= rounds <= MOST_ROUNDS and block == BLOCK and 1 <= times <= MOST_TIMES):
        return None
    return rounds, block, times, base64.b64decode(found[4]), base64.b64decode(found[5])


def _key(pin: str, salt: bytes, rounds: int, block: int, times: int) -> bytes:
    memory = 128 * block * (2**rounds + times + 2) + (1 << 20)  # what OpenSSL asks for, and a little more
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**rounds, r=block, p=times, maxmem=memory, dklen=KEY_BYTES)
