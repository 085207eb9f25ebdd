"""Chance that repeats: the same word always gives the same numbers, on every machine."""

from collections.abc import Callable

_WORD = 0xFFFFFFFF
_FNV_START = 2166136261
_FNV_PRIME = 16777619
_MULBERRY_STEP = 0x6D2B79F5


def fnv1a(text: str) -> int:
    """The 32-bit FNV-1a hash of the text's UTF-8 bytes."""
    value = _FNV_START
    for byte in text.encode():
        value = ((value ^ byte) * _FNV_PRIME) & _WORD
    return value


def mulberry32(seed: int) -> Callable[[], float]:
    """A stream of numbers from 0 (included) to 1 (excluded): each call of the result gives the next one."""
    state = seed & _WORD

    def draw() -> float:
        nonlocal state
        state = (state + _MULBERRY_STEP) & _WORD
        mixed = ((state ^ (state >> 15)) * (state | 1)) & _WORD
        mixed ^= (mixed + (mixed ^ (mixed >> 7)) * (mixed | 61)) & _WORD
        return (mixed ^ (mixed >> 14)) / 2**32

    return draw
