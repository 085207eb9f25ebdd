"""What was read, as it may be shown on a screen in a waiting room: nothing from which a number from 1 to 10 could be read."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from kiosk.counts.report import LEAST, Line, languages, published
from kiosk.counts.tally import OF_LANGUAGES, Row

MONTHS = 12
"""Bars."""

TENS = 10
"""To which the bars of the months are rounded: they lie in the span of the table, and beside exact numbers they could tell small ones."""

MOST_NAMED = 6
"""Articles at each end of the list."""


class Bar(Struct, frozen=True):
    """`views` are exact for a topic and a language, rounded for a month; `all` is false where they are not all, or not exact."""

    name: str
    views: int
    all: bool = True


class Use(Struct, frozen=True):
    """`most` and `least` are articles by their views; `few` were read fewer than 11 times, in the order of their titles, and `never` not at
    all. `days` have steps: 0 nothing, 1 fewer than 11, 2 and 3 more. `languages` is None where they may not be shown. `total` is in words.
    """

    total: str
    months: tuple[Bar, ...]
    topics: tuple[Bar, ...]
    most: tuple[Bar, ...]
    least: tuple[Bar, ...]
    few: tuple[str, ...]
    never: tuple[str, ...]
    languages: tuple[Bar, ...] | None
    days: tuple[tuple[dt.date, int], ...]


class Topic(Struct, frozen=True):
    """A topic and the articles of it, by their names in the counts."""

    title: str
    articles: tuple[str, ...]


def use(rows: Sequence[Row], span: tuple[dt.date, dt.date], titles: Mapping[str, str], topics: Iterable[Topic]) -> Use:
    """Of the days from the first to the last of `span`. `rows` may reach farther back, for the bars of the months before."""
    report = published(rows, *span, titles)
    shown = [Bar(line.title, line.cells[0]) for line in report.lines if isinstance(line.cells[0], int) and line.cells[0]]
    counted = {line.article for line in report.lines if line.cells[0] != 0}
    spoken = languages(rows, report)
    return Use(
        total=str(report.totals[0]),
        months=_months(rows, span[1]),
        topics=tuple(_topic(topic, report.lines) for topic in topics),
        most=tuple(shown[:MOST_NAMED]),
        least=tuple(shown[: MOST_NAMED - 1 : -1][:MOST_NAMED]),
        few=tuple(sorted(line.title for line in report.lines if isinstance(line.cells[0], str))),
        never=tuple(sorted(title for article, title in titles.items() if article not in counted)),
        languages=None if spoken is None else tuple(Bar(name, views) for name, views in spoken.items()),
        days=_days(rows, *span),
    )


def _topic(topic: Topic, lines: Iterable[Line]) -> Bar:
    """The sum of what is shown of its articles, and of nothing that is hidden."""
    cells = [line.cells[0] for line in lines if line.article in topic.articles]
    return Bar(topic.title, sum(cell for cell in cells if isinstance(cell, int)), all(isinstance(cell, int) for cell in cells))


def _months(rows: Sequence[Row], last: dt.date) -> tuple[Bar, ...]:
    """The last twelve: what is shown of each alone, rounded."""
    return tuple(_bar_of(rows, _month(last, back)) for back in range(MONTHS - 1, -1, -1))


def _bar_of(rows: Sequence[Row], name: str) -> Bar:
    own = [row for row in rows if f"{row.day:%Y-%m}" == name]
    lines = published(own, dt.date.min, dt.date.max, {}).lines
    shown = sum(line.cells[0] for line in lines if isinstance(line.cells[0], int))
    return Bar(name, (shown + TENS // 2) // TENS * TENS, all=not lines)


def _month(day: dt.date, back: int) -> str:
    year, month = divmod(day.year * 12 + day.month - 1 - back, 12)
    return f"{year:04}-{month + 1:02}"


def _days(rows: Sequence[Row], first: dt.date, last: dt.date) -> tuple[tuple[dt.date, int], ...]:
    sums = {first + dt.timedelta(number): 0 for number in range((last - first).days + 1)}
    for row in rows:
        if row.day in sums and not row.article.startswith(OF_LANGUAGES):
            sums[row.day] += row.views
    middle = max(2 * LEAST, max(sums.values(), default=0) // 2)
    return tuple((day, 0 if not views else 1 if views < LEAST else 2 if views < middle else 3) for day, views in sums.items())
