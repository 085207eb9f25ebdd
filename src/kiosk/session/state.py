"""One visitor: an immutable value and the pure function that moves it.

Ending a visit is dropping the value: whatever a visitor did is a field of it, so nothing is left to clear.
"""

from typing import Literal, assert_never

from msgspec import Struct
from msgspec.structs import replace

from kiosk.library.model import Hit, Library
from kiosk.session import events as on
from kiosk.session.events import Overlay, StaffPage, ThemeName

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent of the drawn size; 200 is the most that WCAG 2.2 (1.4.4) asks for."""

START_VOLUME = 0.4
"""Of the loudest: a voice in a waiting room starts low."""

MOST_TYPED = 60
"""Letters in the search field, even when somebody leans on a key."""

HISTORY_LIMIT = 50
"""Places that *Back* remembers: more than anybody walks in a visit, so that a session stays small."""


LEAVES = ("term", "note", "web")
"""Links that open a leaf, a note below the line: the meaning of a word, a footnote, a web address to take along.

A target is `KIND:KEY/WHAT`: the key of the line's block, and the word, the footnote's number or the address.
"""

OF_AN_ARTICLE: frozenset[Overlay] = frozenset({"take", "breathe", "picture"})
"""What lies over an article only."""


class Attract(Struct, frozen=True, tag=True):
    pass


class Home(Struct, frozen=True, tag=True):
    pass


class TopicPage(Struct, frozen=True, tag=True):
    topic: str


class ArticlePage(Struct, frozen=True, tag=True):
    article: str
    anchor: str = ""


class ShortReads(Struct, frozen=True, tag=True):
    pass


class SearchPage(Struct, frozen=True, tag=True):
    pass


class StaffPad(Struct, frozen=True, tag=True):
    """Where staff type their PIN."""


class StaffArea(Struct, frozen=True, tag=True):
    """`working` while something that was asked for is under way."""

    page: StaffPage = "content"
    working: bool = False


Place = Attract | Home | TopicPage | ArticlePage | ShortReads | SearchPage | StaffPad | StaffArea

STAFF = (StaffPad, StaffArea)


class Comfort(Struct, frozen=True):
    """How one visitor likes to read. `text_size` is in percent of the drawn size; `calm` stops the slides; `low` moves controls down.

    `volume` is that with which reading aloud begins, 0 to 1.
    """

    text_size: int = 100
    theme: ThemeName = "light"
    language: str = "en"
    calm: bool = False
    low: bool = False
    volume: float = START_VOLUME


class Over(Struct, frozen=True):
    """Something that lies over a screen, and the key of the block that it is about."""

    overlay: Overlay
    key: str = ""


class Voice(Struct, frozen=True):
    """Reading aloud. `rate` is -1 to 1, `volume` 0 to 1.

    `block` is the key of what is being read, "" for the title, None before the first.
    """

    state: Literal["silent", "speaking", "paused"] = "silent"
    block: str | None = None
    rate: float = 0
    volume: float = START_VOLUME


class Session(Struct, frozen=True):
    """`start` is what the machine begins a visit with; `front` is the topic in the middle of the carousel; `asking` is "Still there?".

    `query` is what stands in the search field; `hits` is what was found for `found`, which is `query` as soon as the answer is there.
    `overs` are what lies over the screen, the topmost last. `leaf` is the target of the open leaf, "" for none.
    `marks` are the folds and entries that were touched, `ARTICLE#MARK`, and the steps that were walked to, `ARTICLE#MARK=STEP`.
    `preview` while staff look at a release that visitors do not see yet: nothing counts.
    `read` are the articles that count as read, `answered` those of which the visitor has said whether they were useful.
    """

    start: Comfort = Comfort()
    comfort: Comfort = Comfort()
    place: Place = Attract()
    history: tuple[Place, ...] = ()
    front: str = ""
    overs: tuple[Over, ...] = ()
    asking: bool = False
    query: str = ""
    hits: tuple[Hit, ...] = ()
    found: str = ""
    leaf: str = ""
    marks: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()
    answered: frozenset[str] = frozenset()
    voice: Voice = Voice()
    preview: bool = False

    @property
    def overlay(self) -> Overlay | None:
        """What lies on top of the screen."""
        return self.overs[-1].overlay if self.overs else None


def fresh(start: Comfort) -> Session:
    """The session that nobody has touched yet."""
    return Session(start=start, comfort=start, voice=Voice(volume=start.volume))


def step(session: Session, event: on.Event, library: Library) -> Session:
    """The session after that event. An event that makes no sense where it comes changes nothing; nothing raises."""
    if isinstance(event, on.StaffEvent):
        return _staff(session, event)
    match event:
        case on.Touch():
            return replace(_awake(session), asking=False)
        case on.Quiet():
            return _quiet(session)
        case on.Forget():
            return fresh(session.start)
        case on.Open() | on.Close():
            return _lay(session, event)
        case on.Type() | on.Found():
            return _search(session, event)
        case on.Toggle() | on.ShowStep() | on.Read() | on.Answer() | on.CloseLeaf():
            return _mark(session, event)
        case on.Listen() | on.StopListening() | on.Heard() | on.Silent() | on.SetVoice():
            asking = session.asking and isinstance(event, on.Heard | on.Silent)  # the rest are touches
            return replace(session, voice=_voice(session, event), asking=asking)
        case on.SetTextSize() | on.SetTheme() | on.SetLanguage() | on.SetCalm() | on.SetLow():
            after = replace(session, comfort=_comfort(session, event, library))
            other = isinstance(event, on.SetLanguage)  # words: what belongs to those of before is put away
            return replace(after, leaf="", voice=replace(session.voice, state="silent", block=None)) if other else after
        case _:
            return _walked(session, event, library)


def _walked(session: Session, event: on.Walk, library: Library) -> Session:
    if isinstance(event, on.Back) and session.overs:
        return _lay(session, on.Close())
    if isinstance(session.place, STAFF):  # nothing of a visit leads out of there but the way home
        return fresh(session.start) if isinstance(event, on.GoHome | on.Back) else session
    walked = replace(_walk(session, event, library), overs=(), asking=False)
    return walked if walked.place == session.place else replace(walked, leaf="", voice=_turned(session, walked))


def settle(session: Session, library: Library) -> Session:
    """The session on a library that has changed under it: what is gone is left for home."""
    history = tuple(place for place in session.history if _exists(place, library))
    front = session.front if any(topic.id == session.front for topic in library.topics) else ""
    place = session.place if _exists(session.place, library) else Home()
    stays = place == session.place
    leaf = session.leaf if stays else ""
    overs = tuple(over for over in session.overs if stays or over.overlay not in OF_AN_ARTICLE)
    voice = session.voice if stays else replace(session.voice, state="silent", block=None)
    hits = tuple(hit for hit in session.hits if hit.article in library.positions)
    return replace(session, place=place, history=history, front=front, leaf=leaf, overs=overs, hits=hits, voice=voice)


def _lay(session: Session, event: on.Open | on.Close) -> Session:
    """On top of all others, once. Help also lies over the attract screen; the rest wakes it."""
    if isinstance(event, on.Close):
        return replace(session, overs=session.overs[:-1], asking=False)
    over = Over(event.overlay, event.key)
    if over.overlay in OF_AN_ARTICLE and not isinstance(session.place, ArticlePage):
        return session
    if over.overlay != "help" and isinstance(session.place, STAFF):
        return session
    below = session if over.overlay == "help" else _awake(session)
    others = tuple(other for other in session.overs if other.overlay != over.overlay)
    return replace(below, overs=(*others, over), asking=False)


def _search(session: Session, event: on.Type | on.Found) -> Session:
    """The hits of the query before stay until the new ones are there, so that a list does not flicker while somebody types."""
    match event:
        case on.Type(typed):
            query = typed[:MOST_TYPED]
            changed = session.place == SearchPage() and query != session.query
            return replace(session, query=query, hits=session.hits if query.strip() else (), asking=False) if changed else session
        case on.Found(query, hits):
            return replace(session, hits=hits, found=query) if query == session.query else session


def _mark(session: Session, event: on.Toggle | on.ShowStep | on.Read | on.Answer | on.CloseLeaf) -> Session:
    if not isinstance(session.place, ArticlePage):
        return session
    article = session.place.article
    match event:
        case on.CloseLeaf():
            return replace(session, leaf="")
        case on.Toggle(mark):
            return replace(session, marks=session.marks ^ {f"{article}#{mark}"})
        case on.ShowStep(mark, step):
            key = f"{article}#{mark}="
            others = frozenset(known for known in session.marks if not known.startswith(key))
            return replace(session, marks=others | {f"{key}{step}"})
        case on.Read():
            return replace(session, read=session.read | {article})
        case on.Answer():
            return replace(session, answered=session.answered | {article})


def _voice(session: Session, event: on.Voice) -> Voice:
    voice = session.voice
    match event:
        case on.Listen():
            state = "paused" if voice.state == "speaking" else "speaking"
            return replace(voice, state=state) if isinstance(session.place, ArticlePage) else voice
        case on.StopListening() | on.Silent():
            return replace(voice, state="silent", block=None)
        case on.Heard(mark):
            return voice if voice.state == "silent" else replace(voice, block=mark)
        case on.SetVoice(rate, volume):
            return replace(voice, rate=max(-1, min(1, rate)), volume=max(0, min(1, volume)))


def _turned(before: Session, after: Session) -> Voice:
    """A voice that speaks goes along to another article, and nowhere else."""
    here, there = before.place, after.place
    if isinstance(here, ArticlePage) and isinstance(there, ArticlePage):
        if here.article == there.article:
            return after.voice
        if after.voice.state == "speaking":
            return replace(after.voice, block=None)
    return replace(after.voice, state="silent", block=None)


def _awake(session: Session) -> Session:
    """A touch on the attract screen opens home, unless it was meant for the help that lies over it."""
    return replace(session, place=Home()) if session.place == Attract() and not session.overs else session


def _quiet(session: Session) -> Session:
    if session.asking or isinstance(session.place, StaffPad):
        return fresh(session.start)
    return session if session == fresh(session.start) else replace(session, asking=True)


def _staff(session: Session, event: on.StaffEvent) -> Session:
    """The pad ends the visit, and only the pad leads into the staff area."""
    area = session.place if isinstance(session.place, StaffArea) else None
    begun = replace(fresh(session.start), comfort=session.comfort)
    match event:
        case on.OpenPad():
            return session if isinstance(session.place, STAFF) else replace(begun, place=StaffPad())
        case on.Unlock() if isinstance(session.place, StaffPad):
            return replace(begun, place=StaffArea())
        case on.ShowStaffPage(page) if area:
            return replace(session, place=replace(area, page=page), asking=False)
        case on.Work(under_way) if area:
            return replace(session, place=replace(area, working=under_way), asking=False)
        case on.Preview() if area:
            return replace(begun, place=Home(), preview=True)
        case on.EndPreview() if session.preview:
            return replace(begun, place=StaffArea())
        case _:
            return session


def _comfort(session: Session, event: on.SetComfort, library: Library) -> Comfort:
    comfort = session.comfort
    match event:
        case on.SetTextSize(percent):
            return replace(comfort, text_size=min(TEXT_SIZES, key=lambda size: abs(size - percent)))
        case on.SetTheme(theme):
            return replace(comfort, theme=theme)
        case on.SetLanguage(language):
            known = language == session.start.language or language in library.languages
            return replace(comfort, language=language) if known else comfort
        case on.SetCalm(calm):
            return replace(comfort, calm=calm)
        case on.SetLow(low):
            return replace(comfort, low=low)
        case _:
            assert_never(event)


def _walk(session: Session, event: on.Walk, library: Library) -> Session:
    match event:
        case on.GoHome():
            return replace(session, place=Home(), history=())
        case on.ShowTopic(topic):
            return replace(session, front=topic) if _exists(TopicPage(topic), library) else session
        case on.OpenTopic(topic):
            return _open_topic(session, topic, library)
        case on.OpenArticle(article):
            return _open(session, ArticlePage(article), library)
        case on.OpenLink(target):
            return _open_link(session, target, library)
        case on.OpenShortReads():
            return _open(session, ShortReads(), library)
        case on.OpenSearch():
            return replace(_open(session, SearchPage(), library), query="", hits=(), found="")
        case on.Next() | on.Previous():
            return _turn(session, +1 if isinstance(event, on.Next) else -1, library)
        case on.Back() | on.Up():
            return _back(session) if isinstance(event, on.Back) else _up(session, library)
        case _:
            assert_never(event)


def _open(session: Session, place: Place, library: Library) -> Session:
    if not _exists(place, library) or place == session.place:
        return session
    history = (*session.history, session.place)[-HISTORY_LIMIT:] if session.place != Attract() else ()
    return replace(session, place=place, history=history)


def _open_topic(session: Session, topic_id: str, library: Library) -> Session:
    """A topic with one article has nothing to choose: the article opens at once."""
    topic = next((topic for topic in library.topics if topic.id == topic_id), None)
    if topic is None:
        return session
    place = ArticlePage(topic.articles[0].id) if len(topic.articles) == 1 else TopicPage(topic_id)
    return _open(replace(session, front=topic_id), place, library)


def _open_link(session: Session, target: str, library: Library) -> Session:
    kind, _, rest = target.partition(":")
    if kind in LEAVES and isinstance(session.place, ArticlePage):
        return replace(session, leaf="" if session.leaf == target else target)
    article, _, anchor = rest.partition("#")
    return _open(session, ArticlePage(article, anchor), library) if kind == "article" else session


def _turn(session: Session, by: int, library: Library) -> Session:
    """Turning pages replaces the place, so that *Back* leads out of the reading and not through it again."""
    if isinstance(session.place, TopicPage) and by > 0:
        first = next(topic for topic in library.topics if topic.id == session.place.topic).articles[0]
        return _open(session, ArticlePage(first.id), library)
    if not isinstance(session.place, ArticlePage):
        return session
    position = library.positions[session.place.article] + by
    if not 0 <= position < len(library.reading_order):
        return session
    return replace(session, place=ArticlePage(library.reading_order[position].id))


def _back(session: Session) -> Session:
    if session.place == Attract():
        return session
    if session.history:
        return replace(session, place=session.history[-1], history=session.history[:-1])
    return replace(session, place=Home())


def _up(session: Session, library: Library) -> Session:
    """*Back* then leads to where that list was opened, and not into the article again."""
    if not isinstance(session.place, ArticlePage):
        return session
    there = chosen_from(session) or _list_of(session.place, library)
    walked = session.history[::-1].index(there) + 1 if there in session.history else len(session.history)
    front = there.topic if isinstance(there, TopicPage) else session.front
    return replace(session, place=there, history=session.history[:-walked], front=front)


def chosen_from(session: Session) -> SearchPage | ShortReads | None:
    """The list across the topics that led to the open article, however far the visitor has turned and followed links since."""
    before = next((place for place in reversed(session.history) if not isinstance(place, ArticlePage)), None)
    return before if isinstance(before, SearchPage | ShortReads) else None


def _list_of(place: ArticlePage, library: Library) -> Place:
    topic = library.topic_of[place.article]
    return TopicPage(topic.id) if len(topic.articles) > 1 else Home()


def _exists(place: Place, library: Library) -> bool:
    match place:
        case TopicPage(topic):
            return any(known.id == topic for known in library.topics)
        case ArticlePage(article):
            return article in library.positions
        case _:
            return True
