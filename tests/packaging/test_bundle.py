"""The program folder that a practice gets: a kiosk that runs on its own, holds nothing needless, and looks like the one in the checkout."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

import dev
from tests.speech_service import needs_service

KIOSK = dev.ROOT / "dist" / "kiosk" / ("kiosk.exe" if sys.platform == "win32" else "kiosk")
QT = KIOSK.parent / "_internal" / "PySide6" / "Qt"
WIDTH, HEIGHT = 1280, 800
SIZE = f"{WIDTH}x{HEIGHT}"
TEXT_COLUMN = QRect(400, 360, 640, 320)
NAME = QRect(0, 600, 640, 200)  # of the practice, on the attract screen
MB = 1_000_000
MOST_MB = 136  # 133.5 when it was measured
PATIENCE = 120  # seconds, for a machine that has much else to do

LIBRARIES = """
    Qt6Concurrent Qt6Core Qt6DBus Qt6Gui Qt6Multimedia Qt6Network Qt6OpenGL Qt6Qml Qt6QmlMeta Qt6QmlModels Qt6QmlWorkerScript Qt6Quick
    Qt6QuickShapes Qt6Svg Qt6TextToSpeech Qt6WaylandClient Qt6XcbQpa icudata icui18n icuuc
""".split()
PLUGINS = """
    imageformats/qgif imageformats/qjpeg imageformats/qwebp platforminputcontexts/composeplatforminputcontextplugin
    platforms/qoffscreen platforms/qwayland platforms/qxcb texttospeech/qtexttospeech_speechd
    wayland-graphics-integration-client/qt-plugin-wayland-egl
    wayland-shell-integration/fullscreen-shell-v1 wayland-shell-integration/xdg-shell
    xcbglintegrations/qxcb-egl-integration xcbglintegrations/qxcb-glx-integration
""".split()
BINDINGS = {"QtCore", "QtGui", "QtQml", "QtQuick", "QtSvg", "QtTextToSpeech"}
QML_MODULES = {"QtQml", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Shapes", "QtQuick/Window"}

pytestmark = [
    pytest.mark.bundle,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform == "linux" and not shutil.which("objdump"), reason="PyInstaller needs objdump (package binutils)."),
]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the files of Qt have other names here")
needs_xvfb = pytest.mark.skipif(not (shutil.which("Xvfb") and Path("/proc/self").exists()), reason="needs Linux and Xvfb")

Kiosk = Callable[..., subprocess.CompletedProcess[str]]


def sources() -> str:
    """A digest of all that the bundle is made from."""
    folders = [dev.ROOT / name for name in ("src", "content", "resources")]
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    files += [dev.ROOT / name for name in ("build.spec", "LICENSE", "pyproject.toml", "requirements.lock")]
    return dev.digest(sys.version, *(part for file in sorted(files) for part in (str(file), file.read_bytes())))


@pytest.fixture(scope="session", autouse=True)
def bundle() -> None:
    """dist/kiosk, made anew when it is older than its sources or was made by somebody else since."""
    stamp, made_from = dev.ROOT / "dist" / "kiosk.stamp", sources()
    if KIOSK.exists() and dev.stamped(stamp, f"{made_from} {KIOSK.stat().st_mtime_ns}"):
        return
    assert dev.bundle(["--log-level", "ERROR"]) == 0
    dev.write_stamp(stamp, f"{made_from} {KIOSK.stat().st_mtime_ns}")


def clean_environment(home: Path) -> dict[str, str]:
    """What a bare machine sets, so that nothing of Python or of the checkout helps."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    return kept | {"HOME": str(home), "PATH": os.defpath, "LC_ALL": "C.UTF-8"}


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    """Runs a command of the bundled kiosk, in another folder and at home nowhere."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [KIOSK, *arguments]
        environment = clean_environment(tmp_path)
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False)

    return run


@pytest.fixture
def glass(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A screen of 1280 x 800: its DISPLAY, and the file in which its picture lies."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{SIZE}x24", "-fbdir", str(tmp_path)]
    command += ["-nocursor", "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as pipe:
                yield f":{pipe.readline().strip()}", tmp_path / "Xvfb_screen0"
        finally:
            server.terminate()


def seen_on(screen: Path) -> QImage:
    """What is on the glass: the X window dump ends with the pixels."""
    pixels = screen.read_bytes()[-4 * WIDTH * HEIGHT :]
    return QImage(pixels, WIDTH, HEIGHT, 4 * WIDTH, QImage.Format.Format_RGB32).copy()


def colours(image: QImage) -> int:
    """How many colours some thousand pixels, spread over the picture, have."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


