"""The library that ships: complete, short, sourced, in two languages and a part of it in a third.

`python -m tests.library.test_shipped --write` writes the table of docs/library.md anew.
"""

import datetime as dt
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from kiosk.art.choice import COVER_NAMES
from kiosk.art.palettes import HUES
from kiosk.checking import settings
from kiosk.library.article import Draft, load
from kiosk.library.checks.run import check_folder
from kiosk.library.checks.table import as_table
from kiosk.library.model import (
    Article,
    Blocks,
    Breathe,
    Callout,
    ContentNote,
    Fold,
    Heading,
    HelpLines,
    Library,
    List,
    Paragraph,
    Short,
    Steps,
    Table,
    Version,
)
from kiosk.library.reader import read_library
from kiosk.library.walk import every, texts

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
TABLE = ROOT / "docs" / "library.md"
TODAY = dt.date(2026, 11, 23)

DOIS = frozenset(Path(__file__).with_name("dois.txt").read_text("utf-8").split())
"""Those of the studies that the articles were written from, letter for letter as in the list of facts and on the publishers' pages."""

ARABIC = {
    "07-in-a-hard-moment/01-grounding",
    "07-in-a-hard-moment/02-breathing",
    "07-in-a-hard-moment/03-safety-plan",
    "07-in-a-hard-moment/04-urgent-help",
    "02-therapy-and-medicine/01-talking-therapy-and-ssris",
    "02-therapy-and-medicine/05-questions-to-ask",
}

DOSES = re.compile(r"\d+\s*(?:mg|milligrams?|miligramos?|ملغ|tablets?|pills? a day|pastillas al día)\b", re.IGNORECASE)
PHONE = re.compile(r"\b(?:911|988|999|111|741741|85258|116 123|\d{3,4}[ -]\d{3,4}(?:[ -]\d{3,4})?)\b")
PROMISES = re.compile(
    r"\b(?:always works?|works? for (?:everyone|everybody)|guarantee\w*|will cure|cures?|siempre funciona|garantiza\w*|cura)\b",
    re.IGNORECASE,
)


@cache
def library() -> Library:
    return read_library(CONTENT, TODAY)


@cache
def draft(path: str) -> Draft:
    found, problems = load(CONTENT, path)
    assert found
    assert problems == ()
    return found


def versions() -> list[Version]:
    return [version for article in library().reading_order for version in article.versions]


every_version = pytest.mark.parametrize("path", [version.path for version in versions()])
every_article = pytest.mark.parametrize("article", library().reading_order, ids=lambda article: article.id)


def test_the_strict_check_passes_and_accepts_only_what_a_practice_has_to_do_itself() -> None:
    report = check_folder(CONTENT, settings(CONTENT), TODAY, {"motif": COVER_NAMES, "hue": HUES})
    assert [problem for problem in report.problems if problem.severity != "hint"] == []
    # Arabic is there in part, and says as much in fewer words.
    assert {problem.code for problem in report.problems if not problem.file.endswith(".ar.md")} == {"translation-missing"}
    assert {problem.code for problem in report.problems if problem.file.endswith(".ar.md")} <= {"length"}
    assert {entry.problem.code for entry in report.accepted} == {"not-reviewed", "help-unconfirmed"}
    assert all(entry.reason for entry in report.accepted)


def test_there_are_seven_topics_with_thirty_one_articles() -> None:
    assert [len(topic.articles) for topic in library().topics] == [5, 5, 4, 4, 5, 4, 4]
    assert all({version.language for version in topic.versions} == {"", "es", "ar"} for topic in library().topics)


def test_no_two_topics_and_no_two_neighbours_have_the_same_picture() -> None:
    assert len({topic.motif for topic in library().topics}) == len({topic.hue for topic in library().topics}) == 7
    for topic in library().topics:
        motifs = [article.motif for article in topic.articles]
        assert len(set(motifs)) == len(motifs)
        assert all(motifs)


@every_article
def test_all_is_there_in_spanish_and_what_may_be_urgent_in_arabic(article: Article) -> None:
    assert {version.language for version in article.versions} == ({"", "es", "ar"} if article.id in ARABIC else {"", "es"})


