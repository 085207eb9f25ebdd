"""Blocks as a visitor sees them on the glass."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF

from kiosk.session import events as on
from tests import scene
from tests.builders import SETTINGS
from tests.conftest import WriteContent
from tests.driver import Driver, below


def words(kiosk: Driver) -> list[str]:
    """All words that are drawn on the glass."""
    return [str(item.property("words")) for item in kiosk.items("Words")]


def test_bullets_numbers_and_boxes_are_told_apart(content: WriteContent, data: Path) -> None:
    text = "# Lists\n\n- one\n- two\n\nWords.\n\n3. three\n4. four\n\nWords.\n\n- [ ] ask\n- [x] asked\n- no task\n"
    with Driver(content({"kiosk.toml": SETTINGS, "lists.md": text}), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("lists"))

        assert [box.property("ticked") for box in kiosk.items("TickBox")] == [False, True]
        assert {"3.", "4."} <= set(words(kiosk))
        assert "1." not in words(kiosk)


def test_the_help_screen_has_room_for_its_sentence_at_every_text_size(data: Path, content: WriteContent) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "Words."})
    for size in ("1920x1080", "1080x1920"):
        with Driver(folder, data, size=size) as kiosk:
            kiosk.send(on.SetTextSize(200))
            kiosk.send(on.Open("help"))
            sentence = next(item for item in kiosk.items("Words") if "You do not need to explain" in str(item.property("words")))
            panel = sentence.parentItem().parentItem()
            assert sentence.parentItem().y() + sentence.y() + sentence.height() <= panel.height()


@pytest.mark.parametrize("size", ["1920x1080", "1080x1920"])
def test_six_help_lines_are_on_the_glass_at_once(data: Path, content: WriteContent, size: str) -> None:
    """As many as the United Kingdom has in the settings that ship."""
    numbers = ("999", "111", "116 123", "85258", "0800 068 4141", "0800 1111")
    lines = ", ".join(
        f'{{ number = "{number}", title = "Text to that number 85258", text = "If you are under 35 and think of dying" }}'
        for number in numbers
    )
    settings = f'region = "uk"\n[help.uk]\nlines = [{lines}]\n'
    with Driver(content({"kiosk.toml": settings, "one.md": "Words."}), data, size=size) as kiosk:
        kiosk.send(on.Open("help"))
        kiosk.run(0.1)
        rows = [item for item in below(kiosk.item("Help")) if item.property("number")]
        assert len(rows) == 6
        assert all(kiosk.app.window.height() > row.mapToScene(QPointF(0, row.height())).y() for row in rows)


def test_a_link_has_the_colour_of_links_beside_code_too(content: WriteContent, data: Path) -> None:
    text = "# Links\n\nA line with `code` and [a link to another article](two.md).\n"
    with Driver(content({"kiosk.toml": SETTINGS, "one.md": text, "two.md": "Words."}), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        kiosk.run(0.2)
        image = kiosk.app.window.grabWindow()

    line = {image.pixelColor(x, y).name() for x in range(568, 1400) for y in range(200, 320)}
    assert "#0f4c4a" in line
    assert "#0000ff" not in line


def test_a_word_with_a_meaning_has_its_dots_in_large_words_too(data: Path, content: WriteContent) -> None:
    """Words above 64 px are an image, which was made before anybody knew where the dots go."""
    before = "\n\n".join(["A line of words that stands above it and takes some room on the glass."] * 8)
    folder = content({"kiosk.toml": SETTINGS, "a.md": f"# A\n\n{before}\n\nMany people know CBT by now.\n\n*[CBT]: A talking therapy."})
    with Driver(folder, data) as kiosk:
        kiosk.send(on.SetTextSize(200))
        kiosk.send(on.OpenArticle("a"))
        kiosk.run(1.5)
        for scroller in scene.scrollers(kiosk):
            scroller.setProperty("contentY", scroller.property("originY") + scroller.property("contentHeight") * 0.55)
        kiosk.run(0.2)
        kiosk.settle()
        (dots,) = [item for item in below(kiosk.item("LinkLine")) if item.inherits("QQuickImage")]
        area = dots.mapRectToScene(QRectF(0, 0, dots.width(), dots.height()))
        assert "#0f4c4a" in scene.pixels(kiosk.app.window.grabWindow(), area, most=400)
