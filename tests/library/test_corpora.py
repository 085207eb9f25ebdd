"""Texts that other people wrote: they all parse, their words are kept, and no mark of another program shows.

The words of the specification's examples are counted against the HTML that it asks for (1318 of 1375 are kept), those of
Python-Markdown's tests against what Python-Markdown makes of them (25442 of 25500). What is missing, and why:

- Of the specification: words that it shows because it takes `[a](an address with spaces)`, a link in a link, `[foo] [bar]` or a
  definition in a paragraph for text. Python-Markdown, whose dialect this is, takes them for links and definitions, and their words are
  addresses. Tags that it calls malformed (`</a href="foo">`), tags of any name that have an end, and indented tags inside HTML (code to
  it) are tags here and do not show. A fence directly below HTML is a code block here, and its language is no word. A number at the
  beginning of a line is an item's.
- Of Python-Markdown: it lets a definition, a footnote, an abbreviation and code that stand inside raw HTML show as they are written;
  here they are read. `[](...)` and HTML comments in one line with code, `<!invalid>`, attribute lists that it does not look for and
  `{{marker}}` do not show.
"""

import ast
import contextlib
import hashlib
import html.parser
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import markdown
import pytest

from kiosk.library.limits import too_much
from kiosk.library.markdown import read
from kiosk.library.model import Blocks, Code, CodeBlock, Divider, Emphasis, Link, Span, Spans, Strong, Text
from kiosk.library.reader import read_body
from kiosk.library.walk import rewrite, texts
from tests.library import helpers
from tests.proofs import ROOT

PINNED = ROOT / "tests" / "corpora.txt"
# Packages of another registry, with their SHA-256: for the long run only, since few machines have npm.
NPM = {
    "jekyll-theme-chirpy@5.3.21": "6ea7bfe8c8f4110433a43eca8f7ed24e73cea5f4ec1d67ec13c03e07ad3446b3",
    "create-docusaurus@3.10.2": "49c322e8e0a2763948d3390d8074ebb93542baf3d3f39db922dc1050459687c2",
}
LEAST_SHARE = 0.995
WORD = re.compile(r"[^\W_]+")
FOOTNOTE_NUMBER = re.compile(r'<sup id="fnref.*?</sup>')
EXTENSIONS = ["tables", "attr_list", "admonition", "sane_lists", "def_list", "fenced_code", "footnotes", "abbr", "smarty"]


# ---- fetching


@pytest.fixture(scope="module")
def corpora() -> Path:
    """The folder with the unpacked packages; fetched once for each list of them."""
    return _fetched(PINNED.read_bytes(), _from_pypi)


@pytest.fixture(scope="module")
def npm_corpora() -> Path:
    """The same of the other registry."""
    return _fetched(repr(NPM).encode(), _from_npm)


def _fetched(wanted: bytes, fetch: Callable[[Path], None]) -> Path:
    folder = ROOT / "build" / "corpora" / hashlib.sha256(wanted).hexdigest()[:16]
    if not folder.exists():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as name:
            packed = Path(name) / "packed"
            packed.mkdir()
            fetch(packed)
            _unpack(packed, Path(name) / "all")
            (Path(name) / "all").rename(folder)
    return folder


