import pytest

from kiosk.library.markdown import parse
from kiosk.library.model import Callout, Code, CodeBlock, Quote, Text
from kiosk.library.walk import texts
from tests.library.helpers import line, only, says

LITERAL = '<div class="x">&amp; *not* "quoted" -- <!-- kept --> {{ kept }} \\* [a](b)'


@pytest.mark.parametrize(
    "source",
    [f"```html\n{LITERAL}\n```", f"~~~ {{.html}}\n{LITERAL}\n~~~", f'```html title="x"\n{LITERAL}\n````', f"\n```html\n{LITERAL}\n```\n"],
)
def test_fenced_code_stays_as_it_is(source: str) -> None:
    assert only(source, CodeBlock) == CodeBlock(LITERAL, "html")


def test_indented_code_stays_as_it_is() -> None:
    assert only(f"    {LITERAL}\n\n      more\n", CodeBlock) == CodeBlock(f"{LITERAL}\n\n  more")


def test_code_in_a_line_stays_as_it_is() -> None:
    assert line(f"Type `{LITERAL}` here") == (Text("Type "), Code(LITERAL), Text(" here"))
    assert line("``a ` b``") == (Code("a ` b"),)


def test_code_in_a_quote_and_in_a_box() -> None:
    assert only("> ```\n> a\n>   b\n> ```", Quote) == Quote((CodeBlock("a\n  b"),))
    assert only("!!! note\n    ```\n    a\n    ```\n\n        c", Callout).blocks == (CodeBlock("a"), CodeBlock("c"))


def test_markdown_inside_code_is_not_markdown() -> None:
    assert only("```\n# no heading\n\n- no list\n~~~\n```", CodeBlock).text == "# no heading\n\n- no list\n~~~"


def test_a_fence_that_is_never_closed_keeps_its_words() -> None:
    assert parse("```\nWords.\n\nMore.") == says("``` Words.", "More.")


def test_raw_pre_and_code_are_code() -> None:
    assert parse("<pre><code>a &lt; b\n  <b>c</b></code></pre>\n\n<code>x &amp; y</code>") == (
        CodeBlock("a < b\n  c"),
        *parse("`x & y`"),
    )
    assert parse("<pre>\nnever closed") == says("never closed")


def test_an_empty_code_block_is_not_there() -> None:
    assert parse("```\n\n```\n\ntext") == says("text")


def test_code_right_under_a_term_and_its_meaning() -> None:
    assert list(texts(parse("Term\n: meaning\n```\nx = 1\n```\n\n[^1]: note\n\n    ```\n    y\n    ```"))) == [
        "Term",
        "meaning",
        "x = 1",
        "note",
        "y",
    ]
