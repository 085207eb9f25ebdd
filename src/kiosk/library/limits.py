"""How much of anything is read.

Python-Markdown takes quadratic time for some texts and runs out of stack for others, so these are checked before it. With all of
them at their limit a file takes about two seconds on a slow machine.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

# Process time (seconds) that a text within all limits takes at most. A process that reads a file for four times as long is ended:
# something is wrong with the reader, not with the text.
PARSE_SECONDS = 5.0
# A book of 80,000 words; an article has 500.
FILE_BYTES = 512 * 1024
# Twenty screens of keys.
FRONT_MATTER_CHARACTERS = 64 * 1024
# Sources are two deep; YAML of a thousand levels exhausts the stack of its reader.
FRONT_MATTER_DEPTH = 50
# Nobody finds a file again below that.
FOLDER_DEPTH = 20
# A picture or a program has far more control characters than this; a damaged text has a few.
NOT_TEXT_SHARE = 0.02
# Four lines on a card.
SUMMARY_CHARACTERS = 240
# Each block costs about 0.2 ms, and a short line may be one.
LINES = 8_000
# Half a page of small print; every mark in a paragraph is looked for again in all that follows it.
PARAGRAPH_CHARACTERS = 20_000
# Stars, brackets, backticks and the like: each becomes an element, and is looked at again for each other one in its paragraph.
PARAGRAPH_MARKS = 500
FILE_MARKS = 10_000
# Meanings (`: ...`) without an empty line between them: for each, Python-Markdown looks through all that follow.
PARAGRAPH_MEANINGS = 200
# For each bracket Python-Markdown walks to its end, several times: this many characters take about a second.
BRACKET_STEPS = 400_000
# A quote in a list in a quote is three. Each level is several calls deep.
NESTING = 20
# Marks of lists and quotes: each is a block, and one line may have many.
FILE_CONTAINERS = 6_000
# Hugo's figure with all its parts is ten lines.
SHORTCODE_LINES = 20
SHORTCODE_CHARACTERS = 1_000
# Cells cost as much as blocks, and a short row is filled up with empty ones.
TABLE_CELLS = 8_000

TAB = 4
BOX = re.compile(r"[ ]*(?:!!!|\?\?\?|===[ ]|:[ ])")
MARK = re.compile(r"[\[\]*_`<&{\\~^]|==")
MEANING = re.compile(r"^[ ]*:[ ]", re.MULTILINE)
BRACKET = re.compile(r"[\[\]()]")
CONTAINERS = re.compile(r"(?:[ ]*(?:>|[-*+][ ]|[0-9]{1,9}[.)][ ]))+")
CONTAINER = re.compile(r">|[-*+][ ]|[0-9]{1,9}[.)][ ]")
BLOCK_START = re.compile(r"[ ]*(?:[-*+][ ]|[0-9]{1,9}[.)][ ]|#|\|)")
TABLE_RULE = re.compile(r"[ ]*+\|?[ ]*+:?-[-:| ]*$")


class Excess(NamedTuple):
    """What is too much, in which line of the text (from 0), and how to mend it."""

    line: int
    what: str
    remedy: str


def too_much(text: str) -> Excess | None:
    """The first thing in a Markdown text that the parser must not be given; None for an ordinary text."""
    lines = text.expandtabs(TAB).split("\n")
    if len(lines) > LINES:
        return Excess(LINES, f"This file has more than {LINES} lines.", "Divide it into several articles.")
    return _nesting(lines) or _tables(lines) or _paragraphs(lines)


def _nesting(lines: Iterable[str]) -> Excess | None:
    total = 0
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if indent > TAB * NESTING and BOX.match(line):
            return Excess(number, "Boxes stand too deep inside each other here.", "Take some of the levels out.")
        if head := CONTAINERS.match(line):
            here = len(CONTAINER.findall(head[0]))
            total += here
            if here > NESTING or indent > 2 * NESTING:
                return Excess(number, "Lists or quotes stand too deep inside each other here.", "Take some of the levels out.")
            if total > FILE_CONTAINERS:
                what = f"The lists and quotes of this file have more than {FILE_CONTAINERS} entries."
                return Excess(number, what, "Divide it into several articles.")
    return None


def _tables(lines: list[str]) -> Excess | None:
    cells = columns = 0
    for number, line in enumerate(lines):
        if TABLE_RULE.match(line) and "|" in line:
            columns = line.count("|") + 1
        elif not line.strip():
            columns = 0
        cells += columns
        if cells > TABLE_CELLS:
            return Excess(number, f"The tables of this file have more than {TABLE_CELLS} cells.", "Make the tables smaller.")
    return None


def _paragraphs(lines: Iterable[str]) -> Excess | None:
    marks = steps = 0
    for number, paragraph in _joined(lines):
        if len(paragraph) > PARAGRAPH_CHARACTERS:
            what = f"This paragraph is longer than {PARAGRAPH_CHARACTERS} characters."
            return Excess(number, what, "Divide it with empty lines.")
        if len(MEANING.findall(paragraph)) > PARAGRAPH_MEANINGS:
            what = f"More than {PARAGRAPH_MEANINGS} lines of this paragraph begin with a colon."
            return Excess(number, what, "Divide it with empty lines.")
        here = len(MARK.findall(paragraph))
        marks += here
        steps += _bracket_steps(paragraph)
        if here > PARAGRAPH_MARKS or marks > FILE_MARKS or steps > BRACKET_STEPS:
            what = "There are too many stars, brackets or other marks in this paragraph or above it."
            return Excess(number, what, "Take some of them out, or divide the text with empty lines.")
    return None


def _joined(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The paragraphs, each with the number of its first line."""
    first, paragraph = 0, list[str]()
    for number, line in enumerate([*lines, ""]):
        if paragraph and (not line.strip() or BLOCK_START.match(line)):
            yield first, "\n".join(paragraph)
            paragraph = []
        if line.strip():
            first = first if paragraph else number
            paragraph.append(line)


def _bracket_steps(paragraph: str) -> int:
    """How far Python-Markdown walks for the brackets: from each to its end, or to the paragraph's when it has none."""
    steps = 0
    opened: dict[str, list[int]] = {"[": [], "(": []}
    for match in BRACKET.finditer(paragraph):
        bracket, place = match[0], match.start()
        if bracket in opened:
            opened[bracket].append(place)
        elif waiting := opened["[" if bracket == "]" else "("]:
            steps += place - waiting.pop()
    return steps + sum(len(paragraph) - place for waiting in opened.values() for place in waiting)
