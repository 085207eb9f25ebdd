import datetime as dt
from pathlib import Path

import pytest

from kiosk.library.frontmatter import Front, split
from kiosk.library.keys import NAMES, Meta
from kiosk.library.model import Source

FULL = """---
title: When worry keeps you awake
summary: Three things to try tonight.
short: [Ask early, Speak up]
cover: images/moon.png
motif: tide
hue: 210
order: 2.5
tags: [sleep, anxiety]
related: ../a.md, b.md
draft: no
publish: 2026-01-31
expires: 2027-01-31 12:00:00
author: The practice team
reviewed_by: Dr. A
reviewed: 2026-11-22
review_by: 2027-11-22
sources:
  - text: Scott and others, 2021
    doi: https://doi.org/10.1016/x
    url: https://example.org
  - A plain line
region: uk
content_note: It mentions loss.
url: https://example.org/sleep
languages: [en, es]
layout: post
---
# Words
"""


def problem_lines(front: Front) -> list[tuple[int, str]]:
    return [(problem.line, problem.what) for problem in front.problems]


def test_every_key() -> None:
    front = split(FULL, "a.md")
    lines = front.meta.lines
    assert front.problems == ()
    assert (front.text, front.first_line) == ("# Words\n", 29)
    assert (lines["title"], lines["sources"], "layout" in lines) == (2, 18, False)
    assert front.meta == Meta(
        title="When worry keeps you awake",
        summary="Three things to try tonight.",
        short=("Ask early", "Speak up"),
        cover="images/moon.png",
        motif="tide",
        hue="210",
        order=2.5,
        tags=("sleep", "anxiety"),
        related=("../a.md", "b.md"),
        publish=dt.date(2026, 1, 31),
        expires=dt.date(2027, 1, 31),
        author="The practice team",
        reviewed_by="Dr. A",
        reviewed="2026-11-22",
        review_by=dt.date(2027, 11, 22),
        sources=(Source("Scott and others, 2021", "10.1016/x", "https://example.org"), Source("A plain line")),
        region="uk",
        content_note="It mentions loss.",
        url="https://example.org/sleep",
        languages=("en", "es"),
        lines=lines,
        unknown={"layout": 27},
    )


def test_a_file_without_keys() -> None:
    assert split("# Words\n\ntext", "a.md") == Front(Meta(), "# Words\n\ntext", 1)
    assert split("", "a.md") == Front(Meta(), "", 1)


def test_a_byte_order_mark_and_line_ends_of_windows() -> None:
    front = split("\ufeff---\r\ntitle: A\r\n---\r\nWords\r\n", "a.md")
    assert (front.meta.title, front.text, front.first_line) == ("A", "Words\n", 4)


@pytest.mark.parametrize("title", ["No", "12:30", "2024-01-05", "1.10", "null and void", "O'Brien"])
def test_a_title_is_what_was_written_and_never_a_number_or_a_truth(title: str) -> None:
    assert split(f"---\ntitle: {title}\n---\n", "a.md").meta.title == title


@pytest.mark.parametrize(
    ("source", "meta"),
    [
        ("weight: 3", {"order": 3.0}),
        ("description: S", {"summary": "S"}),
        ("excerpt: S", {"summary": "S"}),
        ("publishDate: 2026-01-31T10:00:00Z", {"publish": dt.date(2026, 1, 31)}),
        ("expiryDate: 2026-01-31", {"expires": dt.date(2026, 1, 31)}),
        ("published: false", {"draft": True}),
        ("Title: T", {"title": "T"}),
        ("author: [A, B]", {"author": "A, B"}),
        ("title:", {"title": ""}),
        ("order: ~", {"order": None}),
    ],
)
def test_names_that_people_know_from_elsewhere(source: str, meta: dict[str, object]) -> None:
    front = split(f"---\n{source}\n---\nWords", "a.md")
    assert front.problems == ()
    assert {name: getattr(front.meta, name) for name in meta} == meta


def test_the_page_for_writers_names_every_key() -> None:
    page = (Path(__file__).parents[2] / "docs" / "content.md").read_text("utf-8").lower()
    assert [name for name in sorted(NAMES) if f"`{name}`" not in page] == []


