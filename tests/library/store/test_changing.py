"""What is on the screen: shown, gone back from, planned, discarded, and what is done when the disk has lost some of it."""

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.library.store.bringing import install
from kiosk.library.store.changing import activate, discard, plan, rollback, unplan
from kiosk.library.store.manifest import releases
from kiosk.library.store.model import Planned, Pointer, Release, Store
from kiosk.library.store.pointer import due, is_lost, read_pointer, shown_at_start
from kiosk.library.store.removing import remove_tree
from kiosk.library.store.tidying import tidy
from kiosk.library.store.verifying import put_damaged_aside, verify
from tests.builders import write_content
from tests.conftest import ExpectsLog
from tests.library.store.helpers import NOW, brought, refusal, shown

CHRISTMAS = dt.date(2026, 12, 24)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


@pytest.fixture
def three(store: Store, tmp_path: Path) -> list[Release]:
    """Three releases that were shown, the newest first."""
    return [shown(store, tmp_path / word, word) for word in ("one", "two", "three")][::-1]


def ids(found: list[Release]) -> list[str]:
    return [release.id for release in found]


def on_screen(store: Store) -> Release | None:
    return shown_at_start(store.data)


def spoil(release: Release, path: str, data: bytes) -> None:
    file = release.content / path
    file.chmod(0o600)
    file.write_bytes(data)


def test_an_empty_store_shows_nothing_and_makes_nothing(store: Store) -> None:
    assert (on_screen(store), read_pointer(store), releases(store)) == (None, Pointer(), [])
    assert not store.folder.exists()


def test_the_last_one_shown_is_on_the_screen_and_undo_is_the_one_before(store: Store, three: list[Release]) -> None:
    assert on_screen(store) == three[0]
    assert rollback(store) == on_screen(store) == three[1]
    assert rollback(store) == on_screen(store) == three[2]
    assert rollback(store) is on_screen(store) is None
    assert refusal(lambda: rollback(store)).code == "nothing-before"


def test_one_that_was_shown_before_can_be_shown_again(store: Store, three: list[Release]) -> None:
    activate(store, three[2].id)
    assert read_pointer(store).shown == (three[2].id, three[0].id, three[1].id)
    assert rollback(store) == three[0]


@pytest.mark.parametrize("identity", ["0009-123456789abc", "", "../../etc", "0001", "nul\0"])
def test_one_that_is_not_there_changes_nothing(store: Store, three: list[Release], identity: str) -> None:
    before = read_pointer(store)
    for act in (activate, discard, lambda store, identity: plan(store, identity, CHRISTMAS)):
        assert refusal(lambda act=act: act(store, identity)).code == "unknown"  # type: ignore[misc]
    assert read_pointer(store) == before
    assert on_screen(store) == three[0]


def test_five_are_kept_and_the_newest_that_nobody_has_seen(store: Store, tmp_path: Path) -> None:
    seen = [shown(store, tmp_path / f"{number}", f"{number}") for number in range(7)]
    assert read_pointer(store).shown == tuple(ids(seen[:1:-1]))
    ready = [brought(store, tmp_path / word, {"a.md": word}) for word in ("ready", "readier")]
    assert tidy(store, 5) == (ready[0].id,)
    assert ids(releases(store)) == [ready[1].id, *ids(seen[:1:-1])]
    assert sorted(path.name for path in store.prepared.iterdir()) == sorted(ids(releases(store)))
    assert tidy(store, 2) == tuple(ids(seen[2:5]))
    assert read_pointer(store).shown == (seen[6].id, seen[5].id)


def test_one_for_another_day(store: Store, tmp_path: Path, three: list[Release]) -> None:
    ready = brought(store, tmp_path / "ready", {"a.md": "Ready."})
    plan(store, ready.id, CHRISTMAS)
    pointer = read_pointer(store)
    assert (pointer.planned, on_screen(store)) == (Planned(ready.id, CHRISTMAS), three[0])
    newer = brought(store, tmp_path / "newer", {"a.md": "Newer."})
    assert tidy(store, 5) == ()
    days = (dt.date(2026, 12, 23), CHRISTMAS, dt.date(2027, 3, 1), None)
    assert [due(pointer, day) for day in days] == [None, ready.id, ready.id, None]
    activate(store, ready.id)
    assert read_pointer(store) == Pointer((ready.id, *ids(three)))
    plan(store, newer.id, CHRISTMAS)
    unplan(store)
    assert due(read_pointer(store), CHRISTMAS) is None


