"""What a visitor takes along as a QR code: the article's address, or a short plain text. The same for everybody with the same ticks."""

from msgspec import Struct

from kiosk.config import Config
from kiosk.library.model import Article, Blocks, Body, HelpLines, Library, Short, in_language, plain
from kiosk.library.walk import texts
from kiosk.session.state import ArticlePage, Session
from kiosk.ui.blocks import block_keys, entries
from kiosk.ui.derive import article_painting, help_rows

MOST_BYTES = 620
"""Of the text in a code. More would need modules under 1 mm where the code is 100 mm wide (QR version 19 with level M holds 624)."""

MOST_BYTES_WITH_POINTS = 330
"""A code of 69 modules, which an old phone reads at arm's length too: what the article says in short is no reason for a finer one."""


MOST_HELP_LINES = 2
"""Those that come first, which go with any text."""


class TakeProps(Struct, frozen=True):
    """`code` is the text of the QR code, `lines` are the ticked entries that come along; `address` when the code opens a page."""

    title: str = ""
    cover: str = ""
    code: str = ""
    address: bool = False
    lines: tuple[str, ...] = ()


def take(session: Session, library: Library, body: Body, config: Config) -> TakeProps:
    """Empty unless it lies over the open article, whose body is `body`. Of a hard subject the help lines come along."""
    if session.overlay != "take" or not isinstance(session.place, ArticlePage):
        return TakeProps()
    article = library.reading_order[library.positions[session.place.article]]
    lines = ticked(session, article, body.blocks)
    language = session.comfort.language
    version = in_language(article, language)
    is_hard = any(isinstance(block, HelpLines) for block in body.blocks)
    helps = tuple(f"{row['number']}: {row['title']}" for row in help_rows(config, language)[:MOST_HELP_LINES]) if is_hard else ()
    return TakeProps(
        title=version.title,
        cover=article_painting(article, library.topic_of[article.id]).url,
        code=code_text(version.title, body, lines, helps),
        address=bool(body.url) and not lines,
        lines=lines,
    )


def ticked(session: Session, article: Article, blocks: Blocks) -> tuple[str, ...]:
    """The words of the checklist's entries that have a tick, in the order of the page."""
    marks = {mark.partition("#")[2] for mark in session.marks if mark.startswith(f"{article.id}#")}
    keyed = zip(blocks, block_keys(blocks), strict=True)
    tasks = ((key, item) for block, top in keyed for key, item in entries(block, top) if item.done is not None)
    return tuple(" ".join(texts(item.blocks)) for key, item in tasks if item.done != (key in marks))


def code_text(title: str, body: Body, lines: tuple[str, ...], helps: tuple[str, ...] = ()) -> str:
    """The address alone when there is one and nothing was ticked; else the title, the points in short, the ticks, help and the address."""
    if body.url and not lines:
        return body.url
    ticks = [f"\u2713 {line}" for line in lines]
    points = [] if body.url else [f"\u2022 {plain(point)}" for block in body.blocks if isinstance(block, Short) for point in block.points]
    end = [*helps, *([body.url] if body.url else [])]
    for kept in range(len(points), -1, -1):  # the ticks are the visitor's own: the points go first
        text = "\n".join([title, *points[:kept], *ticks, *end])
        if len(text.encode()) <= (MOST_BYTES_WITH_POINTS if kept else MOST_BYTES):
            return text
    whole = "\n".join(helps)
    return "\n".join([_cut("\n".join([title, *ticks]), MOST_BYTES - len(whole.encode()) - 1), *helps])


def _cut(text: str, size: int) -> str:
    return text.encode()[: size - 3].decode(errors="ignore") + "…"
