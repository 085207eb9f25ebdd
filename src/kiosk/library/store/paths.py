"""Paths that every computer can keep, so that a release means the same wherever it is copied to."""

import re
import unicodedata
from collections.abc import Iterable

from kiosk.library.store import refusals
from kiosk.library.store.wanted import Limits

DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)
"""Names that Windows keeps for its devices, whatever ending they have."""

NAME_BYTES = 255
"""What Linux keeps of a name."""

LETTERS = re.compile(r'[<>:"|?*\\/\x00-\x1f\x7f]')


def check_paths(paths: Iterable[str], limits: Limits) -> None:
    """Raises StoreError for the first that cannot be kept everywhere, and for two that Windows would take for one."""
    known: dict[str, str] = {}
    for path in sorted(paths):
        _check_depth(path, limits)
        parts = path.split("/")
        for length in range(1, len(parts) + 1):
            here = "/".join(parts[:length])
            kind = "" if length == len(parts) else "/"  # of a folder: a file may not have its name
            folded = _folded(here)
            if folded not in known:
                _check_name(parts[length - 1], here, limits)
                known[folded] = here + kind
            elif known[folded] != here + kind or not kind:
                raise refusals.alike(known[folded].rstrip("/"), here)


def _check_depth(path: str, limits: Limits) -> None:
    if path.count("/") >= limits.depth or len(path) > limits.path:
        raise refusals.too_deep(path)


def _check_name(name: str, path: str, limits: Limits) -> None:
    if why := _why_not(name, limits):
        raise refusals.bad_name(path, why)


def _why_not(name: str, limits: Limits) -> str:
    """ "" for a good name."""
    try:
        size = len(name.encode())
    except UnicodeEncodeError:
        return "(its letters cannot be read)"
    if LETTERS.search(name):
        return '(with one of < > : " | ? * \\ or a sign that does not show)'
    if name != name.rstrip(" .") or name.startswith(" "):
        return "(with a dot or a space at its end, or a space before it)"
    if len(name) > limits.name or size > NAME_BYTES:
        return "(it is too long)"
    return "(a name that Windows keeps for itself)" if DEVICES.fullmatch(name) else ""


def _folded(path: str) -> str:
    """The same for all ways of writing it that some computer takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
