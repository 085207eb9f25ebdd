"""Files as articles, folders as topics: what belongs together, what may be shown today, and in which order."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.library.article import Head
from kiosk.library.keys import Meta
from kiosk.library.links import usable_picture
from kiosk.library.model import Article, Problem, Topic, Version
from kiosk.library.names import INDEXES, LAST, TOPIC, Key, file_name, order_key, readable

ROOT_TITLE = "More to read"


class Showing(Struct, frozen=True):
    """By which day dates hide articles (None: by none), and whether they do once a review is overdue."""

    today: dt.date | None
    hide_overdue: bool = False

    def shows(self, meta: Meta) -> bool:
        today = self.today
        if meta.draft:
            return False
        if today is None:
            return True
        begun = meta.publish is None or meta.publish <= today
        in_time = meta.expires is None or today <= meta.expires
        overdue = self.hide_overdue and meta.review_by is not None and meta.review_by < today
        return begun and in_time and not overdue


def next_change(heads: Iterable[Head], today: dt.date) -> dt.date | None:
    """The first day after that one on which a date shows or hides an article."""
    days = (day for head in heads for day in _days(head.meta) if day > today)
    return min(days, default=None)


def _days(meta: Meta) -> Iterator[dt.date]:
    """The first days on which something is different. The last day of the calendar has no day after it."""
    yield from (meta.publish,) if meta.publish else ()
    for last in (meta.expires, meta.review_by):
        if last and last < dt.date.max:
            yield last + dt.timedelta(days=1)


def build_topics(folder: Path, files: Iterable[Head], showing: Showing, problems: list[Problem]) -> tuple[Topic, ...]:
    """The topics in order, also those without an article; what is wrong with them is appended to `problems`."""
    groups: dict[str, list[Head]] = defaultdict(list)
    for head in files:
        groups[head.path.rpartition("/")[0]].append(head)
    heads = {path: _heads(group) for path, group in groups.items()}
    orders = {path: head[0].meta.order for path, head in heads.items() if head}
    builder = _Builder(folder, showing, problems)
    return tuple(builder.topic(path, groups[path], heads[path]) for path in sorted(groups, key=lambda path: _topic_key(path, orders)))


def _topic_key(path: str, orders: dict[str, float | None]) -> tuple[Key, ...]:
    """A folder is sorted by each folder on its way, so that it stands under its parent."""
    parts = path.split("/") if path else []
    return tuple(order_key(part, orders.get("/".join(parts[: number + 1]))) for number, part in enumerate(parts))


def _heads(files: Sequence[Head]) -> list[Head]:
    """The file that names the topic, in each of its languages."""
    for stem in (TOPIC, *INDEXES):
        if found := [head for head in files if file_name(head.path).stem.lower() == stem]:
            return sorted(found, key=_language)
    return []


def _language(head: Head) -> str:
    return file_name(head.path).language


class _Builder:
    def __init__(self, folder: Path, showing: Showing, problems: list[Problem]) -> None:
        self.folder = folder
        self.showing = showing
        self.problems = problems

    def topic(self, path: str, files: Sequence[Head], heads: Sequence[Head]) -> Topic:
        groups: dict[str, list[Head]] = defaultdict(list)
        for head in files:
            name = file_name(head.path)
            if name.stem.lower() == TOPIC:
                self._check_topic_text(head)
            elif name.stem.lower() not in INDEXES or head.blocks:
                groups[name.id].append(head)
        entries = sorted((self._key(group), identity) for identity, group in groups.items())
        title = readable(path.rpartition("/")[2]) if path else ROOT_TITLE
        return Topic(
            id=path,
            versions=tuple(Version(_language(head), head.path, head.title or title, head.summary) for head in heads)
            or (Version("", path, title),),
            articles=tuple(article for _, identity in entries if (article := self._article(identity, groups[identity], title))),
            cover=self._cover(heads),
            motif=_first(head.meta.motif for head in heads),
            hue=_first(head.meta.hue for head in heads),
        )

    def _key(self, files: Sequence[Head]) -> Key:
        stem = file_name(files[0].path).stem
        order = next((head.meta.order for head in sorted(files, key=_language) if head.meta.order is not None), None)
        return order_key(stem, -LAST if stem.lower() in INDEXES else order)

    def _article(self, identity: str, files: Sequence[Head], topic_title: str) -> Article | None:
        by_language: dict[str, Head] = {}
        for head in sorted(files, key=lambda head: (_language(head), head.path)):
            if by_language.setdefault(_language(head), head) is not head:
                self._note_twice(head, by_language[_language(head)])
        versions = list(by_language.values())
        shown = [head for head in versions if self.showing.shows(head.meta) and self._has_words(head)]
        # The file without a language speaks for its translations: what has expired has expired in Spanish too.
        if not shown or (_language(versions[0]) == "" and shown[0] is not versions[0]):
            return None
        return Article(
            id=identity,
            versions=tuple(_version(head, topic_title) for head in shown),
            cover=self._cover(shown),
            motif=_first(head.meta.motif for head in shown),
            hue=_first(head.meta.hue for head in shown),
        )

    def _has_words(self, head: Head) -> bool:
        if not head.blocks:
            what = "There is nothing to read in this file, so it is not shown."
            self.problems.append(Problem("warning", "article-empty", head.path, 0, what, "Write its text, or take the file away."))
        return head.blocks > 0

    def _cover(self, files: Iterable[Head]) -> str:
        for head in files:
            if head.meta.cover:
                path, problem = usable_picture(self.folder, head.path, head.meta.cover, head.meta.lines.get("cover", 0))
                self.problems += [problem] if problem and problem not in self.problems else []
                return path
        return ""

    def _check_topic_text(self, head: Head) -> None:
        if head.blocks > int(head.has_lead):
            what = "The text in this file is not shown: only its title and its first sentence are."
            self.problems.append(Problem("hint", "topic-text", head.path, 0, what, "Move the text to a file of its own."))

    def _note_twice(self, head: Head, other: Head) -> None:
        what = f"The file {other.path} has the same name, so this one is not shown."
        self.problems.append(Problem("error", "name-twice", head.path, 0, what, "Rename one of the two."))


def _version(head: Head, topic_title: str) -> Version:
    name = file_name(head.path)
    title = head.title or (topic_title if name.stem.lower() in INDEXES else readable(name.stem))
    return Version(name.language, head.path, title, head.summary, head.minutes)


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")
