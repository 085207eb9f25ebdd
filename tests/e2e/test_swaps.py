"""The content is exchanged again and again while somebody reads: the screen follows, and nobody notices more than that."""

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import storing
from kiosk.config import Config
from kiosk.library.store import changing
from kiosk.library.store.manifest import releases
from kiosk.library.store.model import Store
from kiosk.session import events as on
from tests import proofs
from tests.builders import SETTINGS, write_content
from tests.driver import Driver

COVERS = [
    "src/kiosk/app.py",
    "src/kiosk/content.py",
    "src/kiosk/staffing.py",
    "src/kiosk/ui",
    "src/kiosk/session",
    "tests/e2e/test_swaps.py",
]
SWAPS = 500
SEED = 20261124
CALM = 2.0
"""Seconds from the act to the new content on the glass."""

COMMON = {"kiosk.toml": SETTINGS, "01-calm/01-breath.md": "# Breath\n\nIn and out.\n", "01-calm/02-rest.md": "# Rest\n\nSit.\n"}


def season(number: int) -> dict[str, str]:
    """Content of which two topics are its own."""
    own = {
        f"{topic:02}-own-{number}/{text:02}-text.md": f"# Text {text} of {number}\n\n{'Words. ' * 60}\n"
        for topic in (2, 3)
        for text in (1, 2, 3)
    }
    return {**COMMON, **own}


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Driver]:
    came, data = write_content(tmp_path / "came-along", COMMON), tmp_path / "data"
    for number in range(4):
        given = {
            "source": write_content(tmp_path / f"Season {number}", season(number)),
            "name": None,
            "origin": "",
            "activate": True,
            "format": "json",
        }
        assert storing.install(given, Config(content=came, data=data, mode="store")) == 0
    with Driver(came, data, store=True) as driver:
        yield driver


def wander(kiosk: Driver, chance: random.Random) -> None:
    """One thing that a visitor does."""
    articles = [article.id for article in kiosk.app.library.reading_order]
    topics = [topic.id for topic in kiosk.app.library.topics]
    choices: list[on.Event] = [
        on.Touch(),
        on.GoHome(),
        on.Next(),
        on.Previous(),
        on.Back(),
        on.OpenArticle(chance.choice(articles)),
        on.OpenTopic(chance.choice(topics)),
        on.OpenSearch(),
        on.Type(chance.choice(["w", "text", "rest"])),
        on.Open("help"),
        on.Open("comfort"),
        on.Close(),
        on.SetTextSize(chance.choice([100, 200])),
        on.Forget(),
    ]
    kiosk.app.presenter.send(chance.choice(choices))
    kiosk.run(chance.uniform(0, 0.15))


def swap(kiosk: Driver, tmp_path: Path, count: int) -> float:
    """Exchanges the content so often; the longest time in seconds until it was on the glass."""
    store, chance, longest = Store(tmp_path / "data"), random.Random(SEED), 0.0
    kiosk.wait_for(lambda: not list(store.releases.glob("*.part")))
    there = [release.id for release in releases(store)]
    for _ in range(count):
        for _ in range(chance.randrange(4)):
            wander(kiosk, chance)
        now = kiosk.app.release
        wanted = chance.choice([identity for identity in there if not now or identity != now.id])
        before = time.monotonic()
        changing.activate(store, wanted, 5)
        kiosk.wait_for(lambda wanted=wanted: kiosk.app.release is not None and kiosk.app.release.id == wanted)  # type: ignore[misc]
        kiosk.settle()
        longest = max(longest, time.monotonic() - before)
        topics = {topic.id for topic in kiosk.app.library.topics}
        number = there[::-1].index(wanted)
        assert topics == {"01-calm", f"02-own-{number}", f"03-own-{number}"}
    return longest


def test_ten_swaps_while_somebody_reads(kiosk: Driver, tmp_path: Path) -> None:
    swap(kiosk, tmp_path, 10)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_hundreds_of_swaps_while_somebody_reads(kiosk: Driver, tmp_path: Path) -> None:
    code = proofs.digest(COVERS)
    if proofs.proven("swaps", code):
        pytest.skip("proven for this code, see docs/proofs.json")
    longest = swap(kiosk, tmp_path, SWAPS)
    assert longest <= CALM
    proofs.record("swaps", code, SEED, swaps=SWAPS, crashes=0, longest_seconds=round(longest, 2))
