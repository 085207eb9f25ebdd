"""One frozen Config, laid together from layers: defaults < kiosk.toml < staff settings < machine file < environment < flags.

A layer is a flat mapping of setting names to raw values, with the name of where it came from. A value that does not fit is a
problem, and the layer below keeps its say.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from kiosk.config.fitting import TYPES, fitting
from kiosk.config.practice import SOURCE, content_layer, or_before
from kiosk.config.staff import STAFF, staff_layer
from kiosk.config.toml import UNREADABLE, read_toml
from kiosk.config.values import Config, HelpLine, Layer, Resolved
from kiosk.library.model import Problem

ENVIRONMENT_PREFIX = "KIOSK_"

DEFAULTS = "the defaults"

MANY_WORDED = {"help", "languages", "words", "urgent_words"}
"""Settings that no variable of the environment can hold."""

UNUSABLE: dict[str, tuple[object, str]] = {
    "counts": (False, " Until then nothing is counted."),
    "pin": ("none", " Until then nobody can open the staff area."),
}
"""What holds while one of these cannot be used, and how that is said: whoever wrote something there did not want what happens by itself."""


def resolve(layers: Iterable[Layer]) -> Resolved:
    """Later layers win, value by value; of the help lines, region by region."""
    values: dict[str, object] = {}
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    for layer in layers:
        problems += layer.problems
        for name, raw in layer.values.items():
            try:
                value = fitting(name, raw)
                values[name] = _with_regions(values.get(name, {}), value) if name == "help" else value
                sources[name] = layer.source
            except ValueError as error:
                problems.append(_unfit(layer.source, name, error))
                if name in UNUSABLE:
                    values[name], sources[name] = UNUSABLE[name][0], layer.source
        if any(problem.code == UNREADABLE for problem in layer.problems):
            values["counts"], sources["counts"] = False, layer.source  # it may say so there, whatever it said before
    return Resolved(msgspec.convert(values, Config), sources, tuple(problems))


def layers(flags: Mapping[str, object], environment: Mapping[str, str], machine_file: Path, content: Path, data: Path) -> list[Layer]:
    """All layers, the weakest first. `content` and `data` are the folders to take when nothing names others."""
    given = {name: value for name, value in flags.items() if value is not None}
    strong = [read_toml(machine_file, str(machine_file)), environment_layer(environment), Layer("a flag", given)]
    defaults = Layer(DEFAULTS, {"content": content, "data": data})
    folders = resolve([defaults, *strong])
    mode = "store" if folders.sources["content"] == DEFAULTS else "folder"
    defaults = Layer(DEFAULTS, {**defaults.values, "mode": mode})
    return [defaults, content_layer(folders.config.content), staff_layer(folders.config.data), *strong]


def on_folder(layers: Iterable[Layer], folder: Path) -> list[Layer]:
    """The layers with another content folder in the place of the one that nobody has named."""
    now = content_layer(folder)
    moved = [replace(layer, values={**layer.values, "content": folder}) if layer.source == DEFAULTS else layer for layer in layers]
    return [or_before(now, layer) if layer.source == SOURCE else layer for layer in moved]


def fixed(resolved: Resolved, name: str) -> bool:
    """Whether a setting comes from where staff cannot change it: the machine file, the environment or a flag."""
    return resolved.sources.get(name, DEFAULTS) not in {DEFAULTS, SOURCE, STAFF}


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """`KIOSK_CONTENT` and so on, for every setting that is one word of text."""
    names = {ENVIRONMENT_PREFIX + name.upper(): name for name in TYPES if name not in MANY_WORDED}
    return Layer("the environment", {names[key]: value for key, value in environment.items() if key in names and value})


def _with_regions(before: object, now: object) -> dict[str, tuple[HelpLine, ...]]:
    """The help lines of every region; those of now for regions that both name, however they are written."""
    assert isinstance(before, dict)  # noqa: S101  both have been fitted
    assert isinstance(now, dict)  # noqa: S101
    named = {region.casefold() for region in now}
    return {region: lines for region, lines in before.items() if region.casefold() not in named} | now


def _unfit(source: str, name: str, why: ValueError) -> Problem:
    until = UNUSABLE[name][1] if name in UNUSABLE else ""
    return Problem(
        "warning", "setting-unfit", source, 0, f"The setting “{name}” cannot be used: {why}.", f"Mend or remove “{name}”.{until}"
    )
