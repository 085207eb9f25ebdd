"""Whether the system asks for less motion (WCAG 2.2, 2.3.3). Qt 6.11 does not tell."""

import shutil
import subprocess
import sys

PATIENCE = 5
"""Seconds that the system has for an answer."""

SPI_GETCLIENTAREAANIMATION = 0x1042
"""Windows: are controls and elements inside windows animated?"""

QUESTIONS = {
    "darwin": (["defaults", "read", "com.apple.universalaccess", "reduceMotion"], "1"),
    "linux": (["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"], "false"),
}
"""What to ask, and the answer that means less motion. GNOME's setting is the one that other desktops of Linux keep too."""


def less_motion(platform: str = sys.platform) -> bool:
    """False where nobody knows. May take as long as a program takes to start."""
    if platform == "win32":
        return _windows()
    command, yes = QUESTIONS.get(platform, ([], ""))
    if not command or not shutil.which(command[0]):
        return False
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.SubprocessError):
        return False
    return answer.stdout.strip() == yes


def _windows() -> bool:
    import ctypes  # noqa: PLC0415  this system only

    animated = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)  # type: ignore[attr-defined,unused-ignore]
    return bool(asked) and not animated.value
