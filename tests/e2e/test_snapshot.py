"""Pictures of every screen, taken without a display."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import cli
from kiosk import config as configs
from kiosk.snapshot import take
from tests.builders import SETTINGS
from tests.conftest import ExpectsLog, WriteContent
from tests.e2e.conftest import ROOT


def pictures(content: Path, data: Path, out: Path) -> dict[str, QImage]:
    out.mkdir()
    flags = {"graphics": "software", "size": "960x540"}
    layers = configs.layers(flags, {}, data / "no-machine-file", content, data)
    return {path.name: QImage(str(path)) for path in take(layers, out, "light", 100)}


def test_the_first_pictures_lack_nothing_that_later_ones_have(tmp_path: Path) -> None:
    first = pictures(ROOT / "content", tmp_path / "data", tmp_path / "first")
    again = pictures(ROOT / "content", tmp_path / "data", tmp_path / "again")

    assert len(first) >= 10
    assert first == again


def test_there_is_a_picture_of_every_screen_and_article(content: WriteContent, tmp_path: Path, expects_log: ExpectsLog) -> None:
    expects_log("no numbers to call")
    folder = content({"01-a/01-one.md": "# One\n\nWords.", "01-a/02-two.md": "# Two\n\nWords.", "02-b/three.md": "# Three\n\nWords."})
    names = [name[3:-4] for name in pictures(folder, tmp_path / "data", tmp_path / "out")]
    articles = ["article-01-a-01-one", "article-01-a-02-two", "article-02-b-three"]
    assert names == ["attract", "home", "topic-01-a", *articles, "search", "short-reads", "take", "comfort", "still-there", "help"]


def test_a_language_begins_the_visits_and_takes_none_away(content: WriteContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    settings = f'languages = ["en", "es"]\n{SETTINGS}'
    folder = content({"kiosk.toml": settings, "one.md": "# One\n\nWords.", "one.es.md": "# Uno\n\nPalabras."})
    sizes = ["--size", "960x540", "--out", str(tmp_path / "out")]
    with pytest.raises(SystemExit) as ended:
        cli.main(["snapshot", str(folder), "--language", "es", *sizes])
    assert ended.value.code == 0
    assert [path.name[3:] for path in sorted((tmp_path / "out").iterdir())].count("languages.png") == 1


def test_a_folder_with_nothing_to_show_has_its_own_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], expects_log: ExpectsLog
) -> None:
    expects_log("nowhere is not there")
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    with pytest.raises(SystemExit) as ended:
        cli.main(["snapshot", str(tmp_path / "nowhere"), "--out", str(tmp_path)])
    assert ended.value.code == cli.EXIT_UNUSABLE
    assert "There is nothing to show in" in capsys.readouterr().err


def test_the_hour_and_the_notice_of_the_day_are_in_no_picture(tmp_path: Path, content: WriteContent) -> None:
    folder, data = content({"kiosk.toml": SETTINGS, "a/one.md": "# One\n\nWords.\n"}), tmp_path / "data"
    first = pictures(folder, data, tmp_path / "first")
    night = {"screen_on": "00:00-00:01", "notice": "Back at 2 pm", "rotation": 180}
    layers = configs.layers({"graphics": "software", "size": "960x540", **night}, {}, data / "no-machine-file", folder, data)
    (tmp_path / "night").mkdir()
    assert {path.name: QImage(str(path)) for path in take(layers, tmp_path / "night", "light", 100)} == first
