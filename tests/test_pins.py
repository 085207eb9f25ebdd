"""Setting the PIN: hidden, asked for twice, and nowhere to be found afterwards."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.config import Config, layers, resolve
from kiosk.staff import pin
from kiosk.staff.log import tail
from kiosk.staff.tries import Tries

PIN, OTHER = "274913", "738201"
KIOSK = (sys.executable, "-m", "kiosk")
TERMINAL = pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")


def kiosk(*words: object, typed: str | bytes = b"", **variables: str) -> subprocess.CompletedProcess[str]:
    """A command without a terminal: what it says and its exit code."""
    command = [*KIOSK, *map(str, words)]
    given = typed if isinstance(typed, bytes) else typed.encode()
    done = subprocess.run(command, input=given, capture_output=True, check=False, env={**os.environ, **variables}, start_new_session=True)
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


LEADER = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever started the tests in the background has it ignored
os.setsid()
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.argv[1], sys.argv[1:])
"""


def at_a_terminal(*command: object, answers: tuple[str, ...]) -> tuple[int, str]:
    """A program at a terminal of its own, where each prompt is answered in turn: its exit code, and all that the terminal showed."""
    here, there = os.openpty()
    words = [sys.executable, "-c", LEADER, *map(str, command)]
    with subprocess.Popen(words, stdin=there, stdout=there, stderr=there) as process:
        os.close(there)
        shown, waiting = b"", list(answers)
        while read := _read(here):
            shown += read
            if waiting and read.endswith(b": "):
                os.write(here, waiting.pop(0).encode())
    os.close(here)
    return process.returncode, shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1000)
    except OSError:  # how Linux says that the other end is closed
        return b""


def opens(data: Path, digits: str) -> bool:
    return pin.matches(digits, pin.in_force(Config(data, data)))


def everything_in(folder: Path) -> str:
    return "".join(file.read_text("utf-8", "replace") for file in folder.rglob("*") if file.is_file())


@TERMINAL
def test_a_pin_is_asked_for_twice_and_never_shown(tmp_path: Path) -> None:
    code, shown = at_a_terminal(*KIOSK, "pin", "set", "--data", tmp_path, answers=(f"{PIN}\n", f"{PIN}\n"))
    assert code == 0
    assert shown.count(": ") == 2
    assert PIN not in shown
    assert "The PIN is set, in " in shown
    assert opens(tmp_path, PIN)
    assert not opens(tmp_path, OTHER)


@TERMINAL
@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ((f"{PIN}\n", f"{OTHER}\n"), "The two PINs are not the same."),
        (("123456\n",), "Digits in their order are guessed at once."),
        (("1234\n",), "This PIN has 4 digits. Take 6 to 12."),
        (("\n",), "A PIN has digits only."),
        (("\x04",), "No PIN was entered."),
        (("27\x03",), "No PIN was entered."),
        ((f"{PIN}\n", "\x03"), "No PIN was entered."),
    ],
)
def test_an_entry_that_cannot_be_taken_leaves_the_pin_as_it_was(tmp_path: Path, answers: tuple[str, ...], why: str) -> None:
    pin.keep(tmp_path, pin.hashed(OTHER))
    code, shown = at_a_terminal(*KIOSK, "pin", "set", "--data", tmp_path, answers=answers)
    assert code == 2
    assert why in shown
    assert "Nothing has changed." in shown
    assert "Traceback" not in shown
    assert all(answer.strip() not in shown for answer in answers if answer.strip().isdigit())
    assert opens(tmp_path, OTHER)


@TERMINAL
@pytest.mark.parametrize("answer", ["\x04", "27\x03"])
def test_the_terminal_shows_again_what_is_typed_when_it_is_over(tmp_path: Path, answer: str) -> None:
    script = f'trap : INT; "{sys.executable}" -m kiosk pin set --data "{tmp_path}"; stty -a | grep -wo -- "-\\?echo"'
    _, shown = at_a_terminal("/bin/sh", "-c", script, answers=(answer,))
    assert shown.split()[-1] == "echo"