def _from_pypi(folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--require-hashes"]
    _run([*pip, "-r", str(PINNED), "-d", str(folder)], folder)


def _from_npm(folder: Path) -> None:
    for package, digest in NPM.items():
        _run(["npm", "pack", "--silent", package], folder)
        name = f"{package.replace('@', '-')}.tgz"
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, f"{name} is not the package that was pinned."


def _run(command: list[str], folder: Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.fail(f"{command[0]} is needed to fetch the texts of other people. Install it, or leave this test out.", pytrace=False)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"The texts of other people could not be fetched; is the network there?\n{done.stderr[-1000:]}", pytrace=False)


def _unpack(packed: Path, folder: Path) -> None:
    for path in packed.iterdir():
        with tarfile.open(path) as archive:
            archive.extractall(folder / path.name, filter="data")


def _only(folder: Path, pattern: str) -> Path:
    (found,) = folder.glob(pattern)
    return found


# ---- words


class _Visible(html.parser.HTMLParser):
    """The words that a browser would show of some HTML."""

    INLINE = re.compile(r"abbr|b|bdi|bdo|cite|code|del|dfn|em|a|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|u|var")

    def __init__(self, source: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.hidden = False
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - the signature is html.parser's
        self.hidden = self.hidden or tag in {"script", "style"}
        self.words += [] if self.INLINE.fullmatch(tag) else [" "]

    def handle_endtag(self, tag: str) -> None:
        self.hidden = self.hidden and tag not in {"script", "style"}
        self.words += [] if self.INLINE.fullmatch(tag) else [" "]

    def handle_data(self, data: str) -> None:
        self.words += [] if self.hidden else [data]


def _lost(text: str, expected: str) -> tuple[Counter[str], int]:
    """The words of the expected HTML that the blocks of the text do not have, and how many it has in all."""
    wanted = Counter(WORD.findall("".join(_Visible(expected).words)))
    assert too_much(text) is None
    parsed = read(text)
    shown = Counter(WORD.findall(" ".join((*texts(parsed.blocks), *parsed.terms.values()))))
    return wanted - shown, wanted.total()


def _kept(examples: Iterator[tuple[str, str, str]]) -> tuple[int, int]:
    """How many words are kept, and of how many; those that are not are printed."""
    lost = total = 0
    for name, text, expected in examples:
        missing, size = _lost(text, expected)
        lost += missing.total()
        total += size
        if missing:
            print(name, dict(missing), repr(text[:120]))
    print(f"{total - lost} of {total} words")
    return total - lost, total


def _specification(corpora: Path) -> Iterator[tuple[str, str, str]]:
    path = _only(corpora, "markdown_it_py-*/*/tests/test_cmark_spec/commonmark.json")
    for example in json.loads(path.read_text("utf-8")):
        yield str(example["example"]), example["markdown"], example["html"]


def _python_markdown(corpora: Path) -> Iterator[tuple[str, str, str]]:
    tests = _only(corpora, "markdown-*/*/tests")
    for path in sorted(tests.rglob("*.txt")):
        text = path.read_text("utf-8")
        yield path.name, text, _html(text)
    for path in sorted((tests / "test_syntax").rglob("*.py")):
        for text in _texts_of_tests(path):
            yield path.name, text, _html(text)


def _html(text: str) -> str:
    """What Python-Markdown makes of it; "" where it raises an error itself."""
    with contextlib.suppress(TypeError):
        html = markdown.markdown(text, extensions=EXTENSIONS)
        return FOOTNOTE_NUMBER.sub("", html).replace('<p class="admonition-title">Note</p>', "").replace("[TOC]", "")
    return ""


def _texts_of_tests(path: Path) -> Iterator[str]:
    """The first argument of each `assertMarkdownRenders`, which may stand in a `self.dedent`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "assertMarkdownRenders" and node.args:
            source = node.args[0]
            indented = isinstance(source, ast.Call) and bool(source.args)
            value = source.args[0] if isinstance(source, ast.Call) and source.args else source
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield textwrap.dedent(value.value).strip() if indented else value.value


def test_the_words_of_both_collections_are_kept(corpora: Path) -> None:
    kept, of = map(sum, zip(_kept(_specification(corpora)), _kept(_python_markdown(corpora)), strict=True))
    assert kept / of >= LEAST_SHARE


# ---- the documentation of other tools

TAGS = (
    "a|abbr|b|blockquote|br|button|center|cite|code|details|div|dl|em|figure|font|form|h[1-6]|hr|i|iframe|img|input|kbd|li|ol|p|pre|script"
    "|section|small|span|strong|style|su[bp]|summary|svg|table|t[dhr]|u|ul|video"
)
SHORTCODE = re.compile(
    rf"\{{\{{|\{{%|</?(?:{TAGS})\b[^<>]*>|<%|\{{:[ ]*[.#\w]|\{{[ ]*[.#][\w-]+[^{{}}]*\}}|:::|--8<--|(?:^|\s)(?:!!!|\?\?\?\+?|///) \w"
)


@pytest.mark.parametrize("docs", ["pymdown_extensions-*/*/docs", "markdown-*/*/docs"])
def test_no_mark_of_mkdocs_shows(corpora: Path, docs: str, tmp_path: Path) -> None:
    _show_no_mark(_only(corpora, docs), tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("docs", ["jekyll-theme-chirpy-*/package/_posts", "create-docusaurus-*/package/templates/shared"])
def test_no_mark_of_jekyll_and_docusaurus_shows(npm_corpora: Path, docs: str, tmp_path: Path) -> None:
    _show_no_mark(_only(npm_corpora, docs), tmp_path)


def _show_no_mark(docs: Path, tmp_path: Path) -> None:
    _copy_texts(docs, tmp_path)
    library = helpers.read(tmp_path)
    paths = [version.path for article in library.reading_order for version in article.versions]
    assert paths
    left = [(path, line) for path in paths for line in _prose(read_body(tmp_path, path, library).blocks) if SHORTCODE.search(line)]
    assert left == []


def _copy_texts(source: Path, folder: Path) -> None:
    """Docusaurus writes `.mdx`, which is Markdown with components; here they are tags."""
    for path in [*source.rglob("*.md"), *source.rglob("*.mdx")]:
        target = folder / path.relative_to(source).with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _prose(blocks: Blocks) -> Iterator[str]:
    """The lines without code: what is written as code may look like anything."""
    return texts(rewrite(blocks, _without_code, lambda block: Divider() if isinstance(block, CodeBlock) else block))


def _without_code(spans: Spans) -> Spans:
    return tuple(_no_code(span) for span in spans)


def _no_code(span: Span) -> Span:
    match span:
        case Code():
            return Text("")
        case Strong(inner) | Emphasis(inner):
            return type(span)(_without_code(inner))
        case Link(target, inner):
            return Link(target, _without_code(inner))
        case _:
            return span
