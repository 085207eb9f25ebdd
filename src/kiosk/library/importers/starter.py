"""A content folder to start from."""

import datetime as dt
import re
import shutil
import tempfile
from pathlib import Path

from kiosk.files import write_whole
from kiosk.library.names import is_markdown

REVIEWED = re.compile(r"^(reviewed|review_by): .*$", re.MULTILINE)


def make_starter(template: Path, into: Path, today: dt.date) -> tuple[Path, ...]:
    """Copy the template; its articles were looked at on that day and are due again a year later. Returns the files that were made.

    The folder appears whole or not at all. Raises FileExistsError when something is in the way, and OSError.
    """
    into = into.absolute()
    if into.is_symlink() or (into.exists() and (into == Path.cwd() or not into.is_dir() or any(into.iterdir()))):
        raise FileExistsError(f"{into} is already there and is not an empty folder. Name a folder that is not there yet.")
    into.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{into.name}-", dir=into.parent))
    try:
        made = [_copied(file, beside / file.relative_to(template), today) for file in sorted(template.rglob("*")) if file.is_file()]
        beside.chmod(0o755)  # a temporary folder is closed to others, and a kiosk often runs as another user
        if into.is_dir():
            into.rmdir()  # it is empty; not every system renames over it
        beside.rename(into)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return tuple(into / file.relative_to(beside) for file in made)


def _copied(source: Path, target: Path, today: dt.date) -> Path:
    data = source.read_bytes()
    if is_markdown(source.name):
        dates = {"reviewed": today, "review_by": _year_later(today)}
        data = REVIEWED.sub(lambda key: f"{key[1]}: {dates[key[1]].isoformat()}", data.decode()).encode()
    write_whole(target, data)
    return target


def _year_later(day: dt.date) -> dt.date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return dt.date(day.year + 1, 2, 28)
