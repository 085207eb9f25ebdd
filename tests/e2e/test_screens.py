"""What a visitor does on the screens beside the reading: searching, taking along, breathing, looking closely."""

import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.machine import places
from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Attract, Home, Place, SearchPage, ShortReads, TopicPage
from kiosk.ui.speech import Speech
from tests.builders import write_content
from tests.conftest import ExpectsLog
from tests.driver import Driver, below, difference

SETTINGS = 'languages = ["en", "es"]\nregion = "us"\n[help.us]\nlines = [{ number = "988", title = "Crisis line" }]\n'
LONG = "Words that take a while to read stand here, one after the other. " * 90
CALM = f"""---
title: A calmer night
url: https://example.org/calm
---

!!! short
    - Sleep comes by itself.

## What helps

{LONG}

!!! breathe "1 in, 1 out, 2 rounds"
    Breathe.

!!! steps
    1. Look around.
    2. Touch something.
    3. Listen.

- [ ] What helps at night?
- [ ] Who do I call?

![A lake](lake.png "The lake")
"""
NIGHT = "---\ntitle: Worry at night\n---\n\nIt passes.\n"
FILES = {
    "kiosk.toml": SETTINGS,
    "01-sleep/01-calm.md": CALM,
    "01-sleep/01-calm.es.md": CALM.replace("A calmer night", "Una noche tranquila"),
    "01-sleep/02-night.md": NIGHT,
    "02-days/01-walk.md": "---\ntitle: A walk\n---\n\nOutside.\n",
}


@pytest.fixture
def kiosk(data: Path, tmp_path: Path) -> Iterator[Driver]:
    with Driver(written(tmp_path, FILES), data) as driver:
        driver.send(on.Touch())
        yield driver


def written(folder: Path, files: Mapping[str, str]) -> Path:
    content = write_content(folder / "content", files)
    lake = QImage(600, 400, QImage.Format.Format_RGB32)
    lake.fill(0xFF336A8A)
    lake.save(str(content / "01-sleep" / "lake.png"))
    return content


def place(kiosk: Driver) -> Place:
    return kiosk.session.place


def words(kiosk: Driver) -> set[str]:
    return {str(item.property("words")) for item in below(kiosk.app.window.contentItem()) if item.property("words")}


def key_of(kiosk: Driver, kind: str) -> str:
    """The key of the first block of that kind on the open page."""
    position = kiosk.app.library.positions["01-sleep/01-calm"]
    rows = kiosk.app.presenter.kiosk.reader_model.slots[position % 3].props.blocks
    return next(str(row["block"]["key"]) for row in rows if row["kind"] == kind)  # type: ignore[index]  # a block's fields


def scrolled(kiosk: Driver) -> QQuickItem:
    """The list that an article's blocks stand in."""
    return next(item for item in below(kiosk.item("Page")) if item.property("originY") is not None)


def scroll_to_end(kiosk: Driver) -> None:
    page = scrolled(kiosk)
    page.setProperty("contentY", page.property("contentHeight") - page.height())


# ---- search


def test_typing_with_a_finger_finds_articles_from_the_first_letter_on(kiosk: Driver) -> None:
    kiosk.tap_on("Search for a word")
    assert place(kiosk) == SearchPage()
    for letter in "ni":
        kiosk.tap_on(letter)
    kiosk.wait_for(lambda: len(kiosk.session.hits) == 2)
    kiosk.run(0.1)
    assert {"2 articles", "ni"} <= words(kiosk)
    kiosk.tap_on("Worry at night, 1 minute")
    assert place(kiosk) == ArticlePage("01-sleep/02-night")
    kiosk.key(Qt.Key.Key_Escape)
    assert (place(kiosk), kiosk.session.query, len(kiosk.session.hits)) == (SearchPage(), "ni", 2)


def test_what_was_typed_can_be_taken_back(kiosk: Driver) -> None:
    kiosk.send(on.OpenSearch())
    for label in ("w", "a", "Space", "x", "Rub out the last letter"):
        kiosk.tap_on(label)
    assert kiosk.session.query == "wa "
    kiosk.tap_on("Clear")
    assert kiosk.session.query == ""


def test_where_nothing_is_found_the_topics_are_offered(kiosk: Driver) -> None:
    kiosk.send(on.OpenSearch())
    kiosk.send(on.Type("qqxz"))
    kiosk.wait_for(lambda: kiosk.session.found == "qqxz")
    kiosk.run(0.1)
    assert "Nothing found" in words(kiosk)
    kiosk.tap_on("Sleep")
    assert kiosk.session.place == TopicPage("01-sleep")


