"""`kiosk check --format table`: how long and how easy each article is, as a table in Markdown."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from kiosk.library.article import load
from kiosk.library.checks.article import FIGURE, Article
from kiosk.library.checks.ease import Measures, measure
from kiosk.library.checks.rules import Limits, Rules, read_rules
from kiosk.library.checks.run import Settings
from kiosk.library.checks.sentences import sentences
from kiosk.library.model import Paragraph, Version, plain
from kiosk.library.names import file_name
from kiosk.library.reader import read_library
from kiosk.library.walk import every, texts

COLUMNS = ("article", "words", "grade", "SMOG", "ease", "words a sentence", "longest sentence", "longest paragraph", "figures", "sources")


def as_table(folder: Path, settings: Settings, today: dt.date) -> Iterator[str]:
    """Line by line: what is measured with its limits, then each article in each of its languages, in reading order."""
    rules, _ = read_rules(settings.check)
    yield _row(COLUMNS)
    yield _row(["---"] + ["---:"] * (len(COLUMNS) - 1))
    yield _row(_limits(rules.limits))
    for article in read_library(folder, today).reading_order:
        for version in article.versions:
            yield _row(_cells(folder, version, rules, settings.languages[0], today))


def _limits(limits: Limits) -> list[str]:
    """The targets, in the order of the columns."""
    least, most = limits.words
    easy = [f"{least:g} to {most:g}", f"{limits.grade[0]:g}", f"{limits.smog[0]:g}", f"{limits.ease[0]:g} or more"]
    return ["*target*", *easy, f"{limits.sentence_mean:g}", f"{limits.sentence:g}", f"{limits.paragraph[0]:g}", "", ""]


def _cells(folder: Path, version: Version, rules: Rules, first: str, today: dt.date) -> list[str]:
    """`first` is the language of files that name none."""
    draft, _ = load(folder, version.path)
    if draft is None:
        return [version.path] + [""] * (len(COLUMNS) - 1)
    language = file_name(version.path).language or first
    measures = measure(Article(draft, rules, today, language, {}).prose, language)
    paragraphs = (len(sentences(plain(block.spans))) for block in every(draft.blocks) if isinstance(block, Paragraph))
    figures = sum(len(FIGURE.findall(text)) for text in texts(draft.blocks))
    lengths = [f"{measures.mean_sentence:.1f}", str(measures.longest), str(max(paragraphs, default=0))]
    return [version.path, str(draft.head.words), *_ease(measures), *lengths, str(figures), str(len(draft.head.meta.sources))]


def _ease(measures: Measures) -> list[str]:
    """The formulas that exist for the language; none for Arabic."""
    return ["" if value is None else f"{value:.1f}" for value in (measures.grade, measures.smog, measures.ease)]


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
