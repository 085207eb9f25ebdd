"""A Word document (.docx) as Markdown."""

import contextlib
import io
import re
import zipfile
import zlib
from typing import Protocol
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

import mammoth
from bs4 import Tag

from kiosk.library.importers.escape import escaped
from kiosk.library.importers.markup import HEADINGS, attribute, markdown_of, new_tag, soup, tags, take_title, text_of
from kiosk.library.importers.pasted import is_heading, is_title
from kiosk.library.importers.pictures import Pictures
from kiosk.library.importers.report import Hint, Imported, RefusedError

# Each mark of the text takes a tenth of a millisecond; a document of 40,000 words has fewer.
TEXT_MARKS = 150_000
# A file that is small when packed can be very large when it is opened.
UNPACKED_BYTES = 200 * 1024 * 1024
# Text with its formatting. Each byte of it takes about a hundred while it is read.
TEXT_BYTES = 10 * 1024 * 1024
MAIN_PART = "word/document.xml"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD_WORD = b"\xd0\xcf\x11\xe0"
# Word writes neither; they make a short text endless.
FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")
NOT_WORDS = ("img", "a", "noteref")
UNREADABLE = "This is not a Word document that can be opened."
SAVE_AGAIN = "Open it in Word and save it as a Word document (.docx), without a password."
STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
"""


class _Image(Protocol):
    """What mammoth hands over for a picture."""

    alt_text: str | None

    def open(self) -> io.BytesIO: ...


def read_word(data: bytes, file: str) -> Imported:
    """The document as an article. Raises RefusedError."""
    _check(data)
    pictures = Pictures(file)
    shown = _without_hidden(data)
    root = soup(_html(shown, pictures))
    _footnotes(root)
    hints = [Hint("Text that is hidden in Word was left out.")] if shown is not data else []
    title = take_title(root) or _first_line(root, hints)
    if not tags(root, HEADINGS):
        _bold_headings(root, hints)
    body = markdown_of(root, lambda source, _: source)
    return Imported(title, body, hints=tuple(hints), problems=tuple(pictures.problems), pictures=tuple(pictures.kept))


def _html(data: bytes, pictures: Pictures) -> str:
    def source(image: _Image) -> dict[str, str]:
        name = image.alt_text or ""
        try:
            with image.open() as file:
                return {"src": pictures.keep(file.read(), name)}
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            return {"src": pictures.leave_out(name, "it is not inside the document")}

    try:
        converted = mammoth.convert_to_html(
            io.BytesIO(data),
            convert_image=mammoth.images.img_element(source),
            style_map=STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except (OSError, KeyError, ExpatError) as error:
        raise RefusedError("word-unreadable", UNREADABLE, SAVE_AGAIN) from error
    return str(converted.value)


def _without_hidden(data: bytes) -> bytes:
    """The document without the text that its writer has hidden; the same bytes when there is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        main = archive.read(MAIN_PART) if MAIN_PART in archive.namelist() else b""
        if b"vanish" not in main:
            return data
        try:
            root = ElementTree.fromstring(main)  # noqa: S314  `_check` lets no entities through
        except ElementTree.ParseError as error:
            raise RefusedError("word-unreadable", UNREADABLE, SAVE_AGAIN) from error
        hidden = [(parent, run) for parent in root.iter() for run in parent.findall(f"{WORD}r") if _is_hidden(run)]
        if not hidden:
            return data
        for parent, run in hidden:
            parent.remove(run)
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w") as copy:
            for name in archive.namelist():
                with contextlib.suppress(zipfile.BadZipFile, zlib.error):  # a damaged picture: mammoth says that it is missing
                    copy.writestr(name, ElementTree.tostring(root) if name == MAIN_PART else archive.read(name))
    return written.getvalue()


def _is_hidden(run: ElementTree.Element) -> bool:
    mark = run.find(f"{WORD}rPr/{WORD}vanish")
    return mark is not None and mark.get(f"{WORD}val", "true") not in {"0", "false", "off"}


def _check(data: bytes) -> None:
    """Refuse what is no Word document, or would take all memory."""
    if data.startswith(OLD_WORD):
        raise RefusedError("word-old", "This is an old Word document, or one with a password.", SAVE_AGAIN)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > UNPACKED_BYTES:
                raise RefusedError("word-too-large", "This document is too large when it is unpacked.", "Make its pictures smaller.")
            for entry in archive.infolist():
                if entry.filename.lower().endswith((".xml", ".rels")):
                    _check_text(archive, entry)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise RefusedError("word-unreadable", UNREADABLE, SAVE_AGAIN) from error


def _check_text(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    text = archive.read(entry).replace(b"\0", b"") if entry.file_size <= TEXT_BYTES else b""  # without the zeros of UTF-16
    if entry.file_size > TEXT_BYTES or text.count(b"<") > TEXT_MARKS:
        raise RefusedError("word-too-large", "This document holds far more text than an article.", "Divide it into several documents.")
    if any(word in text for word in FORBIDDEN):
        raise RefusedError("word-unsafe", "This document holds instructions that no Word document needs.", SAVE_AGAIN)


# ---- what a writer meant who used no headings


def _first_line(root: Tag, hints: list[Hint]) -> str:
    """The first paragraph, when it can be a title and something is below it."""
    first = next((tag for tag in root.children if isinstance(tag, Tag) and (text_of(tag) or tags(tag, ["img"]))), None)
    words = text_of(first) if first else ""
    if first is None or first.name != "p" or not is_title(words) or tags(first, NOT_WORDS) or words == text_of(root):
        return ""
    hints.append(Hint(f"The first line \u201c{words}\u201d was made the title.", "title:"))
    first.decompose()
    return words


def _bold_headings(root: Tag, hints: list[Hint]) -> None:
    for paragraph in tags(root, ["p"]):
        words = text_of(paragraph)
        bold = "".join(text_of(tag) for tag in tags(paragraph, ["strong"]))
        is_bold = "".join(bold.split()) == "".join(words.split())
        if paragraph.parent is root and is_bold and is_heading(words) and not tags(paragraph, NOT_WORDS):
            heading = words.rstrip(": ")
            paragraph.name = "h2"
            paragraph.string = heading
            hints.append(Hint(f"The bold line \u201c{words}\u201d was made a heading.", f"## {escaped(heading)}"))


# ---- footnotes, as mammoth writes them


def _footnotes(root: Tag) -> None:
    numbers: dict[str, str] = {}
    for link in tags(root, ["a"]):
        target = attribute(link, "href")
        if re.match(r"#(?:foot|end)note-ref-", target):
            link.decompose()
        elif re.match(r"#(?:foot|end)note-", target):
            numbers[target[1:]] = number = text_of(link).strip("[]")
            holder = link.parent if link.parent and link.parent.name == "sup" else link
            holder.replace_with(new_tag("noteref", number))
    for entry in tags(root, ["li"]):
        if attribute(entry, "id") in numbers:
            _note(entry, numbers[attribute(entry, "id")])


def _note(entry: Tag, number: str) -> None:
    holder = entry.parent
    for paragraph in tags(entry, ["p"]):
        paragraph.append(" ")
        paragraph.unwrap()
    entry.name, entry.attrs = "note", {"number": number}
    if holder and holder.name == "ol":
        holder.name = "div"