def test_a_keyboard_types_into_the_search_too(kiosk: Driver) -> None:
    kiosk.send(on.OpenSearch())
    for key in (Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_Backspace):
        kiosk.key(key)
    assert kiosk.session.query == "w"
    kiosk.key(Qt.Key.Key_Escape)
    assert kiosk.session.place == Home()


# ---- the way back


def test_from_an_article_back_to_what_was_found(kiosk: Driver) -> None:
    kiosk.send(on.OpenSearch())
    kiosk.send(on.Type("ni"))
    kiosk.wait_for(lambda: len(kiosk.session.hits) == 2)
    kiosk.run(0.1)
    kiosk.tap_on("Worry at night, 1 minute")
    kiosk.tap_on("Next: A walk")
    kiosk.tap_on("Back to your search")
    assert place(kiosk) == SearchPage()
    kiosk.run(0.1)
    assert {"2 articles", "ni"} <= words(kiosk)


def test_from_an_article_to_its_topic_at_the_place_where_it_was_chosen(data: Path, tmp_path: Path) -> None:
    many = {f"01-sleep/{number:02}-night.md": NIGHT.replace("Worry", f"Night {number}") for number in range(3, 12)}
    with Driver(written(tmp_path, FILES | many), data) as kiosk:
        kiosk.send(on.Touch())
        kiosk.send(on.OpenTopic("01-sleep"))
        articles = next(item for item in below(kiosk.item("TopicPage")) if item.property("originY") is not None)
        articles.setProperty("contentY", 900)
        kiosk.run(0.2)
        kiosk.tap_on("Night 5 at night, 1 minute")
        kiosk.tap_on("Back to Sleep")
        assert place(kiosk) == TopicPage("01-sleep")
        assert articles.property("contentY") == 900
        kiosk.key(Qt.Key.Key_Escape)
        assert place(kiosk) == Home()


def test_a_topic_of_one_article_offers_no_way_to_its_list(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("02-days/01-walk"))
    kiosk.run(0.1)
    assert "Days" in words(kiosk)
    assert not [item for item in below(kiosk.app.window.contentItem()) if item.property("label") == "Back to Days" and item.isVisible()]


def test_the_last_article_ends_with_all_topics(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("02-days/01-walk"))
    kiosk.run(0.1)
    kiosk.tap_on("Back to all topics")
    assert place(kiosk) == Home()


# ---- lower controls


def test_with_lower_controls_the_buttons_of_home_and_search_stand_at_the_foot(kiosk: Driver) -> None:
    kiosk.send(on.SetLow(True))
    for event, labels in ((on.GoHome(), ("Español", "Comfort")), (on.OpenSearch(), ("Home", "Comfort"))):
        kiosk.send(event)
        kiosk.run(0.1)
        for label in (*labels, "Help now", "Hide now"):
            item = kiosk.labelled(label)
            assert item.mapToScene(QPointF()).y() > kiosk.size[1] * 0.8, label
    kiosk.tap_on("Home")
    assert place(kiosk) == Home()
    kiosk.tap_on("Español")
    assert kiosk.session.comfort.language == "es"


# ---- short reads


def test_short_reads_are_those_of_two_minutes(kiosk: Driver) -> None:
    kiosk.tap_on("Short on time? 2-minute reads")
    assert kiosk.session.place == ShortReads()
    assert {"Worry at night", "A walk"} <= words(kiosk)
    assert "A calmer night" not in words(kiosk)
    kiosk.tap_on("A walk, 1 minute")
    kiosk.tap_on("Back to the short reads")
    assert kiosk.session.place == ShortReads()


# ---- take it with you


def scanned(kiosk: Driver, tmp_path: Path) -> str:
    """What the camera of a phone reads off the screen."""
    picture = tmp_path / "screen.png"
    kiosk.app.window.grabWindow().save(str(picture))
    result = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture], capture_output=True, check=True)
    return result.stdout.decode().strip()


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_a_phone_reads_the_address_off_the_screen(kiosk: Driver, tmp_path: Path, theme: on.ThemeName) -> None:
    kiosk.send(on.SetTheme(theme))
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.tap_on("Take it with you")
    assert scanned(kiosk, tmp_path) == "https://example.org/calm"


def test_ticked_lines_and_an_article_without_an_address_are_taken_along_as_text(kiosk: Driver, tmp_path: Path) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.send(on.Toggle(f"{key_of(kiosk, 'List')}.1"))
    kiosk.send(on.Open("take"))
    assert scanned(kiosk, tmp_path) == "A calmer night\n✓ Who do I call?\nhttps://example.org/calm"
    kiosk.tap_on("Back to the article")
    assert kiosk.session.overlay is None
    kiosk.send(on.Next())
    kiosk.send(on.Open("take"))
    assert scanned(kiosk, tmp_path) == "Worry at night"


