"""The kiosk itself, on a screen that nobody sees."""

import shutil
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.driver import Driver

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for all tests: pictures are painted once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def kiosk(data: Path) -> Iterator[Driver]:
    """The kiosk on the library that ships, on its attract screen."""
    with Driver(ROOT / "content", data) as driver:
        yield driver


@pytest.fixture
def content_of_another_tool(tmp_path: Path) -> Path:
    """Texts that nobody wrote for the kiosk: what the installed Python packages bring along, whatever their markup."""
    packages = Path(sysconfig.get_path("purelib"))
    found = sorted(path for path in packages.rglob("*") if path.suffix.lower() in {".md", ".rst", ".txt"} and path.stat().st_size > 500)[
        :40
    ]
    assert len(found) >= 5
    for path in found:
        place = (tmp_path / "foreign" / path.relative_to(packages)).with_suffix(".md")
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place)
    return tmp_path / "foreign"
