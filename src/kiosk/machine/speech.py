"""The system's speech service seen from outside: silenced without an engine, and looked at for `kiosk doctor`."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.machine.doctor import Finding
from kiosk.speaking import READY_SECONDS, Answer, Failed, Ready, primary, read_answer

HUSH_SECONDS = 1.0
"""For the speech service to be silent. One that takes longer will not hear."""

INSTALL = "Install speech-dispatcher, speech-dispatcher-espeak-ng and espeak-ng; on Debian and Ubuntu, apt install does it."
TRY = "Run “spd-say hello” as the kiosk's user, and mend what it complains of. A restart of the computer may do, too."
INSTALL_VOICE = "Install a voice for it in the system's speech service, or take the language off the list in kiosk.toml."


def hush() -> None:
    """Silences speech-dispatcher: it reads a sentence to its end although the process that asked for it has been killed.

    Engines of other systems speak inside their process, and end with it.
    """
    if sys.platform != "linux":
        return
    import socket  # noqa: PLC0415

    with socket.socket(socket.AF_UNIX) as service:
        service.settimeout(HUSH_SECONDS)
        try:
            service.connect(str(_service()))
            service.sendall(b"CANCEL ALL\r\nQUIT\r\n")
            while service.recv(1024):
                pass
        except OSError:  # it is not there, or does not answer
            return


def _service() -> Path:
    """Where speech-dispatcher's library looks for it, too."""
    method, _, named = os.environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "unix_socket" and named:
        return Path(named)
    own = os.environ.get("XDG_RUNTIME_DIR") or os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(own) / "speech-dispatcher" / "speechd.sock"


def findings(languages: Sequence[str], command: Sequence[str], *, listen: bool) -> tuple[Finding, ...]:
    """Whether articles can be read aloud in the languages of the content. `command` starts the process that speaks."""
    if not listen:
        off = "Articles are not read aloud, as the practice wants it."
        return (Finding("ok", "speech-off", off, "To offer it, write listen = true into kiosk.toml."),)
    try:
        said = subprocess.run(command, input=b"", stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=READY_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        what = f"Articles cannot be read aloud: the system's speech service did not answer within {READY_SECONDS:.0f} seconds."
        return (Finding("fail", "speech-silent", what, TRY),)
    except OSError as error:
        return (Finding("fail", "speech-broken", f"The process that reads aloud could not be started: {error.strerror}.", TRY),)
    match _first(said.stdout):
        case Ready(voices, engine):
            return _voices(languages, voices, engine)
        case Failed("missing", why):
            return (Finding("fail", "speech-missing", f"Articles cannot be read aloud: {why}.", INSTALL),)
        case Failed(_, why):
            return (Finding("fail", "speech-refused", f"Articles cannot be read aloud: {why}.", f"{INSTALL} {TRY}"),)
        case _:
            return (Finding("fail", "speech-broken", "The process that reads aloud ended without a word.", TRY),)


def _first(said: bytes) -> Answer | None:
    try:
        return read_answer(said.partition(b"\n")[0])
    except msgspec.DecodeError:
        return None


def _voices(languages: Sequence[str], voices: Sequence[str], engine: str) -> tuple[Finding, ...]:
    spoken = [language for language in languages if primary(language) in voices]
    ready = (Finding("ok", "speech-ready", f"Articles can be read aloud by {engine} in: {', '.join(spoken)}.", ""),) if spoken else ()
    return ready + tuple(
        Finding("warn", "speech-voice", f"Articles in the language “{language}” cannot be read aloud: it has no voice.", INSTALL_VOICE)
        for language in languages
        if language not in spoken
    )
