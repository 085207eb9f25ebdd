"""The list of reviews on paper: one HTML file for a browser to print, with nothing in it that is loaded or run."""

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from kiosk.staff.reviews import Review, State, Summary, summary

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})

HEADINGS: dict[State, str] = {
    "overdue": "Overdue",
    "never reviewed": "Never reviewed by a clinician",
    "due soon": "Due within 30 days",
    "no date": "Without a day for the next review",
    "unknown": "Cannot be told",
    "later": "Due later",
}

TODO: dict[State, str] = {
    "overdue": "Their day is over. Let a clinician read each again first of all.",
    "never reviewed": "Nobody who works with clients has checked these yet.",
    "due soon": "There is still time. Agree now who reads which.",
    "no date": "Somebody has reviewed these, but nothing says until when that holds. Put in a date (review_by).",
    "unknown": "The computer's clock is wrong, so it cannot be said whether their day is over. Set the clock, and print this again.",
    "later": "Nothing to do for now.",
}

MONTHS = "January February March April May June July August September October November December".split()

CLOCK = "The clock of this computer cannot be right, so nothing is called overdue here. Set it, and print this again."

STYLE = """
@page { size: A4 portrait; margin: 16mm 14mm 18mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9.5pt "Segoe UI", Arial, sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 182mm; padding: 8mm 0; color: #000; background: #fff;
       font: 11.5pt/1.4 "Atkinson Hyperlegible", "Segoe UI", "Noto Sans", "Noto Sans Arabic", Arial, sans-serif; }
h1 { margin: 0; font-size: 23pt; line-height: 1.15; }
.practice { margin: 0 0 1.5mm; font-size: 13pt; font-weight: bold; }
.day { margin: 1mm 0 0; font-size: 12pt; }
.summary { display: grid; grid-template-columns: repeat(auto-fill, minmax(34mm, 1fr)); gap: 2mm;
           margin: 6mm 0 0; padding: 0; list-style: none; }
.summary li { padding: 2mm 3mm; border: 0.4mm solid #000; border-radius: 1.5mm; }
.summary b { display: block; font-size: 17pt; line-height: 1.1; }
.note { margin: 4mm 0 0; padding: 2.5mm 3mm; border: 0.8mm solid #000; font-weight: bold; }
.how { margin: 5mm 0 0; }
h2 { margin: 9mm 0 0; padding-top: 2mm; border-top: 0.8mm solid #000; font-size: 15pt; }
h2 + p { margin: 0.5mm 0 2.5mm; }
.lead { break-inside: avoid; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2mm 2mm 2mm 0; border-bottom: 0.25mm solid #555; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom: 0.5mm solid #000; font-size: 10pt; vertical-align: bottom; }
.done { width: 13mm; } .by { width: 41mm; } .due { width: 30mm; } .sign { width: 38mm; }
td.due { white-space: nowrap; }
.box { display: block; width: 6mm; height: 6mm; margin-top: 0.5mm; border: 0.5mm solid #000; border-radius: 0.8mm; }
.title { display: block; font-weight: bold; }
.small { display: block; font-size: 9.5pt; }
.line { display: block; height: 9mm; border-bottom: 0.3mm solid #000; }
footer { margin-top: 12mm; break-inside: avoid; }
.ends { display: flex; gap: 12mm; }
.ends > p { flex: 1; margin: 0; padding-top: 1.5mm; border-top: 0.4mm solid #000; }
.blank { height: 15mm; }
@media print { body { max-width: none; padding: 0 0.5mm; } }
"""


