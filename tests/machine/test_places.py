"""Where what can be made again is kept."""

import tempfile
from pathlib import Path

import pytest

from kiosk.machine.places import writable


def test_it_is_the_data_folder_which_is_made_when_it_is_not_there(tmp_path: Path) -> None:
    assert writable(tmp_path / "new" / "data") == tmp_path / "new" / "data"
    assert list((tmp_path / "new" / "data").iterdir()) == []


def test_where_that_takes_no_file_it_is_a_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").write_text("a file in the way", encoding="utf-8")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = writable(tmp_path / "data")
    assert found
    assert found.parent == tmp_path

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "data"))
    assert writable(tmp_path / "data") is None
