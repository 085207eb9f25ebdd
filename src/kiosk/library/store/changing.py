"""What is shown, and what will be. Each change is one small file replaced; what was shown stays whole."""

import datetime as dt

from msgspec.structs import replace

from kiosk.library.store import refusals
from kiosk.library.store.lock import locked
from kiosk.library.store.manifest import find, is_whole
from kiosk.library.store.model import Planned, Release, Store, StoreError
from kiosk.library.store.pointer import read_pointer, shown_first, write_pointer
from kiosk.library.store.removing import remove
from kiosk.library.store.tidying import tidy

KEEP = 5
"""Releases that were shown and can be gone back to, when no settings say another number."""


def activate(store: Store, identity: str, keep: int = KEEP) -> Release:
    """Shows that release, and then removes those that are not kept. Raises StoreError."""
    with locked(store):
        release = _whole(store, identity)
        pointer = read_pointer(store)
        shown = (identity, *(other for other in pointer.shown if other != identity))
        planned = None if pointer.planned and pointer.planned.release == identity else pointer.planned
        write_pointer(store, replace(pointer, shown=shown, planned=planned))
        tidy(store, keep)
        return release


def rollback(store: Store) -> Release | None:
    """Shows what was shown before; None is the content that came with the kiosk. Raises StoreError when nothing was."""
    with locked(store):
        pointer = read_pointer(store)
        on_screen = shown_first(store, pointer.shown)
        if on_screen is None:
            what = "There is nothing to go back to: the kiosk shows the content that came with it."
            raise StoreError("nothing-before", what, "Bring new content first.")
        before = pointer.shown[pointer.shown.index(on_screen.id) + 1 :]
        release = shown_first(store, before)
        shown = before[before.index(release.id) :] if release else ()
        write_pointer(store, replace(pointer, shown=shown))
        return release


def plan(store: Store, identity: str, day: dt.date) -> Release:
    """That release is to be shown from that day, in the place of another that was planned. Raises StoreError."""
    with locked(store):
        release = _whole(store, identity)
        write_pointer(store, replace(read_pointer(store), planned=Planned(identity, day)))
        return release


def unplan(store: Store) -> None:
    """Nothing is planned any more. Raises StoreError."""
    with locked(store):
        write_pointer(store, replace(read_pointer(store), planned=None))


def discard(store: Store, identity: str) -> Release:
    """Removes a release that was never shown; one that was planned is not any more. Raises StoreError."""
    with locked(store):
        release, pointer = find(store, identity), read_pointer(store)
        if release is None:
            raise refusals.unknown(identity)
        if identity in pointer.shown:
            what = f"“{release.name}” is or was on the screen, so it is kept to go back to."
            raise StoreError("shown", what, "It goes by itself when others have been shown after it.")
        if pointer.planned and pointer.planned.release == identity:
            unplan(store)
        remove(store, identity)
        return release


def _whole(store: Store, identity: str) -> Release:
    """Raises StoreError."""
    release = find(store, identity)
    if release is None or not is_whole(release):
        raise refusals.unknown(identity)
    return release
