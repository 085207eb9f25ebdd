"""The look keeps its numbers on every screen, in every theme, text size and window. They are read from the running program."""

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.app import look_of
from kiosk.library.colour import contrast
from kiosk.library.model import Article
from kiosk.machine.panel import MM_PER_INCH
from kiosk.session import events as on
from kiosk.session.events import ThemeName
from tests import scene
from tests.builders import write_content
from tests.driver import Driver

WINDOWS = {"1920x1080": 21.5, "1080x1920": 21.5, "1280x800": 10.1, "3840x2160": 32.0, "1366x768": 15.6, "1024x600": 10.1}
"""Inches of the panel that usually has so many pixels."""
SMALL = {"1280x800", "1366x768", "1024x600"}
THEMES: tuple[ThemeName, ...] = ("light", "dark", "high-contrast")
SIZES = (100, 150, 200)

MOST_OF_A_SCREEN = 0.7
"""Of its height, to scroll down at once: what an edge cuts off here is whole on the next screen."""

NAME, TAGLINE = "Linden House", "Therapy practice"
SETTINGS = f"""
languages = ["en", "es", "de"]
region = "us"
[practice]
name = "{NAME}"
tagline = "{TAGLINE}"
[help.us]
lines = [
    {{ number = "911", title = "If life is at risk", text = "Police, ambulance, fire" }},
    {{ number = "988", title = "Suicide and crisis line", text = "Call, text or chat, day or night" }},
    {{ number = "988 + 1", title = "Veterans Crisis Line", text = "Call 988 and press 1, or text 838255" }},
    {{ number = "741741", title = "Text HOME to 741741", text = "If you would rather text than talk" }},
]
"""
CALM = """---
title: A calmer night with less worry
summary: What helps when sleep does not come, and what you can leave out.
url: https://example.org/calm
sources:
  - Somebody and others, 2020. A study of sleep with 120 people in four countries
reviewed_by: Somebody
content_note: This page speaks of a loss, and of nights when nobody sleeps.
related: [../02-days/01-walk.md]
---

!!! short
    - Sleep comes by itself, and nobody can make it come sooner by trying harder.
    - Getting up helps more than lying awake.

People sleep less than they think they need, and more than they think they have had.
A talk about CBT helps[^1], as does [a walk](../02-days/01-walk.md).

## What helps on a night like this

!!! note "Before you begin"
    Some of this may be hard at first.

    - [ ] In a note: what did I try?

!!! warning
    Talk to somebody before you stop a medicine.

!!! steps
    1. Look around and name five things that you see.
    2. Touch something that is near.

!!! breathe "4 in, 6 out, 2 rounds"
    Breathe.

??? note "More about breathing"
    It slows the heart.

    - [ ] In a fold: who helps me?

- [ ] What helps at night?
- [ ] Who do I call?

1. One
2. Two

> Somebody said this.

| What | How long | How often |
|------|----------|-----------|
| Walk | Half an hour | Every day |
| Rest | Ten minutes | When tired |

![A lake](lake.png "The lake in the morning")

`code` and more.

[^1]: A trial of 65 people.

*[CBT]: A talking therapy.
"""
TITLES = {
    "01-sleep": "Sleep and rest",
    "02-days": "Everyday life and work",
    "03-long": "Relationships, family and the people around you",
}
ARTICLES = {
    "01-sleep/01-calm.md": CALM,
    "01-sleep/02-night.md": "---\ntitle: Worry at night\n---\n\nIt passes.\n",
    "02-days/01-walk.md": "---\ntitle: A walk\n---\n\nOutside.\n",
    "02-days/02-rest.md": "---\ntitle: Rest without guilt in a week that has no room for it\n---\n\nRest.\n",
    "03-long/01-talk.md": "---\ntitle: Talking about it\n---\n\nTalk.\n",
}
FILES = ({"kiosk.toml": SETTINGS} | ARTICLES | {name.replace(".md", ".es.md"): text for name, text in ARTICLES.items()}) | {
    f"{folder}/topic.md": f"---\ntitle: {title}\nsummary: What helps, and what to leave out.\n---\n" for folder, title in TITLES.items()
}

