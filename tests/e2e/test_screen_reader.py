"""What somebody meets who does not see the glass: what is read on each screen, and a visit with nothing but the keyboard."""

import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.library.reader import read_library
from tests.atspi import Accessible, ScreenReader
from tests.builders import write_content
from tests.conftest import WriteContent

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux' own")

SETTINGS = """
region = "us"
[practice]
name = "Linden House"
tagline = "Therapy practice"
welcome = "You have time."
[help.us]
lines = [
    { number = "911", title = "If life is at risk", text = "Police, ambulance, fire" },
    { number = "988", title = "Crisis line", text = "Day or night" },
]
"""

EVERY_BLOCK = """---
title: Panic & <worry>
summary: What a racing heart means
reviewed_by: not yet reviewed
sources: [text: "Some and others, 2020"]
related: [02-a-plan.md]
---

!!! short
    - It **passes**.
    - You are *not* in danger.

A racing heart has `one` cause, see [a plan](02-a-plan.md).

## What helps

1. Sit down
2. Breathe out

- Water
- A friend

- [ ] Tell your therapist
- [x] Come here

| What | When |
|---|---|
| Walk | Daily |

> I am afraid.

```
4 in, 6 out
```

??? note "More about it"
    The body prepares to run.

!!! warning "Not alone"
    Touch **Help now**.

Panic
:   Sudden fear

It is common[^1].

[^1]: One in three.

![A calm lake](lake.png)
"""

CONTENT = {
    "kiosk.toml": SETTINGS,
    "01-worry/topic.md": "---\ntitle: Worry\nsummary: When thoughts race\n---\n",
    "01-worry/01-panic.md": EVERY_BLOCK,
    "01-worry/02-a-plan.md": "# A plan\n\nWrite it down.",
    "02-sleep/topic.md": "---\ntitle: Sleep\nsummary: Quiet nights\n---\n",
    "02-sleep/01-early.md": '---\ntitle: Awake early\nsummary: In, and out.\n---\n\n!!! breathe "1 in, 1 out, 20 rounds"\n    In, and out.',
    "02-sleep/02-late.md": "# Awake late\n\nLie still.",
    "03-work/topic.md": "---\ntitle: Work\nsummary: Worn-out days\n---\n",
    "03-work/01-breaks.md": "# Breaks\n\nTake one.",
    "03-work/02-no.md": "# Saying no\n\nSay it.",
}

WAKE = "You have time. Touch to start"
QUESTION = "What would you like to read about?"
STILL_THERE = "Still there? If not, this page closes in 20 seconds and everything is forgotten."

CORNER = ["push button: Help now", "push button: Hide now"]
READING_CORNER = [*CORNER, "push button: Comfort"]
BAR = ["push button: Home", "push button: Take it with you"]
KEYS = [*"abcdefghijklmnopqrstuvwxyz", "Rub out the last letter", "Space", "Clear"]
TOPICS = ["push button: Worry", "push button: Sleep", "push button: Work"]

PANIC = [
    "push button: Back to Worry",
    "label: 1 minute",
    "heading: Panic & <worry>",
    "heading: In short",
    "label: It passes.",
    "label: You are not in danger.",
    "label: A racing heart has one cause, see a plan.",
    "link: a plan",
    "heading: What helps",
    "label: 1.",
    "label: Sit down",
    "label: 2.",
    "label: Breathe out",
    "label: Water",
    "label: A friend",
    "check box: Tell your therapist",
    "check box: Come here, checked",
    "column header: What",
    "column header: When",
    "cell: Walk",
    "cell: Daily",
    "label: I am afraid.",
    "label: 4 in, 6 out",
    "push button: More about it, Closed",
    "heading: Not alone",
    "label: Touch Help now.",
    "label: Panic",
    "label: Sudden fear",
    "label: It is common.",
    "link: Note ¹",
    "graphic: A calm lake",
    "push button: Enlarge the picture",
    "heading: Notes",
    "label: 1.",
    "label: One in three.",
    "heading: Was this useful?",
    "push button: Yes",
    "push button: Not really",
    "push button: Read next: A plan",
    "heading: You may also like",
    "push button: A plan, 1 minute, Write it down.",
    "heading: Where the facts come from",
    "label: Some and others, 2020",
    "label: Review: not yet reviewed",
]
"""All that the article says, from its top to its end, without the lists and their entries, which say nothing themselves."""


