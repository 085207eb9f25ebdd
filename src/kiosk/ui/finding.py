"""What the search screen shows, derived from a session and its library."""

from msgspec import Struct

from kiosk.library.model import Library, Piece, in_language
from kiosk.session.state import SearchPage, Session
from kiosk.ui.blocks import escape
from kiosk.ui.derive import Rows, article_row
from kiosk.ui.keyboards import columns, letters

HIT_ROLES = ("articleId", "title", "titleMarkup", "excerptMarkup", "minutes", "otherLanguage", "cover")
CHIP_ROLES = ("topicId", "title")

MOST_LETTERS = 90
"""Of a line of a result: more do not fit."""

MOST_CHIPS = 12
"""Topics to try instead."""


class SearchProps(Struct, frozen=True):
    """`count` articles were found; `answered` when they were looked for with all that is typed; `urgent` when help comes first.

    `chips` are topics to try instead; `letters` are the keys, `columns` in a row.
    """

    query: str = ""
    count: int = 0
    answered: bool = False
    urgent: bool = False
    hits: Rows = ()
    chips: Rows = ()
    letters: tuple[str, ...] = ()
    columns: int = 7


def search(session: Session, library: Library, urgent: tuple[str, ...] = ()) -> SearchProps:
    """Empty while nobody searches. `urgent` are the practice's own words of danger."""
    if session.place != SearchPage():
        return SearchProps()
    language = session.comfort.language
    hits = tuple(
        article_row(library.reading_order[library.positions[hit.article]], library, language)
        | {"titleMarkup": marked(hit.title), "excerptMarkup": marked(hit.excerpt)}
        for hit in session.hits
    )
    chips = tuple({"topicId": topic.id, "title": in_language(topic, language).title} for topic in library.topics[:MOST_CHIPS])
    answered = session.found == session.query
    return SearchProps(
        session.query, len(hits), answered, _is_urgent(session.query, urgent), hits, chips, letters(language), columns(language)
    )


def _is_urgent(query: str, also: tuple[str, ...]) -> bool:
    if not query:
        return False
    from kiosk.library.urgent import is_urgent  # noqa: PLC0415  not before the first frame

    return is_urgent(query, also)


def marked(pieces: tuple[Piece, ...]) -> str:
    """The line with `<mark>` around what was found, cut where it is too long."""
    left, line = MOST_LETTERS, ""
    for piece in pieces:
        text = piece.text if len(piece.text) <= left else _whole_words(piece.text[: left + 1]) + "…"
        left -= len(piece.text)
        line += f"<mark>{escape(text)}</mark>" if piece.found else escape(text)
        if left <= 0:
            break
    return line


def _whole_words(start: str) -> str:
    """The beginning of a text without the word that its last letter may have cut, unless there is no other."""
    end = start.rfind(" ")
    return start[:end] if end > 0 else start[:-1]
