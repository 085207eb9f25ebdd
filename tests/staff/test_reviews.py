"""Which articles a clinician should read again, in a list and on paper."""

import datetime as dt
from html.parser import HTMLParser

import pytest

from kiosk.library.article import Head, read
from kiosk.library.checks.rules import shipped
from kiosk.library.model import Library, Problem
from kiosk.library.reader import read_library
from kiosk.staff.printed import as_html
from kiosk.staff.reviews import Review, State, Subject, Summary, reviews, subjects_of, summary
from tests.conftest import WriteContent

DAY = dt.date(2026, 11, 24)
NOT_YET = shipped().not_reviewed


def of(review_by: str = "", by: str = "Dr Lee", title: str = "Sleep", language: str = "en") -> Subject:
    due = dt.date.fromisoformat(review_by) if review_by else None
    return Subject(f"{title}.md", title, language, "Rest", "The editors", by, "2025-11-24", due)


@pytest.mark.parametrize(
    ("subject", "state", "without_a_clock"),
    [
        (of("2026-11-23"), "overdue", "unknown"),
        (of("2026-11-24"), "due soon", "unknown"),
        (of("2026-12-24"), "due soon", "unknown"),
        (of("2026-12-25"), "later", "unknown"),
        (of(), "no date", "no date"),
        (of("2027-11-24", by=""), "never reviewed", "never reviewed"),
        (of("2027-11-24", by="Not yet reviewed by a clinician"), "never reviewed", "never reviewed"),
        (of("2027-11-24", by="todavía no lo ha revisado nadie"), "never reviewed", "never reviewed"),
        (of(by="nobody"), "never reviewed", "never reviewed"),
        (of("2026-11-23", by="not yet"), "overdue", "never reviewed"),
    ],
)
def test_what_an_article_says_of_its_review(subject: Subject, state: State, without_a_clock: State) -> None:
    assert [row.state for row in reviews([subject], DAY, NOT_YET)] == [state]
    assert [row.state for row in reviews([subject], None, NOT_YET)] == [without_a_clock]


ALL = (
    of("2027-11-24", title="later"),
    of("2027-02-24", title="sooner"),
    of(title="undated"),
    of("2026-12-01", title="soon"),
    of("2027-10-01", by="", title="never"),
    of("2026-11-01", title="overdue since November"),
    of("2026-10-01", title="overdue since October"),
)


def test_the_most_urgent_comes_first() -> None:
    titles = [row.subject.title for row in reviews(ALL, DAY, NOT_YET)]
    assert titles == ["overdue since October", "overdue since November", "never", "soon", "undated", "sooner", "later"]
    same = [of("2027-01-01", title=title) for title in "bca"]
    assert [row.subject.title for row in reviews(same, DAY, NOT_YET)] == ["b", "c", "a"], "else as they are read"


def test_a_summary_says_how_many_and_which_day_is_next() -> None:
    counts: dict[State, int] = {"overdue": 2, "never reviewed": 1, "due soon": 1, "no date": 1, "unknown": 0, "later": 2}
    assert summary(reviews(ALL, DAY, NOT_YET)) == Summary(counts, dt.date(2026, 12, 1))
    assert summary(reviews([of("2026-10-01"), of()], DAY, NOT_YET)).next_due is None
    assert summary(reviews([of("2026-12-01")], None, NOT_YET)).next_due is None
    assert set(summary([]).counts.values()) == {0}


def test_every_version_that_visitors_can_read_is_listed(content: WriteContent) -> None:
    about = "author: Jo\nreviewed_by: Dr Lee\nreviewed: 2026-01-02\nreview_by: 2027-01-02"
    files = {
        "01-rest/topic.md": "---\ntitle: Rest\n---\n",
        "01-rest/topic.es.md": "---\ntitle: Descanso\n---\n",
        "01-rest/a.md": f"---\ntitle: Sleep\n{about}\n---\nWords.",
        "01-rest/a.es.md": "---\ntitle: Sueño\n---\nPalabras.",
        "01-rest/draft.md": "---\ntitle: Not yet\ndraft: true\n---\nWords.",
        "terms.md": "*[SSRI]: a medicine",
    }
    folder = content(files)
    library = read_library(folder, DAY)
    problems = [problem("error"), problem("warning"), problem("hint"), problem("warning", "review-overdue"), problem("error", file="b.md")]
    one, other = subjects_of(library, heads(files), problems)
    day = dt.date(2027, 1, 2)
    assert one == Subject("01-rest/a.md", "Sleep", "en", "Rest", "Jo", "Dr Lee", "2026-01-02", day, problems=2)
    assert other == Subject("01-rest/a.es.md", "Sueño", "es", "Descanso")
    assert subjects_of(Library(), {}, []) == ()


