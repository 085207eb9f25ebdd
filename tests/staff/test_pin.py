"""The PIN is kept as a hash; whatever else stands in its place opens nothing."""

import base64
import json
import re
import stat
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.config import Config
from kiosk.config.fitting import fitting
from kiosk.staff import pin
from tests.conftest import ExpectsLog

PIN = "274913"
LINE = "scrypt$14$8$1$fXDAvRsSBsb8S03RHCTRkQ==$wIosMkqV2U2AUZAaiIaWxc7iTJQO1WktSWTq8Xq7xmg="
"""Made by `pin.hashed(PIN)` once: tests have the same names in every process."""


def config(data: Path, line: str = "") -> Config:
    return Config(data / "content", data, pin=line)


def test_a_pin_matches_its_own_line_and_no_other() -> None:
    assert pin.matches(PIN, LINE)
    assert pin.matches("738201945162", pin.hashed("738201945162"))
    for other in ("274914", "27491", "2749130", "", "x", "٢٧٤٩١٣", " 274913", "\udc00", "1" * 100_000):
        assert not pin.matches(other, LINE)


def test_the_same_pin_makes_another_line_each_time_and_none_tells_its_digits() -> None:
    assert pin.hashed(PIN) != LINE
    assert re.fullmatch(r"scrypt\$14\$8\$1\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=", LINE)
    assert len(base64.b64decode(LINE.rsplit("$", maxsplit=1)[-1])) == 32
    assert PIN not in LINE.replace("$", "")


def test_a_line_that_another_program_has_computed_matches() -> None:
    """Computed by OpenSSL's own command, with higher costs than ours."""
    assert pin.matches(PIN, "scrypt$15$8$1$AAECAwQFBgcICQoLDA0ODw==$PupvqMh6Yc3hOBQlU85u6Yy9quHrtUagxIjeSYWTtj0=")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "none",
        PIN,
        "scrypt",
        "scrypt$14$8$1",
        LINE + "$",
        LINE + "\n",
        " " + LINE,
        LINE.replace("scrypt", "argon2"),
        LINE.replace("$14$", "$99$"),
        LINE.replace("$14$", "$18$"),
        LINE.replace("$14$", "$1$"),
        LINE.replace("$14$", "$0$"),
        LINE.replace("$14$", "$-14$"),
        LINE.replace("$14$", "$١٤$"),
        LINE.replace("$8$", "$99$"),
        LINE.replace("$8$", "$0$"),
        LINE.replace("$1$", "$99$"),
        LINE.replace("$1$", "$0$"),
        LINE[:-4],
        LINE[:-2] + "==",
        LINE.replace("$14$", "$" + "9" * 5000 + "$"),
        "$" * 100_000,
    ],
)
def test_a_line_that_is_none_never_matches_and_takes_no_time(tmp_path: Path, line: str) -> None:
    started = time.perf_counter()
    assert not pin.matches(PIN, line)
    assert time.perf_counter() - started < 10  # the costs of some of them would take hours
    assert not pin.has_pin(config(tmp_path, line))


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_no_text_is_a_line_that_matches(text: str) -> None:
    assert not pin.matches(PIN, text)
    assert not pin.matches(text, LINE) or text == PIN


@given(st.integers(0, len(LINE) - 1), st.characters())
@settings(max_examples=200, deadline=None)
def test_a_line_with_another_letter_never_raises(place: int, letter: str) -> None:
    changed = LINE[:place] + letter + LINE[place + 1 :]
    if base64_parts(changed) != base64_parts(LINE):
        assert not pin.matches(PIN, changed)


def base64_parts(line: str) -> list[bytes | str]:
    """The bits that count: the last letter of base64 has some that do not."""
    try:
        return [base64.b64decode(part) if number > 3 else part for number, part in enumerate(line.split("$"))]
    except ValueError:
        return [line]


@pytest.mark.parametrize("good", ["274913", "112233", "121212", "123457", "000001", "135791357913", "123321"])
def test_a_good_pin_is_taken(good: str) -> None:
    assert pin.unfit(good) == ""


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("", "digits only"),
        ("27491x", "digits only"),
        ("27 4913", "digits only"),
        ("٢٧٤٩١٣", "digits only"),
        ("-274913", "digits only"),
        ("7", "This PIN has 1 digit. Take 6 to 12."),
        ("27491", "This PIN has 5 digits. Take 6 to 12."),
        ("2749132749132", "This PIN has 13 digits. Take 6 to 12."),
        ("000000", "One digit again and again"),
        ("777777777777", "One digit again and again"),
        ("123456", "Digits in their order"),
        ("654321", "Digits in their order"),
        ("012345", "Digits in their order"),
        ("567890", "Digits in their order"),
        ("098765", "Digits in their order"),
        ("890123", "Digits in their order"),
    ],
)
def test_a_bad_pin_says_why_without_repeating_it(bad: str, why: str) -> None:
    sentence = pin.unfit(bad)
    assert why in sentence
    assert "Take" in sentence
    assert len(bad) < 2 or bad not in sentence


def test_without_a_pin_there_is_no_staff_area(tmp_path: Path) -> None:
    assert not pin.has_pin(config(tmp_path))
    assert pin.in_force(config(tmp_path / "file" / "below")) == ""
    assert not pin.forget(tmp_path)


def test_a_kept_pin_opens_the_staff_area_until_it_is_forgotten(tmp_path: Path) -> None:
    pin.keep(tmp_path / "data", LINE)
    assert pin.has_pin(config(tmp_path / "data"))
    assert pin.matches(PIN, pin.in_force(config(tmp_path / "data")))
    assert pin.forget(tmp_path / "data")
    assert not pin.has_pin(config(tmp_path / "data"))


def test_only_the_kiosks_user_can_read_the_file(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("738201"))
    pin.keep(tmp_path, LINE)
    assert stat.S_IMODE((tmp_path / "pin.json").stat().st_mode) == 0o600
    assert json.loads((tmp_path / "pin.json").read_text()) == {"pin": LINE, "format": 1}
    assert [file.name for file in tmp_path.iterdir()] == ["pin.json"]


def test_the_pin_of_the_machines_settings_wins(tmp_path: Path) -> None:
    pin.keep(tmp_path, pin.hashed("738201"))
    both = config(tmp_path, LINE)
    assert pin.matches(PIN, pin.in_force(both))
    assert not pin.matches("738201", pin.in_force(both))


def test_what_a_machines_setting_may_be_is_what_is_printed_for_it() -> None:
    assert fitting("pin", LINE) == LINE
    with pytest.raises(ValueError, match="pin set --print"):
        fitting("pin", LINE[:-1])


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b"[]", b'{"pin":3}', b'{"format":2,"pin":"x"}', b"[" * 100_000])
def test_a_damaged_file_closes_the_staff_area_and_the_log_says_how_to_open_it(tmp_path: Path, text: bytes, expects_log: ExpectsLog) -> None:
    (tmp_path / "pin.json").write_bytes(text)
    expects_log(r"pin\.json cannot be read .* Set it anew: kiosk pin set")
    assert not pin.has_pin(config(tmp_path))
    pin.keep(tmp_path, LINE)
    assert pin.has_pin(config(tmp_path))
