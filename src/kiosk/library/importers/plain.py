"""A text or Markdown file as an article."""

import re
from pathlib import Path

from msgspec.structs import replace

from kiosk.library.decode import decode
from kiosk.library.frontmatter import split
from kiosk.library.importers.furniture import without_tail
from kiosk.library.importers.pasted import is_title, read_pasted
from kiosk.library.importers.pictures import Pictures
from kiosk.library.importers.report import Hint, Imported, RefusedError
from kiosk.library.model import Problem

# Headings, fences, boxes, rules of tables, links and bold words: somebody has written Markdown here.
MARKDOWN = re.compile(
    r"^#{1,6} +\S|^(?:```|~~~)|^(?:!!!|\?\?\?\+?) ?\w|^\|?[ :]*-{3,}[ :]*\||\]\([^()\s]+\)|\*\*\w[^*\n]*\*\*",
    re.MULTILINE,
)
TOP_HEADING = re.compile(r"^# +(.+?)[ #]*$", re.MULTILINE)
STARTS = ("#", ">", "-", "*", "+", "!", "?", "|", "`", "~", "[", "<", ":", "=")
PICTURE = re.compile(r"(!\[([^\]\n]*)\]\()([^()\s]+)")


def read_text(data: bytes, path: Path, file: str) -> Imported:
    """The text as an article: Markdown stays as it is, anything else is guessed from. Raises RefusedError."""
    text, problems = decode(data, file)
    if text is None:
        raise RefusedError(problems[0].code, problems[0].what, "Save it again as a text file (UTF-8).")
    is_txt = path.suffix.lower() == ".txt"
    front = split(text, file)
    is_fenced = text.removeprefix("\ufeff").lstrip().startswith(("---", "+++"))
    if front.first_line > 1 and (is_fenced or not is_txt):
        head = "\n".join(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")[: front.first_line - 1])
        found = _markdown(front.text, path, file)
        title = front.meta.title or found.title
        return _with(found, title=title, front=f"{head}\n", problems=(*problems, *front.problems))
    return _with(_markdown(text, path, file) if MARKDOWN.search(text) else _pasted(text), problems=problems)


def _with(found: Imported, *, problems: tuple[Problem, ...], title: str | None = None, front: str = "") -> Imported:
    return replace(found, title=found.title if title is None else title, front=front, problems=(*problems, *found.problems))


def _pasted(text: str) -> Imported:
    pasted = read_pasted(text)
    return Imported(pasted.title, pasted.body, hints=pasted.hints)


def _markdown(text: str, path: Path, file: str) -> Imported:
    """Only the way to other pages is taken out, and pictures are collected."""
    hints: list[Hint] = []
    lines = [line if line.strip() else "" for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    title, lines = _title(lines, hints)
    lines = without_tail(lines, hints)
    pictures = Pictures(file)

    def kept(found: re.Match[str]) -> str:
        mark = pictures.fetch(found[3], found[2], path.parent)
        return f"{found[1]}{mark}" if mark else found[0]

    body = PICTURE.sub(kept, "\n".join(lines).strip("\n") + "\n")
    return Imported(title, body, hints=tuple(hints), problems=tuple(pictures.problems), pictures=tuple(pictures.kept))


def _title(lines: list[str], hints: list[Hint]) -> tuple[str, list[str]]:
    """The heading of level 1, which stays where it is; or else a short first line that stands alone, which does not."""
    if found := TOP_HEADING.search("\n".join(lines)):
        return found[1], lines
    place = next((number for number, line in enumerate(lines) if line), 0)
    line = lines[place].strip()
    rest = lines[place + 1 :]
    if not any(rest) or rest[0] or not is_title(line) or line.startswith(STARTS):
        return "", lines
    hints.append(Hint(f"The first line \u201c{line}\u201d was made the title.", "title:"))
    return line, rest