def dark_share(image: QImage, area: QRect) -> float:
    """The share of dark pixels, such as letters on paper."""
    pixels = bytes(image.copy(area).convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    return sum(pixel < 90 for pixel in pixels) / len(pixels)


def wait_until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "Nothing came on the glass."


def heeds_sigterm(process: subprocess.Popen[str]) -> bool:
    """Whether the program has come to handle the signal; it does so after its first frame."""
    status = Path(f"/proc/{process.pid}/status").read_text("ascii")
    return bool(int(status.partition("SigCgt:")[2].split()[0], 16) >> (signal.SIGTERM - 1) & 1)


def run_until_seen(glass: tuple[str, Path], home: Path, *arguments: str | Path) -> tuple[QImage, str]:
    """Starts the bundled kiosk, ends it with SIGTERM when its first picture is on the glass; that picture, and what it said on stderr."""
    display, screen = glass
    command = [KIOSK, "run", "--size", SIZE, "--data", home / "data", *arguments]
    environment = clean_environment(home) | {"DISPLAY": display}
    wait_until(lambda: colours(seen_on(screen)) == 1)  # what ran before is gone
    with subprocess.Popen(command, cwd=home, env=environment, stderr=subprocess.PIPE, encoding="utf-8") as process:
        try:
            wait_until(lambda: process.poll() is not None or (heeds_sigterm(process) and colours(seen_on(screen)) > 500))
            picture = seen_on(screen)
        finally:
            process.terminate()
            errors = process.communicate(timeout=PATIENCE)[1]
            print(errors)  # pytest shows it when the test fails
    assert process.returncode == 0
    return picture, errors


# --- what it does ---


@pytest.mark.parametrize(("option", "answer"), [("--version", r"^kiosk \d+\.\d+\.\d+$"), ("--help", r"(?m)^ +snapshot +\w+")])
def test_it_says_what_it_is(kiosk: Kiosk, option: str, answer: str) -> None:
    done = kiosk(option)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(answer, done.stdout)


@pytest.fixture
def pictures(kiosk: Kiosk, tmp_path: Path) -> dict[str, QImage]:
    """What the bundle draws of the content in the checkout, by file name."""
    done = kiosk("snapshot", dev.ROOT / "content", "--out", tmp_path / "pictures", "--size", SIZE)
    assert (done.returncode, done.stderr) == (0, "")
    return {path.name: QImage(str(path)) for path in sorted((tmp_path / "pictures").iterdir())}


def test_it_draws_every_screen_and_every_article(pictures: dict[str, QImage]) -> None:
    articles = [image for name, image in pictures.items() if "-article-" in name]
    written = [file for file in (dev.ROOT / "content").glob("*/*.md") if file.name.count(".") == 1 and file.name != "topic.md"]
    assert len(articles) == len(written) >= 5
    assert {name[3:-4] for name in pictures} >= {"attract", "home", "comfort", "still-there", "help"}
    for name, image in pictures.items():
        assert (image.width(), image.height()) == (WIDTH, HEIGHT)
        assert colours(image) > 100, name
    for image in articles:
        assert dark_share(image, TEXT_COLUMN) > 0.02, "there are no letters"
    pages = [bytes(image.constBits()) for image in articles]
    assert len(set(pages)) == len(pages), "two articles look alike"


def test_its_articles_look_as_they_do_in_the_checkout(pictures: dict[str, QImage], tmp_path: Path) -> None:
    out = tmp_path / "checkout"
    command: list[str | Path] = [sys.executable, "-m", "kiosk", "snapshot", dev.ROOT / "content", "--out", out, "--size", SIZE]
    environment = clean_environment(tmp_path) | {"PYTHONPATH": str(dev.ROOT / "src")}
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, timeout=PATIENCE)
    articles = {name: image for name, image in pictures.items() if "-article-" in name}
    assert [name for name, image in articles.items() if image != QImage(str(out / name))] == []


