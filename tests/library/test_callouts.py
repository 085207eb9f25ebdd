"""Boxes, quotes, and the points at the top of an article."""

import pytest

from kiosk.library.markdown import parse
from kiosk.library.model import Breathe, Callout, Fold, List, Paragraph, Quote, Short, Steps, Strong, Text, plain
from tests.library.helpers import item, only, says, words


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
        ("> [!NOTE]\n> Words.", "note", "Good to know"),
        ("> [!WARNING]\n> Words.", "warning", "Important"),
        ("> [!TIP]\nWords.", "tip", "Tip"),
        ("> [!CAUTION] With a title\n>\n> Words.", "warning", "With a title"),
        ("!!! note Without quotation marks\n    Words.", "note", "Without quotation marks"),
        ("!!! note inline end\n    Words.", "note", "Good to know"),
        (":::warning\nWords.\n:::", "warning", "Important"),
        ("::: {.tip}\nWords.\n:::", "tip", "Tip"),
        (":::note[With a title]\nWords.\n:::", "note", "With a title"),
        (":::{tip} With a title\nWords.\n:::", "tip", "With a title"),
        ("/// warning | With a title\nWords.\n///", "warning", "With a title"),
    ],
)
def test_kinds_and_titles(source: str, kind: str, title: str) -> None:
    callout = only(source, Callout)
    assert (callout.kind, plain(callout.title), callout.blocks) == (kind, title, says("Words."))


def test_a_box_ends_where_the_text_is_no_longer_indented() -> None:
    assert parse("!!! note\n    Inside.\n\n    - a\n    - b\nOutside.") == (
        Callout("note", (Text("Good to know"),), (*says("Inside."), List((item("a"), item("b"))))),
        *says("Outside."),
    )


def test_two_boxes_in_a_row() -> None:
    assert parse("> [!NOTE]\n> One.\n\n> [!TIP]\n> Two.") == (
        Callout("note", (Text("Good to know"),), says("One.")),
        Callout("tip", (Text("Tip"),), says("Two.")),
    )


def test_an_empty_box_is_not_there_unless_it_has_a_title() -> None:
    assert parse("!!! note\n\ntext") == (Callout("note", (Text("Good to know"),), ()), *says("text"))[1:]
    assert only('!!! note "All it says"', Callout) == Callout("note", (Text("All it says"),), ())


@pytest.mark.parametrize(
    "source",
    [":::: note\nOne.\n::: tip\nTwo.\n:::\nThree.\n::::\nFour.", "::: note\nOne.\n\n  ::: tip\n  Two.\n  :::\n\nThree.\n:::\n\nFour."],
)
def test_a_box_between_fences_inside_another(source: str) -> None:
    inner = Callout("tip", (Text("Tip"),), says("Two."))
    assert parse(source) == (Callout("note", (Text("Good to know"),), (*says("One."), inner, *says("Three."))), *says("Four."))


def test_fences_without_an_end_or_a_beginning_keep_the_words_and_do_not_show() -> None:
    assert parse("::: warning\nWords.") == says("warning Words.")
    assert parse("Words.\n:::\nMore.") == says("Words.", "More.")
    assert parse("/// html | div.result\nWords.\n///") == says("Words.")


def test_quotes() -> None:
    assert only("> I am nervous,\nand I do not know\n> where to start.\n>\n> > Deeper.", Quote) == Quote(
        (*says("I am nervous, and I do not know where to start."), Quote(says("Deeper.")))
    )


def test_in_short() -> None:
    assert only("!!! short\n    - Ask **early**.\n    - Speak up.\n\n    And rest.", Short) == Short(
        ((Text("Ask "), Strong((Text("early"),)), Text(".")), (Text("Speak up."),), (Text("And rest."),))
    )


def test_in_short_loses_nothing_that_cannot_be_a_point() -> None:
    blocks = parse("!!! short\n    - Ask.\n\n    | a | b |\n    |---|---|\n    | c | d |\n\n    > [!NOTE] A title\n    > Words.")
    assert [type(block).__name__ for block in blocks] == ["Short", "Table", "Callout"]


