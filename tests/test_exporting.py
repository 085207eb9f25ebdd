"""`kiosk export`, as somebody at a terminal and the staff area meet it."""

import json
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from tests.builders import write_content
from tests.conftest import PutIn, WriteContent
from tests.sticks import protect, pull

FILES = {"kiosk.toml": '[practice]\nname = "Haus Präsenz"\n', "01-sleep/a.md": "# Sleep\n\nWords.\n"}

Words = pytest.CaptureFixture[str]


def export(what: str, stick: Path, *more: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["export", what, "--to", str(stick), *map(str, more)])
    return int(str(ended.value.code))


def events(told: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in told.splitlines()]


def test_the_content_that_is_shown(content: WriteContent, put_in: PutIn, capsys: Words) -> None:
    stick = put_in()
    assert export("content", stick, "--content", content(FILES)) == 0
    (place,) = stick.iterdir()
    assert place.name.startswith("Haus Präsenz (20")
    assert (place / "01-sleep" / "a.md").read_text() == FILES["01-sleep/a.md"]
    assert capsys.readouterr().out == f"{place.name} is written: {place}\n"


def test_the_staff_area_sees_how_far_it_is_and_where_it_went(content: WriteContent, put_in: PutIn, capsys: Words) -> None:
    stick, size = put_in(), sum(len(text.encode()) for text in FILES.values())
    assert export("content", stick, "--content", content(FILES), "--format", "json") == 0
    *progress, done = events(capsys.readouterr().out)
    (place,) = stick.iterdir()
    assert done == {"event": "done", "path": str(place), "name": place.name}
    assert progress[0] == {"event": "progress", "step": "copy", "done": 0, "all": size}
    assert progress[-1] == {"event": "progress", "step": "copy", "done": size, "all": size}


def test_a_folder_to_start_from(put_in: PutIn) -> None:
    stick = put_in()
    assert export("starter", stick) == 0
    (place,) = stick.iterdir()
    assert place.name.startswith("Kiosk starter (20")
    assert (place / "READ ME FIRST.txt").is_file()


def test_the_log(content: WriteContent, put_in: PutIn, tmp_path: Path) -> None:
    stick, data = put_in(), write_content(tmp_path / "data", {"logs/kiosk.log": "It began.\n"})
    assert export("log", stick, "--content", content(FILES), "--data", data) == 0
    (place,) = stick.iterdir()
    assert place.name.startswith("Haus Präsenz log (20")
    assert zipfile.ZipFile(place).read("kiosk.log") == b"It began.\n"


def test_the_list_of_reviews(content: WriteContent, put_in: PutIn, capsys: Words) -> None:
    stick = put_in()
    folder = content({**FILES, "01-sleep/b.md": "---\ntitle: Worry\nreviewed_by: Dr Lee\nreview_by: 2020-01-01\n---\nSee [c](c.md)."})
    assert export("reviews", stick, "--content", folder, "--format", "json") == 0
    *progress, done = events(capsys.readouterr().out)
    assert progress[-1] == {"event": "progress", "step": "check", "done": 2, "all": 2}
    place = Path(done["path"])
    assert place.suffix == ".html"
    text = place.read_text("utf-8")
    assert text.index("Overdue: 1 article") < text.index("Worry") < text.index("Never reviewed by a clinician: 1 article")
    assert "The check found 1 problem in it." in text
    assert export("reviews", stick, "--content", content({}) / "nowhere", "--format", "json") == 1
    assert events(capsys.readouterr().out)[-1]["code"] == "source-missing"


def test_a_refusal_says_what_to_do_and_fails(content: WriteContent, put_in: PutIn, capsys: Words) -> None:
    stick = put_in()
    protect(stick)
    assert export("content", stick, "--content", content(FILES)) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "Nothing can be written to LINDEN: it is write-protected. Move the small switch at its side if it has one, or take another stick.\n"
    )
    assert export("starter", stick, "--format", "json") == 1
    (refusal,) = events(capsys.readouterr().out)
    assert refusal.keys() == {"event", "code", "what", "remedy"}
    assert (refusal["event"], refusal["code"]) == ("refused", "read-only")


def test_where_a_stick_was_nothing_is_written_to_the_kiosks_own_disk(put_in: PutIn, tmp_path: Path, capsys: Words) -> None:
    stick = put_in()
    pull(stick)
    assert export("starter", stick) == 1
    assert capsys.readouterr().err == "LINDEN is not there. Put the stick in, wait a moment, and try again.\n"
    assert list(stick.iterdir()) == []
    assert export("starter", tmp_path / "nowhere") == 1
    assert not (tmp_path / "nowhere").exists()


def test_wrong_usage(content: WriteContent, put_in: PutIn, tmp_path: Path, capsys: Words) -> None:
    assert export("everything", put_in()) == 2
    assert export("content", put_in("B"), "--content", content(FILES), "--config", tmp_path / "nowhere.toml") == 2
    assert "nowhere.toml" in capsys.readouterr().err


def test_cancel_is_a_kill_and_leaves_nothing_that_looks_done(content: WriteContent, put_in: PutIn) -> None:
    stick = put_in(size="64m")
    folder = content({f"{number}.md": "words " * 3000 for number in range(2000)})
    command = [sys.executable, "-m", "kiosk", "export", "content", "--to", str(stick), "--content", str(folder), "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(0.05)
        process.kill()
    (left,) = stick.iterdir()
    assert left.suffix == ".part"
    assert export("content", stick, "--content", folder) == 0
    (place,) = stick.iterdir()
    assert len(list(place.iterdir())) == 2000
