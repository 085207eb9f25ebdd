"""Reading aloud in the running kiosk, with Qt's silent engine."""

from pathlib import Path

import pytest

from kiosk.machine import places
from tests.conftest import WriteContent
from tests.driver import Driver

SETTINGS = 'region = "us"\n[help.us]\nlines = [{ number = "911", title = "If life is at risk" }]\n'


@pytest.fixture(autouse=True)
def mock_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    real = places.own_command
    monkeypatch.setattr(places, "own_command", lambda *words: [*real(*words), *(["--engine", "mock"] if words == ("speak",) else [])])


def languages(kiosk: Driver) -> object:
    """Those that can be read aloud; None where nobody has asked."""
    return kiosk.app.speech.property("languages") if kiosk.app.speech else None


def test_nothing_speaks_until_the_practice_wants_it(content: WriteContent, tmp_path: Path) -> None:
    folder = content({"kiosk.toml": SETTINGS, "one.md": "# Sleep\n\nWords."})
    with Driver(folder, tmp_path / "data") as kiosk:
        kiosk.run(0.3)
        assert languages(kiosk) is None
        (folder / "kiosk.toml").write_text(f"listen = true\n{SETTINGS}")
        kiosk.wait_for(lambda: languages(kiosk) == ["en", "fi", "nb", "nn"])
