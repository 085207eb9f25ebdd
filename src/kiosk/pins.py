"""The command `kiosk pin`: sets and clears the staff PIN. It is asked for, hidden; it never stands on a command line."""

import getpass
import sys
import warnings
from pathlib import Path

from kiosk import config as configs
from kiosk.machine import places
from kiosk.staff import pin, tries
from kiosk.staff.log import StaffLog

DONE, NOT_DONE, USAGE = 0, 1, 2
"""Exit codes."""

FIRST = f"The new PIN, {pin.FEWEST} to {pin.MOST} digits (nothing shows while you type): "
AGAIN = "The same once more: "

NO_TERMINAL = (
    "There is no terminal to ask for the PIN. Run it in one. An installation that nobody watches writes the PIN twice, in two lines, to "
    "standard input: kiosk pin set --stdin."
)


def set_pin(resolved: configs.Resolved, *, prints: bool, stdin: bool) -> int:
    """Asks for a PIN and keeps it, or prints its line for the machine file. Ends a lock-out. Returns the exit code.

    `stdin` allows that nobody is asked: without a terminal, the PIN stands in two lines of standard input.
    """
    data = resolved.config.data
    why = "" if prints else _why_not(resolved)
    if why:
        return _complain(why, NOT_DONE)
    digits, why = _asked(stdin=stdin)
    if not digits:
        return _complain(f"{why} Nothing has changed.", USAGE)
    line = pin.hashed(digits)
    if prints:
        print(f'pin = "{line}"')  # noqa: T201  the command's answer
        return DONE
    try:
        tries.forget(data / tries.NAME)
        pin.keep(data, line)
    except OSError as error:
        return _complain(_not_written(data, error), NOT_DONE)
    StaffLog(data).note("PIN set", "done", "command line")
    print(f"The PIN is set, in {data}. A kiosk that runs with this folder knows it at once.")  # noqa: T201
    return DONE


def clear_pin(resolved: configs.Resolved) -> int:
    """Takes the PIN away, and with it the staff area. Returns the exit code."""
    data = resolved.config.data
    why = _why_not(resolved)
    if why:
        return _complain(why, NOT_DONE)
    try:
        was_there = pin.forget(data)
    except OSError as error:
        return _complain(_not_written(data, error), NOT_DONE)
    if not was_there:
        return _complain(f"No PIN is set in {data}. If the kiosk keeps its data elsewhere, name that folder with --data.", DONE)
    StaffLog(data).note("PIN cleared", "done", "command line")
    print("The PIN is cleared. Without one there is no staff area.")  # noqa: T201  the command's answer
    return DONE


def _why_not(resolved: configs.Resolved) -> str:
    """Why a PIN in the data folder would do nothing; "" when it would do."""
    if configs.fixed(resolved, "pin"):
        return (
            f"The PIN of this kiosk is fixed in {resolved.sources['pin']}. Change it there; kiosk pin set --print prints the line. "
            "Nothing has changed."
        )
    if owner := places.owner_beside_root(resolved.config.data):
        return f"{resolved.config.data} belongs to {owner}, who could not read what root writes. Run this as {owner}. Nothing has changed."
    return ""


def _asked(*, stdin: bool) -> tuple[str, str]:
    """A PIN that may be taken, or "" and why there is none."""
    is_terminal = sys.stdin is not None and sys.stdin.isatty()
    if sys.stdin is None or not (is_terminal or stdin):
        return "", NO_TERMINAL
    try:
        digits = _hidden(FIRST) if is_terminal else _line()
        why = pin.unfit(digits)
        if not why and digits != (_hidden(AGAIN) if is_terminal else _line()):
            why = "The two PINs are not the same."
    except (EOFError, KeyboardInterrupt):
        return "", "No PIN was entered."
    except getpass.GetPassWarning:
        return "", "This terminal would show the PIN. Take another one."
    return ("", why) if why else (digits, "")


def _hidden(prompt: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # that it could not be hidden
        return getpass.getpass(prompt).strip()


def _line() -> str:
    """The next line of standard input, whatever its bytes are."""
    return sys.stdin.buffer.readline(1000).decode(errors="replace").strip()


def _not_written(data: Path, error: OSError) -> str:
    return f"Nothing can be changed in {data} ({error.strerror}): run this as the kiosk's user, or name another folder with --data."


def _complain(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201
    return code
