"""Files of other programs as articles of the content folder."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from kiosk.library.folder import shown
from kiosk.library.importers.report import SOURCE_BYTES, Imported, RefusedError, Report
from kiosk.library.importers.written import write_article
from kiosk.library.model import Problem

WORD = frozenset({".docx", ".docm"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
TEXTS = frozenset({".txt", ".text", ".md", ".markdown"})
REMEDIES = {
    ".doc": "Open it in Word and save it as a Word document (.docx).",
    ".rtf": "Open it in Word and save it as a Word document (.docx).",
    ".odt": "Open it in your writing program and save it as a Word document (.docx).",
    ".pages": "Open it in Pages and export it as a Word document (.docx).",
    ".pdf": "Select its text, copy it, and paste it into a text file (.txt).",
}
OTHERWISE = "Save it as a Word document (.docx), a web page (.html) or a text (.txt)."


def convert(files: Sequence[Path], into: Path) -> Report:
    """Write an article for each file into the folder, which is made when it is not there. Nothing that is there is overwritten.

    Never raises for what is wrong with a file or the folder: that becomes a problem, and the other files are converted all the same.
    """
    reports = [_one(file, into) for file in files]
    return Report(
        written=tuple(chain.from_iterable(report.written for report in reports)),
        guesses=tuple(chain.from_iterable(report.guesses for report in reports)),
        problems=tuple(chain.from_iterable(report.problems for report in reports)),
    )


def _one(file: Path, into: Path) -> Report:
    name = shown(str(file))
    problems: tuple[Problem, ...] = ()
    try:
        found = _read(file, name)
        problems = found.problems
        path, guesses = write_article(found, file, into)
    except RefusedError as refused:
        return Report(problems=(*problems, refused.problem(name)))
    except OSError as error:
        what = f"The article cannot be written into {shown(str(into))}: {error.strerror or 'the folder does not take it'}."
        problem = Problem("error", "not-written", name, 0, what, "Name another folder, or ask whoever looks after the computer.")
        return Report(problems=(*problems, problem))
    except Exception:  # noqa: BLE001 - one file that trips a reader must not stop the others
        remedy = "Open it, copy its text, and paste it into a text file (.txt)."
        return Report(problems=(*problems, Problem("error", "not-converted", name, 0, "This file cannot be understood.", remedy)))
    return Report((path,), guesses, problems)


def _read(file: Path, name: str) -> Imported:
    """The file as an article. The readers are loaded when they are needed: each takes longer than everything else here."""
    ending = file.suffix.lower()
    if ending not in WORD | PAGES | TEXTS:
        raise RefusedError("kind-unknown", "The kiosk cannot read files of this kind.", REMEDIES.get(ending, OTHERWISE))
    data = _bytes(file)
    if ending in WORD:
        from kiosk.library.importers.word import read_word  # noqa: PLC0415

        return read_word(data, name)
    if ending in PAGES:
        from kiosk.library.importers.webpage import read_page  # noqa: PLC0415

        return read_page(data, file.parent, name)
    from kiosk.library.importers.plain import read_text  # noqa: PLC0415

    return read_text(data, file, name)


def _bytes(file: Path) -> bytes:
    remedy = "Check its name, and that you may open it."
    try:
        if not file.is_file():
            raise RefusedError("file-missing", "There is no such file.", remedy)
        with file.open("rb") as opened:
            data = opened.read(SOURCE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise RefusedError("file-unreadable", "This file cannot be opened.", remedy) from error
    if len(data) > SOURCE_BYTES:
        what = f"This file is larger than {SOURCE_BYTES // 1024 // 1024} MB."
        raise RefusedError("file-too-large", what, "Make its pictures smaller, or divide it.")
    return data
