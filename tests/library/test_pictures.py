from kiosk.library.markdown import parse
from kiosk.library.model import Heading, Item, List, Picture, Text
from tests.library.helpers import says


def test_a_picture_alone_in_its_paragraph() -> None:
    assert parse('![An empty chair](images/chair.png "The waiting room")') == (
        Picture("images/chair.png", "An empty chair", (Text("The waiting room"),)),
    )


def test_two_pictures_in_one_paragraph() -> None:
    assert parse("![a](a.png)\n![b](b.png)") == (Picture("a.png", "a"), Picture("b.png", "b"))


def test_a_picture_among_text_stands_after_it() -> None:
    assert parse("Sit on ![the chair](chair.png) a chair.") == (*says("Sit on a chair."), Picture("chair.png", "the chair"))


def test_a_picture_in_a_heading_a_link_and_an_item() -> None:
    assert parse("# Sit ![a](a.png)\n\n[![b](b.png)](https://example.org)\n\n- ![c](c.png)") == (
        Heading(1, (Text("Sit"),), "sit"),
        Picture("a.png", "a"),
        Picture("b.png", "b"),
        List((Item((Picture("c.png", "c"),)),)),
    )


def test_a_picture_by_reference_with_entities() -> None:
    assert parse('![Tea &amp; "cake"][tea]\n\n[tea]: tea.png') == (Picture("tea.png", 'Tea & "cake"'),)
