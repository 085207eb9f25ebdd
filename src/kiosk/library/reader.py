"""A content folder as a library. Never raises for anything found on disk: what is wrong becomes a problem."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from kiosk.library.article import Head, load
from kiosk.library.folder import markdown_files
from kiosk.library.links import Resolver
from kiosk.library.model import Blocks, Body, Library, Problem, make_library
from kiosk.library.names import TERMS, file_name
from kiosk.library.terms import mark_terms
from kiosk.library.topics import Showing, build_topics


def read_library(folder: Path, today: dt.date | None, *, hide_overdue: bool = False) -> Library:
    """Everything that may be shown on that day, in reading order, and all that is wrong in the folder.

    With no day (the clock cannot be right) no date hides anything. `hide_overdue` hides what should have been reviewed before.
    """
    if problem := no_folder(folder):
        return Library(problems=(problem,))
    problems: list[Problem] = []
    heads: list[Head] = []
    for path in markdown_files(folder, problems):
        draft, wrong = load(folder, path)
        problems += wrong
        heads += [draft.head] if draft else []
    return build_library(folder, heads, problems, today, hide_overdue=hide_overdue)


def build_library(
    folder: Path, heads: Iterable[Head], problems: Iterable[Problem], today: dt.date | None, *, hide_overdue: bool = False
) -> Library:
    """The library of a folder whose files were read; `problems` are what was wrong with them."""
    found = list(problems)
    heads = list(heads)
    articles = [head for head in heads if file_name(head.path).id != TERMS]
    library = make_library(build_topics(folder, articles, Showing(today, hide_overdue), found))
    for head in articles:
        found += Resolver(folder, head, library).problems()
    if not library.usable:
        found.append(_nothing_to_read())
    terms = {file_name(head.path).language: head.terms for head in heads if file_name(head.path).id == TERMS}
    return replace(library, problems=tuple(found), terms=terms)


def read_body(folder: Path, path: str, library: Library) -> Body:
    """One version's file in full, its links and pictures looked up. A file that is gone gives no blocks and a problem."""
    draft, problems = load(folder, path)
    return body_of(folder, draft.head, draft.blocks, library, problems) if draft else Body((), problems=problems)


def body_of(folder: Path, head: Head, blocks: Blocks, library: Library, problems: tuple[Problem, ...] = ()) -> Body:
    """A file that was read, with its links and pictures looked up and its terms marked."""
    resolver = Resolver(folder, head, library)
    language = file_name(head.path).language
    terms = {**library.terms.get(language, library.terms.get("", {})), **head.terms}
    return Body(
        blocks=mark_terms(resolver.blocks(blocks), terms),
        author=head.meta.author,
        reviewed_by=head.meta.reviewed_by,
        reviewed=head.meta.reviewed,
        sources=head.meta.sources,
        related=resolver.related(),
        url=head.meta.url if head.meta.url.startswith(("https://", "http://")) else "",
        terms=terms,
        problems=(*problems, *resolver.problems()),
    )


def no_folder(folder: Path) -> Problem | None:
    try:
        is_folder, is_there = folder.is_dir(), folder.exists()
    except (OSError, ValueError):
        is_folder, is_there = False, False
    if is_folder:
        return None
    what = f"{folder} is a file, and should be a folder." if is_there else f"The content folder {folder} is not there."
    return Problem("error", "folder-missing", "", 0, what, "Name another folder, or copy this one there again.")


def _nothing_to_read() -> Problem:
    remedy = "Put at least one text file whose name ends in .md into the folder."
    return Problem("error", "folder-empty", "", 0, "There is nothing to read in the content folder.", remedy)
