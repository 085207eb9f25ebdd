"""What lies in the content folder: the one place that walks it, reads its files and decides what is inside it."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from kiosk.library.limits import FILE_BYTES, FOLDER_DEPTH
from kiosk.library.model import Problem
from kiosk.library.names import is_hidden, is_markdown


def markdown_files(folder: Path, problems: list[Problem]) -> list[str]:
    """The paths of all Markdown files, relative to the folder."""
    return sorted(_walk(folder, "", folder.resolve(), set(), problems))


def _walk(folder: Path, path: str, root: Path, seen: set[Path], problems: list[Problem]) -> Iterator[str]:
    here = folder / path
    real = here.resolve()
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(os.scandir(here), key=lambda entry: entry.name)
    except OSError:
        remedy = "Ask whoever looks after the computer to let the kiosk read it."
        problems.append(Problem("error", "folder-unreadable", shown(path), 0, "This folder cannot be opened.", remedy))
        return
    for entry in entries:
        inner = f"{path}/{entry.name}" if path else entry.name
        is_folder, is_file = _kind(entry)
        if is_hidden(entry.name) or not (is_folder or is_file):
            continue
        if problem := _refused(entry, inner, root):
            problems.append(problem)
        elif is_file:
            yield inner
        else:
            yield from _walk(folder, inner, root, seen, problems)


def _kind(entry: os.DirEntry[str]) -> tuple[bool, bool]:
    """Whether it is a folder, and whether it is a Markdown file. A link that leads in a circle is a file that cannot be opened."""
    try:
        return entry.is_dir(), entry.is_file() and is_markdown(entry.name)
    except OSError:
        return False, is_markdown(entry.name)


def _refused(entry: os.DirEntry[str], path: str, root: Path) -> Problem | None:
    if shown(path) != path:
        remedy = "Give it a name of ordinary letters."
        return Problem("error", "name-unreadable", shown(path), 0, "The name of this file or folder cannot be read.", remedy)
    if entry.is_symlink() and not _leads_inside(entry, root):
        remedy = "Copy the files themselves into the folder."
        return Problem("warning", "outside-folder", path, 0, "This is a link to a place outside the folder, so it is not used.", remedy)
    if path.count("/") >= FOLDER_DEPTH:
        return Problem("error", "folder-depth", path, 0, "This lies too many folders deep.", "Move it up a few folders.")
    return None


def _leads_inside(entry: os.DirEntry[str], root: Path) -> bool:
    try:
        return Path(entry.path).resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def shown(path: str) -> str:
    """A path that can be printed, whatever bytes the file system gave."""
    return path.encode("utf-8", "replace").decode()


def read_file(folder: Path, path: str) -> bytes | Problem:
    """A file's bytes, or why it cannot be read."""
    try:
        with (folder / path).open("rb") as file:
            data = file.read(FILE_BYTES + 1)
    except (OSError, ValueError):
        remedy = "Check that it is still there, and ask whoever looks after the computer to let the kiosk read it."
        return Problem("error", "file-unreadable", shown(path), 0, "This file cannot be opened.", remedy)
    if len(data) > FILE_BYTES:
        what = f"This file is larger than {FILE_BYTES // 1024} KB, which is too much for an article."
        return Problem("error", "file-too-large", path, 0, what, "Divide it into several articles.")
    return data


def inside(path: str, target: str) -> str | None:
    """The place that a relative target names, seen from the file at `path`: relative to the folder, None when it leads out of it."""
    parts = [] if target.startswith("/") else list(PurePosixPath(path).parent.parts)
    for part in target.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)
