#!/usr/bin/env python3
"""Everything a developer does with the kiosk, from a fresh clone, with nothing but Python 3.11 or newer.

    python3 dev.py run        show the kiosk
    python3 dev.py test       check the code, then run the tests
    python3 dev.py --help     everything else

The first call makes the virtual environment `.venv` and installs the packages of `requirements.lock`, each checked by its hash.
On Debian and Ubuntu it also finds out which system packages are missing, installs them as root, and names the command otherwise.
Stamps in `.venv` make later calls quick; what an interrupted call left half done is made anew by the next one.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import signal
import socket
import subprocess
import sys
import sysconfig
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Command = Sequence[str | Path]

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
TRANSLATIONS = ROOT / "resources" / "translations"
PYPROJECT = ROOT / "pyproject.toml"

NO_SCREEN = 3  # the kiosk's exit code
WRONG_USAGE = 2
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
TEST_ENVIRONMENT = {**OFFSCREEN, "QT_QUICK_BACKEND": "software", "PYTHONUTF8": "1"}

SPEECH = {"speech-dispatcher": "speech-dispatcher", "espeak-ng": "espeak-ng"}
# What the tests need to meet the screens as a screen reader does; at-spi2 puts no program on PATH, but every bus finds it here.
SCREEN_READER = {"dbus-daemon": "dbus", "/usr/share/dbus-1/services/org.a11y.Bus.service": "at-spi2-core", "xdotool": "xdotool"}
# Subcommand -> program on PATH, or file, that must be there -> its Debian package.
PROGRAMS = {
    "test": {"Xvfb": "xvfb", "objdump": "binutils", "zbarimg": "zbar-tools"} | SPEECH | SCREEN_READER,
    "bench": {"Xvfb": "xvfb"},
    "bundle": {"objdump": "binutils"},
}
SPEAKS = "speech-dispatcher-modules/sd_espeak-ng"  # the part of speech-dispatcher that speaks with espeak-ng: below /usr/lib or so
USR = Path("/usr")
BUNDLES = {"test", "bundle"}  # these put Python itself into the program folder
# Shared libraries whose Debian package is not named by the rule in `package_of`.
ODD_PACKAGES = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libz.so.1": "zlib1g"}
# What Qt is known to need: asked for together with ensurepip, so that one command does it all. ldd over the binaries has the last word.
LIKELY_LIBRARIES = """
    libEGL.so.1 libGL.so.1 libX11-xcb.so.1 libdbus-1.so.3 libfontconfig.so.1 libglib-2.0.so.0 libgssapi_krb5.so.2
    libwayland-cursor.so.0 libwayland-egl.so.1 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-randr.so.0
    libxcb-shape.so.0 libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1 libxkbcommon-x11.so.0