def test_the_longest_text_is_still_read(data: Path, tmp_path: Path) -> None:
    lines = "\n".join(f"- [ ] A question number {number} that somebody wants to ask in the room" for number in range(12))
    folder = write_content(tmp_path / "long", {"kiosk.toml": SETTINGS, "a.md": f"---\ntitle: Questions\n---\n\n{lines}\n"})
    with Driver(folder, data, size="1280x800") as kiosk:
        kiosk.send(on.OpenArticle("a"))
        (row,) = kiosk.app.presenter.kiosk.reader_model.slots[0].props.blocks
        for number in range(12):
            kiosk.send(on.Toggle(f"{row['block']['key']}.{number}"))  # type: ignore[index]  # a block's fields
        kiosk.send(on.Open("take"))
        text = kiosk.app.presenter.kiosk.over_model.property("code")
        assert len(text.encode()) > 600
        assert scanned(kiosk, tmp_path) == text


def test_the_square_is_at_least_30_mm_wide(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.send(on.Open("take"))
    (code,) = (item for item in below(kiosk.item("Take")) if str(item.property("source") or "").find("qr/") > 0)
    millimetre = float(kiosk.app.window.property("millimetre"))
    assert code.property("paintedWidth") / millimetre >= 30


# ---- breathe, steps, pictures


def test_the_circle_counts_says_when_it_is_done_and_starts_again(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.send(on.Open("breathe", key_of(kiosk, "Breathe")))
    assert "Breathe in" in words(kiosk)
    kiosk.wait_for(lambda: "Breathe out" in words(kiosk))
    kiosk.tap_on("Pause")
    passed = kiosk.item("Breathing").property("passed")
    kiosk.run(0.3)
    assert kiosk.item("Breathing").property("passed") == passed
    kiosk.tap_on("Go on")
    kiosk.wait_for(lambda: "Well done" in words(kiosk))
    kiosk.tap_on("Once more")
    assert "Breathe in" in words(kiosk)


def test_whoever_breathes_is_there(data: Path, tmp_path: Path) -> None:
    long = CALM.replace("1 in, 1 out, 2 rounds", "3 in, 3 out, 9 rounds")
    settings = SETTINGS + "[idle]\nquiet_seconds = 10\n"
    content = written(tmp_path, FILES | {"kiosk.toml": settings, "01-sleep/01-calm.md": long})
    with Driver(content, data) as kiosk:
        kiosk.send(on.OpenArticle("01-sleep/01-calm"))
        kiosk.send(on.Open("breathe", key_of(kiosk, "Breathe")))
        kiosk.run(12.5)
        assert not kiosk.session.asking


def test_steps_are_walked_through_one_by_one(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    scroll_to_end(kiosk)
    kiosk.run(0.2)
    steps, page = kiosk.item("Steps"), scrolled(kiosk)
    page.setProperty("contentY", page.property("contentY") + steps.mapToScene(steps.position()).y() - 300)
    kiosk.run(0.2)
    assert "Look around." in words(kiosk)
    assert "Touch something." not in words(kiosk)
    kiosk.tap_on("Next step")
    assert {"Touch something.", "Step 2 of 3"} <= words(kiosk)
    kiosk.tap_on("All steps")
    assert {"Look around.", "Touch something.", "Listen."} <= words(kiosk)


def test_a_picture_fills_the_screen_until_it_is_tapped(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.send(on.Open("picture", key_of(kiosk, "Picture")))
    assert "The lake" in words(kiosk)
    kiosk.tap(800, 600)
    assert kiosk.session.overlay is None


# ---- listen


@pytest.fixture
def voice(kiosk: Driver) -> Iterator[Speech]:
    """A voice that makes no sound, in a process of its own like every voice."""
    kiosk.app.presenter._config = replace(kiosk.app.presenter._config, listen=True)
    speech = Speech(places.own_command("speak", "--engine", "mock"), places.own_command("speak", "--hush"))
    speech.probe()
    kiosk.app.presenter.speak_with(speech)
    kiosk.wait_for(lambda: bool(speech.property("languages")))
    yield speech
    speech.close()


def test_without_a_voice_there_is_no_button(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    assert "Listen" not in words(kiosk)


def test_an_article_is_read_aloud_with_a_light_on_what_is_read(kiosk: Driver, voice: Speech) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.tap_on("Listen")
    kiosk.wait_for(lambda: kiosk.session.voice.block == "")
    assert [item.property("visible") for item in kiosk.items("Spoken")] == [True]
    kiosk.wait_for(lambda: bool(kiosk.session.voice.block))
    for label, state in (("Pause", "paused"), ("Go on", "speaking")):
        kiosk.tap_on(label)
        assert (kiosk.session.voice.state, voice.property("state")) == (state, state)
    kiosk.tap_on("Louder")
    assert voice.property("volume") == pytest.approx(0.55)
    kiosk.tap_on("Faster")
    assert voice.property("rate") == pytest.approx(0.15)
    kiosk.tap_on("Hide now")
    assert (voice.property("state"), voice.property("volume"), voice.property("rate")) == ("silent", 0.4, 0)
    assert kiosk.items("Spoken") == []


def test_the_voice_follows_the_page(kiosk: Driver, voice: Speech) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.tap_on("Listen")
    kiosk.wait_for(lambda: bool(kiosk.session.voice.block))
    kiosk.tap_on("Next: Worry at night")
    kiosk.wait_for(lambda: kiosk.session.voice.block == "")
    kiosk.wait_for(lambda: kiosk.session.voice.state == "silent")  # it is a short one
    assert place(kiosk) == ArticlePage("01-sleep/02-night")
    assert voice.property("state") == "silent"


def test_a_voice_that_dies_in_the_middle_leaves_a_calm_page(kiosk: Driver, voice: Speech, expects_log: ExpectsLog) -> None:
    expects_log("kiosk.ui.speech")
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    kiosk.tap_on("Listen")
    kiosk.wait_for(lambda: bool(kiosk.session.voice.block))
    assert voice._process is not None
    voice._process.kill()
    kiosk.wait_for(lambda: kiosk.session.voice.state == "silent")
    assert "A calmer night" in words(kiosk)
    assert kiosk.items("Spoken") == []


# ---- comfort and the end


def test_every_comfort_shows_at_once_and_is_gone_with_the_visit(kiosk: Driver) -> None:
    fresh = picture_of_home(kiosk)
    kiosk.tap_on("Comfort")
    for label in ("Calmer motion", "Controls lower down", "Español"):
        kiosk.tap_on(label)
    comfort = kiosk.session.comfort
    assert (comfort.calm, comfort.low, comfort.language) == (True, True, "es")
    assert "A su gusto" in words(kiosk)
    kiosk.tap_on("Ocultar ya")
    assert kiosk.session.place == Attract()
    kiosk.send(on.Touch())
    assert picture_of_home(kiosk) == fresh


LEFT_BEHIND: list[Callable[[Driver], None]] = [
    lambda kiosk: kiosk.send(on.Type("slee")),
    lambda kiosk: kiosk.send(on.OpenArticle("01-sleep/01-calm")),
    scroll_to_end,
    lambda kiosk: kiosk.send(on.Toggle(f"{key_of(kiosk, 'List')}.0")),
    lambda kiosk: kiosk.send(on.ShowStep(key_of(kiosk, "Steps"), 2)),
    lambda kiosk: kiosk.send(on.SetTextSize(200)),
    lambda kiosk: kiosk.send(on.SetTheme("dark")),
    lambda kiosk: kiosk.send(on.SetLanguage("es")),
    lambda kiosk: kiosk.send(on.Open("take")),
    lambda kiosk: kiosk.send(on.Open("breathe", key_of(kiosk, "Breathe"))),
    lambda kiosk: kiosk.send(on.Open("help")),
    lambda kiosk: kiosk.send(on.Quiet()),
]


def test_home_after_a_visit_is_pixel_for_pixel_the_fresh_one(kiosk: Driver) -> None:
    fresh = picture_of_home(kiosk)
    kiosk.send(on.OpenSearch())
    for act in LEFT_BEHIND:
        act(kiosk)
        kiosk.run(0.05)
    kiosk.send(on.Forget())
    kiosk.send(on.Touch())
    assert picture_of_home(kiosk) == fresh
    kiosk.send(on.OpenSearch())
    assert kiosk.session.query == ""


def test_an_article_after_a_visit_looks_like_the_fresh_one(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    fresh = picture(kiosk)
    for act in LEFT_BEHIND[2:]:
        act(kiosk)
        kiosk.run(0.05)
    kiosk.send(on.Forget())
    kiosk.send(on.OpenArticle("01-sleep/01-calm"))
    assert difference(picture(kiosk), fresh) < 8  # Qt lays the same title out a hair higher when it was another in between


def picture(kiosk: Driver) -> QImage:
    """The screen when everything has come to rest."""
    kiosk.settle()
    kiosk.run(0.6)
    kiosk.wait_for(lambda: not kiosk.app.pictures.busy)  # those of the cards beside the one in front
    before, image = QImage(), kiosk.app.window.grabWindow()
    end = time.monotonic() + 10
    while before != image and time.monotonic() < end:
        kiosk.run(0.2)
        before, image = image, kiosk.app.window.grabWindow()
    return image


def picture_of_home(kiosk: Driver) -> QImage:
    assert kiosk.session.place == Home()
    return picture(kiosk)
