"""Articles on hard subjects: they say so first, and carry the help lines."""

from kiosk.library.article import read
from kiosk.library.markdown import parse
from kiosk.library.model import Block, Blocks, Callout, ContentNote, HelpLines, Notes, Paragraph, Short, Strong, Text, plain
from tests.library.helpers import only, says


def blocks(text: str, note: str = "This page speaks of suicide.") -> Blocks:
    draft, problems = read(f"---\ntitle: A\ncontent_note: {note}\n---\n\n{text}".encode(), "t/a.md")
    assert draft
    assert problems == ()
    return draft.blocks


def kinds(found: Blocks) -> list[type[Block]]:
    return [type(block) for block in found]


def test_the_note_comes_first_and_the_help_lines_last() -> None:
    found = blocks("!!! short\n    - A point.\n\nWords.")
    assert kinds(found) == [ContentNote, Short, Paragraph, HelpLines]
    assert isinstance(found[0], ContentNote)
    assert plain(found[0].spans) == "This page speaks of suicide."


def test_footnotes_stay_below_the_help_lines() -> None:
    assert kinds(blocks("Words[^1].\n\n[^1]: A trial."))[-2:] == [HelpLines, Notes]


def test_help_lines_that_stand_in_the_text_are_not_shown_twice() -> None:
    assert kinds(blocks("!!! help\n    Call.\n\nWords.")) == [ContentNote, HelpLines, Paragraph]
    inside = blocks('!!! note "Now"\n    !!! help\n        Call.\n\nWords.')
    assert kinds(inside) == [ContentNote, Callout, Paragraph]


def test_an_article_without_a_note_is_as_it_was() -> None:
    assert kinds(blocks("Words.", note="")) == [Paragraph]


def test_a_note_may_have_bold_words_and_colons() -> None:
    (note, *_) = blocks("Words.", note='"A hard page: **loss**"')
    assert note == ContentNote((Text("A hard page: "), Strong((Text("loss"),))))


def test_what_stands_in_for_the_numbers_is_kept() -> None:
    assert only("!!! help\n    Tell somebody.", HelpLines) == HelpLines(says("Tell somebody."))
    assert parse("!!! help") == (HelpLines(()),)
    assert only('!!! help "Call now"\n    Any time.', HelpLines).blocks == (Paragraph((Strong((Text("Call now"),)),)), *says("Any time."))