""".split()
QT_BINARIES = """
    lib/libQt6QuickControls2.so.6 lib/libQt6Svg.so.6 plugins/imageformats/libq[gjsw]*.so plugins/platforms/libqoffscreen.so
    plugins/platforms/libqxcb.so plugins/platforms/libqwayland*.so plugins/wayland-graphics-integration-client/*.so
    plugins/wayland-shell-integration/*.so plugins/xcbglintegrations/*.so
""".split()


class Stop(Exception):  # noqa: N818 - it ends the work with a sentence for a person, which is not always an error
    """The work cannot go on; the message says why and what to do."""


# --- running things ---


def say(text: str) -> None:
    print(text, flush=True)


def run(command: Command, **environment: str) -> int:
    """Run a command with its output on the terminal; return its exit code. Who ends this program ends the command, too."""
    with subprocess.Popen(command, env={**os.environ, **environment}) as process:
        before = signal.signal(signal.SIGTERM, lambda *_: process.terminate())
        try:
            return process.wait()
        finally:
            signal.signal(signal.SIGTERM, before)


def must(command: Command, problem: str) -> None:
    """Run a command; stop with the problem when it fails."""
    if run(command):
        raise Stop(problem)


def output(*command: str | Path) -> str:
    """What a command prints, untranslated; nothing when there is no such command."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}).stdout
    except OSError:
        return ""


def tool(name: str, folder: Path = BIN) -> str:
    """The path of a program of the virtual environment."""
    found = shutil.which(name, path=str(folder))
    if found is None:
        raise Stop(f"{name} is missing in {folder}. Delete .venv and try again.")
    return found


def digest(*parts: str | bytes) -> str:
    """One hash over all parts."""
    return hashlib.sha256(b"\0".join(part.encode() if isinstance(part, str) else part for part in parts)).hexdigest()


def stamped(stamp: Path, value: str) -> bool:
    return stamp.is_file() and stamp.read_text("utf-8") == value


def write_stamp(stamp: Path, value: str) -> None:
    """Write a stamp whole or not at all."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    part = stamp.with_suffix(".part")
    part.write_text(value, "utf-8")
    part.replace(stamp)


# --- system packages ---


def package_of(library: str) -> str:
    """The Debian package of a shared library: libxcb-icccm.so.4 is in libxcb-icccm4, libX11.so.6 in libx11-6."""
    name, _, version = library.partition(".so.")
    name = name.lower().replace("_", "-")
    return ODD_PACKAGES.get(library, f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}")


def missing_libraries(ldd: str) -> list[str]:
    """The shared libraries that `ldd` did not find. Qt's own are left out: parts of Qt that the kiosk does not use lack some."""
    return sorted({name for name in re.findall(r"(\S+) => not found", ldd) if not name.startswith("libQt6")})


def installable(policy: str) -> set[str]:
    """The packages that have a candidate, from what `apt-cache policy` prints."""
    return set(re.findall(r"^(\S+):\n +Installed: .*\n +Candidate: (?!\(none\))", policy, re.MULTILINE))


def apt_names(packages: Iterable[str]) -> tuple[list[str], set[str]]:
    """The packages by the names that apt knows (newer releases end some in t64), and those that it does not know."""
    wanted = sorted(set(packages))
    known = installable(output("apt-cache", "policy", *wanted, *(f"{name}t64" for name in wanted)))
    names = [f"{name}t64" if f"{name}t64" in known else name for name in wanted]
    return names, set(names) - known


def root_prefix() -> list[str] | None:
    """What stands before a command to run it as root without a question; None when that cannot be."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    can_sudo = shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    return ["sudo", "-n"] if can_sudo else None


def install_system(packages: Iterable[str], why: str) -> None:
    """Install Debian packages, or stop with the one command that does it."""
    if not shutil.which("apt-get"):
        raise Stop(f"{why} There is no apt-get here, so please install them in this system's own way.")
    names, unknown = apt_names(packages)
    prefix = root_prefix()
    if prefix is None:
        raise Stop(f"{why} Please install them:\n\n    sudo apt-get install --no-install-recommends {' '.join(names)}\n")
    if unknown:
        run([*prefix, "apt-get", "update", "-q"])
        names, unknown = apt_names(packages)
    if unknown:
        raise Stop(f"{why} apt knows no package named {' or '.join(sorted(unknown))}.")
    say(f"{why} Installing {' '.join(names)}.")
    install = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-q", "-y", "--no-install-recommends", *names]
    if run(install):  # the package lists may be too old
        run([*prefix, "apt-get", "update", "-q"])
        must(install, "apt-get could not install the packages; its own words stand above.")


def missing_at_first() -> dict[str, str]:
    """What a bare system lacks for the virtual environment and, as a guess, for Qt: name -> Debian package."""
    missing = {}
    if importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip (venv)"] = f"python3.{sys.version_info.minor}-venv"
    cache = output("/sbin/ldconfig", "-p")
    if cache and shutil.which("apt-get"):
        missing |= {name: package_of(name) for name in LIKELY_LIBRARIES if name not in cache}
    return missing


def missing_python() -> dict[str, str]:
    """Python's own shared library, which goes into the program folder and which a bare Debian leaves out."""
    name, folder = (sysconfig.get_config_var(key) or "" for key in ("INSTSONAME", "LIBDIR"))
    shared = ".so." in name
    there = any((Path(place) / name).exists() for place in (folder, Path(sys.base_prefix) / "lib"))
    return {name: f"libpython3.{sys.version_info.minor}"} if shared and not there else {}


def missing_voice() -> dict[str, str]:
    """What speech-dispatcher lacks to speak, which is no program on PATH."""
    there = any(file for place in ("lib*", "lib*/*") for file in USR.glob(f"{place}/{SPEAKS}"))
    return {} if there else {PurePath(SPEAKS).name: "speech-dispatcher-espeak-ng"}


