"""The releases as staff see them: on the screen, before that, ready, planned."""

import datetime as dt

from msgspec import Struct


class Checked(Struct, frozen=True):
    """What the check of a release has found. `due` is the day of its next review, None for none.

    `added`, `changed` and `removed` are articles, beside what was shown when it came; `findings` the sentences of the worst problems.
    """

    errors: int = 0
    warnings: int = 0
    due: dt.date | None = None
    added: int = 0
    changed: int = 0
    removed: int = 0
    articles: int = 0
    findings: tuple[str, ...] = ()


class Entry(Struct, frozen=True):
    """One release. `made` is the day on which it came, None when the clock could not be right; `checked` None when that is not known."""

    release: str
    name: str
    made: dt.date | None = None
    origin: str = ""
    checked: Checked | None = None


class Shelf(Struct, frozen=True):
    """`shown` is None while the folder that came with the kiosk is on the screen. `before` were shown before it, the last one first.

    `ready` was brought in and never shown; it comes on the day `planned`, if there is one. `live` is the folder that is shown as it is,
    "" where there is a store.
    """

    shown: Entry | None = None
    before: tuple[Entry, ...] = ()
    ready: Entry | None = None
    planned: dt.date | None = None
    live: str = ""
