"""Boxes, quotes, and the points at the top of an article."""

import pytest

from kiosk.library.markdown import parse
from kiosk.library.model import Callout, List, Paragraph, Quote, Short, Strong, Text
from tests.library.helpers import item, only, says


@pytest.mark.parametrize(
    ("source", "kind", "title"),
    [
        ('!!! note "Take your time"\n    Words.', "note", "Take your time"),
        ("!!! note \u201cPasted from a letter\u201d\n    Words.", "note", "Pasted from a letter"),
        ("!!! note\n    Words.", "note", "Good to know"),
        ("!!! tip\n    Words.", "tip", "Tip"),
        ("!!! hint\n    Words.", "tip", "Tip"),
        ("!!! warning\n    Words.", "warning", "Important"),
        ("!!! danger\n  Words.", "warning", "Important"),
        ('!!! example ""\n    Words.', "note", ""),
        ("!!! something-else\n\n    Words.", "note", "Good to know"),
        ('??? note "Why?"\n    Words.', "note", "Why?"),
        ('???+ "Why?"\n    Words.', "note", "Why?"),
        ("> [!NOTE]\n> Words.", "note", "Good to know"),
        ("> [!WARNING]\n> Words.", "warning", "Important"),
        ("> [!TIP]\nWords.", "tip", "Tip"),
        ("> [!CAUTION] With a title\n>\n> Words.", "warning", "With a title"),
    ],
)
def test_kinds_and_titles(source: str, kind: str, title: str) -> None:
    callout = only(source, Callout)
    assert (callout.kind, callout.title, callout.blocks) == (kind, title, says("Words."))


def test_a_box_ends_where_the_text_is_no_longer_indented() -> None:
    assert parse("!!! note\n    Inside.\n\n    - a\n    - b\nOutside.") == (
        Callout("note", "Good to know", (*says("Inside."), List((item("a"), item("b"))))),
        *says("Outside."),
    )


def test_two_boxes_in_a_row() -> None:
    assert parse("> [!NOTE]\n> One.\n\n> [!TIP]\n> Two.") == (
        Callout("note", "Good to know", says("One.")),
        Callout("tip", "Tip", says("Two.")),
    )


def test_an_empty_box_is_not_there_unless_it_has_a_title() -> None:
    assert parse("!!! note\n\ntext") == (Callout("note", "Good to know", ()), *says("text"))[1:]
    assert only('!!! note "All it says"', Callout) == Callout("note", "All it says", ())


def test_quotes() -> None:
    assert only("> I am nervous,\nand I do not know\n> where to start.\n>\n> > Deeper.", Quote) == Quote(
        (*says("I am nervous, and I do not know where to start."), Quote(says("Deeper.")))
    )


def test_in_short() -> None:
    assert only("!!! short\n    - Ask **early**.\n    - Speak up.\n\n    And rest.", Short) == Short(
        ((Text("Ask "), Strong((Text("early"),)), Text(".")), (Text("Speak up."),), (Text("And rest."),))
    )


def test_in_short_loses_nothing_that_cannot_be_a_point() -> None:
    blocks = parse("!!! short\n    - Ask.\n\n    | a | b |\n    |---|---|\n    | c | d |")
    assert [type(block).__name__ for block in blocks] == ["Short", "Table"]


def test_steps_and_breathing_show_their_words_until_they_can_do_more() -> None:
    assert parse('!!! steps "Tonight"\n    1. Get up.\n    2. Write it down.') == (
        Paragraph((Strong((Text("Tonight"),)),)),
        List((item("Get up."), item("Write it down.")), ordered=True),
    )
    assert parse('!!! breathe "4 in, 6 out"\n    Breathe in.') == says("Breathe in.")
