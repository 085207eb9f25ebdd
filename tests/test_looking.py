"""`kiosk look`, as the kiosk starts it: sticks that come and go."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from tests.builders import write_content
from tests.conftest import PutIn
from tests.sticks import dead_share, protect, pull

WORDS = "# Sleep\n\nWords.\n"
Told = dict[str, Any]


class Listener:
    """Reads what a process tells, line by line."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self.process = process
        assert process.stdout
        os.set_blocking(process.stdout.fileno(), False)
        self.lines: list[Told] = []
        self._rest = b""

    def until(self, is_so: Callable[[Told], bool], seconds: float = 10) -> Told:
        """The first line of which that is so, or the last one if it is so already."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            seen = len(self.lines)
            self._read()
            for line in self.lines[max(0, seen - 1) :]:
                if is_so(line):
                    return line
            time.sleep(0.02)
        raise AssertionError(f"not told within {seconds} seconds; the last was {self.lines[-1:]}")

    def _read(self) -> None:
        assert self.process.stdout
        *lines, self._rest = (self._rest + (self.process.stdout.read() or b"")).split(b"\n")
        self.lines += [json.loads(line) for line in lines]


@contextmanager
def watching(data: Path, *more: object) -> Iterator[Listener]:
    command = [sys.executable, "-m", "kiosk", "look", "--data", str(data), "--watch", *map(str, more)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            yield Listener(process)
        finally:
            process.kill()


def names(told: Told) -> list[str]:
    return [candidate["name"] for candidate in told["candidates"] if candidate["where"].startswith("KIOSK TEST")]


def here(told: Told, place: Path) -> Told:
    return next((volume for volume in told["volumes"] if volume["path"] == str(place)), {})


def test_it_says_once_what_there_is(put_in: PutIn, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    place = put_in("KIOSK TEST مكتبة Präsenz", {"Linden/kiosk.toml": "", "Linden/01-sleep/a.md": WORDS}, size="2m")
    protect(place)
    with pytest.raises(SystemExit) as ended:
        main(["look", "--data", str(tmp_path)])
    assert ended.value.code == 0
    (line,) = capfdbinary.readouterr().out.splitlines()
    told = json.loads(line)
    volume = here(told, place)
    assert (volume["label"], volume["read_only"]) == ("KIOSK TEST مكتبة Präsenz", True)
    assert 1_900_000 < volume["free"] < 2_100_000
    (candidate,) = (each for each in told["candidates"] if each["where"] == volume["label"])
    assert candidate.pop("changed")[:2] == "20"
    assert candidate == {
        "path": str(place / "Linden"),
        "kind": "folder",
        "name": "Linden",
        "where": "KIOSK TEST مكتبة Präsenz",
        "articles": 1,
        "size": len(WORDS),
        "more": False,
        "settings": True,
    }


def test_a_stick_that_is_put_in_is_told_of_within_two_seconds_and_one_that_is_pulled_is_too(put_in: PutIn, tmp_path: Path) -> None:
    with watching(tmp_path) as kiosk:
        kiosk.until(lambda told: told["whole"])
        place = put_in("KIOSK TEST", {"Linden/kiosk.toml": "", "Linden/a.md": WORDS})
        told = kiosk.until(lambda told: told["whole"] and here(told, place) != {}, seconds=2)
        assert names(told) == ["Linden"]
        pull(place)
        told = kiosk.until(lambda told: told["whole"] and not here(told, place), seconds=2)
        assert names(told) == []
        lines = len(kiosk.lines)
        time.sleep(2.5)
        kiosk.until(lambda told: told["whole"])
        assert len(kiosk.lines) == lines, "nothing has changed, so nothing is said"


def test_a_drop_folder_is_looked_at_again_and_again(tmp_path: Path) -> None:
    drop = tmp_path / "KIOSK TEST drop"
    with watching(tmp_path / "data", "--drop", drop) as kiosk:
        kiosk.until(lambda told: told["whole"])
        write_content(drop, {"Winter/a.md": WORDS})
        kiosk.until(lambda told: names(told) == ["Winter"], seconds=4)
        (drop / "Winter" / "a.md").unlink()
        kiosk.until(lambda told: names(told) == [], seconds=4)


def test_the_kiosks_own_data_are_no_candidate(put_in: PutIn) -> None:
    place = put_in("KIOSK TEST", {"kiosk-data/kiosk.toml": "", "kiosk-data/store/a.md": WORDS, "Winter/a.md": WORDS})
    with watching(place / "kiosk-data") as kiosk:
        assert names(kiosk.until(lambda told: told["whole"])) == ["Winter"]


def test_it_ends_with_the_kiosk(tmp_path: Path) -> None:
    with watching(tmp_path) as kiosk:
        kiosk.until(lambda told: told["whole"])
        assert kiosk.process.stdin
        kiosk.process.stdin.close()
        assert kiosk.process.wait(timeout=5) == 0


def test_a_share_that_does_not_answer_hides_no_stick_and_keeps_nothing_alive(put_in: PutIn, tmp_path: Path) -> None:
    with dead_share("A SHARE") as share, watching(tmp_path) as kiosk:
        place = put_in("KIOSK TEST", {"Linden/kiosk.toml": ""})
        told = kiosk.until(lambda told: names(told) == ["Linden"])
        assert here(told, place)
        assert not here(told, share)
        assert not told["whole"], "it is still looking"
        assert kiosk.process.stdin
        kiosk.process.stdin.close()
        assert kiosk.process.wait(timeout=5) == 0
