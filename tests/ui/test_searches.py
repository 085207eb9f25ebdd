"""Questions to the index, asked beside the screens."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.library.model import Hit, Library
from kiosk.session import events as on
from kiosk.ui.searches import Find, Searches
from tests.builders import SETTINGS
from tests.conftest import WriteContent
from tests.driver import Driver


def asking(find: Find) -> tuple[Searches, list[str]]:
    searches = Searches(lambda: find)
    heard: list[str] = []
    searches.found.connect(lambda query, _hits: heard.append(query))
    return searches, heard


def test_a_question_has_its_answer(qtbot: QtBot) -> None:
    hit = Hit("a", "a.md", ())
    searches, heard = asking(lambda *_question: (hit,))
    with qtbot.waitSignal(searches.found) as answer:
        searches.ask("sleep", "en", Library())
    searches.close()
    assert answer.args == ["sleep", (hit,)]
    assert heard == ["sleep"]


def test_questions_that_were_overtaken_are_not_asked(qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    asked: list[str] = []

    def slow(query: str, *_rest: object) -> tuple[Hit, ...]:
        asked.append(query)
        begun.set()
        go_on.wait(5)
        return ()

    searches, heard = asking(slow)
    searches.ask("s", "en", Library())
    begun.wait(5)
    for query in ("sl", "sle", "slee"):
        searches.ask(query, "en", Library())
    go_on.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    searches.close()
    assert asked == heard == ["s", "slee"]


def test_where_nobody_asks_nothing_runs() -> None:
    opened: list[bool] = []

    def open_index() -> Find:
        opened.append(True)
        return lambda *_question: ()

    Searches(open_index).close()
    assert opened == []


def test_a_visitor_types_and_finds(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# Sleep\n\nWords.", "two.md": "# Worry\n\nWords."})
    with Driver(folder, tmp_path / "data") as kiosk:
        for event in (on.Touch(), on.OpenSearch(), on.Type("slep")):
            kiosk.app.presenter.send(event)
        kiosk.wait_for(lambda: bool(kiosk.session.hits))
        assert [hit.article for hit in kiosk.session.hits] == ["one"]

        (folder / "three.md").write_text("# Sleep better\n\nWords.", encoding="utf-8")
        kiosk.wait_for(lambda: len(kiosk.session.hits) == 2)


def test_in_another_language_the_same_words_are_looked_for_anew(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# No sleep\n\nWords.", "one.es.md": "# No dormir\n\nPalabras."})
    with Driver(folder, tmp_path / "data") as kiosk:
        for event in (on.Touch(), on.OpenSearch(), on.Type("no")):
            kiosk.app.presenter.send(event)
        kiosk.wait_for(lambda: [hit.path for hit in kiosk.session.hits] == ["one.md"])
        kiosk.app.presenter.send(on.SetLanguage("es"))
        kiosk.wait_for(lambda: [hit.path for hit in kiosk.session.hits] == ["one.es.md"])
