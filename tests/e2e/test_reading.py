"""A visit from the first touch to the last article."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from kiosk.session import events as on
from kiosk.session.state import ArticlePage, Attract, Home
from kiosk.ui.presenter import SLOTS
from tests.conftest import ExpectsLog
from tests.driver import Driver, below

NEXT_BUTTON = (1700, 1010)
PREVIOUS_BUTTON = (200, 1010)
FRONT_CARD = (960, 600)
RIGHT_CARD = (1500, 640)


def shown_title(kiosk: Driver) -> str:
    """The title of the page that stands in the middle of the glass."""
    number = next(int(page.property("number")) for page in kiosk.items("Page") if page.mapToScene(QPoint(0, 0)).x() == 0)
    return kiosk.app.presenter.kiosk.reader_model.slots[number % SLOTS].props.title


def test_the_waking_touch_does_nothing_else(kiosk: Driver) -> None:
    kiosk.tap(*FRONT_CARD)

    assert kiosk.session.place == Home()


def test_a_tap_on_the_front_card_opens_its_topic(kiosk: Driver) -> None:
    kiosk.send(on.Touch())
    kiosk.tap(*RIGHT_CARD)
    kiosk.run(0.6)
    assert kiosk.session.place == Home(), "the card comes to the front first"

    kiosk.tap(*FRONT_CARD)
    assert kiosk.screen == "topic"
    assert kiosk.session.front == "02-therapy-and-medicine"


def test_next_alone_reaches_every_article(kiosk: Driver) -> None:
    order = kiosk.app.library.reading_order
    kiosk.send(on.OpenArticle(order[0].id))

    titles = [shown_title(kiosk)]
    for _ in order[1:]:
        kiosk.tap(*NEXT_BUTTON)
        kiosk.run(0.5)
        titles.append(shown_title(kiosk))

    assert titles == [article.versions[0].title for article in order]
    kiosk.tap(*NEXT_BUTTON)
    assert kiosk.session.place == ArticlePage(order[-1].id), "there is nothing after the last one"


def test_previous_and_home(kiosk: Driver) -> None:
    order = kiosk.app.library.reading_order
    kiosk.send(on.OpenArticle(order[1].id))

    kiosk.tap(*PREVIOUS_BUTTON)
    assert kiosk.session.place == ArticlePage(order[0].id)
    kiosk.tap_on("Home")
    assert kiosk.screen == "home"


def test_a_foreign_folder_is_read_from_end_to_end(data: Path, content_of_another_tool: Path, expects_log: ExpectsLog) -> None:
    expects_log("no numbers to call")
    expects_log(r"kiosk\.app: .*\.md")  # what is wrong in the folder is told to staff
    with Driver(content_of_another_tool, data) as kiosk:
        order = kiosk.app.library.reading_order
        kiosk.send(on.OpenArticle(order[0].id))
        seen = {kiosk.session.place}
        for _ in order:
            kiosk.key(Qt.Key.Key_Right)
            seen.add(kiosk.session.place)

    assert seen == {ArticlePage(article.id) for article in order}


def test_hide_now_forgets_everything(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[2].id))
    kiosk.send(on.SetTheme("dark"))

    kiosk.tap_on("Hide now")

    assert kiosk.session.place == Attract()
    assert kiosk.session.comfort.theme == "light"
    assert kiosk.session.history == ()


def test_help_is_one_tap_away_even_over_the_attract_screen(kiosk: Driver) -> None:
    kiosk.tap_on("Help now")
    assert (kiosk.screen, kiosk.session.overlay) == ("attract", "help")

    kiosk.tap_on("Close")
    assert kiosk.session.overlay == "help", "the second tap of a hurried finger"

    kiosk.run(1.3)
    kiosk.tap_on("Close")
    assert kiosk.screen == "attract"
    assert kiosk.session.overs == ()


def test_text_size_and_contrast_show_at_once(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
    kiosk.send(on.Open("comfort"))

    kiosk.tap_on("Text size 200 percent")
    assert kiosk.session.comfort.text_size == 200
    kiosk.tap_on("Dark")
    assert kiosk.session.comfort.theme == "dark"


def test_large_words_are_painted_before_they_are_scrolled_to(kiosk: Driver) -> None:
    kiosk.send(on.OpenArticle(kiosk.app.library.reading_order[0].id))
    kiosk.send(on.SetTextSize(200))
    near = built(kiosk)
    whole = len(kiosk.app.presenter.kiosk.reader_model.slots[0].props.blocks)
    assert near < whole

    kiosk.wait_for(lambda: built(kiosk) == whole)

    kiosk.send(on.SetTextSize(100))
    kiosk.run(0.5)
    assert built(kiosk) < whole, "small words are painted in time, and need no memory before"


def built(kiosk: Driver) -> int:
    """The blocks of the open page that are ready to be seen."""
    page = next(page for page in kiosk.items("Page") if page.isEnabled())
    return len([item for item in below(page) if item.metaObject().className().startswith("PageBlock_")])


def test_no_last_word_of_a_title_stands_alone(kiosk: Driver) -> None:
    article = next(
        article for article in kiosk.app.library.reading_order if article.versions[0].title == "Talking therapy and SSRIs, together"
    )
    kiosk.send(on.OpenArticle(article.id))

    page = next(page for page in kiosk.items("Page") if page.isEnabled())
    header = next(item for item in below(page) if item.metaObject().className().startswith("PageHeader_"))
    title = next(item for item in below(header) if item.property("words") == article.versions[0].title)

    assert title.property("lineCount") == 2
    assert title.property("contentWidth") < 0.75 * title.width(), "“together” came down alone"
