"""Which articles a clinician should read again, and by when."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from msgspec import Struct

from kiosk.library.article import Head
from kiosk.library.model import Article, Library, Problem, Version, in_language

State = Literal["overdue", "never reviewed", "due soon", "no date", "unknown", "later"]

URGENCY: tuple[State, ...] = ("overdue", "never reviewed", "due soon", "no date", "unknown", "later")
"""The most urgent first."""

SOON = 30
"""Days."""

OF_REVIEWS = {"review-overdue", "review-missing", "review-date", "not-reviewed"}
"""Codes of problems that the list tells of by itself."""


class Subject(Struct, frozen=True):
    """One version of an article, as it speaks of its review. `problems` are errors and warnings of the check, those of reviews left out."""

    path: str
    title: str
    language: str
    topic: str = ""
    author: str = ""
    reviewed_by: str = ""
    reviewed: str = ""
    review_by: dt.date | None = None
    problems: int = 0


class Review(Struct, frozen=True):
    """`unknown` is the state of one whose date says nothing, because the clock cannot be right."""

    subject: Subject
    state: State


class Summary(Struct, frozen=True):
    """How many there are of each state, none left out; and the next day by which one is to be reviewed.

    Days that are over, and those of which nobody can tell, are not counted.
    """

    counts: Mapping[State, int]
    next_due: dt.date | None


def reviews(subjects: Iterable[Subject], day: dt.date | None, not_reviewed: tuple[str, ...]) -> tuple[Review, ...]:
    """The most urgent first, otherwise in the order in which they come.

    `day` is None when the clock cannot be right; `not_reviewed` are words of `reviewed_by` while nobody has.
    """
    rows = (Review(subject, _state(subject, day, not_reviewed)) for subject in subjects)
    return tuple(sorted(rows, key=lambda row: (URGENCY.index(row.state), row.subject.review_by or dt.date.max)))


def summary(rows: Iterable[Review]) -> Summary:
    rows = tuple(rows)
    counted = Counter(row.state for row in rows)
    coming = (row.subject.review_by for row in rows if row.state not in {"overdue", "unknown"} and row.subject.review_by)
    return Summary({state: counted[state] for state in URGENCY}, min(coming, default=None))


def subjects_of(library: Library, heads: Mapping[str, Head], problems: Iterable[Problem]) -> tuple[Subject, ...]:
    """Every version of every article of the library, in reading order. `heads` are by path."""
    found = Counter(problem.file for problem in problems if problem.severity != "hint" and problem.code not in OF_REVIEWS)
    return tuple(
        _subject(heads[version.path], version, article, library, found[version.path])
        for article in library.reading_order
        for version in article.versions
        if version.path in heads
    )


def _subject(head: Head, version: Version, article: Article, library: Library, problems: int) -> Subject:
    meta, topic = head.meta, in_language(library.topic_of[article.id], version.language)
    return Subject(
        path=head.path,
        title=version.title,
        language=version.language or library.written,
        topic=topic.title,
        author=meta.author,
        reviewed_by=meta.reviewed_by,
        reviewed=meta.reviewed,
        review_by=meta.review_by,
        problems=problems,
    )


def _state(subject: Subject, day: dt.date | None, not_reviewed: tuple[str, ...]) -> State:
    """A date that is over says more than that nobody has reviewed it at all."""
    if subject.review_by and day and subject.review_by < day:
        return "overdue"
    by = subject.reviewed_by.casefold()
    if not by or any(words.casefold() in by for words in not_reviewed):
        return "never reviewed"
    if subject.review_by is None:
        return "no date"
    if day is None:
        return "unknown"
    return "due soon" if (subject.review_by - day).days <= SOON else "later"