def problem(severity: str, code: str = "link", file: str = "01-rest/a.md") -> Problem:
    return Problem(severity, code, file, 1, "", "")  # type: ignore[arg-type]  # one of the severities


def heads(files: dict[str, str]) -> dict[str, Head]:
    drafts = (read(text.encode(), path)[0] for path, text in files.items())
    return {draft.head.path: draft.head for draft in drafts if draft}


# ---- on paper

EMPTY = {"meta", "link", "img", "br", "hr", "input"}


class Page(HTMLParser):
    """What a browser makes of it: its words, its elements, and whether each is closed where it should be."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(html)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style" and data.strip():
            self.words.append(" ".join(data.split()))

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def page(rows: tuple[Review, ...], practice: str = "Linden House", day: dt.date | None = DAY) -> Page:
    return Page(as_html(rows, practice, day))


def test_the_list_says_whose_it_is_and_what_is_to_be_done() -> None:
    words = page(reviews(ALL, DAY, NOT_YET)).words
    for expected in ("Linden House", "As of 24 November 2026", "Overdue: 2 articles", "Never reviewed by a clinician: 1 article"):
        assert expected in words
    assert "1 December 2026" in words, "the next day"
    assert words.index("Overdue: 2 articles") < words.index("overdue since October") < words.index("Due later: 2 articles")
    assert words[-2:] == ["Seen by, name and signature", "Day"]


def test_each_article_has_a_box_to_tick_and_a_line_to_sign() -> None:
    classes = [attributes.get("class") for attributes in page(reviews(ALL, DAY, NOT_YET)).attributes("span")]
    assert classes.count("box") == classes.count("line") == len(ALL)


def test_nothing_in_it_is_run_or_loaded() -> None:
    mean = Subject("<b>.md", "<script>alert(1)</script>", 'en" onload="x', "<img src=x>", "", '"><link href=x>', "<i>soon</i>", None, 1)
    paper = page(reviews([mean], DAY, NOT_YET), practice="</title><script>x</script>")
    assert {tag for tag, _ in paper.elements} & {"script", "img", "link", "b", "i", "iframe"} == {"b"}, "the only b are the numbers"
    names = {name for _, attributes in paper.elements for name in attributes}
    assert names <= {"lang", "dir", "charset", "http-equiv", "content", "name", "class", "scope"}
    assert "<script>alert(1)</script>" in paper.words
    html = as_html(reviews(ALL, DAY, NOT_YET), "Linden House", DAY)
    assert not any(word in html for word in ("http:", "https:", "url(", "@import", "src="))


def test_words_of_another_language_say_which_and_run_their_way() -> None:
    paper = page(reviews([of(title="النوم", language="ar"), of(title="Sueño", language="es")], DAY, NOT_YET))
    assert paper.attributes("html") == [{"lang": "en", "dir": "ltr"}]
    marked = [(attributes.get("lang"), attributes.get("dir")) for attributes in paper.attributes("bdi")]
    assert ("ar", "rtl") in marked
    assert ("es", "ltr") in marked


def test_with_a_clock_that_cannot_be_right_it_says_so_and_names_no_day() -> None:
    words = page(reviews(ALL, None, NOT_YET), day=None).words
    assert any(line.startswith("The clock of this computer cannot be right") for line in words)
    assert any(line.startswith("Day: ____") for line in words)
    assert not any("verdue:" in line or "As of" in line or "is due by" in line for line in words)


def test_a_kiosk_without_articles_or_name_has_a_list_all_the_same() -> None:
    assert "There are no articles to review." in page((), practice="").words


def test_a_day_that_cannot_be_read_is_shown_as_it_was_written() -> None:
    odd = Subject("a.md", "A", "en", reviewed_by="Dr Lee", reviewed="last spring")
    words = page(reviews([odd], DAY, NOT_YET)).words
    assert {"last spring", "no day"} <= set(words)
