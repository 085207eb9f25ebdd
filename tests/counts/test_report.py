"""What may be given away of the counts, and that nobody can work out what may not."""

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.counts.report import HIDDEN, NOT_SHOWN, Cells, Report, as_csv, as_json, as_text, published
from kiosk.counts.tally import Row, Tally

DAY = dt.date(2026, 11, 22)

Numbers = tuple[int, int, int]
World = Mapping[str, Tally]
"""The numbers themselves, by article."""


def report_of(world: Mapping[str, Numbers]) -> Report:
    return published([Row(DAY, article, *numbers) for article, numbers in world.items()], DAY, DAY, {})


def shown(*numbers: Numbers) -> tuple[list[Cells], Cells]:
    """The cells of articles with these numbers, in this order, and the totals."""
    report = report_of({chr(97 + place): each for place, each in enumerate(numbers)})
    return [line.cells for line in sorted(report.lines, key=lambda line: line.article)], report.totals


def test_large_numbers_and_none_are_shown() -> None:
    assert shown((120, 30, 0), (80, 0, 11)) == ([(120, 30, 0), (80, 0, 11)], (200, 30, 11))


def test_numbers_from_1_to_10_are_not_and_no_total_tells_a_single_one() -> None:
    cells, totals = shown((120, 30, 1), (80, 25, 0))
    assert cells == [(120, 30, HIDDEN), (80, 25, 0)]
    assert totals == (200, 55, NOT_SHOWN)
    assert shown((120, 30, 10), (180, 25, 40)) == ([(120, 30, HIDDEN), (180, 25, 40)], (300, 55, "at least 40"))


@pytest.mark.parametrize(
    ("hidden", "is_shown"),
    [((1, 1), False), ((10, 10), False), ((5, 5), False), ((5, 6), True), ((1, 1, 9), False), ((1, 1, 10), True), ((10, 10, 2), False)],
)
def test_a_total_is_shown_when_each_hidden_number_could_then_still_be_any(hidden: tuple[int, ...], is_shown: bool) -> None:
    _, (views, _, _) = shown((100, 0, 0), *((number, 0, 0) for number in hidden))
    assert views == (100 + sum(hidden) if is_shown else "at least 100")


def test_answers_are_not_shown_where_the_views_would_tell_them() -> None:
    assert shown((12, 11, 1)) == ([(12, NOT_SHOWN, NOT_SHOWN)], (12, NOT_SHOWN, NOT_SHOWN))
    assert shown((20, 11, 1)) == ([(20, NOT_SHOWN, NOT_SHOWN)], (20, NOT_SHOWN, NOT_SHOWN))
    assert shown((21, 11, 1)) == ([(21, 11, HIDDEN)], (21, 11, NOT_SHOWN))
    assert shown((19, 1, 1)) == ([(19, NOT_SHOWN, NOT_SHOWN)], (19, NOT_SHOWN, NOT_SHOWN))
    assert shown((20, 1, 1)) == ([(20, HIDDEN, HIDDEN)], (20, NOT_SHOWN, NOT_SHOWN))


def test_answers_are_not_shown_where_the_views_are_hidden() -> None:
    assert shown((9, 0, 0), (8, 3, 5), (100, 40, 20)) == (
        [(HIDDEN, NOT_SHOWN, NOT_SHOWN), (HIDDEN, NOT_SHOWN, NOT_SHOWN), (100, 40, 20)],
        ("at least 100", "at least 40", "at least 20"),
    )


def test_days_are_added_up_and_days_outside_are_left_out() -> None:
    rows = [Row(DAY + dt.timedelta(day), "sleep", views=6, useful=0, not_useful=0) for day in range(-1, 3)]
    (line,) = published(rows, DAY, DAY + dt.timedelta(1), {}).lines
    assert line.cells == (12, 0, 0)


def test_the_most_read_comes_first_and_what_is_hidden_comes_by_its_title() -> None:
    world = {"a": (2, 0, 0), "b": (9, 0, 0), "c": (40, 0, 0), "d": (1, 0, 0), "e": (50, 0, 0)}
    rows = [Row(DAY, article, *numbers) for article, numbers in world.items()]
    lines = published(rows, DAY, DAY, {"a": "Worry", "b": "Sleep", "d": "Anger"}).lines
    assert [line.title for line in lines] == ["e", "c", "Anger", "Sleep", "Worry"]


# ---- nobody can work it out


@some.composite
def worlds(draw: some.DrawFn) -> dict[str, Tally]:
    """Up to six articles, most numbers small, no more answers than views."""
    world = {}
    for article in "abcdef"[: draw(some.integers(0, 6))]:
        answers = some.one_of(some.integers(0, 12), some.integers(0, 60))
        useful, not_useful = draw(answers), draw(answers)
        views = useful + not_useful + draw(some.integers(0, 25))
        if views:
            world[article] = Tally(views, useful, not_useful)
    return world


def changed(world: World, article: str, column: int, number: int) -> dict[str, Tally]:
    numbers = list(world[article])
    numbers[column] = number
    if column == 0:  # then its answers are not shown, so that they may be none
        numbers[1:] = [0, 0]
    return {**world, article: Tally(*numbers)}