MAY_END_WITH_DOTS = (
    *TITLES.values(),
    NAME,
    TAGLINE,
    "A calmer night with less worry",
    "Rest without guilt in a week",
    "What helps",
    "It passes.",
)
"""Titles and summaries, which somebody else writes as long as they like; the kiosk's own words are never cut."""


def screens(kiosk: Driver) -> Iterator[tuple[str, tuple[on.Event, ...]]]:
    """The events that lead to each screen from a fresh session."""
    calm = on.OpenArticle("01-sleep/01-calm")
    kiosk.send(calm)
    rows = kiosk.app.presenter.kiosk.reader_model.slots[kiosk.app.library.positions[calm.article] % 3].props.blocks
    blocks = {str(row["kind"]): str(row["block"]["key"]) for row in rows}  # type: ignore[index]  # a block's fields
    lists = [str(row["block"]["key"]) for row in rows if row["kind"] == "List"]  # type: ignore[index]
    return iter(
        [
            ("attract", ()),
            ("home", (on.Touch(),)),
            ("topic", (on.OpenTopic("01-sleep"),)),
            ("short reads", (on.OpenShortReads(),)),
            ("search", (on.OpenSearch(),)),
            ("found", (on.OpenSearch(), on.Type("nigh"))),
            ("nothing found", (on.OpenSearch(), on.Type("qqxz"))),
            ("a word of danger", (on.OpenSearch(), on.Type("suic"))),
            ("article", (calm,)),
            ("ticked", (calm, on.Toggle(blocks["Fold"]), on.Toggle(f"{lists[0]}.0"), on.ShowStep(blocks["Steps"], -1))),
            ("short article", (on.OpenArticle("02-days/02-rest"),)),
            ("take", (calm, on.Toggle(f"{lists[0]}.0"), on.Open("take"))),
            ("comfort", (calm, on.Open("comfort"))),
            ("languages", (calm, on.Open("languages"))),
            ("help", (on.Touch(), on.Open("help"))),
            ("breathe", (calm, on.Open("breathe", blocks["Breathe"]))),
            ("picture", (calm, on.Open("picture", blocks["Picture"]))),
            ("still there", (calm, on.Quiet())),
        ]
    )


def faults(kiosk: Driver, size: str, theme: ThemeName, percent: int, language: str) -> Iterator[str]:
    """What breaks a rule, on each screen in that theme, text size and language."""
    wishes = (on.Forget(), on.SetTheme(theme), on.SetTextSize(percent), on.SetCalm(calm=True), on.SetLanguage(language))
    for name, events in screens(kiosk):
        for event in (*wishes, *events):
            kiosk.app.presenter.send(event)
        assert kiosk.session.comfort.language == language
        kiosk.run(0.1)
        kiosk.settle()
        where = f"{size} {theme} {percent} % {language} {name}"
        yield from faults_here(kiosk, where, size in SMALL)
        while scroll_on(kiosk):
            yield from faults_here(kiosk, f"{where}, below", size in SMALL)
        if scene.scrollers(kiosk):
            yield from (f"{where}: an arrow points below the end" for item in kiosk.items("MoreBelow") if item.isEnabled())


def scroll_on(kiosk: Driver) -> bool:
    """Nearly a screen further down. False at the end; a list knows its length when it has drawn its last line."""
    further = False
    for scroller in scene.scrollers(kiosk):
        end = scroller.property("originY") + scroller.property("contentHeight") - scroller.height()
        further |= scroller.property("contentY") < end - scene.HAIR
        scroller.setProperty("contentY", min(end, scroller.property("contentY") + MOST_OF_A_SCREEN * scroller.height()))
    kiosk.settle()
    return further


def faults_here(kiosk: Driver, where: str, small: bool) -> Iterator[str]:
    here = scene.read(kiosk, small)
    assert here.texts, where
    return (f"{rule}, {where}: {fault}" for rule, found in RULES.items() for fault in found(here))


RULES: dict[str, Callable[[scene.Scene], Iterable[str]]] = {
    "unpainted words": scene.unpainted_words,
    "faint words": scene.faint_words,
    "faint graphics": scene.faint_graphics,
    "small targets": scene.small_targets,
    "near targets": scene.near_targets,
    "small words": scene.small_words,
    "long lines": scene.long_lines,
    "tight lines": scene.tight_lines,
    "lost words": lambda here: scene.lost_words(here, lambda words: any(title in words for title in MAY_END_WITH_DOTS)),
    "covered words": scene.covered_words,
}