class Screen(NamedTuple):
    """How a visitor comes there by pressing buttons, what is announced then, and what is read from the top to the end."""

    way: list[str]
    announced: str
    read: list[str]


SCREENS = {
    "attract": Screen(
        [],
        WAKE,
        [f"push button: {WAKE}", "label: Linden House", "label: Therapy practice", "push button: Help now"],
    ),
    "home": Screen(
        [WAKE],
        QUESTION,
        [
            "label: Linden House",
            "label: Therapy practice",
            "push button: Comfort",
            f"heading: {QUESTION}",
            "push button: Open Worry, 2 articles, When thoughts race",
            "push button: Sleep, Quiet nights",
            "push button: Work, Worn-out days",
            "push button: Previous topic",
            "push button: Next topic",
            "push button: Search for a word",
            "push button: Short on time? 2-minute reads",
            *CORNER,
        ],
    ),
    "search": Screen(
        [WAKE, "Search for a word"],
        "What are you looking for?",
        [
            "push button: Home",
            "push button: Comfort",
            "text: Nothing typed yet",
            *[f"push button: {key}" for key in KEYS],
            "heading: What are you looking for?",
            "label: Type the first letters of a word, or choose a topic.",
            *TOPICS,
            *CORNER,
        ],
    ),
    "what was found": Screen(
        [WAKE, "Search for a word", "l", "a", "t"],
        "1 article",
        [
            "push button: Home",
            "push button: Comfort",
            "text: lat",
            *[f"push button: {key}" for key in KEYS],
            "heading: 1 article",
            "push button: Awake late, 1 minute, Lie still.",
            "label: Not what you meant? Try a topic.",
            *TOPICS,
            *CORNER,
        ],
    ),
    "short reads": Screen(
        [WAKE, "Short on time? 2-minute reads"],
        "Short on time?",
        [
            "heading: Short on time?",
            "label: Each of these takes two minutes or less.",
            "push button: Panic & <worry>, 1 minute, What a racing heart means",
            "push button: A plan, 1 minute, Write it down.",
            "push button: Awake early, 1 minute, In, and out.",
            "push button: Awake late, 1 minute, Lie still.",
            "push button: Home",
            *READING_CORNER,
        ],
    ),
    "topic": Screen(
        [WAKE, "Open Worry, 2 articles"],
        "Worry",
        [
            "heading: Worry",
            "label: When thoughts race",
            "push button: Panic & <worry>, 1 minute, What a racing heart means",
            "push button: A plan, 1 minute, Write it down.",
            "push button: Home",
            "push button: Next: Panic & <worry>",
            *READING_CORNER,
        ],
    ),
    "article": Screen(
        [WAKE, "Open Worry, 2 articles", "A plan, 1 minute"],
        "A plan",
        [
            "push button: Back to Worry",
            "label: 1 minute",
            "heading: A plan",
            "label: Write it down.",
            "heading: Was this useful?",
            "push button: Yes",
            "push button: Not really",
            "push button: Read next: Awake early",
            "push button: Previous: Panic & <worry>",
            *BAR,
            "push button: Next: Awake early",
            *READING_CORNER,
        ],
    ),
    "take it with you": Screen(
        [WAKE, "Open Worry, 2 articles", "A plan, 1 minute", "Take it with you"],
        "Take it with you",
        [
            "push button: Back to the article",
            "graphic: A square that holds the text for your phone",
            "label: A plan",
            "heading: Take it with you",
            "label: Open the camera on your phone.",
            "label: Point it at the square.",
            "label: Keep the text that appears.",
            "label: The square is the same for everyone who reads this. Nothing about you is in it.",
            *CORNER,
        ],
    ),
    "help": Screen(
        [WAKE, "Help now"],
        "Tell a member of staff now",
        [
            "heading: Tell a member of staff now",
            "label: You can say: “I need help.” You do not need to explain.",
            "heading: Or call or text",
            "label: 911",
            "label: If life is at risk",
            "label: Police, ambulance, fire",
            "label: 988",
            "label: Crisis line",
            "label: Day or night",
            "label: This screen is never counted and never recorded.",
            "push button: Close",
            "push button: Hide now",
        ],
    ),
    "help over the attract screen": Screen(
        ["Help now"],
        "Tell a member of staff now",
        [],
    ),
    "comfort": Screen(
        [WAKE, "Open Worry, 2 articles", "A plan, 1 minute", "Comfort"],
        "Comfort",
        [
            "heading: Comfort",
            "push button: Done",
            "heading: Text size",
            "radio button: Text size 100 percent, checked",
            "radio button: Text size 125 percent",
            "radio button: Text size 150 percent",
            "radio button: Text size 175 percent",
            "radio button: Text size 200 percent",
            "heading: Contrast",
            "radio button: Light, checked",
            "radio button: Dark",
            "radio button: High contrast",
            "check box: Calmer motion, Pages change without sliding",
            "check box: Controls lower down, Easier to reach when seated",
            "push button: What this screen keeps",
            "label: Your choices vanish when you leave.",
            *CORNER,
        ],
    ),
}
SCREENS["help over the attract screen"].read[:] = SCREENS["help"].read[:-1]  # there is nothing to hide yet

