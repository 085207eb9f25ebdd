"""Pictures that are painted once and kept."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.art import kept as keeping
from kiosk.art.kept import KeptPictures

Format = QImage.Format


class Painter:
    """Paints a picture of one colour and counts how often it had to."""

    def __init__(self, colour: str = "#336699", size: tuple[int, int] = (30, 20), form: Format = Format.Format_RGB32) -> None:
        self.times = 0
        self._colour, self._size, self._format = colour, size, form

    def __call__(self) -> QImage:
        self.times += 1
        image = QImage(*self._size, self._format)
        image.fill(QColor(self._colour))
        return image


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "pictures"


@pytest.mark.parametrize(("form", "colour"), [(Format.Format_RGB32, "#336699"), (Format.Format_ARGB32_Premultiplied, "#80336699")])
def test_a_picture_is_painted_once_for_all_starts(folder: Path, form: Format, colour: str) -> None:
    painter = Painter(colour, form=form)
    first = KeptPictures(folder).picture("a cover", painter)
    again = KeptPictures(folder).picture("a cover", painter)
    assert painter.times == 1
    assert again == first == painter()
    assert again.format() == form
    assert len(list(folder.iterdir())) == 1


def test_another_name_is_another_picture(folder: Path) -> None:
    kept = KeptPictures(folder)
    assert kept.picture("one", Painter("red")) != kept.picture("two", Painter("blue"))
    assert kept.picture("one", Painter("green")).pixelColor(0, 0) == QColor("red")


def test_two_names_that_share_a_file_never_share_a_picture(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "fnv1a", lambda _: 7)
    kept = KeptPictures(folder)
    assert kept.picture("one", Painter("red")).pixelColor(0, 0) == QColor("red")
    assert kept.picture("two", Painter("blue")).pixelColor(0, 0) == QColor("blue")
    assert kept.picture("one", Painter("red")).pixelColor(0, 0) == QColor("red")


def test_a_new_version_of_the_painting_paints_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    KeptPictures(folder).picture("a cover", Painter("red"))
    monkeypatch.setattr(keeping, "PAINTING_VERSION", keeping.PAINTING_VERSION + 1)
    assert KeptPictures(folder).picture("a cover", Painter("blue")).pixelColor(0, 0) == QColor("blue")


FORMAT_AT = 8  # after four letters, the width and the height


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:0],
        lambda data: data[:10],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"x" + data[1:],
        lambda data: b"\x00" * len(data),
        lambda data: data[:FORMAT_AT] + b"\xff\x00\x00\x00" + data[FORMAT_AT + 4 :],
        lambda data: data[:FORMAT_AT] + bytes([Format.Format_RGB888.value]) + data[FORMAT_AT + 1 :],
        lambda data: data[:4] + b"\xff\xff\xff\xff" + data[8:],
    ],
)
def test_a_torn_file_is_painted_again_and_mended(folder: Path, harm: Callable[[bytes], bytes]) -> None:
    whole = KeptPictures(folder).picture("a cover", Painter())
    (path,) = folder.iterdir()
    path.write_bytes(harm(path.read_bytes()))
    painter = Painter()
    assert KeptPictures(folder).picture("a cover", painter) == whole
    assert KeptPictures(folder).picture("a cover", painter) == whole
    assert painter.times == 1


def test_a_folder_that_cannot_be_written_is_tried_once_and_every_picture_still_comes(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = KeptPictures(tmp_path / "file" / "pictures")
    painter = Painter()
    assert kept.picture("a cover", painter) == painter()
    (tmp_path / "file").unlink()
    assert kept.picture("a cover", painter) == painter()
    assert list(tmp_path.iterdir()) == []
    kept.trim()


def test_what_cannot_be_painted_is_not_kept(folder: Path) -> None:
    def fail() -> QImage:
        raise ValueError("no such motif")

    kept = KeptPictures(folder)
    with pytest.raises(ValueError, match="no such motif"):
        kept.picture("a cover", fail)
    assert kept.picture("a cover", Painter("red")).pixelColor(0, 0) == QColor("red")


@pytest.mark.parametrize("image", [QImage(), QImage(3, 3, Format.Format_RGB888)])
def test_a_picture_of_a_foreign_kind_is_handed_on_and_not_kept(folder: Path, image: QImage) -> None:
    assert KeptPictures(folder).picture("a cover", lambda: image) == image
    assert not folder.exists()


def test_trimming_leaves_what_was_used_last(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = KeptPictures(folder)
    for age, name in enumerate(["new", "middle", "old"]):
        before = set(folder.glob("*"))
        kept.picture(name, Painter())
        (path,) = set(folder.glob("*")) - before
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    kept.picture("old", Painter())  # used now
    (folder / "left over.1234.part").write_bytes(b"half a picture")
    monkeypatch.setattr(keeping, "KEPT_BYTES", 2 * max(path.stat().st_size for path in folder.iterdir()) + 100)
    kept.trim()
    painters = {name: Painter() for name in ("new", "middle", "old")}
    assert len(list(folder.iterdir())) == 2
    for name, painter in painters.items():
        kept.picture(name, painter)
    assert [name for name, painter in painters.items() if painter.times] == ["middle"]


def test_trimming_without_a_folder_does_nothing(folder: Path) -> None:
    KeptPictures(folder).trim()
    assert not folder.exists()


def test_many_threads_may_ask_for_the_same_picture(folder: Path) -> None:
    kept = KeptPictures(folder)
    with ThreadPoolExecutor(8) as pool:
        images = list(pool.map(lambda number: kept.picture(f"cover {number % 4}", Painter()), range(64)))
    assert all(image == images[0] for image in images)
    assert kept._writable
    assert len(list(folder.iterdir())) == 4
