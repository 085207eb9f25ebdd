"""One frozen Config, laid together from layers: defaults < kiosk.toml < staff settings < machine file < environment < flags.

A layer is a flat mapping of setting names to raw values, with the name of where it came from. A value that does not fit is a
problem, and the layer below keeps its say.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from kiosk.config.fitting import TYPES, fitting
from kiosk.config.practice import content_layer
from kiosk.config.toml import UNREADABLE, read_toml
from kiosk.config.values import Config, Layer, Resolved
from kiosk.library.model import Problem

ENVIRONMENT_PREFIX = "KIOSK_"


def resolve(layers: Iterable[Layer]) -> Resolved:
    """Later layers win, value by value."""
    values: dict[str, object] = {}
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    for layer in layers:
        problems += layer.problems
        for name, raw in layer.values.items():
            try:
                values[name] = fitting(name, raw)
                sources[name] = layer.source
            except ValueError as error:
                problems.append(_unfit(layer.source, name, error))
                if name == "counts":  # whoever wrote something there did not want what happens by itself
                    values[name], sources[name] = False, layer.source
        if any(problem.code == UNREADABLE for problem in layer.problems):
            values["counts"], sources["counts"] = False, layer.source  # it may say so there, whatever it said before
    return Resolved(msgspec.convert(values, Config), sources, tuple(problems))


def layers(flags: Mapping[str, object], environment: Mapping[str, str], machine_file: Path, content: Path, data: Path) -> list[Layer]:
    """All layers, the weakest first. `content` and `data` are the folders to take when nothing names others."""
    given = {name: value for name, value in flags.items() if value is not None}
    strong = [read_toml(machine_file, str(machine_file)), environment_layer(environment), Layer("a flag", given)]
    defaults = Layer("the defaults", {"content": content, "data": data})
    folder = resolve([defaults, *strong]).config.content
    return [defaults, content_layer(folder), *strong]


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """`KIOSK_CONTENT` and so on, for every setting that is one word of text."""
    names = {ENVIRONMENT_PREFIX + name.upper(): name for name in TYPES if name not in {"help", "languages", "words", "urgent_words"}}
    return Layer("the environment", {names[key]: value for key, value in environment.items() if key in names and value})


def _unfit(source: str, name: str, why: Exception) -> Problem:
    until = " Until then nothing is counted." if name == "counts" else ""
    return Problem(
        "warning", "setting-unfit", source, 0, f"The setting “{name}” cannot be used: {why}.", f"Mend or remove “{name}”.{until}"
    )
