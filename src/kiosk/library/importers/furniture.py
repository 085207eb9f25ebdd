"""What stands around the text of a blog page and was pasted with it: the way to the next page, the date, "Share this"."""

import re
from collections.abc import Sequence

from kiosk.library.importers.report import Hint

# Above and below the text, counted in lines that are not empty.
LINES_ABOVE = 5
LINES_BELOW = 10
TAIL_LINES = 8
NEXT_LINES = 3
TAIL_WORDS = 30
TITLE_WORDS = 14

MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
DAY = r"\d{1,2}(?:st|nd|rd|th)?"
DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"(?:{MONTH}\s+{DAY},?\s+\d{{4}}|{DAY}\s+{MONTH},?\s+\d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
    r"(?:,?\s+(?:at\s+)?\d{1,2}:\d\d(?:\s*[ap]m)?)?"
)
FURNITURE = re.compile(
    rf"""(?:(?:posted|published|written|(?:last\s)?updated)(?:\son)?:?\s+)?{DATE}
    |share(?:\s+this)?(?:\s+(?:post|article|page))?(?:\s+on\s+\w+)?\W*|tweet|pin\sit|print|like\sthis\W*|loading\W*
    |(?:posted|filed)\s+(?:in|under):?\s+.{{1,60}}|tag(?:s:|ged:?|ged\swith:?)\s+.{{1,60}}|categor(?:y|ies):\s+.{{1,60}}
    |comments?(?:\s+are)?\s+(?:closed|off)\W*|(?:no|\d+)\s+comments?(?:\s+yet)?\W*|(?:leave|post|write|add)\s+a\s+(?:reply|comment)\W*
    |(?:read|see)\s+more\W*|continue\s+reading\W*|back\s+to\s+(?:the\s+)?(?:top|blog|home|all\s+posts)\W*|skip\s+to\s+(?:main\s+)?content
    |related\s+(?:posts|articles)\W*|\d{{1,2}}[-\s]?min(?:ute)?s?\.?(?:\s+to)?\s+read""",
    re.IGNORECASE | re.VERBOSE,
)
WRITER = r"[A-Z][\w.'\u2019-]*(?:,?\s(?:[A-Z][\w.'\u2019-]*|and|&|de|van|von)){0,5}"
BYLINE = re.compile(rf"(?:(?:Posted|Written)\s)?[Bb]y:?\s{WRITER}")
PERSON = re.compile(WRITER)
BETWEEN = re.compile(r"\s+[|\u2022\u00b7\u2013\u2014]\s+|\s*\|\s*")

ARROW = r"[\u00ab\u00bb\u2190\u2192\u2039\u203a<>]+"
WAY = r"(?:Previous|Prev|Next|Older|Newer)(?:\s+(?:Post|Article|Page))?"
WAY_ALONE = re.compile(rf"(?:{ARROW}\s*)?{WAY}(?:\s*{ARROW})?|{ARROW}", re.IGNORECASE)
BOTH_WAYS = re.compile(rf"(?:{ARROW}\s*)?(?:Previous|Prev|Older)\b.*\s(?:{ARROW}\s*)?(?:Next|Newer)\b.*")
TWICE = re.compile(r"(?:Previous\s+Previous|Next\s+Next)\b.*")
# Words between both are a quotation.
WITH_ARROW = re.compile(r"[\u00ab\u2190\u2039][^\u00bb\u203a]*|[^\u00ab\u2039]*[\u00bb\u2192\u203a]")
ENTRY = re.compile(r"[^\w\s\"'\u201c\u00ab\u2190\u2039<(]\s*\w|\d+[.)]\s|o\t")
BEHIND_SENTENCE = re.compile(r"(?<=[.!?\"\u201d)])\s+(Previous\s+Previous\s.*|Next\s+Next\s.*)$")


def without_tail(lines: Sequence[str], hints: list[Hint]) -> list[str]:
    """The lines without the way to the previous and the next page at their end."""
    places = [number for number, line in enumerate(lines) if line]
    for place in places[-TAIL_LINES:]:
        tail = [line for line in lines[place:] if line]
        if place != places[0] and _is_tail(tail):
            return _cut(lines[:place], " ".join(tail), hints)
    last = places[-1] if places else 0
    found = BEHIND_SENTENCE.search(lines[last]) if lines else None
    if found and _is_short(found[1]):
        return _cut([*lines[:last], lines[last][: found.start()]], found[1], hints)
    return list(lines)


def _cut(lines: Sequence[str], tail: str, hints: list[Hint]) -> list[str]:
    hints.append(Hint(f"\u201c{tail}\u201d at the end was left out: it leads to other pages of the blog."))
    return list(lines)


def _is_tail(tail: Sequence[str]) -> bool:
    """Whether the lines, which are the last ones, lead to other pages. No sentence is among them."""
    if not all(_is_short(line) for line in tail) or len(" ".join(tail).split()) > TAIL_WORDS:
        return False
    if len(tail) == 1:
        return any(way.fullmatch(tail[0]) for way in (WAY_ALONE, BOTH_WAYS, TWICE, WITH_ARROW))
    begins = any(way.fullmatch(tail[0]) for way in (WAY_ALONE, TWICE, WITH_ARROW))
    is_next_only = tail[0].lower().startswith(("next", "newer"))
    fits = len(tail) <= (NEXT_LINES if is_next_only else TAIL_LINES)
    return begins and fits and not any(ENTRY.match(line) or len(line.split()) > TITLE_WORDS for line in tail)


def _is_short(line: str) -> bool:
    return len(line.split()) <= TAIL_WORDS and not line.endswith((".", ";", ","))


def without_furniture(lines: Sequence[str], hints: list[Hint]) -> list[str]:
    """The lines without dates, names and invitations that stand alone near the beginning or the end."""
    places = [number for number, line in enumerate(lines) if line]
    edge = {*places[:LINES_ABOVE], *places[-LINES_BELOW:]}
    out = {place for place in edge if _is_furniture(lines[place])}
    if len(out) == len(places):
        return list(lines)
    what = "The line \u201c{}\u201d was left out: it belongs to the blog page, not to the text."
    hints += [Hint(what.format(lines[place])) for place in sorted(out)]
    return [line for place, line in enumerate(lines) if place not in out]


def _is_furniture(line: str) -> bool:
    parts = [part for part in BETWEEN.split(line) if part]
    known = [part for part in parts if FURNITURE.fullmatch(part) or BYLINE.fullmatch(part)]
    return bool(known) and all(part in known or PERSON.fullmatch(part) for part in parts)
