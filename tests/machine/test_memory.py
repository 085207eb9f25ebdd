"""What is freed goes back to the system."""

import subprocess
import sys

import pytest

PIECES = """
import ctypes, pathlib, sys
from kiosk.machine.memory import give_back_large_pieces

def held():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * 4 // 1024

if sys.argv[1] == "fixed":
    assert give_back_large_pieces()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
large = 8 * 1024 * 1024
libc.free(libc.malloc(large))  # moves glibc's border
before = held()
pieces = []
for _ in range(10):
    piece, small = libc.malloc(large), libc.malloc(60_000)  # the small one stays, and is too large for an older hole
    ctypes.memset(piece, 1, large)
    pieces.append(piece)
for piece in pieces:
    libc.free(piece)
print(held() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heap")
def test_large_pieces_are_given_back_whatever_lies_between_them() -> None:
    assert left("fixed") < 5
    assert left("moving") > 50, "otherwise there is nothing to mend any more"


SMALL = """
import ctypes, pathlib
from kiosk.machine.memory import give_back_freed

def held():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * 4 // 1024

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
before = held()
pieces = [libc.malloc(50_000) for _ in range(1000)]
for piece in pieces:
    ctypes.memset(piece, 1, 50_000)
libc.malloc(50_000)  # stays at the end of the heap
for piece in pieces:
    libc.free(piece)
left = held() - before
give_back_freed()
print(left, held() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heap")
def test_what_lies_free_in_the_middle_is_given_back_on_demand() -> None:
    before, after = map(int, subprocess.run([sys.executable, "-c", SMALL], capture_output=True, text=True, check=True).stdout.split())
    assert before > 40
    assert after < 5


def left(border: str) -> int:
    """MB still held after 80 MB were freed."""
    return int(subprocess.run([sys.executable, "-c", PIECES, border], capture_output=True, text=True, check=True).stdout)
