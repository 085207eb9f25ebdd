"""The kept headings: used while the folder is as it was, and never otherwise."""

import datetime
import os
from pathlib import Path

import pytest

from kiosk.library import index
from kiosk.library.model import Library
from kiosk.library.reader import read_library
from tests.conftest import WriteContent

TODAY = datetime.date(2026, 11, 22)
FILES = {"01-anxiety/01-panic.md": "# Panic\n\nIt passes.", "01-anxiety/02-worry.md": "# Worry", "kiosk.toml": ""}


@pytest.fixture
def folder(content: WriteContent) -> Path:
    return content(FILES)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.msgpack"


def kept(folder: Path, file: Path) -> Library:
    """Reads the folder, keeps its library, and returns it."""
    library = read_library(folder, TODAY)
    index.save(file, index.stamp(folder, TODAY), library)
    return library


def test_an_unchanged_folder_is_not_read_again(folder: Path, file: Path) -> None:
    library = kept(folder, file)

    assert index.load(file, index.stamp(folder, TODAY)) == library


@pytest.mark.parametrize("change", ["edited", "added", "removed", "renamed", "touched"])
def test_any_change_is_seen(folder: Path, file: Path, change: str) -> None:
    kept(folder, file)
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
        case _:
            os.utime(worry, ns=(1, 1))

    assert index.load(file, index.stamp(folder, TODAY)) is None


def test_another_day_is_read_anew_because_dates_show_and_hide(folder: Path, file: Path) -> None:
    kept(folder, file)
    assert index.load(file, index.stamp(folder, TODAY + datetime.timedelta(days=1))) is None


@pytest.mark.parametrize("spoilt", [b"", b"\x00", b"not an index", None])
def test_a_torn_index_counts_as_none(folder: Path, file: Path, spoilt: bytes | None) -> None:
    kept(folder, file)
    file.write_bytes(file.read_bytes()[:-20] if spoilt is None else spoilt)

    assert index.load(file, index.stamp(folder, TODAY)) is None


def test_where_nothing_can_be_written_nothing_is_kept(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="utf-8")
    kept(folder, tmp_path / "data" / "library.msgpack")

    assert index.load(tmp_path / "data" / "library.msgpack", index.stamp(folder, TODAY)) is None


def test_a_missing_folder_has_no_stamp_and_is_never_kept(tmp_path: Path, file: Path) -> None:
    assert index.stamp(tmp_path / "nowhere", TODAY) == ""
    index.save(file, "", Library())
    assert not file.exists()
