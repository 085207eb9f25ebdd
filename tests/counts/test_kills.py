"""A kiosk that is killed while it counts loses the count under way at most, and leaves no more than that one beside the file."""

import datetime as dt
import random
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.counts.store import Counts
from tests import proofs

COVERS = ["src/kiosk/counts/store.py", "src/kiosk/counts/tally.py", "tests/counts/test_kills.py"]
KILLS = 200
SEED = 20261122
DAY = dt.date(2026, 11, 22)

CHILD = """
import datetime, sys
from itertools import count
from pathlib import Path
from kiosk.counts.store import Counts
counts = Counts(Path(sys.argv[1]))
for number in count():
    print(flush=True)  # a line for each count that is on the disk, and one for the start
    counts.view(f"article-{number % 40}", datetime.date(2026, 11, 22) + datetime.timedelta(number // 20))
"""


def counted_until_killed(file: Path, seconds: float) -> int:
    """How many counts a process says are on the disk when it is killed, so long after its start."""
    with subprocess.Popen([sys.executable, "-c", CHILD, str(file)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        return process.stdout.read().count(b"\n")


def writes_in_log(file: Path) -> int:
    """Whole writes in the write-ahead log, by the format that SQLite documents."""
    log = file.with_name(f"{file.name}-wal")
    data = log.read_bytes() if log.exists() else b""
    if len(data) < 32:
        return 0
    (page,) = struct.unpack(">I", data[8:12])
    frames = [data[start : start + 24] for start in range(32, len(data), page + 24)]
    return sum(frame[4:8] != bytes(4) for frame in frames if frame[8:16] == data[16:24])


def kill(file: Path, kills: int) -> tuple[int, int, int]:
    """How many were counted, were there though the process could not say so any more, and kills that left a write in the log."""
    chance = random.Random(SEED)
    said, more, logged = 0, 0, 0
    for number in range(kills):
        said += counted_until_killed(file, chance.uniform(0, 0.1))
        writes = writes_in_log(file)
        assert writes <= 1
        logged += writes
        counts = Counts(file)
        if number % 2:  # every other time the next process finds it as it was left
            counts.view("afterwards", DAY)
            said += 1
        found = sum(row.views for row in counts.between(dt.date.min, dt.date.max))
        assert counts.fault == ""
        assert said + more <= found <= said + more + 1
        more = found - said
    assert not list(file.parent.glob("*.broken*"))
    return said, more, logged


def test_ten_kills_lose_nothing(tmp_path: Path) -> None:
    said, _, _ = kill(tmp_path / "counts.sqlite", 10)
    assert said > 10


@pytest.mark.long
@pytest.mark.timeout(900)
def test_hundreds_of_kills_lose_nothing(tmp_path: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("counts-kills", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    said, more, logged = kill(tmp_path / "counts.sqlite", KILLS)
    proofs.record("counts-kills", code, SEED, kills=KILLS, counts=said, lost=0, under_way_and_kept=more, left_in_log=logged)
