"""What staff read about a release before they show it: what is in it, who has reviewed it, what is wrong, and what is new.

It is kept beside the release as report.json.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.files import write_whole
from kiosk.library.article import Head, load
from kiosk.library.checks.run import Report
from kiosk.library.folder import markdown_files
from kiosk.library.index import NAME, Index
from kiosk.library.model import Library, Problem, in_language
from kiosk.library.names import TERMS, TOPIC, file_name, is_markdown, readable
from kiosk.library.store.manifest import hash_of, read_manifest
from kiosk.library.store.model import REPORT, Release


class Card(Struct, frozen=True):
    """A topic, and what its cover is made from, as in `kiosk.library.model.Topic`."""

    id: str
    title: str
    articles: int
    cover: str = ""
    motif: str = ""
    hue: str = ""


class Version(Struct, frozen=True):
    """One version of an article; `problems` is their number. `language` is "" when the file does not say."""

    path: str
    title: str
    language: str
    author: str = ""
    reviewed_by: str = ""
    reviewed: str = ""
    review_by: dt.date | None = None
    problems: int = 0


class Named(Struct, frozen=True):
    path: str
    title: str


class Compared(Struct, frozen=True):
    """Articles that are not in the other, that are otherwise there, and that are only there. `release` is "" for the folder that came."""

    release: str = ""
    new: tuple[Named, ...] = ()
    changed: tuple[Named, ...] = ()
    removed: tuple[Named, ...] = ()


class ReleaseReport(Struct, frozen=True):
    """`errors`, `warnings` and `hints` are numbers of `problems`; `accepted` is that of those that the practice lives with."""

    articles: int
    topics: tuple[Card, ...]
    languages: tuple[str, ...]
    errors: int
    warnings: int
    hints: int
    accepted: int
    problems: tuple[Problem, ...]
    versions: tuple[Version, ...]
    compared: Compared


def report_on(release: Release, checked: Report, library: Library, base: Release | Path) -> ReleaseReport:
    """`library` and the release's index were made of it; `base` is what it is compared with, a release or a content folder."""
    heads = _heads(release.prepared, release.content)
    counts = Counter(problem.file for problem in checked.problems)
    versions = tuple(
        _version(version.path, version.title, version.language, heads.get(version.path), counts[version.path])
        for article in library.reading_order
        for version in article.versions
    )
    return ReleaseReport(
        articles=len(library.reading_order),
        topics=tuple(_card(library, number) for number in range(len(library.topics))),
        languages=library.languages,
        errors=checked.count("error"),
        warnings=checked.count("warning"),
        hints=checked.count("hint"),
        accepted=len(checked.accepted),
        problems=checked.problems,
        versions=versions,
        compared=_compared(release, base, {version.path: version.title for version in versions}),
    )


def save(release: Release, report: ReleaseReport) -> None:
    """With it the release is finished. Raises OSError."""
    write_whole(release.prepared / REPORT, msgspec.json.encode(report))


def load_report(release: Release) -> ReleaseReport | None:
    """None when there is none, or one of another version of this program."""
    try:
        return msgspec.json.decode((release.prepared / REPORT).read_bytes(), type=ReleaseReport)
    except (OSError, msgspec.DecodeError):
        return None


def _card(library: Library, number: int) -> Card:
    topic = library.topics[number]
    title = in_language(topic, library.languages[0] if library.languages else "").title
    return Card(topic.id, title, len(topic.articles), topic.cover, topic.motif, topic.hue)


def _version(path: str, title: str, language: str, head: Head | None, problems: int) -> Version:
    if head is None:
        return Version(path, title, language, problems=problems)
    meta = head.meta
    return Version(path, title, language, meta.author, meta.reviewed_by, meta.reviewed, meta.review_by, problems)


def _compared(release: Release, base: Release | Path, titles: Mapping[str, str]) -> Compared:
    now, before = hashes(release), hashes(base)
    removed = [path for path in before if path not in now and _is_article(path)]
    return Compared(
        release=base.id if isinstance(base, Release) else "",
        new=tuple(Named(path, title) for path, title in titles.items() if path not in before),
        changed=tuple(Named(path, title) for path, title in titles.items() if path in before and before[path] != now.get(path)),
        removed=tuple(_named(base, removed)),
    )


def hashes(base: Release | Path) -> dict[str, str]:
    """The SHA-256 of each Markdown file, by its path."""
    if isinstance(base, Release):
        manifest = read_manifest(base.folder)
        return {path: file.sha256 for path, file in manifest.files.items() if is_markdown(path)} if manifest else {}
    found: dict[str, str] = {}
    for path in markdown_files(base, []):
        try:
            found[path] = hash_of(base / path)
        except OSError:
            continue
    return found


def _is_article(path: str) -> bool:
    return file_name(path).stem != TOPIC and file_name(path).id != TERMS


def _named(base: Release | Path, paths: Iterable[str]) -> Iterable[Named]:
    """With the titles that they had."""
    heads = _heads(base.prepared, base.content) if isinstance(base, Release) else {}
    for path in sorted(paths):
        head = heads.get(path)
        if head is None:
            draft, _ = load(base.content if isinstance(base, Release) else base, path)
            head = draft.head if draft else None
        yield Named(path, (head.title if head else "") or readable(file_name(path).stem))


def _heads(place: Path, folder: Path) -> dict[str, Head]:
    """By path, of all files in the index that is kept in `place`; none where there is no index."""
    index = Index.open(place / NAME, folder)
    if index is None:
        return {}
    with index:
        return {read.head.path: read.head for read in index.files() if read.head}