def test_a_planned_one_that_is_gone_is_not_planned_any_more(store: Store, tmp_path: Path, three: list[Release]) -> None:
    ready = brought(store, tmp_path / "ready", {"a.md": "Ready."})
    plan(store, ready.id, CHRISTMAS)
    remove_tree(ready.folder)
    assert refusal(lambda: activate(store, ready.id)).code == "unknown"
    tidy(store, 5)
    assert read_pointer(store) == Pointer(tuple(ids(three)))


def test_only_what_was_never_shown_can_be_discarded(store: Store, tmp_path: Path, three: list[Release]) -> None:
    assert refusal(lambda: discard(store, three[1].id)).code == "shown"
    ready = brought(store, tmp_path / "ready", {"a.md": "Ready."})
    plan(store, ready.id, CHRISTMAS)
    assert discard(store, ready.id) == ready
    assert (ids(releases(store)), read_pointer(store).planned) == (ids(three), None)
    assert not ready.prepared.exists()


# ---- what a disk loses


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"shown": []}',
        '{"format": 2, "shown": []}',
        '{"format": 1, "shown": ["../x"]}',
        '{"format": 1, "shown": 3}',
        "\0" * 90,
    ],
)
def test_a_pointer_that_is_damaged_or_foreign_is_replaced_by_its_copy(
    store: Store, three: list[Release], text: str, expects_log: ExpectsLog
) -> None:
    expects_log("current.json is damaged")
    expects_log("current.json and its copy are damaged")
    before = read_pointer(store)
    store.pointer.write_text(text)
    assert read_pointer(store) == before
    assert on_screen(store) == three[0]
    store.pointer_copy.write_text(text)
    assert read_pointer(store) == Pointer()
    assert is_lost(store)
    assert tidy(store, 1) == ()  # while nobody knows what is needed
    assert ids(releases(store)) == ids(three)
    activate(store, three[1].id)
    assert store.pointer.with_name("current.json.broken").read_text() == text
    assert on_screen(store) == three[1]


def test_a_pointer_that_was_deleted_is_replaced_by_its_copy(store: Store, three: list[Release]) -> None:
    store.pointer.unlink()
    assert on_screen(store) == three[0]
    assert tidy(store, 5) == ()
    store.pointer_copy.unlink()
    assert on_screen(store) is None
    assert not is_lost(store)  # as if nothing had ever been shown


def _lose_manifest(release: Release) -> None:
    release.manifest.unlink()


def _tear_manifest(release: Release) -> None:
    release.manifest.write_bytes(release.manifest.read_bytes()[:-9])


def _foreign_manifest(release: Release) -> None:
    release.manifest.write_text(release.manifest.read_text().replace('"format":1', '"format":2'))


def _other_hash(release: Release) -> None:
    text = release.manifest.read_text()
    at = text.index('"a/one.md"') + 20
    release.manifest.write_text(text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :])


def _no_text(release: Release) -> None:
    release.manifest.write_text(release.manifest.read_text().replace("a/one.md", "a/\\ud800.md"))


def _lose_file(release: Release) -> None:
    (release.content / "a").chmod(0o700)
    (release.content / "a/one.md").unlink()


def _shorter_file(release: Release) -> None:
    spoil(release, "a/one.md", b"# ")


def _more_files(release: Release) -> None:
    write_content(release.content, {"a/two.md": "Not checked."})


def _link(release: Release) -> None:
    _lose_file(release)
    (release.content / "a/one.md").symlink_to("/etc/hostname")


def _lose_all(release: Release) -> None:
    remove_tree(release.folder)


@pytest.mark.parametrize(
    "damage",
    [_lose_manifest, _tear_manifest, _foreign_manifest, _other_hash, _no_text, _lose_file, _shorter_file, _more_files, _link, _lose_all],
)
def test_when_the_one_on_the_screen_is_damaged_the_one_before_is_shown(
    store: Store, three: list[Release], damage: Callable[[Release], None], expects_log: ExpectsLog
) -> None:
    expects_log(f"{three[0].id} is damaged or not there, so the one before it is shown")
    damage(three[0])
    assert on_screen(store) == three[1]
    assert refusal(lambda: activate(store, three[0].id)).code == "unknown"
    damage(three[1])
    assert on_screen(store) == three[2]
    put_damaged_aside(store)
    tidy(store, 5)
    assert on_screen(store) == three[2]
    assert ids(releases(store)) == [three[2].id]
    assert len(list(store.releases.glob("*.damaged"))) == (0 if damage is _lose_all else 1)


