"""What the screens show, derived from a session and its library: values in, frozen props out, one function for each view model."""

from collections.abc import Collection, Mapping
from functools import partial
from itertools import islice
from urllib.parse import quote

from msgspec import Struct

from kiosk.art.choice import choose
from kiosk.art.palettes import PALETTES
from kiosk.config import Config
from kiosk.library.colour import fitted
from kiosk.library.model import Article, Blocks, Body, Library, Notes, Paragraph, Strong, Text, Topic, Version, in_language
from kiosk.library.script import is_right_to_left
from kiosk.session.state import (
    START_VOLUME,
    ArticlePage,
    Attract,
    SearchPage,
    Session,
    ShortReads,
    StaffArea,
    StaffPad,
    TopicPage,
    chosen_from,
)
from kiosk.ui.blocks import block_keys, block_row
from kiosk.ui.languages import name_of

Rows = tuple[Mapping[str, object], ...]
"""Rows of a list, each with the same keys."""


class Painting(Struct, frozen=True):
    """Which cover to paint, or which picture of the content folder to show instead."""

    slug: str
    motif: str
    hue: str
    picture: str = ""

    @property
    def url(self) -> str:
        """The picture provider's name for it, without size and corner radius."""
        return f"picture/{quote(self.picture)}" if self.picture else f"cover/{self.motif}/{self.hue}/{quote(self.slug)}"


class GlassProps(Struct, frozen=True):
    """What lies on the glass, and how this visitor reads. Props are named as QML sees them."""

    screen: str
    overlay: str
    asking: bool
    warningSeconds: float
    theme: str
    textSize: int
    calm: bool = False
    low: bool = False
    language: str = "en"
    languages: tuple[str, ...] = ("en",)
    canListen: bool = False
    voice: str = "silent"
    rate: float = 0
    volume: float = START_VOLUME
    preview: bool = False


class HomeProps(Struct, frozen=True):
    """The practice and its topics; `front` is the topic in the middle of the carousel.

    `logo` is the path of a picture in the content folder, as an address. `ring` is the carousel's cards: the topics in turn, as often as
    it takes to fill the ring. `shortReads` when there are any.
    """

    name: str
    tagline: str
    welcome: str
    logo: str
    front: int
    topicCount: int
    ring: Rows
    helpLines: Rows
    shortReads: bool = False


class TopicProps(Struct, frozen=True):
    """The topic that is open, or the short reads, which have no words of their own."""

    title: str
    summary: str
    cover: str
    articles: Rows


class ReaderProps(Struct, frozen=True):
    """`position` is the open article's place in the reading order of `count` articles, -1 outside it.

    `chosenFrom` is the list across the topics that led to it: "search", "short" or "".
    """

    position: int
    count: int
    previousTitle: str
    nextTitle: str
    chosenFrom: str = ""


class PageProps(Struct, frozen=True):
    """One article prepared for a visitor of that language. `topicOpens` when its topic has more to choose from.

    `otherLanguage` is the name of the article's language when it is not theirs.
    `dots` are the colours of its "In short" points; `asksUse` when its end asks if it was useful.

    `position` comes last, so that QML hears of it when everything else of the page is there.
    """

    path: str
    language: str
    title: str
    previousTitle: str
    nextTitle: str
    topic: str
    topicOpens: bool
    minutes: int
    otherLanguage: str
    cover: str
    dots: tuple[str, ...]
    reviewed: str
    blocks: Rows
    sources: tuple[str, ...]
    related: Rows
    helpLines: Rows
    rightToLeft: bool
    asksUse: bool
    position: int


NOT_SPOKEN = -2


class VisitProps(Struct, frozen=True):
    """What this visitor did on the open page: the keys of the folds and entries that were touched, and the open leaf.

    `answered` when it was said whether the article was useful. `spokenRow` is the row of the block that is being read aloud, -1 for the
    title, NOT_SPOKEN for none.

    A leaf lies below the block in row `leafRow` (-1 for none) and holds blocks or the QR code of a web address.
    """

    marks: tuple[str, ...] = ()
    answered: bool = False
    spokenRow: int = NOT_SPOKEN
    leafRow: int = -1
    leafBlocks: Rows = ()
    leafAddress: str = ""


SHORT_READS = Painting("short-reads", "sails", "dusk")
"""What the page of the short reads looks like."""

RING = 7
"""Cards that the carousel shows at once, the smallest of them at the very edges."""

SHORT_MINUTES = 2
"""The most minutes of a short read."""

MOST_RELATED = 3
"""Of the same topic, at the end of an article whose author names none."""

MOST_SHORT_READS = 24
"""More than somebody who is short of time looks through."""

TOPIC_ROLES = ("topicId", "title", "summary", "count", "cover")
ARTICLE_ROLES = ("articleId", "title", "summary", "minutes", "otherLanguage", "cover")
HELP_ROLES = ("number", "title", "text")
BLOCK_ROLES = ("kind", "block")


