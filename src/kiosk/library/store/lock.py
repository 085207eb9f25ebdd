"""One at a time may change the store. Readers never need the lock."""

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from kiosk.library.store.model import Store, StoreError
from kiosk.library.store.refusals import cannot_write

PATIENCE = 2.0
"""Seconds to wait for somebody else who changes it."""


@contextmanager
def locked(store: Store, patience: float = PATIENCE) -> Iterator[None]:
    """Nobody else changes the store inside. May be nested. Raises StoreError, also for what cannot be written inside."""
    try:
        store.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(store.folder / "lock", is_singleton=True)
        lock.acquire(patience)
    except Timeout as error:
        what = "Somebody else is changing the kiosk's content at this moment."
        raise StoreError("busy", what, "Wait until that is done, and try again.") from error
    except OSError as error:
        raise cannot_write(store, error) from error
    try:
        yield
    except OSError as error:
        raise cannot_write(store, error) from error
    finally:
        lock.release()
