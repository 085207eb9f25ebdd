"""An article's name and front matter, and how it is put into its folder."""

import re
import unicodedata
from pathlib import Path

from kiosk.files import write_whole
from kiosk.library.article import first_sentence
from kiosk.library.importers.report import Guess, Hint, Imported, RefusedError
from kiosk.library.limits import FILE_BYTES, too_much
from kiosk.library.model import Paragraph, plain
from kiosk.library.names import DATED, ENDINGS, INDEXES, NUMBER, TERMS, TOPIC, file_name, readable

NAME_CHARACTERS = 60
# Letters that Unicode does not take apart.
LETTERS = str.maketrans(
    dict(zip("\u00f8\u0142\u0111\u00f0\u0131", "olddi", strict=True)) | {"\u0153": "oe", "\u00e6": "ae", "\u00fe": "th"}
)
PICTURE_MARK = re.compile(r"\]\(picture:([0-9]{1,4})(?=[ )])")


def front_matter(title: str, summary: str) -> str:
    """The keys at the top of an article, quoted where YAML needs it."""
    import yaml  # noqa: PLC0415 - as in frontmatter

    keys = {name: value for name, value in (("title", title), ("summary", summary)) if value}
    return f"---\n{yaml.safe_dump(keys, allow_unicode=True, sort_keys=False, width=10**6)}---\n\n"


def slug(title: str) -> str:
    """The title as a file name of lower case ASCII letters, digits and hyphens, which no number begins: that would be an order."""
    letters = unicodedata.normalize("NFKD", title.casefold().translate(LETTERS)).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['\u2019]", "", letters)).strip("-")
    name = words if len(words) <= NAME_CHARACTERS else words[: NAME_CHARACTERS + 1].rpartition("-")[0] or words[:NAME_CHARACTERS]
    return f"article-{name}" if name[:1].isdigit() else name or "article"


def write_article(found: Imported, source: Path, into: Path) -> tuple[Path, tuple[Guess, ...]]:
    """Write the article and its pictures under names that are free. Raises OSError, and RefusedError when the kiosk could not read it."""
    name, hints = file_name(source.name), found.hints
    title = " ".join(found.title.split())
    if not title:
        title = readable(name.stem)
        sentence = f"The title \u201c{title}\u201d was made from the file's name."
        hints = hints if found.front else (Hint(sentence, "title:"), *hints)
    front = found.front or front_matter(title, _summary(found.body))
    _check(front, found.body)
    prefix = next((match[0].rstrip("-_. ") + "-" for pattern in (DATED, NUMBER) if (match := pattern.match(name.stem))), "")
    path, pictures = _free(into, prefix + slug(title), f".{name.language}" if name.language else "", found)
    for picture, kept in zip(pictures, found.pictures, strict=True):
        write_whole(picture, kept.data)
    shown = [f"images/{picture.name}" for picture in pictures]
    text = front + PICTURE_MARK.sub(lambda mark: f"]({shown[int(mark[1]) - 1]}" if 0 < int(mark[1]) <= len(shown) else mark[0], found.body)
    write_whole(path, text.encode())
    return path, tuple(_guesses(hints, text, path.name))


def _summary(body: str) -> str:
    from kiosk.library.markdown import parse  # noqa: PLC0415 - Python-Markdown is slow to import

    blocks = parse(body) if too_much(body) is None else ()
    return first_sentence(next((plain(block.spans) for block in blocks if isinstance(block, Paragraph)), ""))


def _check(front: str, body: str) -> None:
    if not body.strip():
        raise RefusedError("article-empty", "There is nothing to read in this file.", "Write its text, or leave the file out.")
    if excess := too_much(body):
        raise RefusedError("too-much", excess.what.replace("This file", "The article").replace(" here", ""), excess.remedy)
    if len((front + body).encode()) > FILE_BYTES:
        raise RefusedError("file-too-large", "This is far longer than an article.", "Divide it into several files.")


def _free(into: Path, stem: str, language: str, found: Imported) -> tuple[Path, list[Path]]:
    """Where the article and its pictures can be written without taking anybody's place."""
    reserved = {TOPIC, TERMS, *INDEXES}
    number = 1
    while True:
        name = f"{stem}-{number}" if number > 1 else stem
        pictures = [into / "images" / f"{name}-{place}.{kept.ending}" for place, kept in enumerate(found.pictures, 1)]
        articles = [into / f"{name}{language}{ending}" for ending in ENDINGS]
        if name not in reserved and not any(path.exists() or path.is_symlink() for path in (*articles, *pictures)):
            return articles[0], pictures
        number += 1


def _guesses(hints: tuple[Hint, ...], text: str, file: str) -> list[Guess]:
    lines, below = text.split("\n"), 0
    guesses: list[Guess] = []
    for hint in hints:
        place = next((number for number in range(below, len(lines)) if hint.start and lines[number].startswith(hint.start)), -1)
        below = max(below, place + 1)
        guesses.append(Guess(file, place + 1, hint.sentence))
    return guesses
