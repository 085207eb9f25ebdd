"""What is true of every text, every file and every folder."""

import string
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.library.limits import too_much
from kiosk.library.markdown import parse
from kiosk.library.reader import read_body
from tests.library.helpers import read, words

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


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_an_article_or_a_problem(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.md").write_bytes(data)
        library = read(Path(name))
        assert library.usable or any(problem.file == "a.md" for problem in library.problems)
