"""The releases as staff see them, from a real store."""

import datetime as dt
from pathlib import Path

from kiosk import storing
from kiosk.config import Config
from kiosk.library.store import changing
from kiosk.library.store.model import Store
from kiosk.staff.shelf import Shelf, read_shelf
from tests.builders import write_content

OLD = {
    "01-calm/01-breath.md": "# Breath\n\nIn.\n",
    "01-calm/01-breath.es.md": "# Aire\n\nDentro.\n",
    "01-calm/02-rest.md": "# Rest\n\nSit.\n",
}
NEW = {
    "01-calm/01-breath.md": "# Breath\n\nIn and out.\n",
    "01-calm/01-breath.es.md": "# Aire\n\nDentro.\n",
    "02-snow/01-ice.md": "# Ice\n\nIt holds.\n",
    "02-snow/01-ice.es.md": "# Hielo\n\nAguanta.\n",
}


def bring(tmp_path: Path, name: str, files: dict[str, str]) -> str:
    """Brings a folder into the store, and says which release it is."""
    config = Config(content=tmp_path / "came-along", data=tmp_path / "data", mode="store")
    config.content.mkdir(exist_ok=True)
    source = write_content(tmp_path / name, files)
    given = {"source": source, "name": None, "origin": "LINDEN", "activate": False, "format": "json"}
    assert storing.install(given, config) == 0
    ready = read_shelf(Store(tmp_path / "data")).ready
    assert ready
    return ready.release


def test_an_empty_store_has_an_empty_shelf(tmp_path: Path) -> None:
    assert read_shelf(Store(tmp_path / "data")) == Shelf()


def test_what_was_brought_is_ready_with_what_is_new_in_it(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    changing.activate(store, bring(tmp_path, "Autumn", OLD))
    bring(tmp_path, "Winter", NEW)
    shelf = read_shelf(store)
    assert shelf.shown
    assert shelf.ready
    assert (shelf.shown.name, shelf.ready.name, shelf.ready.origin) == ("Autumn", "Winter", "LINDEN")
    about = shelf.ready.checked
    assert about
    # Articles, not files: Ice with its translation is one, and so is Breath.
    assert (about.articles, about.added, about.changed, about.removed) == (2, 1, 1, 1)
    assert 0 < len(about.findings) <= 3


def test_what_was_shown_before_is_kept_in_its_order(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    for number in range(3):
        changing.activate(store, bring(tmp_path, f"Season {number}", {**OLD, "01-calm/03-more.md": f"# More {number}\n\nText.\n"}))
    shelf = read_shelf(store)
    assert [entry.name for entry in (shelf.shown, *shelf.before) if entry] == ["Season 2", "Season 1", "Season 0"]
    assert shelf.ready is None


def test_what_is_planned_is_ready_with_its_day(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    changing.plan(store, bring(tmp_path, "Winter", NEW), dt.date(2026, 12, 1))
    shelf = read_shelf(store)
    assert shelf.ready
    assert (shelf.ready.name, shelf.planned) == ("Winter", dt.date(2026, 12, 1))


def test_undo_makes_what_was_undone_ready_again(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    changing.activate(store, bring(tmp_path, "Winter", NEW))
    changing.rollback(store)
    shelf = read_shelf(store)
    assert shelf.shown is None
    assert shelf.ready
    assert shelf.ready.name == "Winter"
