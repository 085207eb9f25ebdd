"""What is said when an article is read aloud."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.library.markdown import parse
from kiosk.library.model import Block, CodeBlock, ContentNote, Divider, Fold, Heading, HelpLines, Notes, Picture, Short, Text
from kiosk.ui.aloud import LONGEST, TITLE, Said, pieces, spoken
from kiosk.ui.blocks import block_keys, block_row

EVERY_BLOCK = """
## A heading

A paragraph.

- a point

> quoted

!!! note "A note"
    inside

??? note "A fold"
    folded

!!! steps "Steps"
    1. a step

!!! breathe "4 in, 6 out, 8 rounds"
    Breathe slowly.

!!! help
    Tell somebody.

CBT
: a therapy

| Sleep | Hours |
|---|---|
| Teens | 9 |

![A lamp](lamp.jpg "Warm light")

    code

Last[^1].

---

[^1]: A trial.
"""


def said(markdown: str) -> list[str]:
    """What is said of a text without a title."""
    return [utterance.text for utterance in spoken("", parse(markdown), "en")]


@pytest.mark.parametrize(
    ("markdown", "aloud"),
    [
        ("Sleep **helps**, says [the clinic](https://example.org).", ["Sleep helps, says the clinic."]),
        ("## When to call", ["When to call."]),
        ("Is it?\n\nIt is \u201cso\u201d\n\nHe said \u201cyes.\u201d", ["Is it?", "It is \u201cso\u201d.", "He said \u201cyes.\u201d"]),
        ("- Tea\n- Milk\n\n    warm, not hot", ["Tea.", "Milk.", "warm, not hot."]),
        ("3. Sit\n4. Breathe", ["3. Sit.", "4. Breathe."]),
        ("- [ ] a question\n- [x] another", ["a question.", "another."]),
        ("> Be kind.", ["Be kind."]),
        ('!!! tip "Try this"\n    Tonight.', ["Try this.", "Tonight."]),
        ("!!! note\n    Call now.", ["Good to know.", "Call now."]),
        ('!!! steps "At night"\n    1. Sit.\n\n        Wait.\n    2. Write.', ["At night.", "1. Sit.", "Wait.", "2. Write."]),
        ('!!! breathe "4 in, 6 out, 8 rounds"\n    In for 4, out for 6.', ["4 in, 6 out, 8 rounds.", "In for 4, out for 6."]),
        ("CBT\nKBT\n: A talking therapy.\n: It is short.", ["CBT, KBT:", "A talking therapy.", "It is short."]),
        ("| | Before | After |\n|---|---|---|\n| Sleep | 5 | 8 |\n| Worry | 9 | |", ["Sleep. Before: 5. After: 8.", "Worry. Before: 9."]),
        ('![A lamp](lamp.jpg "Warm light helps")', ["A lamp.", "Warm light helps."]),
        ('![A lamp](lamp.jpg "A lamp")', ["A lamp."]),
        ("It helps[^1].\n\n[^1]: A trial of 65 people.", ["It helps."]),
        ("```\nls -l\n\ncd ..\n```", ["ls -l.", "cd .."]),
        ("It costs ~~ten~~ twelve, **no ~~more~~ less**.", ["It costs twelve, no less."]),
        ("One\\\ntwo", ["One two."]),
        ("---", []),
        ("* * *\n\n\u2026\n\n\u2014", []),
    ],
)
def test_it_is_read_as_a_person_would(markdown: str, aloud: list[str]) -> None:
    assert said(markdown) == aloud


def test_the_title_comes_first_and_everything_has_the_key_of_its_block() -> None:
    blocks = parse("First.\n\n- one\n- two\n\nLast.")
    first, points, last = block_keys(blocks)
    utterances = spoken("Sleep", blocks, "en-GB")
    assert [(utterance.key, utterance.text) for utterance in utterances] == [
        (TITLE, "Sleep."),
        (first, "First."),
        (points, "one."),
        (points, "two."),
        (last, "Last."),
    ]
    assert {utterance.language for utterance in utterances} == {"en-GB"}


def test_in_short_is_announced_in_the_words_of_the_screen() -> None:
    blocks = (Short(((Text("Sleep helps"),), (Text("So does tea"),))),)
    assert [each.text for each in spoken("", blocks, "es", said=Said("En breve"))] == ["En breve.", "Sleep helps.", "So does tea."]
    assert [each.text for each in spoken("", blocks, "es")] == ["Sleep helps.", "So does tea."]


@pytest.mark.parametrize(
    ("markdown", "closed", "opened"),
    [
        ('??? note "More"\n    Inside.', ["More."], ["More.", "Inside."]),
        ('???+ note "More"\n    Inside.', ["More.", "Inside."], ["More."]),
        ('- point\n\n    ??? note "More"\n        Inside.', ["point.", "More."], ["point.", "More.", "Inside."]),
        (
            'CBT\n: A therapy.\n\n    ??? note "More"\n        Inside.',
            ["CBT:", "A therapy.", "More."],
            ["CBT:", "A therapy.", "More.", "Inside."],
        ),
    ],
)
def test_a_fold_is_read_as_it_stands_on_the_glass(markdown: str, closed: list[str], opened: list[str]) -> None:
    """The keys that the visitor's touches have are those that QML was given."""
    blocks = parse(markdown)
    (row,) = [block_row(block, key) for block, key in zip(blocks, block_keys(blocks), strict=True)]
    (fold,) = folds(row)
    assert [each.text for each in spoken("", blocks, "en")] == closed
    assert [each.text for each in spoken("", blocks, "en", marks={fold, "elsewhere"})] == opened


