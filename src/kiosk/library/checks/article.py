"""What can be wrong with one article. A check is a function that yields problems; CHECKS lists them."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from kiosk.library.article import Draft
from kiosk.library.breathing import pattern
from kiosk.library.checks.ease import measure
from kiosk.library.checks.rules import Rules
from kiosk.library.checks.sentences import sentences
from kiosk.library.checks.tone import find_words
from kiosk.library.keys import NAMES
from kiosk.library.model import Block, Breathe, Heading, List, Notes, Paragraph, Problem, Severity, Short, Steps, plain
from kiosk.library.names import INDEXES, TERMS, TOPIC, file_name
from kiosk.library.walk import every, pictures, texts

BOXES = tuple("note info tip hint warning danger caution important attention error short steps breathe help".split())
OTHER_BOXES = frozenset(
    {"abstract", "summary", "tldr", "todo", "success", "check", "done", "question", "faq", "failure", "fail", "missing"}
)
OTHER_BOXES |= {"bug", "example", "quote", "cite", "seealso", "admonition", "deprecated", "tab"}
OTHER_KEYS = frozenset(
    "aliases archived audio bookcollapsesection cascade categories category class comments contributors css date disqus draft edit featured"
    " hide hide_title icon id image images js keywords lastmod layout license linktitle math mermaid menu menus name nav_exclude"
    " nav_order opengraph outputs pagination_label parent permalink redirect_from redirect_to resources robots search seo series show_date"
    " sidebar sidebar_label sidebar_position sitemap slug status subtitle template theme thumbnail toc translationkey type version video"
    " videos has_children grand_parent".split()
)
"""Keys that mean something to Hugo, Jekyll, MkDocs or Docusaurus, and are no slips of the pen."""

UNFINISHED = re.compile(r"\b(?:TODO:|FIXME\b|XXX\b)|(?i:\blorem ipsum\b)|^(?:<{7}|>{7}) .*")
"""What writers leave for later (todo alone is Spanish for all), and what version control leaves when two have changed the same line."""

LEAST_BARS = 3
"""Of a line of a table, with a bar at both ends."""

LANGUAGE_KEYS = frozenset({"lang", "language", "locale"})

PERCENT = r"\b\d+(?:[.,]\d+)?\s*[%\u066a]|\bper ?cent\b|\bpor ciento\b"
SHARE = r"\b\d+ (?:in|out of|de cada|de|من كل|من) (?:\d+|ten)\b|\bone in \w+\b|\bun[oa] de cada \w+\b"
AMOUNT = r"\b\d[\d.,]* (?:million|millones|trials|studies|ensayos|estudios|personas adultas|مليون|دراسة|تجربة)\b|\b\d+[.,]\d{3} \w+"
FIGURE = re.compile(f"{PERCENT}|{SHARE}|{AMOUNT}", re.IGNORECASE)
"""What studies find, in the languages of the interface."""
MARK = re.compile(r"\[\^([^\[\]\s]+)\]")
MEASURED_FROM = 100
"""Words: the formulas were made for samples of as many, and say nothing of less."""

ALIKE = 0.75
"""How alike two words must be for one to be meant (difflib's ratio)."""


class Article:
    """One article as the checks see it: what was read, the rules, the day, and the language of its words."""

    def __init__(self, draft: Draft, rules: Rules, today: dt.date, language: str, names: Mapping[str, tuple[str, ...]]) -> None:
        self.draft, self.rules, self.today, self.names = draft, rules, today, names
        self.head, self.meta = draft.head, draft.head.meta
        self.language = file_name(draft.head.path).language or language

    @cached_property
    def prose(self) -> tuple[str, ...]:
        """What is read as sentences: the paragraphs, those inside lists and boxes too, and the points; not the footnotes."""
        body = tuple(block for block in self.draft.blocks if not isinstance(block, Notes))
        return tuple(text for block in every(body) for text in _sentences(block) if text)

    def problem(self, severity: Severity, code: str, line: int, what: str, remedy: str) -> Problem:
        return Problem(severity, code, self.head.path, line, what, remedy)

    def line_of(self, words: str) -> int:
        """About where these words stand: marks between them are passed over."""
        parts = words.split()
        for size in (6, 4, 3, 2):
            if line := self.draft.line_of(" ".join(parts[:size])):
                return line
        return 0


def _sentences(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(spans):
            yield plain(spans)
        case Short(points):
            yield from map(plain, points)
        case _:
            pass


# ---- how it is written


def of_other_programs(article: Article) -> Iterator[Problem]:
    for remark in article.draft.remarks:
        line = article.draft.first_line + remark.line
        if remark.code == "shortcode":
            what = f"“{_short(remark.what)}” is an instruction to another program. It is left out."
            yield article.problem("hint", "shortcode", line, what, "Take it out, or write in words what it stood for.")
        elif remark.code == "html":
            what = f"“{_short(remark.what)}” is part of a web page. It is left out."
            yield article.problem("hint", "html", line, what, "Take it out: only words can be shown.")
        elif remark.code == "box" and remark.what.lower() not in {*BOXES, *OTHER_BOXES, ""}:
            yield article.problem(
                "hint", "box", line, f"“{remark.what}” is no kind of box, so it is shown as a note.", _meant(remark.what, BOXES)
            )


def unfinished(article: Article) -> Iterator[Problem]:
    for number, line in enumerate(article.draft.text.split("\n"), article.draft.first_line):
        if found := UNFINISHED.search(line):
            what = f"“{found[0].strip()}” was left by somebody who had not finished."
            yield article.problem("warning", "unfinished", number, what, "Finish it, or take it out.")


def tables(article: Article) -> Iterator[Problem]:
    for text in article.prose:
        if text.startswith("|") and text.count("|") >= LEAST_BARS:
            what = f"“{_short(text)}” looks like a table and is shown as a line of bars."
            remedy = "Write a line such as |---|---| below its heads, with one --- for each column."
            yield article.problem("warning", "table", article.line_of(text.strip("| ").split("|")[0]), what, remedy)


def breathing(article: Article) -> Iterator[Problem]:
    lines = article.draft.text.split("\n")
    for remark in article.draft.remarks:
        if remark.code == "box" and remark.what.lower() == "breathe" and pattern(lines[remark.line]) is None:
            what = "It does not say how to breathe, so only its words are shown."
            remedy = 'Write it as: !!! breathe "4 in, 6 out, 8 rounds".'
            yield article.problem("hint", "breathe", article.draft.first_line + remark.line, what, remedy)


def keys(article: Article) -> Iterator[Problem]:
    for name, line in article.meta.unknown.items():
        if name in LANGUAGE_KEYS:
            what = f"The key {name} at the top means nothing to the kiosk: the language stands in the file's name."
            yield article.problem("hint", "key-unknown", line, what, "Rename a text in Spanish from sleep.md to sleep.es.md.")
            continue
        if name in OTHER_KEYS or any(mark in name for mark in ".[]{}"):
            continue
        if first := next((known for known in sorted(NAMES) if re.match(rf"{known}_?[\"'“«]", name)), ""):
            what = f"A line at the top begins with “{first}” and no colon, so the kiosk does not know what it means."
            yield article.problem("warning", "key-unknown", line, what, f"Write a colon after it: {first}: and then the rest.")
            continue
        close = difflib.get_close_matches(name, sorted(NAMES), 1, ALIKE)
        severity: Severity = "warning" if close else "hint"
        what = f"The key {name} at the top means nothing to the kiosk."
        yield article.problem(
            severity, "key-unknown", line, what, f"Did you mean {close[0]}?" if close else "Take it out if it is not for another program."
        )


def choices(article: Article) -> Iterator[Problem]:
    for key, known in article.names.items():
        value = getattr(article.meta, key)
        if value and value not in known:
            what = f"There is no {key} “{value}”, so one is chosen."
            yield article.problem("warning", f"{key}-unknown", article.meta.lines.get(key, 0), what, _meant(value, known))


def alternative_texts(article: Article) -> Iterator[Problem]:
    for picture in pictures(article.draft.blocks):
        if not picture.alt:
            what = f"The picture {picture.path} has no words for people who cannot see it."
            remedy = f"Write what it shows between the brackets: ![A chair by the window]({picture.path})."
            yield article.problem("warning", "alt", article.draft.line_of(picture.path), what, remedy)


def footnotes(article: Article) -> Iterator[Problem]:
    for text in texts(article.draft.blocks):
        for mark in MARK.finditer(text):
            what = f"There is no footnote for the mark {mark[0]}."
            yield article.problem(
                "hint", "note-missing", article.draft.line_of(mark[0]), what, f"Write it below the text: {mark[0]}: your words."
            )


# ---- what it says about itself


def dates(article: Article) -> Iterator[Problem]:
    meta, today = article.meta, article.today
    if meta.publish and meta.expires and meta.expires < meta.publish:
        what = "This article ends before it begins, so it is never shown."
        yield article.problem("error", "dates", meta.lines.get("expires", 0), what, "Put the later date behind expires.")
    elif meta.expires and meta.expires < today:
        what = f"This article has not been shown since {meta.expires}."
        yield article.problem("hint", "expired", meta.lines.get("expires", 0), what, "Take it away, or put in a later date.")
    if meta.review_by and meta.review_by < today:
        what = f"This article should have been read again by {meta.review_by}."
        yield article.problem(
            "warning", "review-overdue", meta.lines.get("review_by", 0), what, "Let a clinician read it, and put in new dates."
        )


def review(article: Article) -> Iterator[Problem]:
    meta = article.meta
    if not meta.reviewed_by or not meta.reviewed:
        missing = "reviewed_by" if not meta.reviewed_by else "reviewed"
        yield article.problem(
            "warning", "review-missing", 0, f"It does not say who checked it, and when: {missing} is missing.", f"Add {missing} at the top."
        )
    if meta.reviewed and not _is_date(meta.reviewed):
        what = f"The day of the review, “{meta.reviewed}”, cannot be read."
        yield article.problem("warning", "review-date", meta.lines.get("reviewed", 0), what, "Write it like this: 2027-01-31.")
    if any(phrase.casefold() in meta.reviewed_by.casefold() for phrase in article.rules.not_reviewed):
        what = "No clinician has read this article yet."
        yield article.problem(
            "warning", "not-reviewed", meta.lines.get("reviewed_by", 0), what, "Let one read it, and write the name there."
        )
    if not meta.author:
        yield article.problem("hint", "author-missing", 0, "It does not say who wrote it.", "Add author at the top.")


def sources(article: Article) -> Iterator[Problem]:
    found = next((FIGURE.search(text) for text in texts(article.draft.blocks) if FIGURE.search(text)), None)
    if found and not article.meta.sources:
        what = f"There are figures in the text (“{found[0]}”) and no source."
        yield article.problem(
            "warning", "sources-missing", article.draft.line_of(found[0]), what, "Add sources at the top, with text and doi."
        )
    if article.meta.url and not article.meta.url.startswith(("https://", "http://")):
        yield article.problem("warning", "url", article.meta.lines.get("url", 0), "The url is no web address.", "Begin it with https://.")


def figures(article: Article) -> Iterator[Problem]:
    """Where sources say which figures are theirs, every figure has one, and every one that they name stands in the text."""
    named = [figure for source in article.meta.sources for figure in source.figures]
    written = (article.head.title, article.head.summary, *texts(article.draft.blocks))
    for figure in named:
        if not any(figure.casefold() in text.casefold() for text in written):
            what = f"A source is named for “{figure}”, which does not stand in the text."
            yield article.problem("warning", "figure-unused", article.meta.lines.get("sources", 0), what, "Write it as the text does.")
    for text in written if named else ():
        for found in FIGURE.finditer(text):
            if not any(found[0].casefold() in figure.casefold() for figure in named):
                what, line = f"No source is named for “{found[0]}”.", article.draft.line_of(found[0])
                yield article.problem("warning", "figure-source", line, what, f'Add it to its source at the top: figures: ["{found[0]}"].')


def formats(article: Article) -> Iterator[Problem]:
    """Two ways to say a share in one article cannot be compared without arithmetic."""
    text = "\n".join(texts(article.draft.blocks))
    percent, share = re.search(PERCENT, text, re.IGNORECASE), re.search(SHARE, text, re.IGNORECASE)
    if percent and share:
        what = f"“{percent[0]}” and “{share[0]}” are two ways of saying such a number."
        yield article.problem("hint", "figure-formats", article.draft.line_of(percent[0]), what, "Use one of them in all of the article.")


def hard_subject(article: Article) -> Iterator[Problem]:
    hard = "|".join(map(re.escape, article.rules.hard.get(article.language[:2], ())))
    found = re.search(rf"\b(?:{hard})\b", "\n".join(texts(article.draft.blocks)), re.IGNORECASE) if hard else None
    if found and not article.meta.content_note:
        what = f"It speaks of something hard (“{found[0]}”) and does not say so at the beginning."
        remedy = "Add content_note at the top, such as: content_note: This page speaks of thoughts of suicide."
        yield article.problem("hint", "content-note", article.draft.line_of(found[0]), what, remedy)


def summary(article: Article) -> Iterator[Problem]:
    blocks = article.draft.blocks
    if not any(isinstance(block, Short) for block in blocks):
        what = "There is no “In short” at its beginning."
        yield article.problem("warning", "short-missing", 0, what, "Add short at the top with three points.")
    tasks = (item.done is not None for block in blocks if isinstance(block, List) for item in block.items)
    if not any(tasks) and not any(isinstance(block, Steps | Breathe) for block in blocks):
        what = "There is nothing in it to do or to ask."
        yield article.problem("hint", "action-missing", 0, what, "Add a line such as: - [ ] a question for your session.")
    if not article.meta.title and any(isinstance(block, Heading) and plain(block.spans) == article.head.title for block in blocks):
        what = f"It has no title, so a heading of its text is taken for one: “{article.head.title}”."
        yield article.problem("hint", "title-missing", article.line_of(article.head.title), what, "Add title at the top.")
    if len(article.head.title) > article.rules.limits.title:
        what = f"The title is longer than {article.rules.limits.title:g} letters and may be cut."
        yield article.problem("hint", "title-long", article.meta.lines.get("title", 0), what, "Find a shorter one.")


# ---- how easy it is to read


def reading_ease(article: Article) -> Iterator[Problem]:
    limits, found = article.rules.limits, measure(article.prose, article.language)
    if found.words < MEASURED_FROM:
        return
    rows = (("grade", found.grade, limits.grade, "school year"), ("smog", found.smog, limits.smog, "school year (SMOG)"))
    for code, value, (target, most), unit in rows:
        if value is not None and value > target:
            severity: Severity = "warning" if value > most else "hint"
            what = f"The text needs {unit} {value:.1f}; the target is {target:g}."
            yield article.problem(severity, f"reading-{code}", 0, what, "Use shorter sentences and shorter words.")
    target, least = limits.ease
    if found.ease is not None and found.ease < target:
        severity = "warning" if found.ease < least else "hint"
        what = f"The reading ease is {found.ease:.0f}; the target is {target:g} or more."
        yield article.problem(severity, "reading-ease", 0, what, "Use shorter sentences and shorter words.")
    if found.mean_sentence > limits.sentence_mean:
        what = f"Sentences have {found.mean_sentence:.0f} words on average; the target is {limits.sentence_mean:g}."
        yield article.problem("hint", "sentence-mean", 0, what, "Make two of one.")


def sentence_length(article: Article) -> Iterator[Problem]:
    most = article.rules.limits.sentence
    for text in article.prose:
        if len(text.split()) > most:
            for sentence in sentences(text):
                if (size := len(sentence.split())) > most:
                    what = f"A sentence of {size} words: “{_short(sentence)}”"
                    yield article.problem("warning", "sentence-long", article.line_of(sentence), what, "Make two or three of it.")


def paragraph_length(article: Article) -> Iterator[Problem]:
    target, most = article.rules.limits.paragraph
    for block in every(article.draft.blocks):
        if isinstance(block, Paragraph):
            text = plain(block.spans)
            if (size := len(sentences(text))) > target:
                severity: Severity = "warning" if size > most else "hint"
                what = f"A paragraph of {size} sentences: “{_short(text)}”"
                yield article.problem(
                    severity, "paragraph-long", article.line_of(text), what, f"Divide it: {target:g} sentences are easy to take in."
                )


def length(article: Article) -> Iterator[Problem]:
    (least, target), words = article.rules.limits.words, article.head.words
    if words > article.rules.limits.words_most:
        what = f"The article has {words} words; people in a waiting room read {target:g} at most."
        yield article.problem("warning", "length", 0, what, "Divide it into two articles.")
    elif not least <= words <= target:
        what = f"The article has {words} word{'s' if words != 1 else ''}; {least:g} to {target:g} are a good read."
        yield article.problem("hint", "length", 0, what, "Take some out." if words > target else "Leave it if all is said.")


def words(article: Article) -> Iterator[Problem]:
    entries = article.rules.words.get(article.language[:2], ())
    for text in (article.head.title, article.head.summary, *texts(article.draft.blocks)):
        for found in find_words(text, entries):
            remedy = f"Write “{found.entry.use}” instead." if found.entry.use else "Leave it out."
            line = article.line_of(" ".join(text[found.start :].split()[:4])) or article.draft.line_of(found.matched)
            yield article.problem("warning", "word", line, f"“{found.matched}” is better not said. {found.entry.why}".strip(), remedy)


Check = Callable[[Article], Iterator[Problem]]
CHECKS: tuple[Check, ...] = (
    of_other_programs,
    unfinished,
    tables,
    breathing,
    keys,
    choices,
    alternative_texts,
    footnotes,
    dates,
    review,
    sources,
    figures,
    formats,
    hard_subject,
    summary,
    reading_ease,
    sentence_length,
    paragraph_length,
    length,
    words,
)
FOR_TOPICS: tuple[Check, ...] = (of_other_programs, keys, choices, words)
"""A file that names a topic is no article to read."""


def check(article: Article) -> Iterator[Problem]:
    """All that is wrong with one file."""
    name = file_name(article.head.path)
    if name.id == TERMS:
        return
    is_topic = name.stem.lower() == TOPIC or (name.stem.lower() in INDEXES and not article.draft.blocks)
    for run in FOR_TOPICS if is_topic else CHECKS if article.draft.blocks else (keys,):
        yield from run(article)


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text.strip()[:10])
    except ValueError:
        return False
    return True


def _meant(word: str, known: tuple[str, ...]) -> str:
    close = difflib.get_close_matches(word.lower(), known, 1, ALIKE)
    return f"Did you mean {close[0]}?" if close else f"There are {', '.join(known)}."


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + "\u2026"
