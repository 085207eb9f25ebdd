"""Each kind of picture by its name, and names that mean nothing or harm."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.art.kept import KeptPictures
from kiosk.ui.painted import SHADOW_REACH, SHADOWS
from kiosk.ui.pictures import Pictures
from tests.conftest import ExpectsLog, WriteContent

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="currentColor"/></svg>'

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def pictures(tmp_path: Path, content: WriteContent) -> Pictures:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "full.svg").write_text(SVG)
    folder = content({"images/not a picture.png": "words"})
    halves().save(str(folder / "images" / "halves.png"))
    halves().save(str(tmp_path / "outside.png"))
    return Pictures(KeptPictures(tmp_path / "kept"), folder, tmp_path / "icons")


def halves(width: int = 400, height: int = 200) -> QImage:
    """The left half red, the right half blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    painter.fillRect(width // 2, 0, width // 2, height, QColor("blue"))
    painter.end()
    return image


def photograph(path: Path) -> None:
    """As a camera on its side writes it: `halves` with a note (Exif, orientation 6) to turn it clockwise, so that red is above."""
    halves().save(str(path))
    plain = path.read_bytes()
    orientation = struct.pack(">HHHIHHI", 1, 0x0112, 3, 1, 6, 0, 0)
    exif = b"Exif\0\0" + b"MM\0*" + struct.pack(">I", 8) + orientation
    path.write_bytes(plain[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + plain[2:])


def ask(pictures: Pictures, name: str, width: int = 60, height: int = 40) -> QImage:
    size = QSize()
    image = pictures.requestImage(name, size, QSize(width, height))
    assert size == image.size()
    return image


def transparent(image: QImage) -> bool:
    same = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return not same.isNull() and not any(bytes(same.constBits())[3::4])


@pytest.mark.parametrize(
    "name",
    [
        "cover/pebbles/sage/sleep",
        "cover/pebbles/sage/a%20topic%2Fsleep?radius=12",
        "cover/unknown/unknown/sleep",
        "cover/pebbles/sage/",
        "icon/full/%230F4C4A",
        "ground/%23FAF7F2/%23F4EDE1",
        "emblem/%23DCE8E1/%230F4C4A",
        "picture/images/halves.png",
        "picture/images/halves.png?radius=12&veil=%2324000000",
    ],
)
def test_each_kind_is_painted_in_the_size_that_is_asked_for(pictures: Pictures, name: str) -> None:
    image = ask(pictures, name)
    assert (image.width(), image.height()) == (60, 40)
    assert not transparent(image)


@pytest.mark.parametrize("name", SHADOWS)
@pytest.mark.parametrize("scale", [50, 100, 200])
def test_a_shadow_reaches_beyond_its_body_on_all_sides(pictures: Pictures, name: str, scale: int) -> None:
    image = ask(pictures, f"shadow/{name}/300x200/{scale}", 0, 0)
    around = 2 * round(SHADOW_REACH[name.partition("-")[0]] * scale / 100)
    assert (image.width(), image.height()) == (300 + around, 200 + around)
    assert image.pixelColor(image.width() // 2, image.height() - around // 2 + 1).alpha() > 0


def test_an_icon_is_drawn_in_its_colour(pictures: Pictures) -> None:
    assert ask(pictures, "icon/full/%230F4C4A").pixelColor(30, 20).name() == "#0f4c4a"


def test_a_veil_darkens(pictures: Pictures) -> None:
    plain, veiled = (ask(pictures, f"ground/white/white{veil}") for veil in ("", "?veil=%2380000000"))
    assert plain.pixelColor(30, 20).lightness() == 255
    assert veiled.pixelColor(30, 20).lightness() == pytest.approx(127, abs=2)


def test_round_corners_are_clear(pictures: Pictures) -> None:
    image = ask(pictures, "picture/images/halves.png?radius=12")
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(30, 20).alpha() == 255


@pytest.mark.parametrize(("width", "height"), [(60, 40), (40, 60), (300, 10), (10, 300)])
def test_a_picture_fills_its_place_from_its_middle(pictures: Pictures, width: int, height: int) -> None:
    image = ask(pictures, "picture/images/halves.png", width, height)
    assert (image.width(), image.height()) == (width, height)
    assert image.pixelColor(1, height // 2).red() > 200
    assert image.pixelColor(width - 2, height // 2).blue() > 200


def test_a_picture_that_is_to_fit_keeps_its_shape(pictures: Pictures) -> None:
    image = ask(pictures, "picture/images/halves.png?fit", 60, 60)
    assert (image.width(), image.height()) == (60, 30)


@pytest.mark.parametrize(("width", "height"), [(60, 40), (40, 60)])
def test_a_photograph_that_was_taken_on_its_side_stands_upright(pictures: Pictures, width: int, height: int) -> None:
    photograph(pictures.content / "photo.jpg")
    filled = ask(pictures, "picture/photo.jpg", width, height)
    assert (filled.width(), filled.height()) == (width, height)
    assert filled.pixelColor(width // 2, 1).red() > 200
    assert filled.pixelColor(width // 2, height - 2).blue() > 200
    fitted = ask(pictures, "picture/photo.jpg?fit", 100, 100)
    assert (fitted.width(), fitted.height()) == (50, 100)


def test_a_thin_line_fills_a_screen_without_taking_all_memory(pictures: Pictures) -> None:
    halves(1000, 2).save(str(pictures.content / "line.png"))
    image = ask(pictures, "picture/line.png", 1080, 1920)
    assert (image.width(), image.height()) == (1080, 1920)


def test_a_picture_of_too_many_pixels_is_not_decoded(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.painted.MOST_PIXELS", 400 * 200 - 1)
    assert transparent(ask(pictures, "picture/images/halves.png"))


@pytest.mark.parametrize(
    "name",
    [
        "picture/images/missing.png",
        "picture/images/not a picture.png",
        "picture/images",
        "picture/",
        "picture/../outside.png",
        "picture/images/../../outside.png",
        "picture/%2e%2e/outside.png",
        "picture/..%2Foutside.png",
        "picture/{outside}",
        "picture/link.png",
        "picture/:/qt-project.org/imports/x.png",
    ],
)
def test_a_picture_that_is_missing_or_outside_the_folder_is_not_there(pictures: Pictures, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside.png"
    (pictures.content / "link.png").symlink_to(outside)
    assert outside.exists()
    assert transparent(ask(pictures, name.replace("{outside}", str(outside).replace("/", "%2F"))))


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/",
        "nonsense/x",
        "cover",
        "cover/pebbles",
        "icon/missing/red",
        "icon/full",
        "icon/..%2F..%2Foutside/red",
        "icon/%00/red",
        "ground/white",
        "emblem/white/black/red",
        "shadow/card/300x200/0",
        "shadow/card/300/100",
        "shadow/card/axb/100",
        "shadow/unknown/300x200/100",
        "shadow/card",
        "picture/%00.png",
        "cover/pebbles/sage/sleep?radius=round",
    ],
)
def test_a_name_that_means_nothing_is_a_clear_picture_and_one_line_in_the_log(
    pictures: Pictures, tmp_path: Path, name: str, expects_log: ExpectsLog
) -> None:
    expects_log("A picture of the kind “[a-z]*” cannot be painted")
    assert transparent(ask(pictures, name))
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize("name", ["cover/pebbles/sage/sleep", "icon/full/red", "picture/images/halves.png", "ground/white/white"])
@pytest.mark.parametrize(("width", "height"), [(0, 40), (60, 0), (-1, -1)])
def test_without_a_size_there_is_nothing_to_paint(pictures: Pictures, name: str, width: int, height: int) -> None:
    assert transparent(ask(pictures, name, width, height))


def test_what_was_painted_once_comes_from_the_disk(pictures: Pictures, tmp_path: Path) -> None:
    painted = ask(pictures, "icon/full/red")
    (tmp_path / "icons" / "full.svg").unlink()
    assert ask(pictures, "icon/full/red") == painted
