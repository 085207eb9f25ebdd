"""The pictures of one source file."""

import base64
import binascii
from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.library.importers.report import SOURCE_BYTES, Ending, Kept
from kiosk.library.model import Problem

REMEDY = "Save it as PNG or JPEG, copy it into the folder, and name it in the article."
SIGNATURES: dict[bytes, Ending] = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"GIF87a": "gif", b"GIF89a": "gif"}


def ending(data: bytes) -> Ending | None:
    """What kind of picture the bytes are, whatever they are called; None for one that cannot be shown."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((ending for signature, ending in SIGNATURES.items() if data.startswith(signature)), None)


class Pictures:
    """Collects pictures as they are met. `file` is the source's name for people."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.kept: list[Kept] = []
        self.problems: list[Problem] = []

    def keep(self, data: bytes, name: str) -> str:
        """What the Markdown names for it; "" when it is left out."""
        kind = ending(data)
        if kind is None:
            return self.leave_out(name, "it is of a kind that cannot be shown")
        picture = Kept(kind, data)
        if picture not in self.kept:
            self.kept.append(picture)
        return f"picture:{self.kept.index(picture) + 1}"

    def leave_out(self, name: str, why: str) -> str:
        called = f" (\u201c{name}\u201d)" if name else ""
        self.problems.append(Problem("warning", "picture-left-out", self.file, 0, f"A picture{called} was left out: {why}.", REMEDY))
        return ""

    def fetch(self, source: str, alt: str, folder: Path) -> str:
        """Keep a picture that a page in `folder` names; never from the network."""
        name = alt or source[:80]
        if source.startswith("data:"):
            return self._from_page(source, name)
        parts = urlsplit(source)
        if parts.scheme or parts.netloc or not parts.path:
            return self.leave_out(name, "it lies on the internet, not beside the file")
        try:
            data = _read(folder / unquote(parts.path).lstrip("/"))
        except (OSError, ValueError):
            return self.leave_out(name, "it is not beside the file, or cannot be opened")
        return self.keep(data, name)

    def _from_page(self, source: str, name: str) -> str:
        """A picture that is written into the page itself."""
        head, _, text = source.partition(",")
        try:
            data = base64.b64decode(unquote(text)) if head.endswith(";base64") else b""
        except (binascii.Error, ValueError):
            data = b""
        return self.keep(data, name if not name.startswith("data:") else "")


def _read(path: Path) -> bytes:
    if not path.is_file() or path.stat().st_size > SOURCE_BYTES:
        raise FileNotFoundError(path)
    return path.read_bytes()
