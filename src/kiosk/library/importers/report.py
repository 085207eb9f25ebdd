"""What a conversion answers, and what the readers of single files hand to it."""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from kiosk.library.model import Problem

Ending = Literal["png", "jpg", "gif", "webp"]
SOURCE_BYTES = 50 * 1024 * 1024
"""A Word document of 50 MB is a book with photographs; an article is a hundredth of that."""


class Guess(Struct, frozen=True):
    """Something that was decided for the writer, who may want it otherwise.

    `file` is the name of the written article, `line` its line, from 1; 0 for what stands in no line of it.
    """

    file: str
    line: int
    sentence: str


class Report(Struct, frozen=True):
    """What became of the files: the articles that were written, all that was guessed in them, and what went wrong."""

    written: tuple[Path, ...] = ()
    guesses: tuple[Guess, ...] = ()
    problems: tuple[Problem, ...] = ()


class Hint(Struct, frozen=True):
    """A guess before its line is known: the line that begins with `start`, "" for none. Hints stand in the order of their lines."""

    sentence: str
    start: str = ""


class Kept(Struct, frozen=True):
    """A picture's bytes and the ending of its name."""

    ending: Ending
    data: bytes


class Imported(Struct, frozen=True):
    """One file that was read, as an article that is not written yet.

    `title` is "" when nothing says it. `front` is the front matter that the file brought, lines and fences as they were; "" for none.
    Where the Markdown of `body` shows the first picture, it names `picture:1`.
    """

    title: str
    body: str
    front: str = ""
    hints: tuple[Hint, ...] = ()
    problems: tuple[Problem, ...] = ()
    pictures: tuple[Kept, ...] = ()


class RefusedError(Exception):
    """A file that cannot become an article: why, and how to mend it."""

    def __init__(self, code: str, what: str, remedy: str) -> None:
        super().__init__(what)
        self.code = code
        self.what = what
        self.remedy = remedy

    def problem(self, file: str) -> Problem:
        return Problem("error", self.code, file, 0, self.what, self.remedy)
