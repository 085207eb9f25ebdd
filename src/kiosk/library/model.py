"""What there is to read: frozen values, made by the reader, walked by a session, drawn by the screens.

Inline text is a tuple of spans, an article is a tuple of blocks. A block's class name is its tag and the name of the QML file
that draws it.
"""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Severity = Literal["error", "warning", "hint"]  # the worst first
Align = Literal["left", "center", "right"]
CalloutKind = Literal["note", "tip", "warning"]


class Problem(Struct, frozen=True):
    """What is wrong, where, and how to mend it, in words that a receptionist understands.

    `file` is relative to the content folder ("" for the folder itself); `line` counts from 1, 0 when no line is known.
    """

    severity: Severity
    code: str
    file: str
    line: int
    what: str
    remedy: str


# ---- spans: what stands inside a line


class Text(Struct, frozen=True, tag=True):
    text: str


class Strong(Struct, frozen=True, tag=True):
    spans: "Spans"


class Emphasis(Struct, frozen=True, tag=True):
    spans: "Spans"


class Struck(Struct, frozen=True, tag=True):
    """Words that no longer hold, with a line through them."""

    spans: "Spans"


class Code(Struct, frozen=True, tag=True):
    text: str


class Sub(Struct, frozen=True, tag=True):
    spans: "Spans"


class Sup(Struct, frozen=True, tag=True):
    spans: "Spans"


class Link(Struct, frozen=True, tag=True):
    """`target` is as written in the parser's answer; the reader turns one that leads to an article into `article:ID#anchor`."""

    target: str
    spans: "Spans"


class Term(Struct, frozen=True, tag=True):
    """A word with a meaning, which a tap shows."""

    text: str
    meaning: str


class NoteMark(Struct, frozen=True, tag=True):
    """The small raised number of a footnote, which a tap shows. Not a word."""

    number: int


class Break(Struct, frozen=True, tag=True):
    """A line break that the writer asked for."""


Span = Text | Strong | Emphasis | Struck | Code | Sub | Sup | Link | Term | NoteMark | Break
Spans = tuple[Span, ...]


def plain(spans: Spans) -> str:
    """The words without their styles, to search, to show in a list and to read aloud; a line break is a space."""
    return "".join(_plain(span) for span in spans)


def _plain(span: Span) -> str:
    match span:
        case Text(text) | Code(text) | Term(text):
            return text
        case Break():
            return " "
        case NoteMark():
            return ""
        case _:
            return plain(span.spans)


# ---- blocks: what stands below one another. Words that a visitor sees are spans in every one of them, save in a code block


class Heading(Struct, frozen=True, tag=True):
    level: int
    spans: Spans
    anchor: str


class Paragraph(Struct, frozen=True, tag=True):
    spans: Spans


class Item(Struct, frozen=True):
    """One entry of a list. `done` is None unless it is a task (`- [ ]`)."""

    blocks: "Blocks"
    done: bool | None = None


class List(Struct, frozen=True, tag=True):
    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


class Quote(Struct, frozen=True, tag=True):
    blocks: "Blocks"


class Callout(Struct, frozen=True, tag=True):
    kind: CalloutKind
    title: Spans
    blocks: "Blocks"


class Fold(Struct, frozen=True, tag=True):
    """A title that a tap opens. `open` is how it is found."""

    kind: CalloutKind
    title: Spans
    blocks: "Blocks"
    open: bool = False


class Steps(Struct, frozen=True, tag=True):
    """Things to do one after the other."""

    title: Spans
    items: tuple[Item, ...]


class Breathe(Struct, frozen=True, tag=True):
    """Breathing with a moving circle: times in seconds, and the words to show when it cannot move."""

    title: Spans
    inhale: float
    hold: float
    exhale: float
    rest: float
    rounds: int
    blocks: "Blocks"


class Definition(Struct, frozen=True):
    """One or more words, and what is said of them."""

    terms: tuple[Spans, ...]
    meanings: tuple["Blocks", ...]


class Definitions(Struct, frozen=True, tag=True):
    entries: tuple[Definition, ...]


class Note(Struct, frozen=True):
    """A footnote; `number` counts from 1 in the order of the marks."""

    number: int
    blocks: "Blocks"


class Notes(Struct, frozen=True, tag=True):
    """The footnotes of an article, at its end."""

    notes: tuple[Note, ...]


class ContentNote(Struct, frozen=True, tag=True):
    """What a reader may want to know before going on: that the page speaks of something hard. Comes first."""

    spans: Spans


class HelpLines(Struct, frozen=True, tag=True):
    """The help lines of the region, which are settings of the kiosk; the blocks stand in for them where there are none."""

    blocks: "Blocks"


