"""Bytes of a text file as text, whoever saved it."""

import codecs

from kiosk.library.limits import NOT_TEXT_SHARE
from kiosk.library.model import Problem

# Python marks a byte that is not UTF-8 with one of these; on a Windows machine that byte was a letter of code page 1252.
BAD_BYTES = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(128, 256)}
CONTROLS = frozenset(map(chr, [*range(9), 11, *range(14, 27), *range(28, 32)]))
UTF8_REMEDY = "Open it in a text editor and save it with the encoding UTF-8 (in Notepad: Save as, Encoding)."


def decode(data: bytes, file: str) -> tuple[str | None, tuple[Problem, ...]]:
    """The text, and what was wrong with it. None when this is not a text at all."""
    problems: list[Problem] = []
    text = _utf16(data)
    if text is None:
        text = data.decode("utf-8-sig", "surrogateescape")
        bad = next((place for place, letter in enumerate(text) if ord(letter) in BAD_BYTES), -1) if not _is_utf8(text) else -1
        if bad >= 0:
            what = "Some letters in this line are not saved as UTF-8 and may look wrong."
            problems.append(Problem("warning", "encoding", file, text.count("\n", 0, bad) + 1, what, UTF8_REMEDY))
            text = text.translate(BAD_BYTES)
    if _is_binary(text):
        remedy = "Take it out of the folder, or save it again as a text file (UTF-8)."
        return None, (Problem("error", "not-text", file, 0, "This file is not a text, although its name says so.", remedy),)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        problems.append(Problem("warning", "encoding", file, line, "This line holds characters that cannot be shown.", UTF8_REMEDY))
        text = text.replace("\0", "")
    return text, tuple(problems)


def _utf16(data: bytes) -> str | None:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    return None


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_binary(text: str) -> bool:
    odd = sum(text.count(letter) for letter in CONTROLS)
    return odd > len(text) * NOT_TEXT_SHARE
