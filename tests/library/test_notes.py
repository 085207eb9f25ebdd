"""Footnotes: gathered at the end of the article, numbered in the order of their marks."""

from kiosk.library.markdown import parse
from kiosk.library.model import CodeBlock, Note, NoteMark, Notes, Paragraph, Quote, Text
from tests.library.helpers import line, says, words


def test_a_footnote() -> None:
    *text, notes = parse("Sleep helps[^1].\n\n[^1]: A trial\n    of 65 people.\n\n    More of the note.")
    assert [block.spans for block in text if hasattr(block, "spans")] == [(Text("Sleep helps"), NoteMark(1), Text("."))]
    assert notes == Notes((Note(1, says("A trial of 65 people.", "More of the note.")),))


def test_numbers_follow_the_marks_and_notes_that_nobody_points_to_come_last() -> None:
    *_, notes = parse("One[^b], two[^a], one again[^b].\n\n[^a]: A.\n[^c]: C.\n[^b]: B.")
    assert notes == Notes((Note(1, says("B.")), Note(2, says("A.")), Note(3, says("C."))))


def test_a_mark_without_its_note_is_text() -> None:
    assert line("What is [^this]?") == (Text("What is [^this]?"),)


def test_two_notes_of_one_name_are_both_kept() -> None:
    assert words(parse("x[^1]\n\n[^1]: first\n\n[^1]: second")) == "x first second"


def test_a_note_in_a_note_a_quote_and_with_a_link_of_the_text() -> None:
    quote, notes = parse("> Sleep[^1]\n>\n> [^1]: See [this][x][^2].\n\n[^2]:\n    ```\n    code\n    ```\n\n[x]: https://example.org")
    assert quote == Quote((Paragraph((Text("Sleep"), NoteMark(1))),))
    assert isinstance(notes, Notes)
    assert [note.number for note in notes.notes] == [1, 2]
    assert words(notes.notes[0].blocks) == "See this."
    assert notes.notes[1].blocks == (CodeBlock("code"),)


def test_a_note_with_nothing_in_it_is_not_there() -> None:
    assert parse("text\n\n[^1]:") == says("text")
