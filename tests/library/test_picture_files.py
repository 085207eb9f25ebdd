"""Picture files: what their first bytes say, and whether they can be shown."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from kiosk.library.pictures import picture_problem, picture_size

BEGINNINGS = [b"", b"\xff\xd8\xff", b"GIF89a", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"RIFF\0\0\0\0WEBPVP8L"]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", width, height, 8, 2, 0, 0, 0) + bytes(12)


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "gif"])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (300, 200), (1000, 3)])
def test_the_size_of_real_pictures(tmp_path: Path, kind: str, width: int, height: int) -> None:
    file = tmp_path / f"a.{kind}"
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    if kind == "gif":  # Qt reads them only
        file.write_bytes(b"GIF89a" + struct.pack("<HH", width, height) + bytes(20))
    else:
        assert image.save(str(file))
    with file.open("rb") as data:
        assert picture_size(data) == (width, height)
    assert picture_problem(tmp_path, file.name) == ("", "")


def test_an_extended_webp_and_a_jpeg_with_much_before_its_size() -> None:
    webp = b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")
    assert picture_size(BytesIO(webp)) == (640, 480)
    frame = b"\xff\xff\xc2" + struct.pack(">HBHHB", 17, 8, 480, 640, 3)
    jpeg = b"\xff\xd8" + b"\xff\xe1\xff\xff" + bytes(0xFFFD) + frame
    assert picture_size(BytesIO(jpeg)) == (640, 480)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (png(60_000, 60_000), "is too large (60000 by 60000 pixels)"),
        (png(0, 5), "is empty"),
        (b"", "is not a picture that can be shown"),
        (b"\x89PNG\r\n\x1a\n", "is not a picture that can be shown"),
        (b"\xff\xd8\xff\xe0\x00\x00", "is not a picture that can be shown"),
        (b"\xff\xd8" + b"\xff\xe0\x00\x02" * 5000, "is not a picture that can be shown"),
        (b"MZ\x90\x00", "is not a picture that can be shown"),
        (b'<?xml version="1.0"?>\n<SVG xmlns="http://www.w3.org/2000/svg"/>', "is a drawing (SVG), which is not shown"),
        (None, "is not there"),
    ],
)
def test_what_cannot_be_shown(tmp_path: Path, data: bytes | None, what: str) -> None:
    if data is not None:
        (tmp_path / "a.png").write_bytes(data)
    assert picture_problem(tmp_path, "a.png")[0] == what


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=200))
def test_any_bytes_have_a_size_or_none(head: bytes, rest: bytes) -> None:
    size = picture_size(BytesIO(head + rest))
    assert size is None or min(size) >= 0
