"""What was read, for the staff area and for the file on the stick: read in a process of its own, for a file may be locked."""

import datetime as dt
from collections.abc import Mapping

import msgspec

from kiosk.config import Config
from kiosk.counts.report import WHY, as_csv, languages, published
from kiosk.counts.store import NAME, Counts
from kiosk.counts.tally import Row
from kiosk.library import reader
from kiosk.library.model import Library, in_language
from kiosk.reviewing import DONE, REFUSED, shown_content
from kiosk.staff import refusals
from kiosk.staff.refusals import RefusedError
from kiosk.staff.use import MONTHS, Topic, use
from kiosk.telling import Teller

Span = tuple[dt.date, dt.date]
"""The first and the last day."""


def tell(config: Config, span: Span) -> int:
    """Prints what was read as an event. The kiosk's own command."""
    teller = Teller(to_programs=True)
    try:
        rows = _rows(config, ((span[1].replace(day=1) - dt.timedelta(31 * MONTHS)), span[1]), span)
    except RefusedError as error:
        teller.refused(error)
        return REFUSED
    library = _library(config)
    found = use(rows, span, _titles(library, config), _topics(library, config))
    teller.done({**msgspec.to_builtins(found), "counts": config.counts}, ())
    return DONE


def as_file(config: Config, span: Span) -> str:
    """A table for spreadsheets. Raises RefusedError."""
    rows = _rows(config, span, span)
    report = published(rows, *span, titles(config))
    spoken = languages(rows, report)
    lines = [f"language {name},,{views},," for name, views in (spoken or {}).items()]
    notes = [f'"{line}"' for line in (f"What was read from {span[0]} to {span[1]}.", *WHY)]
    return "\n".join([as_csv(report).rstrip(), *lines, "", *notes, ""])


def _rows(config: Config, wide: Span, span: Span) -> list[Row]:
    """Raises RefusedError."""
    kept = Counts(config.data / NAME)
    rows = kept.between(min(wide[0], span[0]), span[1])
    if kept.fault:
        raise refusals.no_counts(kept.fault)
    return list(rows)


def _library(config: Config) -> Library:
    return reader.read_library(shown_content(config), None)


def titles(config: Config) -> Mapping[str, str]:
    """By article, in the first language, of what is on the screen now."""
    return _titles(_library(config), config)


def _titles(library: Library, config: Config) -> Mapping[str, str]:
    return {article.id: in_language(article, config.first_language).title for article in library.reading_order}


def _topics(library: Library, config: Config) -> list[Topic]:
    return [
        Topic(in_language(topic, config.first_language).title, tuple(article.id for article in topic.articles)) for topic in library.topics
    ]
