"""What was read, as it may be shown in a waiting room."""

import datetime as dt

from kiosk.counts.tally import Row
from kiosk.staff.use import Bar, Topic, use

NOVEMBER = (dt.date(2026, 11, 1), dt.date(2026, 11, 30))
TITLES = {"rest/sleep": "Sleep", "rest/dreams": "Dreams", "fear/panic": "Panic"}
TOPICS = [Topic("Rest", ("rest/sleep", "rest/dreams")), Topic("Fear", ("fear/panic",))]


def row(day: int, article: str, views: int, month: int = 11) -> Row:
    return Row(dt.date(2026, month, day), article, views, 0, 0)


def test_topics_and_articles_with_their_numbers() -> None:
    found = use([row(2, "rest/sleep", 40), row(3, "rest/dreams", 20), row(3, "fear/panic", 12)], NOVEMBER, TITLES, TOPICS)
    assert found.total == "72"
    assert found.topics == (Bar("Rest", 60), Bar("Fear", 12))
    assert found.most == (Bar("Sleep", 40), Bar("Dreams", 20), Bar("Panic", 12))


def test_small_numbers_are_in_no_bar_and_in_no_sum() -> None:
    found = use([row(2, "rest/sleep", 40), row(3, "rest/dreams", 7)], NOVEMBER, TITLES, TOPICS)
    assert found.topics[0] == Bar("Rest", 40, all=False)
    assert found.few == ("Dreams",)
    assert found.never == ("Panic",)
    assert found.total == "at least 40"


def test_months_are_rounded_and_reach_back_a_year() -> None:
    found = use([row(2, "rest/sleep", 44), row(2, "rest/sleep", 16, month=3)], NOVEMBER, TITLES, TOPICS)
    months = {bar.name: bar.views for bar in found.months}
    assert (len(months), months["2026-11"], months["2026-03"], months["2025-12"]) == (12, 40, 20, 0)


def test_a_month_tells_nothing_of_what_its_table_hides() -> None:
    shown = [row(2, "rest/sleep", 40)]
    months = {use([*shown, row(3, "rest/dreams", few)], NOVEMBER, TITLES, TOPICS).months[-1] for few in range(1, 11)}
    assert months == {Bar("2026-11", 40, all=False)}
    assert use([row(3, "rest/dreams", 7)], NOVEMBER, TITLES, TOPICS).months[-1] == Bar("2026-11", 0, all=False)
    assert use([], NOVEMBER, TITLES, TOPICS).months[-1] == Bar("2026-11", 0)


def test_a_day_has_a_step_and_no_number() -> None:
    found = use([row(2, "rest/sleep", 3), row(3, "rest/sleep", 60), row(4, "rest/sleep", 15)], NOVEMBER, TITLES, TOPICS)
    steps = {day.day: step for day, step in found.days}
    assert (len(steps), steps[1], steps[2], steps[3], steps[4]) == (30, 0, 1, 3, 2)


def test_languages_are_told_apart_where_that_tells_nothing_more() -> None:
    rows = [row(2, "rest/sleep", 40), row(2, "/en", 28), row(2, "/es", 12)]
    assert use(rows, NOVEMBER, TITLES, TOPICS).languages == (Bar("en", 28), Bar("es", 12))


def test_languages_are_kept_together_where_one_is_small_or_an_article_is_hidden() -> None:
    assert use([row(2, "rest/sleep", 40), row(2, "/en", 33), row(2, "/es", 7)], NOVEMBER, TITLES, TOPICS).languages is None
    hidden = [row(2, "rest/sleep", 40), row(2, "rest/dreams", 7), row(2, "/en", 47)]
    assert use(hidden, NOVEMBER, TITLES, TOPICS).languages is None


def test_counts_of_before_that_know_no_language_are_no_language() -> None:
    found = use([row(2, "rest/sleep", 40), row(3, "rest/sleep", 20), row(3, "/en", 20)], NOVEMBER, TITLES, TOPICS)
    assert found.languages is None
    assert found.total == "60"