def test_toml() -> None:
    front = split(
        '+++\ntitle = "A"\nweight = 3\ndraft = true\npublishDate = 2026-01-31\ntags = ["x"]\n[[sources]]\ntext = "S"\n+++\nWords', "a.md"
    )
    meta = front.meta
    assert (meta.title, meta.order, meta.draft, meta.publish, meta.tags) == ("A", 3.0, True, dt.date(2026, 1, 31), ("x",))
    assert meta.sources == (Source("S"),)
    assert (front.text, front.first_line, meta.lines["order"]) == ("Words", 10, 3)


def test_broken_toml_names_its_line() -> None:
    front = split('+++\ntitle = "A"\nsummary = no quotes\n+++\nWords', "a.md")
    assert (front.text, problem_lines(front)) == ("Words", [(3, "Not all of the keys at the top of the file can be read.")])


def test_lines_of_mkdocs() -> None:
    front = split("Title: A walk\nTags: one\n    two\nLayout: x\n\nWords", "a.md")
    assert (front.meta.title, front.meta.tags, front.text, front.first_line) == ("A walk", ("one", "two"), "\nWords", 5)


@pytest.mark.parametrize("text", ["Note: bring your card.", "Title:\n\nWords", "Monday: closed\nTuesday: 9"])
def test_ordinary_text_with_a_colon_is_not_front_matter(text: str) -> None:
    assert split(text, "a.md") == Front(Meta(), text, 1)


def test_a_line_across_the_page_is_not_front_matter() -> None:
    assert split("---\n\nWords\n", "a.md").text == "---\n\nWords\n"


def test_one_wrong_key_spoils_only_itself() -> None:
    keys = "title: A\norder: first\ndraft: perhaps\npublish: 2026-02-30\nsources: [{doi: x}, {text: S}]\ntags: [[a], b]\nauthor: {a: b}"
    front = split(f"---\n{keys}\n---\nWords", "a.md")
    assert (front.meta.title, front.meta.tags, front.meta.sources, front.meta.draft) == ("A", ("b",), (Source("S"),), False)
    assert problem_lines(front) == [
        (3, "The key order should be a number."),
        (7, "The key tags should be a list of words."),
        (4, "The key draft should be true or false."),
        (5, "The key publish should be a date that exists."),
        (8, "The key author should be a few words."),
        (6, "The key sources has an entry without text."),
    ]
    assert front.problems[3].remedy == "Write year, month and day, such as publish: 2027-03-31."


def test_broken_yaml_keeps_the_text_and_the_keys_that_can_be_read() -> None:
    front = split("---\ntitle: Worry: what helps\ntags: [a, b]\n\tbad\n---\nWords", "a.md")
    assert problem_lines(front) == [(2, "Not all of the keys at the top of the file can be read.")]
    assert (front.meta.title, front.meta.tags, front.text) == ("Worry: what helps", ("a", "b"), "Words")


def test_yaml_that_is_no_list_of_keys() -> None:
    front = split("---\n- a\n- b\n---\nWords", "a.md")
    assert (front.text, len(front.problems)) == ("Words", 1)
    assert split("---\n# only a remark\n---\nWords", "a.md") == Front(Meta(), "Words", 4)


def test_the_closing_line_was_forgotten() -> None:
    front = split("---\ntitle: A\n\nWords", "a.md")
    assert (front.meta.title, front.text.strip(), front.first_line) == ("A", "Words", 3)
    assert front.problems[0].remedy == "Put a line with --- under the last of them."


@pytest.mark.parametrize(
    "keys",
    [
        "title: " + "[" * 5000,
        "\n".join(" " * level + "a:" for level in range(2000)),
        "- " * 3000 + "a",
        "title: " + "x" * 70_000,
        "a: &a [*a]\ntags: *a",
        "tags: &a [x, *a, *a]",
        "\n".join(f"k{number}: &k{number} [*k{number - 1}, *k{number - 1}]" if number else "k0: &k0 [x]" for number in range(60)),
        'title: "' + "]" * 5000 + '"\ntags: ' + "[" * 5000,
    ],
)
def test_hostile_keys_are_a_problem_or_nothing_at_all(keys: str) -> None:
    assert split(f"---\n{keys}\n---\nWords", "a.md").text == "Words"


@pytest.mark.parametrize("keys", ["title = " + "[" * 5000, "a." * 15_000 + "a = 1"])
def test_hostile_toml_is_a_problem(keys: str) -> None:
    assert len(split(f"+++\n{keys}\n+++\nWords", "a.md").problems) == 1