@pytest.fixture(scope="module")
def library_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_content(tmp_path_factory.mktemp("look") / "content", FILES)
    lake = QImage(600, 400, QImage.Format.Format_RGB32)
    lake.fill(0xFF336A8A)
    lake.save(str(folder / "01-sleep" / "lake.png"))
    return folder


Wishes = tuple[ThemeName, int, str]
SHORT: dict[str, tuple[Wishes, ...]] = {
    "1920x1080": (("light", 100, "en"), ("high-contrast", 200, "es")),
    "1080x1920": (("dark", 200, "en"),),
    "1280x800": (("light", 100, "es"), ("dark", 200, "en")),
    "3840x2160": (("light", 100, "en"),),
    "1366x768": (("light", 200, "en"),),
    "1024x600": (("light", 100, "en"), ("light", 200, "es")),
}
"""What is looked at in every run; the rest of the product with `--long`."""


@contextmanager
def shown_on(size: str, folder: Path, data: Path) -> Iterator[Driver]:
    """The kiosk on the panel that usually has so many pixels."""
    width, height = map(int, size.split("x"))
    with Driver(folder, data, size=size) as kiosk:
        # The screen that nobody sees has another size than the window.
        kiosk.app.window.setProperty("millimetre", math.hypot(width, height) / (WINDOWS[size] * MM_PER_INCH))
        yield kiosk


def all_faults(size: str, comforts: Iterable[Wishes], folder: Path, data: Path) -> list[str]:
    with shown_on(size, folder, data) as kiosk:
        found = [fault for wishes in comforts for fault in faults(kiosk, size, *wishes)]
    return sorted(set(found))


@pytest.mark.parametrize("size", SHORT)
def test_the_look_keeps_its_numbers(size: str, library_folder: Path, data: Path) -> None:
    assert all_faults(size, SHORT[size], library_folder, data) == []


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", WINDOWS)
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_look_keeps_its_numbers_in_every_theme_and_text_size(
    language: str, size: str, theme: ThemeName, library_folder: Path, data: Path
) -> None:
    assert all_faults(size, [(theme, percent, language) for percent in SIZES], library_folder, data) == []


SHIPPED = Path(__file__).parents[2] / "content"


def shipped_faults(size: str, language: str, percent: int, data: Path, articles: Iterable[str] = ()) -> list[str]:
    """What breaks a rule on the pages of the library that ships, each down to its end; on all pages when none is named."""
    small = size in SMALL
    with shown_on(size, SHIPPED, data) as kiosk:
        kiosk.wait_for(lambda: language in {"en", *kiosk.app.presenter.library.languages})
        written = [article.id for article in kiosk.app.presenter.library.reading_order if is_in(article, language)]
        found: set[str] = set()
        for article in articles or written:
            for event in (on.Forget(), on.SetTextSize(percent), on.SetCalm(calm=True), on.SetLanguage(language), on.OpenArticle(article)):
                kiosk.app.presenter.send(event)
            kiosk.run(0.1)
            kiosk.settle()
            where = f"{size} {percent} % {language} {article}"
            found.update(faults_here(kiosk, where, small))
            while scroll_on(kiosk):
                found.update(faults_here(kiosk, where, small))
        titles = [version.title for article in kiosk.app.presenter.library.reading_order for version in article.versions]
    return sorted(fault for fault in found if not (fault.startswith("lost words") and any(f"'{title}'" in fault for title in titles)))


