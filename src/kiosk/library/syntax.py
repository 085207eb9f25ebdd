"""Python-Markdown's own processors where ours must differ, so that nothing ends as HTML in its stash."""

import html
import re
from typing import ClassVar
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.inlinepatterns import DelimiterProcessor, InlineProcessor, SimpleTagInlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString, code_escape

from kiosk.library.patterns import STORED
from kiosk.library.source import Taken

Found = tuple[Element | str, int, int]

# A link definition, but not a footnote, whose text would vanish with it.
REFERENCE = re.compile(
    r"""^[ ]{0,3}\[(?!\^)(?=\s*[^\s\]])([^\[\]]*)\]:[ ]*(?:\n[ ]*)?([^\s]++)[ ]*+(?:\n[ ]*+)?((["'])(.*)\4[ ]*|\((.*)\)[ ]*)?$""",
    re.MULTILINE,
)
HTML_NAMES = re.compile(
    r"""a|abbr|acronym|address|article|aside|audio|b|base|bd[io]|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup
    |d[dlt]|data|del|details|dfn|dialog|div|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup
    |hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|meter|nav|noscript|object|ol|optgroup|option|output
    |p|param|picture|pre|progress|q|r[pt]|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|su[bp]|summary|svg
    |table|tbody|t[dhrt]|template|textarea|tfoot|thead|time|title|track|u|ul|var|video|wbr|(?:[movwx]|st1):\w+""",  # the last are Word's
    re.VERBOSE,
)
# A value of a component (`style={{...}}`): Docusaurus writes programs there.
BRACES = r"\{(?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+\}"
# A tag with its attributes, or a declaration; its values may hold ">".
TAG = (
    rf"""<(?:/?+[a-zA-Z][^\s"'<>@]*+(?:\s+[^\s"'=<>]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|{BRACES}|[^\s"'=<>]++))?+)*+\s*+/?"""
    r"""|[!?][a-zA-Z\[][^<>]*+)>"""
)
ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>]+)""")
TAG_NAME = re.compile(r"</?\s*([a-zA-Z][\w:-]*)(?=[\s/>])(?!:/)")


# Styles of GitHub, pandoc and MkDocs: what they are called, their marks, and the tag that says the same.
STYLES = (
    ("struck", r"(~~)(?=[^\s~])(.{1,300}?)(?<=[^\s~])~~", "del"),
    ("marked", r"(?<!=)(==)(?=[^\s=])(.{1,300}?)(?<=[^\s=])==(?!=)", "strong"),
    ("inserted", r"(\^\^)(?=[^\s^])(.{1,300}?)(?<=[^\s^])\^\^", "em"),
    ("below", r"(?<!~)(~)([\w+-]{1,20})~(?!~)", "sub"),
    ("above", r"(?<!\^)(\^)([\w+-]{1,20})\^(?!\^)", "sup"),
)


class StoredCodeProcessor(BlockProcessor):
    """A code block that `normalise` took out of the text."""

    ALONE = re.compile(rf"\s*{STORED.pattern}\s*")

    def __init__(self, parser: BlockParser, taken: Taken) -> None:
        super().__init__(parser)
        self.taken = taken

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002 - the signature is Python-Markdown's
        return self.ALONE.fullmatch(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        match = self.ALONE.fullmatch(blocks.pop(0))
        if match:
            stored = self.taken.code[int(match[1])]
            code = SubElement(SubElement(parent, "pre"), "code", {"language": stored.language})
            code.text = AtomicString(code_escape(stored.text))


class StoredCodeInline(InlineProcessor):
    """A code block that landed inside a line of text."""

    def __init__(self, taken: Taken) -> None:
        super().__init__(STORED.pattern)
        self.taken = taken

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        code = Element("code")
        code.text = AtomicString(code_escape(self.taken.code[int(m[1])].text))
        return code, m.start(0), m.end(0)


class CalloutProcessor(AdmonitionProcessor):
    """`!!! kind "title"`, the fold `??? kind "title"`, and the tab `=== "title"`. Its class says what it is, for `elements` to read."""

    RE = re.compile(r'(?:^|\n)(?:(!!!|\?\?\?\+?) ?([\w\-]+(?: +[\w\-]+)*)?|===)(?: *"(.*?)")? *(?:\n|$)')
    MARKS: ClassVar = {"???": "fold", "???+": "fold open", None: "tab"}
    LAYOUT = frozenset({"inline", "end", "left", "right", "annotate"})  # of MkDocs: where a box stands, not what it says

    def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
        """No title of its own is for `elements` to fill in; an empty one is meant."""
        mark, name, title = match.groups()
        kind, *others = (name or "note").split()
        words = " ".join(word for word in others if word not in self.LAYOUT)
        untitled = " untitled" if title == "" else ""
        return f"{kind.lower()} {self.MARKS.get(mark, '')}{untitled}", title or words or None


class TagProcessor(InlineProcessor):
    """Raw tags become marks in the tree, paired later; `a < b` and `<your name>` are not tags and stay."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found | tuple[None, None, None]:  # type: ignore[override]  # noqa: N802
        tag = m[0]
        if tag[1] in "!?":
            return "", m.start(0), m.end(0)
        found = TAG_NAME.match(tag)
        name = found[1].lower() if found else ""
        marked = tag.startswith("</") or tag.endswith("/>") or "=" in tag or "-" in name
        paired = found is not None and (f"</{found[1]}>" in data or data.strip() == tag)
        if not (HTML_NAMES.fullmatch(name) or marked or paired):
            return None, None, None
        if name == "img" and not tag.startswith("</"):
            return _image(tag), m.start(0), m.end(0)
        mark = Element("tag-end" if tag.startswith("</") else "tag", {"name": name})
        return mark, m.start(0), m.end(0)


