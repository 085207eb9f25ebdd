"""What is taken along of a content folder: all of it, but for hidden files and for links that lead out of it."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.staff import refusals
from kiosk.staff.survey import is_left_out

CHUNK = 64 * 1024


class Item(NamedTuple):
    """A file, by its path with "/" between folders, and its bytes as they were when it was looked at."""

    path: str
    size: int

    def chunks(self, folder: Path) -> Iterator[bytes]:
        """Raises RefusedError when it cannot be read any more."""
        try:
            with (folder / self.path).open("rb", buffering=0) as file:
                while chunk := file.read(CHUNK):
                    yield chunk
        except OSError as error:
            raise refusals.content_gone() from error


def items(folder: Path) -> list[Item]:
    """In the order of their paths. Raises RefusedError when there are none."""
    try:
        found = sorted(_walk(folder, "", folder.resolve(strict=True)))
    except OSError as error:
        raise refusals.no_content() from error
    if not found:
        raise refusals.no_content()
    return found


def _walk(folder: Path, before: str, root: Path) -> Iterator[Item]:
    """Raises OSError."""
    with os.scandir(folder / before) as entries:
        for entry in entries:
            path = before + entry.name
            if is_left_out(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(folder, f"{path}/", root)
            elif _is_inside(entry, root):
                yield Item(path, entry.stat().st_size)


def _is_inside(entry: os.DirEntry[str], root: Path) -> bool:
    """Whether it is a file, or a link to one inside the folder."""
    try:
        return entry.is_file() and (not entry.is_symlink() or Path(entry.path).resolve().is_relative_to(root))
    except (OSError, RuntimeError):  # a link that leads in a circle
        return False
