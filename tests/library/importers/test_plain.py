from pathlib import Path

import pytest

from kiosk.library.article import Draft, load
from kiosk.library.importers.convert import convert
from kiosk.library.importers.report import Report
from kiosk.library.model import Heading, Paragraph, Picture, Strong, Text
from tests.library.helpers import says

PNG = b"\x89PNG\r\n\x1a\n and so on"


def converted(folder: Path, text: str | bytes, name: str = "x.md") -> tuple[Draft, Report]:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    report = convert([folder / name], folder / "articles")
    draft, _ = load(folder / "articles", report.written[0].name)
    assert draft is not None
    return draft, report


def written(report: Report) -> str:
    return report.written[0].read_text()


@pytest.mark.parametrize("name", ["x.txt", "x.md", "X.MARKDOWN"])
def test_a_pasted_page_gets_its_title_and_headings(tmp_path: Path, name: str) -> None:
    draft, _ = converted(tmp_path, "Burnout\r\n\r\nIt is common.\r\n\r\nSigns of it:\r\n\r\nBeing tired.", name)
    assert (draft.head.title, draft.head.summary) == ("Burnout", "It is common.")
    assert draft.blocks == (*says("It is common."), Heading(2, (Text("Signs of it"),), "signs-of-it"), *says("Being tired."))


def test_the_lines_of_guesses_are_those_of_the_written_article(tmp_path: Path) -> None:
    _, report = converted(
        tmp_path, "Burnout\n\nIt is common.\n\nSigns of it:\n\nBeing tired.\n\n\u2022 one\n\u2022 two\n\n5 min read", "x.txt"
    )
    lines = ["", *written(report).split("\n")]
    assert [(lines[guess.line], guess.sentence) for guess in report.guesses] == [
        ("", "The line \u201c5 min read\u201d was left out: it belongs to the blog page, not to the text."),
        ("title: Burnout", "The first line \u201cBurnout\u201d was made the title."),
        ("## Signs of it", "The line \u201cSigns of it:\u201d was made a heading."),
        ("- one", "The lines with bullets from here on were made a list."),
    ]
    assert {guess.file for guess in report.guesses} == {"burnout.md"}


def test_markdown_stays_as_it_is(tmp_path: Path) -> None:
    text = "# Burnout\n\nIt is **common**:\n\n!!! note\n    So.\n\nShort line\n\n## Signs {#signs}\n\n* one  \n  more\n"
    draft, report = converted(tmp_path, text)
    assert written(report) == f"---\ntitle: Burnout\nsummary: 'It is common:'\n---\n\n{text}"
    assert draft.head.title == "Burnout"
    assert report.guesses == ()


def test_the_tail_of_a_blog_page_goes_from_markdown_too(tmp_path: Path) -> None:
    draft, report = converted(tmp_path, "My page\n\nIt is **common**.\n\nPrevious\n\nPrevious Anxiety\n\nNext\n\nNext Sleep\n")
    assert (draft.head.title, draft.blocks) == ("My page", (Paragraph((Text("It is "), Strong((Text("common"),)), Text("."))),))
    assert [guess.sentence for guess in report.guesses] == [
        "The first line \u201cMy page\u201d was made the title.",
        "\u201cPrevious Previous Anxiety Next Next Sleep\u201d at the end was left out: it leads to other pages of the blog.",
    ]


@pytest.mark.parametrize(
    "front",
    ["---\ntitle: Mine\nauthor: Me\n---\n", '+++\ntitle = "Mine"\n+++\n', "Title: Mine\nAuthor: Me\n"],
    ids=["YAML", "TOML", "MkDocs"],
)
def test_keys_at_the_top_stay(tmp_path: Path, front: str) -> None:
    draft, report = converted(tmp_path, f"{front}\n## Why\n\nBecause.\n")
    assert written(report).startswith(front)
    assert (draft.head.title, draft.blocks[1:]) == ("Mine", says("Because."))
    assert [path.name for path in report.written] == ["mine.md"]
    assert report.guesses == ()


def test_keys_without_a_title_stay_and_the_heading_names_the_file(tmp_path: Path) -> None:
    draft, report = converted(tmp_path, "---\ndraft: true\n---\n# Burnout\n\nText.")
    assert written(report) == "---\ndraft: true\n---\n# Burnout\n\nText.\n"
    assert (draft.head.title, report.written[0].name) == ("Burnout", "burnout.md")


def test_a_pasted_first_line_with_a_colon_is_no_key(tmp_path: Path) -> None:
    draft, _ = converted(tmp_path, "Summary: what we know\n\nIt is common.", "x.txt")
    assert (draft.head.title, draft.blocks) == ("Summary: what we know", says("It is common."))


def test_pictures_beside_a_markdown_file_come_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    draft, report = converted(tmp_path, "# T\n\n![A chair](a.png)\n\n![Gone](b.png)\n")
    assert draft.blocks == (Picture("images/t-1.png", "A chair"), Picture("b.png", "Gone"))
    assert [problem.what for problem in report.problems] == [
        "A picture (\u201cGone\u201d) was left out: it is not beside the file, or cannot be opened."
    ]


@pytest.mark.parametrize("data", ["caf\u00e9 au lait.".encode("utf-16"), "\ufeffcaf\u00e9 au lait.".encode()])
def test_letters_are_right_however_the_text_was_saved(tmp_path: Path, data: bytes) -> None:
    draft, report = converted(tmp_path, data, "x.txt")
    assert (draft.blocks, report.problems) == (says("caf\u00e9 au lait."), ())


def test_an_old_windows_text_is_read_and_noted(tmp_path: Path) -> None:
    draft, report = converted(tmp_path, b"caf\xe9 au lait.", "x.txt")
    assert (draft.blocks, [problem.code for problem in report.problems]) == (says("caf\u00e9 au lait."), ["encoding"])


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "article-empty"), (b" \n\t\n", "article-empty"), (b"\x01\x02" * 50, "not-text"), (b"a " * 20_000, "too-much")]
)
def test_a_file_without_a_text_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "x.txt").write_bytes(data)
    report = convert([tmp_path / "x.txt"], tmp_path / "articles")
    assert [problem.code for problem in report.problems] == [code]
    assert not report.written
