import re

import pytest

from kiosk.library.limits import LINES, PARSE_SECONDS, too_much
from kiosk.library.markdown import parse
from kiosk.library.model import Emphasis, Paragraph, Text
from tests.library.helpers import seconds_to_parse, words


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("x\n" * 9000, LINES, "This file has more than 8000 lines."),
        ("x\n\n" + "word " * 5000, 2, "This paragraph is longer than 20000 characters."),
        ("x\n\n" + "[" * 4000, 2, "too many stars, brackets"),
        ("![a](" * 4000, 0, "too many stars, brackets"),
        ("x\n\n" + "[" * 80 + "x " * 3000, 2, "too many stars, brackets"),
        (": b\n" * 600, 0, "begin with a colon"),
        ("- *a*\n" * 5900, 5000, "too many stars, brackets"),
        ("- a\n" * 7000, 6000, "more than 6000 entries"),
        ("x\n\n" + "> " * 30 + "deep", 2, "too deep"),
        ("\n".join("  " * level + "- a" for level in range(40)), 21, "too deep"),
        ("\n".join("\t" * level + "- a" for level in range(40)), 11, "too deep"),
        ("\n\n".join("    " * level + "!!! a" for level in range(40)), 42, "Boxes stand too deep"),
        ("- " * 30 + "deep", 0, "too deep"),
        ("a|" * 40 + "\n" + "-|" * 40 + "\n" + "b|\n" * 400, 196, "more than 8000 cells"),
    ],
)
def test_what_is_too_much(text: str, line: int, what: str) -> None:
    found = too_much(text)
    assert found
    assert (found.line, found.remedy.endswith(".")) == (line, True)
    assert what in found.what


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words. " * 1000,
        "\n\n".join(["A paragraph with *a* [link](a.md) and **strong** words (so it is)."] * 1000),
        "\n".join(f"- [A long list of links number {number}](https://example.org/{number})" for number in range(300)),
        "> quote\n> > - deep\n> >   - deeper\n\n```\n" + "a[0] = b[(1)]\n" * 100 + "```",
        "| a | b | c |\n|---|---|---|\n" + "| **x** | y | z |\n" * 300,
    ],
)
def test_what_a_practice_writes_is_not_too_much(text: str) -> None:
    assert too_much(text) is None


def test_styles_too_deep_for_the_stack_are_shown_as_they_were_written() -> None:
    text = "*a **b " * 80 + "b** a*" * 80
    assert too_much(text) is None
    assert re.findall(r"\w", words(parse(text))) == ["a", "b"] * 80 + ["b", "a"] * 80
    assert parse("and *then* on") == (Paragraph((Text("and "), Emphasis((Text("then"),)), Text(" on"))),)


@pytest.mark.parametrize(
    "text",
    [
        "<details>\n\n" * 3900,
        "\n\n".join("  " * (level % 40) + "!!! a" for level in range(3900)),
        "<script>1. !!!!\n" * 490,
        (": b\n" * 200 + "\n") * 39,
        "<details>\n\n" * 1900 + "</details>\n\n" * 1900,
        "::: a\n\n" * 1900 + ":::\n\n" * 1900,
        " " * 500_000,
        "``` " + " " * 19_000 + "`",
        ("*a **b** " * 99 + "\n\n") * 19,
        ("*a **b" * 165 + "\n\n") * 19,
        "--8<--" + " " * 19_000 + "x",
        ":::" + " " * 19_000 + "1",
        "{% highlight " + "x" * 19_000,
        '[a]: "' + '"' * 19_000 + " x",
        "\n\n".join(["# a" + " " * 19_000 + "#x"] * 20),
        "\n\n".join(["1" * 19_000 + ". x"] * 20),
    ],
    ids=lambda text: repr(text[:16]),
)
def test_a_text_that_once_took_too_long_is_read_before_the_deadline(text: str) -> None:
    assert too_much(text) is None
    assert seconds_to_parse(text) < PARSE_SECONDS
