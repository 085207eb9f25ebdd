"""The kiosk in another language, as a visitor sees it."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from kiosk.machine import places
from kiosk.session import events as on
from kiosk.session.state import ArticlePage
from tests.driver import Driver, below

HELP = 'region = "us"\n[help.us]\nlines = [{ number = "988", title = "988" }]\n'


def words_of_the_source(language: str) -> set[str]:
    """What the screens say in English and should not say in that language."""
    tree = ElementTree.parse(places.translations() / f"{language}.ts")
    return {
        message.findtext("source") or ""
        for message in tree.iter("message")
        if message.findtext("source") != message.findtext("translation") and not message.get("numerus")
    }


def shown(kiosk: Driver) -> Iterator[str]:
    for item in below(kiosk.app.window.contentItem()):
        for name in ("words", "label"):
            if isinstance(said := item.property(name), str) and said:
                yield said


@pytest.mark.parametrize("language", ["es", "ar"])
def test_no_screen_says_a_word_that_nobody_translated(data: Path, tmp_path: Path, language: str) -> None:
    english = words_of_the_source(language)
    assert len(english) > 90
    with Driver(content_in(tmp_path, language), data) as kiosk:
        seen: set[str] = set()
        for events in screens(kiosk):
            kiosk.send(on.Forget())
            for event in (on.Touch(), on.SetLanguage(language), *events):
                kiosk.send(event)
            kiosk.run(0.3)
            words = set(shown(kiosk))
            assert words & english == set(), events
            seen |= words
        assert len(seen) > 90


def test_a_visitor_who_changes_the_language_stays_on_the_page(data: Path, tmp_path: Path) -> None:
    with Driver(content_in(tmp_path, "es"), data) as kiosk:
        kiosk.send(on.OpenArticle("grounding"))
        kiosk.send(on.SetLanguage("es"))
        assert kiosk.session.place == ArticlePage("grounding")
        assert "Palabras en es." in set(shown(kiosk))
        kiosk.send(on.Forget())
        assert "Touch to start" in set(shown(kiosk))


@pytest.mark.parametrize(
    ("settings", "greeting"), [("", "You have time. Have a look."), ('languages = ["es"]', "Tiene tiempo. Eche un vistazo.")]
)
def test_a_practice_that_wrote_no_welcome_greets_all_the_same(data: Path, tmp_path: Path, settings: str, greeting: str) -> None:
    content = content_in(tmp_path, "es")
    (content / "kiosk.toml").write_text(f"{settings}\n{HELP}", encoding="utf-8")
    with Driver(content, data) as kiosk:
        assert greeting in set(shown(kiosk))


def test_arabic_mirrors_the_screens(data: Path, tmp_path: Path) -> None:
    with Driver(content_in(tmp_path, "ar"), data) as kiosk:
        kiosk.send(on.OpenArticle("grounding"))
        here = kiosk.item("Bar").mapToScene(kiosk.labelled("Next: Panic").position()).x()
        kiosk.send(on.SetLanguage("ar"))
        assert kiosk.labelled("التالي: Panic").mapToScene(kiosk.labelled("التالي: Panic").boundingRect().center()).x() < 960 < here + 1


def content_in(folder: Path, language: str) -> Path:
    """One topic with an article that has every interactive block, in two languages, and a short one."""
    text = """---
title: Grounding
---

!!! short
    - One.

{words}

!!! steps
    1. Look.
    2. Touch.

!!! breathe "4 in, 6 out, 2 rounds"
    Breathe.

??? note "More"
    Inside.

- [ ] A question

![A lake](lake.png)
"""
    content = folder / "content"
    content.mkdir()
    (content / "kiosk.toml").write_text(f'languages = ["en", "{language}"]\n{HELP}', "utf-8")
    (content / "grounding.md").write_text(text.format(words="Words."), "utf-8")
    (content / f"grounding.{language}.md").write_text(text.format(words=f"Palabras en {language}."), "utf-8")
    (content / "panic.md").write_text("---\ntitle: Panic\nsources:\n  - A source\nreviewed_by: Somebody\n---\n\nIt passes.\n", "utf-8")
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF336A8A)
    image.save(str(content / "lake.png"))
    return content


def screens(kiosk: Driver) -> list[tuple[on.Event, ...]]:
    """The events that lead to each screen."""
    grounding = on.OpenArticle("grounding")
    blocks = {str(row["kind"]): str(row["block"]["key"]) for row in opened(kiosk, "grounding")}
    return [
        (),
        (on.OpenTopic(""),),
        (on.OpenShortReads(),),
        (on.OpenSearch(),),
        (on.OpenSearch(), on.Type("qqq")),
        (grounding,),
        (on.OpenArticle("panic"),),
        (grounding, on.Open("take")),
        (grounding, on.Open("comfort")),
        (grounding, on.Open("languages")),
        (grounding, on.Open("help")),
        (grounding, on.Open("breathe", blocks["Breathe"])),
        (grounding, on.Open("picture", blocks["Picture"])),
        (grounding, on.ShowStep(blocks["Steps"], -1)),
        (grounding, on.Quiet()),
    ]


def opened(kiosk: Driver, article: str) -> list[dict[str, dict[str, object]]]:
    kiosk.send(on.OpenArticle(article))
    position = kiosk.app.library.positions[article]
    return list(kiosk.app.presenter.kiosk.reader_model.slots[position % 3].props.blocks)  # type: ignore[arg-type]  # rows of blocks