def folds(value: object) -> list[str]:
    """The keys of the folds in what QML gets."""
    if isinstance(value, list):
        return [key for inner in value for key in folds(inner)]
    if not isinstance(value, dict):
        return []
    own = [str(value["block"]["key"])] if value.get("kind") == "Fold" else []
    return own + [key for inner in value.values() for key in folds(inner)]


def test_every_kind_of_block_that_has_words_is_read() -> None:
    blocks = (ContentNote((Text("Loss"),)), Short(((Text("Point"),),)), *parse(EVERY_BLOCK), Picture("", "A lamp"))
    assert {type(block) for block in blocks} == set(get_args(Block))
    heard = {utterance.key for utterance in spoken("", blocks, "en")}
    silent = {type(block) for block, key in zip(blocks, block_keys(blocks), strict=True) if key not in heard}
    assert silent == {Notes, Divider}
    assert {Heading, CodeBlock, Fold}.isdisjoint(silent)


# --- pieces


def test_a_text_is_cut_at_its_sentences() -> None:
    assert pieces("Dr. Lee says so. Is it so? Yes!") == ("Dr. Lee says so.", "Is it so?", "Yes!")


def test_a_long_sentence_is_cut_where_it_breathes() -> None:
    clause = "a clause of some words that goes on for a while"
    sentence = ", ".join([clause] * 12) + "."
    cut = pieces(sentence)
    assert len(cut) == 3
    assert all(piece.endswith(("while,", "while.")) for piece in cut)
    assert " ".join(cut) == sentence


@given(st.text(alphabet=st.characters() | st.sampled_from(" ,.;\u060c"), max_size=2_000))
def test_pieces_are_short_and_lose_no_word(text: str) -> None:
    cut = pieces(text)
    assert all(0 < len(piece) <= LONGEST for piece in cut)
    letters = [letter for letter in text if letter.isalnum()]
    assert [letter for piece in cut for letter in piece if letter.isalnum()] == letters


def test_a_hard_subject_says_so_and_ends_with_the_help_lines() -> None:
    blocks = (ContentNote((Text("This page speaks of suicide."),)), HelpLines(()))
    said = Said(before="Before you read", help=("Crisis line: 988",))
    assert [each.text for each in spoken("", blocks, "en", said=said)] == [
        "Before you read.",
        "This page speaks of suicide.",
        "Crisis line: 988.",
    ]
