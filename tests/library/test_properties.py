"""What is true of every text, every file and every folder."""

import re
import string
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.library.article import load
from kiosk.library.limits import FILE_BYTES, PARSE_SECONDS, too_much
from kiosk.library.markdown import parse
from kiosk.library.reader import read_body
from tests.library.dialect import DOCUMENTS
from tests.library.helpers import read, seconds_to_parse, words

PIECES = st.sampled_from(
    [
        *("\n", "\n\n", "    ", "\t", "  \n", "\r", "\0", "\x02", "\x03", "word", '"', "'", "--", "\\", "\\*"),
        *(
            "- ",
            "* ",
            "1. ",
            "- [ ] ",
            "> ",
            "> [!NOTE]\n",
            "!!! note\n    ",
            "!!! short\n",
            '??? x "T"\n',
            ": def",
            "# ",
            "---\n",
            "===\n",
        ),
        *("|", "|-|-|\n", "```", "```py\n", "~~~", "`", "``", "*", "**", "_", "__", "[", "]", "(", ")", "![", "](", "{#id}", "{: .x}"),
        *("[^1]", "[^1]: ", "[a]: b\n", "*[AB]: cd\n", "<a@b.c>", "<!--", "-->", "<!-- x -->", "{{", "}}", "{{x}}", "&amp;", "&#2;"),
        *("<b>", "</b>", "<div>", "</div>", "<script>", "</script>", "<pre>", "</pre>", "<code>", "</code>", "<br>"),
        *("<details>", "</details>", "<summary>", "::: x\n", ":::\n", "{{< x", ">}}", "{% x", "%}", "<a b='", "[^1]: x\n", "- ```\n"),
    ]
)
MARKDOWN = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))
WORD = st.text(string.ascii_lowercase + "éüß", min_size=1, max_size=8)
PROSE = st.lists(st.lists(WORD, min_size=1, max_size=12).map(" ".join), min_size=1, max_size=5)
NAMES = st.sampled_from(
    ["a.md", "b.es.md", "01-c.md", "topic.md", "index.md", "README.md", "terms.md", "2024-01-05-d.md", "e.png", ".f.md", "g.markdown"]
)
FILES = st.dictionaries(
    st.tuples(st.sampled_from(["", "t/", "t/u/", "02-v/"]), NAMES).map("".join),
    st.one_of(
        st.binary(max_size=60),
        st.text(max_size=60).map(lambda text: text.encode(errors="ignore")),
        MARKDOWN.map(lambda text: text.encode()),
    ),
    max_size=6,
)


@given(MARKDOWN)
@settings(max_examples=400, deadline=None)
def test_any_text_parses_and_no_mark_of_the_parser_survives(text: str) -> None:
    shown = repr(parse(text)) if too_much(text) is None else ""
    assert not any(mark in shown for mark in ("\\x02", "\\x03", "wzxhzdk", "klzzwxh", "code:"))


@given(DOCUMENTS)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_every_word_that_shows_is_kept(document: tuple[str, list[str]]) -> None:
    text, shown = document
    assert too_much(text) is None
    assert set(shown) <= set(re.findall(r"word\d+", words(parse(text))))


def longest(piece: str) -> str:
    """The piece as often as the limits allow, give or take a tenth."""
    times = 1
    while times < FILE_BYTES and too_much(piece * (longer := times + max(1, times // 10))) is None:
        times = longer
    return (piece * times)[:FILE_BYTES]


@given(st.lists(PIECES, min_size=1, max_size=4).map("".join), st.sampled_from(["", " ", "\n", "\n\n"]))
@settings(max_examples=12, deadline=None)
def test_the_longest_text_is_read_before_the_deadline(piece: str, between: str) -> None:
    text = longest(piece + between)
    if too_much(text) is None:
        assert seconds_to_parse(text) < PARSE_SECONDS


@given(PROSE, st.sampled_from(["\n\n", "\n", "\n\n- ", "\n\n> ", "\n1. ", "\n\n## ", "<br>", "\n\n    "]))
@settings(max_examples=200, deadline=None)
def test_every_word_of_prose_is_kept_in_its_order(paragraphs: list[str], between: str) -> None:
    assert words(parse(between.join(paragraphs))).split() == " ".join(paragraphs).split()


@given(MARKDOWN, MARKDOWN)
@settings(max_examples=100, deadline=None)
def test_nothing_of_one_text_is_left_for_the_next(first: str, second: str) -> None:
    if too_much(first) is None and too_much(second) is None:
        alone = parse(second)
        parse(first)
        assert parse(second) == alone


@given(FILES)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_folder_gives_articles_or_problems(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        library = read(folder)
        assert library.usable or library.problems
        for article in library.reading_order:
            for version in article.versions:
                assert version.title
                assert not [problem for problem in read_body(folder, version.path, library).problems if problem.severity == "error"]


@given(
    st.one_of(
        st.binary(max_size=200),
        MARKDOWN.map(lambda text: text.encode(errors="ignore")),
        st.binary(max_size=100).map(lambda data: b"---\n" + data + b"\n---\n"),
    )
)
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.md").write_bytes(data)
        draft, problems = load(Path(name), "a.md")
        assert draft or [problem for problem in problems if problem.file == "a.md" and problem.what and problem.remedy]
        assert not [problem for problem in problems if problem.code == "markdown"]  # the parser never raises


@given(MARKDOWN)
@settings(max_examples=50, deadline=None)
def test_a_text_past_the_limits_is_a_problem_and_the_kiosk_lives(text: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.md").write_text("- x\n" * 9000 + text, encoding="utf-8", errors="replace")
        (Path(name) / "b.md").write_text("Words.", encoding="utf-8")
        library = read(Path(name))
        assert [article.id for article in library.reading_order] == ["b"]
        assert [problem.code for problem in library.problems if problem.severity == "error"] == ["too-much"]
