"""The commands of the store, as somebody at a terminal meets them, and as the staff area reads them."""

import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.library.checks.release import Named, ReleaseReport, load_report
from kiosk.library.headings import NAME, load
from kiosk.library.store.manifest import find, releases
from kiosk.library.store.model import Release, Store
from kiosk.library.store.pointer import read_pointer, shown_at_start
from kiosk.library.store.tidying import tidy
from tests.builders import SETTINGS, write_content
from tests.library.store.helpers import disk, packed

Words = pytest.CaptureFixture[str]

TODAY = dt.datetime.now().astimezone().date()

WINTER: dict[str, str | bytes] = {
    "kiosk.toml": SETTINGS,
    "sleep/topic.md": "---\ntitle: Sleeping well\nmotif: tide\nhue: sage\n---\n",
    "sleep/one.md": "---\nauthor: A. Lee\nreviewed_by: Dr Lee\nreviewed: 2026-11\nreview_by: 2027-11-01\n---\n# Lie down\n\nSee [x](y.md).",
    "sleep/one.es.md": "# Acuéstese\n\nPalabras.",
    "sleep/two.md": "# Get up\n\nWords.",
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "data")


def run(store: Store, *words: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([*map(str, words), "--data", str(store.data)])
    return int(str(ended.value.code))


def events(capsys: Words) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def installed(store: Store, folder: Path, files: Mapping[str, str | bytes], *words: object) -> Release:
    before = {release.id for release in releases(store)}
    assert run(store, "install", write_content(folder, files), *words) == 0
    (release,) = [release for release in releases(store) if release.id not in before]
    return release


def report_of(release: Release) -> ReleaseReport:
    report = load_report(release)
    assert report
    return report


def test_a_folder_is_brought_looked_at_and_shown_when_somebody_says_so(store: Store, tmp_path: Path, capsys: Words) -> None:
    folder = write_content(tmp_path / "Winter reading", {**WINTER, "plan.docx": "x"})
    assert run(store, "install", folder) == 0
    printed = capsys.readouterr()
    assert "Copied: “Winter reading”, 2 articles.\n" in printed.out
    assert "Left out, because the kiosk cannot use it: plan.docx (1 file).\n" in printed.out
    assert "In it are 0 errors and " in printed.out
    assert printed.out.endswith("To show it: kiosk activate 1\n")
    assert printed.err == ""
    assert shown_at_start(store.data) is None
    assert run(store, "activate", "0001") == 0  # as its folder is called
    assert capsys.readouterr().out == "“Winter reading” is shown now.\n"
    (release,) = releases(store)
    assert shown_at_start(store.data) == release
    assert load(release.prepared / NAME, release.content, TODAY)  # the kiosk finds its headings ready
    assert run(store, "rollback") == 0
    assert capsys.readouterr().out == "The content that came with the kiosk is shown again.\n"
    assert run(store, "rollback") == 1
    assert "There is nothing to go back to" in capsys.readouterr().err


def test_the_report_says_what_is_in_it_who_reviewed_it_and_what_is_wrong(store: Store, tmp_path: Path) -> None:
    report = report_of(installed(store, tmp_path / "in", WINTER))
    (topic,) = report.topics
    assert (topic.id, topic.title, topic.articles, topic.motif, topic.hue) == ("sleep", "Sleeping well", 2, "tide", "sage")
    assert (report.articles, report.languages, report.errors) == (2, ("en", "es"), 0)
    versions = {version.path: version for version in report.versions}
    one = versions["sleep/one.md"]
    assert (one.title, one.author, one.reviewed_by, one.reviewed) == ("Lie down", "A. Lee", "Dr Lee", "2026-11")
    assert (one.review_by, versions["sleep/one.es.md"].language) == (dt.date(2027, 11, 1), "es")
    assert one.problems == sum(problem.file == "sleep/one.md" for problem in report.problems) > 0
    assert "link" in {problem.code for problem in report.problems}
    assert report.warnings == sum(problem.severity == "warning" for problem in report.problems)


def test_it_is_compared_with_what_is_on_the_screen(store: Store, tmp_path: Path, capsys: Words) -> None:
    shipped = write_content(
        tmp_path / "shipped", {"sleep/one.md": "# Other\n\nWords.", "old/gone.md": "# Long gone\n\nWords.", "old/topic.md": ""}
    )
    config = tmp_path / "machine.toml"
    config.write_text(f'mode = "store"\ncontent = "{shipped.as_posix()}"')
    first = installed(store, tmp_path / "in", WINTER, "--config", config, "--activate")
    compared = report_of(first).compared
    assert compared.release == ""
    assert compared.new == (Named("sleep/one.es.md", "Acuéstese"), Named("sleep/two.md", "Get up"))
    assert compared.changed == (Named("sleep/one.md", "Lie down"),)
    assert compared.removed == (Named("old/gone.md", "Long gone"),)
    assert "Beside what was shown until now: 2 new, 1 changed, 1 removed.\nIt is shown now.\n" in capsys.readouterr().out
    changed: dict[str, str | bytes] = {**WINTER, "sleep/two.md": "# Get up slowly\n\nWords.", "sleep/three.md": "# Tea\n\nWords."}
    del changed["sleep/one.es.md"]
    compared = report_of(installed(store, tmp_path / "next", changed)).compared
    assert compared.release == first.id
    assert (compared.new, compared.changed) == ((Named("sleep/three.md", "Tea"),), (Named("sleep/two.md", "Get up slowly"),))
    assert compared.removed == (Named("sleep/one.es.md", "Acuéstese"),)


def test_the_staff_area_reads_one_object_a_line(store: Store, tmp_path: Path, capsys: Words) -> None:
    folder = write_content(tmp_path / "in", {**WINTER, "a.exe": "", "b.exe": "", "c.exe": "", "d.exe": ""})
    run(store, "install", folder, "--format", "json", "--activate", "--name", "Winter", "--origin", "the USB stick LINDEN")
    *steps, done = events(capsys)
    assert {step["event"] for step in steps} == {"progress"}
    assert list(dict.fromkeys(step["step"] for step in steps)) == ["copy", "check", "prepare"]
    last = {step["step"]: (step["done"], step["all"]) for step in steps}
    (release,) = releases(store)
    assert last == {"copy": (release.bytes, release.bytes), "check": (4, 4), "prepare": (4, 4)}
    expected = {
        "event": "done",
        "id": release.id,
        "name": "Winter",
        "origin": "the USB stick LINDEN",
        "same": False,
        "shown": True,
        "articles": 2,
    }
    assert expected.items() <= done.items()
    assert done["left_out"] == {"count": 4, "names": ["a.exe", "b.exe", "c.exe"]}
    assert Path(str(done["report"])).is_file()
    run(store, "install", folder, "--format", "json")
    again = events(capsys)[-1]
    assert (again["same"], again["id"]) == (True, release.id)


def test_the_list_of_releases(store: Store, tmp_path: Path, capsys: Words) -> None:
    assert run(store, "releases") == 0
    assert capsys.readouterr().out == "On the screen is the content that came with the kiosk.\n"
    for word in ("one", "two", "three"):
        installed(store, tmp_path / word, {"a.md": word}, "--activate")
    installed(store, tmp_path / "four", {"a.md": "four"})
    run(store, "activate", "4", "--on", TODAY + dt.timedelta(7))
    installed(store, tmp_path / "five", {"a.md": "five"})
    run(store, "activate", "2")
    capsys.readouterr()
    run(store, "releases", "--format", "json")
    (said,) = events(capsys)
    found = said["releases"]
    assert isinstance(found, list)
    assert [(each["number"], each["name"], each["state"]) for each in found] == [
        (5, "Five", "ready"),
        (4, "Four", "planned"),
        (3, "Three", "before"),
        (2, "Two", "shown"),
        (1, "One", "before"),
    ]
    assert said["planned"] == {"release": found[1]["id"], "on": (TODAY + dt.timedelta(7)).isoformat()}
    run(store, "releases")
    lines = capsys.readouterr().out.splitlines()
    assert lines[3].startswith("   2  on the screen           Two (1 file, ")
    assert f"planned for {TODAY + dt.timedelta(7)}" in lines[1]


def test_one_for_another_day_and_never_mind(store: Store, tmp_path: Path, capsys: Words) -> None:
    release = installed(store, tmp_path / "in", WINTER)
    assert run(store, "activate", release.id, "--on", TODAY + dt.timedelta(1)) == 0
    assert shown_at_start(store.data) is None
    assert run(store, "activate", release.id, "--on", "never") == 0
    assert read_pointer(store).planned is None
    assert run(store, "activate", release.id, "--on", "never") == 1
    assert run(store, "activate", release.id, "--on", TODAY - dt.timedelta(1)) == 2
    assert "is over. Name a day that is still to come." in capsys.readouterr().err
    assert run(store, "activate", release.id, "--on", TODAY) == 0
    assert shown_at_start(store.data) == release


def test_what_is_refused_says_why_and_changes_nothing(store: Store, tmp_path: Path, capsys: Words) -> None:
    first = installed(store, tmp_path / "in", WINTER, "--activate")
    capsys.readouterr()
    for words, code in (
        (("install", tmp_path / "nowhere"), "source-missing"),
        (("install", packed(tmp_path / "x.zip", [("../a.md", "x")])), "zip-leads-out"),
        (("activate", "9"), "unknown"),
        (("activate", "../../etc"), "unknown"),
        (("discard", "9"), "unknown"),
        (("discard", first.id), "shown"),
    ):
        assert run(store, *words, "--format", "json") == 1
        *_, said = events(capsys)
        assert (said["event"], said["code"]) == ("refused", code)
        assert str(said["what"]).endswith(".")
        assert str(said["remedy"]).endswith(".")
        assert (releases(store), shown_at_start(store.data)) == ([first], first)


def test_content_that_cannot_be_shown_is_not_kept(store: Store, tmp_path: Path, capsys: Words) -> None:
    folder = write_content(tmp_path / "in", {"a.md": b"\x00\x01\x02" * 50, "b.md": "---\nexpires: 2020-01-01\n---\nWords."})
    assert run(store, "install", folder, "--activate", "--format", "json") == 4
    said = events(capsys)[-1]
    assert (said["event"], said["code"]) == ("refused", "unusable")
    assert list(store.releases.iterdir()) == list(store.prepared.glob("*")) == []
    assert shown_at_start(store.data) is None


def test_errors_in_single_articles_are_only_told(store: Store, tmp_path: Path, capsys: Words) -> None:
    release = installed(store, tmp_path / "in", {**WINTER, "broken.md": b"\x00\x01\x02" * 50}, "--activate")
    assert "In it are 1 error and " in capsys.readouterr().out
    assert shown_at_start(store.data) == release


def test_a_damaged_release_is_not_shown_again_and_the_one_before_takes_its_place(store: Store, tmp_path: Path, capsys: Words) -> None:
    first, second = (installed(store, tmp_path / word, {"a.md": word}, "--activate") for word in ("one", "two"))
    for release in (first, second):
        file = release.content / "a.md"
        file.chmod(0o600)
        if release == second:
            file.write_text("owt")
    capsys.readouterr()
    assert run(store, "tidy", "--format", "json") == 1
    assert events(capsys) == [{"event": "done", "removed": [], "damaged": [second.id]}]
    assert shown_at_start(store.data) == first
    (first.content / "a.md").write_text("eno")
    assert run(store, "activate", "1") == 1
    assert find(store, first.id) is None


def test_tidying_where_nothing_is_makes_nothing(store: Store) -> None:
    assert run(store, "tidy") == 0
    assert not store.data.exists()


def test_as_many_are_kept_as_the_machine_says(store: Store, tmp_path: Path, capsys: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_KEEP_RELEASES", "2")
    for number in range(4):
        run(store, "install", write_content(tmp_path / f"{number}", {"a.md": f"{number}"}), "--activate")
    assert [release.number for release in releases(store)] == [4, 3]
    monkeypatch.setenv("KIOSK_KEEP_RELEASES", "1")
    capsys.readouterr()
    assert run(store, "tidy", "--format", "json") == 0
    assert [release.number for release in releases(store)] == [4]


def test_a_disk_that_is_full_when_it_is_prepared_keeps_what_was_there(tmp_path: Path, capsys: Words) -> None:
    with disk(tmp_path / "disk", "3m") as place:
        store = Store(place)
        first = installed(store, tmp_path / "one", {"a.md": "One."}, "--activate")
        filler = place / "filler"
        command = [
            sys.executable,
            "-m",
            "kiosk",
            "install",
            str(write_content(tmp_path / "two", WINTER)),
            "--data",
            str(place),
            "--format",
            "json",
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert '"copy"' in process.stdout.readline()
            with filler.open("wb", buffering=0) as file:
                try:
                    while file.write(b"x" * 4096):
                        pass
                except OSError:
                    pass
            said = [json.loads(line) for line in process.stdout]
        assert (said[-1]["event"], said[-1]["code"]) == ("refused", "no-room")
        assert shown_at_start(place) == first
        filler.unlink()
        assert [path.name for path in store.releases.iterdir()] == [first.id]
        capsys.readouterr()


def test_a_kiosk_that_shows_a_folder_says_so(store: Store, tmp_path: Path, capsys: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CONTENT", str(write_content(tmp_path / "live", {"live.md": "Words."})))
    release = installed(store, tmp_path / "in", WINTER, "--activate")
    assert f"But this kiosk shows the folder {tmp_path / 'live'}, as its settings say." in capsys.readouterr().out
    assert [article.path for article in report_of(release).compared.removed] == ["live.md"]
    again = installed(store, tmp_path / "in2", {"a.md": "Words."})
    assert report_of(again).compared.release == ""


def test_a_clock_of_1970_refuses_nothing(store: Store, tmp_path: Path) -> None:
    command = [sys.executable, "-c", CLOCK, "install", str(write_content(tmp_path / "in", WINTER)), "--activate", "--data", str(store.data)]
    subprocess.run(command, check=True)
    release = shown_at_start(store.data)
    assert release
    assert release.made.year == 1970
    installed(store, tmp_path / "next", {"a.md": "Words."}, "--activate")
    assert run(store, "rollback") == 0
    assert shown_at_start(store.data) == release


CLOCK = """
import datetime, sys
from kiosk import storing
from kiosk.cli import main
then = datetime.datetime(1970, 1, 1, 0, 5)
class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return then
datetime.datetime = Clock
main(sys.argv[1:])
"""


# ---- cancel


def group_of(process: "subprocess.Popen[bytes]") -> list[int]:
    """The processes that are left of a command."""
    listed = subprocess.run(["ps", "-o", "pid=,stat=", "-g", str(process.pid)], capture_output=True, text=True, check=False).stdout
    return [int(line.split()[0]) for line in listed.splitlines() if "Z" not in line.split()[1]]


def cancelled(store: Store, folder: Path, seconds: float) -> "subprocess.Popen[bytes]":
    """An install that is killed so long after its first line."""
    command = [sys.executable, "-m", "kiosk", "install", str(folder), "--activate", "--data", str(store.data), "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(seconds)
        process.kill()
    return process


@pytest.mark.skipif(not hasattr(os, "fork"), reason="ps and sessions")
def test_an_install_that_is_cancelled_leaves_nothing(store: Store, tmp_path: Path) -> None:
    first = installed(store, tmp_path / "one", {"a.md": "One."}, "--activate")
    folder = write_content(
        tmp_path / "many", {f"t{number % 9}/{number}.md": f"# {number}\n\n" + "Many words. " * 300 for number in range(200)}
    )
    chance, stopped = random.Random(20261124), 0
    for _ in range(6):
        process = cancelled(store, folder, chance.uniform(0, 0.8))
        end = time.monotonic() + 5
        while (left := group_of(process)) and time.monotonic() < end:
            time.sleep(0.05)
        assert left == []
        tidy(store, 5)
        if releases(store)[0] != first:  # it was quicker: ready, or even shown
            assert shown_at_start(store.data) == first or run(store, "rollback") == 0
            assert run(store, "discard", 2) == 0
        else:
            stopped += 1
            assert [path.name for path in store.releases.iterdir()] == [path.name for path in store.prepared.iterdir()] == [first.id]
    assert stopped


def test_somebody_who_presses_control_c_leaves_nothing(store: Store, tmp_path: Path) -> None:
    folder = write_content(tmp_path / "many", {f"{number}.md": f"# {number}\n\n" + "Many words. " * 300 for number in range(300)})
    command = [sys.executable, "-m", "kiosk", "install", str(folder), "--data", str(store.data), "--format", "json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout
        while b'"check"' not in process.stdout.readline():
            pass
        process.send_signal(signal.SIGINT)
        out, wrong = process.communicate()
    assert json.loads(out.splitlines()[-1])["code"] == "cancelled"
    assert b"Traceback" not in wrong
    assert process.returncode == 1
    assert list(store.releases.iterdir()) == []


def test_a_folder_whose_name_is_no_text(store: Store, tmp_path: Path) -> None:
    try:
        folder = write_content(tmp_path / os.fsdecode(b"stick\xe4"), {"a.md": "# A\n\nWords."})
    except OSError:
        pytest.skip("this system has no such names")
    installed(store, folder, {})
    (release,) = releases(store)
    assert release.origin.endswith("stick?")


def test_with_settings_that_cannot_be_read_nothing_is_done_in_the_wrong_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    machine_file, folder = tmp_path / "machine.toml", write_content(tmp_path / "in", {"a.md": "# A\n\nWords."})
    machine_file.write_text("data = [")
    with pytest.raises(SystemExit, match="2"):
        main(["install", str(folder), "--data", str(tmp_path / "data"), "--config", str(machine_file)])
    assert "Nothing has changed" in capsys.readouterr().err
    assert not (tmp_path / "data" / "store").exists()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may write where others cannot change it")
def test_root_writes_nothing_that_the_kiosks_user_could_not_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data"
    data.mkdir()
    os.chown(data, 65534, 65534)
    with pytest.raises(SystemExit, match="2"):
        main(["activate", "1", "--data", str(data)])
    assert "who could not change what root writes" in capsys.readouterr().err


def test_an_empty_name_is_not_the_folder_that_one_is_in(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["install", ""])
    assert "the name is empty" in capsys.readouterr().err
