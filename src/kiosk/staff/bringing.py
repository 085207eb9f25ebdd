"""New content on its way to the screen: what is under way, and how it ended. A process does the work and tells of it line by line."""

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Stage = Literal["", "begin", "copy", "check", "prepare", "act"]

STAGES: tuple[Stage, ...] = ("copy", "check", "prepare")


class Outcome(Struct, frozen=True):
    """How something ended. `code` is "ready", "same", "shown", "planned", "undone", "discarded", "stopped" or that of a refusal.

    `name` is the release's; `what` and `remedy` are those of a refusal.
    """

    well: bool
    code: str
    name: str = ""
    what: str = ""
    remedy: str = ""


class Bringing(Struct, frozen=True):
    """`stage` is "" when nothing is under way; `done` of `total` bytes or files; `outcome` stays until it is understood."""

    stage: Stage = ""
    name: str = ""
    where: str = ""
    done: int = 0
    total: int = 0
    outcome: Outcome | None = None

    @property
    def progress(self) -> float:
        """0 to 1, of the stage."""
        return min(1.0, self.done / self.total) if self.total else 0.0

    @property
    def copies(self) -> bool:
        return self.stage not in {"", "act"}


ENDED = Outcome(
    well=False,
    code="ended",
    what="It could not be finished, and nothing has changed.",
    remedy="Try it once more. If it happens again, tell whoever looks after this computer: the log says why.",
)
"""When the process ends without a word."""


def begin(name: str, where: str) -> Bringing:
    return Bringing("begin", name, where)


def act(name: str) -> Bringing:
    """Something short is under way."""
    return Bringing("act", name)


def hear(bringing: Bringing, event: Mapping[str, object], well: str) -> Bringing:
    """After one line of the process; `well` is the code of a good end. What makes no sense changes nothing."""
    if not bringing.stage:
        return bringing
    match event:
        case {"event": "progress", "step": str(step), "done": int(done), "all": int(total)} if bringing.copies:
            stage = next((stage for stage in STAGES if stage == step), bringing.stage)
            return replace(bringing, stage=stage, done=done, total=total)
        case {"event": "done"}:
            name = event.get("name")
            code = "same" if event.get("same") else well
            return Bringing(outcome=Outcome(well=True, code=code, name=name if isinstance(name, str) else bringing.name))
        case {"event": "refused", "code": str(code), "what": str(what), "remedy": str(remedy)}:
            return Bringing(outcome=Outcome(well=False, code=code, name=bringing.name, what=what, remedy=remedy))
        case _:
            return bringing


def ended(bringing: Bringing) -> Bringing:
    """The process is gone. Without a word before it, that is a fault."""
    return Bringing(outcome=replace(ENDED, name=bringing.name)) if bringing.stage else bringing
