"""The commands that bring content into the store and change what is shown.

Each is a process of its own, which may be killed at any time.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk import checking
from kiosk import config as configs
from kiosk.checking import DONE, PROBLEMS, UNUSABLE
from kiosk.config import Config
from kiosk.library.checks import release as reports
from kiosk.library.checks.release import ReleaseReport
from kiosk.library.model import Library, with_languages
from kiosk.library.refresh import be_nice, refresh
from kiosk.library.store import changing, refusals, tidying, verifying
from kiosk.library.store import manifest as manifests
from kiosk.library.store.bringing import Brought
from kiosk.library.store.bringing import install as bring
from kiosk.library.store.lock import locked
from kiosk.library.store.model import Release, Store, StoreError
from kiosk.library.store.pointer import read_pointer, shown_first
from kiosk.staff.log import StaffLog
from kiosk.telling import Teller, about, installed, installed_words, listed

NEVER = "never"
"""In the place of a day: not on any day any more."""


def install(given: Mapping[str, object], config: Config) -> int:
    """Brings a folder or a zip file, checks and prepares it, and shows it if that is asked for."""
    source, store = Path(str(given["source"])).absolute(), Store(config.data)

    def act(teller: Teller) -> int:
        now = dt.datetime.now().astimezone()
        with locked(store):
            told = teller.progress("copy")
            taken = bring(store, source, now, name=str(given["name"] or ""), origin=str(given["origin"] or ""), progress=told)
            with _kept_only_when_good(taken):
                report = _look_at(taken.release, _base(store, config), now.date(), teller)
            if given["activate"]:
                changing.activate(store, taken.release.id, config.keep_releases)
            else:
                tidying.tidy(store, config.keep_releases)
        shown = bool(given["activate"])
        teller.done(installed(taken, report, shown=shown), [*installed_words(taken, report, shown=shown), *_but(config)])
        return DONE

    return _told(given, act, f"bring {given['source']}", config)


def releases(given: Mapping[str, object], config: Config) -> int:
    """Says which releases there are, and which is on the screen."""
    store = Store(config.data)

    def act(teller: Teller) -> int:
        pointer = read_pointer(store)
        on_screen = shown_first(store, pointer.shown)
        teller.done(*listed(manifests.releases(store), pointer, on_screen.id if on_screen else None))
        return DONE

    return _told(given, act)


def activate(given: Mapping[str, object], config: Config) -> int:
    """Shows a release now or from a day."""
    store, day = Store(config.data), given["on"]

    def act(teller: Teller) -> int:
        release = _named(store, str(given["release"]))
        today = dt.datetime.now().astimezone().date()
        if day == NEVER:
            return _unplan(store, release, teller)
        with locked(store):
            if verifying.verify(release, teller.progress("check")):
                tidying.put_aside(store, release.id)
                raise refusals.unknown(release.id)
            _prepare(release, today, teller)
            if isinstance(day, dt.date) and day > today:
                changing.plan(store, release.id, day)
                teller.done({**about(release), "shown": False, "on": day.isoformat()}, [f"“{release.name}” will be shown from {day}."])
            else:
                changing.activate(store, release.id, config.keep_releases)
                teller.done({**about(release), "shown": True, "on": None}, [f"“{release.name}” is shown now.", *_but(config)])
        return DONE

    return _told(given, act, f"show {given['release']}" + (f" on {given['on']}" if given["on"] else ""), config)


def rollback(given: Mapping[str, object], config: Config) -> int:
    """Shows what was shown before."""

    def act(teller: Teller) -> int:
        release = changing.rollback(Store(config.data))
        words = f"“{release.name}” is shown again." if release else "The content that came with the kiosk is shown again."
        teller.done({**about(release), "shown": True} if release else {"id": None, "shown": True}, [words, *_but(config)])
        return DONE

    return _told(given, act, "undo", config)


def discard(given: Mapping[str, object], config: Config) -> int:
    """Removes a release that was never shown."""
    store = Store(config.data)

    def act(teller: Teller) -> int:
        release = changing.discard(store, _named(store, str(given["release"])).id)
        teller.done(about(release), [f"“{release.name}” was removed."])
        return DONE

    return _told(given, act, f"put away {given['release']}", config)


def tidy(given: Mapping[str, object], config: Config) -> int:
    """Removes what is not needed any more, and shows no damaged release any more. The kiosk's own command."""
    store = Store(config.data)

    def act(teller: Teller) -> int:
        if not store.folder.exists():
            teller.done({"removed": [], "damaged": []}, ["There is nothing to tidy up."])
            return DONE
        be_nice()
        removed = tidying.tidy(store, config.keep_releases)
        damaged = verifying.put_damaged_aside(store)
        words = [f"Removed: {', '.join(removed) or 'nothing'}.", *(f"Damaged, and not shown any more: {name}." for name in damaged)]
        teller.done({"removed": removed, "damaged": damaged}, words)
        return PROBLEMS if damaged else DONE

    return _told(given, act)


