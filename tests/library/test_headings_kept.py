"""The kept headings: good for their folder and for the days that they were made for."""

import datetime as dt
import os
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.library import headings
from kiosk.library.headings import Kept
from kiosk.library.reader import read_library
from tests.conftest import WriteContent

TODAY = dt.date(2026, 11, 22)
FILES = {"01-anxiety/01-panic.md": "# Panic\n\nIt passes.", "01-anxiety/02-worry.md": "# Worry", "kiosk.toml": "", "terms.md": "*[CBT]: x"}


@pytest.fixture
def folder(content: WriteContent) -> Path:
    return content(FILES)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / headings.NAME


def kept(folder: Path, day: dt.date | None = TODAY, until: dt.date | None = None) -> Kept:
    library = read_library(folder, day)
    return Kept(str(folder), headings.stamp(folder), day, until, False, library.topics, library.problems, library.terms)


def test_the_library_comes_back_whole(folder: Path, file: Path) -> None:
    headings.save(file, kept(folder))
    found = headings.load(file, folder, TODAY)
    assert found
    assert found.library() == read_library(folder, TODAY)


@pytest.mark.parametrize("change", ["edited", "added", "removed", "renamed", "touched", "forbidden"])
def test_any_change_makes_another_stamp(folder: Path, change: str) -> None:
    before = headings.stamp(folder)
    worry = folder / "01-anxiety" / "02-worry.md"
    match change:
        case "edited":
            worry.write_text("# Worry less", encoding="utf-8")
        case "added":
            (folder / "03-new.md").write_text("# New", encoding="utf-8")
        case "removed":
            worry.unlink()
        case "renamed":
            worry.rename(worry.with_name("03-worry.md"))
        case "touched":
            os.utime(worry, ns=(1, 1))
        case _:
            worry.chmod(0)
    assert headings.stamp(folder) != before


@pytest.mark.parametrize(
    ("day", "until", "today", "right"),
    [
        (TODAY, None, dt.date(2027, 1, 1), True),
        (TODAY, dt.date(2026, 12, 1), dt.date(2026, 11, 30), True),
        (TODAY, dt.date(2026, 12, 1), dt.date(2026, 12, 1), False),
        (TODAY, None, dt.date(2026, 11, 21), False),
        (TODAY, None, None, False),
        (None, None, TODAY, False),
        (None, None, None, True),
    ],
)
def test_they_are_right_until_a_date_shows_or_hides_something(
    folder: Path, file: Path, day: dt.date | None, until: dt.date | None, today: dt.date | None, right: bool
) -> None:
    headings.save(file, kept(folder, day, until))
    assert (headings.load(file, folder, today) is not None) == right


def test_those_of_another_folder_or_another_program_are_not_taken(folder: Path, file: Path, tmp_path: Path) -> None:
    headings.save(file, kept(folder))
    assert headings.load(file, tmp_path, TODAY) is None
    headings.save(file, replace(kept(folder), format=headings.FORMAT + 1))
    assert headings.load(file, folder, TODAY) is None


@pytest.mark.parametrize("spoilt", [b"", b"\x00", b"not an index", None])
def test_torn_ones_count_as_none(folder: Path, file: Path, spoilt: bytes | None) -> None:
    headings.save(file, kept(folder))
    file.write_bytes(file.read_bytes()[:-20] if spoilt is None else spoilt)
    assert headings.load(file, folder, TODAY) is None


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(FileExistsError):
        headings.save(tmp_path / "data" / headings.NAME, kept(folder))
    assert headings.load(tmp_path / "data" / headings.NAME, folder, TODAY) is None


def test_a_missing_folder_has_no_stamp(tmp_path: Path) -> None:
    assert headings.stamp(tmp_path / "nowhere") == ""