def _image(tag: str) -> Element:
    values = {name.lower(): html.unescape(value.strip("\"'")) for name, value in ATTRIBUTE.findall(tag)}
    return Element("img", {name: values.get(name, "") for name in ("src", "alt", "title")})


class RawCodeProcessor(InlineProcessor):
    """`<code>...</code>`: its characters as a browser would show them."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        code = Element("code")
        code.text = AtomicString(re.sub(r"</?[a-zA-Z][^<>]*>", "", m[1]))
        return code, m.start(0), m.end(0)


class EntityProcessor(InlineProcessor):
    """`&eacute;` is its character. A brace that somebody wrote so is meant to be seen: it begins no attribute list."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        text = html.unescape(m[1])
        return (f"\u0002{ord(text)}\u0003" if text in {"{", "}"} else text), m.start(0), m.end(0)


class MailProcessor(InlineProcessor):
    """`<name@example.org>`, without Python-Markdown's disguise for robots."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        address = m[1].removeprefix("mailto:")
        link = Element("a", {"href": f"mailto:{address}"})
        link.text = AtomicString(address)
        return link, m.start(0), m.end(0)


class NoteProcessor(InlineProcessor):
    """`[^1]`, where there is such a footnote: its number, in the order of the first marks."""

    def __init__(self, taken: Taken) -> None:
        super().__init__(r"\[\^([^\[\]\s]+)\]")
        self.taken = taken
        self.order: dict[str, int] = {}

    def handleMatch(self, m: re.Match[str], data: str) -> Found | tuple[None, None, None]:  # type: ignore[override]  # noqa: ARG002, N802
        if not any(label == m[1] for label, *_ in self.taken.notes):
            return None, None, None
        number = self.order.setdefault(m[1], len(self.order) + 1)
        return Element("note-mark", {"number": str(number)}), m.start(0), m.end(0)


class WikiLink(InlineProcessor):
    """`[[Page]]` and `[[Page|words]]`, as in a wiki; with `!` before it, a picture."""

    PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)$", re.IGNORECASE)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        mark, page, words = m[1], m[2].strip(), (m[3] or m[2]).strip()
        if mark and self.PICTURE.search(page):
            return Element("img", {"src": page, "alt": (m[3] or "").strip(), "title": ""}), m.start(0), m.end(0)
        link = Element("a", {"href": page})
        link.text = words
        return link, m.start(0), m.end(0)


class Delimiters(DelimiterProcessor):
    """Strong and emphasis. Python-Markdown finds all pairs of a text at once, and then loses letters when it looks for the next of them in
    a text that has become another meanwhile; here each is looked for anew.
    """

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element | None, int | None, int | None]:  # type: ignore[override]  # noqa: N802
        found = super().handleMatch(m, data)
        self.reset()
        return found

    def search(self, data: str, start: int) -> re.Match[str] | None:
        """The next mark that begins something, or ends something that has begun."""
        for place in self.compiled_re.finditer(data, start):
            delimiter = self.delimiters[place[0]]
            found = delimiter.boundary.match(data, place.start())
            if found and (delimiter.stack or found.lastgroup != "end"):
                return found
        return None


class LineEnd(InlineProcessor):
    """A backslash at the end of a line breaks it."""

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: ARG002, N802
        return Element("br"), m.start(0), m.end(0)


class PlainText(Treeprocessor):
    """Spares text without any mark the walk through all inline patterns, which is most of the time that parsing takes."""

    MARKS = re.compile(r"[`\\!\[<&*_~^\u0002]|==|  \n")

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.text and not self.MARKS.search(element.text):
                element.text = AtomicString(element.text)


def install(md: Markdown, taken: Taken) -> NoteProcessor:
    """Put our processors in the place of Python-Markdown's. The answer knows the order of the footnotes."""
    md.preprocessors.deregister("html_block")
    md.preprocessors.deregister("normalize_whitespace")  # `normalise` has done it, and this would take out the marks of stored code
    md.treeprocessors.deregister("prettify")
    md.treeprocessors.deregister("unescape")
    md.treeprocessors.register(PlainText(), "plain_text", 21)
    md.ESCAPED_CHARS.extend("\"'<&|~^=:;,$%/?@")  # as on GitHub: any mark
    blocks = md.parser.blockprocessors
    blocks.register(CalloutProcessor(md.parser), "admonition", 105)
    blocks.register(StoredCodeProcessor(md.parser, taken), "stored", 84)
    blocks["reference"].RE = REFERENCE  # type: ignore[attr-defined]
    inline = md.inlinePatterns
    inline.register(StoredCodeInline(taken), "stored", 200)
    inline.register(RawCodeProcessor(r"<code\b[^<>]*>([^<]*(?:<(?!/?code\b)[^<]*)*)</code>"), "raw_code", 185)
    inline.register(LineEnd(r"\\\n"), "line_end", 182)
    notes = NoteProcessor(taken)
    inline.register(notes, "note", 175)
    delimiters = Delimiters("*", "strong,em", md)
    delimiters.add("_", "strong,em", smart=True)
    inline.register(delimiters, "em_strong", 60)
    inline.register(WikiLink(r"(!?)\[\[(?!_?toc_?\]|\^)([^\[\]|\n]{1,200})(?:\|([^\[\]\n]{1,200}))?\]\](?![(\[:])"), "wiki_link", 127)
    for name, pattern, tag in STYLES:
        inline.register(SimpleTagInlineProcessor(pattern, tag), name, 65)
    inline.register(MailProcessor(r"<([^<> !]+@[^@<> ]+)>"), "automail", 110)
    inline.register(TagProcessor(TAG), "html", 90)
    inline.register(EntityProcessor(r"(&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z0-9]+);)"), "entity", 80)
    # The same patterns in the same order, but a list is looked into far faster than a registry.
    md.treeprocessors["inline"].inlinePatterns = list(inline)  # type: ignore[attr-defined]
    return notes
