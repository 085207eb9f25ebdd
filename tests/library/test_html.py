"""Raw HTML never shows; its words do."""

import pytest

from kiosk.library.markdown import parse
from kiosk.library.model import Break, Emphasis, Strong, Text
from tests.library.helpers import line, says, words


def test_known_tags_mean_what_they_mean() -> None:
    assert line("<b>bold <i>both</i></b> <strong>x</strong><em class='y'>z</em>") == (
        Strong((Text("bold "), Emphasis((Text("both"),)))),
        Text(" "),
        Strong((Text("x"),)),
        Emphasis((Text("z"),)),
    )


def test_tags_that_are_not_closed_or_not_opened() -> None:
    assert line("a <b>b") == (Text("a "), Strong((Text("b"),)))
    assert line("a</b> *b <i>c* d</i>") == (
        Text("a "),
        Emphasis((Text("b "), Emphasis((Text("c"),)))),
        Text(" d"),
    )


@pytest.mark.parametrize(
    "source",
    [
        '<span style="color: red">Words</span>',
        '<a href="https://example.org">Words</a>',
        "<div>\n    <p>Words</p>\n</div>",
        "<center>\n\nWords\n\n</center>",
        "<my-element>Words</my-element>",
        '<Card title="x">Words</Card>',
        "Words<!-- hidden -->",
        "<!-- hidden\n\n    hidden\n\n-->\nWords",
        "<script>\nlet hidden = 1;\n\n</script>\nWords",
        "<style> .hidden { } </style>Words",
        "Words <?php hidden ?>",
        "<!doctype html>\nWords",
        '{{< hidden "x" >}}Words{% hidden %}',
    ],
)
def test_the_words_stay_and_the_rest_goes(source: str) -> None:
    assert parse(source) == says("Words")


def test_blocks_of_html_are_paragraphs() -> None:
    source = (
        "<table>\n  <tr><td>A</td><td>B</td></tr>\n</table>\nAfter.\n\n<section>\n<summary>More</summary>\n\nInner *words*.\n\n</section>"
    )
    assert words(parse(source)) == "A B After. More Inner words."
    assert len(parse(source)) == 5


def test_html_in_the_middle_of_a_line_begins_a_new_one() -> None:
    assert line("one<p>two</p>three") == (Text("one"), Break(), Text("two"), Break(), Text("three"))


def test_indented_html_inside_html_is_not_code() -> None:
    assert parse("<div>\n\n    <p>Words</p>\n\n</div>\n\n    code") == (*says("Words"), *parse("    code"))


@pytest.mark.parametrize("text", ["a < b and c > d", "Dear <your name>,", "I <3 you", "x << 2", "<!-- never closed", "<a+b+c:d>"])
def test_what_only_looks_like_html_stays(text: str) -> None:
    assert words(parse(text)) == text.removeprefix("<!-- ")


def test_a_component_with_a_program_in_it_is_a_tag() -> None:
    source = "Press <button onClick={() => { alert(`a > ${b}`) }}>here</button> or <span\n  style={{\n    color: 'x',\n  }}>there</span>."
    assert words(parse(source)) == "Press here or there."


@pytest.mark.parametrize(
    ("markdown", "shown"),
    [
        ("<o:p></o:p>Words <o:p>here</o:p>", "Words here"),
        ("<Tabs>\n\nWords\n\n</Tabs>", "Words"),
        ("a <unknown>thing</unknown> and <your name>", "a thing and <your name>"),
        ('import Tabs from "@theme/Tabs";\n\nWords', "Words"),
        ('[caption id="x"]Words[/caption] [gallery ids="1,2"]', "Words"),
        ("[video](https://example.org/x=1) [gallery]", "video [gallery]"),
    ],
)
def test_tags_of_word_and_of_components_and_shortcodes_of_wordpress(markdown: str, shown: str) -> None:
    assert words(parse(markdown)) == shown