PRESSED = {"push button", "check box", "radio button", "link"}
BESIDE = {"Sleep", "Work"}
"""The cards beside the one in front: the arrow keys bring them there."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content folder that all these screens show."""
    folder = write_content(tmp_path_factory.mktemp("content"), CONTENT)
    lake = QImage(64, 32, QImage.Format.Format_RGB32)
    lake.fill(Qt.GlobalColor.blue)
    lake.save(str(folder / "01-worry" / "lake.png"))
    return folder


@pytest.fixture(scope="module")
def running(folder: Path, data: Path) -> Iterator[ScreenReader]:
    with ScreenReader(folder, data) as reader:
        yield reader


@pytest.fixture
def kiosk(running: ScreenReader) -> ScreenReader:
    """The kiosk as a new visitor finds it. One process for all: a visit leaves nothing behind."""
    while WAKE not in (there := [found.name for found in running.showing()]):
        running.press("Hide now" if "Hide now" in there else "Close")
        running.read()
    running.announcements.clear()
    return running


def go(kiosk: ScreenReader, screen: Screen) -> None:
    for name in screen.way:
        kiosk.press(name)
    if screen.way:
        kiosk.wait_for_announcement(screen.announced)


def open_panic(kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS["topic"])
    kiosk.press("Panic & <worry>, 1 minute")
    kiosk.wait_for_announcement("Panic & <worry>")


def tab_to(kiosk: ScreenReader, name: str) -> None:
    """Presses Tab until the keyboard is there."""
    passed = []
    while (here := kiosk.tab().name) != name:
        passed.append(here)
        assert len(passed) < 100, f"{name} is not among {passed}"


def met(kiosk: ScreenReader) -> list[Accessible]:
    """All that the keyboard comes to with Tab, once around, each as it was then."""
    found: list[Accessible] = []
    while (here := kiosk.tab()).name not in [before.name for before in found]:
        assert "showing" in here.states, here
        assert kiosk.on_glass(here), here
        found.append(here)
    return found


# --- what is read ---


@pytest.mark.parametrize("name", SCREENS)
def test_each_screen_is_announced_and_read_in_order(name: str, kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS[name])
    assert kiosk.read() == SCREENS[name].read


def test_still_there_is_announced_and_nothing_behind_it_is_read(folder: Path, data: Path) -> None:
    with ScreenReader(folder, data, quiet_seconds=10) as kiosk:
        kiosk.press(WAKE)
        kiosk.wait_for_announcement(STILL_THERE)
        assert [re.sub(r"\d+", "some", line) for line in kiosk.read()] == [
            "heading: Still there?",
            "label: If not, this page closes in some seconds and everything is forgotten.",
            "push button: I\u2019m still reading",
            "push button: Hide now",
            *CORNER,
        ]
        kiosk.press("I\u2019m still reading")
        kiosk.wait_for_announcement(QUESTION)


