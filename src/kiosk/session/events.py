"""What can happen to a session."""

from typing import Literal

from msgspec import Struct

from kiosk.library.model import Hit

ThemeName = Literal["light", "dark", "high-contrast"]
Overlay = Literal["help", "comfort", "languages", "take", "breathe", "picture"]
"""What can lie over a screen. The last three belong to the open article."""
StaffPage = Literal["content", "reviews", "use", "settings", "room", "machine"]


class Touch(Struct, frozen=True):
    """Somebody is there: wakes the attract screen, answers "Still there?"."""


class Quiet(Struct, frozen=True):
    """Nobody has touched for as long as `idle.wait` says."""


class Forget(Struct, frozen=True):
    """*Hide now*: the visit is over."""


class GoHome(Struct, frozen=True):
    pass


class ShowTopic(Struct, frozen=True):
    """The carousel came to rest on this topic."""

    topic: str


class OpenTopic(Struct, frozen=True):
    topic: str


class OpenArticle(Struct, frozen=True):
    article: str


class OpenLink(Struct, frozen=True):
    """A link's target: `article:ID`, `article:ID#anchor`, or a leaf (`session.state.LEAVES`). Other kinds are not opened."""

    target: str


class Toggle(Struct, frozen=True):
    """A fold of the open article was opened or closed, an entry of its checklist ticked or not. `mark` is its key on the page."""

    mark: str


class ShowStep(Struct, frozen=True):
    """The steps of the open article whose key is `mark` show this one, counted from 0; -1 shows all of them."""

    mark: str
    step: int


class Listen(Struct, frozen=True):
    """The open article is read aloud, or that pauses, or goes on."""


class StopListening(Struct, frozen=True):
    pass


class Heard(Struct, frozen=True):
    """This block is being read aloud; "" is the title."""

    mark: str


class Silent(Struct, frozen=True):
    """Everything was read, or the voice is gone."""


class SetVoice(Struct, frozen=True):
    """`rate` is -1 to 1, `volume` 0 to 1."""

    rate: float
    volume: float


class Read(Struct, frozen=True):
    """The open article has been open for long enough to count as read."""


class Answer(Struct, frozen=True):
    """ "Was this useful?" at the end of the open article."""

    useful: bool


class CloseLeaf(Struct, frozen=True):
    """The note below a line is put away."""


class OpenShortReads(Struct, frozen=True):
    """The articles for somebody who is called in soon."""


class OpenSearch(Struct, frozen=True):
    pass


class Type(Struct, frozen=True):
    """What stands in the search field now."""

    query: str


class Found(Struct, frozen=True):
    """What the index has found for a query. The session takes it if that is still what is asked for."""

    query: str
    hits: tuple[Hit, ...]


class Next(Struct, frozen=True):
    pass


class Previous(Struct, frozen=True):
    pass


class Back(Struct, frozen=True):
    pass


class Up(Struct, frozen=True):
    """Out of the open article, to the list that it was chosen from."""


class Open(Struct, frozen=True):
    """Lays something over the screen. `key` is that of the block that it is about."""

    overlay: Overlay
    key: str = ""


class Close(Struct, frozen=True):
    """Takes the topmost thing away that lies over the screen."""


class SetTextSize(Struct, frozen=True):
    percent: int


class SetTheme(Struct, frozen=True):
    theme: ThemeName


class SetCalm(Struct, frozen=True):
    """Nothing slides."""

    calm: bool


class SetLow(Struct, frozen=True):
    """The controls are farther down, in reach of somebody who sits."""

    low: bool


class SetLanguage(Struct, frozen=True):
    language: str


class OpenPad(Struct, frozen=True):
    """The hidden gesture: what staff type their PIN into."""


class Unlock(Struct, frozen=True):
    """The PIN was right."""


class ShowStaffPage(Struct, frozen=True):
    page: StaffPage


class Work(Struct, frozen=True):
    """Something that staff have asked for is under way, or has ended."""

    under_way: bool


class Preview(Struct, frozen=True):
    """Staff look at a release on the real screens, as a visitor would."""


class EndPreview(Struct, frozen=True):
    """Back to the staff area, from which they came."""


Walk = GoHome | ShowTopic | OpenTopic | OpenArticle | OpenLink | OpenShortReads | OpenSearch | Next | Previous | Back | Up
Voice = Listen | StopListening | Heard | Silent | SetVoice
SetComfort = SetTextSize | SetTheme | SetLanguage | SetCalm | SetLow
StaffEvent = OpenPad | Unlock | ShowStaffPage | Work | Preview | EndPreview
Visit = Walk | Type | Found | Toggle | ShowStep | Read | Answer | CloseLeaf | Touch | Quiet | Forget | Open | Close | Voice | SetComfort
Event = Visit | StaffEvent
