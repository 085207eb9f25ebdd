"""The content folder changes while the kiosk runs."""

import datetime
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.cli import EXIT_NOT_KEPT, EXIT_UNUSABLE
from kiosk.session import events as on
from tests.builders import SETTINGS
from tests.conftest import ExpectsLog, LogGate, WriteContent
from tests.driver import Driver

LONG = "# One\n\n" + "\n\n".join(f"Paragraph number {number}. It says little." for number in range(60))

# How the process that reads the folder may fail.
FULL_DISK = [sys.executable, "-c", f"raise SystemExit({EXIT_NOT_KEPT})"]
KILLED = [sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"]
GONE = [sys.executable, "-c", f"raise SystemExit({EXIT_UNUSABLE})"]
NOT_THERE = ["no-such-program"]


def read_by(monkeypatch: pytest.MonkeyPatch, command: list[str]) -> None:
    """From now on that command is run to read the folder."""
    monkeypatch.setattr("kiosk.machine.places.own_command", lambda *_: command)


def shown(kiosk: Driver, words: str) -> float | None:
    """How far down the glass a line that begins so stands; None when it is not to be seen."""
    lines = (line for line in kiosk.items("BlockWords") if str(line.property("words")).startswith(words))
    return next((line.mapToScene(QPointF()).y() for line in lines), None)


def test_a_changed_article_is_shown_and_what_somebody_reads_does_not_move(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": LONG, "two.md": "Words."})
    with Driver(folder, data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        for _ in range(3):
            kiosk.swipe((1000, 800), (0, -600))
            kiosk.run(1.0)
        lines = [str(line.property("words")) for line in kiosk.items("BlockWords")]
        place = {line: shown(kiosk, line) for line in lines}

        (folder / "one.md").write_text(LONG.replace("Paragraph number 1. ", "A new beginning. " * 40), encoding="utf-8")
        kiosk.wait_for(lambda: kiosk.app.library.reading_order[0].versions[0].minutes > 1)
        kiosk.run(0.3)
        read = [line for line, y in place.items() if y is not None and 0 < y < 900]
        assert len(read) > 5
        assert {line: shown(kiosk, line) for line in read} == {line: place[line] for line in read}


def test_new_articles_and_new_settings_come_by_themselves(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
        (folder / "kiosk.toml").write_text('[practice]\nname = "New"\n' + SETTINGS.replace('region = "us"', ""), encoding="utf-8")
        (folder / "kiosk.toml").write_text(f'{SETTINGS}\n[practice]\nname = "New"\n', encoding="utf-8")
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)
        assert kiosk.app.config.name == "New"


def test_a_setting_that_hides_articles_and_the_colour_of_the_practice_come_by_themselves(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords.", "two.md": "---\nreview_by: 2026-01-01\n---\n# Two\n\nWords."})
    with Driver(folder, data) as kiosk:

        def accent() -> str:
            return str(kiosk.app.presenter.kiosk.property("look")["light"]["accent"])

        before = accent()
        assert len(kiosk.app.library.reading_order) == 2
        settings = f'hide_overdue = true\n{SETTINGS}\n[practice]\naccent = "#004080"'
        (folder / "kiosk.toml").write_text(settings, encoding="utf-8")
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 1)
        assert accent() == "#004080" != before


def test_a_slip_in_the_settings_takes_nobodys_help_numbers_away(content: WriteContent, data: Path, log_gate: LogGate) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        log_gate.expected += ["The settings from before are used: line 1 .* .a quotation mark is missing"]
        (folder / "kiosk.toml").write_text(SETTINGS.replace('"us"', '"us'), encoding="utf-8")
        kiosk.wait_for(lambda: bool(log_gate.alarms))
        kiosk.run(0.3)
        assert [line.number for line in kiosk.app.config.help_lines] == ["911"]
        assert (data / "settings" / "kiosk.toml").read_text(encoding="utf-8") == SETTINGS, "for the next start"

        (folder / "kiosk.toml").write_text(SETTINGS.replace("911", "988"), encoding="utf-8")
        kiosk.wait_for(lambda: [line.number for line in kiosk.app.config.help_lines] == ["988"])


def test_what_could_not_be_read_is_tried_again(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, log_gate: LogGate
) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        monkeypatch.setattr("kiosk.content.FEW", 1)
        monkeypatch.setattr("kiosk.content.RETRY", 100)
        with monkeypatch.context() as broken:
            read_by(broken, KILLED)
            log_gate.expected += ["the process that reads it ended"]
            (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
            kiosk.wait_for(lambda: bool(log_gate.alarms))
            kiosk.run(0.5)
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)
        assert len(log_gate.alarms) == 1


@pytest.mark.parametrize("command", [FULL_DISK, KILLED, NOT_THERE], ids=["full disk", "killed", "not there"])
def test_when_the_process_that_reads_fails_the_kiosk_reads_itself(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, expects_log: ExpectsLog, command: list[str]
) -> None:
    expects_log("It is tried again.")
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        read_by(monkeypatch, command)
        (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("two"))
        assert shown(kiosk, "Words.")


def test_on_a_full_disk_articles_come_from_their_files(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, expects_log: ExpectsLog
) -> None:
    expects_log("make room on its disk")
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        monkeypatch.setattr("kiosk.library.index.Index.made", lambda *_: None)
        read_by(monkeypatch, FULL_DISK)
        (folder / "one.md").write_text("# One and a half\n\nOther words.", encoding="utf-8")
        kiosk.wait_for(lambda: kiosk.app.library.reading_order[0].versions[0].title == "One and a half")
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        assert shown(kiosk, "Other words.")


def test_a_folder_too_large_to_wait_for_stays_as_it_was_when_nothing_can_be_kept(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, log_gate: LogGate
) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        monkeypatch.setattr("kiosk.content.FEW", 1)
        read_by(monkeypatch, FULL_DISK)
        log_gate.expected += ["cannot be kept"]
        (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
        kiosk.wait_for(lambda: bool(log_gate.alarms))
        assert len(kiosk.app.library.reading_order) == 1


def test_a_folder_that_was_not_there_for_a_moment_is_read_again(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, log_gate: LogGate
) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        monkeypatch.setattr("kiosk.content.RETRY", 100)
        log_gate.expected += ["was not there for a moment"]
        with monkeypatch.context() as moment:
            read_by(moment, GONE)
            (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
            kiosk.wait_for(lambda: bool(log_gate.alarms))
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)


def test_a_kiosk_that_is_closed_while_it_reads_ends_quietly(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        taken: list[bool] = []
        kiosk.app.content.changed.connect(lambda: taken.append(True))
        kiosk.app.content.refresh()
        kiosk.app.content.refresh()
    assert not taken


def test_a_large_folder_is_read_behind_the_calm_page(content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.content.FEW", 1)
    with Driver(content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."}), data) as kiosk:
        assert kiosk.screen == "desk"
        kiosk.wait_for(lambda: kiosk.screen == "attract")


def test_a_folder_that_is_being_copied_is_taken_when_it_is_quiet(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data) as kiosk:
        taken: list[int] = []
        kiosk.app.content.changed.connect(lambda: taken.append(len(kiosk.app.library.reading_order)))
        for number in range(12):
            (folder / f"more-{number}.md").write_text("Words.", encoding="utf-8")
            kiosk.run(0.15)
        kiosk.wait_for(lambda: bool(taken))
        assert taken == [13]


def test_an_article_that_is_open_and_goes_leads_home(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords.", "two.md": "# Two\n\nWords."})
    with Driver(folder, data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        (folder / "one.md").unlink()
        kiosk.wait_for(lambda: kiosk.screen == "home")


def test_a_start_shows_what_was_kept_and_then_what_has_changed(content: WriteContent, data: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, data):
        pass
    (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
    with Driver(folder, data) as kiosk:
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)


def test_where_nothing_can_be_kept_the_kiosk_does_without(content: WriteContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.machine.places.writable", lambda _: None)
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# One\n\nWords."})
    with Driver(folder, tmp_path / "data") as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        assert shown(kiosk, "Words.")
        (folder / "two.md").write_text("# Two\n\nWords.", encoding="utf-8")
        kiosk.wait_for(lambda: len(kiosk.app.library.reading_order) == 2)


def test_with_a_clock_that_cannot_be_right_no_date_hides_anything(
    content: WriteContent, data: Path, monkeypatch: pytest.MonkeyPatch, expects_log: ExpectsLog
) -> None:
    expects_log("The clock of this computer says 1970-01-01")
    monkeypatch.setattr("kiosk.app._today", lambda: datetime.date(1970, 1, 1))
    folder = content({"kiosk.toml": SETTINGS, "one.md": "---\npublish: 2026-11-01\nexpires: 2026-11-02\n---\nWords."})
    with Driver(folder, data) as kiosk:
        assert kiosk.app.library.usable
