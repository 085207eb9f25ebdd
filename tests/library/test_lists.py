import pytest

from kiosk.library.markdown import parse
from kiosk.library.model import CodeBlock, Definition, Definitions, Item, List, Paragraph, Quote, Strong, Text
from kiosk.library.walk import texts
from tests.library.helpers import item, only, says


def test_bullets() -> None:
    assert only("- one\n- two", List) == List((item("one"), item("two")))


@pytest.mark.parametrize("source", ["1. one\n2. two", "1) one\n2) two", "1. one\n\n2. two"])
def test_numbers(source: str) -> None:
    assert only(source, List) == List((item("one"), item("two")), ordered=True)


def test_a_list_may_begin_with_another_number() -> None:
    assert only("3. three\n4. four", List).start == 3


@pytest.mark.parametrize("indent", [2, 3, 4])
def test_lists_in_lists_however_far_they_are_indented(indent: int) -> None:
    space = " " * indent
    assert only(f"- one\n{space}- inner\n{space}{space}- innermost\n- two", List) == List(
        (
            Item((*says("one"), List((Item((*says("inner"), List((item("innermost"),)))),)))),
            item("two"),
        )
    )


def test_several_paragraphs_in_an_item() -> None:
    assert only("1. one\n\n   more of one\n\n2. two", List) == List((item("one", "more of one"), item("two")), ordered=True)


def test_an_item_goes_on_in_the_next_line() -> None:
    assert only("- one\n  and more\nand still more\n- two", List) == List((item("one and more and still more"), item("two")))


def test_tasks() -> None:
    assert only("- [ ] Could my sleep be part of this?\n- [x] Bring **my card**\n- plain", List).items == (
        item("Could my sleep be part of this?", done=False),
        Item((Paragraph((Text("Bring "), Strong((Text("my card"),)))),), done=True),
        item("plain"),
    )


def test_tasks_with_empty_lines_between_them() -> None:
    assert only("- [ ] one\n\n- [X] two", List).items == (item("one", done=False), item("two", done=True))


def test_a_list_right_under_a_line_of_text() -> None:
    assert parse("You may bring:\n- your card\n- a friend\n\nNothing else.") == (
        *says("You may bring:"),
        List((item("your card"), item("a friend"))),
        *says("Nothing else."),
    )


def test_a_number_at_the_beginning_of_a_line_of_text_is_no_list() -> None:
    assert parse("We opened in\n2019. Since then\nmuch has changed.") == says("We opened in 2019. Since then much has changed.")


def test_bullets_then_numbers_are_two_lists() -> None:
    assert parse("- a\n1. b") == (List((item("a"),)), List((item("b"),), ordered=True))


def test_other_blocks_inside_an_item() -> None:
    source = "- one\n\n  > quoted\n\n  ```\n  code\n  ```\n- two"
    assert only(source, List).items == (Item((*says("one"), Quote(says("quoted")), CodeBlock("code"))), item("two"))


def test_an_item_that_is_only_code() -> None:
    assert only("- ```sh\n  ls\n  ```\n- b", List).items == (Item((CodeBlock("ls", "sh"),)), item("b"))
    assert only("- ```\n  ls\n  ```\n  lists files", List).items == (Item((CodeBlock("ls"), *says("lists files"))),)


def test_an_item_behind_a_comment() -> None:
    assert only("- one\n<!-- a remark --> - two\n- three", List).items == (item("one"), item("two"), item("three"))


def test_an_empty_item_is_not_there() -> None:
    assert only("- one\n-\n- two", List).items == (item("one"), item("two"))


def test_a_definition_list() -> None:
    assert only("CBT\n:   A talking therapy.\n\n    It has homework.", Definitions) == Definitions(
        (Definition(((Text("CBT"),),), (says("A talking therapy.", "It has homework."),)),)
    )


def test_words_that_share_a_definition_and_a_word_with_two() -> None:
    (low, mood), (sleep,) = (entry.terms for entry in only("Low\nMood\n: One.\n: Two.\n\nSleep\n: Three.", Definitions).entries)
    assert (low, mood, sleep) == ((Text("Low"),), (Text("Mood"),), (Text("Sleep"),))
    assert list(texts(parse("Low\nMood\n: One.\n: Two."))) == ["Low", "Mood", "One.", "Two."]


@pytest.mark.parametrize("source", ["08001234567. We answer.", "- 08001234567. We answer.", "Us\n: 08001234567. We answer."])
def test_a_telephone_number_is_no_number_of_a_list(source: str) -> None:
    assert "08001234567. We answer." in list(texts(parse(source)))


def test_a_number_without_words_goes_on_with_the_line_above() -> None:
    assert parse("We are number\n1.") == says("We are number 1.")


def test_the_bullets_that_word_writes_are_those_of_a_list() -> None:
    (above, points) = parse("Bring:\n\u2022 water\n\u2022\u00a0a pen")
    assert above == says("Bring:")[0]
    assert points == List((item("water"), item("a pen")))
    assert parse("one \u2022 two") == says("one \u2022 two")
