"""What staff set on this kiosk, as they set it. How it is read stands in `kiosk.config.staff`: it is a layer of the settings."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.config import staff_fitting, staff_layer
from kiosk.config.staff import NAME, Kept
from kiosk.files import write_whole


def read(data: Path) -> Mapping[str, object]:
    """The settings that staff have made and that fit, by name."""
    return staff_layer(data).values


def write(data: Path, values: Mapping[str, object]) -> None:
    """Makes some settings; the others stay. Raises ValueError, which says in plain words what cannot be one, and OSError.

    Help lines are replaced as a whole, those of all regions that staff have made.
    """
    fitted = {}
    for name, value in values.items():
        try:
            fitted[name] = staff_fitting(name, value)
        except ValueError as error:
            raise ValueError(f"The setting “{name}” cannot be used: {error}.") from error
    _keep(data, {**_kept(data), **fitted})


def forget(data: Path, *names: str) -> None:
    """Takes settings back: what kiosk.toml or the kiosk itself says holds again. Raises OSError."""
    kept = _kept(data)
    if any(name in kept for name in names):
        _keep(data, {other: value for other, value in kept.items() if other not in names})


def _kept(data: Path) -> Mapping[str, object]:
    """What is there. Raises OSError when it cannot be opened now: it must not be lost by writing another setting."""
    with suppress(FileNotFoundError):
        (data / NAME).read_bytes()
    return read(data)


def _keep(data: Path, values: Mapping[str, object]) -> None:
    write_whole(data / NAME, msgspec.json.encode(Kept(dict(values))))
