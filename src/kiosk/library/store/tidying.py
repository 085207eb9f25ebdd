"""What is not needed any more goes, also what a kill or a power cut has left behind. For whoever holds the lock."""

import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from kiosk.library.store.lock import locked
from kiosk.library.store.manifest import find, names, releases
from kiosk.library.store.model import ID, Pointer, Store
from kiosk.library.store.pointer import is_lost, read_pointer, write_pointer
from kiosk.library.store.removing import remove, remove_tree

DAMAGED, PART = ".damaged", ".part"

OLD = 600
"""Seconds."""


def tidy(store: Store, keep: int) -> tuple[str, ...]:
    """Leaves the first `keep` of those shown, the planned one, and the newest that was never shown. The IDs of those removed.

    While nobody knows which was shown, none is removed. Raises StoreError.
    """
    with locked(store):
        if is_lost(store):
            return ()
        _put_torn_aside(store)
        clear_leftovers(store)
        there, pointer = [release.id for release in releases(store)], read_pointer(store)
        too_long_ago = {*[identity for identity in pointer.shown if identity in there][keep:]} - _planned(pointer)
        kept = _kept(pointer, there) - too_long_ago
        gone = [identity for identity in there if identity not in kept]
        for identity in gone:
            remove(store, identity)
        # Only now: what the pointer does not name any more would be taken for one that was never shown.
        _drop(store, too_long_ago | (_named(pointer) - {*there}))
        _remove_all(store.prepared / name for name in names(store.prepared) if name not in kept)
        return tuple(sorted(gone))


def clear_leftovers(store: Store) -> None:
    """What was being written, copied, removed or finished when its process ended."""
    _remove_all(store.folder / name for name in names(store.folder) if name.endswith(PART))
    for folder in (store.prepared / name for name in names(store.prepared)):
        _remove_all(folder / name for name in names(folder) if name.endswith(PART) and _is_old(folder / name))
    aside = [name for name in names(store.releases) if name.endswith(DAMAGED)]
    _remove_all(store.releases / name for name in names(store.releases) if not ID.fullmatch(name) and name not in aside[-1:])
    named = _named(read_pointer(store))
    for release in releases(store):
        if release.id not in named and not release.is_finished:
            remove(store, release.id)


def put_aside(store: Store, identity: str) -> None:
    """A damaged release is not shown any more. The last one of them is kept, for whoever wants to know. Raises StoreError."""
    with locked(store):
        _drop(store, {identity})
        aside = (store.releases / identity).with_name(identity + DAMAGED)
        remove_tree(aside)
        (store.releases / identity).rename(aside)


def _put_torn_aside(store: Store) -> None:
    for identity in names(store.releases):
        if ID.fullmatch(identity) and find(store, identity) is None:
            put_aside(store, identity)


def _drop(store: Store, gone: set[str]) -> None:
    """Writes the pointer without them, if it names any. Raises OSError."""
    pointer = read_pointer(store)
    shown = tuple(identity for identity in pointer.shown if identity not in gone)
    planned = None if _planned(pointer) & gone else pointer.planned
    if (mended := replace(pointer, shown=shown, planned=planned)) != pointer:
        write_pointer(store, mended)


def _kept(pointer: Pointer, there: Sequence[str]) -> set[str]:
    """Those that the pointer names, and one that it does not. `there` are the newest first."""
    named = _named(pointer)
    ready = next((identity for identity in there if identity not in named), None)
    return {identity for identity in there if identity in named or identity == ready}


def _named(pointer: Pointer) -> set[str]:
    return {*pointer.shown} | _planned(pointer)


def _planned(pointer: Pointer) -> set[str]:
    return {pointer.planned.release} if pointer.planned else set()


def _is_old(path: Path) -> bool:
    """Whether nobody can still be writing it: what the kiosk prepares again, it writes without the lock."""
    with suppress(OSError):
        return abs(time.time() - path.stat().st_mtime) > OLD
    return False


def _remove_all(paths: Iterable[Path]) -> None:
    """What cannot be removed now goes the next time."""
    for path in list(paths):
        with suppress(OSError):
            remove_tree(path)