def test_it_makes_checks_and_converts_content(kiosk: Kiosk, tmp_path: Path) -> None:
    content = tmp_path / "content"
    assert kiosk("new", content).returncode == 0
    text = "Sleep\n\nIt helps.\n\nWhy it helps:\n\nNobody knows for certain.\n"
    for number in range(40):  # as many as are given to processes of their own
        (tmp_path / f"page {number}.txt").write_text(f"Sleep {number}\n\n{text}", "utf-8")
    page = tmp_path / "page.html"
    page.write_text("<title>A page</title><h1>A page</h1><p>It has words.</p>", "utf-8")
    converted = kiosk("convert", *sorted(tmp_path.glob("page *.txt")), page, "--into", content / "02-sleep")
    assert (converted.returncode, converted.stderr) == (0, "")
    checked = kiosk("check", content, "--strict")
    assert checked.stderr == ""
    assert "43 articles can be shown" in checked.stdout


@needs_service
def test_it_reads_aloud_with_the_service_of_the_system(tmp_path: Path) -> None:
    """Its own libraries are not those of the service, which it starts when there is none."""
    content = tmp_path / "content"
    content.mkdir()
    (content / "kiosk.toml").write_text('listen = true\nlanguages = ["en", "es", "ar"]\n', "utf-8")
    (content / "a.md").write_text("# A\n\nWords.", "utf-8")
    environment = clean_environment(tmp_path) | {"XDG_RUNTIME_DIR": str(tmp_path)}
    command: list[str | Path] = [KIOSK, "doctor", "--content", content]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=PATIENCE, check=False)
    assert "ok    Articles can be read aloud by speechd in: en, es, ar.\n" in done.stdout
    assert (done.stderr, done.returncode) == ("", 0)


@needs_xvfb
def test_it_comes_on_the_glass_and_leaves_without_a_complaint(glass: tuple[str, Path], tmp_path: Path) -> None:
    _, errors = run_until_seen(glass, tmp_path, "--trace", tmp_path / "trace.json")
    complaints = [line for line in errors.splitlines() if not re.search(r" INFO +kiosk\.", line)]
    assert complaints == []
    events = json.loads((tmp_path / "trace.json").read_text("utf-8"))["traceEvents"]
    assert "first-frame" in {event["name"] for event in events}


@needs_xvfb
def test_it_asks_the_graphics_for_their_name_in_a_process_of_its_own(glass: tuple[str, Path], tmp_path: Path) -> None:
    _, errors = run_until_seen(glass, tmp_path)
    assert re.search(r"Drawing with .*\(found\)", errors)
    assert "could not be asked" not in errors


@needs_xvfb
def test_it_shows_another_content_folder_instead_of_its_own(glass: tuple[str, Path], tmp_path: Path) -> None:
    own, _ = run_until_seen(glass, tmp_path)
    content = shutil.copytree(dev.ROOT / "content", tmp_path / "content")
    settings = (content / "kiosk.toml").read_text("utf-8")
    (content / "kiosk.toml").write_text(re.sub(r'(?m)^name = ".*"', 'name = "Elm Tree Yard"', settings), "utf-8")
    other, _ = run_until_seen(glass, tmp_path, "--content", content)
    assert own.copy(NAME) != other.copy(NAME)


# --- what it holds ---


def names(folder: Path, pattern: str) -> set[str]:
    """The shared libraries of a folder, without `lib` and what follows the name."""
    found = [file.relative_to(folder) for file in folder.glob(pattern) if ".so" in file.name]
    return {(path.parent / path.name.removeprefix("lib").partition(".")[0]).as_posix() for path in found}


@linux_only
def test_it_holds_the_parts_of_qt_that_it_uses_and_no_other() -> None:
    assert names(QT / "lib", "*") == set(LIBRARIES)
    assert names(QT / "plugins", "*/*") == set(PLUGINS)
    assert names(QT.parent, "Qt*") == BINDINGS
    assert {file.parent.relative_to(QT / "qml").as_posix() for file in (QT / "qml").rglob("qmldir")} == QML_MODULES
    assert not (QT / "translations").exists()


@linux_only
def test_it_is_small() -> None:
    size = sum(file.stat().st_size for file in KIOSK.parent.rglob("*") if file.is_file() and not file.is_symlink())
    assert size < MOST_MB * MB


def test_it_brings_its_licences_and_no_path_of_the_machine_that_made_it() -> None:
    inside = KIOSK.parent / "_internal"
    assert (inside / "LICENSE").is_file()
    assert (inside / "fontpkg_atkinson_hyperlegible" / "LICENSE").is_file()
    made_here = str(dev.ROOT).encode()
    assert [file for file in KIOSK.parent.rglob("*") if file.is_file() and made_here in file.read_bytes()] == []