def is_in(article: Article, language: str) -> bool:
    return any((version.language or "en") == language for version in article.versions)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_page_on_urgent_help_keeps_its_numbers(language: str, data: Path) -> None:
    assert shipped_faults("1280x800", language, 200, data, ["07-in-a-hard-moment/04-urgent-help"]) == []


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("size", ["1920x1080", "1080x1920"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_page_that_ships_keeps_its_numbers(size: str, language: str, percent: int, data: Path) -> None:
    assert shipped_faults(size, language, percent, data) == []


# ---- the rules themselves


@pytest.mark.parametrize("theme", THEMES)
def test_lines_of_controls_and_what_was_looked_for_are_seen_on_every_ground(theme: ThemeName) -> None:
    look = look_of("")[theme]
    for ground in ("ground", "card", "sage", "sand", "hill", "helpTint"):
        assert contrast(look["line"], look[ground]) >= scene.GRAPHICS_CONTRAST, ground
        for ink in ("ink", "soft", "accent"):
            assert contrast(look[ink], look[ground]) >= scene.TEXT_CONTRAST, (ink, ground)
    assert contrast(look["markInk"], look["mark"]) >= scene.TEXT_CONTRAST
    # A tint on which dark ink has 7:1 cannot have 3:1 to light paper: in the other two themes bold letters say it, too.
    if theme == "high-contrast":
        assert contrast(look["mark"], look["card"]) >= scene.GRAPHICS_CONTRAST


def text(words: str = "Words", **other: object) -> scene.Text:
    """Sound words; a test changes what it is about."""
    area = QRectF(100, 100, 400, 60)
    sound: dict[str, object] = {
        "words": words,
        "area": area,
        "seen": other.get("area", area),
        "colours": ("#1f2a2e",),
        "size": 34.0,
        "leading": 1.5,
        "lines": 1,
        "line_length": 60.0,
        "cut": False,
        "wider": False,
        "broken": False,
        "body": True,
        "scroller": None,
        "holders": (QQuickItem(),),
    }
    return scene.Text(**{**sound, **other})  # type: ignore[arg-type]  # of the types above


def target(left: float, width: float = 100, corner: bool = False) -> scene.Target:
    area = QRectF(left, 100, width, 100)
    return scene.Target(f"at {left:.0f}", QQuickItem(), area, area, corner, False, None)


def shown(
    texts: Iterable[scene.Text] = (),
    targets: Iterable[scene.Target] = (),
    graphics: Iterable[scene.Graphic] = (),
    ink: Qt.BrushStyle = Qt.BrushStyle.Dense5Pattern,
) -> scene.Scene:
    """On a white window of 4 px a millimetre, the room of its words filled with that much black."""
    backdrop = QImage(1000, 500, QImage.Format.Format_RGB32)
    backdrop.fill(0xFFFFFFFF)
    picture, texts = backdrop.copy(), tuple(texts)
    painter = QPainter(picture)
    for each in texts:
        painter.fillRect(each.area, QBrush(Qt.GlobalColor.black, ink))
    painter.end()
    return scene.Scene(1000, 500, 4.0, False, picture, backdrop, texts, tuple(targets), tuple(graphics))


def test_a_sound_scene_has_no_faults() -> None:
    here = shown([text(), text("Others", area=QRectF(100, 400, 400, 60))], [target(600), target(720)])
    assert [fault for rule in RULES.values() for fault in rule(here)] == []


@pytest.mark.parametrize(
    ("rule", "here"),
    [
        ("unpainted words", shown([text()], ink=Qt.BrushStyle.NoBrush)),
        ("unpainted words", shown([text()], ink=Qt.BrushStyle.SolidPattern)),
        ("faint words", shown([text(colours=("#1f2a2e", "#777777"))])),
        ("faint graphics", shown(graphics=[scene.Graphic("a line", "#999999", ("#ffffff",) * 4)])),
        ("small targets", shown(targets=[target(100, width=79)])),
        ("near targets", shown(targets=[target(100), target(211)])),
        ("near targets", shown(targets=[target(100), target(190)])),
        ("small words", shown([text(size=28.0)])),
        ("long lines", shown([text(line_length=81.0)])),
        ("tight lines", shown([text(leading=1.4)])),
        ("lost words", shown([text(cut=True)])),
        ("lost words", shown([text(wider=True)])),
        ("lost words", shown([text(broken=True)])),
        ("lost words", shown([text(seen=QRectF(100, 100, 390, 60))])),
        ("lost words", shown([text(seen=QRectF(100, 100, 400, 50))])),
        ("covered words", shown([text(), text("Others", area=QRectF(450, 120, 400, 60))])),
        ("covered words", shown([text()], [target(450)])),
        ("covered words", shown([text()], [target(50, width=900, corner=True)])),
    ],
)
def test_each_fault_is_found(rule: str, here: scene.Scene) -> None:
    assert list(RULES[rule](here))


def test_titles_may_end_with_dots() -> None:
    assert list(RULES["lost words"](shown([text(f"Read next: {NAME}", cut=True)]))) == []
