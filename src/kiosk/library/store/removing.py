"""Taking things out of the store: first out of sight by one rename, then away."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from kiosk.library.store.model import Store

TRASH = ".trash"


def remove(store: Store, identity: str) -> None:
    """A release and what was prepared of it. What cannot be removed now (Windows keeps what is open) goes the next time."""
    folder = store.releases / identity
    trash = folder.with_name(identity + TRASH)
    with suppress(OSError):
        remove_tree(trash)
        if folder.exists():
            folder.rename(trash)
        remove_tree(trash)
        remove_tree(store.prepared / identity)


def remove_tree(path: Path) -> None:
    """A file, or a folder whose contents may be read-only. Raises OSError."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    for here, _, files in os.walk(path):
        Path(here).chmod(0o700)
        for name in files if os.name == "nt" else ():
            Path(here, name).chmod(0o600)
    shutil.rmtree(path)