def need_system(missing: dict[str, str]) -> None:
    if missing:
        install_system(missing.values(), f"This system lacks {', '.join(missing)}.")


def need_qt_libraries() -> None:
    """Find out with ldd whether Qt can load here; a good answer is kept until the packages change."""
    if sys.platform != "linux" or not shutil.which("ldd"):
        return
    stamp, value = VENV / "libraries.stamp", digest(LOCK.read_bytes())
    if stamped(stamp, value):
        return
    binaries = [file for qt in VENV.glob("lib/python3*/site-packages/PySide6/Qt") for name in QT_BINARIES for file in qt.glob(name)]
    need_system({name: package_of(name) for name in missing_libraries(output("ldd", *binaries))})
    if still := missing_libraries(output("ldd", *binaries)):
        raise Stop(f"Qt still lacks {', '.join(still)}. Please install what brings them.")
    write_stamp(stamp, value)


# --- the virtual environment ---


def packages_key() -> str:
    """What the installed packages depend on: the lock, the Python version, and where .venv stands."""
    return digest(LOCK.read_bytes(), platform.python_version(), str(VENV))


def make_venv() -> None:
    """Make .venv anew and install the locked packages. The stamp comes last, so that a broken attempt is not believed."""
    say("Making the virtual environment .venv and installing the packages. This is done once and takes a minute or two.")
    base = getattr(sys, "_base_executable", sys.executable)  # not the Python of a .venv that is about to go
    must([base, "-m", "venv", "--clear", VENV], "The virtual environment could not be made; Python's own words stand above.")
    pip: Command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", *([] if sys.stdout.isatty() else ["--quiet"])]
    # The lock is complete. Left to look for more, pip takes the newest of what somebody wants with an extra, and finds no hash for it.
    must([*pip, "--require-hashes", "--no-deps", "-r", LOCK], "The packages could not be installed; pip's own words stand above.")
    write_stamp(VENV / "packages.stamp", packages_key())


def install_project() -> None:
    """Install the kiosk itself into .venv, editable."""
    pip: Command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--no-deps", "--no-build-isolation"]
    must([*pip, "-e", ROOT], "The kiosk itself could not be installed; pip's own words stand above.")
    write_stamp(VENV / "project.stamp", digest(PYPROJECT.read_bytes()))


def prepare(command: str) -> None:
    """Have everything there that a subcommand needs. Quick when it is."""
    fresh = not (PYTHON.exists() and stamped(VENV / "packages.stamp", packages_key()))
    if sys.platform == "linux":
        programs = {name: package for name, package in PROGRAMS.get(command, {}).items() if not shutil.which(name, os.F_OK)}
        programs |= missing_voice() if command == "test" else {}
        need_system(programs | (missing_python() if command in BUNDLES else {}) | (missing_at_first() if fresh else {}))
    if fresh:
        make_venv()
    if not stamped(VENV / "project.stamp", digest(PYPROJECT.read_bytes())):
        install_project()
    need_qt_libraries()
    release_translations()


