"""The index is brought up to date: what changed is read, what did not is not, and nothing that is wrong with it is ever an error."""

import datetime as dt
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.library import headings, refresh, workers
from kiosk.library.index import NAME, Index
from kiosk.library.model import Library
from kiosk.library.reader import body_of, read_body, read_library
from tests.conftest import WriteContent
from tests.library.helpers import problem, titles

TODAY = dt.date(2026, 11, 22)
FILES = {
    "a/topic.md": "---\ntitle: First\n---\n",
    "a/one.md": "# One\n\nSee [two](two.md).[^1]\n\n[^1]: A note about CBT.\n",
    "a/two.md": "# Two\n\nWords.\n\n- [ ] ask\n",
    "a/two.es.md": "# Dos\n\nPalabras.",
    "terms.md": "*[CBT]: A therapy.",
}


@pytest.fixture
def folder(content: WriteContent) -> Path:
    return content(FILES)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data"


def fresh(place: Path, folder: Path, day: dt.date | None = TODAY, *, hide_overdue: bool = False) -> Library:
    library = refresh.refresh(place, folder, day, hide_overdue=hide_overdue)
    assert library
    return library


def test_the_library_is_the_one_that_reading_every_file_gives(place: Path, folder: Path) -> None:
    assert fresh(place, folder) == read_library(folder, TODAY)
    assert fresh(place, folder) == read_library(folder, TODAY)
    kept = headings.load(place / headings.NAME, folder, TODAY)
    assert kept
    assert (kept.library(), kept.stamp) == (read_library(folder, TODAY), headings.stamp(folder))


def test_an_article_from_the_index_is_the_one_from_its_file(place: Path, folder: Path) -> None:
    library = fresh(place, folder)
    index = Index.open(place / NAME, folder)
    assert index
    for path in ("a/one.md", "a/two.md", "a/two.es.md"):
        found = index.article(path)
        assert found
        head, blocks, problems = found
        assert body_of(folder, head, blocks, library, problems) == read_body(folder, path, library)
    assert index.article("a/nowhere.md") is None
    index.close()


def test_only_what_has_changed_is_read(place: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(place, folder)
    read: list[str] = []
    each = workers.each

    def noted(function: Callable[[str], refresh.Encoded], paths: list[str], number: int) -> Iterator[tuple[str, refresh.Encoded | None]]:
        read.extend(paths)
        return each(function, paths, number)

    monkeypatch.setattr(workers, "each", noted)
    (folder / "a" / "two.md").write_text("# Two and a half\n\nWords.", encoding="utf-8")
    (folder / "a" / "three.md").write_text("# Three\n\nWords.", encoding="utf-8")
    (folder / "a" / "one.md").unlink()
    assert titles(fresh(place, folder)) == ["Three", "Two and a half"]
    assert read == ["a/three.md", "a/two.md"]


def test_many_files_are_read_by_processes_of_their_own(place: Path, content: WriteContent) -> None:
    folder = content({f"{number}.md": f"# Article {number}\n\nWords." for number in range(workers.FEW + 5)})
    assert fresh(place, folder) == read_library(folder, TODAY)


@pytest.mark.parametrize("spoilt", ["torn", "foreign", "another program's", "older", "of another folder", "in the middle"])
def test_an_index_that_cannot_be_used_is_made_anew(place: Path, folder: Path, tmp_path: Path, spoilt: str) -> None:
    fresh(place, folder)
    file = place / NAME
    match spoilt:
        case "torn":
            file.write_bytes(file.read_bytes()[:5000])
        case "foreign":
            file.write_bytes(b"not a database")
        case "another program's":
            file.unlink()
            sqlite3.connect(file).execute("CREATE TABLE files (path)").connection.close()
        case "older":
            with sqlite3.connect(file) as connection:
                connection.execute("PRAGMA user_version = 1")
            connection.close()
        case "of another folder":
            other = tmp_path / "other"
            other.mkdir()
            fresh(place, other)
        case _:
            data = bytearray(file.read_bytes())
            data[6000:9000] = os.urandom(3000)
            file.write_bytes(data)
    assert fresh(place, folder) == read_library(folder, TODAY)
    assert fresh(place, folder) == read_library(folder, TODAY)


@pytest.mark.parametrize("in_the_way", ["", NAME, headings.NAME])
def test_where_nothing_can_be_kept_it_says_so(folder: Path, place: Path, in_the_way: str) -> None:
    if in_the_way:
        (place / in_the_way).mkdir(parents=True)
    else:
        place.write_text("a file", encoding="utf-8")
    assert refresh.refresh(place, folder, TODAY) is None


def test_who_only_reads_makes_and_removes_nothing(folder: Path, place: Path) -> None:
    assert Index.open(place / NAME, folder) is None
    assert not place.exists()
    place.mkdir()
    (place / NAME).write_bytes(b"not a database")
    assert Index.open(place / NAME, folder) is None
    assert (place / NAME).read_bytes() == b"not a database"


def test_a_file_that_stalls_the_reader_is_named_and_the_rest_is_there(place: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_file = refresh.read_file

    def stalls(where: Path, path: str) -> refresh.Encoded:
        if path == "a/two.md":
            os._exit(1)
        return read_file(where, path)

    monkeypatch.setattr(refresh, "read_file", stalls)
    library = fresh(place, folder)
    assert problem(library, "too-slow").file == "a/two.md"
    assert titles(library) == ["One", "Dos"]


def test_a_folder_that_has_gone_is_said_and_what_was_kept_stays(place: Path, folder: Path) -> None:
    before = fresh(place, folder)
    folder.rename(folder.with_name("pulled"))
    assert problem(fresh(place, folder), "folder-missing").file == ""
    kept = headings.load(place / headings.NAME, folder, TODAY)
    assert kept
    assert kept.library() == before


def test_the_headings_are_kept_until_the_next_date_counts(place: Path, content: WriteContent) -> None:
    folder = content({"a.md": "---\nexpires: 2026-12-24\n---\nWords.", "b.md": "---\npublish: 2027-01-05\n---\nWords.", "c.md": "Words."})
    fresh(place, folder)
    assert headings.load(place / headings.NAME, folder, dt.date(2026, 12, 24))
    assert headings.load(place / headings.NAME, folder, dt.date(2026, 12, 25)) is None


def test_without_a_day_no_date_hides_anything(place: Path, content: WriteContent) -> None:
    folder = content({"a.md": "---\nexpires: 2001-12-24\n---\nWords.", "b.md": "---\npublish: 2100-01-05\n---\nWords."})
    assert titles(fresh(place, folder, None)) == ["A", "B"]
    assert titles(fresh(place, folder)) == []


def test_what_is_overdue_for_review_is_hidden_when_the_practice_says_so(place: Path, content: WriteContent) -> None:
    folder = content({"a.md": "---\nreview_by: 2026-11-21\n---\nWords.", "b.md": "---\nreview_by: 2026-11-22\n---\nWords."})
    assert titles(fresh(place, folder)) == ["A", "B"]
    assert titles(fresh(place, folder, hide_overdue=True)) == ["B"]
