"""Whatever is in the folder, the rest of it can be read."""

import os
from pathlib import Path

import pytest

from kiosk.library import markdown
from kiosk.library.reader import read_body, read_library
from tests.conftest import WriteContent
from tests.library.helpers import TODAY, body, problem, read, says, titles


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    library = read(tmp_path / "nothing")
    assert not library.usable
    assert problem(library, "folder-missing").what == f"The content folder {tmp_path / 'nothing'} is not there."
    assert read(Path("a\0b")).problems[0].code == "folder-missing"


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("x")
    assert problem(read(tmp_path / "content"), "folder-missing").what.endswith("content is a file, and should be a folder.")


@pytest.mark.parametrize("text", ["", "# Only a title", "---\ntitle: Keys alone\n---\n", "<!-- nothing -->"])
def test_an_article_without_words_is_not_shown_and_said(content: WriteContent, text: str) -> None:
    library = read(content({"t/a.md": text, "t/b.md": "Words."}))
    assert list(library.positions) == ["t/b"]
    assert problem(library, "article-empty").file == "t/a.md"


def test_an_empty_folder(tmp_path: Path) -> None:
    assert problem(read(tmp_path), "folder-empty").remedy == "Put at least one text file whose name ends in .md into the folder."


@pytest.mark.parametrize(
    ("data", "words", "line"),
    [
        ("Caf\u00e9".encode(), "Caf\u00e9", 0),
        ("\ufeffCaf\u00e9".encode(), "Caf\u00e9", 0),
        ("Caf\u00e9".encode("utf-16"), "Caf\u00e9", 0),
        (b"\xfe\xff" + "Caf\u00e9".encode("utf-16-be"), "Caf\u00e9", 0),
        (b"One\ntwo caf\xe9 \x93so\x94", "One two caf\u00e9 \u201cso\u201d", 2),
        (b"One\r\n\r\n\r\nx\xff" + "\u00e9".encode(), None, 4),
    ],
)
def test_letters_however_they_were_saved(content: WriteContent, data: bytes, words: str | None, line: int) -> None:
    folder = content({"t/a.md": data})
    found = [entry.line for entry in read(folder).problems]
    assert found == ([line] if line else [])
    if words:
        assert body(folder, "t/a.md").blocks == says(words)


def test_characters_that_cannot_be_shown_are_taken_out(content: WriteContent) -> None:
    folder = content({"t/a.md": b"Good words here, " * 20 + b"\n\nWo\0rds."})
    assert body(folder, "t/a.md").blocks[-1] == says("Words.")[0]
    assert (problem(read(folder), "encoding").line, problem(read(folder), "encoding").severity) == (3, "warning")


def test_a_file_that_is_no_text_is_left_out(content: WriteContent) -> None:
    library = read(content({"t/a.md": bytes(range(256)) * 4, "t/b.md": "x"}))
    assert titles(library) == ["B"]
    assert problem(library, "not-text").file == "t/a.md"


def test_a_file_of_ten_megabytes_is_left_out(content: WriteContent) -> None:
    folder = content({"t/a.md": "words " * 1_700_000, "t/b.md": "x"})
    assert titles(read(folder)) == ["B"]
    assert problem(read(folder), "file-too-large").what == "This file is larger than 512 KB, which is too much for an article."


def test_a_text_that_the_parser_must_not_be_given(content: WriteContent) -> None:
    folder = content({"t/a.md": "---\ntitle: A\n---\n\nx\n\n" + "[" * 4000, "t/b.md": "x"})
    library = read(folder)
    assert titles(library) == ["B"]
    assert (problem(library, "too-much").line, problem(library, "too-much").severity) == (7, "error")
    assert read_body(folder, "t/a.md", library).blocks == ()


def test_a_file_that_has_gone(content: WriteContent) -> None:
    library = read(folder := content({"t/a.md": "x"}))
    (folder / "t/a.md").unlink()
    shown = read_body(folder, "t/a.md", library)
    assert (shown.blocks, [entry.code for entry in shown.problems]) == ((), ["file-unreadable"])


def test_a_folder_named_like_a_file(content: WriteContent) -> None:
    assert titles(read(content({"t/folder.md/inner.md": "x", "t/a.md": "x"}))) == ["A", "Inner"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs links and names of any bytes")
def test_links_out_of_the_folder_are_not_followed(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"t/a.md": "x"})
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret/s.md").write_text("secret")
    (folder / "out").symlink_to(tmp_path / "secret")
    (folder / "t/s.md").symlink_to(tmp_path / "secret/s.md")
    (folder / "t/loop").symlink_to(folder / "t")
    (folder / "t/b.md").symlink_to(folder / "t/a.md")
    (folder / "t/broken.md").symlink_to(folder / "nothing.md")
    (folder / "t/circle.md").symlink_to(folder / "t/circle.md")
    (folder / "t/circle").symlink_to(folder / "t/circle")
    library = read(folder)
    assert titles(library) == ["A", "B"]
    assert [(entry.code, entry.file) for entry in library.problems] == [
        ("outside-folder", "out"),
        ("outside-folder", "t/circle.md"),
        ("outside-folder", "t/s.md"),
    ]


@pytest.mark.skipif(os.name == "nt", reason="needs names of any bytes")
def test_a_name_that_cannot_be_read(content: WriteContent) -> None:
    folder = content({"t/a.md": "x"})
    Path(os.fsdecode(os.fsencode(folder / "t") + b"/bad\xff.md")).write_text("x")
    library = read(folder)
    assert titles(library) == ["A"]
    assert (problem(library, "name-unreadable").file, problem(library, "name-unreadable").line) == ("t/bad?.md", 0)


def test_folders_too_deep(content: WriteContent) -> None:
    library = read(content({"/".join("abcdefghijklmnopqrstuvw") + "/x.md": "x", "t/a.md": "x"}))
    assert (titles(library), problem(library, "folder-depth").severity) == (["A"], "error")


def test_a_folder_that_may_not_be_opened(content: WriteContent, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = content({"t/a.md": "x", "locked/b.md": "x"})
    scandir = os.scandir

    def guarded(path: Path) -> object:
        if path.name == "locked":
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    library = read(folder)
    assert (titles(library), problem(library, "folder-unreadable").file) == (["A"], "locked")


def test_a_text_that_trips_the_parser_is_shown_without_its_formatting(content: WriteContent, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(text: str) -> None:
        raise IndexError(text)

    folder = content({"t/a.md": "One\ntwo.\n\n**Three**"})
    library = read_library(folder, TODAY)
    monkeypatch.setattr(markdown, "read", fails)
    shown = read_body(folder, "t/a.md", library)
    assert shown.blocks == says("One two.", "**Three**")
    assert [entry.code for entry in shown.problems] == ["markdown"]
