import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.library.importers.pasted import Pasted, read_pasted
from kiosk.library.limits import too_much
from kiosk.library.markdown import parse
from kiosk.library.model import Block, Blocks, Heading, List, Paragraph, Strong, Text
from tests.library.helpers import item, says, words
from tests.library.test_properties import MARKDOWN, PROSE

LONG = "A longer paragraph that says a good deal about how a day may go when nothing seems to work any more."


def shown(text: str) -> Blocks:
    return parse(read_pasted(f"A title\n\n{text}").body)


def heading(words: str) -> Heading:
    return Heading(2, (Text(words),), re.sub(r"\W+", "-", words.lower()).strip("-"))


def left_out(text: str) -> list[str]:
    """What the hints say was left out, under a text that has enough to read."""
    pasted = read_pasted(text)
    assert words(parse(pasted.body)) == LONG
    return [found[1] for hint in pasted.hints if (found := re.search(r"\u201c(.*)\u201d.* left out", hint.sentence))]


def test_a_blog_page_pasted_from_a_browser() -> None:
    page = f"""Understanding SSRIs and Therapy
{LONG}
Biological Factors: Some text on the same line that goes on and on.
Symptoms of burnout:
{LONG}
Previous Previous Anxious Attachment Next Next Burnout
"""
    pasted = read_pasted(page)
    assert pasted.title == "Understanding SSRIs and Therapy"
    assert parse(pasted.body) == (
        *says(LONG),
        Paragraph((Strong((Text("Biological Factors:"),)), Text(" Some text on the same line that goes on and on."))),
        heading("Symptoms of burnout"),
        *says(LONG),
    )
    assert [hint.sentence for hint in pasted.hints] == [
        "\u201cPrevious Previous Anxious Attachment Next Next Burnout\u201d at the end was left out: it leads to other pages of the blog.",
        "The first line \u201cUnderstanding SSRIs and Therapy\u201d was made the title.",
        "The words \u201cBiological Factors:\u201d were made bold, because they begin a paragraph.",
        "The line \u201cSymptoms of burnout:\u201d was made a heading.",
    ]


@pytest.mark.parametrize("line", ["What is burnout?", "What is burnout", "Burnout at work:"])
def test_a_short_line_over_a_paragraph_is_a_heading(line: str) -> None:
    assert shown(f"{LONG}\n\n{line}\n\n{LONG}")[1] == heading(line.rstrip(":"))


@pytest.mark.parametrize("line", ["It is late.", "go on", "Yes!", "one, two,", "\u201cI cannot go on\u201d"])
def test_a_short_sentence_is_no_heading(line: str) -> None:
    assert shown(f"{LONG}\n\n{line}\n\n{LONG}") == says(LONG, line, LONG)


def test_short_lines_below_one_another_are_no_headings() -> None:
    assert shown(f"{LONG}\n\nLinden House\n\n12 Long Street\n\nOld Town") == says(LONG, "Linden House", "12 Long Street", "Old Town")


@pytest.mark.parametrize(
    "text", ["He told me what he thought of it: nothing at all.", "At 5:30 we met.", "so: it goes", "http://example.org"]
)
def test_not_every_colon_makes_bold_words(text: str) -> None:
    assert shown(f"{LONG}\n{text}") == says(LONG, text)


@pytest.mark.parametrize("mark", ["\u2022 ", "\u2022", "\u2022\t", "\u00b7 ", "- ", "\u2013 ", "* ", "o\t", "\u2022\n", "\t\u25cf  "])
def test_bullets(mark: str) -> None:
    assert shown(f"{LONG}\n\n{mark}one\n{mark}two\n\n{LONG}") == (*says(LONG), List((item("one"), item("two"))), *says(LONG))


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_numbers(between: str) -> None:
    assert shown(f"1) one{between}2) two") == (List((item("one"), item("two")), ordered=True),)
    assert shown(f"1. one{between}2. two") == (List((item("one"), item("two")), ordered=True),)


def test_numbers_that_do_not_count_are_words() -> None:
    assert shown("1. one\n5. five\n2019. Then more.") == (List((item("one"),), ordered=True), *says("5. five", "2019. Then more."))


def test_lines_that_a_program_broke_are_one_paragraph() -> None:
    text = "This is a line that a mail program has broken\nbecause it was too long for its window, and it\ngoes on.\n\nAnother."
    assert shown(text) == says(" ".join(text.split("\n\n", maxsplit=1)[0].split()), "Another.")


def test_an_entry_of_a_list_that_a_program_broke() -> None:
    text = "- This is an entry that a mail program has broken\nbecause it was too long\n- two"
    assert shown(text) == (List((item("This is an entry that a mail program has broken because it was too long"), item("two"))),)


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    assert read_pasted(f"It began late.\n\n{LONG}") == Pasted("", f"It began late.\n\n{LONG}\n", ())


def test_a_text_of_one_line_has_no_title() -> None:
    assert read_pasted("Only this") == Pasted("", "Only this\n", ())


# ---- what is left out