def glass(session: Session, library: Library, config: Config, voices: Collection[str] = ()) -> GlassProps:
    """`voices` are the languages that can be read aloud."""
    return GlassProps(
        screen=screen(session, library),
        overlay=session.overlay or "",
        asking=session.asking,
        warningSeconds=config.warning_seconds,
        theme=session.comfort.theme,
        textSize=session.comfort.text_size,
        calm=session.comfort.calm,
        low=session.comfort.low,
        language=session.comfort.language,
        languages=languages(session, library),
        canListen=config.listen and _language(session, library) in voices,
        voice=session.voice.state,
        rate=session.voice.rate,
        volume=session.voice.volume,
        preview=session.preview,
    )


def _language(session: Session, library: Library) -> str:
    """That of the open article, such as "en"; "" when none is open."""
    if not isinstance(session.place, ArticlePage):
        return ""
    article = library.reading_order[library.positions[session.place.article]]
    return (in_language(article, session.comfort.language).language or library.written).partition("-")[0]


def languages(session: Session, library: Library) -> tuple[str, ...]:
    """Those that a visitor can choose among: the one that a visit begins with, and those that there is something to read in."""
    return tuple(dict.fromkeys((session.start.language, *library.languages)))


def home(session: Session, library: Library, config: Config) -> HomeProps:
    language = session.comfort.language
    return HomeProps(
        name=config.name,
        tagline=config.tagline_in(language),
        welcome=config.welcome_in(language),
        logo=quote(config.logo),
        front=next((row for row, known in enumerate(library.topics) if known.id == session.front), 0),
        topicCount=len(library.topics),
        ring=_ring(_topic_rows(library, language)),
        helpLines=help_rows(config, language),
        shortReads=bool(_short_reads(library, language)),
    )


def help_rows(config: Config, language: str) -> Rows:
    """The help lines of the region, in that language as far as they are written in it."""
    lines = (line.in_language(language) for line in config.help_lines)
    return tuple({"number": line.number, "title": line.title, "text": line.text} for line in lines)


def topic(session: Session, library: Library) -> TopicProps:
    """Empty while no topic is open."""
    language = session.comfort.language
    if session.place == ShortReads():
        reads = _short_reads(library, language)
        return TopicProps("", "", SHORT_READS.url, tuple(article_row(article, library, language) for article in reads))
    if not isinstance(session.place, TopicPage):
        return TopicProps("", "", "", ())
    found = _topic(session.place.topic, library)
    heading = in_language(found, language)
    rows = tuple(article_row(article, library, language) for article in found.articles)
    return TopicProps(heading.title, heading.summary, topic_paintings(library)[found.id].url, rows)


def reader(session: Session, library: Library) -> ReaderProps:
    title = partial(title_at, library, session.comfort.language)
    count = len(library.reading_order)
    match session.place:
        case ArticlePage(article):
            position = library.positions[article]
            return ReaderProps(position, count, title(position - 1), title(position + 1), _chosen_from(session))
        case TopicPage(topic_id):
            return ReaderProps(-1, count, "", title(library.positions[_topic(topic_id, library).articles[0].id]))
        case _:
            return ReaderProps(-1, count, "", "")


def _chosen_from(session: Session) -> str:
    match chosen_from(session):
        case SearchPage():
            return "search"
        case ShortReads():
            return "short"
        case _:
            return ""


def screen(session: Session, library: Library) -> str:
    """attract, home, topic, short, article, search, pad, staff, or desk when there is nothing to read."""
    match session.place:
        case StaffPad():
            return "pad"
        case StaffArea():
            return "staff"
        case _ if not library.usable:
            return "desk"
        case Attract():
            return "attract"
        case TopicPage():
            return "topic"
        case ShortReads():
            return "short"
        case ArticlePage():
            return "article"
        case SearchPage():
            return "search"
        case _:
            return "home"


def title_at(library: Library, language: str, position: int) -> str:
    """Of the article at that place of the reading order; empty outside it."""
    order = library.reading_order
    return in_language(order[position], language).title if 0 <= position < len(order) else ""


GROUND_OF_DOTS = "#DCE8E1"
"""On which the dots of "In short" have to be seen: the sage of the light theme, the only one that has them in colours."""


def page(article: Article, body: Body, library: Library, language: str, config: Config) -> PageProps:
    """One article ready to be drawn for somebody who reads in that language."""
    version = in_language(article, language)
    position = library.positions[article.id]
    parent = library.topic_of[article.id]
    painting = article_painting(article, parent)
    palette = PALETTES[painting.hue]
    return PageProps(
        path=version.path,
        language=language,
        title=version.title,
        previousTitle=title_at(library, language, position - 1),
        nextTitle=title_at(library, language, position + 1),
        topic=in_language(parent, language).title,
        topicOpens=len(parent.articles) > 1,
        minutes=version.minutes,
        otherLanguage=_other_language(version, language, library),
        cover=painting.url,
        dots=(palette.strong, fitted(palette.spark, (GROUND_OF_DOTS,), enough=3), palette.deep),
        reviewed=body.reviewed_by,
        blocks=tuple(block_row(block, key) for block, key in zip(body.blocks, block_keys(body.blocks), strict=True)),
        sources=tuple(source.text + (f" · doi {source.doi}" if source.doi else "") for source in body.sources),
        related=tuple(article_row(other, library, language) for other in _related(article, body, library)),
        helpLines=help_rows(config, language),
        rightToLeft=is_right_to_left(body.blocks),
        asksUse=config.counts,
        position=position,
    )