class Short(Struct, frozen=True, tag=True):
    """The article in a few points, shown first."""

    points: tuple[Spans, ...]


class Table(Struct, frozen=True, tag=True):
    """`header` has one cell a column and may be all empty; every row has as many cells as the header."""

    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    align: tuple[Align, ...]


class Picture(Struct, frozen=True, tag=True):
    """`path` is as written in the parser's answer; from the reader it is relative to the content folder, "" when it cannot be shown."""

    path: str
    alt: str
    caption: Spans = ()


class CodeBlock(Struct, frozen=True, tag=True):
    text: str
    language: str = ""


class Divider(Struct, frozen=True, tag=True):
    pass


Block = (
    Heading
    | Paragraph
    | List
    | Quote
    | Callout
    | Fold
    | ContentNote
    | HelpLines
    | Short
    | Steps
    | Breathe
    | Definitions
    | Table
    | Picture
    | CodeBlock
    | Notes
    | Divider
)
Blocks = tuple[Block, ...]


# ---- the library: headings only; blocks are fetched by article when a page is prepared


class Source(Struct, frozen=True):
    """Where a figure comes from. `doi` and `url` may be empty; `figures` are those that it is named for, as the text writes them."""

    text: str
    doi: str = ""
    url: str = ""
    figures: tuple[str, ...] = ()


class Body(Struct, frozen=True):
    """One version of an article in full: what the reader returns when its page is prepared.

    `url` is its public web address, "" for none; `terms` are words and their meanings.
    """

    blocks: Blocks
    author: str = ""
    reviewed_by: str = ""
    reviewed: str = ""
    sources: tuple[Source, ...] = ()
    related: tuple[str, ...] = ()
    url: str = ""
    terms: dict[str, str] = {}
    problems: tuple[Problem, ...] = ()


class Version(Struct, frozen=True):
    """The heading of an article or topic in one language ("" when the file does not say).

    `path` is relative to the content folder; `minutes` is the reading time, 0 for a topic.
    """

    language: str
    path: str
    title: str
    summary: str = ""
    minutes: int = 0


class Article(Struct, frozen=True):
    """`id` is the file's path without its endings, which is also the seed of its cover when it names none."""

    id: str
    versions: tuple[Version, ...]
    cover: str = ""
    motif: str = ""
    hue: str = ""


class Topic(Struct, frozen=True):
    """`id` is the folder's path inside the content folder, "" for files at its root."""

    id: str
    versions: tuple[Version, ...]
    articles: tuple[Article, ...]
    cover: str = ""
    motif: str = ""
    hue: str = ""


class Library(Struct, frozen=True):
    """Topics in order, each with at least one article, and what was wrong in the folder.

    `terms` are the words of terms.md and their meanings, by language ("" when the file does not say). `written` is the language of files
    that do not say, `languages` are those that a visitor can choose.
    """

    topics: tuple[Topic, ...] = ()
    problems: tuple[Problem, ...] = ()
    reading_order: tuple[Article, ...] = ()
    positions: dict[str, int] = {}
    topic_of: dict[str, Topic] = {}
    terms: dict[str, dict[str, str]] = {}
    languages: tuple[str, ...] = ()
    written: str = "en"

    @property
    def usable(self) -> bool:
        return bool(self.reading_order)


class Piece(Struct, frozen=True):
    """A part of a line of a search result; `found` is what the visitor looked for."""

    text: str
    found: bool = False


class Hit(Struct, frozen=True):
    """An article that a search has found, with the line that shows why. `path` is the version's file."""

    article: str
    path: str
    title: tuple[Piece, ...]
    excerpt: tuple[Piece, ...] = ()


def make_library(topics: tuple[Topic, ...], problems: tuple[Problem, ...] = ()) -> Library:
    """A library with the flat reading order, which previous and next walk, made once."""
    topics = tuple(topic for topic in topics if topic.articles)
    order = tuple(article for topic in topics for article in topic.articles)
    library = Library(
        topics=topics,
        problems=problems,
        reading_order=order,
        positions={article.id: position for position, article in enumerate(order)},
        topic_of={article.id: topic for topic in topics for article in topic.articles},
    )
    return with_languages(library, (), library.written)


def with_languages(library: Library, wanted: tuple[str, ...], written: str) -> Library:
    """With those languages of `wanted` in which there is something to read, else with all that there are.

    `written` is the language of files that do not say.
    """
    there = tuple(dict.fromkeys(version.language or written for article in library.reading_order for version in article.versions))
    return replace(library, languages=tuple(language for language in wanted if language in there) or there, written=written)


def in_language(thing: Article | Topic, language: str) -> Version:
    """The version in that language, else the first one."""
    return next((version for version in thing.versions if version.language == language), thing.versions[0])
