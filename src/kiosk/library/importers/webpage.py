"""A web page that was saved as a file: its article, without what stands around it."""

import codecs
import re
import warnings
from pathlib import Path

from bs4 import BeautifulSoup, Tag, XMLParsedAsHTMLWarning

from kiosk.library.importers.markup import attribute, markdown_of, soup, tags, take_title, text_of
from kiosk.library.importers.pictures import Pictures
from kiosk.library.importers.report import Hint, Imported

HEAD_BYTES = 4096
CHARSET = re.compile(rb"""<(?:meta\b[^>]*charset|\?xml[^>]*encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
# What browsers make of the names that people write without knowing.
MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "utf-16": "utf-8"}

AROUND = ("script", "style", "template", "noscript", "nav", "header", "footer", "aside", "form", "button", "select", "textarea", "dialog")
AROUND_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary"})
FILMS = ("iframe", "video", "audio", "object", "embed")
COOKIES = re.compile(r"cookie|consent|gdpr", re.IGNORECASE)
# A page about consent may be called so too, and is longer than any notice.
NOTICE_CHARACTERS = 800


def read_page(data: bytes, folder: Path, file: str) -> Imported:
    """The page as an article. `folder` is where its pictures may be. Raises RefusedError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)  # XHTML reads well enough as HTML
        page = soup(decoded(data))
    hints: list[Hint] = []
    root = _main(page)
    headings = tags(root, ["h1"])
    title = take_title(root) if headings and all(heading.find_parent(AROUND) for heading in headings) else ""
    _clear(root, hints)
    title = title or take_title(root) or _page_title(page, hints)
    pictures = Pictures(file)
    body = markdown_of(root, lambda source, alt: pictures.fetch(source, alt, folder))
    return Imported(title, body, hints=tuple(hints), problems=tuple(pictures.problems), pictures=tuple(pictures.kept))


def decoded(data: bytes) -> str:
    """The text by its byte order mark, by what the page says, as UTF-8, or else as older Windows programs saved it."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    found = CHARSET.search(data[:HEAD_BYTES])
    said = found[1].decode("ascii").lower() if found and not data.startswith(codecs.BOM_UTF8) else "utf-8"
    for name in (MEANT.get(said, said), "utf-8"):
        try:
            return data.decode("utf-8-sig" if name in {"utf-8", "utf8"} else name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("cp1252", "replace")


def _main(page: BeautifulSoup) -> Tag:
    """The part that holds the article."""
    for found in (tags(page, ["main"]), [tag for tag in tags(page) if attribute(tag, "role") == "main"], tags(page, ["article"])):
        if filled := [tag for tag in found if text_of(tag)]:
            return max(filled, key=lambda tag: len(text_of(tag)))
    return next(iter(tags(page, ["body"])), page)


def _page_title(page: BeautifulSoup, hints: list[Hint]) -> str:
    """A heading outside the article, or what the browser shows above the page."""
    title = next((words for name in ("h1", "title") for tag in tags(page, [name]) if (words := text_of(tag))), "")
    if title:
        hints.append(Hint(f"\u201c{title}\u201d was made the title.", "title:"))
    return title


def _clear(root: Tag, hints: list[Hint]) -> None:
    """Take out what is no part of the text."""
    for tag in tags(root, [*AROUND, "title"]):
        tag.decompose()
    for tag in tags(root):
        if tag.decomposed:
            continue
        if attribute(tag, "role") in AROUND_ROLES or "hidden" in tag.attrs or "display:none" in attribute(tag, "style").replace(" ", ""):
            tag.decompose()
        elif tag.name in FILMS:
            hints.append(Hint("A film, a sound or a part of another page was left out."))
            tag.decompose()
        elif _is_cookie_notice(tag):
            hints.append(Hint("A notice about cookies was left out."))
            tag.decompose()


def _is_cookie_notice(tag: Tag) -> bool:
    names = f"{tag.get('id')} {tag.get('class')}"
    return bool(COOKIES.search(names)) and tag.name in {"div", "section", "p"} and len(text_of(tag)) <= NOTICE_CHARACTERS
