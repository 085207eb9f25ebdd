"""What a release consists of: each file with its size and hash, and one digest over them all."""

import datetime as dt
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.library.store.model import ID, Format, Release, Store
from kiosk.library.store.wanted import is_wanted

CHUNK = 256 * 1024
"""Bytes that are read at once."""


class File(Struct, frozen=True, array_like=True):
    bytes: int
    sha256: str


class Manifest(Struct, frozen=True, tag_field="format", tag=1):
    """The digest is that of `files`, by their paths with "/" between folders."""

    number: int
    name: str
    origin: str
    made: dt.datetime
    digest: str
    files: dict[str, File]

    @property
    def id(self) -> str:
        return f"{self.number:04}-{self.digest[:12]}"


def digest_of(files: Mapping[str, File]) -> str:
    """The same for the same files, whatever the folder is called and when it was written."""
    import hashlib  # noqa: PLC0415  OpenSSL: a start without releases is 4 ms shorter without it

    lines = (f"{path}\0{file.bytes}\0{file.sha256}\n" for path, file in sorted(files.items()))
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def encoded(manifest: Manifest) -> bytes:
    return msgspec.json.encode(manifest)


def read_manifest(folder: Path) -> Manifest | None:
    """That of a release's folder; None when it is missing, torn, of another release or of another format."""
    try:
        data = (folder / "manifest.json").read_bytes()
        msgspec.json.decode(data, type=Format)
        manifest = msgspec.json.decode(data, type=Manifest)
    except (OSError, msgspec.DecodeError):
        return None
    return manifest if manifest.id == folder.name and manifest.digest == digest_of(manifest.files) else None


def release_of(store: Store, manifest: Manifest) -> Release:
    total = sum(file.bytes for file in manifest.files.values())
    about = (manifest.number, manifest.name, manifest.origin, manifest.made, manifest.digest, len(manifest.files), total)
    return Release(store, manifest.id, *about)


def find(store: Store, identity: str) -> Release | None:
    """The release of that ID, if there is one and its manifest is whole."""
    manifest = read_manifest(store.releases / identity) if ID.fullmatch(identity) else None
    return release_of(store, manifest) if manifest else None


def releases(store: Store) -> list[Release]:
    """All whose manifest is whole, the newest first."""
    found = (find(store, name) for name in names(store.releases))
    return sorted((release for release in found if release), key=lambda release: release.number, reverse=True)


def names(folder: Path) -> list[str]:
    """What lies in a folder of the store; nothing when it is not there."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names, not paths
    except OSError:
        return []


def is_whole(release: Release) -> bool:
    """Whether its files are all there with the right sizes, and no others. Reads no contents: a thousand files take some ms."""
    manifest = read_manifest(release.folder)
    if manifest is None:
        return False
    try:
        return sizes(release) == {path: file.bytes for path, file in manifest.files.items()}
    except OSError:
        return False


def sizes(release: Release) -> dict[str, int]:
    """The files that lie there now, by their paths, with their bytes. Raises OSError."""
    return dict(_sizes(f"{release.content}", ""))


def _sizes(folder: str, before: str) -> Iterator[tuple[str, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _sizes(entry.path, f"{before}{entry.name}/")
            elif is_wanted(entry.name):
                yield f"{before}{entry.name}", entry.stat(follow_symlinks=False).st_size if entry.is_file(follow_symlinks=False) else -1


def hash_of(file: Path) -> str:
    """The SHA-256 of a file's contents. Raises OSError."""
    import hashlib  # noqa: PLC0415  as above

    found = hashlib.sha256()
    with file.open("rb") as opened:
        while chunk := opened.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()
