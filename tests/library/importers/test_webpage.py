import base64
from pathlib import Path

import pytest

from kiosk.library.article import Draft, load
from kiosk.library.importers.convert import convert
from kiosk.library.importers.report import Report
from kiosk.library.importers.webpage import decoded
from kiosk.library.model import Heading, Item, Link, List, Paragraph, Picture, Strong, Sub, Table, Text
from tests.library.helpers import item, says

PNG = b"\x89PNG\r\n\x1a\n and so on"


def converted(folder: Path, page: str | bytes) -> tuple[Draft, Report]:
    (folder / "page.html").write_bytes(page if isinstance(page, bytes) else page.encode())
    report = convert([folder / "page.html"], folder / "articles")
    draft, problems = load(folder / "articles", report.written[0].name)
    assert draft is not None
    assert problems == ()
    return draft, report


@pytest.mark.parametrize("name", ["main", "article", 'div role="main"'])
def test_only_the_article_of_a_page_is_kept(tmp_path: Path, name: str) -> None:
    page = f"""<!DOCTYPE html><title>Blog</title><style>p {{}}</style><header><h1>The blog</h1></header><nav><a href="/">Home</a></nav>
    <{name}><!-- no --><h1>Burnout</h1><script>x()</script><p>It is common.</p><form>Sign up</form></{name.split(maxsplit=1)[0]}>
    <aside>Buy!</aside><footer>2024</footer>"""
    draft, report = converted(tmp_path, page)
    assert (draft.head.title, draft.blocks) == ("Burnout", says("It is common."))
    assert report.guesses == ()


def test_a_page_that_is_only_a_body(tmp_path: Path) -> None:
    draft, _ = converted(tmp_path, "<html><body><h2>Sleep</h2><p>Rest.</p><div hidden>No</div><div style='display: none'>No</div></body>")
    assert (draft.head.title, draft.blocks) == ("Sleep", says("Rest."))


def test_the_title_may_stand_in_the_header_of_the_article(tmp_path: Path) -> None:
    draft, _ = converted(tmp_path, "<article><header><h1>Sleep</h1><p>3 May</p></header><p>Rest.</p><h3>Why</h3><p>So.</p></article>")
    assert (draft.head.title, draft.blocks) == ("Sleep", (*says("Rest."), Heading(2, (Text("Why"),), "why"), *says("So.")))


def test_the_title_of_the_window_is_a_guess(tmp_path: Path) -> None:
    draft, report = converted(tmp_path, "<title>Sleep well</title><body><p>Rest.</p></body>")
    assert draft.head.title == "Sleep well"
    assert [(guess.line, guess.sentence) for guess in report.guesses] == [(2, "\u201cSleep well\u201d was made the title.")]


def test_a_cookie_notice_is_left_out_but_not_an_article_about_consent(tmp_path: Path) -> None:
    words = "You decide what you agree to. " * 40
    page = f'<h1>Consent</h1><div id="cookie-bar"><p>We use cookies.</p></div><div class="post tag-consent"><p>{words}</p></div>'
    draft, report = converted(tmp_path, page)
    assert draft.blocks == says(words.strip())
    assert [guess.sentence for guess in report.guesses] == ["A notice about cookies was left out."]


def test_lists_tables_and_small_letters(tmp_path: Path) -> None:
    page = """<h1>T</h1><ul><li>one<ol start="3"><li>inner</li></ol></li><li>two</li></ul>
    <table><thead><tr><th>Day</th></tr></thead><tbody><tr><td>Mon<br>day</td></tr></tbody></table><p>H<sub>2</sub>O</p>"""
    assert converted(tmp_path, page)[0].blocks == (
        List((Item((*says("one"), List((item("inner"),), ordered=True, start=3))), item("two"))),
        Table(((Text("Day"),),), (((Text("Mon day"),),),), ("left",)),
        Paragraph((Text("H"), Sub((Text("2"),)), Text("O"))),
    )


def test_bold_beside_bold_and_empty_bold(tmp_path: Path) -> None:
    page = "<h1>T</h1><p>a<b> </b>b <b>c</b><b>d</b> <s>e</s></p>"
    assert converted(tmp_path, page)[0].blocks == (Paragraph((Text("a b "), Strong((Text("cd"),)), Text(" e"))),)


def test_links_lead_to_the_web_or_are_words(tmp_path: Path) -> None:
    page = '<h1>T</h1><p><a href="https://example.org" title="x">out</a> <a href="/about">about</a> <a href="#top">top</a></p>'
    assert converted(tmp_path, page)[0].blocks == (Paragraph((Link("https://example.org", (Text("out"),)), Text(" about top"))),)