def release_translations() -> None:
    """What people wrote (.ts) as what Qt reads (.qm), when it has changed."""
    sources = sorted(TRANSLATIONS.glob("*.ts"))
    stamp, value = ROOT / "build" / "translations.stamp", digest(*(source.read_bytes() for source in sources))
    if stamped(stamp, value) and all(source.with_suffix(".qm").exists() for source in sources):
        return
    must([tool("pyside6-lrelease"), "-silent", *sources], "The translations could not be made; the words above say why.")
    write_stamp(stamp, value)


# --- QML lint ---


def constant_properties(source: str) -> set[tuple[str, str]]:
    """(class, property) for each `Property(..., constant=True)` in a Python source, as a decorator or as a value."""
    calls: list[tuple[str, str, ast.expr]] = []
    for cls in [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)]:
        for node in cls.body:
            if isinstance(node, ast.FunctionDef):
                calls += [(cls.name, node.name, call) for call in node.decorator_list]
            elif isinstance(node, ast.Assign):
                calls += [(cls.name, ast.unparse(target), node.value) for target in node.targets]
    constant = ("constant", "True")
    return {
        (owner, name)
        for owner, name, call in calls
        if isinstance(call, ast.Call) and constant in [(word.arg, ast.unparse(word.value)) for word in call.keywords]
    }


def write_qmltypes(sources: Sequence[Path], types: Path, folder: Path) -> None:
    """Describe the Python view models to qmllint, as module Kiosk.ViewModels below `types`."""
    module = types / "Kiosk" / "ViewModels"
    module.mkdir(parents=True, exist_ok=True)
    dump = module / "metatypes.json"
    # A base class must be read before the class that stands on it; base classes are those that QML does not name.
    ordered = sorted(sources, key=lambda file: ("@QmlElement" in file.read_text("utf-8"), file.as_posix()))
    must([tool("pyside6-metaobjectdump", folder), "-o", dump, *ordered], "The view models could not be read.")
    metatypes = json.loads(dump.read_text("utf-8"))
    for entry in metatypes:  # the dump forgets which properties are constant, and qmllint would warn of each
        constants = constant_properties(Path(entry["inputFile"]).read_text("utf-8"))
        for cls in entry["classes"]:
            for item in cls.get("properties", []):
                item["constant"] = (cls["className"], item["name"]) in constants
    dump.write_text(json.dumps(metatypes), "utf-8")
    register = [tool("pyside6-qmltyperegistrar", folder), "--generate-qmltypes", str(module / "plugins.qmltypes")]
    register += ["--import-name", "Kiosk.ViewModels", "--major-version", "1", "--minor-version", "0", "-o", os.devnull, str(dump)]
    result = subprocess.run(register, capture_output=True, text=True, check=False)
    if result.returncode:  # its warnings about Qt's own base classes mean nothing here
        raise Stop(f"The QML types of the view models could not be written: {result.stderr}")
    (module / "qmldir").write_text("module Kiosk.ViewModels\ntypeinfo plugins.qmltypes\ndepends QtQuick\n", "utf-8")


def lint_qml(package: Path = ROOT / "src" / "kiosk", build: Path = ROOT / "build", folder: Path = BIN) -> int:
    """Run qmllint over all QML of the package, where any warning fails; return the exit code. A pass is kept until a file changes."""
    qml = sorted((package / "qml").rglob("*.qml"))
    models = sorted(file for file in (package / "ui").rglob("*.py") if "QML_IMPORT_NAME" in file.read_text("utf-8"))
    if not qml:
        say("There is no QML yet.")
        return 0
    inputs = [Path(__file__), LOCK, *qml, *models, *sorted((package / "qml").rglob("qmldir")), *sorted((package / "qml").rglob("*.js"))]
    stamp, value = build / "qmllint.stamp", digest(*(part for file in inputs for part in (str(file), file.read_bytes())))
    if stamped(stamp, value):
        say(f"{len(qml)} QML files, unchanged since they last passed.")
        return 0
    types = build / "qmltypes"
    if models:
        write_qmltypes(models, types, folder)
    strict = ["--ignore-settings", "--max-warnings", "0", "--unused-imports", "warning"]
    if code := run([tool("pyside6-qmllint", folder), *strict, "-I", package / "qml", "-I", types, *qml]):
        return code
    write_stamp(stamp, value)
    say(f"{len(qml)} QML files, no warnings.")
    return 0


