"""What can be wrong between the files of a content folder. A check is a function that yields problems; CHECKS lists them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from msgspec import Struct

from kiosk.library.article import Head
from kiosk.library.checks.rules import Rules
from kiosk.library.colour import with_accent
from kiosk.library.links import find_article
from kiosk.library.model import Article, Library, Problem
from kiosk.library.names import file_name, is_hidden
from kiosk.library.pictures import picture_problem

CONVERTIBLE = (".docx", ".doc", ".odt", ".rtf", ".txt", ".html", ".htm", ".pdf", ".pages")
STARTER_NOTE = "READ ME FIRST.txt"
COPIED = dt.timedelta(hours=1)
"""Files that are copied or unpacked together are as old as each other, give or take this."""


MANY_MISSING = 5
"""Articles without a translation, above which they are not named one by one."""


class Folder(Struct, frozen=True):
    """A whole content folder: `heads` by path; from kiosk.toml its languages, `help_checked` (the date behind `checked`, by region),
    accent and logo; `look` are the colours of each theme that takes an accent.
    """

    path: Path
    library: Library
    heads: Mapping[str, Head]
    rules: Rules
    today: dt.date
    languages: tuple[str, ...]
    help_checked: Mapping[str, str]
    accent: str = ""
    logo: str = ""
    look: Mapping[str, Mapping[str, str]] = {}


def anchors(folder: Folder) -> Iterator[Problem]:
    """Links to a heading that is not there."""
    for head in folder.heads.values():
        for link in head.links:
            place, _, anchor = link.target.partition("#")
            if anchor and "://" not in link.target and not _has(folder, head, place, unquote(anchor)):
                what = f"The link {link.target} leads to a heading that is not there."
                yield Problem("warning", "anchor", head.path, link.line, what, "Compare it with the words of the heading.")


def _has(folder: Folder, head: Head, place: str, anchor: str) -> bool:
    """Whether there is that heading, or no article at all, which is said elsewhere."""
    identity = find_article(head.path, place, folder.library) if place else file_name(head.path).id
    article = folder.library.positions.get(identity)
    if article is None:
        return True
    versions = folder.library.reading_order[article].versions
    return any(anchor in folder.heads[version.path].anchors for version in versions if version.path in folder.heads)


def titles(folder: Folder) -> Iterator[Problem]:
    """Two articles of one title in one language cannot be told apart."""
    seen: dict[tuple[str, str], str] = {}
    for article in folder.library.reading_order:
        for version in article.versions:
            other = seen.setdefault((version.language, version.title.casefold()), version.path)
            if other != version.path:
                what = f"This article has the same title as {other}: “{version.title}”."
                yield Problem("warning", "title-twice", version.path, 0, what, "Give one of them another title.")


def translations(folder: Folder) -> Iterator[Problem]:
    """Articles that are missing in a language of the kiosk, or older there than in the first one."""
    for language in folder.languages[1:]:
        missing: list[Article] = []
        for article in folder.library.reading_order:
            first, version = article.versions[0], next((version for version in article.versions if version.language == language), None)
            if version is None:
                missing.append(article)
            elif version is not first and _is_older(folder, version.path, first.path):
                what = f"The translation is older than {first.path}."
                yield Problem("warning", "translation-old", version.path, 0, what, "Compare the two, and put in the day behind reviewed.")
        if len(missing) > MANY_MISSING:
            what = (
                f"{len(missing):,} of {len(folder.library.reading_order):,} articles are not written in “{language}”; their own is shown."
            )
            yield Problem("hint", "translation-missing", "kiosk.toml", 0, what, f"Write them into files that end in .{language}.md.")
            continue
        for article in missing:
            what, name = f"There is no translation ({language}).", f"{PurePosixPath(article.id).name}.{language}.md"
            yield Problem("hint", "translation-missing", article.versions[0].path, 0, what, f"Write it into a file {name}.")


def _is_older(folder: Folder, path: str, original: str) -> bool:
    """By the days behind `reviewed`, else by the files themselves."""
    mine, theirs = folder.heads[path].meta.reviewed, folder.heads[original].meta.reviewed
    if mine and theirs:
        return mine < theirs
    try:
        times = [dt.datetime.fromtimestamp((folder.path / name).stat().st_mtime, dt.UTC) for name in (path, original)]
    except (OSError, OverflowError, ValueError):
        return False
    return times[0] + COPIED < times[1]


def languages(folder: Folder) -> Iterator[Problem]:
    known = set(folder.library.languages)
    for language in folder.languages[1:]:
        if folder.library.usable and language not in known:
            what = f"The kiosk is to offer the language “{language}”, and no article is written in it."
            yield Problem(
                "warning", "language-empty", "kiosk.toml", 0, what, f"Add articles whose names end in .{language}.md, or take it out."
            )


def help_numbers(folder: Folder) -> Iterator[Problem]:
    """Numbers that nobody has confirmed, or not for long."""
    for region, checked in folder.help_checked.items():
        try:
            age = (folder.today - dt.date.fromisoformat(checked)).days
        except ValueError:
            what = f"Nobody has confirmed the help numbers of “{region}” yet."
            remedy = 'Compare each with its own web page, then write the day: checked = "2027-01-31".'
            if checked:
                what, remedy = (
                    f"“{checked}”, behind checked of [help.{region}], is not a day.",
                    'Write the year, the month and the day: checked = "2027-01-31".',
                )
            yield Problem("warning", "help-date" if checked else "help-unconfirmed", "kiosk.toml", 0, what, remedy)
            continue
        if age > folder.rules.limits.help_days:
            what = f"The help numbers of “{region}” were confirmed {age} days ago."
            yield Problem("warning", "help-old", "kiosk.toml", 0, what, "Compare each with its own web page, then write the new day.")


def accent(folder: Folder) -> Iterator[Problem]:
    """A colour that cannot be read on the screen is moved until it can."""
    for theme, look in folder.look.items() if folder.accent else ():
        moved = with_accent(dict(look), folder.accent)["accent"]
        if moved.upper() != folder.accent.upper():
            what = f"The accent {folder.accent} is hard to read in the {theme} theme, so {moved} is shown there."
            yield Problem(
                "hint",
                "accent-contrast",
                "kiosk.toml",
                0,
                what,
                "Choose a darker one, or leave it so." if theme == "light" else "Leave it so.",
            )


def logo(folder: Folder) -> Iterator[Problem]:
    """The practice's sign is a picture that is there."""
    what, remedy = picture_problem(folder.path, folder.logo) if folder.logo else ("", "")
    if what:
        yield Problem("warning", "logo", "kiosk.toml", 0, f"The logo {folder.logo} {what}, so the kiosk shows its own sign.", remedy)