def test_what_folds_is_open(tmp_path: Path) -> None:
    page = "<h1>T</h1><details><summary>Why?</summary><p>Because.</p></details>"
    assert converted(tmp_path, page)[0].blocks == (Paragraph((Strong((Text("Why?"),)),)), *says("Because."))


def test_pictures_beside_the_page_are_copied(tmp_path: Path) -> None:
    (tmp_path / "page files").mkdir()
    (tmp_path / "page files" / "a.png").write_bytes(PNG)
    inside = base64.b64encode(PNG + b"2").decode()
    page = f"""<h1>T</h1><figure><a href="x.html"><img src="page%20files/a.png?v=2" alt="A chair"></a><figcaption>Our "room"</figcaption>
    </figure><img src="data:image/png;base64,{inside}" alt="B">"""
    draft, report = converted(tmp_path, page)
    assert draft.blocks == (Picture("images/t-1.png", "A chair", (Text('Our "room"'),)), Picture("images/t-2.png", "B"))
    assert (tmp_path / "articles" / "images" / "t-1.png").read_bytes() == PNG
    assert report.problems == ()


def test_a_caption_has_the_words_of_the_page_and_no_marks_but_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    caption = "Our <em>room</em>, <b>5</b>*3 m *"
    draft, _ = converted(tmp_path, f'<h1>T</h1><figure><img src="a.png" alt="A"><figcaption>{caption}</figcaption></figure>')
    assert draft.blocks == (Picture("images/t-1.png", "A", (Text("Our room, 5*3 m *"),)),)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("https://example.org/a.png", "it lies on the internet, not beside the file"),
        ("//example.org/a.png", "it lies on the internet, not beside the file"),
        ("", "it lies on the internet, not beside the file"),
        ("gone.png", "it is not beside the file, or cannot be opened"),
        (".", "it is not beside the file, or cannot be opened"),
        ("a%00b.png", "it is not beside the file, or cannot be opened"),
        ("page.html", "it is of a kind that cannot be shown"),
        ("data:image/png;base64,A", "it is of a kind that cannot be shown"),
        ("data:image/svg+xml,<svg/>", "it is of a kind that cannot be shown"),
    ],
)
def test_a_picture_that_cannot_be_had_is_left_out_and_named(tmp_path: Path, source: str, why: str) -> None:
    draft, report = converted(
        tmp_path, f'<h1>T</h1><p>Words.</p><figure><img src="{source}" alt="it"><figcaption>Cap</figcaption></figure>'
    )
    assert draft.blocks == says("Words.", "Cap")
    assert [problem.what for problem in report.problems] == [f"A picture (\u201cit\u201d) was left out: {why}."]


def test_films_are_left_out_and_named(tmp_path: Path) -> None:
    draft, report = converted(tmp_path, '<h1>T</h1><p>Words.</p><iframe src="https://example.org"></iframe>')
    assert draft.blocks == says("Words.")
    assert [guess.sentence for guess in report.guesses] == ["A film, a sound or a part of another page was left out."]


@pytest.mark.parametrize(
    "data",
    [
        "caf\u00e9".encode(),
        b"\xef\xbb\xbf" + "caf\u00e9".encode(),
        "caf\u00e9".encode("utf-16"),
        b"caf\xe9",
        b"caf\xe9<meta charset='utf-8'>",
        b"<meta charset=iso-8859-1>caf\xe9",
        b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">caf\xe9',
        b'<?xml version="1.0" encoding="ISO-8859-1"?>caf\xe9',
        b"<meta charset='nonsense'>caf\xc3\xa9",
        b"<meta charset='rot13'>caf\xc3\xa9",
    ],
)
def test_letters_are_right_however_the_page_was_saved(data: bytes) -> None:
    assert "caf\u00e9" in decoded(data)


def test_a_page_of_xhtml(tmp_path: Path) -> None:
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>T</h1><p>Words.</p></body></html>'
    assert converted(tmp_path, page)[0].blocks == says("Words.")


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<p></p>", "article-empty"),
        ("<b>x</b>" * 20_001, "too-much"),
        ("<" * 300_001, "too-much"),
        ("<div>" * 5_000 + "x", "too-deep"),
    ],
)
def test_a_page_that_cannot_be_an_article_is_refused(tmp_path: Path, page: str, code: str) -> None:
    (tmp_path / "page.html").write_text(page)
    report = convert([tmp_path / "page.html"], tmp_path / "articles")
    assert [problem.code for problem in report.problems] == [code]
    assert not report.written
