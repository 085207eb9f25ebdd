"""`!!! breathe "4 in, 6 out, 8 rounds"`: how to breathe along with a circle."""

import re
from collections.abc import Iterator

from kiosk.library.model import Block, Blocks, Breathe, Paragraph, Spans, plain

WORDS = {
    "in": ("in", "inhale", "inhala", "inhalar", "inspirar", "شهيق"),
    "hold": ("hold", "retén", "retener", "sostener", "حبس"),
    "out": ("out", "exhale", "exhala", "exhalar", "espirar", "زفير"),
    "rest": ("rest", "pausa", "descansar", "راحة"),
    "rounds": ("round", "rounds", "times", "vez", "veces", "rondas", "مرة", "مرات"),
}
"""How each part is called, in the languages of the interface."""

NAMES = {word: name for name, words in WORDS.items() for word in words}
PART = re.compile(rf"(\d{{1,3}}(?:\.\d)?)\s*(?:seconds?|segundos?|s|ثوان|ثواني|ثانية)?\s*(?:al\s+)?({'|'.join(NAMES)})\b", re.IGNORECASE)
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
        name = NAMES[part[2].lower()]
        if name == "hold" and "out" in times:
            name = "rest"  # what comes after the breath out
        times.setdefault(name, float(part[1]))
    rounds = times.pop("rounds", ROUNDS)
    is_right = {"in", "out"} <= times.keys() and all(LEAST <= time <= MOST for time in times.values()) and 1 <= rounds <= MOST_ROUNDS
    return {**times, "rounds": rounds} if is_right else None