def test_undo_goes_back_from_what_is_on_the_screen(store: Store, three: list[Release]) -> None:
    remove_tree(three[0].folder)
    assert rollback(store) == three[2]
    for release in three[1:]:
        remove_tree(release.folder)
    assert refusal(lambda: rollback(store)).code == "nothing-before"


def test_a_changed_letter_is_found_by_reading_all_and_that_release_is_never_shown_again(store: Store, three: list[Release]) -> None:
    spoil(three[0], "a/one.md", b"# Three\n\nWords."[::-1].ljust(len(b"# three\n\nWords.")))
    assert on_screen(store) == three[0]  # the quick look sees no difference
    told: list[tuple[int, int]] = []
    assert verify(three[0], lambda done, total: told.append((done, total))) == ("a/one.md",)
    assert told == [(1, 2), (2, 2)]
    assert put_damaged_aside(store) == (three[0].id,)
    assert on_screen(store) == three[1]
    assert read_pointer(store).shown == (three[1].id, three[2].id)
    assert put_damaged_aside(store) == ()


def test_a_damaged_release_is_mended_by_bringing_its_content_again(store: Store, tmp_path: Path, three: list[Release]) -> None:
    spoil(three[0], "a/one.md", b"# eerht\n\nWords.")
    again = install(store, tmp_path / "three", NOW)
    assert (again.same, again.release.number, again.release.digest) == (False, 4, three[0].digest)
    assert verify(again.release) == ()


def test_what_the_kiosk_writes_beside_a_release_at_this_moment_is_left_alone(store: Store, three: list[Release]) -> None:
    (three[0].prepared / "library.msgpack.1-2.part").write_text("x")
    tidy(store, 5)
    assert (three[0].prepared / "library.msgpack.1-2.part").exists()


def test_other_files_that_a_system_puts_there_do_no_harm(store: Store, three: list[Release]) -> None:
    write_content(three[0].content, {"Thumbs.db": "x", "a/.DS_Store": "x"})
    assert on_screen(store) == three[0]
    assert verify(three[0]) == ()


# ---- what a kill leaves


def test_what_was_never_finished_goes(store: Store, tmp_path: Path, three: list[Release]) -> None:
    ready = brought(store, tmp_path / "ready", {"a.md": "Ready."})
    cancelled = install(store, write_content(tmp_path / "x", {"a.md": "Not checked to the end."}), NOW).release
    write_content(
        store.folder, {"current.json.12-34.part": "{", "releases/0009.part/content/a.md": "", "releases/0003-aaaaaaaaaaaa.trash/x": ""}
    )
    write_content(store.prepared, {"0001-bbbbbbbbbbbb/index.sqlite": "x", f"{ready.id}/library.msgpack.1-2.part": "x", "x": ""})
    os.utime(ready.prepared / "library.msgpack.1-2.part", (0, 0))
    assert tidy(store, 5) == ()
    assert ids(releases(store)) == [ready.id, *ids(three)]
    assert not cancelled.folder.exists()
    left = sorted(path.relative_to(store.folder).as_posix() for path in store.folder.rglob("*") if "content" not in path.parts)
    names = sorted([ready.id, *ids(three)])
    assert left == sorted(
        ["current.copy.json", "current.json", "lock", "prepared", "releases"]
        + [f"prepared/{name}{rest}" for name in names for rest in ("", "/report.json")]
        + [f"releases/{name}{rest}" for name in names for rest in ("", "/manifest.json")]
    )


def test_what_was_prepared_of_a_release_that_is_gone_goes_too(store: Store, three: list[Release]) -> None:
    """As when the power fails after a release was removed, and before the pointer knew."""
    remove_tree(three[2].folder)
    tidy(store, 5)
    assert sorted(path.name for path in store.prepared.iterdir()) == sorted(ids(three[:2]))
    assert read_pointer(store).shown == tuple(ids(three[:2]))


def test_numbers_go_on_and_are_not_limited_to_four_digits(store: Store, tmp_path: Path) -> None:
    (store.releases / "12345-aaaaaaaaaaaa").mkdir(parents=True)
    assert install(store, write_content(tmp_path / "x", {"a.md": "x"}), NOW).release.id.startswith("12346-")
