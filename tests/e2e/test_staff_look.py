"""The look of the staff area keeps its numbers on every panel, as that of the visitors' screens does."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
import shiboken6
from msgspec.structs import replace

from kiosk.config import Config, Resolved
from kiosk.library.model import Library
from kiosk.session import events as on
from kiosk.staff.bringing import Bringing, Outcome
from kiosk.staff.shelf import Checked, Entry, Shelf
from kiosk.ui.staff import reviews
from kiosk.ui.staff.content import Page
from kiosk.ui.staff.house import End
from kiosk.ui.staff.machine import machine
from kiosk.ui.staff.presenter import StaffPresenter
from kiosk.ui.staff.sticks import Found
from kiosk.ui.staff.use import offered, use
from tests.driver import Driver
from tests.e2e.test_look import SHORT, SMALL, Wishes, faults_here, library_folder, scroll_on, shown_on

__all__ = ["library_folder"]  # a fixture of the other file

AUTUMN = Entry("0002-a", "Autumn reading for all who wait", dt.date(2026, 11, 2), "LINDEN", Checked(warnings=2, due=dt.date(2027, 3, 3)))
SUMMER = Entry("0001-b", "Summer reading", dt.date(2026, 6, 1))
WINTER = Entry(
    "0003-c",
    "Winter reading",
    dt.date(2026, 11, 24),
    "LINDEN",
    Checked(warnings=2, added=3, changed=5, removed=1, articles=39, findings=("“Sleep and mood”: There is no review date.",)),
)
SHELF = Shelf(AUTUMN, (SUMMER, replace(SUMMER, release="0000-d", name="Spring reading")))
READY = replace(SHELF, ready=WINTER)
STICK = tuple(
    {"path": f"/media/{name}", "name": name, "where": "LINDEN", "articles": 39, "changed": "23 November 2026"} for name in ("Winter", "Old")
)
REFUSED = Outcome(
    well=False,
    code="no-room",
    name="Winter",
    what="There is not enough room on this computer: 48 MB are needed, and 12 MB are free.",
    remedy="Ask whoever looks after the computer to make room, then try again.",
)
PAGES = {
    "nothing": Page(SHELF, found=()),
    "found": Page(SHELF, found=STICK),
    "bringing": Page(SHELF, Bringing("copy", "Winter reading", "LINDEN", 40, 100)),
    "ready": Page(READY),
    "days": Page(replace(READY, planned=dt.date(2026, 12, 1)), choosing=True),
    "refused": Page(SHELF, Bringing(outcome=REFUSED)),
    "shown": Page(SHELF, Bringing(outcome=Outcome(well=True, code="shown", name="Winter reading"))),
    "as it came": Page(Shelf(), found=()),
    "live": Page(Shelf(live="/srv/content")),
}

ROW = {"state": "overdue", "title": "Sleep and mood", "topic": "Low mood", "by": "Dr Vale", "due": "2026-03-03", "problems": 2}
REVIEWS = {
    "event": "done",
    "counts": {"overdue": 1, "due soon": 1},
    "next": "2027-01-02",
    "clock": True,
    "rows": [ROW, {**ROW, "state": "due soon"}],
}
BARS = [{"name": "Therapy and medicine", "views": 1840, "all": True}, {"name": "Anxiety", "views": 25, "all": False}]
USE = {
    "event": "done", "total": "1865", "counts": True, "few": ["Panic"], "never": ["Rest", "Ice"],
    "languages": [{"name": "es", "views": 20}],
    "topics": BARS, "most": BARS, "least": BARS[1:],
    "months": [{"name": f"2026-{month:02}", "views": 40 * month} for month in range(1, 13)],
    "days": [[f"2026-09-{day:02}", day % 4] for day in range(1, 31)],
}  # fmt: skip
SET = {
    "sources": {"start_text_size": "staff", "start_theme": "fixed", "accent": "staff", "quiet_seconds": "content", "screen_on": "staff"},
    "limited": True, "first": "08:00", "last": "18:30",
}  # fmt: skip
MACHINE = {
    "findings": [{"severity": "fail", "what": "The disk of this computer is nearly full: 12 MB are free.", "remedy": "Make room on it."}],
    "faults": [{"when": "2026-11-24 09:31", "what": "02-rest.md:3: The link leads nowhere. Correct it."}],
    "version": "0.1.0",
}
SAVED = {
    "to take along": Bringing(),
    "locked": Bringing(),
    "saving": Bringing("copy", "content", "LINDEN", 40, 100),
    "saved": Bringing(where="LINDEN", outcome=Outcome(well=True, code="saved", name="Linden House (2026-11-24)")),
    "not saved": Bringing(where="LINDEN", outcome=REFUSED),
}
"""Of what staff take along."""


class House:
    """A made-up practice."""

    def __init__(self, kiosk: Driver) -> None:
        self._kiosk = kiosk

    @property
    def library(self) -> Library:
        return self._kiosk.app.library

    @property
    def config(self) -> Config:
        return self._kiosk.app.config

    def command(self, *words: str) -> Sequence[str]:
        return ["sleep", "60", *words[:0]]

    @property
    def resolved(self) -> Resolved:
        return self._kiosk.app.resolved

    def shelf(self) -> Shelf:
        return SHELF

    def set(self, values: Mapping[str, object]) -> str:
        return "" if values else "nothing to set"

    def forget(self, *names: str) -> str:
        return "" if names else "nothing to forget"

    def note(self, what: str, result: str) -> None: ...
    def end(self, how: End) -> None: ...
    def clean(self) -> None: ...
    def now(self) -> dt.datetime:
        return dt.datetime(2026, 11, 24, 13, 40)  # noqa: DTZ001  as a clock on the wall

    def today(self) -> dt.date:
        return dt.date(2026, 11, 24)


class Lock:
    seconds = 0.0

    def exists(self) -> bool:
        return True

    def wait(self) -> float:
        return self.seconds

    def opens(self, pin: str) -> bool:
        return pin == "271828"


def screens(kiosk: Driver, wishes: Wishes) -> Iterator[str]:
    """Each screen of the staff area, and its name."""
    theme, percent, language = wishes
    lock = Lock()
    staff = StaffPresenter(kiosk.app.presenter.send, lock, House(kiosk))
    kiosk.app.presenter.staffMoved.connect(staff.session_changed)
    kiosk.app.presenter.kiosk.set_staff(staff.model)
    wanted = (on.Forget(), on.SetTheme(theme), on.SetTextSize(percent), on.SetCalm(calm=True), on.SetLanguage(language), on.OpenPad())
    for event in wanted:
        kiosk.app.presenter.send(event)
    yield "pad"
    lock.seconds = 250
    staff.model.pad_model.press("1")
    staff.model.pad_model.enter()
    yield "pad that waits"
    kiosk.send(on.Unlock())
    for name, page in PAGES.items():
        staff.content.show(page)
        yield name
    staff.content.show(PAGES["as it came"])
    for name, saved in SAVED.items():
        staff.save.look(Found(({"path": "/media/LINDEN", "stick": "LINDEN", "writable": name != "locked"},)))
        staff.save.show("content", saved)
        yield name
    staff.save.show("", Bringing())
    yield from pages(kiosk, staff, language)
    kiosk.send(on.Forget())
    kiosk.app.presenter.staffMoved.disconnect(staff.session_changed)
    staff.close()
    kiosk.app.presenter.kiosk.set_staff(None)
    kiosk.run(0.1)
    shiboken6.delete(staff)  # a kiosk keeps it for ever


def pages(kiosk: Driver, staff: StaffPresenter, language: str) -> Iterator[str]:
    """The other pages, with what their processes could have told."""
    kiosk.send(on.ShowStaffPage("reviews"))
    yield "reviews, reading"
    staff.model.reviews_model.show(reviews.listed(REVIEWS, language))
    yield "reviews"
    kiosk.send(on.ShowStaffPage("use"))
    months = offered(2, dt.date(2026, 11, 24))
    staff.model.use_model.show(use(USE, months, dt.date(2026, 11, 24), language))
    yield "use"
    kiosk.send(on.ShowStaffPage("room"))
    yield "room"
    staff.model.room_model.ask("write")
    staff.model.room_model.ask("type", "b")
    yield "room, writing"
    kiosk.send(on.ShowStaffPage("settings"))
    staff.model.settings_model.show({**staff.model.settings_model._shown, **SET})
    yield "settings"
    kiosk.send(on.ShowStaffPage("machine"))
    staff.model.machine_model.show(machine(MACHINE, 100_000, ""))
    yield "machine"
    staff.model.machine_model.show(machine(MACHINE, 100, "off"))
    yield "machine, asking"


@pytest.mark.parametrize("size", SHORT)
def test_the_staff_area_keeps_its_numbers(size: str, library_folder: Path, data: Path) -> None:
    found: list[str] = []
    with shown_on(size, library_folder, data) as kiosk:
        for wishes in SHORT[size]:
            for name in screens(kiosk, wishes):
                kiosk.run(0.1)
                kiosk.settle()
                where = f"{size} {wishes} {name}"
                found += faults_here(kiosk, where, size in SMALL)
                while scroll_on(kiosk):
                    found += faults_here(kiosk, f"{where}, below", size in SMALL)
    assert sorted(set(found)) == []
