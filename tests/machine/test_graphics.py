"""Whether the GPU draws, and how the answer is found and kept."""

import sys
from pathlib import Path

import pytest

from kiosk.config import Graphics
from kiosk.machine import graphics
from kiosk.machine.graphics import choose, decide, fingerprint

RADEON = [sys.executable, "-c", "print('AMD Radeon 780M (radeonsi)')"]
LLVMPIPE = [sys.executable, "-c", "print('llvmpipe (LLVM 15.0.7, 256 bits)')"]
MUST_NOT_RUN = ["/nonexistent/probe"]


@pytest.mark.parametrize(
    ("renderer", "software"),
    [
        ("", True),
        ("llvmpipe (LLVM 15.0.7, 256 bits)", True),
        ("softpipe", True),
        ("Mesa DRI swrast", True),
        ("Software Rasterizer", True),
        ("Google SwiftShader", True),
        ("ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))", True),
        ("Microsoft Basic Render Driver", True),
        ("Mesa Intel(R) UHD Graphics 620 (KBL GT2)", False),
        ("AMD Radeon 780M (radeonsi, gfx1103_r1, LLVM 17)", False),
        ("NVIDIA GeForce GT 1030/PCIe/SSE2", False),
        ("V3D 4.2", False),
        ("Mali-G52", False),
    ],
)
def test_only_a_real_gpu_draws(renderer: str, software: bool) -> None:
    choice = decide(renderer, "found")
    assert choice.software is software
    assert renderer in choice.reason


@pytest.mark.parametrize(("wanted", "software"), [("gpu", False), ("software", True)])
def test_what_was_asked_for_is_taken_without_a_look(tmp_path: Path, wanted: Graphics, software: bool) -> None:
    choice = choose(wanted, "this machine", tmp_path / "graphics.json", MUST_NOT_RUN)
    assert choice.software is software
    assert wanted in choice.reason
    assert list(tmp_path.iterdir()) == []


def test_the_answer_is_found_once_and_remembered(tmp_path: Path) -> None:
    memory = tmp_path / "data" / "graphics.json"
    assert choose("auto", "this machine", memory, RADEON).reason.endswith("a real one (found)")
    again = choose("auto", "this machine", memory, MUST_NOT_RUN)
    assert not again.software
    assert again.reason.endswith("a real one (remembered)")
    assert [path.name for path in memory.parent.iterdir()] == ["graphics.json"]


def test_another_machine_is_looked_at_anew(tmp_path: Path) -> None:
    memory = tmp_path / "graphics.json"
    choose("auto", "this machine", memory, RADEON)
    assert choose("auto", "the same with another driver", memory, LLVMPIPE).software


@pytest.mark.parametrize("kept", ["", "{", "[]", "null", '{"machine": "this machine"}', '{"machine": "this machine", "renderer": 3}'])
def test_a_torn_memory_counts_as_none(tmp_path: Path, kept: str) -> None:
    memory = tmp_path / "graphics.json"
    memory.write_text(kept)
    assert choose("auto", "this machine", memory, RADEON).reason.endswith("(found)")
    assert choose("auto", "this machine", memory, MUST_NOT_RUN).reason.endswith("(remembered)")


@pytest.mark.parametrize(
    "probe",
    [
        ["/nonexistent/probe"],
        [sys.executable, "-c", "import sys; print('a real GPU'); sys.exit(1)"],
        [sys.executable, "-c", "import os; os.abort()"],
        [sys.executable, "-c", "print()"],
    ],
)
def test_a_probe_that_fails_means_the_software_renderer(tmp_path: Path, probe: list[str]) -> None:
    choice = choose("auto", "this machine", tmp_path / "graphics.json", probe)
    assert choice.software
    assert choice.reason == "no OpenGL (found)"


def test_a_driver_that_hangs_means_the_software_renderer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphics, "PROBE_SECONDS", 0.2)
    hangs = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert choose("auto", "this machine", tmp_path / "graphics.json", hangs).software


def test_a_name_in_letters_of_another_century_is_read_all_the_same(tmp_path: Path) -> None:
    probe = [sys.executable, "-c", r"import sys; sys.stdout.buffer.write(b'caf\xe9 GPU')"]
    assert not choose("auto", "this machine", tmp_path / "graphics.json", probe).software


def test_a_memory_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not choose("auto", "this machine", tmp_path / "file" / "graphics.json", RADEON).software


def test_the_fingerprint_names_all_that_the_answer_hangs_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    prints = {fingerprint("6.11.3", ""), fingerprint("6.12.0", ""), fingerprint("6.11.3", "eglfs")}
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    prints.add(fingerprint("6.11.3", ""))
    assert len(prints) == 4


def test_the_probe_answers_in_a_process_of_its_own() -> None:
    """Offscreen there is no OpenGL to name, or only one of the processor; either way the answer comes and is believed."""
    answer = graphics._probe([sys.executable, "-m", "kiosk", "probe-graphics"])
    assert decide(answer, "found").software
