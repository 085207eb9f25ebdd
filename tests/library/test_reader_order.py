"""Which files are articles, which folders are topics, and in which order they stand."""

from kiosk.library.model import Library
from tests.conftest import WriteContent
from tests.library.helpers import read, titles


def topics(library: Library) -> list[str]:
    return [topic.id for topic in library.topics]


def test_numbers_sort_as_people_count(content: WriteContent) -> None:
    names = ["10-ten.md", "2-two.md", "01-one.md", "beta 12.md", "beta 3.md", "Alpha.md"]
    assert titles(read(content({f"t/{name}": "x" for name in names}))) == ["One", "Two", "Ten", "Alpha", "Beta 3", "Beta 12"]


def test_order_and_weight_stand_above_the_number(content: WriteContent) -> None:
    folder = content({"t/01-a.md": "---\nweight: 3\n---\nx", "t/02-b.md": "x", "t/z.md": "---\norder: 1\n---\nx"})
    assert titles(read(folder)) == ["Z", "B", "A"]


def test_dates_of_jekyll_come_newest_first(content: WriteContent) -> None:
    folder = content({f"t/{name}.md": "x" for name in ["2024-01-05-old", "2025-03-01-new", "2024-99-99-no-date", "about"]})
    assert titles(read(folder)) == ["New", "Old", "2024 99 99 no date", "About"]


def test_every_folder_with_files_of_its_own_is_a_topic(content: WriteContent) -> None:
    folder = content({"b/x/deep.md": "x", "a.md": "x", "b/c.md": "x", "b/empty/picture.png": "x", "10-z/a.md": "x", "2-y/a.markdown": "x"})
    assert topics(read(folder)) == ["", "2-y", "10-z", "b", "b/x"]


def test_the_order_of_a_topic(content: WriteContent) -> None:
    folder = content(
        {"a/1.md": "x", "a/in/1.md": "x", "b/topic.md": "---\norder: 0\n---", "b/1.md": "x", "a/topic.md": "---\norder: 5\n---"}
    )
    assert topics(read(folder)) == ["b", "a", "a/in"]


def test_an_index_with_words_is_the_first_article(content: WriteContent) -> None:
    folder = content(
        {"t/01-a.md": "x", "t/README.md": "# About sleep\n\nWords.", "s/_index.md": "---\ntitle: Only a title\n---\n", "s/a.md": "x"}
    )
    library = read(folder)
    assert titles(library) == ["A", "About sleep", "A"]
    assert [topic.versions[0].title for topic in library.topics] == ["Only a title", "About sleep"]


def test_a_topic_file_is_never_an_article(content: WriteContent) -> None:
    library = read(content({"t/topic.md": "---\ntitle: Sleep\n---\n\n# Heading\n\nSummary here. More.\n\nLost words.", "t/a.md": "x"}))
    assert titles(library) == ["A"]
    assert (library.topics[0].versions[0].title, library.topics[0].versions[0].summary) == ("Sleep", "Summary here.")
    assert [problem.code for problem in library.problems] == ["topic-text"]


def test_hidden_and_reserved_files_are_not_read(content: WriteContent) -> None:
    names = [
        ".hidden.md",
        ".git/a.md",
        "~$letter.md",
        "node_modules/a.md",
        "t/__pycache__/a.md",
        "terms.md",
        "terms.es.md",
        "notes.txt",
        "t/a.md",
    ]
    assert titles(read(content(dict.fromkeys(names, "x")))) == ["A"]


def test_two_files_of_one_name(content: WriteContent) -> None:
    library = read(content({"t/a.md": "# One\n\nx", "t/a.markdown": "# Two\n\nx"}))
    assert titles(library) == ["Two"]
    assert [problem.what for problem in library.problems] == ["The file t/a.markdown has the same name, so this one is not shown."]


def test_dates_and_drafts_hide_an_article(content: WriteContent) -> None:
    keys = {
        "draft": "draft: true",
        "unpublished": "published: false",
        "tomorrow": "publish: 2026-11-23",
        "yesterday": "expires: 2026-11-21",
        "today": "publish: 2026-11-22\nexpires: 2026-11-22",
    }
    assert titles(read(content({f"t/{name}.md": f"---\n{key}\n---\nx" for name, key in keys.items()}))) == ["Today"]
