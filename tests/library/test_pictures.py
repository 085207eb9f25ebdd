from kiosk.library.markdown import parse
from kiosk.library.model import Emphasis, Heading, Item, List, Picture, Text
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


def test_a_picture_written_as_html() -> None:
    assert parse('<img src="a.png" alt="Tea &amp; cake" width=3>') == (Picture("a.png", "Tea & cake"),)


def test_a_figure_has_its_caption() -> None:
    chair = Picture("a.png", "A chair", (Text("The "), Emphasis((Text("chair"),)), Text(".")))
    assert parse('<figure>\n<img src="a.png" alt="A chair">\n<figcaption>The *chair*.</figcaption>\n</figure>') == (chair,)
    assert parse('<figure markdown="span">\n  ![A chair](a.png){ width="300" }\n  <figcaption>The *chair*.</figcaption>\n</figure>') == (
        chair,
    )


def test_a_caption_without_a_picture_keeps_its_words() -> None:
    assert parse("<figure><figcaption>The chair.</figcaption></figure>") == says("The chair.")
