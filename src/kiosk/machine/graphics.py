"""Whether to draw with the GPU. A GPU that is only a program on the processor is slower than Qt's own software renderer.

Measured at 1920x1080 on two slow cores: page turn 8/13 ms (p50/p99) with the software renderer, 25/34 with OpenGL on the processor.
"""

import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.config import Graphics
from kiosk.files import write_whole

log = logging.getLogger(__name__)

PROCESSOR_RENDERERS = ("llvmpipe", "softpipe", "swrast", "software rasterizer", "swiftshader", "microsoft basic render")
PROBE_SECONDS = 10
"""A driver that takes longer to name itself is not one to trust with a waiting room."""


class Choice(Struct, frozen=True):
    software: bool
    reason: str


class _Memory(Struct, frozen=True):
    machine: str
    renderer: str


def choose(wanted: Graphics, machine: str, memory: Path, probe: Sequence[str]) -> Choice:
    """The choice for this start.

    `machine` names what the answer depends on, such as drivers and versions; the answer is kept in the file `memory` and holds
    while `machine` is the same. `probe` is the command that prints the renderer's name.
    """
    if wanted != "auto":
        return Choice(wanted == "software", f"asked for by --graphics {wanted}")
    remembered = _remembered(memory, machine)
    if remembered is not None:
        return decide(remembered, "remembered")
    renderer = _probe(probe)
    _remember(memory, machine, renderer)
    return decide(renderer, "found")


def decide(renderer: str, how: str) -> Choice:
    """The choice for a GL renderer of that name; an empty name means that there is none."""
    if not renderer:
        return Choice(software=True, reason=f"no OpenGL ({how})")
    on_processor = any(name in renderer.lower() for name in PROCESSOR_RENDERERS)
    kind = "a program on the processor" if on_processor else "a real one"
    return Choice(software=on_processor, reason=f"the renderer “{renderer}” is {kind} ({how})")


def fingerprint(qt_version: str, platform: str) -> str:
    """What the choice depends on: change one of these, and the graphics are looked at anew."""
    cards = sorted(path.name for path in Path("/dev/dri").glob("*")) if sys.platform == "linux" else []
    session = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    return " ".join([qt_version, sys.platform, platform, session, *cards])


def renderer_name() -> str:
    """The name that OpenGL gives its renderer here, "" without one. To be asked in a process of its own: drivers crash and hang."""
    from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext  # noqa: PLC0415

    app = QGuiApplication([])
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not (context.create() and context.makeCurrent(surface)):
        return ""
    gl_renderer = 0x1F01  # GL_RENDERER, from the OpenGL registry
    name = str(context.functions().glGetString(gl_renderer) or "")
    context.doneCurrent()
    del context, surface, app
    return name


def _probe(command: Sequence[str]) -> str:
    import subprocess  # noqa: PLC0415  needed at the first start only

    try:
        answer = subprocess.run(command, capture_output=True, timeout=PROBE_SECONDS, check=True, text=True, errors="replace")
    except (OSError, subprocess.SubprocessError) as error:
        log.info("The graphics could not be asked for their name: %s", error)
        return ""
    return answer.stdout.strip()


def _remembered(memory: Path, machine: str) -> str | None:
    try:
        kept = msgspec.json.decode(memory.read_bytes(), type=_Memory)
    except (OSError, msgspec.DecodeError):
        return None
    return kept.renderer if kept.machine == machine else None


def _remember(memory: Path, machine: str, renderer: str) -> None:
    try:
        write_whole(memory, msgspec.json.encode(_Memory(machine, renderer)))
    except OSError as error:
        log.debug("The choice of graphics cannot be kept: %s", error)  # the logs say so of their folder, which is the same
