"""What `dev.py` promises to somebody with a fresh clone."""

import re
import socket
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

import dev

LDD = """
libQt6Gui.so.6:
	libEGL.so.1 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
libqxcb.so:
	libEGL.so.1 => not found
	libxcb-icccm.so.4 => not found
	libQt6Pdf.so.6 => not found
"""

POLICY = """libxcb1:
  Installed: 1.15-1
  Candidate: 1.15-1
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.84.4-3
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
"""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")


class Commands:
    """Stands in for `dev.run`: notes the commands and answers with the exit codes it was given, then with 0."""

    def __init__(self, *codes: int) -> None:
        self.codes = list(codes)
        self.lines: list[str] = []
        self.environment: dict[str, str] = {}

    def __call__(self, command: Sequence[str | Path], **environment: str) -> int:
        self.lines.append(" ".join(map(str, command)))
        self.environment = environment
        return self.codes.pop(0) if self.codes else 0


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    commands = Commands()
    monkeypatch.setattr(dev, "run", commands)
    return commands


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone in which nothing has been installed."""
    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    return tmp_path


# --- the command line ---


def test_help_explains_every_command_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    text = capsys.readouterr().out
    for name in ("run", "test", "check", "bench", "bundle", "lock", "kiosk"):
        assert re.search(rf"^  {name} +\w.{{20,}}$", text, re.MULTILINE)


@pytest.mark.parametrize("arguments", [["dance"], []])
def test_an_unknown_command_is_wrong_usage_and_shows_the_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(arguments) == 2
    assert "usage: python3 dev.py" in capsys.readouterr().out


def test_kiosk_help_is_the_kiosks_own(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(dev, "prepare", lambda _: None)
    assert dev.main(["kiosk", "--help"]) == 0
    assert commands.lines == [f"{dev.PYTHON} -m kiosk --help"]


def test_run_hands_its_arguments_on_with_or_without_dashes(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(dev, "prepare", lambda _: None)
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    dev.main(["run", "--", "--windowed"])
    dev.main(["run", "--windowed"])
    assert commands.lines == [f"{dev.PYTHON} -m kiosk run --windowed"] * 2


def test_tests_fail_when_the_checks_do_and_pytest_comes_last(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(dev, "check", lambda *_, **__: 1)
    assert dev.test(["-k", "carousel"]) == 1
    assert commands.lines == [f"{dev.PYTHON} -m pytest -k carousel"]
    assert commands.environment["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(("arguments", "how"), [([], "-n logical --dist loadfile"), (["--long"], "--long")])
def test_all_tests_together_measure_their_coverage(
    arguments: list[str], how: str, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    monkeypatch.setattr(dev, "check", lambda *_, **__: 0)
    dev.test(arguments)
    assert commands.lines == [f"{dev.PYTHON} -m pytest --cov --cov-report=term:skip-covered {how}"]


# --- a screen, or none ---


@linux_only
def test_no_display_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not dev.has_screen()


@linux_only
def test_a_display_counts_only_while_a_server_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{server.getsockname()[1] - 6000}.0")
        assert dev.has_screen()
    assert not dev.has_screen()


@linux_only
def test_a_wayland_socket_is_a_screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert dev.has_screen()
    assert not dev.has_screen()


@pytest.mark.parametrize(("screen", "codes"), [(False, []), (True, [3])], ids=["no display", "the kiosk finds no screen"])
def test_without_a_screen_the_pictures_are_drawn_and_named(
    screen: bool,
    codes: list[int],
    monkeypatch: pytest.MonkeyPatch,
    commands: Commands,
    capsys: pytest.CaptureFixture[str],
) -> None:
    commands.codes = codes
    monkeypatch.setattr(dev, "has_screen", lambda: screen)
    assert dev.run_kiosk(["--windowed"]) == 0
    screens = dev.ROOT / "build" / "screens"
    assert commands.lines[-1] == f"{dev.PYTHON} -m kiosk snapshot {dev.ROOT / 'content'} --out {screens}"
    assert commands.environment == {"QT_QPA_PLATFORM": "offscreen"}
    said = capsys.readouterr().out
    assert "There is no screen" in said
    assert str(screens) in said


def test_the_pictures_are_of_the_content_that_was_asked_for(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    dev.run_kiosk(["--content", "elsewhere"])
    assert "snapshot elsewhere --out" in commands.lines[0]


def test_a_failed_snapshot_promises_no_pictures(
    monkeypatch: pytest.MonkeyPatch, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.codes = [4]
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    assert dev.run_kiosk([]) == 4
    assert "The pictures are" not in capsys.readouterr().out


# --- system packages ---


def test_missing_libraries_are_named_once_and_without_qts_own() -> None:
    assert dev.missing_libraries(LDD) == ["libEGL.so.1", "libxcb-icccm.so.4"]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_the_package_of_a_library(library: str, package: str) -> None:
    assert dev.package_of(library) == package


def test_a_package_that_was_renamed_for_64_bit_time_is_asked_for_by_its_new_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "output", lambda *_: POLICY)
    assert dev.apt_names(["libxcb1", "libglib2.0-0", "libnew9"]) == (["libglib2.0-0t64", "libnew9", "libxcb1"], {"libnew9"})


def test_root_installs_and_refreshes_the_lists_only_when_a_package_is_unknown(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "root_prefix", list)
    answers = ["", POLICY, POLICY]
    monkeypatch.setattr(dev, "output", lambda *_: answers.pop(0))
    dev.install_system(["libxcb1"], "This system lacks libxcb.so.1.")
    dev.install_system(["libxcb1"], "This system lacks libxcb.so.1.")
    assert [line.split("apt-get ")[1].split()[0] for line in commands.lines] == ["update", "install", "install"]
    assert commands.lines[-1].endswith("--no-install-recommends libxcb1")


def test_anybody_else_is_told_the_one_command(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "root_prefix", lambda: None)
    monkeypatch.setattr(dev, "output", lambda *_: POLICY)
    with pytest.raises(dev.Stop, match=r"\n    sudo apt-get install --no-install-recommends libglib2\.0-0t64 libxcb1\n"):
        dev.install_system(["libxcb1", "libglib2.0-0"], "This system lacks much.")
    assert commands.lines == []


def test_without_apt_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(dev.Stop, match=r"lacks libEGL\.so\.1\. There is no apt-get"):
        dev.need_system({"libEGL.so.1": "libegl1"})


@pytest.mark.parametrize(
    ("name", "is_there", "missing"),
    [
        ("libpython3.11.so.1.0", False, {"libpython3.11.so.1.0": f"libpython3.{sys.version_info.minor}"}),
        ("libpython3.11.so.1.0", True, {}),
        ("libpython3.11.a", False, {}),
        (None, False, {}),
    ],
    ids=["a bare Debian", "installed", "built without", "Windows"],
)
def test_the_bundle_needs_pythons_own_library(
    name: str | None, is_there: bool, missing: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if is_there and name:
        (tmp_path / name).touch()
    monkeypatch.setattr("sys.base_prefix", str(tmp_path / "nowhere"))
    monkeypatch.setattr("sysconfig.get_config_var", {"INSTSONAME": name, "LIBDIR": str(tmp_path)}.get)
    assert dev.missing_python() == missing


def test_the_tests_need_a_voice_that_is_no_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "USR", tmp_path)
    assert dev.missing_voice() == {"sd_espeak-ng": "speech-dispatcher-espeak-ng"}
    (tmp_path / "lib64" / "speech-dispatcher-modules").mkdir(parents=True)
    (tmp_path / "lib64" / "speech-dispatcher-modules" / "sd_espeak-ng").touch()
    assert dev.missing_voice() == {}


def test_a_missing_thing_ends_the_command_with_1_and_the_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(_: str) -> None:
        raise dev.Stop("This system lacks Xvfb.")

    monkeypatch.setattr(dev, "prepare", prepare)
    assert dev.main(["test"]) == 1
    assert capsys.readouterr().err == "This system lacks Xvfb.\n"


# --- the virtual environment ---


def test_a_broken_install_leaves_no_stamp_and_is_begun_anew(clone: Path, commands: Commands) -> None:
    commands.codes = [0, 1]  # venv, then pip
    with pytest.raises(dev.Stop, match="could not be installed"):
        dev.make_venv()
    assert not (clone / ".venv" / "packages.stamp").exists()
    dev.make_venv()
    assert dev.stamped(clone / ".venv" / "packages.stamp", dev.packages_key())
    assert "venv --clear" in commands.lines[2]
    assert "--require-hashes --no-deps" in commands.lines[3]


def test_another_python_or_another_place_needs_another_environment(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = dev.packages_key()
    monkeypatch.setattr("platform.python_version", lambda: "3.99.0")
    other_python = dev.packages_key()
    monkeypatch.setattr(dev, "VENV", clone / "moved" / ".venv")
    assert len({key, other_python, dev.packages_key()}) == 3


# --- the lock ---


def test_the_lock_holds_every_dependency_with_hashes_and_nothing_of_the_machine_that_made_it() -> None:
    lock = dev.LOCK.read_text("utf-8")
    project = tomllib.loads(dev.PYPROJECT.read_text("utf-8"))
    for requirement in [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]:
        name = re.split(r"[=<>~!;\[ ]", requirement)[0].lower()
        assert re.search(rf"^{re.escape(name)}==\S+.*\\\n    --hash=sha256:[0-9a-f]{{64}}", lock, re.MULTILINE), name
    assert "pyside6-essentials==6.11.3 " in lock
    assert not re.search(r"://|--index|--find-links|(?<![\w.])/\w", lock)
