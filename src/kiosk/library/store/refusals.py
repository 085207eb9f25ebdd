"""Why a folder is not taken, or the store cannot be changed, in plain words."""

import errno
import shutil

from kiosk.library.store.model import Store, StoreError
from kiosk.library.store.wanted import MB

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

AGAIN = "Put it back, and try again. What the kiosk shows has not changed."


def gone(origin: str, error: OSError) -> StoreError:
    """It was there at first, and cannot be read now."""
    if isinstance(error, PermissionError):
        what = f"The kiosk may not read all of {origin}: {shortened(str(error.filename))} is locked."
        return StoreError("source-locked", what, "Copy the folder to a USB stick, and bring that one.")
    return StoreError("source-gone", f"While it was being copied, {origin} was taken out or could not be read any more.", AGAIN)


def missing(origin: str) -> StoreError:
    remedy = "Check that the stick is in, or that the name is right."
    return StoreError("source-missing", f"There is no folder and no zip file to copy: {origin} is not there or cannot be opened.", remedy)


def nothing() -> StoreError:
    what = "There is nothing in it that the kiosk could show: no file whose name ends in .md."
    return StoreError("nothing", what, "Choose the folder that holds the articles.")


def no_room(store: Store, needed: int) -> StoreError:
    """`needed` in bytes."""
    try:
        free = shutil.disk_usage(store.folder).free
    except OSError:
        free = 0
    what = f"There is no room for it: {_mb(needed)} MB are needed, and the kiosk's disk has {free // MB:,} MB free."
    return StoreError("no-room", what, "Bring less, such as smaller pictures, or ask whoever looks after the kiosk to make room.")


def cannot_write(store: Store, error: OSError, needed: int = 0) -> StoreError:
    """What an error while writing means."""
    if error.errno in FULL:
        return no_room(store, max(needed, MB))
    what = f"The kiosk cannot write to its disk ({error.strerror or error})."
    remedy = f"Ask whoever looks after the kiosk to let it write in {store.data}."
    return StoreError("read-only", what, remedy)


def not_prepared(store: Store) -> StoreError:
    what = "It was copied, but it could not be prepared: the kiosk's disk is full or cannot be written to."
    return StoreError("no-room", what, f"Ask whoever looks after the kiosk to make room in {store.data}.")


def too_many(most: int) -> StoreError:
    return StoreError("too-many", f"There are more than {most:,} files in it.", "Choose the folder that holds only the articles.")


def too_large(path: str, most: int) -> StoreError:
    """`path` is "" for all of it, `most` in bytes."""
    what = f"The file {path} is larger than {_mb(most):,} MB." if path else f"All of it together is larger than {_mb(most):,} MB."
    return StoreError("too-large", what, "Make the pictures smaller, or leave some out.")


def too_deep(path: str) -> StoreError:
    return StoreError("too-deep", f"The folders lie too deep inside one another: {shortened(path)}.", "Move it up a few folders.")


def bad_name(path: str, why: str) -> StoreError:
    remedy = "Give it a short name of ordinary letters and digits."
    return StoreError("name", f"A file or folder has a name that not every computer can keep: {shortened(path)} {why}.", remedy)


def alike(one: str, other: str) -> StoreError:
    what = f"Two names differ only in capitals or in how their accents are written: {shortened(one)} and {shortened(other)}."
    return StoreError("names-alike", what, "Rename one of them.")


def unknown(identity: str) -> StoreError:
    remedy = "Choose one of those that there are: kiosk releases names them."
    return StoreError("unknown", f"There is no release “{shortened(identity)}”, or it is not whole.", remedy)


def shortened(path: str) -> str:
    """So that it fits into a sentence, and can be printed."""
    shown = "".join(letter if letter.isprintable() else "?" for letter in path.encode("utf-8", "replace").decode())
    return shown if len(shown) <= 80 else f"\u2026{shown[-79:]}"


def _mb(size: int) -> int:
    return -(-size // MB)
