"""Chance that repeats. The numbers of FNV-1a are the published ones; those of mulberry32 came from the usual JavaScript."""

import pytest

from kiosk.art.chance import fnv1a, mulberry32


@pytest.mark.parametrize(
    ("text", "value"),
    [("", 2166136261), ("a", 0xE40C292C), ("b", 0xE70C2DE5), ("foobar", 0xBF9CF968)],
)
def test_fnv1a_gives_the_published_values(text: str, value: int) -> None:
    assert fnv1a(text) == value


def test_fnv1a_takes_the_bytes_of_letters_beyond_ascii() -> None:
    by_hand = (((0x811C9DC5 ^ 0xC3) * 0x01000193) % 2**32 ^ 0xA9) * 0x01000193 % 2**32
    assert fnv1a("é") == by_hand


@pytest.mark.parametrize(
    ("seed", "first", "second", "third"),
    [
        (0, 1144304738, 1416247, 958946056),
        (1, 2693262067, 11749833, 2265367787),
        (4294967295, 3850105811, 813802916, 3073704848),
    ],
)
def test_mulberry32_gives_the_known_stream(seed: int, first: int, second: int, third: int) -> None:
    draw = mulberry32(seed)
    assert [draw() * 2**32 for _ in range(3)] == [first, second, third]


def test_two_streams_do_not_disturb_each_other() -> None:
    one, other = mulberry32(5), mulberry32(5)
    ahead = [one() for _ in range(4)]
    assert [other() for _ in range(4)] == ahead
    assert all(0 <= number < 1 for number in ahead)
