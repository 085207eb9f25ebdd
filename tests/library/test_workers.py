"""Work in processes that may be killed."""

import os
import subprocess
import sys
import time

import pytest

from kiosk.library.workers import CHUNK, each


def shout(path: str) -> str:
    if path == "dies":
        os._exit(3)
    if path == "hangs":
        time.sleep(60)
    return path.upper()


def test_every_path_has_its_answer() -> None:
    paths = [f"p{number}" for number in range(5 * CHUNK + 3)]
    assert dict(each(shout, paths, 2)) == {path: path.upper() for path in paths}
    assert list(each(shout, [], 2)) == []


def test_a_process_that_dies_or_hangs_costs_one_path_and_no_other() -> None:
    paths = [*(f"p{number}" for number in range(CHUNK)), "dies", "a", "hangs", "b", "dies"]
    answers = list(each(shout, paths, 2, seconds=0.5))
    assert sorted(path for path, answer in answers if answer is None) == ["dies", "dies", "hangs"]
    assert sorted(path for path, _ in answers) == sorted(paths)


PARENT = """
import os, time
from kiosk.library.workers import each
def say(path):
    time.sleep(0.05)
    return os.getpid()
for _, process in each(say, map(str, range(10_000)), 3):
    print(process, flush=True)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only a fork copies the other end of a pipe")
def test_when_their_parent_is_killed_they_end_by_themselves() -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE) as process:
        assert process.stdout
        workers = {int(process.stdout.readline()) for _ in range(40)}
        process.kill()
    assert len(workers) == 3
    end = time.monotonic() + 10
    while (left := [worker for worker in workers if is_running(worker)]) and time.monotonic() < end:
        time.sleep(0.05)
    assert left == []


def is_running(process: int) -> bool:
    listed = subprocess.run(["ps", "-o", "stat=", "-p", f"{process}"], capture_output=True, text=True, check=False).stdout.strip()
    return bool(listed) and not listed.startswith("Z")