# --- the subcommands ---


def answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    """Whether somebody listens at a socket address."""
    with socket.socket(family) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def has_screen() -> bool:
    """Whether a display server answers. Only Linux can be without one, and a chosen Qt platform is taken at its word."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if wayland := os.environ.get("WAYLAND_DISPLAY"):
        path = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland
        if answers(socket.AF_UNIX, str(path)):
            return True
    display = re.fullmatch(r"(.*):(\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    if not display:
        return False
    host, number = display[1], int(display[2])
    if host in ("", "unix"):
        path = Path("/tmp/.X11-unix") / f"X{number}"  # noqa: S108 - the X server's own address
        return answers(socket.AF_UNIX, str(path)) or answers(socket.AF_UNIX, f"\0{path}")
    return answers(socket.AF_INET, (host, 6000 + number))


def run_kiosk(arguments: list[str]) -> int:
    """show the kiosk; where there is no screen, draw its screens into build/screens. Arguments go to `kiosk run`"""
    if has_screen():
        code = run([PYTHON, "-m", "kiosk", "run", *arguments])
        if code != NO_SCREEN:
            return code
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--content", type=Path, default=ROOT / "content")
    content, out = parser.parse_known_args(arguments)[0].content, ROOT / "build" / "screens"
    say("There is no screen here to show the kiosk on, so its screens are drawn as pictures instead.")
    code = run([PYTHON, "-m", "kiosk", "snapshot", content, "--out", out], **OFFSCREEN)
    if code == 0:
        say(f"The pictures are in {out}.")
    return code


def kiosk(arguments: list[str]) -> int:
    """any command of the kiosk itself, such as `kiosk snapshot` or `kiosk --help`"""
    return run([PYTHON, "-m", "kiosk", *arguments])


def check(arguments: list[str], *, rules: bool = True) -> int:
    """read the code: ruff, mypy, qmllint, and the rules of the house in tests/rules"""
    if arguments:
        say("check takes no arguments.")
        return WRONG_USAGE
    places = [place for place in ("src", "tests", "dev.py") if (ROOT / place).exists()]
    steps: dict[str, Callable[[], int]] = {
        "ruff check": lambda: run([tool("ruff"), "check", "--quiet", "."]),
        "ruff format": lambda: run([tool("ruff"), "format", "--check", "--quiet", "."]),
        "mypy": lambda: run([PYTHON, "-m", "mypy", *places]),
        "qmllint": lint_qml,
    }
    if rules and (ROOT / "tests" / "rules").is_dir():
        steps["rules"] = lambda: run([PYTHON, "-m", "pytest", "-q", "tests/rules"], **TEST_ENVIRONMENT)
    failed = []
    for name, step in steps.items():
        say(f"\n== {name} ==")
        if step():
            failed.append(name)
    say(f"\nThe checks failed: {', '.join(failed)}." if failed else "\nThe checks passed.")
    return 1 if failed else 0


def test(arguments: list[str]) -> int:
    """check, then all tests and their coverage; `--long` adds the slow ones, other arguments go to pytest. Fails when any of it does"""
    everything = not set(arguments) - {"--long"}
    failed = check([], rules=not everything)
    say("\n== tests ==" + (" (the checks above failed, so this ends as a failure whatever follows)" if failed else ""))
    coverage = ["--cov", "--cov-report=term:skip-covered"] if everything else []  # a part of the tests covers a part of the code
    # Side by side, for tests of screens wait most of the time; a long proof wants the machine to itself.
    apart = ["-n", "logical", "--dist", "loadfile"] if everything and "--long" not in arguments else []
    return run([PYTHON, "-m", "pytest", *coverage, *apart, *arguments], **TEST_ENVIRONMENT) or failed


@contextmanager
def virtual_screen(size: str = "1920x1080") -> Iterator[dict[str, str]]:
    """An X server of our own; the environment to use it. Nothing changes where there is no Xvfb."""
    if not shutil.which("Xvfb"):
        yield {}
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            with os.fdopen(reader) as pipe:
                number = pipe.readline().strip()
            if not number:
                raise Stop("Xvfb did not start.")
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def bench(arguments: list[str]) -> int:
    """measure start-up, page turns, scrolling, help and covers on a virtual screen; arguments go to tests/bench/bench.py"""
    with virtual_screen("3840x2160") as environment:
        return run([PYTHON, ROOT / "tests" / "bench" / "bench.py", *arguments], PYTHONPATH=str(ROOT), **environment)


def bundle(arguments: list[str]) -> int:
    """make the program folder for kiosks without Python in dist/; arguments go to PyInstaller"""
    dist = ROOT / "dist"
    command: Command = [tool("pyinstaller"), "--noconfirm", "--distpath", dist, "--workpath", ROOT / "build" / "pyinstaller"]
    if code := run([*command, *arguments, ROOT / "build.spec"]):
        return code
    sizes = sorted(((file.lstat().st_size, file) for file in dist.rglob("*") if file.is_file() and not file.is_symlink()), reverse=True)
    say(f"\n{dist}: {sum(size for size, _ in sizes) / 1e6:.1f} MB unpacked. The largest files:")
    for size, file in sizes[:10]:
        say(f"{size / 1e6:8.1f} MB  {file.relative_to(dist)}")
    return 0


def translate(arguments: list[str]) -> int:
    """bring the files in resources/translations up to the words that the screens say now; new ones are marked unfinished"""
    screens = sorted((ROOT / "src" / "kiosk" / "qml").rglob("*.qml"))
    for file in sorted(TRANSLATIONS.glob("*.ts")):
        plural = ["-pluralonly"] if file.stem == "en" else []  # English needs its plurals only
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", file.stem, *plural]
        if code := run([tool("pyside6-lupdate"), *options, *arguments, *screens, "-ts", file]):
            return code
    return 0


def lock(arguments: list[str]) -> int:
    """make requirements.lock anew from pyproject.toml; `--upgrade` takes newer versions. Arguments go to uv"""
    command = [tool("uv"), "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--python-version", "3.11"]
    command += ["--custom-compile-command", "python3 dev.py lock", "--group", "dev", "--output-file", LOCK.name, *arguments]
    return run([*command, PYPROJECT.name])


COMMANDS: dict[str, Callable[[list[str]], int]]
COMMANDS = {
    "run": run_kiosk,
    "test": test,
    "check": check,
    "bench": bench,
    "bundle": bundle,
    "translate": translate,
    "lock": lock,
    "kiosk": kiosk,
}


def usage() -> str:
    """The help text: one line a subcommand."""
    lines = [f"  {name:10}{command.__doc__}" for name, command in COMMANDS.items()]
    return "\n".join(["usage: python3 dev.py COMMAND [ARGUMENTS]", "", *lines])


def main(arguments: list[str]) -> int:
    """Run one subcommand; return its exit code. Its own arguments may stand after `--`."""
    name, *rest = arguments or [""]
    if name in ("-h", "--help"):
        say(usage())
        return 0
    if name not in COMMANDS:
        say(f"{usage()}\n\nThere is no command {name!r}." if name else usage())
        return WRONG_USAGE
    if name != "kiosk" and rest[:1] in (["-h"], ["--help"]):
        say(f"python3 dev.py {name}: {COMMANDS[name].__doc__}.")
        return 0
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # without bytecode every start takes twice as long
    try:
        prepare(name)
        return COMMANDS[name](rest[1:] if rest[:1] == ["--"] else rest)
    except Stop as stop:
        print(stop, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - this is the file that says so
        sys.exit("The kiosk needs Python 3.11 or newer.")
    sys.exit(main(sys.argv[1:]))
