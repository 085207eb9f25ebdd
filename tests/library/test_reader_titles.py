"""Titles, summaries, reading times and what else a heading of an article has."""

import pytest

from kiosk.library.article import first_sentence
from kiosk.library.model import Heading, Short, Text
from tests.conftest import WriteContent
from tests.library.helpers import article, body, read, says, titles


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("01-first-session", "Words.", "First session"),
        ("5-4-3-2-1", "Words.", "5 4 3 2 1"),
        ("2024-01-05-news_of_spring", "Words.", "News of spring"),
        ("1. What to bring", "Words.", "What to bring"),
        ("a", "# From *the* heading\n\nWords.", "From the heading"),
        ("a", "Words.\n\n## Later", "Later"),
        ("a", "---\ntitle: From the key\n---\n# Another", "From the key"),
    ],
)
def test_where_a_title_comes_from(content: WriteContent, name: str, text: str, title: str) -> None:
    assert titles(read(content({f"t/{name}.md": text}))) == [title]


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("# Title\n\nWords.", []),
        ("Words.\n\n# Title\n\n## More", ["More"]),
        ("## Title\n\nWords.", []),
        ("Words.\n\n## First\n\n## Second", ["First", "Second"]),
        ("---\ntitle: Title\n---\n# Title\n\nWords.", []),
        ("---\ntitle: Title\n---\n# Another\n\nWords.", ["Another"]),
    ],
)
def test_the_heading_that_is_the_title_is_not_shown_twice(content: WriteContent, text: str, headings: list[str]) -> None:
    blocks = body(content({"t/a.md": text}), "t/a.md").blocks
    assert [block.spans for block in blocks if isinstance(block, Heading)] == [(Text(words),) for words in headings]


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("One. Two.", "One."),
        ("Ask Dr. Ames, e.g. by phone. Then rest.", "Ask Dr. Ames, e.g. by phone."),
        ("It costs 3.50 in all! Really.", "It costs 3.50 in all!"),
        ("“Shall we?” She did.", "“Shall we?”"),
        ("No end", "No end"),
        ("", ""),
    ],
)
def test_the_first_sentence(text: str, summary: str) -> None:
    assert first_sentence(text) == summary


def test_a_long_sentence_is_cut_at_a_word() -> None:
    short = first_sentence("many words " * 100)
    assert len(short) <= 241
    assert short.endswith("many…")


def test_where_a_summary_comes_from(content: WriteContent) -> None:
    library = read(
        content({"t/a.md": "# A\n\n!!! note\n    Not this.\n\nBut *this*. Not that.", "t/b.md": "---\nsummary: Mine\n---\nText."})
    )
    assert [entry.versions[0].summary for entry in library.reading_order] == ["But this.", "Mine"]


def test_reading_time(content: WriteContent) -> None:
    library = read(content({"t/a.md": "Short.", "t/b.md": "word " * 900, "t/c.md": "- [ ] " + "word " * 390}))
    assert [entry.versions[0].minutes for entry in library.reading_order] == [1, 4, 2]


def test_the_points_of_the_front_matter_stand_first(content: WriteContent) -> None:
    folder = content({"t/a.md": "---\nshort: [Ask *early*, '- odd']\n---\nWords.", "t/b.md": "---\nshort: No\n---\n!!! short\n    - Yes"})
    first, *rest = body(folder, "t/a.md").blocks
    assert isinstance(first, Short)
    assert len(first.points) == 2
    assert tuple(rest) == says("Words.")
    assert body(folder, "t/b.md").blocks == (Short(((Text("Yes"),),)),)


def test_titles_of_topics(content: WriteContent) -> None:
    files = {
        "01-starting-therapy/a.md": "x",
        "b/topic.md": "---\ntitle: Bees\nsummary: Hum\nmotif: hive\nhue: gold\n---",
        "b/a.md": "x",
        "root.md": "x",
    }
    library = read(content(files))
    assert [(topic.versions[0].title, topic.motif, topic.hue) for topic in library.topics] == [
        ("More to read", "", ""),
        ("Starting therapy", "", ""),
        ("Bees", "hive", "gold"),
    ]


def test_an_article_may_name_its_cover(content: WriteContent) -> None:
    files: dict[str, str | bytes] = {
        "t/a.md": "---\ncover: images/c.png\nmotif: tide\nhue: blue\n---\nx",
        "t/images/c.png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02",
        "t/b.md": "---\ncover: no.png\n---\nx",
    }
    library = read(content(files))
    assert (article(library, "t/a").cover, article(library, "t/a").motif, article(library, "t/a").hue) == ("t/images/c.png", "tide", "blue")
    assert article(library, "t/b").cover == ""
    assert [(problem.file, problem.line, problem.what) for problem in library.problems] == [
        ("t/b.md", 2, "The picture no.png is not there.")
    ]


def test_a_body_has_its_author_review_and_sources(content: WriteContent) -> None:
    shown = body(content({"t/a.md": "---\nauthor: A\nreviewed_by: B\nreviewed: 2026-01-01\nsources: [S]\n---\nx"}), "t/a.md")
    assert (shown.author, shown.reviewed_by, shown.reviewed, shown.sources[0].text) == ("A", "B", "2026-01-01", "S")
