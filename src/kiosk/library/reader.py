"""A content folder as a library. Never raises for anything found on disk: what is wrong becomes a problem."""

import datetime as dt
from pathlib import Path

from msgspec.structs import replace

from kiosk.library.article import Draft, load
from kiosk.library.folder import markdown_files
from kiosk.library.links import Resolver
from kiosk.library.model import Body, Library, Problem, make_library
from kiosk.library.names import TERMS, file_name
from kiosk.library.terms import defined, mark_terms
from kiosk.library.topics import build_topics


def read_library(folder: Path, today: dt.date) -> Library:
    """Everything that may be shown on that day, in reading order, and all that is wrong in the folder."""
    if problem := _no_folder(folder):
        return Library(problems=(problem,))
    problems: list[Problem] = []
    drafts: list[Draft] = []
    terms: dict[str, dict[str, str]] = {}
    for path in markdown_files(folder, problems):
        draft, wrong = load(folder, path)
        problems += wrong
        if draft and file_name(path).id == TERMS:
            terms[file_name(path).language] = {**defined(draft.blocks), **draft.terms}
        elif draft:
            drafts.append(draft)
    library = make_library(build_topics(folder, drafts, today, problems))
    for draft in drafts:
        problems += _broken_links(folder, draft, library)
    if not library.usable:
        problems.append(_nothing_to_read())
    return replace(library, problems=tuple(problems), terms=terms)


def read_body(folder: Path, path: str, library: Library) -> Body:
    """One version's file in full, its links and pictures looked up. A file that is gone gives no blocks and a problem."""
    draft, problems = load(folder, path)
    if draft is None:
        return Body((), problems=problems)
    resolver = Resolver(folder, draft, library)
    meta = draft.meta
    terms = {**_terms_of(library, file_name(path).language), **draft.terms}
    return Body(
        blocks=mark_terms(resolver.blocks(), terms),
        author=meta.author,
        reviewed_by=meta.reviewed_by,
        reviewed=meta.reviewed,
        sources=meta.sources,
        related=resolver.related(),
        terms=terms,
        problems=(*problems, *resolver.problems()),
    )


def _terms_of(library: Library, language: str) -> dict[str, str]:
    return library.terms.get(language, library.terms.get("", {}))


def _broken_links(folder: Path, draft: Draft, library: Library) -> tuple[Problem, ...]:
    resolver = Resolver(folder, draft, library)
    resolver.blocks()
    resolver.related()
    return resolver.problems()


def _no_folder(folder: Path) -> Problem | None:
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
