"""The one way in which files are written: whole, or not at all."""

import os
import threading
from pathlib import Path


def write_whole(path: Path, data: bytes, *, durable: bool = True, private: bool = False) -> None:
    """Writes beside the file and renames over it, so that nobody ever reads half of it. Raises OSError.

    `durable` also waits until the disk has it; what can be made again at any time does not need that. `private` is for this user only.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    try:
        part.touch(0o600 if private else 0o666)
        with part.open("wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        part.replace(path)
        if durable:
            fsync_folder(path.parent)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def fsync_folder(folder: Path) -> None:
    """Waits until the disk has the names in the folder. Windows writes them by itself. Raises OSError."""
    if os.name == "nt":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
