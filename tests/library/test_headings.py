from kiosk.library.markdown import parse
from kiosk.library.model import Code, Divider, Heading, Text
from tests.library.helpers import only, says


def test_levels_and_anchors() -> None:
    assert parse("# Sleep\n\n## Try this tonight") == (
        Heading(1, (Text("Sleep"),), "sleep"),
        Heading(2, (Text("Try this tonight"),), "try-this-tonight"),
    )


def test_underlined_headings_and_dividers() -> None:
    assert parse("Sleep\n=====\nText\n\n---\n\nMore\n----\n***") == (
        Heading(1, (Text("Sleep"),), "sleep"),
        *says("Text"),
        Divider(),
        Heading(2, (Text("More"),), "more"),
        Divider(),
    )


def test_headings_of_the_same_words_have_different_anchors() -> None:
    blocks = parse("## Why?\n## Why?\n## Why?")
    assert [block.anchor for block in blocks if isinstance(block, Heading)] == ["why", "why_1", "why_2"]


def test_an_anchor_of_the_writer() -> None:
    assert only("## Why we ask {#reasons}", Heading) == Heading(2, (Text("Why we ask"),), "reasons")


def test_a_heading_in_letters_without_a_latin_form_still_has_an_anchor() -> None:
    assert only("# Сон", Heading).anchor == "_1"


def test_styles_in_a_heading() -> None:
    assert only("### Use `kiosk`", Heading).spans == (Text("Use "), Code("kiosk"))


def test_text_right_under_a_heading() -> None:
    assert parse("# One\ntext\n## Two") == (Heading(1, (Text("One"),), "one"), *says("text"), Heading(2, (Text("Two"),), "two"))


def test_an_empty_heading_and_the_mark_of_a_table_of_contents_are_not_there() -> None:
    assert parse("#\n\n[TOC]\n\ntext") == says("text")
