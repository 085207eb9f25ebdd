"""Blocks as values for QML: nothing that a writer wrote can become markup."""

import json
from html.parser import HTMLParser
from typing import get_args

import msgspec
import pytest

from kiosk.library.model import (
    Block,
    Break,
    Breathe,
    Callout,
    Code,
    CodeBlock,
    ContentNote,
    Definition,
    Definitions,
    Divider,
    Emphasis,
    Fold,
    Heading,
    HelpLines,
    Item,
    Link,
    List,
    Note,
    NoteMark,
    Notes,
    Paragraph,
    Picture,
    Quote,
    Short,
    Span,
    Spans,
    Steps,
    Strong,
    Struck,
    Sub,
    Sup,
    Table,
    Term,
    Text,
    plain,
)
from kiosk.ui.blocks import block_row, markup, rich

HOSTILE = "<img src=x onerror=alert(1)> & \"quoted\" 'words' </p><a href='https://example.org'>here</a> &lt;b&gt; <!-- \u0002"

ONE_OF_EACH: dict[type, Block] = {
    type(block): block
    for block in (
        Heading(2, (Text("First"),), "first"),
        Paragraph((Text("Some "), Strong((Text("words"),)))),
        List((Item((Paragraph((Text("a task"),)),), done=True),), ordered=True, start=3),
        Quote((Paragraph((Text("quoted"),)), Divider())),
        ContentNote((Text("This page speaks of loss."),)),
        HelpLines((Divider(),)),
        Callout("tip", (Text("Try this"),), (Paragraph((Text("breathe"),)),)),
        Fold("note", (Text("Why?"),), (Divider(),), open=True),
        Steps((Text("Tonight"),), (Item((Divider(),)),)),
        Breathe((Text("slowly"),), 4, 0, 6, 0, 8, (Divider(),)),
        Definitions((Definition(((Text("SSRI"),),), ((Divider(),),)),)),
        Notes((Note(1, (Divider(),)),)),
        Short(((Text("one"),), (Text("two"),))),
        Table(((Text("Day"),),), (((Text("Monday"),),),), ("left",)),
        Picture("images/chair.jpg", "A chair", (Text("The chair"),)),
        CodeBlock("x < 1", "python"),
        Divider(),
    )
}


class Seen(HTMLParser):
    """What a reader of markup sees: its tags, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(f"{tag} {attrs[0][1]}" if attrs else tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("kind", get_args(Block))
def test_every_kind_of_block_becomes_plain_values_with_all_its_fields(kind: type[msgspec.Struct]) -> None:
    block = ONE_OF_EACH[kind]
    row = block_row(block, "3")
    assert row["kind"] == kind.__name__
    assert isinstance(row["block"], dict)
    assert set(row["block"]) == {*kind.__struct_fields__, "key"}
    assert json.loads(json.dumps(row)) == row


def test_the_values_of_a_list_in_full() -> None:
    inner = {"kind": "Paragraph", "block": {"spans": {"markup": "a task", "words": "a task", "rich": False}, "key": "7.0.0"}}
    expected = {"items": [{"blocks": [inner], "done": True, "key": "7.0"}], "ordered": True, "start": 3, "key": "7"}
    assert block_row(ONE_OF_EACH[List], "7") == {"kind": "List", "block": expected}


def test_the_cells_of_a_table_are_marked_up_one_by_one() -> None:
    table = block_row(Table(((Text("<b>"),), ()), (((Emphasis((Text("x"),)),), ()),), ("left", "right")), "0")["block"]
    empty = {"markup": "", "words": "", "rich": False}
    assert table == {
        "header": [{"markup": "&lt;b&gt;", "words": "<b>", "rich": False}, empty],
        "rows": [[{"markup": "<i>x</i>", "words": "x", "rich": False}, empty]],
        "align": ["left", "right"],
        "key": "0",
    }


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((Text("a"), Break(), Text("b")), "a<br>b"),
        ((Strong((Emphasis((Text("both"),)),)),), "<b><i>both</i></b>"),
        ((Text("H"), Sub((Text("2"),)), Text("O"), Sup((Text("1"),))), "H<sub>2</sub>O<sup>1</sup>"),
        ((Code("x < 1"),), "<code>x &lt; 1</code>"),
        ((Link("article:panic#top", (Text("Panic"),)),), '<a href="article:panic#top"><b>Panic</b></a>'),
        ((Link("https://example.org/?a&b", (Text("a page"),)),), '<a href="web:0/https://example.org/?a&amp;b"><b>a page</b></a>'),
        ((Term("CBT", "A therapy"),), '<a href="term:0/CBT"><b>CBT</b></a>'),
        ((Text("helps"), NoteMark(12)), 'helps<a href="note:0/12"><b>\u00b9\u00b2</b></a>'),
        ((Link("javascript:alert(1)", (Text("here"),)),), "here"),
        ((), ""),
    ],
)
def test_the_markup_of_spans(spans: Spans, expected: str) -> None:
    assert markup(spans) == expected


def test_a_leaf_opens_below_the_block_that_its_link_stands_in() -> None:
    row = block_row(List((Item((Paragraph((Term("CBT", "x"),)),)),)), "4")
    assert 'href=\\"term:4/CBT\\"' in json.dumps(row)


def wrapped(kind: type) -> Span:
    inside = (Text(HOSTILE),)
    if kind is Term:
        return Term(HOSTILE, "x")
    return Code(HOSTILE) if kind is Code else Link(f"article:{HOSTILE}", inside) if kind is Link else kind(inside)


@pytest.mark.parametrize(
    ("kind", "tags"),
    [
        (Strong, ["b"]),
        (Emphasis, ["i"]),
        (Sub, ["sub"]),
        (Sup, ["sup"]),
        (Struck, ["s"]),
        (Code, ["code"]),
        (Link, [f"a article:{HOSTILE}", "b"]),
        (Term, [f"a term:0/{HOSTILE}", "b"]),
    ],
)
def test_hostile_words_stay_words_wherever_they_stand(kind: type, tags: list[str]) -> None:
    span = wrapped(kind)
    seen = Seen(markup((span,)))
    assert (seen.tags, seen.words) == (tags, HOSTILE)
    assert plain((span,)) == HOSTILE


def test_plain_hostile_words_become_no_tag_at_all() -> None:
    seen = Seen(markup((Text(HOSTILE),)))
    assert (seen.tags, seen.words) == ([], HOSTILE)


def test_words_are_what_a_person_would_read_aloud() -> None:
    spans = (Text("Call "), Strong((Text("988"),)), Break(), Link("article:help", (Emphasis((Text("day & night"),)),)), Code("<b>"))
    assert plain(spans) == "Call 988 day & night<b>"


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((Text("a"), Strong((Emphasis((Text("b"),)),)), Break()), False),
        ((Code("a"),), True),
        ((Text("CO"), Sub((Text("2"),))), True),
        ((Strong((Link("article:a", (Sup((Text("1"),)),)),)),), True),
    ],
)
def test_a_whole_text_document_is_paid_for_only_where_it_is_needed(spans: Spans, expected: bool) -> None:
    assert rich(spans) is expected
