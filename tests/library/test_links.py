"""Where links and pictures of an article lead."""

from pathlib import Path

import pytest

from kiosk.library.model import Body, Link, Paragraph, Picture
from tests.conftest import WriteContent
from tests.library.helpers import body, problem, read, says

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02"


def targets(shown: Body) -> list[str]:
    return [span.target for block in shown.blocks if isinstance(block, Paragraph) for span in block.spans if isinstance(span, Link)]


@pytest.fixture
def folder(content: WriteContent) -> Path:
    articles = dict.fromkeys(["01-sleep/01-worry.md", "01-sleep/02-rest time.md", "02-talk/a.md", "02-talk/a.es.md", "03/in/b.md"], "x")
    return content({**articles, "02-talk/topic.md": "---\ntitle: Talk\n---", "02-talk/images/ok.png": PNG})


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("01-worry.md", "article:01-sleep/01-worry"),
        ("01-worry", "article:01-sleep/01-worry"),
        ("./01-worry.md#try%20it", "article:01-sleep/01-worry#try it"),
        ("02-rest%20time.md", "article:01-sleep/02-rest time"),
        ("<02-rest time.md>", "article:01-sleep/02-rest time"),
        ("../02-talk/a.md", "article:02-talk/a"),
        ("../02-talk/a.es.md", "article:02-talk/a"),
        ("..\\02-talk\\a.md", "article:02-talk/a"),
        ("/02-talk/a", "article:02-talk/a"),
        ("../02-talk/", "article:02-talk/a"),
        ("../02-talk/topic.md", "article:02-talk/a"),
        ("../03", "article:03/in/b"),
        ("../", "article:01-sleep/01-worry"),
        ("#below", "article:01-sleep/me#below"),
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://example.org", "HTTP://example.org"),
    ],
)
def test_links_that_lead_somewhere(folder: Path, written: str, target: str) -> None:
    (folder / "01-sleep/me.md").write_text(f"See [here]({written}).")
    shown = body(folder, "01-sleep/me.md")
    assert (targets(shown), shown.problems) == ([target], ())


@pytest.mark.parametrize(
    "written",
    [
        "nope.md",
        "../../outside.md",
        "../../01-sleep/01-worry.md",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:me@example.org",
        "tel:123",
        "www.example.org",
        "//example.org",
        "https://",
        "http://[bad",
        "a.md",
        "images/ok.png",
        "%00",
        "\u202e",
    ],
)
def test_links_that_lead_nowhere_keep_their_words(folder: Path, written: str) -> None:
    (folder / "01-sleep/me.md").write_text(f"\nSee *the [little page]({written})* here.")
    assert body(folder, "01-sleep/me.md").blocks == body_of_plain(folder)
    found = read(folder).problems
    assert [(entry.file, entry.line) for entry in found] == [("01-sleep/me.md", 2)]


def body_of_plain(folder: Path) -> object:
    (folder / "01-sleep/plain.md").write_text("See *the little page* here.")
    blocks = body(folder, "01-sleep/plain.md").blocks
    (folder / "01-sleep/plain.md").unlink()
    return blocks


def test_links_are_found_in_every_kind_of_block(folder: Path) -> None:
    kinds = [
        "## H [1](no1)",
        "- [2](no2)",
        "> [3](no3)",
        "!!! note\n    [4](no4)",
        "!!! short\n    - [5](no5)",
        "|[6](no6)|b|\n|-|-|\n|c|**[7](no7)**|",
    ]
    (folder / "01-sleep/me.md").write_text("Title\n\n" + "\n\n".join(kinds) + "\n\n`code` <b>x</b><br>y")
    assert [entry.what for entry in read(folder).problems] == [
        f"The link no{number} leads to nothing that is shown." for number in range(1, 8)
    ]


def test_a_link_to_a_hidden_article_leads_nowhere(folder: Path) -> None:
    (folder / "01-sleep/hidden.md").write_text("---\ndraft: true\n---\nx")
    (folder / "01-sleep/me.md").write_text("[x](hidden.md)")
    assert body(folder, "01-sleep/me.md").blocks == says("x")


def test_related_articles(folder: Path) -> None:
    (folder / "01-sleep/me.md").write_text("---\ntitle: Me\nrelated: [01-worry.md, ../02-talk/a.md, nope.md, 01-worry.md]\n---\nx")
    shown = body(folder, "01-sleep/me.md")
    assert shown.related == ("01-sleep/01-worry", "02-talk/a")
    assert (shown.problems[0].line, shown.problems[0].what) == (3, "The article nope.md of the key related is not there or not shown.")


def test_a_picture_of_another_folder(content: WriteContent) -> None:
    folder = content({"t/a.md": "![Chair](../images/my%20chair.png)", "images/my chair.png": PNG})
    assert body(folder, "t/a.md").blocks == (Picture("images/my chair.png", "Chair"),)
    assert read(folder).problems == ()


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ("images/chair.png", "is not there.", "Copy it into the folder t/images, or take the line out."),
        ("../chair.png", "is not there.", "Copy it into the content folder, or take the line out."),
        ("drawing.svg", "is a drawing (SVG), which is not shown.", "Save it as PNG, JPEG, WebP or GIF."),
        ("../../x.png", "leads to a place outside the folder.", "Copy the picture itself into the folder."),
        (
            "https://example.org/x.png",
            "is not in the folder.",
            "Save the picture in the folder and name it there: nothing is loaded from the internet.",
        ),
        (
            "//example.org/x.png",
            "is not in the folder.",
            "Save the picture in the folder and name it there: nothing is loaded from the internet.",
        ),
        ("empty.png", "is not a picture that can be shown.", "Save it as PNG, JPEG, WebP or GIF."),
        ("folder", "cannot be opened.", "Copy it into the folder again."),
    ],
)
def test_pictures_that_cannot_be_shown(content: WriteContent, written: str, what: str, remedy: str) -> None:
    folder = content({"t/a.md": f"Words\n\n![Chair]({written})", "t/drawing.svg": "<svg/>", "t/empty.png": "", "t/folder/x.txt": ""})
    assert body(folder, "t/a.md").blocks == (*says("Words"), Picture("", "Chair"))
    found = problem(read(folder), "picture")
    assert (found.line, found.what, found.remedy) == (3, f"The picture {written} {what}", remedy)


def test_a_picture_that_is_a_way_out_of_the_folder(content: WriteContent, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    folder = content({"t/a.md": "![x](x.png)"})
    (folder / "t/x.png").symlink_to(tmp_path / "secret.png")
    assert body(folder, "t/a.md").blocks == (Picture("", "x"),)


def test_a_picture_that_leads_in_a_circle(content: WriteContent) -> None:
    folder = content({"t/a.md": "![x](x.png)"})
    (folder / "t/x.png").symlink_to(folder / "t/x.png")
    assert body(folder, "t/a.md").blocks == (Picture("", "x"),)
    assert problem(read(folder), "picture").what == "The picture x.png cannot be opened."
