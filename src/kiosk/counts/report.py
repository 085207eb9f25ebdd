"""The counts of a span of days as they may be given away, by the small-cell rule of CMS: no number from 1 to 10 can be read from them.

1. A number from 1 to 10 is shown as "fewer than 11". None is shown as 0.
2. An answer belongs to a view, so the answers of an article are no more than its views. Where that would leave a hidden answer less room
   than 1 to 10, and where the views themselves are hidden, neither answer is shown. Views of 11 or more always are.
3. The total of a column is the sum of what is shown in it. The hidden numbers are added where each of them could then still be anything
   from 1 to 10: there are at least two, and their sum is neither small nor large (see `_blurs`). Answers that are "not shown" are in no
   total. Where a total is not all there is, it says "at least".
4. Articles stand in the order of what is shown: an order by what is hidden would tell which is the larger.

5. Views by language are shown beside the articles where none of them is a number from 1 to 10 and the total of all views is exact; else
   none of them is. Their sum is then that total, so they tell nothing of the articles that it does not.

What this guarantees, and a test tries: whoever has one report and knows these rules cannot tell any number "fewer than 11" from the other
nine that it could be. The columns share no sum; within one, the others can make up for any of them; and what is shown depends on none.
An answer that is "not shown" has no such range, but always another number that it could be.

What no rule for one report can: two reports whose days overlap may be subtracted. A month and the same month without its last day tell that
day; a year and eleven of its months tell the twelfth. So give away reports that do not overlap, such as each month once, or each year.
"""

import csv
import datetime as dt
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from kiosk.counts.tally import OF_LANGUAGES, Row, Tally

LEAST = 11
"""The least number that is shown."""

HIDDEN = "fewer than 11"
NOT_SHOWN = "not shown"

COLUMNS = ("views", "useful", "not useful")

WHY = (
    "“Fewer than 11” and “not shown” protect single visitors; what is not shown is in no total.",
    "Give away no two reports whose days overlap: their difference may tell what is hidden.",
)

Cell = int | str
"""A number, or words in its place."""

Cells = tuple[Cell, Cell, Cell]
"""Views, useful, not useful."""


class Line(Struct, frozen=True):
    """One article. Its title is its id where no title is known."""

    article: str
    title: str
    cells: Cells


class Report(Struct, frozen=True):
    """The first and last day, the articles that were counted, most read first, and the totals."""

    first: dt.date
    last: dt.date
    lines: tuple[Line, ...]
    totals: Cells

    @property
    def hides(self) -> bool:
        return any(isinstance(cell, str) for line in self.lines for cell in line.cells)


def published(rows: Iterable[Row], first: dt.date, last: dt.date, titles: Mapping[str, str]) -> Report:
    """What may be given away of the counts of these days. `titles` by article."""
    tallies: dict[str, Tally] = {}
    for row in rows:
        if first <= row.day <= last and not row.article.startswith(OF_LANGUAGES):
            tallies[row.article] = tallies.get(row.article, Tally()).plus(Tally(row.views, row.useful, row.not_useful))
    cells = {article: _cells(tally) for article, tally in tallies.items()}
    lines = [Line(article, titles.get(article, article), cells[article]) for article in tallies]
    columns = ([(tally[column], cells[article][column]) for article, tally in tallies.items()] for column in range(3))
    views, useful, not_useful = (_total(column) for column in columns)
    return Report(first, last, tuple(sorted(lines, key=_place)), (views, useful, not_useful))


def languages(rows: Iterable[Row], report: Report) -> Mapping[str, int] | None:
    """Views by language, most first; None where rule 5 lets none of them be shown, or where not all views were counted by language."""
    found: dict[str, int] = {}
    for row in rows:
        if report.first <= row.day <= report.last and row.article.startswith(OF_LANGUAGES):
            name = row.article.removeprefix(OF_LANGUAGES)
            found[name] = found.get(name, 0) + row.views
    if any(map(_is_small, found.values())) or sum(found.values()) != report.totals[0]:
        return None
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def as_text(report: Report) -> Iterator[str]:
    """Line by line, for people."""
    span = f"from {report.first} to {report.last}"
    if not report.lines:
        yield f"Nothing was counted {span}."
        return
    yield f"What was read {span}"
    yield ""
    table = [COLUMNS, *(line.cells for line in report.lines), report.totals]
    names = ["article", *(_named(line) for line in report.lines), "Total"]
    width = max(len(_written(cell)) for cells in table for cell in cells)
    for cells, name in zip(table, names, strict=True):
        yield "  ".join([*(_written(cell).rjust(width) for cell in cells), name])
    if report.hides:
        yield ""
        yield from WHY


def as_csv(report: Report) -> str:
    """For spreadsheets: a line for each article, the totals last."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["article", "title", *COLUMNS])
    writer.writerows([line.article, line.title, *line.cells] for line in report.lines)
    writer.writerow(["", "Total", *report.totals])
    return out.getvalue()


def as_json(report: Report) -> str:
    """For programs: one object. A number that is hidden is a text."""

    def named(cells: Cells) -> dict[str, Cell]:
        return dict(zip((column.replace(" ", "_") for column in COLUMNS), cells, strict=True))

    articles = [{"article": line.article, "title": line.title, **named(line.cells)} for line in report.lines]
    whole = {"from": str(report.first), "to": str(report.last), "articles": articles, "totals": named(report.totals)}
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _cells(tally: Tally) -> Cells:
    """Rules 1 and 2."""
    answers = (tally.useful, tally.not_useful)
    hidden = sum(map(_is_small, answers))
    room = tally.views - sum(number for number in answers if not _is_small(number))
    if _is_small(tally.views):
        return HIDDEN, NOT_SHOWN, NOT_SHOWN
    if hidden and room < hidden * (LEAST - 1):
        return tally.views, NOT_SHOWN, NOT_SHOWN
    useful, not_useful = (HIDDEN if _is_small(number) else number for number in answers)
    return tally.views, useful, not_useful


def _total(column: Sequence[tuple[int, Cell]]) -> Cell:
    """Rule 3. `column` has each number with what is shown of it."""
    hidden = [number for number, cell in column if cell == HIDDEN]
    blurred = _blurs(len(hidden), sum(hidden))
    total = sum(cell for _, cell in column if isinstance(cell, int)) + (sum(hidden) if blurred else 0)
    is_all = all(isinstance(cell, int) or (cell == HIDDEN and blurred) for _, cell in column)
    if is_all:
        return total
    return f"at least {total:,}" if total else NOT_SHOWN


def _blurs(number: int, total: int) -> bool:
    """Whether a sum of so many hidden numbers leaves each of them anything from 1 to 10.

    The others together make at least `number - 1` and at most ten times that. So the sum must hold a 10 beside the former and a 1 beside
    the latter. That it does not tells nothing either: with others of all ones, or of all tens, it is as far out whatever the number.
    """
    most = LEAST - 1
    return most + (number - 1) <= total <= 1 + most * (number - 1)


def _is_small(number: int) -> bool:
    return 0 < number < LEAST


def _place(line: Line) -> tuple[int, str, str]:
    """Rule 4."""
    views = line.cells[0]
    return (-views if isinstance(views, int) else 0, line.title.casefold(), line.article)


def _named(line: Line) -> str:
    return line.title if line.title == line.article else f"{line.title} ({line.article})"


def _written(cell: Cell) -> str:
    return cell if isinstance(cell, str) else f"{cell:,}"
