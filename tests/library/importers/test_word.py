import zlib
from pathlib import Path

import pytest

from kiosk.library.article import load
from kiosk.library.importers.convert import convert
from kiosk.library.importers.report import Report
from kiosk.library.model import (
    Blocks,
    Break,
    Emphasis,
    Heading,
    Item,
    Link,
    List,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Picture,
    Strong,
    Table,
    Text,
)
from tests.library.helpers import item, says
from tests.library.importers.wordfile import NUMBERS, entry, link, note, packed, paragraph, picture, table, text, word

PNG = b"\x89PNG\r\n\x1a\n and so on"
JPEG = b"\xff\xd8\xff and so on"
GAP = paragraph("")


def converted(folder: Path, document: bytes, name: str = "x.docx") -> Report:
    (folder / name).write_bytes(document)
    return convert([folder / name], folder / "articles")


def blocks(folder: Path, *body: str, **others: object) -> Blocks:
    """What the kiosk shows of a document with the title "T" and that body."""
    report = converted(folder, word(paragraph("T", style="Title"), *body, **others))  # type: ignore[arg-type]
    (path,) = report.written
    draft, problems = load(path.parent, path.name)
    assert draft is not None
    assert (draft.head.title, problems) == ("T", ())
    return draft.blocks


def sentences(report: Report) -> list[str]:
    return [guess.sentence for guess in report.guesses]


def test_a_document_with_a_title_and_headings(tmp_path: Path) -> None:
    body = (paragraph("Signs", style="Heading1"), paragraph("Being tired."), paragraph("Early signs", style="Heading2"))
    assert blocks(tmp_path, *body) == (
        Heading(2, (Text("Signs"),), "signs"),
        *says("Being tired."),
        Heading(3, (Text("Early signs"),), "early-signs"),
    )


def test_the_article_says_its_title_and_summary_and_nothing_else(tmp_path: Path) -> None:
    converted(tmp_path, word(paragraph("Burnout: a start", style="Heading1"), paragraph("It has no end. It does.")))
    written = (tmp_path / "articles" / "burnout-a-start.md").read_text()
    assert written == "---\ntitle: 'Burnout: a start'\nsummary: It has no end.\n---\n\nIt has no end. It does.\n"


def test_bold_and_slanted_words(tmp_path: Path) -> None:
    line = paragraph("You ", text("may", bold=True), " ask ", text("anything", italic=True), text(" ", bold=True), "now.")
    assert blocks(tmp_path, line) == (
        Paragraph((Text("You "), Strong((Text("may"),)), Text(" ask "), Emphasis((Text("anything"),)), Text(" now."))),
    )


def test_lists_in_lists(tmp_path: Path) -> None:
    body = (entry("one"), entry("inner", level=1), entry("two"), GAP, entry("first", kind=NUMBERS), entry("second", kind=NUMBERS))
    assert blocks(tmp_path, *body) == (
        List((Item((*says("one"), List((item("inner"),)))), item("two"))),
        List((item("first"), item("second")), ordered=True),
    )


def test_a_table(tmp_path: Path) -> None:
    assert blocks(tmp_path, table(["Day", "What"], ["Monday", "this | that"])) == (
        Table(((Text("Day"),), (Text("What"),)), (((Text("Monday"),), (Text("this | that"),)),), ("left", "left")),
    )


def test_links_to_the_web_and_a_footnote(tmp_path: Path) -> None:
    line = paragraph("See ", link("the page"), note(), ".")
    assert blocks(tmp_path, line, links=["https://example.org/a (b)"], notes=["A small note."]) == (
        Paragraph((Text("See "), Link("https://example.org/a%20%28b%29", (Text("the page"),)), NoteMark(1), Text("."))),
        Notes((Note(1, says("A small note.")),)),
    )


def test_a_line_break_stays(tmp_path: Path) -> None:
    assert blocks(tmp_path, paragraph("one", "<w:r><w:br/></w:r>", "two")) == (Paragraph((Text("one"), Break(), Text("two"))),)


def test_pictures_are_put_beside_the_article_with_their_descriptions(tmp_path: Path) -> None:
    pictures = {"a.png": PNG, "b.jpeg": JPEG}
    body = (paragraph(picture("a.png", 'A [red] chair, "soft"')), paragraph(picture("b.jpeg")), paragraph(picture("a.png", "Again")))
    assert blocks(tmp_path, *body, pictures=pictures) == (
        Picture("images/t-1.png", 'A [red] chair, "soft"'),
        Picture("images/t-2.jpg", ""),
        Picture("images/t-1.png", "Again"),
    )
    assert {path.name: path.read_bytes() for path in (tmp_path / "articles" / "images").iterdir()} == {"t-1.png": PNG, "t-2.jpg": JPEG}


def test_a_drawing_that_cannot_be_shown_is_left_out_and_named(tmp_path: Path) -> None:
    body = (paragraph("Title", style="Title"), paragraph("Words."), paragraph(picture("c.emf", "A diagram")))
    report = converted(tmp_path, word(*body, pictures={"c.emf": b"\x01\0\0\0"}))
    assert [problem.what for problem in report.problems] == [
        "A picture (\u201cA diagram\u201d) was left out: it is of a kind that cannot be shown."
    ]
    assert report.written[0].read_text().endswith("Words.\n")


