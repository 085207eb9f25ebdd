"""What stands inside a line."""

import pytest

from kiosk.library.markdown import parse, read
from kiosk.library.model import Break, Code, Emphasis, Link, Picture, Spans, Strong, Struck, Sub, Sup, Text, plain
from tests.library.helpers import line, says


def test_strong_and_emphasis() -> None:
    assert line("Touch **Help *now***, please.") == (
        Text("Touch "),
        Strong((Text("Help "), Emphasis((Text("now"),)))),
        Text(", please."),
    )


def test_white_space_is_collapsed_and_stands_before_a_style() -> None:
    assert line("one\n   two **  three** ") == (Text("one two ** three**"),)
    assert line("one <b> two </b> three") == (Text("one "), Strong((Text("two"),)), Text(" three"))


def test_a_no_break_space_stays() -> None:
    assert line("10&nbsp;minutes") == (Text("10\u00a0minutes"),)


@pytest.mark.parametrize("source", ["one  \ntwo", "one<br>two", "one<br/>\ntwo", "one\\\ntwo"])
def test_a_line_break_that_the_writer_asked_for(source: str) -> None:
    assert line(source) == (Text("one"), Break(), Text("two"))


def test_a_break_at_the_end_of_a_paragraph_does_not_show() -> None:
    assert line("<br>one<br>") == (Text("one"),)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ('"Hello," she said.', "\u201cHello,\u201d she said."),
        ("It's 'fine' -- really...", "It\u2019s \u2018fine\u2019 \u2013 really\u2026"),
        ('the \'90s --- and ("so")', "the \u201990s \u2014 and (\u201cso\u201d)"),
        ("\"'Nested' words\"", "\u201c\u2018Nested\u2019 words\u201d"),
        ('\\"straight\\"', '"straight"'),
        ("a ---- b .... c", "a ---- b .... c"),
    ],
)
def test_quotes_and_dashes_as_a_printer_sets_them(source: str, shown: str) -> None:
    assert line(source) == (Text(shown),)


def test_a_quote_knows_the_letter_in_front_of_it_even_in_another_style() -> None:
    assert line('"**Bold**" and **"bold"**') == (
        Text("\u201c"),
        Strong((Text("Bold"),)),
        Text("\u201d and "),
        Strong((Text("\u201cbold\u201d"),)),
    )


def test_characters_behind_a_backslash_mean_themselves() -> None:
    assert line(r"\*not emphasis\* and 1\. not a list \[x\]") == (Text("*not emphasis* and 1. not a list [x]"),)


def test_entities_are_their_characters() -> None:
    assert line("caf&eacute; &amp; bar &#8364;5 &lt;b&gt; &nonsense;") == (Text("café & bar €5 <b> &nonsense;"),)


def test_links_of_all_forms() -> None:
    source = "[one](a.md 'Title') [two][ref] [ref] <https://example.org/x_y_z> <me@example.org>\n\n[ref]: https://example.org/?a=1&amp;b=2"
    assert [span for span in line(source) if isinstance(span, Link)] == [
        Link("a.md", (Text("one"),)),
        Link("https://example.org/?a=1&b=2", (Text("two"),)),
        Link("https://example.org/?a=1&b=2", (Text("ref"),)),
        Link("https://example.org/x_y_z", (Text("https://example.org/x_y_z"),)),
        Link("mailto:me@example.org", (Text("me@example.org"),)),
    ]


def test_a_link_without_words_or_address_is_not_there() -> None:
    assert line('Before [](a.md) <a name="here"></a> [words]() after') == (Text("Before words after"),)


def test_raised_and_lowered() -> None:
    assert line("H<sub>2</sub>O and x<sup>2</sup>") == (
        Text("H"),
        Sub((Text("2"),)),
        Text("O and x"),
        Sup((Text("2"),)),
    )


def test_the_meaning_of_a_word_is_not_text() -> None:
    found = read("An SSRI may help.\n\n*[SSRI]: A kind of medicine.\n*[CBT]:\n  A talking therapy.\nMore.")
    assert found.blocks == says("An SSRI may help.", "More.")
    assert found.terms == {"SSRI": "A kind of medicine.", "CBT": "A talking therapy."}


def test_code_and_text_side_by_side() -> None:
    assert line("Press `Ctrl + C` now") == (Text("Press "), Code("Ctrl + C"), Text(" now"))


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("\\<br> and \\&amp; and 5\\%", "<br> and &amp; and 5%"),
        ("\\{{ x }} and \\<!-- y -->", "{{ x }} and <!\u2013 y \u2013>"),
        ("&#X22; &#87654321;", "\u201d &#87654321;"),
        ("Plain words{: .big } here{ #there }.", "Plain words here."),
        ("Words{#a\\_b} {so: it} {is}", "Words {so: it} {is}"),
    ],
)
def test_marks_behind_a_backslash_and_attributes_behind_plain_words(source: str, shown: str) -> None:
    assert line(source) == (Text(shown),)


@pytest.mark.parametrize("between", ["c_d, g", "c_ g", "c* g", "c_d_ g", "5*3*2", "c__d g"])
def test_no_letter_is_lost_between_two_styles(between: str) -> None:
    marks = {ord("*"): None, ord("_"): None}
    text = f"*a **b** {between} _e_ f"
    assert plain(line(text)).translate(marks) == text.translate(marks)
    assert plain(line("___o_**a<c=>_ _c _title:do_")) == "_o**a _c title:do"


@pytest.mark.parametrize(
    ("markdown", "spans"),
    [
        ("~~Room 3~~ Room 5", (Struck((Text("Room 3"),)), Text(" Room 5"))),
        ("<del>Room 3</del> <s>or 4</s>", (Struck((Text("Room 3"),)), Text(" "), Struck((Text("or 4"),)))),
        ("~~**Room** 3~~", (Struck((Strong((Text("Room"),)), Text(" 3"))),)),
        ("It is ==now== here.", (Text("It is "), Strong((Text("now"),)), Text(" here."))),
        ("^^New^^ room", (Emphasis((Text("New"),)), Text(" room"))),
        ("H~2~O and x^2^", (Text("H"), Sub((Text("2"),)), Text("O and x"), Sup((Text("2"),)))),
        ("about ~5 to ~10, 2^3 and 2^4, a == b == c, ~~ no ~~", (Text("about ~5 to ~10, 2^3 and 2^4, a == b == c, ~~ no ~~"),)),
        (r"\~~no\~~ \==no\== x\^2\^", (Text("~~no~~ ==no== x^2^"),)),
    ],
)
def test_styles_of_github_pandoc_and_mkdocs(markdown: str, spans: Spans) -> None:
    assert line(markdown) == spans


def test_links_and_pictures_of_a_wiki() -> None:
    assert line("See [[Sleep]] and [[a/worry.md| worry ]].") == (
        Text("See "),
        Link("Sleep", (Text("Sleep"),)),
        Text(" and "),
        Link("a/worry.md", (Text("worry"),)),
        Text("."),
    )
    assert parse("![[chair.png|A chair]]") == (Picture("chair.png", "A chair"),)
    assert line("[[1]](https://example.org)") == (Link("https://example.org", (Text("[1]"),)),)
