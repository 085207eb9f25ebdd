"""What a picture file says of itself in its first bytes: whether it can be shown, and how large it is, before anything decodes it.

Sizes are read by the specifications of PNG, GIF 89a, JPEG (ITU T.81) and WebP (RFC 9649). A library for it brings a web client along.
"""

from pathlib import Path, PurePosixPath
from typing import BinaryIO

MOST_PIXELS = 2 * 3840 * 2160
"""A picture of more pixels than two 4K screens is not decoded: nearly all of it would be thrown away again."""

MOST_SEGMENTS = 500
"""Of a JPEG before its size comes: a camera writes ten."""

REMEDY = "Save it as PNG, JPEG, WebP or GIF."
FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""JPEG markers that begin a frame, which tells the size."""


def picture_problem(folder: Path, path: str) -> tuple[str, str]:
    """What is wrong with a picture and how to mend it; ("", "") for nothing."""
    place = folder / path
    try:
        if not place.resolve().is_relative_to(folder.resolve()):
            return "leads to a place outside the folder", "Copy the picture itself into the folder."
        with place.open("rb") as file:
            return _wrong(file)
    except FileNotFoundError:
        parent = str(PurePosixPath(path).parent)
        where = f"the folder {parent}" if parent != "." else "the content folder"
        return "is not there", f"Copy it into {where}, or take the line out."
    except (OSError, ValueError, RuntimeError):  # the last for links that lead in a circle
        return "cannot be opened", "Copy it into the folder again."


def _wrong(file: BinaryIO) -> tuple[str, str]:
    size = picture_size(file)
    if size is None:
        file.seek(0)
        is_drawing = b"<svg" in file.read(1024).lower()
        return "is a drawing (SVG), which is not shown" if is_drawing else "is not a picture that can be shown", REMEDY
    width, height = size
    if width * height > MOST_PIXELS:
        remedy = "Save it smaller: 3840 by 2160 is as much as the largest screen shows."
        return f"is too large ({width} by {height} pixels)", remedy
    return ("", "") if width and height else ("is empty", REMEDY)


def picture_size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no PNG, JPEG, WebP or GIF, or ends before it tells. Raises OSError."""
    head = file.read(30)
    if head.startswith(b"\x89PNG\r\n\x1a\n") and head[12:16] == b"IHDR":
        return _number(head[16:20]), _number(head[20:24])
    if head.startswith((b"GIF87a", b"GIF89a")) and len(head) >= 10:
        return _small(head[6:8]), _small(head[8:10])
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP" and len(head) == 30:
        return _webp(head)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(file)
    return None


def _webp(head: bytes) -> tuple[int, int] | None:
    if head[12:16] == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        return _small(head[26:28]) & 0x3FFF, _small(head[28:30]) & 0x3FFF
    if head[12:16] == b"VP8L" and head[20] == 0x2F:
        bits = int.from_bytes(head[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if head[12:16] == b"VP8X":
        return _small(head[24:27]) + 1, _small(head[27:30]) + 1
    return None


def _jpeg(file: BinaryIO) -> tuple[int, int] | None:
    """From segment to segment, until the one that begins the frame."""
    file.seek(2)
    for _ in range(MOST_SEGMENTS):
        marker = file.read(2)
        while marker[1:] == b"\xff":  # a marker may have any number of these before it
            marker = marker[1:] + file.read(1)
        if len(marker) < 2 or marker[0] != 0xFF:
            return None
        length = _number(file.read(2))
        if marker[1] in FRAMES:
            frame = file.read(5)
            return (_number(frame[3:5]), _number(frame[1:3])) if len(frame) == 5 else None
        if length < 2:
            return None
        file.seek(length - 2, 1)
    return None


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _small(data: bytes) -> int:
    return int.from_bytes(data, "little")
