"""What staff take along on a stick: the content that is shown, a folder to start from, the log, and lists to print.

Each appears on the stick whole or not at all. Whoever is killed leaves a folder or file that ends in .part; the next export of that name
removes it.
"""

import datetime as dt
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from kiosk.library.importers.starter import make_starter
from kiosk.staff import refusals
from kiosk.staff.onto import appearing_file, appearing_folder, onto, sync, sync_folder
from kiosk.staff.portable import check_paths, free_place, portable
from kiosk.staff.taken import CHUNK, Item, items

Progress = Callable[[int, int], None]
"""Called with the bytes that are done and those of all."""


def _untold(_done: int, _all: int) -> None:
    pass


def export_content(folder: Path, volume: Path, name: str, today: dt.date, progress: Progress = _untold) -> Path:
    """Copies a content folder to the volume as "NAME (2026-12-01)" and returns where it is. Raises RefusedError."""
    taken = items(folder)
    check_paths(item.path for item in taken)
    dated = f"{portable(name)} ({today})"
    with onto(volume, dated, [item.size for item in taken]):
        place = free_place(volume, dated)
        with appearing_folder(place) as part:
            _copy(folder, taken, part, progress)
        return place


def export_starter(template: Path, volume: Path, name: str, today: dt.date, progress: Progress = _untold) -> Path:
    """Writes a content folder to start from, as `kiosk new` does, in the same way. Raises RefusedError."""
    try:
        with tempfile.TemporaryDirectory() as made:
            make_starter(template, Path(made) / "starter", today)
            return export_content(Path(made) / "starter", volume, name, today, progress)
    except OSError as error:
        raise refusals.not_made() from error


def export_log(logs: Path, volume: Path, name: str, today: dt.date) -> Path:
    """Writes the files of that folder into one zip file, "NAME (2026-12-01).zip". Raises RefusedError."""
    try:
        files = [(file.name, file.read_bytes()) for file in sorted(logs.iterdir()) if file.is_file()]
    except OSError as error:
        raise refusals.no_log() from error
    if not files:
        raise refusals.no_log()
    dated = f"{portable(name)} ({today})"
    with onto(volume, f"{dated}.zip", [sum(len(data) for _, data in files) + CHUNK]):
        place = free_place(volume, dated, ".zip")
        with appearing_file(place) as opened, zipfile.ZipFile(opened, "w", zipfile.ZIP_DEFLATED) as archive:
            for inner, data in files:
                archive.writestr(inner, data)
        return place


def export_text(volume: Path, name: str, text: str) -> Path:
    """Writes a small text file. `name` has its ending, and gets a number when there is one already. Raises RefusedError."""
    data, wanted = text.encode(), Path(portable(name))
    with onto(volume, wanted.name, [len(data)]):
        place = free_place(volume, wanted.stem, wanted.suffix)
        with appearing_file(place) as opened:
            opened.write(data)
        return place


def _copy(folder: Path, taken: list[Item], part: Path, progress: Progress) -> None:
    """Raises RefusedError when it cannot be read, and OSError when it cannot be written.

    Folders are made one by one, never with those above them: when the stick was pulled, they would be made on the kiosk's own disk.
    """
    total, done = sum(item.size for item in taken), 0
    progress(0, total)
    folders = sorted({parent for item in taken for parent in Path(item.path).parents} - {Path()})
    for inner in folders:
        (part / inner).mkdir()
    for item in taken:
        with (part / item.path).open("xb") as file:
            for chunk in item.chunks(folder):
                file.write(chunk)
                done += len(chunk)
                progress(min(done, total), total)
            sync(file)
    for inner in reversed(folders):
        sync_folder(part / inner)
    progress(total, total)
