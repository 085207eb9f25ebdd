"""Blocks that answer a finger: folds, checklists, and the leaves of terms, footnotes and web addresses."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.session import events as on
from tests.builders import SETTINGS
from tests.conftest import WriteContent
from tests.driver import Driver

TEXT = """# Touch

CBT helps[^1]. There is [a page](https://example.org/sleep).

??? note "Why?"
    Because it does.

- [ ] How long?

[^1]: A trial of 65 people.

*[CBT]: A talking therapy.
"""


@pytest.fixture
def reading(content: WriteContent, data: Path) -> Iterator[Driver]:
    """A visitor who has opened that article, with another one behind it."""
    with Driver(content({"kiosk.toml": SETTINGS, "one.md": TEXT, "two.md": "Words."}), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenArticle("one"))
        yield kiosk


def with_words(kiosk: Driver, words: str) -> QQuickItem:
    """The line that has those words."""
    (found,) = (item for item in [*kiosk.items("Words"), *kiosk.items("BlockWords")] if words in str(item.property("words")))
    return found


def is_shown(kiosk: Driver, words: str) -> bool:
    return any(words in str(item.property("words")) for item in [*kiosk.items("Words"), *kiosk.items("BlockWords")])


def tap(kiosk: Driver, item: QQuickItem, x: float, y: float) -> None:
    place = item.mapToScene(QPointF(x, y)).toPoint()
    kiosk.tap(place.x(), place.y())


def tap_link(kiosk: Driver, target: str) -> None:
    """A tap where a finger means that link, found by trying the line from left to right."""
    line = with_words(kiosk, "CBT helps.")
    for x in range(0, int(line.width()), 4):
        if line.linkNear(x, 20).endswith(target):  # type: ignore[attr-defined]  # a function of BlockWords.qml
            tap(kiosk, line, x, 20)
            return
    raise AssertionError(target)


def test_a_fold_opens_and_closes(reading: Driver) -> None:
    title = with_words(reading, "Why?")
    assert not is_shown(reading, "Because it does.")
    tap(reading, title, 20, 10)
    assert is_shown(reading, "Because it does.")
    tap(reading, title, 20, 10)
    assert not is_shown(reading, "Because it does.")


def test_ticks_and_open_folds_are_there_on_the_way_back_and_gone_with_the_visit(reading: Driver) -> None:
    tap(reading, with_words(reading, "How long?"), 20, 10)
    tap(reading, with_words(reading, "Why?"), 20, 10)
    reading.send(on.Next())
    reading.send(on.Previous())
    assert [box.property("ticked") for box in reading.items("TickBox")] == [True]
    assert is_shown(reading, "Because it does.")

    reading.send(on.Forget())
    reading.send(on.Touch())
    reading.send(on.OpenArticle("one"))
    assert [box.property("ticked") for box in reading.items("TickBox")] == [False]
    assert not is_shown(reading, "Because it does.")


@pytest.mark.parametrize(
    ("target", "words"),
    [("/CBT", "A talking therapy."), ("/1", "A trial of 65 people."), ("/https://example.org/sleep", "Point your phone")],
)
def test_a_leaf_opens_below_its_line_and_closes(reading: Driver, target: str, words: str) -> None:
    tap_link(reading, target)
    leaf = reading.item("Leaf")
    line = with_words(reading, "CBT helps.")
    assert leaf.mapToScene(QPointF()).y() > line.mapToScene(QPointF(0, line.height())).y()
    assert any(words in str(item.property("words")) for item in [*reading.items("Words"), *reading.items("BlockWords")])

    tap(reading, leaf, leaf.width() - 40, 40)
    assert not reading.items("Leaf")


def test_turning_the_page_puts_the_leaf_away(reading: Driver) -> None:
    tap_link(reading, "/CBT")
    reading.send(on.Next())
    reading.send(on.Previous())
    assert not reading.items("Leaf")