def test_without_a_terminal_it_asks_nobody_and_names_the_way(tmp_path: Path) -> None:
    done = kiosk("pin", "set", "--data", tmp_path, typed=f"{PIN}\n{PIN}\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no terminal to ask for the PIN." in done.stderr
    assert "kiosk pin set --stdin" in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("typed", [f"{PIN}\n{PIN}\n", f"{PIN}\r\n{PIN}", f"{PIN} \n{PIN}\nmore\n"])
def test_an_installation_that_nobody_watches_writes_the_pin_to_standard_input(tmp_path: Path, typed: str) -> None:
    done = kiosk("pin", "set", "--stdin", "--data", tmp_path / "new" / "data", typed=typed)
    assert (done.returncode, done.stderr) == (0, "")
    assert opens(tmp_path / "new" / "data", PIN)


@pytest.mark.parametrize(
    "typed", [b"", b"\n\n", f"{PIN}\n".encode(), f"{PIN}\n{OTHER}\n".encode(), b"\xff\xfe\n\xff\xfe\n", b"9" * 100_000]
)
def test_lines_that_cannot_be_taken_are_wrong_usage(tmp_path: Path, typed: bytes) -> None:
    done = kiosk("pin", "set", "--stdin", "--data", tmp_path, typed=typed)
    assert done.returncode == 2
    assert done.stderr.endswith("Nothing has changed.\n")
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_pin_on_the_command_line_or_in_the_environment_is_not_taken(tmp_path: Path) -> None:
    assert kiosk("pin", "set", PIN, "--data", tmp_path).returncode == 2
    assert kiosk("pin", "set", "--data", tmp_path, KIOSK_PIN=PIN).returncode != 0
    assert not list(tmp_path.iterdir())


def test_the_line_for_forty_machines_is_printed_and_kept_nowhere(tmp_path: Path) -> None:
    done = kiosk("pin", "set", "--print", "--stdin", "--data", tmp_path, typed=f"{PIN}\n{PIN}\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert not list(tmp_path.iterdir())
    machine = tmp_path / "config.toml"
    machine.write_text(f'name = "Linden House"\n{done.stdout}', "utf-8")
    found = resolve(layers({}, {}, machine, tmp_path, tmp_path))
    assert found.problems == ()
    assert pin.matches(PIN, pin.in_force(found.config))


@pytest.mark.parametrize("words", [("set", "--stdin"), ("clear",)])
@pytest.mark.parametrize("line", [pin.hashed(OTHER), "a slip of the pen"], ids=["whole", "torn"])
def test_a_pin_that_is_fixed_for_the_machine_is_not_changed_beside_it(tmp_path: Path, words: tuple[str, ...], line: str) -> None:
    machine = tmp_path / "config.toml"
    machine.write_text(f'pin = "{line}"', "utf-8")
    pin.keep(tmp_path / "data", pin.hashed("901827"))
    before = everything_in(tmp_path)
    done = kiosk("pin", *words, "--config", machine, "--data", tmp_path / "data", typed=f"{PIN}\n{PIN}\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"The PIN of this kiosk is fixed in {machine}. Change it there;" in done.stderr
    assert everything_in(tmp_path) == before
    printed = kiosk("pin", "set", "--print", "--stdin", "--config", machine, typed=f"{PIN}\n{PIN}\n")
    assert printed.returncode == 0, "how else would IT change it"


def test_settings_that_are_named_and_not_there_are_wrong_usage(tmp_path: Path) -> None:
    done = kiosk("pin", "clear", "--config", tmp_path / "nope.toml", "--data", tmp_path)
    assert done.returncode == 2
    assert "nope.toml are not there" in done.stderr


def test_a_pin_is_cleared_and_with_it_the_staff_area(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed(PIN))
    done = kiosk("pin", "clear", "--data", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert not pin.has_pin(Config(tmp_path, tmp_path))
    again = kiosk("pin", "clear", "--data", tmp_path)
    assert (again.returncode, again.stdout) == (0, "")
    assert f"No PIN is set in {tmp_path}." in again.stderr


def test_a_new_pin_ends_the_lock_out_also_of_a_running_kiosk(tmp_path: Path) -> None:
    lock = Tries(tmp_path / "pin-tries.json", lambda: 0)
    lock.begin()
    assert not lock.begin()
    kiosk("pin", "set", "--stdin", "--data", tmp_path, typed=f"{PIN}\n{PIN}\n")
    assert lock.begin()


def test_each_act_is_in_the_staff_log_and_no_pin_is_anywhere(tmp_path: Path) -> None:
    data = tmp_path / "data"
    said = [
        kiosk("pin", "set", "--stdin", "--data", data, typed=f"{PIN}\n{PIN}\n"),
        kiosk("pin", "set", "--stdin", "--data", data, typed=f"{PIN}\n{OTHER}\n"),
        kiosk("pin", "set", "--stdin", "--data", data, typed="123456\n123456\n"),
        kiosk("pin", "set", "--stdin", "--print", "--data", data, typed=f"{OTHER}\n{OTHER}\n"),
        kiosk("pin", "clear", "--data", data),
        kiosk("pin", "clear", "--data", data),
        kiosk("pin", "set", "--stdin", "--data", data, typed=f"{OTHER}\n{OTHER}\n"),
    ]
    entries = tail(data, 99)
    assert [(entry.what, entry.result, entry.place) for entry in entries] == [
        ("PIN set", "done", "command line"),
        ("PIN cleared", "done", "command line"),
        ("PIN set", "done", "command line"),
    ]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", entry.time) for entry in entries)
    words = everything_in(data) + "".join(each.stdout + each.stderr for each in said)
    assert not [digits for digits in (PIN, OTHER, "123456") if digits in words]


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that can be read only, with a PIN."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "none", str(disk)], capture_output=True, check=False)
    if mount.returncode:
        pytest.skip("disks cannot be mounted here")
    pin.keep(disk, pin.hashed(OTHER))
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("words", [("set", "--stdin"), ("clear",)])
def test_a_data_folder_that_cannot_be_written_is_said_in_one_plain_sentence(read_only: Path, words: tuple[str, ...]) -> None:
    done = kiosk("pin", *words, "--data", read_only, typed=f"{PIN}\n{PIN}\n")
    assert (done.returncode, done.stdout) == (1, "")
    remedy = "run this as the kiosk's user, or name another folder with --data."
    assert done.stderr == f"Nothing can be changed in {read_only} (Read-only file system): {remedy}\n"
    assert opens(read_only, OTHER)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="for root only")
def test_root_does_not_lock_the_kiosks_user_out(tmp_path: Path) -> None:
    os.chown(tmp_path, 1, 1)
    done = kiosk("pin", "set", "--stdin", "--data", tmp_path, typed=f"{PIN}\n{PIN}\n")
    assert done.returncode == 1
    assert f"{tmp_path} belongs to daemon, who could not read what root writes. Run this as daemon." in done.stderr
    assert not list(tmp_path.iterdir())