@pytest.mark.parametrize("key", ["Next", "Prior"])
def test_an_article_is_read_in_order_on_the_way_down_and_up(key: str, kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    if key == "Prior":
        list(pages(kiosk, "Next"))
    read = list(pages(kiosk, key))
    assert [page for page in read if not in_order(page, PANIC)] == []
    assert {line for page in read for line in page} == set(PANIC)


def pages(kiosk: ScreenReader, key: str) -> Iterator[list[str]]:
    """What is read of an article on the glass, before that key is pressed and after each time until it does nothing more."""
    page, before = kiosk.read(), [""]
    while page != before:
        yield [line for line in page[: -len([*BAR, "Next", *READING_CORNER])] if not line.endswith(": ")]
        kiosk.key(key)
        page, before = kiosk.read(), page


def in_order(part: list[str], whole: list[str]) -> bool:
    rest = iter(whole)
    return all(line in rest for line in part)


def test_lists_say_what_belongs_together_and_nothing_else_is_without_a_name(kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    lines = kiosk.read()
    first = lines.index("list: ")
    assert lines[first : first + 7] == [
        "list: ",
        *["list item: ", "label: 1.", "label: Sit down"],
        *["list item: ", "label: 2.", "label: Breathe out"],
    ]
    assert {found.role for found in kiosk.everything() if not found.name} == {"filler", "list", "list item", "table", "row"}


# --- a visit by keyboard ---


@pytest.fixture(scope="module")
def short_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The beginning and the end of a library such as ours: all of it takes minutes."""
    articles = {"01-starting-therapy": ["first-session", "which-therapy", "how-long"], "07-in-a-hard-moment": ["grounding", "urgent-help"]}
    files = {
        f"{topic}/{number:02}-{name}.md": f"# What {name} is\n\nWords.\n\n- [ ] To ask"
        for topic, names in articles.items()
        for number, name in enumerate(names, 1)
    }
    return write_content(tmp_path_factory.mktemp("short"), files | {"kiosk.toml": SETTINGS})


def test_a_visit_by_keyboard_alone_leads_to_the_last_article(short_library: Path, data: Path) -> None:
    titles = [article.versions[0].title for article in read_library(short_library, None).reading_order]
    with ScreenReader(short_library, data) as kiosk:
        kiosk.key("Tab")
        kiosk.wait_for_announcement(QUESTION)
        tab_to(kiosk, "Open Starting therapy, 3 articles")
        kiosk.key("Return")
        kiosk.wait_for_announcement("Starting therapy")
        tab_to(kiosk, f"Next: {titles[0]}")
        kiosk.key("Return")
        kiosk.wait_for_announcement(titles[0])
        assert f"Next: {titles[1]}" in [found.name for found in met(kiosk)]
        tab_to(kiosk, f"Next: {titles[1]}")
        for here, further in pairwise([*titles[1:], ""]):
            kiosk.key("Return")
            kiosk.wait_for_announcement(here)
            assert kiosk.find(here).role == "heading"
            if further:
                kiosk.wait_for_focus(f"Next: {further}")
        assert not [line for line in kiosk.read() if line.startswith("push button: Next")]

        kiosk.key("Escape")
        kiosk.wait_for_announcement("Starting therapy")
        kiosk.key("Escape")
        kiosk.wait_for_announcement(QUESTION)


def test_arrows_alone_lead_there_too(short_library: Path, data: Path) -> None:
    titles = [article.versions[0].title for article in read_library(short_library, None).reading_order]
    with ScreenReader(short_library, data) as kiosk:
        kiosk.key("Right")
        kiosk.wait_for_announcement(QUESTION)
        kiosk.key("Return")
        kiosk.wait_for_announcement("Starting therapy")
        kiosk.key("Right")
        kiosk.wait_for_announcement(titles[0])
        for title in titles[1:]:
            kiosk.key("Right")
            kiosk.wait_for_announcement(title)
        kiosk.key("Left")
        kiosk.wait_for_announcement(titles[-2])


@pytest.mark.parametrize("name", [name for name in SCREENS if name not in {"attract", "short reads"}])
def test_tab_comes_to_all_that_can_be_pressed_and_to_nothing_behind(name: str, kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS[name])
    there = [found.name for found in kiosk.showing() if found.role in PRESSED and not (name == "home" and found.name in BESIDE)]
    assert [found.name for found in met(kiosk)] == there


def test_tab_comes_to_articles_below_the_edge_in_order(content: WriteContent, data: Path) -> None:
    titles = [f"Article {number}" for number in range(10, 22)]
    with ScreenReader(content({"kiosk.toml": SETTINGS} | {f"{title}.md": f"# {title}\n\nWords." for title in titles}), data) as kiosk:
        kiosk.press(WAKE)
        kiosk.press("Open More to read, 12 articles")
        kiosk.wait_for_announcement("More to read")
        rows = [f"{title}, 1 minute" for title in titles]
        there = [kiosk.tab() for _ in rows]
        assert [found.name for found in there] == rows
        back = [kiosk.tab("shift+Tab") for _ in rows[1:]]
        assert [found.name for found in back] == rows[-2::-1]
        assert kiosk.on_glass(back[-1])


def test_the_arrows_turn_the_topics_and_the_keyboard_stays_in_front(kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS["home"])
    tab_to(kiosk, "Open Worry, 2 articles")
    kiosk.key("Right")
    kiosk.wait_for_focus("Open Sleep, 2 articles")
    kiosk.read()
    kiosk.key("Return")
    kiosk.wait_for_announcement("Sleep")


@pytest.mark.parametrize("name", ["help", "help over the attract screen", "comfort", "take it with you"])
def test_escape_leads_back_from_what_lies_over_a_screen(name: str, kiosk: ScreenReader) -> None:
    *way, last = SCREENS[name].way
    below = next(screen for screen in SCREENS.values() if screen.way == way)
    go(kiosk, below)
    kiosk.press(last)
    kiosk.wait_for_announcement(SCREENS[name].announced)
    kiosk.tab()

    kiosk.key("Right")  # turns no page behind it
    assert kiosk.read() == SCREENS[name].read
    kiosk.key("Escape")
    kiosk.wait_for_announcement(below.announced)
    assert kiosk.read() == below.read


def test_the_keyboard_comes_back_to_where_it_was_before_something_lay_over_it(kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    tab_to(kiosk, "Enlarge the picture")
    kiosk.key("Return")
    kiosk.wait_for_announcement("A calm lake")
    assert kiosk.read() == ["graphic: A calm lake", "push button: Back to the article", *CORNER]
    kiosk.key("Escape")
    kiosk.wait_for_focus("Enlarge the picture")


def test_breathing_is_led_by_voice(kiosk: ScreenReader) -> None:
    for name in (WAKE, "Next topic", "Open Sleep, 2 articles", "Awake early, 1 minute", "Breathe with a circle"):
        kiosk.press(name)
    kiosk.wait_for_announcement("1 in, 1 out, 20 rounds. Follow the circle. Stop whenever you like.")
    for words in ("Breathe out", "Breathe in", "Breathe out"):
        kiosk.wait_for_announcement(words)
    kiosk.press("Pause")
    assert kiosk.read()[2:] == [
        "push button: Back to the article",
        "label: 1 in, 1 out, 20 rounds",
        "label: Follow the circle. Stop whenever you like.",
        "label: 1 second in",
        "label: 1 second out",
        *[line for line in kiosk.read() if line.startswith("label: Round")],
        "push button: Go on",
        *CORNER,
    ]


def test_where_the_keyboard_was_is_forgotten_with_the_visit(kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS["home"])
    tab_to(kiosk, "Hide now")
    kiosk.key("Return")
    kiosk.wait_for_announcement(WAKE)
    assert kiosk.focused() is None
    kiosk.key("Return")
    kiosk.wait_for_announcement(QUESTION)
    assert kiosk.tab().name == "Comfort", "the first one"


def test_boxes_and_folds_answer_the_keyboard_and_the_screen_reader(kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    tab_to(kiosk, "Tell your therapist")
    kiosk.key("space")
    kiosk.press("Come here")
    lines = kiosk.read()
    assert "check box: Tell your therapist, checked" in lines
    assert "check box: Come here" in lines

    tab_to(kiosk, "More about it")
    kiosk.key("Return")
    kiosk.find("The body prepares to run.")


def test_text_size_and_contrast_are_chosen_by_keyboard(kiosk: ScreenReader) -> None:
    go(kiosk, SCREENS["comfort"])
    for choice in ("Text size 150 percent", "Dark"):
        tab_to(kiosk, choice)
        kiosk.key("Return")
    chosen = [line for line in kiosk.read() if "checked" in line]
    assert chosen == ["radio button: Text size 150 percent, checked", "radio button: Dark, checked"]


def test_a_link_answers_the_keyboard_and_the_screen_reader(kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    tab_to(kiosk, "a plan")
    kiosk.key("Return")
    kiosk.wait_for_announcement("A plan")
    kiosk.key("Escape")
    kiosk.wait_for_announcement("Panic & <worry>")
    kiosk.press("a plan")
    kiosk.wait_for_announcement("A plan")


def test_tab_comes_to_footnotes(kiosk: ScreenReader) -> None:
    open_panic(kiosk)
    list(pages(kiosk, "Next"))
    kiosk.key("Prior")
    kiosk.read()
    tab_to(kiosk, "Note ¹")
    kiosk.key("Return")
    kiosk.press("Close")