@pytest.mark.parametrize(
    ("source", "title", "is_open"),
    [
        ('??? note "Why?"\n    Words.', "Why?", False),
        ('???+ "Why?"\n    Words.', "Why?", True),
        ("??? tip\n    Words.", "More", False),
        ("<details>\n<summary>Why <b>so</b>?</summary>\n\nWords.\n\n</details>", "Why so?", False),
        ("<details><summary>Why?</summary>Words.\n</details>", "Why?", False),
        ("<details>\nWords.\n</details>", "More", False),
        ("::: details Why?\nWords.\n:::", "Why?", False),
        ("/// details | Why?\nWords.\n///", "Why?", False),
    ],
)
def test_folds(source: str, title: str, is_open: bool) -> None:
    fold = only(source, Fold)
    assert (plain(fold.title), fold.open, fold.blocks) == (title, is_open, says("Words."))


def test_folds_inside_folds_and_text_behind_them() -> None:
    source = "<details><summary>A</summary>\n\none\n\n<details><summary>B</summary>\n\ntwo\n\n</details>\n</details>\nafter"
    fold, *after = parse(source)
    assert (tuple(after), words((fold,))) == (says("after"), "A one B two")
    assert [type(block) for block in getattr(fold, "blocks", ())] == [Paragraph, Fold]


def test_a_fold_without_end_or_with_nothing_inside_keeps_its_words() -> None:
    assert words(parse("<details><summary>Why?</summary>\n\nWords.")) == "Why? Words."
    assert parse('??? note "All it says"') == says("All it says")


def test_steps() -> None:
    assert only('!!! steps "Tonight"\n    1. Get up.\n    2. Write it down.', Steps) == Steps(
        (Text("Tonight"),), (item("Get up."), item("Write it down."))
    )
    assert only("!!! steps\n    - Get up.\n    - Sit down.", Steps).items == (item("Get up."), item("Sit down."))
    assert only("!!! steps\n    Get up.\n\n    Sit down.", Steps).items == (item("Get up."), item("Sit down."))
    assert [type(block) for block in parse("!!! steps\n    First:\n\n    1. Get up.\n\n    Well done.")] == [Paragraph, Steps, Paragraph]


@pytest.mark.parametrize(
    ("pattern", "times"),
    [
        ("4 in, 6 out, 8 rounds", (4, 0, 6, 0, 8)),
        ("4 in, 2 hold, 6 out", (4, 2, 6, 0, 6)),
        ("4 in, 4 hold, 4 out, 4 hold, 5 rounds", (4, 4, 4, 4, 5)),
        ("Inhale 4 s: 4 inhale, 5.5 exhale", (4, 0, 5.5, 0, 6)),
    ],
)
def test_breathing(pattern: str, times: tuple[float, ...]) -> None:
    block = only(f'!!! breathe "{pattern}"\n    Breathe in.', Breathe)
    assert [block.inhale, block.hold, block.exhale, block.rest, block.rounds] == list(times)
    assert (plain(block.title), block.blocks) == (pattern, says("Breathe in."))


@pytest.mark.parametrize("pattern", ["slowly", "4 in", "0 in, 6 out", "4 in, 600 out", "4 in, 6 out, 900 rounds"])
def test_breathing_that_nobody_could_follow_is_words(pattern: str) -> None:
    assert parse(f'!!! breathe "{pattern}"\n    Breathe in.') == says(pattern, "Breathe in.")


def test_tabs_of_mkdocs_stand_below_one_another() -> None:
    assert parse('=== "By phone"\n\n    Call.\n\n=== "By letter"\n\n    Write.') == (
        Paragraph((Strong((Text("By phone"),)),)),
        *says("Call."),
        Paragraph((Strong((Text("By letter"),)),)),
        *says("Write."),
    )
