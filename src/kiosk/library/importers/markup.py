"""The HTML of a page or of a Word document, as Markdown that the kiosk reads."""

import re
from collections.abc import Callable, Collection

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement
from markdownify import MarkdownConverter

from kiosk.library.importers.escape import escaped
from kiosk.library.importers.report import RefusedError

Keep = Callable[[str, str], str]
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
STYLES = ("strong", "b", "em", "i", "a", "sup", "sub", "code")
TOO_MUCH = RefusedError("too-much", "This is far longer than an article.", "Divide it into several files.")
# What a page with many scripts has, and what is left of it when they are gone; beyond that the conversion takes minutes.
MARKS = 300_000
ELEMENTS = 8_000
DEPTH = 150
REACHABLE = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
NUMBER = re.compile(r"[0-9]{1,6}")
NOT_IN_TARGETS = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C"}


def soup(html: str) -> BeautifulSoup:
    """The page as a tree. Raises RefusedError for one that would take minutes."""
    if html.count("<") > MARKS:
        raise TOO_MUCH
    page = BeautifulSoup(html, "html.parser")
    depths = {id(page): 0}
    for tag in tags(page):
        depths[id(tag)] = depths[id(tag.parent)] + 1
    if max(depths.values()) > DEPTH:
        raise RefusedError("too-deep", "The parts of this file stand too deep inside each other.", "Copy its text into a text file (.txt).")
    return page


def tags(root: Tag, names: Collection[str] = ()) -> list[Tag]:
    """All elements inside with one of the names, or simply all, in the order of the page."""
    return list(root.find_all(list(names) or True))


def text_of(element: PageElement) -> str:
    return " ".join(element.get_text().split())


def attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return value.strip() if isinstance(value, str) else ""


def take_title(root: Tag) -> str:
    """The heading that is the page's title, taken out of it: the only h1, or a heading above all text. "" for none."""
    first, headings = next(iter(tags(root, HEADINGS)), None), tags(root, ["h1"])
    title = headings[0] if len(headings) == 1 else first if first and not _text_above(root, first) else None
    if title is None:
        return ""
    for picture in reversed(tags(title, ["img"])):
        title.insert_after(picture)
    for mark in tags(title, ["noteref"]):
        mark.decompose()
    words = text_of(title)
    title.decompose()
    return words


def _text_above(root: Tag, heading: Tag) -> bool:
    above = heading.find_all_previous(string=True)
    return any(str(text).strip() and root in text.parents for text in above)


def markdown_of(root: Tag, keep: Keep) -> str:
    """The Markdown of everything inside. `keep` is asked with a picture's source and description for what to name; "" leaves it out."""
    if len(root.find_all(True)) > ELEMENTS:
        raise TOO_MUCH
    _pictures(root, keep)
    _tidy(root)
    text: str = _Converter(heading_style="atx", bullets="-", sub_symbol="<sub>", sup_symbol="<sup>", autolinks=False).convert_soup(root)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"


# ---- what Markdown has no words for, as what it has


def _tidy(root: Tag) -> None:
    for summary in tags(root, ["summary"]):
        bold = new_tag("strong")
        bold.extend(list(summary.contents))
        summary.append(bold)
        summary.name = "p"
    for tag in tags(root, ["s", "del", "strike", "details"]):
        tag.name = "div" if tag.name == "details" else "span"
    for link in tags(root, ["a"]):
        target = attribute(link, "href")
        link.attrs = {"href": "".join(NOT_IN_TARGETS.get(letter, letter) for letter in target)}
        if not REACHABLE.match(target) or not text_of(link):
            link.unwrap()
    _number_entries(root)
    _tidy_styles(root)
    _lift_headings(root)


def _number_entries(root: Tag) -> None:
    for numbered in tags(root, ["ol"]):
        start = attribute(numbered, "start")
        for number, entry in enumerate(numbered.find_all("li", recursive=False), int(start) if NUMBER.fullmatch(start) else 1):
            entry["number"] = str(number)


def _tidy_styles(root: Tag) -> None:
    for heading in tags(root, HEADINGS):
        for style in tags(heading, ["strong", "b"]):
            style.unwrap()
    for style in tags(root, STYLES):
        if not style.get_text(strip=True) and not tags(style, ["img"]):
            style.unwrap()
    _join_styles(root)


def _join_styles(root: Tag) -> None:
    """Bold beside bold is one bold: the stars between them would show."""
    for style in tags(root, ["strong", "b", "em", "i"]):
        while isinstance(other := style.next_sibling, Tag) and other.name == style.name:
            style.extend(list(other.contents))
            other.decompose()


def _lift_headings(root: Tag) -> None:
    """The highest heading below a title is of level 2."""
    headings = tags(root, HEADINGS)
    highest = min((int(heading.name[1]) for heading in headings), default=2)
    for heading in headings:
        heading.name = f"h{min(6, int(heading.name[1]) - highest + 2)}"


def _pictures(root: Tag, keep: Keep) -> None:
    for picture in tags(root, ["img"]):
        alt = " ".join(attribute(picture, "alt").split())
        mark = keep(attribute(picture, "src"), alt)
        picture.attrs = {"src": mark, "alt": _quoted(alt), "title": _quoted(_caption(picture)) if mark else ""}
        if not mark:
            picture.decompose()


def _quoted(words: str) -> str:
    """Words inside the brackets or quotation marks of a picture."""
    return re.sub(r"[&\"\\`*_\[\]<>{]", lambda found: f"&#{ord(found[0])};", words)


def _caption(picture: Tag) -> str:
    """The caption of a figure that is one picture, taken out of it."""
    figure = picture.find_parent("figure")
    captions = tags(figure, ["figcaption"]) if figure else []
    if not figure or len(captions) != 1 or len(tags(figure, ["img"])) != 1:
        return ""
    words = text_of(captions[0])
    captions[0].decompose()
    return words


def new_tag(name: str, words: str = "") -> Tag:
    tag = soup("").new_tag(name)
    tag.string = words
    return tag


class _Converter(MarkdownConverter):
    def escape(self, text: str, parent_tags: Collection[str]) -> str:  # noqa: ARG002 - the signature is markdownify's
        return escaped(text)

    def convert_img(self, el: Tag, text: str, parent_tags: Collection[str]) -> str:  # noqa: ARG002
        caption = f' "{title}"' if (title := attribute(el, "title")) else ""
        return f"![{attribute(el, 'alt')}]({attribute(el, 'src')}{caption})"

    def convert_li(self, el: Tag, text: str, parent_tags: Collection[str]) -> str:  # noqa: ARG002
        """As markdownify does it, which counts all entries above for each."""
        number = attribute(el, "number")
        mark = f"{number}. " if number else "- "
        first, *others = text.strip().split("\n")
        return "\n".join([mark + first, *(" " * len(mark) + line if line else "" for line in others)]) + "\n" if first else "\n"

    def convert_noteref(self, el: Tag, text: str, parent_tags: Collection[str]) -> str:  # noqa: ARG002
        return f"[^{text}]"

    def convert_note(self, el: Tag, text: str, parent_tags: Collection[str]) -> str:  # noqa: ARG002
        return f"\n\n[^{attribute(el, 'number')}]: {' '.join(text.split())}\n\n"
