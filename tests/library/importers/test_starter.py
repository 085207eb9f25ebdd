import datetime as dt
import re
from pathlib import Path

import pytest

from kiosk.config import content_layer
from kiosk.library.article import load
from kiosk.library.importers import starter
from kiosk.library.importers.starter import make_starter
from kiosk.library.model import Block, Callout, Heading, List, Quote, Short, Table
from tests.library.helpers import TODAY, article, body, read, titles, words

TEMPLATE = Path(__file__).parents[3] / "resources" / "starter"
ARTICLES = ["01-getting-started/01-how-to-write-an-article", "01-getting-started/02-a-first-visit"]
SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
AVOIDED = re.compile(r"\b(?:just|simply|easy|easily|obviously|of course|suffer\w*|afflicted|committed|addict|epidemic)\b", re.IGNORECASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_starter(TEMPLATE, tmp_path / "new", TODAY)
    return tmp_path / "new"


def test_the_starter_reads_without_any_problem(folder: Path) -> None:
    library = read(folder)
    assert library.problems == ()
    assert [topic.versions[0].title for topic in library.topics] == ["Getting started"]
    assert titles(library) == ["How to write an article", "A first visit"]


@pytest.mark.parametrize("identity", ARTICLES)
def test_each_article_can_be_shown(folder: Path, identity: str) -> None:
    shown = body(folder, f"{identity}.md")
    assert shown.problems == ()
    assert shown.author
    assert shown.sources
    assert shown.reviewed_by == "not yet reviewed by a clinician"
    assert article(read(folder), identity).versions[0].summary


def test_the_article_about_writing_shows_what_an_article_can_hold(folder: Path) -> None:
    kinds = {type(block) for block in body(folder, f"{ARTICLES[0]}.md").blocks}
    expected: set[type[Block]] = {Heading, List, Quote, Short, Table, Callout}
    assert expected <= kinds


@pytest.mark.parametrize("identity", ARTICLES)
def test_the_articles_keep_the_rules_that_they_teach(folder: Path, identity: str) -> None:
    draft, _ = load(folder, f"{identity}.md")
    assert draft is not None
    assert len(draft.head.meta.short) == 3
    assert 150 <= len(words(draft.blocks).split()) <= 400
    assert not AVOIDED.search(draft.text)
    for paragraph in re.split(r"\n\s*\n", draft.text):
        if not paragraph.lstrip().startswith(("-", "|", "!", "?", "#", "*[")):
            sentences = SENTENCE_END.split(paragraph.strip())
            assert len(sentences) <= 3
            assert all(len(sentence.split()) <= 30 for sentence in sentences)


def test_the_articles_were_looked_at_today_and_are_due_in_a_year(folder: Path) -> None:
    draft, _ = load(folder, f"{ARTICLES[1]}.md")
    assert draft is not None
    assert (draft.head.meta.reviewed, draft.head.meta.review_by) == ("2026-11-22", dt.date(2027, 11, 22))


def test_a_leap_day_is_due_on_the_last_of_february(tmp_path: Path) -> None:
    make_starter(TEMPLATE, tmp_path / "new", dt.date(2028, 2, 29))
    draft, _ = load(tmp_path / "new", f"{ARTICLES[1]}.md")
    assert draft is not None
    assert (draft.head.meta.reviewed, draft.head.meta.review_by) == ("2028-02-29", dt.date(2029, 2, 28))


def test_the_settings_are_understood_and_no_help_line_counts_as_checked(folder: Path) -> None:
    layer = content_layer(folder)
    assert layer.problems == ()
    assert (folder / "kiosk.toml").read_text().count('checked = ""\n') == 2


def test_it_answers_what_it_made_and_leaves_nothing_else(tmp_path: Path) -> None:
    made = make_starter(TEMPLATE, tmp_path / "inner" / "new", TODAY)
    assert [path.relative_to(tmp_path / "inner" / "new").as_posix() for path in made] == [
        "01-getting-started/01-how-to-write-an-article.md",
        "01-getting-started/02-a-first-visit.md",
        "01-getting-started/topic.md",
        "READ ME FIRST.txt",
        "kiosk.toml",
    ]
    assert all(path.is_file() for path in made)
    assert [path.name for path in (tmp_path / "inner").iterdir()] == ["new"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    make_starter(TEMPLATE, tmp_path / "new", TODAY)
    assert read(tmp_path / "new").usable


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("mine")
    with pytest.raises(FileExistsError, match="is already there and is not an empty folder"):
        make_starter(TEMPLATE, tmp_path, TODAY)
    with pytest.raises(FileExistsError, match="is already there and is not an empty folder"):
        make_starter(TEMPLATE, tmp_path / "mine.md", TODAY)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.md"]


def test_a_half_made_folder_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, _: bytes) -> None:
        if path.name == "topic.md":
            raise OSError(28, "No space left on device")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()

    monkeypatch.setattr(starter, "write_whole", full)
    with pytest.raises(OSError, match="No space left"):
        make_starter(TEMPLATE, tmp_path / "new", TODAY)
    assert list(tmp_path.iterdir()) == []