def other_files(folder: Folder) -> Iterator[Problem]:
    """Texts of other programs, which are not shown."""
    for path in sorted(folder.path.rglob("*")):
        if path.suffix.lower() in CONVERTIBLE and not any(is_hidden(part) for part in path.relative_to(folder.path).parts):
            name = path.relative_to(folder.path).as_posix()
            if path.stem.lower().endswith(".md"):
                what = f"This file is not shown: its whole name ends in {path.suffix}, which Windows may hide."
                yield Problem("warning", "file-other", name, 0, what, f"Rename it to {path.stem}.")
            elif path.name != STARTER_NOTE:
                what = "This file is not shown: only files that end in .md are articles."
                yield Problem("hint", "file-other", name, 0, what, f'Make an article of it: kiosk convert "{name}" --into FOLDER')


def empty_topics(folder: Folder) -> Iterator[Problem]:
    """Folders that name a topic and have nothing to read."""
    by_topic: dict[str, list[Article]] = defaultdict(list, {topic.id: list(topic.articles) for topic in folder.library.topics})
    for path in folder.heads:
        name = file_name(path)
        if name.stem.lower() == "topic" and not by_topic[path.rpartition("/")[0]]:
            what = "There is no article in this topic, so it is not shown."
            yield Problem("hint", "topic-empty", path, 0, what, "Add an article to its folder.")


CHECKS: tuple[Callable[[Folder], Iterator[Problem]], ...] = (
    anchors,
    titles,
    translations,
    languages,
    help_numbers,
    accent,
    logo,
    other_files,
    empty_topics,
)


def check(folder: Folder) -> Iterator[Problem]:
    """All that is wrong between its files."""
    for run in CHECKS:
        yield from run(folder)