def test_signs_that_mean_something_in_markdown_are_only_signs(tmp_path: Path) -> None:
    line = "# 1. <b> *not* {{x}} _a_ [TOC] &amp; snake_case 5*3 `x` C:\\new"
    assert blocks(tmp_path, paragraph(line)) == says(line)


@pytest.mark.parametrize("line", ["- no list", "+ none", "3. no number", "> said", "!!! note", ": so", "=== x", "??? y", "~~~", "---"])
def test_lines_that_look_like_markdown_are_only_words(tmp_path: Path, line: str) -> None:
    (block,) = blocks(tmp_path, paragraph(line))
    assert isinstance(block, Paragraph)


def test_short_bold_lines_become_headings_where_there_are_none(tmp_path: Path) -> None:
    bold = [paragraph(text(words, bold=True)) for words in ("Living with burnout", "Signs:", "This whole sentence is important.")]
    report = converted(tmp_path, word(bold[0], paragraph("It is common."), bold[1], paragraph("Being tired."), bold[2]))
    draft, _ = load(tmp_path / "articles", "living-with-burnout.md")
    assert draft is not None
    assert draft.blocks == (
        *says("It is common."),
        Heading(2, (Text("Signs"),), "signs"),
        *says("Being tired."),
        Paragraph((Strong((Text("This whole sentence is important."),)),)),
    )
    assert [(guess.line, guess.sentence) for guess in report.guesses] == [
        (2, "The first line \u201cLiving with burnout\u201d was made the title."),
        (8, "The bold line \u201cSigns:\u201d was made a heading."),
    ]


def test_bold_lines_stay_bold_where_there_are_headings(tmp_path: Path) -> None:
    body = (paragraph("One", style="Heading1"), paragraph(text("Bold", bold=True)))
    assert blocks(tmp_path, *body)[1:] == (Paragraph((Strong((Text("Bold"),)),)),)


def test_a_document_without_any_title_is_called_like_its_file(tmp_path: Path) -> None:
    report = converted(tmp_path, word(paragraph("It begins with a sentence. And goes on.")), "03-first-visit.docx")
    assert [path.name for path in report.written] == ["03-first-visit.md"]
    assert sentences(report) == ["The title \u201cFirst visit\u201d was made from the file's name."]


# ---- what cannot be read


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (b"\xd0\xcf\x11\xe0 old", "word-old"),
        (b"no archive", "word-unreadable"),
        (word(paragraph("x"))[:-30], "word-unreadable"),
        (packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'}), "word-unsafe"),
        (packed({"word/document.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'.encode("utf-16")}), "word-unsafe"),
        (packed({"word/styles.xml": "<!ENTITY"}), "word-unsafe"),
        (packed({"word/document.xml": b" " * 11_000_000}), "word-too-large"),
        (packed({f"word/media/{number}.png": b" " * 9_000_000 for number in range(24)}), "word-too-large"),
        (packed({"something.xml": "<x/>"}), "word-unreadable"),
        (packed({"word/document.xml": "<w:document"}), "word-unreadable"),
        (word(), "article-empty"),
        (word(paragraph("x" * 30_000)), "too-much"),
        (word(*[paragraph("x")] * 20_001), "word-too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_document_that_cannot_be_read_is_refused_with_a_remedy(tmp_path: Path, document: bytes, code: str) -> None:
    report = converted(tmp_path, document)
    (problem,) = report.problems
    assert (problem.severity, problem.code) == ("error", code)
    assert problem.remedy
    assert not report.written
    assert not (tmp_path / "articles").exists()


def test_a_document_nested_without_end_is_refused(tmp_path: Path) -> None:
    deep = packed({"word/document.xml": "<a>" * 50_000 + "</a>" * 50_000})
    assert [problem.code for problem in converted(tmp_path, deep).problems] == ["not-converted"]


def test_a_damaged_picture_is_left_out(tmp_path: Path) -> None:
    document = bytearray(word(paragraph("T"), paragraph("Words."), paragraph(picture("a.png", "it")), pictures={"a.png": PNG}))
    document[document.rfind(zlib.crc32(PNG).to_bytes(4, "little"))] ^= 255
    report = converted(tmp_path, bytes(document))
    assert [problem.what for problem in report.problems] == ["A picture (\u201cit\u201d) was left out: it is not inside the document."]
    assert report.written[0].read_text().endswith("Words.\n")


def test_text_that_is_hidden_in_word_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    secret = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Only for us.</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>For all.</w:t></w:r>'
    document = word(paragraph("T", style="Title"), f"<w:p>{secret}{shown}</w:p>")
    report = converted(tmp_path, document)
    (path,) = report.written
    assert "For all." in path.read_text("utf-8")
    assert "Only for us." not in path.read_text("utf-8")
    assert "Text that is hidden in Word was left out." in sentences(report)


def test_where_nothing_is_hidden_any_more_nothing_is_said_to_be_left_out(tmp_path: Path) -> None:
    report = converted(
        tmp_path, word(paragraph("T", style="Title"), '<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>For all.</w:t></w:r></w:p>')
    )
    assert report.written[0].read_text("utf-8").endswith("For all.\n")
    assert sentences(report) == []