@every_version
def test_an_article_has_all_that_a_reader_needs_to_trust_it(path: str) -> None:
    meta, blocks = draft(path).head.meta, draft(path).blocks
    assert 0 < len(meta.title) <= 60
    assert meta.summary
    assert meta.author
    assert meta.related
    assert meta.review_by == dt.date(2027, 11, 23)
    (short,) = (block for block in blocks if isinstance(block, Short))
    assert len(short.points) == 3
    tasks = [item for block in every(blocks) if isinstance(block, List) for item in block.items if item.done is not None]
    assert tasks or any(isinstance(block, Steps | Breathe) for block in blocks)


@every_version
def test_the_studies_are_named_as_in_the_list_of_facts(path: str) -> None:
    assert {source.doi for source in draft(path).head.meta.sources} - {""} <= DOIS


@every_version
def test_no_dose_no_phone_number_and_no_promise_stands_in_an_article(path: str) -> None:
    for text in texts(draft(path).blocks):
        assert not DOSES.search(text)
        assert not PHONE.search(text)
        assert not PROMISES.search(text)


@every_version
def test_no_table_is_too_wide_for_large_words(path: str) -> None:
    for block in every(draft(path).blocks):
        if isinstance(block, Table):
            assert len(block.header) <= 3
            assert max(len(word) for text in texts((block,)) for word in text.split()) <= 16


@every_version
def test_no_heading_stands_alone(path: str) -> None:
    blocks = draft(path).blocks
    for block, following in zip(blocks, (*blocks[1:], None), strict=True):
        if isinstance(block, Heading):
            assert following is not None
            assert not isinstance(following, Heading) or following.level > block.level


@every_article
def test_a_translation_says_the_same_in_the_same_order(article: Article) -> None:
    original, *others = (draft(version.path) for version in article.versions)
    for other in others:
        assert outline(other.blocks) == outline(original.blocks)
        assert [link.target for link in other.head.links] == [link.target for link in original.head.links]
        assert [(source.doi, source.url) for source in other.head.meta.sources] == [
            (source.doi, source.url) for source in original.head.meta.sources
        ]
        assert other.head.meta.related == original.head.meta.related
        assert bool(other.head.meta.content_note) == bool(original.head.meta.content_note)


def outline(blocks: Blocks) -> list[tuple[str, int]]:
    """The blocks with how much is in them; how the words are divided into paragraphs is the translator's."""
    return [(type(block).__name__, size(block)) for block in blocks if not isinstance(block, Paragraph)]


def size(block: object) -> int:
    match block:
        case List(items) | Steps(_, items):
            return len(items)
        case Short(points):
            return len(points)
        case Table(_, rows):
            return len(rows)
        case Callout(kind) | Fold(kind):
            return {"note": 1, "tip": 2, "warning": 3}[kind]
        case Breathe(_, inhale, _, exhale, _, rounds):
            return int(inhale * 10000 + exhale * 100 + rounds)
        case Heading(level):
            return level
        case _:
            return 0


@every_version
def test_a_hard_subject_begins_with_its_note_and_carries_the_help_lines(path: str) -> None:
    blocks = draft(path).blocks
    if draft(path).head.meta.content_note:
        assert isinstance(blocks[0], ContentNote)
        assert sum(isinstance(block, HelpLines) for block in blocks) == 1


def test_the_article_on_both_says_all_that_belongs_to_it() -> None:
    path = "02-therapy-and-medicine/01-talking-therapy-and-ssris.md"
    said = [" ".join(texts((block,))) for block in draft(path).blocks if isinstance(block, Heading)]
    assert said[:7] == [
        "The body\u2019s side",
        "The mind\u2019s side",
        "What each can add",
        "Skills for hard days",
        "A plan for one person: you",
        "Staying well",
        "More of your life",
    ]


HEAD = """# The library that ships

What `kiosk check content --format table` measures: grade and SMOG in American school years (lower is easier), ease by Fernandez Huerta
(higher is easier, from 80 "easy"). There is no formula for Arabic. [Where the limits come from](../src/kiosk/library/checks/rules.toml).

"""


def table() -> str:
    return HEAD + "\n".join(as_table(CONTENT, settings(CONTENT), TODAY)) + "\n"


def test_the_table_in_the_docs_is_that_of_the_checker() -> None:
    assert TABLE.read_text("utf-8") == table(), "python -m tests.library.test_shipped --write"


if __name__ == "__main__" and "--write" in sys.argv:
    TABLE.write_text(table(), "utf-8")
