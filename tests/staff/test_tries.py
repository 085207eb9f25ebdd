"""However it is restarted and killed, a kiosk gives nobody more than twenty tries in an hour, and none before its time."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.staff import tries
from kiosk.staff.tries import State, Tries
from tests.conftest import ExpectsLog

HOUR, IN_AN_HOUR = 3600, 20
DELAYS = (1, 2, 5, 10, 30, 60, 120, 300)


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


def broken_off(file: Path) -> State:
    """What the next start finds."""
    return tries._read(file) or pytest.fail("it is damaged")


def test_the_wait_grows_with_failures_in_a_row(tmp_path: Path) -> None:
    clock = Clock()
    lock = Tries(tmp_path / "tries.json", clock)
    waits = []
    for _ in range(10):
        assert lock.begin()
        waits.append(lock.wait())
        assert not lock.begin(), "not before its time"
        clock.now += waits[-1]
    assert waits == [1, 2, 5, 10, 30, 60, 120, 300, 300, 300]


def test_a_try_that_is_too_early_is_not_spent(tmp_path: Path) -> None:
    clock = Clock()
    lock = Tries(tmp_path / "tries.json", clock)
    lock.begin()
    clock.now += 0.75
    before = (tmp_path / "tries.json").read_bytes()
    assert not lock.begin()
    assert lock.wait() == 0.25
    assert (tmp_path / "tries.json").read_bytes() == before


def test_a_right_pin_ends_the_row_but_not_the_hour(tmp_path: Path) -> None:
    clock = Clock()
    lock = Tries(tmp_path / "tries.json", clock)
    for _ in range(IN_AN_HOUR):
        assert lock.begin()
        lock.succeeded()
        clock.now += 1
    assert lock.wait() == HOUR - IN_AN_HOUR
    clock.now += HOUR - IN_AN_HOUR
    assert lock.begin()
    assert not lock.begin()


def test_time_without_power_does_not_count_and_time_while_it_runs_does(tmp_path: Path) -> None:
    clock = Clock()
    lock = Tries(tmp_path / "tries.json", clock)
    for wait in (1, 2, 5, 10, 30, 0):
        lock.begin()
        clock.now += wait
    assert lock.wait() == 60
    clock.now += 40
    assert lock.wait() == 20
    clock.now = 3.0  # another start of the machine, a month later
    again = Tries(tmp_path / "tries.json", clock)
    assert again.wait() == 60, "the forty seconds were written nowhere"
    clock.now += 59
    assert not again.begin()
    clock.now += 1
    assert again.begin()


def test_a_pin_that_is_set_on_the_command_line_ends_the_lock_out_of_a_running_kiosk(tmp_path: Path) -> None:
    clock = Clock()
    lock = Tries(tmp_path / "tries.json", clock)
    lock.begin()
    assert lock.wait()
    tries.forget(tmp_path / "tries.json")
    assert lock.wait() == 0
    assert lock.begin()
    assert broken_off(tmp_path / "tries.json").failures == 1


def test_a_file_that_is_gone_while_it_runs_ends_no_lock_out(tmp_path: Path) -> None:
    lock = Tries(tmp_path / "tries.json", Clock())
    lock.begin()
    (tmp_path / "tries.json").unlink()
    assert lock.wait() == 1


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"\xff\0",
        b"[]",
        b'{"now":"x"}',
        b'{"now":1e300,"failures":1,"tries":[1e300]}',
        b'{"now":1e999}',
        b'{"now":-5}',
        b'{"now":5,"failures":-1,"tries":[1]}',
        b'{"now":5,"failures":3}',
        b'{"now":5,"failures":1,"tries":[6]}',
        b'{"now":5,"failures":1,"tries":[-9e9]}',
        b'{"now":5,"failures":1,"tries":[3,2]}',
        b'{"now":5,"failures":9999999999999999999999,"tries":[1]}',
        b'{"format":2}',
        b'{"extra":2}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_put_aside_and_counts_as_five_failures(tmp_path: Path, text: bytes, expects_log: ExpectsLog) -> None:
    file = tmp_path / "tries.json"
    file.write_bytes(text)
    expects_log(r"tries\.json could not be read")
    clock = Clock()
    assert Tries(file, clock).wait() == 30
    assert (tmp_path / "tries.json.broken").read_bytes() == text
    again = Tries(file, clock)
    assert again.wait() == 30, "a restart does not take it back"
    clock.now += 30
    assert again.begin()
    assert again.wait() == 60


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that can be read only, with a file on which two have failed."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], capture_output=True, check=False)
    if mount.returncode:
        pytest.skip("disks cannot be mounted here")
    (disk / "tries.json").write_text('{"now":5,"failures":2,"tries":[4,5]}')
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_disk_that_cannot_be_written_it_goes_on_in_memory_and_says_so_once(
    read_only: Path, expects_log: ExpectsLog, caplog: pytest.LogCaptureFixture
) -> None:
    expects_log(r"Tries of the PIN cannot be kept in .*disk \(Read-only file system\)")
    clock = Clock()
    lock = Tries(read_only / "tries.json", clock)
    assert lock.wait() == 2
    for wait in (5, 10, 30):
        clock.now += lock.wait()
        assert lock.begin()
        assert lock.wait() == wait
    assert len(caplog.records) == 1


def test_nobody_else_may_read_when_it_was_tried(tmp_path: Path) -> None:
    Tries(tmp_path / "tries.json", Clock()).begin()
    assert (tmp_path / "tries.json").stat().st_mode & 0o77 == 0
    assert json.loads((tmp_path / "tries.json").read_text()) == {"now": 0, "failures": 1, "tries": [0], "format": 1}


class Burglar(RuleBasedStateMachine):
    """Whatever somebody does: `tries` are the true moments of all tries, `row` the failures in a row."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.file = Path(self.folder.name) / "tries.json"
        self.true, self.base = 0.0, 0.0  # quarters of seconds: exact
        self.tries: list[float] = []
        self.row = 0
        self.earliest = 0.0
        self.lock = Tries(self.file, self.clock)

    def clock(self) -> float:
        return self.true - self.base

    def attempt(self) -> bool:
        if not self.lock.begin():
            return False
        assert self.true >= self.earliest, "before its time"
        self.tries.append(self.true)
        self.row += 1
        self.earliest = self.true + DELAYS[min(self.row, len(DELAYS)) - 1]
        return True

    @rule()
    def try_now(self) -> None:
        self.attempt()

    @rule()
    def try_with_the_right_one(self) -> None:
        if self.attempt():
            self.lock.succeeded()
            self.row, self.earliest = 0, 0.0

    @rule(times=st.integers(1, 30))
    def wait_and_try(self, times: int) -> None:
        for _ in range(times):
            self.true += self.lock.wait()
            assert self.attempt(), "whoever has waited may try"

    @rule(times=st.integers(1, 25))
    def try_with_the_right_one_at_once(self, times: int) -> None:
        for _ in range(times):
            self.try_with_the_right_one()

    @rule(quarters=st.one_of(st.integers(0, 20), st.integers(0, 4 * 4000)))
    def let_time_pass(self, quarters: int) -> None:
        self.true += quarters / 4

    @rule(quarters=st.integers(0, 4 * 4000))
    def restart(self, quarters: int) -> None:
        """With the power off for so long, and a clock that begins anew."""
        self.true += quarters / 4
        self.base = self.true
        self.lock = Tries(self.file, self.clock)

    @invariant()
    def no_hour_has_more_than_twenty(self) -> None:
        for first, last in zip(self.tries, self.tries[IN_AN_HOUR:], strict=False):
            assert last - first >= HOUR

    @invariant()
    def nobody_is_locked_out_for_ever(self) -> None:
        assert self.lock.wait() <= HOUR

    def teardown(self) -> None:
        self.folder.cleanup()


TestBurglar = Burglar.TestCase
TestBurglar.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


KILLS = 40

CHILD = """
import sys, time
from pathlib import Path
from kiosk.staff import pin
from kiosk.staff.tries import Tries
lock = Tries(Path(sys.argv[1]), lambda: time.monotonic() * 20_000)  # an hour in a fifth of a second
line = pin.hashed("274913")
print(flush=True)
while True:
    if lock.begin():
        print("try", flush=True)
        pin.matches("000001", line)
"""


def tried_until_killed(file: Path, seconds: float) -> int:
    """How many PINs a process had looked at when it was killed."""
    with subprocess.Popen([sys.executable, "-c", CHILD, str(file)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
        return process.stdout.read().count(b"try")


def test_a_kill_in_the_middle_of_a_try_gives_none_back(tmp_path: Path) -> None:
    file = tmp_path / "tries.json"
    looked_at = 0
    for number in range(KILLS):
        looked_at += tried_until_killed(file, 0.004 * (number % 20))
        assert looked_at <= broken_off(file).failures <= looked_at + number + 1, "each kill may have come between writing and looking"
    assert looked_at > KILLS
    assert not list(tmp_path.glob("*.broken"))
