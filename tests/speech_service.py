"""The system's own speech service, speech-dispatcher with espeak-ng, started for a test on a socket of its own. It needs no sound card.

`espeak-ng` is the engine that a kiosk has, with all its voices and no sound. `timed` is its program behind a sound card that is a script:
it takes the sound as slowly as it would be heard, and notes when there was some.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

import dev

MISSING = [*(name for name in dev.SPEECH if not shutil.which(name)), *dev.missing_voice()]
needs_service = pytest.mark.skipif(sys.platform != "linux", reason="speech-dispatcher is of Linux")

SETTINGS = """
LogLevel 1
LogDir "{folder}/log"
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
AddModule "timed" "sd_generic" "timed.conf"
DefaultModule "{module}"
DisableAutoSpawn
"""

ESPEAK = "EspeakSoundIconVolume 0\n"

TIMED = """
GenericExecuteSynth "printf %s \\'$DATA\\' | espeak-ng -v $VOICE -s $RATE --stdin --stdout | exec {python} {folder}/card.py {folder}/heard"
GenericRateAdd 175
GenericRateMultiply 100
GenericRateForceInteger 1
GenericLanguage "en" "en" "utf-8"
GenericLanguage "es" "es" "utf-8"
AddVoice "en" "MALE1" "en-us"
AddVoice "es" "MALE1" "es"
DefaultVoice "en-us"
"""

CARD = """
import sys, time
start, taken = time.monotonic(), 0
with open(sys.argv[1], "a", buffering=1) as heard:
    while sound := sys.stdin.buffer.read1(2205):
        taken += len(sound)
        time.sleep(max(0, start + taken / 44_100 - time.monotonic()))
        heard.write(f"{time.monotonic()}\\n")
"""


class SpeechService:
    """A context manager: leaving it ends the service. Set `SPEECHD_ADDRESS` to `address` to use it."""

    def __init__(self, folder: Path, module: str) -> None:
        assert not MISSING, f"There is no {' and no '.join(MISSING)} here. python3 dev.py test installs them or says how."
        self._folder = folder
        self.address = f"unix_socket:{folder}/socket"
        self._card = folder / "heard"
        (folder / "modules").mkdir()
        (folder / "clients").mkdir()
        (folder / "log").mkdir()
        modules = {"espeak-ng.conf": ESPEAK, "timed.conf": TIMED.format(folder=folder, python=sys.executable)}
        settings = "\n".join(
            line for line in SETTINGS.format(folder=folder, module=module).splitlines() if "AddModule" not in line or f'"{module}"' in line
        )
        (folder / "speechd.conf").write_text(settings, "utf-8")
        (folder / "card.py").write_text(CARD, "utf-8")
        (folder / ".libao").write_text("default_driver=null\n", "utf-8")
        for name, text in modules.items():
            (folder / "modules" / name).write_text(text, "utf-8")

    def __enter__(self) -> Self:
        place = str(self._folder)
        environment = {"HOME": place, "XDG_RUNTIME_DIR": place, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        command = ["speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", "-S", f"{place}/socket", "-C", place, "-P", f"{place}/pid"]
        with (self._folder / "said").open("w") as said:
            self._process = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        end = time.monotonic() + 20
        while not (self._folder / "socket").exists():
            assert self._process.poll() is None, (self._folder / "said").read_text("utf-8", "replace")[-2000:]
            assert time.monotonic() < end, "speech-dispatcher did not start"
            time.sleep(0.05)
        return self

    def freeze(self) -> None:
        """It is there and answers nobody, like one that waits for a sound card for ever."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    @property
    def last_heard(self) -> float:
        """When there was sound, by the monotonic clock; 0 for never."""
        return max((float(line) for line in self._card.read_text("utf-8").split()), default=0) if self._card.exists() else 0

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)  # its modules, too
        self._process.wait()
