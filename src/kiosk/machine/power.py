"""Switching the computer off."""

import logging
import shutil
import subprocess
import sys
from collections.abc import Sequence

log = logging.getLogger(__name__)

COMMANDS: dict[str, Sequence[str]] = {"linux": ("systemctl", "poweroff", "--no-ask-password"), "win32": ("shutdown", "/s", "/t", "0")}
"""By platform. Where there is none, only whoever has started the kiosk can do it: exit code 12 asks for that."""

PATIENCE = 20
"""Seconds."""


def power_off(platform: str = sys.platform) -> bool:
    """Asks the system. False when it does not do it; the log says why."""
    command = COMMANDS.get(platform)
    if not command or not shutil.which(command[0]):
        log.warning("This computer cannot be switched off by the kiosk. Whoever starts the kiosk can do it: exit code 12 asks for it.")
        return False
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE)
    except (OSError, subprocess.SubprocessError) as error:
        why = getattr(error, "stderr", "") or str(error)
        log.warning("This computer could not be switched off: %s. Let the kiosk's user do it, or act on exit code 12.", why.strip())
        return False
    return True