def _related(article: Article, body: Body, library: Library) -> list[Article]:
    """What the author names, else a few of the same topic: those that follow, then its first ones. Its neighbours are in the bar."""
    named = [
        library.reading_order[library.positions[known]] for known in body.related if known in library.positions and known != article.id
    ]
    after = library.positions[article.id] + 1
    if named:  # the next one is offered above them
        return [other for other in named if library.positions[other.id] != after] or named
    siblings = library.topic_of[article.id].articles
    here = next(number for number, known in enumerate(siblings) if known.id == article.id)
    others = (*siblings[here + 1 :], *siblings[:here])
    return [other for other in others if abs(library.positions[other.id] - library.positions[article.id]) > 1][:MOST_RELATED]


def visit(session: Session, body: Body) -> VisitProps:
    """`body` is the open article's."""
    place = session.place
    if not isinstance(place, ArticlePage):
        return VisitProps()
    prefix = f"{place.article}#"
    marks = tuple(sorted(mark.removeprefix(prefix) for mark in session.marks if mark.startswith(prefix)))
    kind, _, target = session.leaf.partition(":")
    key, _, what = target.partition("/")
    row = next((row for row, known in enumerate(block_keys(body.blocks)) if known == key), -1) if key else -1
    answered = place.article in session.answered
    spoken = -1 if session.voice.block == "" else _row(session.voice.block, body)
    if row < 0:
        return VisitProps(marks, answered, spoken)
    blocks = _leaf(kind, what, body)
    rows = tuple(block_row(block, f"{key}.{kind}.{number}") for number, block in enumerate(blocks))
    return VisitProps(marks, answered, spoken, row, rows, what if kind == "web" else "")


def _row(key: str | None, body: Body) -> int:
    rows = (row for row, known in enumerate(block_keys(body.blocks)) if known == key)
    return next(rows, NOT_SPOKEN) if key else NOT_SPOKEN


def _leaf(kind: str, what: str, body: Body) -> Blocks:
    if kind == "term" and what in body.terms:
        return (Paragraph((Strong((Text(what),)),)), Paragraph((Text(body.terms[what]),)))
    if kind == "note":
        notes = body.blocks[-1].notes if isinstance(body.blocks[-1], Notes) else ()
        return next((note.blocks for note in notes if str(note.number) == what), ())
    return ()


def topic_paintings(library: Library) -> dict[str, Painting]:
    """A painting for each topic, no two of one motif while there are motifs left."""
    paintings: dict[str, Painting] = {}
    taken = [topic.motif for topic in library.topics if topic.motif]
    for topic in library.topics:
        choice = choose(topic.id, taken[-15:], topic.motif, topic.hue)
        paintings[topic.id] = Painting(topic.id, choice.motif, choice.hue, topic.cover)
        taken.append(choice.motif)
    return paintings


def article_painting(article: Article, topic: Topic) -> Painting:
    """Its own motif, in the colours of its topic, so that a topic keeps one mood."""
    mood = choose(topic.id, hue=topic.hue).hue
    choice = choose(article.id, motif=article.motif, hue=article.hue if article.hue in PALETTES else mood)
    return Painting(article.id, choice.motif, choice.hue, article.cover)


def _short_reads(library: Library, language: str) -> list[Article]:
    return list(
        islice((article for article in library.reading_order if in_language(article, language).minutes <= SHORT_MINUTES), MOST_SHORT_READS)
    )


def _topic(identity: str, library: Library) -> Topic:
    return next(topic for topic in library.topics if topic.id == identity)


def _topic_rows(library: Library, language: str) -> Rows:
    paintings = topic_paintings(library)
    return tuple(
        {
            "topicId": topic.id,
            "title": (heading := in_language(topic, language)).title,
            "summary": heading.summary,
            "count": len(topic.articles),
            "cover": paintings[topic.id].url,
        }
        for topic in library.topics
    )


def _ring(rows: Rows) -> Rows:
    return rows * -(-RING // len(rows)) if rows else rows


def article_row(article: Article, library: Library, language: str) -> dict[str, object]:
    """For somebody who reads in that language."""
    version = in_language(article, language)
    return {
        "articleId": article.id,
        "title": version.title,
        "summary": version.summary,
        "minutes": version.minutes,
        "otherLanguage": _other_language(version, language, library),
        "cover": article_painting(article, library.topic_of[article.id]).url,
    }


def _other_language(version: Version, language: str, library: Library) -> str:
    """The name of the language that a text is in, when somebody reads in another one and it is not there in that."""
    written = version.language or library.written
    return name_of(written) if written.partition("-")[0] != language.partition("-")[0] else ""
