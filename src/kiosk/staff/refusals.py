"""Why something cannot be written to a stick, in plain words. Nothing that was on it has changed."""

import errno
from pathlib import Path

MB = 1024 * 1024

FULL = {errno.ENOSPC, errno.EDQUOT}
PROTECTED = {errno.EACCES, errno.EPERM}

OTHER_STICK = "Take another stick, or delete from this one what nobody needs."


class RefusedError(Exception):
    """What was asked for is refused. `code` is for programs, `what` and `remedy` are for people."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(f"{what} {remedy}")
        self.code, self.what, self.remedy = code, what, remedy


def missing(volume: Path) -> RefusedError:
    return RefusedError("target-missing", f"{_named(volume)} is not there.", "Put the stick in, wait a moment, and try again.")


def gone(volume: Path) -> RefusedError:
    """It was there at first. A broken stick looks like one that was pulled."""
    what = f"While it was being written, {_named(volume)} was taken out or stopped working."
    return RefusedError("target-gone", what, "Put it back and try again, or take another stick.")


def protected(volume: Path) -> RefusedError:
    remedy = "Move the small switch at its side if it has one, or take another stick."
    return RefusedError("read-only", f"Nothing can be written to {_named(volume)}: it is write-protected.", remedy)


def no_room(volume: Path, needed: int, free: int) -> RefusedError:
    """`needed` and `free` in bytes."""
    what = f"There is no room on {_named(volume)}: {_size(-(-needed // MB))} needed, and it has {free // MB:,} MB free."
    return RefusedError("no-room", what, OTHER_STICK)


def too_large(volume: Path) -> RefusedError:
    what = f"One of the files is larger than {_named(volume)} can hold in one piece."
    return RefusedError("too-large", what, "Take another stick, formatted as exFAT, or make the file smaller.")


def cannot_write(volume: Path, error: OSError, needed: int, free: int) -> RefusedError:
    """What an error while writing means, on a volume that could be written to before."""
    if error.errno in FULL:
        return no_room(volume, needed, free)
    if error.errno in PROTECTED:
        return protected(volume)
    return too_large(volume) if error.errno == errno.EFBIG else gone(volume)


def no_content() -> RefusedError:
    what = "What the kiosk shows cannot be read: its folder is not there, or is empty."
    return RefusedError("source-missing", what, "If the kiosk shows a folder of a stick or of another computer, see that it is there.")


def content_gone() -> RefusedError:
    what = "While it was being copied, what the kiosk shows could not be read any more."
    return RefusedError("source-gone", what, "Try again. If that does not help, ask whoever looks after the kiosk.")


def bad_name(path: str, why: str) -> RefusedError:
    what = f"A file or folder has a name that sticks cannot hold: {_shortened(path)} {why}."
    return RefusedError("name", what, "Give it a short name of ordinary letters and digits in the content folder, and try again.")


def alike(one: str, other: str) -> RefusedError:
    what = f"On a stick, two names would be the same: {_shortened(one)} and {_shortened(other)}."
    return RefusedError("names-alike", what, "Rename one of them in the content folder, and try again.")


def not_made() -> RefusedError:
    what = "The kiosk's own disk is full, or cannot be written to."
    return RefusedError("own-disk", what, "Ask whoever looks after the kiosk to make room on it.")


def no_log() -> RefusedError:
    what = "The kiosk has not written a log yet."
    return RefusedError("nothing", what, "If it keeps its data in another folder, name that with --data.")


def no_counts(what: str) -> RefusedError:
    """`what` is wrong with their file."""
    return RefusedError("counts", what, "If that does not go away, ask whoever looks after the kiosk.")


def _named(volume: Path) -> str:
    return _shortened(volume.name or str(volume))


def _size(megabytes: int) -> str:
    return f"{megabytes:,} MB {'is' if megabytes == 1 else 'are'}"


def _shortened(path: str) -> str:
    """So that it fits into a sentence, and can be printed."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in path.encode("utf-8", "replace").decode())
    return shown if len(shown) <= 80 else f"…{shown[-79:]}"