def _told(given: Mapping[str, object], act: Callable[[Teller], int], what: str = "", config: Config | None = None) -> int:
    """The command's exit code; a refusal is told. `what` is what the staff log says of it, "" for nothing."""
    teller = Teller(to_programs=given["format"] == "json")
    try:
        return _acted(teller, act)
    finally:
        if what and config and teller.outcome:
            StaffLog(config.data).note(what, teller.outcome, "staff area" if given.get("by_staff") else "command line")


def _acted(teller: Teller, act: Callable[[Teller], int]) -> int:
    try:
        return act(teller)
    except KeyboardInterrupt:
        teller.refused(StoreError("cancelled", "It was broken off.", "What the kiosk shows has not changed."))
        return PROBLEMS
    except StoreError as error:
        teller.refused(error)
        return UNUSABLE if error.code == "unusable" else PROBLEMS


def _unplan(store: Store, release: Release, teller: Teller) -> int:
    with locked(store):
        planned = read_pointer(store).planned
        if planned is None or planned.release != release.id:
            raise StoreError("not-planned", f"“{release.name}” is not planned for any day.", "There is nothing to take back.")
        changing.unplan(store)
    teller.done({**about(release), "shown": False, "on": None}, [f"“{release.name}” is not planned any more."])
    return DONE


@contextmanager
def _kept_only_when_good(taken: Brought) -> Iterator[None]:
    """A new release that cannot be shown, or whose check was broken off, is removed again."""
    try:
        yield
    except BaseException:
        if not taken.same:
            changing.discard(taken.release.store, taken.release.id)
        raise


def _look_at(release: Release, base: Release | Path, today: dt.date, teller: Teller) -> ReleaseReport:
    """Checks and prepares it. Raises StoreError."""
    checked = checking.checked(release.content, today, teller.progress("check"))
    if not checked.articles:
        what = "No article in it can be shown."
        raise StoreError("unusable", what, "kiosk check says what is wrong with each of them.")
    report = reports.report_on(release, checked, _prepare(release, today, teller), base)
    reports.save(release, report)
    return report


def _prepare(release: Release, today: dt.date, teller: Teller) -> Library:
    """Index and headings, as the kiosk needs them on that day. Raises StoreError."""
    layers = [
        configs.Layer(configs.DEFAULTS, {"content": release.content, "data": release.prepared}),
        configs.content_layer(release.content),
    ]
    config, told = configs.resolve(layers).config, teller.progress("prepare")
    library = refresh(release.prepared, release.content, today, hide_overdue=config.hide_overdue, progress=told)
    if library is None:
        raise refusals.not_prepared(release.store)
    return with_languages(library, config.languages, config.written_language)


def _base(store: Store, config: Config) -> Release | Path:
    """What is on the screen now, or would be without the store."""
    shown = shown_first(store, read_pointer(store).shown) if config.mode == "store" else None
    return shown or config.content


def _but(config: Config) -> list[str]:
    """What somebody must know who does not see it on the screen."""
    if config.mode == "store":
        return []
    return [f"But this kiosk shows the folder {config.content}, as its settings say. Take “content” out of them to see releases."]


def _named(store: Store, words: str) -> Release:
    """The release of that ID or number. Raises StoreError."""
    found = (release for release in manifests.releases(store) if words == release.id or words.lstrip("0") == str(release.number))
    release = next(found, None)
    if release is None:
        raise refusals.unknown(words)
    return release
