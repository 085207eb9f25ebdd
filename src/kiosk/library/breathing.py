"""`!!! breathe "4 in, 6 out, 8 rounds"`: how to breathe along with a circle."""

import re
from collections.abc import Iterator

from kiosk.library.model import Block, Blocks, Breathe, Paragraph, Spans, plain

PART = re.compile(r"(\d{1,3}(?:\.\d)?)\s*(?:seconds?|s)?\s*(in|inhale|hold|out|exhale|rest|rounds?|times)\b", re.IGNORECASE)
NAMES = {"inhale": "in", "exhale": "out", "round": "rounds", "times": "rounds"}
# Seconds of one breath, and how often: beyond that nobody follows, and below it the circle would flicker.
LEAST, MOST = 1.0, 20.0
MOST_ROUNDS = 60
ROUNDS = 6


def breathe(title: Spans, blocks: Blocks) -> Iterator[Block]:
    """The block; where the pattern cannot be read, its words and no circle."""
    block = _breathe(title, blocks)
    if block:
        yield block
    else:
        yield from (Paragraph(title),) if title else ()
        yield from blocks


def _breathe(title: Spans, blocks: Blocks) -> Breathe | None:
    times = pattern(plain(title))
    if times is None:
        return None
    return Breathe(title, times["in"], times.get("hold", 0), times["out"], times.get("rest", 0), int(times["rounds"]), blocks)


def pattern(words: str) -> dict[str, float] | None:
    """The seconds to breathe "in", to "hold", to breathe "out" and to "rest", and the "rounds"; None when the words do not say them."""
    times: dict[str, float] = {}
    for part in PART.finditer(words):
        name = part[2].lower()
        name = NAMES.get(name, name)
        if name == "hold" and "out" in times:
            name = "rest"  # what comes after the breath out
        times.setdefault(name, float(part[1]))
    rounds = times.pop("rounds", ROUNDS)
    is_right = {"in", "out"} <= times.keys() and all(LEAST <= time <= MOST for time in times.values()) and 1 <= rounds <= MOST_ROUNDS
    return {**times, "rounds": rounds} if is_right else None
