"""What is freed goes back to the system."""

import sys

LARGE = 64 * 1024
"""Bytes from which a piece of memory is the system's own and not part of the heap: pictures and painted words, mostly.

glibc begins with 128 KiB and moves the border up to 32 MiB with every larger piece that is freed (mallopt(3), M_MMAP_THRESHOLD). From
then on pictures lie between small things, and a freed one leaves a hole: in visits with large text the kiosk held 280 to 360 MB. Between
visits it holds 184 to 192 MB in the first minutes with this border, and with one of 256 KiB 185 to 207, more from minute to minute.
"""

_M_MMAP_THRESHOLD = -3
"""Its number in glibc's malloc.h."""


def give_back_large_pieces() -> bool:
    """From now on, as soon as they are freed. False where the C library cannot."""
    return _call("mallopt", _M_MMAP_THRESHOLD, LARGE)


def give_back_freed() -> bool:
    """What lies free in the middle of the heap, now: 2 to 7 ms, 5 to 15 MB after a visit. False when there was nothing, or no way."""
    return _call("malloc_trim", 0)


def _call(name: str, *arguments: int) -> bool:
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  not before the first frame

    function = getattr(ctypes.CDLL(None), name, None)
    return bool(function and function(*arguments))
