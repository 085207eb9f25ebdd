"""When nobody is there any more, and when there is nothing to read."""

from pathlib import Path

from kiosk.session import events as on
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import Attract
from tests.conftest import ExpectsLog, LogGate
from tests.driver import Driver


def test_quiet_asks_first_and_then_forgets(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))

    kiosk.send(on.Quiet())
    assert kiosk.session.asking
    assert kiosk.session.place != Attract()

    kiosk.send(on.Quiet())
    assert kiosk.session.place == Attract()


def test_im_still_reading_goes_on_where_it_was(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
    place = kiosk.session.place
    kiosk.send(on.Quiet())

    kiosk.tap(1250, 610)

    assert not kiosk.session.asking
    assert kiosk.session.place == place


def test_a_fresh_attract_screen_waits_for_ever(kiosk: Driver) -> None:
    assert wait(kiosk.session, IdleTimes()) is None


def test_an_empty_folder_shows_a_calm_page_and_recovers_by_itself(tmp_path: Path, data: Path, expects_log: ExpectsLog) -> None:
    expects_log("nothing to read")
    expects_log("no numbers to call")
    folder = tmp_path / "content"
    folder.mkdir()
    with Driver(folder, data) as kiosk:
        assert kiosk.screen == "desk"

        (folder / "first.md").write_text("# Hello\n\nSome words.", encoding="utf-8")
        kiosk.wait_for(lambda: kiosk.screen == "attract")

        kiosk.send(on.Touch())
        assert kiosk.app.library.reading_order[0].versions[0].title == "Hello"


def test_what_is_wrong_is_told_once_however_often_the_folder_is_looked_at(tmp_path: Path, data: Path, log_gate: LogGate) -> None:
    log_gate.expected += ["nothing to read", "first.md", "no numbers to call"]
    with Driver(tmp_path, data) as kiosk:
        for _ in range(3):
            kiosk.app._look_again()
        assert len(log_gate.alarms) == 1

        (tmp_path / "first.md").write_text("---\ntitle: [\n---\nSome words.", encoding="utf-8")
        kiosk.app._look_again()
        assert len(log_gate.alarms) == 3


def test_a_folder_that_is_missing_or_a_file_shows_the_calm_page(tmp_path: Path, data: Path, expects_log: ExpectsLog) -> None:
    expects_log("is not there")
    expects_log("is a file, and should be a folder")
    with Driver(tmp_path / "nowhere", data) as kiosk:
        assert kiosk.screen == "desk"
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with Driver(tmp_path / "file", data) as kiosk:
        assert kiosk.screen == "desk"
