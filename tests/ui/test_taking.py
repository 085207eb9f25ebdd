"""What a visitor takes along."""

from pathlib import Path

from kiosk.config import Config, HelpLine
from kiosk.library.model import Body, Callout, HelpLines, Item, List, Paragraph, Short, Text
from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Session, step
from kiosk.ui.blocks import block_keys
from kiosk.ui.taking import MOST_BYTES, TakeProps, take
from tests.builders import library_of

LIBRARY = library_of({"anxiety": ["panic"]})
LINES = (HelpLine("911", "If life is at risk"), HelpLine("988", "Crisis line"), HelpLine("741741", "Text HOME"))
CONFIG = Config(Path("content"), Path("data"), region="us", help={"us": LINES})
ADDRESS = "https://example.org/panic"


def line(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def question(text: str, *, done: bool = False) -> Item:
    return Item((line(text),), done)


SHORT = Short(((Text("It passes."),), (Text("Breathe out slowly."),)))
QUESTIONS = List((question("Is it my heart?"), question("What helps at night?"), question("Who do I call?", done=True)))
KEY = next(block_keys((QUESTIONS,)))


def taken(body: Body, *marks: str) -> TakeProps:
    session = Session(place=ArticlePage("panic"))
    events: list[on.Event] = [on.Open("take"), *(on.Toggle(mark) for mark in marks)]
    for event in events:
        session = step(session, event, LIBRARY)
    return take(session, LIBRARY, body, CONFIG)


def test_an_article_with_an_address_is_taken_along_as_that() -> None:
    props = taken(Body((SHORT,), url=ADDRESS))
    assert (props.code, props.address, props.lines) == (ADDRESS, True, ())


def test_without_an_address_it_says_what_the_article_says_in_short() -> None:
    props = taken(Body((SHORT, line("Much more."))))
    assert props.code == "Panic\n• It passes.\n• Breathe out slowly."
    assert not props.address


def test_ticked_entries_come_along_in_their_order_with_the_address() -> None:
    props = taken(Body((SHORT, QUESTIONS), url=ADDRESS), f"{KEY}.1", f"{KEY}.0")
    assert props.lines == ("Is it my heart?", "What helps at night?", "Who do I call?")
    assert props.code == f"Panic\n✓ Is it my heart?\n✓ What helps at night?\n✓ Who do I call?\n{ADDRESS}"


def test_an_entry_that_was_ticked_from_the_start_can_be_left_here() -> None:
    assert taken(Body((QUESTIONS,)), f"{KEY}.2").lines == ()


def test_a_checklist_inside_another_block_counts_too() -> None:
    box = Callout("note", (Text("Ask"),), (line("Such as:"), QUESTIONS))
    key = next(block_keys((box,)))
    assert taken(Body((box,)), f"{key}.1.0").lines == ("Is it my heart?", "Who do I call?")


def test_what_is_too_long_loses_its_points_first_and_keeps_the_ticks() -> None:
    short = Short(tuple((Text(word * 50),) for word in ("one ", "two ", "three ")))
    props = taken(Body((short, QUESTIONS)), f"{KEY}.0")
    assert len(props.code.encode()) <= MOST_BYTES
    assert "✓ Is it my heart?" in props.code
    assert "three" not in props.code


def test_no_tick_is_too_long_for_the_square() -> None:
    props = taken(Body((List((question("é" * 3000),)),)), f"{next(block_keys((List((question('é' * 3000),)),)))}.0")
    assert len(props.code.encode()) <= MOST_BYTES


def test_everybody_with_the_same_ticks_takes_the_same_along() -> None:
    body = Body((SHORT, QUESTIONS))
    assert taken(body, f"{KEY}.0") == taken(body, f"{KEY}.0")


def test_nothing_is_put_together_before_somebody_asks() -> None:
    assert take(Session(place=ArticlePage("panic")), LIBRARY, Body((SHORT,)), CONFIG) == TakeProps()


def test_of_a_hard_subject_the_first_help_lines_come_along() -> None:
    assert taken(Body((SHORT, HelpLines(())))).code.splitlines()[-2:] == ["911: If life is at risk", "988: Crisis line"]


def test_ticks_that_are_too_long_are_cut_and_not_the_help_lines() -> None:
    questions = List((question("How? " * 300),))
    body = Body((questions, HelpLines(())))
    code = taken(body, f"{next(block_keys(body.blocks))}.0").code
    assert code.endswith("911: If life is at risk\n988: Crisis line")
    assert len(code.encode()) <= MOST_BYTES
