"""Whether a release still is what was copied: every file is read and compared."""

from collections.abc import Callable

from kiosk.library.store.lock import locked
from kiosk.library.store.manifest import hash_of, read_manifest, releases, sizes
from kiosk.library.store.model import Release, Store
from kiosk.library.store.tidying import put_aside


def verify(release: Release, progress: Callable[[int, int], None] = lambda _done, _all: None) -> tuple[str, ...]:
    """The files that are damaged, missing or too many; none when all is well. Progress in files."""
    manifest = read_manifest(release.folder)
    if manifest is None:
        return ("manifest.json",)
    try:
        there = sizes(release)
    except OSError:
        there = {}
    wrong = list(there.keys() - manifest.files.keys())
    for number, (path, file) in enumerate(manifest.files.items(), 1):
        if there.get(path) != file.bytes or _hash(release, path) != file.sha256:
            wrong.append(path)
        progress(number, len(manifest.files))
    return tuple(sorted(wrong))


def put_damaged_aside(store: Store) -> tuple[str, ...]:
    """Verifies all releases, and shows no damaged one any more. Their IDs. Nobody waits for the lock meanwhile. Raises StoreError."""
    damaged = []
    for release in releases(store):
        if verify(release):
            with locked(store):
                if release.folder.is_dir() and verify(release):  # removed meanwhile, it was no damage
                    put_aside(store, release.id)
                    damaged.append(release.id)
    return tuple(damaged)


def _hash(release: Release, path: str) -> str:
    try:
        return hash_of(release.content / path)
    except OSError:
        return ""
