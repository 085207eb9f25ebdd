"""Files as articles, folders as topics: what belongs together, what may be shown today, and in which order."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.library.article import Draft
from kiosk.library.links import usable_picture
from kiosk.library.model import Article, Paragraph, Problem, Topic, Version
from kiosk.library.names import INDEXES, LAST, TOPIC, Key, file_name, order_key, readable

ROOT_TITLE = "More to read"


def build_topics(folder: Path, drafts: Iterable[Draft], today: dt.date, problems: list[Problem]) -> tuple[Topic, ...]:
    """The topics in order, also those without an article; what is wrong with them is appended to `problems`."""
    groups: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        groups[draft.path.rpartition("/")[0]].append(draft)
    heads = {path: _heads(group) for path, group in groups.items()}
    orders = {path: head[0].meta.order for path, head in heads.items() if head}
    builder = _Builder(folder, today, problems)
    return tuple(builder.topic(path, groups[path], heads[path]) for path in sorted(groups, key=lambda path: _topic_key(path, orders)))


def _topic_key(path: str, orders: dict[str, float | None]) -> tuple[Key, ...]:
    """A folder is sorted by each folder on its way, so that it stands under its parent."""
    parts = path.split("/") if path else []
    return tuple(order_key(part, orders.get("/".join(parts[: number + 1]))) for number, part in enumerate(parts))


def _heads(drafts: Sequence[Draft]) -> list[Draft]:
    """The file that names the topic, in each of its languages."""
    for stem in (TOPIC, *INDEXES):
        if found := [draft for draft in drafts if file_name(draft.path).stem.lower() == stem]:
            return sorted(found, key=_language)
    return []


def _language(draft: Draft) -> str:
    return file_name(draft.path).language


class _Builder:
    def __init__(self, folder: Path, today: dt.date, problems: list[Problem]) -> None:
        self.folder = folder
        self.today = today
        self.problems = problems

    def topic(self, path: str, drafts: Sequence[Draft], heads: Sequence[Draft]) -> Topic:
        groups: dict[str, list[Draft]] = defaultdict(list)
        for draft in drafts:
            name = file_name(draft.path)
            if name.stem.lower() == TOPIC:
                self._check_topic_text(draft)
            elif name.stem.lower() not in INDEXES or draft.blocks:
                groups[name.id].append(draft)
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

    def _key(self, drafts: Sequence[Draft]) -> Key:
        stem = file_name(drafts[0].path).stem
        order = next((draft.meta.order for draft in sorted(drafts, key=_language) if draft.meta.order is not None), None)
        return order_key(stem, -LAST if stem.lower() in INDEXES else order)

    def _article(self, identity: str, drafts: Sequence[Draft], topic_title: str) -> Article | None:
        by_language: dict[str, Draft] = {}
        for draft in sorted(drafts, key=lambda draft: (_language(draft), draft.path)):
            if by_language.setdefault(_language(draft), draft) is not draft:
                self._note_twice(draft, by_language[_language(draft)])
        versions = list(by_language.values())
        shown = [draft for draft in versions if self._is_shown(draft) and self._has_words(draft)]
        # The file without a language speaks for its translations: what has expired has expired in Spanish too.
        if not shown or (_language(versions[0]) == "" and shown[0] is not versions[0]):
            return None
        return Article(
            id=identity,
            versions=tuple(_version(draft, topic_title) for draft in shown),
            cover=self._cover(shown),
            motif=_first(draft.meta.motif for draft in shown),
            hue=_first(draft.meta.hue for draft in shown),
        )

    def _is_shown(self, draft: Draft) -> bool:
        meta = draft.meta
        begun = meta.publish is None or meta.publish <= self.today
        return begun and not meta.draft and (meta.expires is None or self.today <= meta.expires)

    def _has_words(self, draft: Draft) -> bool:
        if not draft.blocks:
            what = "There is nothing to read in this file, so it is not shown."
            self.problems.append(Problem("warning", "article-empty", draft.path, 0, what, "Write its text, or take the file away."))
        return bool(draft.blocks)

    def _cover(self, drafts: Iterable[Draft]) -> str:
        for draft in drafts:
            if draft.meta.cover:
                path, problem = usable_picture(self.folder, draft, draft.meta.cover, draft.meta.lines.get("cover", 0))
                self.problems += [problem] if problem and problem not in self.problems else []
                return path
        return ""

    def _check_topic_text(self, draft: Draft) -> None:
        rest = draft.blocks[1:] if draft.blocks and isinstance(draft.blocks[0], Paragraph) else draft.blocks
        if rest:
            what = "The text in this file is not shown: only its title and its first sentence are."
            self.problems.append(Problem("hint", "topic-text", draft.path, 0, what, "Move the text to a file of its own."))

    def _note_twice(self, draft: Draft, other: Draft) -> None:
        what = f"The file {other.path} has the same name, so this one is not shown."
        self.problems.append(Problem("error", "name-twice", draft.path, 0, what, "Rename one of the two."))


def _version(draft: Draft, topic_title: str) -> Version:
    name = file_name(draft.path)
    title = draft.title or (topic_title if name.stem.lower() in INDEXES else readable(name.stem))
    return Version(name.language, draft.path, title, draft.summary, draft.minutes)


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")
