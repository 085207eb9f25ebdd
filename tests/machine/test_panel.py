"""The panel's size, and whether there is a screen."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from kiosk.machine import panel
from kiosk.machine.panel import no_screen, pixels_per_mm

USUAL = 4.034  # device pixels a mm of 1920x1080 px on 21.5 inches


@pytest.mark.parametrize(
    ("diagonal", "reported_mm", "expected"),
    [
        (21.5, (0, 0), USUAL),
        (0, (0, 0), USUAL),
        (0, (476, 268), USUAL),
        (0, (16, 9), USUAL),
        (0, (16000, 9000), USUAL),
        (0, (527, 296), 3.643),
        (43, (476, 268), USUAL / 2),
        (10.1, (16, 9), 8.587),
    ],
)
def test_pixels_per_mm_of_a_full_hd_panel(diagonal: float, reported_mm: tuple[float, float], expected: float) -> None:
    """The diagonal that somebody set wins; then what the system reports, unless it is nonsense; then the usual panel."""
    assert pixels_per_mm(1920, 1080, diagonal, reported_mm) == pytest.approx(expected, rel=0.002)
    assert pixels_per_mm(1080, 1920, diagonal, reported_mm[::-1]) == pytest.approx(expected, rel=0.002)


@pytest.mark.parametrize(
    ("platform", "environment"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {"DISPLAY": "far.example.org:0"}),
    ],
)
def test_where_there_is_a_screen_or_nobody_can_know(platform: str, environment: Mapping[str, str]) -> None:
    assert no_screen(platform, environment) == ""


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}])
def test_without_any_display_the_two_variables_are_named(environment: Mapping[str, str]) -> None:
    why = no_screen("linux", environment)
    assert "DISPLAY" in why
    assert "WAYLAND_DISPLAY" in why


@pytest.mark.skipif(sys.platform != "linux", reason="sockets of an X server")
@pytest.mark.parametrize("abstract", [False, True])
def test_an_x_server_is_there_when_it_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, abstract: bool) -> None:
    number = os.getpid()  # no X server has such a number
    display = {"DISPLAY": f":{number}.0"}
    monkeypatch.setattr(panel, "Path", lambda _: tmp_path)
    assert no_screen("linux", display) == f"There is no screen to show on: the X server :{number}.0 does not answer."
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}" if abstract else str(tmp_path / f"X{number}"))
        server.listen()
        assert no_screen("linux", display) == ""
    assert "does not answer" in no_screen("linux", display)
