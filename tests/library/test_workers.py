"""Work in processes that may be killed."""

import os
import time

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
