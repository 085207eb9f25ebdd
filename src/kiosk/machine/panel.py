"""The panel's real size, and whether there is a screen at all."""

import math
from collections.abc import Mapping
from pathlib import Path

MM_PER_INCH = 25.4
USUAL_DIAGONAL = 21.5
"""Inches; the commonest kiosk panel, for when nobody says better."""

PLAUSIBLE_DIAGONALS = (7.0, 100.0)
"""Inches. Kiosk panels often report nonsense, such as 16 x 9 mm."""


def pixels_per_mm(width: int, height: int, diagonal: float, reported_mm: tuple[float, float]) -> float:
    """Device pixels a millimetre of a panel of `width` x `height` px.

    `diagonal` in inches wins when it is above 0; else what the system reports in mm, when plausible; else the usual panel.
    """
    pixels = math.hypot(width, height)
    reported = math.hypot(*reported_mm) / MM_PER_INCH
    least, most = PLAUSIBLE_DIAGONALS
    if diagonal <= 0:
        diagonal = reported if least <= reported <= most else USUAL_DIAGONAL
    return pixels / (diagonal * MM_PER_INCH)


def no_screen(platform: str, environment: Mapping[str, str]) -> str:
    """Why nothing can be shown, in one sentence; "" when there is a screen, or when Qt was told which platform to take."""
    if platform != "linux" or environment.get("QT_QPA_PLATFORM") or environment.get("WAYLAND_DISPLAY"):
        return ""
    display = environment.get("DISPLAY", "")
    if not display:
        return "There is no screen to show on: neither DISPLAY nor WAYLAND_DISPLAY is set."
    if display.startswith(":") and not _answers(display[1:].partition(".")[0]):
        return f"There is no screen to show on: the X server {display} does not answer."
    return ""


def _answers(number: str) -> bool:
    import socket  # noqa: PLC0415  Windows and macOS never ask

    for address in (str(Path("/tmp/.X11-unix") / f"X{number}"), f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108  X's own place
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(2)
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False
