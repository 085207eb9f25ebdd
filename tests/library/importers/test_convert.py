import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.library.frontmatter import split
from kiosk.library.importers import convert as module
from kiosk.library.importers.convert import convert
from kiosk.library.importers.report import Report
from kiosk.library.importers.written import front_matter, slug


def text(folder: Path, name: str, words: str) -> Path:
    path = folder / name
    path.write_text(words)
    return path


def names(report: Report) -> list[str]:
    return [path.name for path in report.written]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("What is burnout?", "what-is-burnout"),
        ("Don\u2019t wait", "dont-wait"),
        ("Caf\u00e9 \u00d8st, Gr\u00f6\u00dfe & \u0152uvre", "cafe-ost-grosse-oeuvre"),
        ("10 ways to sleep", "article-10-ways-to-sleep"),
        ("\u4f60\u597d", "article"),
        ("a" * 80, "a" * 60),
        ("word " * 30, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_the_name_of_a_file_is_made_of_its_title(title: str, name: str) -> None:
    assert slug(title) == name


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("03-old.txt", "03-my-title.md"),
        ("3. Old name.txt", "3-my-title.md"),
        ("5-4-3-2-1.txt", "my-title.md"),
        ("2024-01-05-old.txt", "2024-01-05-my-title.md"),
        ("old.es.txt", "my-title.es.md"),
    ],
)
def test_an_order_a_date_and_a_language_in_the_name_stay(tmp_path: Path, source: str, written: str) -> None:
    assert names(convert([text(tmp_path, source, "My title\n\nWords.")], tmp_path / "out")) == [written]


@pytest.mark.parametrize("title", ["Topic", "Index", "README", "Terms"])
def test_names_with_a_meaning_are_not_taken(tmp_path: Path, title: str) -> None:
    assert names(convert([text(tmp_path, "x.txt", f"{title}\n\nWords.")], tmp_path / "out")) == [f"{title.lower()}-2.md"]


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "same.md").write_text("mine")
    files = [text(tmp_path, name, "Same\n\nWords.") for name in ("a.txt", "b.txt")]
    assert names(convert([*files, files[0]], tmp_path)) == ["same-2.md", "same-3.md", "same-4.md"]
    assert (tmp_path / "same.md").read_text() == "mine"


@pytest.mark.parametrize(
    "words",
    ["plain", "with: a colon", "'quoted' \"words\"", "# no comment", "[list]", "no", "- x", "a \u2028 b", "\U0001f642", "{x}", "1.0"],
)
def test_any_words_can_be_a_title_and_a_summary(words: str) -> None:
    front = split(front_matter(words, words) + "Text.", "x.md")
    assert (front.meta.title, front.meta.summary, front.problems) == (" ".join(words.split()), " ".join(words.split()), ())


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "bad.docx").write_bytes(b"x")
    files = [tmp_path / "gone.txt", tmp_path / "folder.txt", tmp_path / "bad.docx", text(tmp_path, "good.txt", "Good\n\nWords.")]
    report = convert([*files, Path("a\0b.txt")], tmp_path / "out")
    assert names(report) == ["good.md"]
    assert [problem.code for problem in report.problems] == ["file-missing", "file-missing", "word-unreadable", "file-missing"]
    assert report.problems[0].file == str(tmp_path / "gone.txt")


@pytest.mark.parametrize("ending", [".doc", ".pdf", ".rtf", ".odt", ".pages", ".xyz", ""])
def test_files_of_other_kinds_are_refused_with_a_way_out(tmp_path: Path, ending: str) -> None:
    (problem,) = convert([text(tmp_path, f"x{ending}", "x")], tmp_path / "out").problems
    assert problem.code == "kind-unknown"
    assert "docx" in problem.remedy or "paste" in problem.remedy


def test_a_very_large_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SOURCE_BYTES", 10)
    assert [problem.code for problem in convert([text(tmp_path, "x.txt", "x" * 11)], tmp_path / "out").problems] == ["file-too-large"]


def test_an_article_that_the_kiosk_would_not_read_is_refused(tmp_path: Path) -> None:
    source = text(tmp_path, "x.md", "# T\n\n" + "Some words.\n\n" * 3_900 + "word " * 3_000 + "\n\n" + "x" * 19_000)
    assert names(convert([source], tmp_path / "out")) == ["t.md"]
    source = text(tmp_path, "x.md", "# T\n\n" + ("word " * 3_900 + "\n\n") * 30)
    assert [problem.code for problem in convert([source], tmp_path / "out").problems] == ["file-too-large"]


def test_a_place_that_takes_no_files_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    report = convert([text(tmp_path, "x.txt", "T\n\nWords.")], tmp_path / "out")
    assert [problem.code for problem in report.problems] == ["not-written"]
    assert not report.written


def test_a_file_that_trips_its_reader_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(module, "_read", trip)
    assert [problem.code for problem in convert([text(tmp_path, "x.txt", "x")], tmp_path).problems] == ["not-converted"]


def test_the_readers_of_other_formats_are_loaded_only_for_them() -> None:
    code = "import sys, kiosk.library.importers.convert; print(*sorted({'mammoth', 'bs4', 'markdownify', 'PySide6'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
