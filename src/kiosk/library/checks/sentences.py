"""A running text as sentences, in English and Spanish; of other languages by the marks at their ends."""

import re

WORD = re.compile(r"[^\W_]+(?:['\u2019\u2010\u2011.-][^\W_]+|[,:]\d+)*")
CLOSING = "\"'\u2019\u201d\u00bb)]"
OPENING = "\"'\u2018\u201c\u00ab([\u00bf\u00a1\u2013\u2014-"
END = re.compile(rf"(?<![.!?\u2026\u061f\u06d4])(?P<mark>[.!?\u2026\u061f\u06d4]+)[{re.escape(CLOSING)}]*(?= |$)")
NEXT_WORD = re.compile(rf"[ {re.escape(OPENING)}]*([^\W_]*)")
ACRONYM = re.compile(r"[^\W\d_](?:\.[^\W\d_])*$|Ph\.D$")

ABBREVIATIONS = """
    approx aprox cf dr dra dres dña e.g ee ej fig gral i.e mr mrs ms mx p.ej prof profa sr sra sras sres srta st vs vol
"""
BEFORE_NUMBER = """
    art cap jan feb mar apr jun jul aug sep sept oct nov dec no nos nr núm p pp pág págs tel
"""
STARTERS = """
    a all an and any as ask at but do for he her here his how i if in it its many most my no not on one or our she so some that the their
    then there these they this those to we what when where who why with you your
    al así con cuando de del el ella ellas ellos en es esta este esto hay la las lo los más mi muchas muchos no para pero por puede que qué
    se si sí sin su sus también tu un una usted y ya yo
"""
# After these the sentence goes on; after these when a number follows ("No. 5", but "No. It is not").
NEVER_LAST, LAST_BUT_FOR_NUMBER = frozenset(ABBREVIATIONS.split()), frozenset(BEFORE_NUMBER.split())
# These can be the last word of a sentence. A capital letter tells that the next begins, but says nothing in "J. Smith" or "U.S. Army".
CAPITAL_TELLS, STARTER_TELLS = frozenset({"a.m", "p.m", "etc"}), frozenset(STARTERS.split())


def sentences(text: str) -> list[str]:
    """The sentences of a running text, each with its marks and single spaces; what has no letter or digit is none.

    Where only the sense could tell, as in "the U.S. Children ...", the sentence goes on.
    """
    text = " ".join(text.split())
    found, start = [], 0
    for end in END.finditer(text):
        if _is_last(text, start, end):
            found.append(text[start : end.end()].strip())
            start = end.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if WORD.search(sentence)]


def _is_last(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether the mark ends the sentence that begins at `start`, rather than an abbreviation, an initial or a quotation inside it."""
    following = NEXT_WORD.match(text, end.end())
    if end.end() == len(text) or following is None:
        return True
    if following[1][:1].islower():
        return False
    if end["mark"] != ".":
        return True
    first, _, last = text[start : end.start()].rpartition(" ")
    return _ends(last.lstrip(OPENING), following[1], is_first=not first)


def _ends(last: str, following: str, *, is_first: bool) -> bool:
    """Whether a sentence can end with the word `last` and a full stop when a sentence could begin with the word behind it."""
    name = last.casefold()
    if name in NEVER_LAST:
        return False
    if name in LAST_BUT_FOR_NUMBER:
        return not following[:1].isdigit()
    if name in CAPITAL_TELLS or last == "I":
        return True
    if last.isdigit() and is_first:
        return False  # "1. Breathe out"
    if ACRONYM.match(last):
        return following.casefold() in STARTER_TELLS
    return True