def others_that_add_up(number: int, total: int) -> list[int]:
    """So many numbers from 1 to 10 with that sum, as near as that goes."""
    found = []
    for left in range(number - 1, -1, -1):
        found.append(max(1, min(10, total - left)))
        total -= found[-1]
    return found


def other_worlds(world: World, article: str, column: int, number: int) -> Iterator[dict[str, Tally]]:
    """Those in which this number is another one, and others of its column may make up for it."""
    hidden = [line.article for line in report_of(world).lines if line.cells[column] == HIDDEN]
    others = [name for name in hidden if name != article]
    total = sum(world[name][column] for name in hidden)
    for numbers in ([1] * len(others), [10] * len(others), others_that_add_up(len(others), total - number)):
        other = changed(world, article, column, number)
        for name, each in zip(others, numbers, strict=True):
            other = changed(other, name, column, each)
        yield other


def is_possible(world: World) -> bool:
    return all(tally.useful + tally.not_useful <= tally.views for tally in world.values())


@settings(deadline=None)
@given(world=worlds())
def test_a_number_that_is_fewer_than_11_could_be_any_from_1_to_10(world: dict[str, Tally]) -> None:
    report = report_of(world)
    for line in report.lines:
        for column in range(3):
            if line.cells[column] == HIDDEN:
                assert 1 <= world[line.article][column] <= 10
                for number in range(1, 11):
                    others = other_worlds(world, line.article, column, number)
                    assert any(is_possible(other) and report_of(other) == report for other in others), (line, column, number)


@settings(deadline=None)
@given(world=worlds())
def test_an_answer_that_is_not_shown_could_be_another_number(world: dict[str, Tally]) -> None:
    report = report_of(world)
    for line in report.lines:
        if NOT_SHOWN in line.cells:
            views, useful, not_useful = world[line.article]
            near = [(useful + more, not_useful + most) for more in (-1, 0, 1) for most in (-1, 0, 1)]
            near = [(yes, no) for yes, no in near if yes >= 0 <= no and yes + no <= views]
            same = [pair for pair in near if report_of({**world, line.article: Tally(views, *pair)}) == report]
            assert len({yes for yes, _ in same}) > 1, line
            assert len({no for _, no in same}) > 1, line


@given(world=worlds())
def test_no_number_from_1_to_10_is_anywhere_and_no_total_is_wrong(world: dict[str, Tally]) -> None:
    report = report_of(world)
    for column in range(3):
        cells = [line.cells[column] for line in report.lines]
        whole, total = sum(tally[column] for tally in world.values()), report.totals[column]
        assert not any(cell in range(1, 11) for cell in (*cells, total))
        if isinstance(total, int):
            assert total == whole
        elif total != NOT_SHOWN:
            assert 11 <= int(total.removeprefix("at least ").replace(",", "")) <= whole


# ---- how it looks


def example() -> Report:
    world = {"01-sleep/01-at-night": (1143, 31, 3), "02-worry": (7, 2, 0)}
    rows = [Row(DAY, article, *numbers) for article, numbers in world.items()]
    return published(rows, DAY, DAY + dt.timedelta(29), {"01-sleep/01-at-night": "At night, awake"})


def test_for_people() -> None:
    assert list(as_text(example())) == [
        "What was read from 2026-11-22 to 2026-12-21",
        "",
        "         views          useful      not useful  article",
        "         1,143              31   fewer than 11  At night, awake (01-sleep/01-at-night)",
        " fewer than 11       not shown       not shown  02-worry",
        "at least 1,143     at least 31       not shown  Total",
        "",
        "“Fewer than 11” and “not shown” protect single visitors; what is not shown is in no total.",
        "Give away no two reports whose days overlap: their difference may tell what is hidden.",
    ]


def test_for_people_when_nothing_is_hidden_or_counted() -> None:
    assert list(as_text(report_of({"sleep": (40, 20, 0)})))[-1] == "        40          20           0  Total"
    assert list(as_text(report_of({}))) == ["Nothing was counted from 2026-11-22 to 2026-11-22."]


def test_for_spreadsheets() -> None:
    assert list(csv.reader(io.StringIO(as_csv(example())))) == [
        ["article", "title", "views", "useful", "not useful"],
        ["01-sleep/01-at-night", "At night, awake", "1143", "31", HIDDEN],
        ["02-worry", "02-worry", HIDDEN, NOT_SHOWN, NOT_SHOWN],
        ["", "Total", "at least 1,143", "at least 31", NOT_SHOWN],
    ]


def test_for_programs() -> None:
    assert json.loads(as_json(example())) == {
        "from": "2026-11-22",
        "to": "2026-12-21",
        "articles": [
            {"article": "01-sleep/01-at-night", "title": "At night, awake", "views": 1143, "useful": 31, "not_useful": HIDDEN},
            {"article": "02-worry", "title": "02-worry", "views": HIDDEN, "useful": NOT_SHOWN, "not_useful": NOT_SHOWN},
        ],
        "totals": {"views": "at least 1,143", "useful": "at least 31", "not_useful": NOT_SHOWN},
    }