def as_html(rows: Sequence[Review], practice: str, day: dt.date | None) -> str:
    """A page to print, on A4, that can be read without colours and signed. `day` is None when the clock cannot be right."""
    count = summary(rows)
    parts = [
        '<!DOCTYPE html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(f'Reviews, {practice}' if practice else 'Reviews')}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        *_top(practice, day, count),
        *(line for state, group in groupby(rows, key=lambda row: row.state) for line in _part(state, list(group))),
        *_end(),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _top(practice: str, day: dt.date | None, count: Summary) -> Iterable[str]:
    yield "<header>"
    if practice:
        yield f'<p class="practice"><bdi>{escape(practice)}</bdi></p>'
    yield "<h1>Articles to review</h1>"
    yield f'<p class="day">{f"As of {written(day)}" if day else "Day: ____________________"}</p>'
    yield '<ul class="summary">'
    yield from (f"<li><b>{number:,}</b> {HEADINGS[state].lower()}</li>" for state, number in count.counts.items() if number)
    yield "</ul>\n</header>"
    if day is None:
        yield f'<p class="note">{CLOCK}</p>'
    if not any(count.counts.values()):
        yield '<p class="how">There are no articles to review.</p>'
        return
    coming = f" The next is due by <strong>{written(count.next_due)}</strong>." if count.next_due and day else ""
    yield (
        f'<p class="how">Read the article on the kiosk, tick the box and sign. Then somebody puts the new days into its file: '
        f"<strong>reviewed</strong> and <strong>review_by</strong>.{coming}</p>"
    )


def _part(state: State, rows: Sequence[Review]) -> Iterable[str]:
    articles = "1 article" if len(rows) == 1 else f"{len(rows):,} articles"
    yield "<section>"
    yield f'<div class="lead"><h2>{HEADINGS[state]}: {articles}</h2>\n<p>{TODO[state]}</p></div>'
    heads = {"done": "Done", "": "Article", "by": "Reviewed by", "due": "Due by", "sign": "Signature, day"}
    cells = "".join(f'<th class="{name}" scope="col">{words}</th>' for name, words in heads.items())
    yield f"<table>\n<thead><tr>{cells}</tr></thead>\n<tbody>"
    yield from map(_row, rows)
    yield "</tbody>\n</table>\n</section>"


def _row(row: Review) -> str:
    subject = row.subject
    title = f'<span class="title"><bdi {_direction(subject.language)}>{escape(subject.title or subject.path)}</bdi></span>'
    topic = f"<bdi {_direction(subject.language)}>{escape(subject.topic)}</bdi>, " if subject.topic else ""
    file = f'<span class="small">{topic}<bdi>{escape(subject.path)}</bdi></span>'
    due = written(subject.review_by, short=True) if subject.review_by else "no day"
    return (
        f'<tr><td><span class="box"></span></td><td>{title}{file}{_problems(subject.problems)}</td><td>{_by(row)}</td>'
        f'<td class="due">{due}</td><td><span class="line"></span></td></tr>'
    )


def _by(row: Review) -> str:
    by, on = row.subject.reviewed_by, row.subject.reviewed
    if not by:
        return "nobody yet"
    when = f'<span class="small"><bdi>{escape(_day(on))}</bdi></span>' if on and row.state != "never reviewed" else ""
    return f"<bdi>{escape(by)}</bdi>{when}"


def _problems(number: int) -> str:
    """What else to look at; the check has the words."""
    if not number:
        return ""
    return f'<span class="small">The check found {"1 problem" if number == 1 else f"{number:,} problems"} in it.</span>'


def _end() -> Iterable[str]:
    yield '<footer><div class="blank"></div>\n<div class="ends"><p>Seen by, name and signature</p><p>Day</p></div></footer>'


def _direction(language: str) -> str:
    """The attributes of words in that language."""
    side = "rtl" if language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr"
    return f'lang="{escape(language)}" dir="{side}"' if language else 'dir="auto"'


def _day(text: str) -> str:
    """A day as people write it; anything else as it was written."""
    try:
        return written(dt.date.fromisoformat(text), short=True)
    except ValueError:
        return text


def written(day: dt.date, *, short: bool = False) -> str:
    """Such as "1 December 2026" or "1 Dec 2026", whatever language the computer speaks."""
    month = MONTHS[day.month - 1]
    return f"{day.day} {month[:3] if short else month} {day.year}"