@pytest.mark.parametrize(
    "tail",
    [
        "Previous Previous Anxious Attachment Next Next Burnout",
        "Previous Previous Anxious Attachment",
        "Next Next Burnout",
        "Previous\nPrevious Anxious Attachment\nNext\nNext Burnout",
        "Previous\n\nPrevious\n\nAnxious Attachment\n\nNext\n\nNext\n\nBurnout",
        "Previous\nAnxious Attachment\n\nNext\nBurnout",
        "\u00ab Anxious Attachment\nBurnout \u00bb",
        "\u2190 Anxious Attachment Burnout \u2192",
        "\u2190 Prev\nNext \u2192",
        "Prev Anxious Attachment Next Burnout",
        "Previous Post\nAnxious Attachment",
        "Next\nWhat is burnout?",
    ],
)
def test_the_way_to_other_pages(tail: str) -> None:
    assert left_out(f"A title\n\n{LONG}\n\n{tail}") == [" ".join(tail.split())]


def test_the_way_to_other_pages_behind_the_last_sentence() -> None:
    assert left_out(f"A title\n\n{LONG} Previous Previous Anxiety Next Next Burnout") == ["Previous Previous Anxiety Next Next Burnout"]


@pytest.mark.parametrize(
    "end",
    [
        "Previous research shows what the Next step is.",
        "Next Steps",
        "Previous sessions may help, and the Next one too, so keep the notes that you made.",
        "Next, think of a place that you like.",
        "Next time you feel so, breathe.",
        "\u00abI am tired\u00bb",
    ],
)
def test_a_sentence_at_the_end_stays(end: str) -> None:
    assert shown(f"{LONG}\n\n{end}") == says(LONG, end)


@pytest.mark.parametrize(
    "line",
    [
        *("March 3, 2024", "3 Mar 2024", "2024-03-03", "Sunday, March 3rd, 2024 at 10:15 am", "Posted on March 3, 2024", "03/04/2024"),
        *("By Jane Doe", "Written by Jane Doe, LPC", "Jane Doe | March 3, 2024 | 5 min read", "5 min read", "12 minute read"),
        *("Share this:", "Share on Facebook", "Tweet", "Posted in Anxiety, Work", "Tagged with sleep", "Category: Sleep"),
        *(
            "Comments are closed.",
            "No comments yet",
            "3 Comments",
            "Leave a reply",
            "Leave a Comment",
            "Read more",
            "Continue reading \u2192",
        ),
        *("Back to Blog", "Skip to content", "Related posts"),
    ],
)
def test_what_stands_around_a_blog_page(line: str) -> None:
    assert left_out(f"A title\n{line}\n\n{LONG}") == [line]
    assert left_out(f"A title\n\n{LONG}\n\n{line}") == [line]
    assert left_out(f"{line}\n\nA title\n\n{LONG}") == [line]


@pytest.mark.parametrize(
    "line", ["By then I was tired.", "Share this with a friend you trust.", "In March 2024 we moved.", "Read more books."]
)
def test_sentences_that_look_like_it_stay(line: str) -> None:
    assert shown(f"{line}\n\n{LONG}") == says(line, LONG)


def test_in_the_middle_of_a_text_nothing_is_left_out() -> None:
    lines = [f"{number} {LONG}" for number in range(12)]
    assert "3 Comments" in read_pasted("\n\n".join([*lines, "3 Comments", *lines])).body


def test_a_list_of_what_comes_next_stays() -> None:
    blocks = shown(f"{LONG}\n\nNext\n\n\u2022 call us\n\u2022 rest")
    assert blocks[-1] == List((item("call us"), item("rest")))


def test_both_the_way_to_other_pages_and_what_stands_below_it() -> None:
    lines = ["Previous Previous Anxiety Next Next Burnout", "Comments are closed."]
    assert sorted(left_out("\n\n".join(["A title", LONG, *lines]))) == sorted(lines)


# ---- what is true of every text

LINES = st.sampled_from(
    [
        *("Previous", "Next", "Previous Previous A b Next Next C", "Symptoms:", "What helps", "Lead in: and text", LONG, "March 3, 2024"),
        *("\u2022 a point", "\u2022", "o\tanother", "1) one", "2) two", "7. seven", "- x", "[TOC]", "By Jane Doe", "\u2190 back", "", ""),
    ]
)
TEXTS = st.one_of(MARKDOWN, PROSE.map(". \n".join), st.lists(st.one_of(LINES, st.text()), max_size=15).map("\n".join))
LETTERS = re.compile(r"[^\W_]+")
# The letter o with a tab is how Word pastes a hollow bullet.
HOLLOW_BULLET = re.compile(r"^[^\S\n]*o\t", re.MULTILINE)


def _numbers(blocks: Blocks) -> str:
    """The numbers that the kiosk puts before the entries of lists, however deep."""
    return " ".join(_number(block) for block in blocks)


def _number(block: Block) -> str:
    if not isinstance(block, List):
        return ""
    own = [str(number) for number in range(block.start, block.start + len(block.items))] if block.ordered else []
    return " ".join([*own, *(_numbers(entry.blocks) for entry in block.items)])


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_no_word_is_lost(text: str) -> None:
    pasted = read_pasted(text)
    if too_much(pasted.body) is not None:
        return
    blocks = parse(pasted.body)
    left = " ".join(hint.sentence for hint in pasted.hints if " left out" in hint.sentence)
    kept = Counter(LETTERS.findall(" ".join([pasted.title, words(blocks), _numbers(blocks), left])))
    wanted = Counter(LETTERS.findall(HOLLOW_BULLET.sub("", re.sub(r"[\r\x0b\x0c\x85\u2028\u2029]", "\n", text))))
    assert not wanted - kept
