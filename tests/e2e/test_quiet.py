"""When nobody is there any more, and when there is nothing to read."""

import logging
import shutil
from pathlib import Path

import pytest

from kiosk.session import events as on
from kiosk.session.idle import IdleTimes, wait
from kiosk.session.state import Attract
from tests.builders import SETTINGS
from tests.conftest import ExpectsLog, LogGate, WriteContent
from tests.driver import Driver
from tests.e2e.conftest import ROOT


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
        assert kiosk.app.window.property("heading") == "Please ask at the desk", "a screen reader says it"

        (folder / "first.md").write_text("# Hello\n\nSome words.", encoding="utf-8")
        kiosk.wait_for(lambda: kiosk.screen == "attract")

        kiosk.send(on.Touch())
        assert kiosk.app.library.reading_order[0].versions[0].title == "Hello"


def test_what_is_wrong_is_told_once_however_often_the_folder_is_looked_at(tmp_path: Path, data: Path, log_gate: LogGate) -> None:
    log_gate.expected += ["nothing to read", "first.md", "no numbers to call"]
    with Driver(tmp_path, data) as kiosk:
        read: list[bool] = []
        kiosk.app.content.changed.connect(lambda: read.append(True))
        for _ in range(3):
            read.clear()
            kiosk.app.content.refresh()
            kiosk.wait_for(lambda: bool(read))
        assert len(log_gate.alarms) == 1

        (tmp_path / "first.md").write_text("---\ntitle: [\n---\nSome words.", encoding="utf-8")
        kiosk.wait_for(lambda: len(log_gate.alarms) == 3)


def test_when_a_stick_is_pulled_visitors_read_on(tmp_path: Path, data: Path, log_gate: LogGate) -> None:
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    shutil.copytree(ROOT / "content", stick)
    with Driver(stick, data) as kiosk:
        kiosk.send(on.Touch())
        helps = kiosk.app.config.help_lines
        stick.rename(pocket)
        log_gate.expected += ["stick is not there"]
        kiosk.wait_for(lambda: len(log_gate.alarms) == 1)
        for number in (1, 3):
            kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[number].id))
            kiosk.run(0.1)
            assert kiosk.screen == "article"
            assert kiosk.items("Paragraph")
        assert kiosk.app.config.help_lines == helps != ()

        (pocket / "kiosk.toml").write_text('[practice]\nname = "Back"\n', encoding="utf-8")
        log_gate.expected += ["no numbers to call"]
        pocket.rename(stick)
        kiosk.wait_for(lambda: kiosk.app.presenter.kiosk.home_model.property("name") == "Back")


def test_each_time_a_stick_is_pulled_is_told_and_so_is_its_coming_back(
    content: WriteContent, tmp_path: Path, data: Path, log_gate: LogGate, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    log_gate.expected += ["content is not there"]
    stick, pocket = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."}), tmp_path / "pocket"
    with Driver(stick, data) as kiosk:

        def pull_and_put_back(times: int) -> None:
            stick.rename(pocket)
            kiosk.wait_for(lambda: len(log_gate.alarms) == times)
            pocket.rename(stick)
            kiosk.wait_for(lambda: caplog.text.count("has been read again") == times)

        pull_and_put_back(1)
        pull_and_put_back(2)


def test_a_file_that_is_taken_away_leaves_the_others(tmp_path: Path, data: Path, expects_log: ExpectsLog) -> None:
    expects_log("leads to nothing that is shown")
    expects_log("of the key related is not there")
    shutil.copytree(ROOT / "content", tmp_path / "content")
    with Driver(tmp_path / "content", data) as kiosk:
        kiosk.send(on.Touch())
        gone, *others = [article.id for article in kiosk.app.library.topics[1].articles]
        for version in (tmp_path / "content").glob(f"{gone}*.md"):
            version.unlink()
        kiosk.send(on.OpenArticle(gone))
        kiosk.wait_for(lambda: gone not in kiosk.app.library.positions)

        assert set(others) < set(kiosk.app.library.positions)
        assert kiosk.screen != "article"


def test_a_folder_that_is_missing_or_a_file_shows_the_calm_page(tmp_path: Path, data: Path, expects_log: ExpectsLog) -> None:
    expects_log("is not there")
    expects_log("is a file, and should be a folder")
    with Driver(tmp_path / "nowhere", data) as kiosk:
        assert kiosk.screen == "desk"
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with Driver(tmp_path / "file", data) as kiosk:
        assert kiosk.screen == "desk"
