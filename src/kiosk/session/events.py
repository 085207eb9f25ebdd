"""What can happen to a session."""

from typing import Literal

from msgspec import Struct

from kiosk.library.model import Hit


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


class CloseLeaf(Struct, frozen=True):
    """The note below a line is put away."""


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


class OpenHelp(Struct, frozen=True):
    pass


class OpenComfort(Struct, frozen=True):
    pass


class Close(Struct, frozen=True):
    """Closes whatever lies over the screen."""


class SetTextSize(Struct, frozen=True):
    percent: int


class SetTheme(Struct, frozen=True):
    theme: Literal["light", "dark", "high-contrast"]


class SetLanguage(Struct, frozen=True):
    language: str


Walk = GoHome | ShowTopic | OpenTopic | OpenArticle | OpenLink | OpenSearch | Next | Previous | Back
Event = (
    Walk
    | Type
    | Found
    | Toggle
    | CloseLeaf
    | Touch
    | Quiet
    | Forget
    | OpenHelp
    | OpenComfort
    | Close
    | SetTextSize
    | SetTheme
    | SetLanguage
)
