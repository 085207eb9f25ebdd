"""What is shown and what is planned: one small file, replaced as a whole."""

import datetime as dt
import logging
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.files import write_whole
from kiosk.library.store.manifest import find, is_whole
from kiosk.library.store.model import ID, Format, Pointer, Release, Store

log = logging.getLogger(__name__)

DAMAGED = "{} is damaged. What it said before is used."
LOST = "{} and its copy are damaged, so the content that came with the kiosk is shown. Nothing is removed; show one: kiosk activate."
NOT_WHOLE = "The release %s is damaged or not there, so the one before it is shown. Bring its content to the kiosk once more."


def read_pointer(store: Store) -> Pointer:
    """What the file says. When it is not there, damaged or not ours, what its copy says; an empty one when that says nothing either. What
    is damaged stands in the log.
    """
    pointer, damaged = _read(store)
    if damaged:
        log.warning((DAMAGED if pointer else LOST).format(damaged))
    return pointer or Pointer()


def is_lost(store: Store) -> bool:
    """Whether something was shown and nobody knows what: neither the file nor its copy can be read, and they are not both missing."""
    pointer, damaged = _read(store)
    return pointer is None and damaged is not None


def write_pointer(store: Store, pointer: Pointer) -> None:
    """For whoever holds the lock. What was damaged is put aside. Raises OSError."""
    data = msgspec.json.encode(pointer)
    with suppress(FileNotFoundError):
        try:
            _decoded(store.pointer.read_bytes())
        except (msgspec.DecodeError, ValueError):
            store.pointer.replace(store.pointer.with_name(f"{store.pointer.name}.broken"))
    write_whole(store.pointer, data)
    write_whole(store.pointer_copy, data)


def shown_first(store: Store, identities: Iterable[str]) -> Release | None:
    """The first of them that is whole."""
    found = (find(store, identity) for identity in identities)
    return next((release for release in found if release and is_whole(release)), None)


def shown_at_start(data: Path) -> Release | None:
    """What a kiosk with that data folder shows: the first of those shown that is whole; None for the folder that came with the kiosk.

    Reads no contents. Never raises: what is wrong stands in the log.
    """
    store = Store(data)
    shown = read_pointer(store).shown
    release = shown_first(store, shown)
    if shown and (release is None or release.id != shown[0]):
        log.warning(NOT_WHOLE, shown[0])
    return release


def due(pointer: Pointer, today: dt.date | None) -> str | None:
    """The planned release whose day has come. With no day (the clock cannot be right) none has."""
    planned = pointer.planned
    return planned.release if planned and today and planned.on <= today else None


def _read(store: Store) -> tuple[Pointer | None, Path | None]:
    """The first of the two files that can be read, and the first that is there and cannot."""
    damaged: Path | None = None
    for file in (store.pointer, store.pointer_copy):
        try:
            return _decoded(file.read_bytes()), damaged
        except (FileNotFoundError, NotADirectoryError):
            continue
        except (OSError, msgspec.DecodeError, ValueError):
            damaged = damaged or file
    return None, damaged


def _decoded(data: bytes) -> Pointer:
    """Raises msgspec.DecodeError and ValueError."""
    msgspec.json.decode(data, type=Format)
    pointer = msgspec.json.decode(data, type=Pointer)
    named = (*pointer.shown, *((pointer.planned.release,) if pointer.planned else ()))
    if not all(ID.fullmatch(identity) for identity in named):
        raise ValueError("not the name of a release")
    return pointer
