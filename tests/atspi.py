"""The kiosk as a screen reader meets it: through at-spi2 on a bus of its own, and with nothing but the keyboard. For end-to-end tests.

The kiosk runs in a process of its own on a virtual screen, where a screen reader is on in the way in which a desktop says so. What the
kiosk then tells it is all that a test can see. Keys come from the X server, as from a real keyboard. Qt speaks AT-SPI on the xcb
platform, not on the offscreen one.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

import dev

PATIENCE = 20.0
"""Seconds after which something that should happen has not."""

WIDTH, HEIGHT = 1920, 1080

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"

STATES = """
    invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused has-tooltip horizontal
    iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive showing single-line stale transient
    vertical visible manages-descendants indeterminate required truncated animated invalid-entry supports-autocompletion selectable-text
    is-default visited checkable has-popup read-only
""".split()
"""The states of AT-SPI, in the order of their bits."""

SPOKEN_STATES = {"checked", "expanded", "collapsed", "selected"}
SILENT_ROLES = {"application", "frame", "filler"}
"""Those of objects that only hold others."""

SEEN = 0.5
"""Seconds in which a person sees a screen before a finger comes: the kiosk takes a quicker one for the second tap of a hurried finger."""

OF_QT = re.compile("qt.accessibility|QSpiApplication")
"""Qt complains here when somebody asks for an object that has just gone, as any screen reader does."""


class Refused(Exception):  # noqa: N818 - D-Bus' own word
    """A call was answered with an error: the object is gone, or cannot do that."""


@dataclass(frozen=True)
class Accessible:
    """One object as it was when it was looked at."""

    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]

    def __str__(self) -> str:
        """What a screen reader can say of it, such as `check box: Sleep, checked`."""
        return f"{self.role}: " + ", ".join(part for part in (self.name, *sorted(self.states & SPOKEN_STATES), self.description) if part)


class ScreenReader:
    """The kiosk on a content folder, and a screen reader beside it. A context manager: leaving it ends both.

    With no folder it shows what is in the store, and what came with it while nothing is.
    `settings` are the kiosk's own, such as `quiet_seconds=10`. What waits raises TimeoutError when it has waited in vain.
    """

    def __init__(self, content: Path | None, data: Path, **settings: object) -> None:
        with ExitStack() as stack:
            screen = stack.enter_context(dev.virtual_screen())
            assert screen, "there is no Xvfb; python3 dev.py test installs it"
            self._environment = {**os.environ, **screen, **{f"KIOSK_{name.upper()}": str(value) for name, value in settings.items()}}
            self._environment |= stack.enter_context(_private_bus(self._environment))
            self._bus = stack.enter_context(open_dbus_connection(_accessibility_bus(self._environment)))
            self._listen()
            self._kiosk = stack.enter_context(_kiosk(content, data, self._environment))
            self._wait_for(lambda: bool(self._children(REGISTRY, ROOT)), "the kiosk")
            self._owner, _ = self._children(REGISTRY, ROOT)[0]
            self._wait_for(lambda: bool(self.showing()), "a first screen")
            self._stack = stack.pop_all()

    # --- what there is ---

    def everything(self) -> list[Accessible]:
        """All objects in the order in which they are read, the hidden ones too."""
        return list(self._walk(ROOT, hidden=True))

    def showing(self) -> list[Accessible]:
        """Those that are on the glass, at least in part, and say something."""
        return [found for found in self._walk(ROOT) if found.role not in SILENT_ROLES and self._shows(found)]

    def read(self) -> list[str]:
        """What is said of each object that is showing, in order, as soon as nothing changes any more."""
        before: list[Accessible] = []

        def settled() -> bool:
            nonlocal before
            last, before = before, self.showing()
            return before == last

        self._wait_for(settled, "an end of all motion")
        return [str(found) for found in before]

    def find(self, name: str) -> Accessible:
        """The first object of that name that is showing, as soon as there is one."""
        self._wait_for(lambda: any(found.name == name for found in self.showing()), f"“{name}”")
        return next(found for found in self.showing() if found.name == name)

    def focused(self) -> Accessible | None:
        """The object of which the kiosk said last that the keyboard is there; None when it is there no more."""
        self._hear()
        try:
            found = self._look(self._focus, self._states(self._focus)) if self._focus else None
        except Refused:
            return None
        return found if found and "focused" in found.states else None

    def on_glass(self, found: Accessible) -> bool:
        """Whether all of it can be seen."""
        x, y, width, height = self.place(found)
        return x >= 0 and y >= 0 and x + width <= WIDTH and y + height <= HEIGHT

    def place(self, found: Accessible) -> tuple[int, int, int, int]:
        """x, y, width and height on the glass in px."""
        x, y, width, height = self._ask(found.path, "org.a11y.atspi.Component", "GetExtents", "u", (0,))
        return x, y, width, height

    # --- what can be done ---

    def press(self, name: str) -> None:
        """Presses the button of that name, when it has come and stands still, as a screen reader does: without touch and keyboard."""
        self.find(name)
        self.read()
        path = self.find(name).path
        first = next(number for number, (action, *_) in enumerate(self._ask(path, ACTION, "GetActions")) if action in {"Press", "Toggle"})
        assert self._ask(path, ACTION, "DoAction", "i", (first,)), f"“{name}” cannot be pressed"

    def key(self, *names: str) -> None:
        """Presses keys, one after the other, by their X names: Tab, shift+Tab, Return, Escape, Right, Next (page down), ..."""
        subprocess.run(["xdotool", "key", "--delay", "30", *names], env=self._environment, check=True, timeout=PATIENCE)

    def middle(self, name: str) -> tuple[int, int]:
        """Where to point at the object of that name, when it has come and stands still."""
        self.find(name)
        self.read()
        x, y, width, height = self.place(self.find(name))
        return x + width // 2, y + height // 2

    def click(self, at: tuple[int, int], button: int = 1, seconds: float = 0.05) -> None:
        """Presses a button of the mouse there, counted as X counts them, and lets it go after that time."""
        self._point(*_to(at), "sleep", SEEN, "mousedown", button, "sleep", seconds, "mouseup", button)

    def drag(self, start: tuple[int, int], by: tuple[int, int], steps: int = 12, pause: float = 0.012) -> None:
        """The left button down at `start`, along `by` in steps, and up."""
        way = [(start[0] + by[0] * step // steps, start[1] + by[1] * step // steps) for step in range(1, steps + 1)]
        moves = [word for place in way for word in (*_to(place), "sleep", pause)]
        self._point(*_to(start), "mousedown", 1, *moves, "mouseup", 1)

    def picture(self, path: Path) -> None:
        """Writes what is on the screen as a PNG."""
        code = "import sys; from PySide6.QtGui import QGuiApplication as App; app = App([])"
        code += "; App.primaryScreen().grabWindow(0).save(sys.argv[1])"
        environment = {**self._environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", code, path], env=environment, check=True, timeout=PATIENCE, capture_output=True)

    def _point(self, *commands: object) -> None:
        subprocess.run(["xdotool", *map(str, commands)], env=self._environment, check=True, timeout=PATIENCE)

    def tab(self, key: str = "Tab") -> Accessible:
        """Presses Tab; the object that the keyboard is on then, which is the same as before where there is only one."""
        before, end = self._focus_changes, time.monotonic() + 1
        self.key(key)
        self._wait_for(lambda: self._focus_changes > before or time.monotonic() > end, "the keyboard")
        found = self.focused()
        assert found is not None, "the keyboard is on nothing"
        return found

    def wait_for_focus(self, name: str) -> None:
        """Until the keyboard is on an object of that name."""
        self._wait_for(lambda: (found := self.focused()) is not None and found.name == name, f"the keyboard on “{name}”")

    def wait_for_announcement(self, words: str) -> None:
        """Until those words are spoken. What was spoken before them is forgotten."""
        self._wait_for(lambda: words in self.announcements, f"the words “{words}” after {self.announcements}")
        del self.announcements[: self.announcements.index(words) + 1]

    # --- the bus ---

    def _listen(self) -> None:
        """Before the kiosk starts, which tells only what somebody asked for."""
        self.announcements: list[str] = []
        """What the kiosk said of its own accord."""
        self._focus, self._focus_changes = "", 0
        self._events: deque[Message] = deque()
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.filter(rule, queue=self._events)
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        for event in ("object:announcement", "object:state-changed:focused"):
            _call(self._bus, REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", "s", (event,))

    def _hear(self, seconds: float = 0) -> None:
        """Takes in what the kiosk has told, waiting until it was silent for that long."""
        try:
            while True:
                self._bus.recv_messages(timeout=seconds)
        except TimeoutError:
            pass
        while self._events:
            message = self._events.popleft()
            event, path = (message.header.fields[field] for field in (HeaderFields.member, HeaderFields.path))
            kind, detail, _, (_, value), *_ = message.body
            if event == "Announcement":
                self.announcements.append(value)
            elif (event, kind, detail) == ("StateChanged", "focused", 1):
                self._focus, self._focus_changes = path, self._focus_changes + 1

    def _wait_for(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert self._kiosk.poll() is None, f"the kiosk ended with {self._kiosk.returncode}"
            if time.monotonic() > end:
                raise TimeoutError(f"waited for {what}. There is:\n" + "\n".join(map(str, self.showing())))
            self._hear(0.05)

    def _walk(self, path: str, *, hidden: bool = False) -> Iterator[Accessible]:
        try:
            states = self._states(path)
            if not (hidden or "showing" in states):
                return
            found, children = self._look(path, states), self._children(self._owner, path)
        except Refused:  # it went while we walked
            return
        yield found
        for _, child in children:
            yield from self._walk(child, hidden=hidden)

    def _states(self, path: str) -> frozenset[str]:
        low, high = self._ask(path, ACCESSIBLE, "GetState")
        return frozenset(name for bit, name in enumerate(STATES) if (low | high << 32) >> bit & 1)

    def _look(self, path: str, states: frozenset[str]) -> Accessible:
        return Accessible(
            path, self._ask(path, ACCESSIBLE, "GetRoleName"), self._text(path, "Name"), self._text(path, "Description"), states
        )

    def _shows(self, found: Accessible) -> bool:
        if found.role == "link":  # Qt says of every link that it is showing, the ones below the edge too
            _, y, _, height = self.place(found)
            return y < HEIGHT and y + height > 0
        return True

    def _text(self, path: str, name: str) -> str:
        _, value = self._ask(path, PROPERTIES, "Get", "ss", (ACCESSIBLE, name))
        return str(value)

    def _children(self, owner: str, path: str) -> Sequence[tuple[str, str]]:
        children: Sequence[tuple[str, str]] = _call(self._bus, owner, path, ACCESSIBLE, "GetChildren")
        return children

    def _ask(self, path: str, interface: str, method: str, signature: str = "", arguments: tuple[object, ...] = ()) -> Any:  # noqa: ANN401 - as _call
        return _call(self._bus, self._owner, path, interface, method, signature, arguments)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self._stack.__exit__(kind, error, where)


def _to(place: tuple[int, int]) -> tuple[str, int, int]:
    return ("mousemove", *place)


def _call(
    bus: DBusConnection, owner: str, path: str, interface: str, method: str, signature: str = "", arguments: tuple[object, ...] = ()
) -> Any:  # noqa: ANN401 - what comes back has whatever type the method says
    message = new_method_call(DBusAddress(path, owner, interface), method, signature or None, arguments)
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type == MessageType.error:
        raise Refused(f"{interface}.{method} of {path}: {reply.body}")
    return reply.body[0] if len(reply.body) == 1 else reply.body


@contextmanager
def _private_bus(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """A session bus of our own, which starts at-spi2 when it is asked for; the environment to use it. Its end is at-spi2's end too."""
    with tempfile.TemporaryDirectory(prefix="atspi-") as folder:  # not in a test's own: a socket's path has at most 107 letters
        mine = {"XDG_RUNTIME_DIR": folder, "GSETTINGS_BACKEND": "memory"}  # nothing of the user's own desktop is read or changed
        reader, writer = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writer}"]
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, pass_fds=(writer,), env={**environment, **mine}, stdout=quiet, stderr=quiet) as daemon:
            os.close(writer)
            try:
                with os.fdopen(reader) as pipe:
                    address = pipe.readline().strip()
                assert address, "dbus-daemon did not start"
                yield {**mine, "DBUS_SESSION_BUS_ADDRESS": address}
            finally:
                daemon.terminate()


def _accessibility_bus(environment: Mapping[str, str]) -> str:
    """Says on the session bus that a screen reader is on, as a desktop does. Returns the address of the bus for it."""
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        on = ("org.a11y.Status", "ScreenReaderEnabled", ("b", True))
        _call(session, "org.a11y.Bus", "/org/a11y/bus", PROPERTIES, "Set", "ssv", on)
        return str(_call(session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))


@contextmanager
def _kiosk(content: Path | None, data: Path, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The kiosk in a process of its own. It must end when it is asked to, and have had nothing to warn of."""
    named: list[str | Path] = ["--content", content] if content else []
    command: list[str | Path] = [sys.executable, "-m", "kiosk", "run", *named, "--data", data]
    command += ["--windowed", "--size", f"{WIDTH}x{HEIGHT}", "--graphics", "software"]
    with tempfile.TemporaryFile() as log, subprocess.Popen(command, env=environment, stdout=log, stderr=log) as process:
        try:
            yield process
        finally:
            process.terminate()
            code = process.wait(PATIENCE)
        log.seek(0)
        alarms = [line for line in log.read().decode().splitlines() if not OF_QT.search(line) and not re.search(" INFO | DEBUG ", line)]
        assert not alarms, alarms
        assert code == 0
