"""The commands that work on content folders and need no screen: check, new and convert."""

import datetime
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

import msgspec

from kiosk import config as configs
from kiosk.art.choice import COVER_NAMES
from kiosk.art.palettes import HUES
from kiosk.library.checks import report as reports
from kiosk.library.checks.run import Progress, Report, Settings, check_folder
from kiosk.library.checks.table import as_table
from kiosk.library.colour import ACCENTED
from kiosk.library.importers.convert import convert as convert_files
from kiosk.library.importers.starter import make_starter
from kiosk.machine import places

DONE, PROBLEMS, USAGE, UNUSABLE = 0, 1, 2, 4
"""Exit codes."""

COVER_KEYS = {"motif": COVER_NAMES, "hue": HUES}
"""The values that keys of covers may have."""

PROGRESS_PAUSE = 0.2
"""Seconds between two looks at how far it is."""


def check(given: Mapping[str, object]) -> int:
    """Prints everything wrong with a content folder."""
    folder, strict, form = Path(str(given["folder"])), bool(given["strict"]), given["format"]
    with _progress(sys.stderr) as progress:
        report = checked(folder, _today(), progress)
    if form == "json":
        print(reports.as_json(report, strict=strict))  # noqa: T201  the command's answer
    elif form == "table":
        print("\n".join(as_table(folder, settings(folder), _today())))  # noqa: T201
    elif form == "github":
        print("\n".join(reports.as_github(report, folder)))  # noqa: T201
    else:
        colours = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print("\n".join(reports.as_text(report, folder, strict=strict, colours=colours)))  # noqa: T201
    if not report.articles:
        return UNUSABLE
    return DONE if reports.passes(report, strict=strict) else PROBLEMS


def checked(folder: Path, today: datetime.date, progress: Progress) -> Report:
    """Everything wrong with a content folder on that day, by what its kiosk.toml says."""
    return check_folder(folder, settings(folder), today, COVER_KEYS, progress)


def settings(folder: Path) -> Settings:
    """What the folder's kiosk.toml says that the checks need."""
    layer = configs.content_layer(folder)
    resolved = configs.resolve([configs.Layer("the defaults", {"content": folder, "data": folder}), layer])
    raw = configs.read_toml(folder / "kiosk.toml", "kiosk.toml").values
    help_parts = raw.get("help", {})
    regions = {name: part for name, part in help_parts.items() if isinstance(part, dict)} if isinstance(help_parts, dict) else {}
    checked = {name: str(part.get("checked", "")) for name, part in regions.items() if name.casefold() == resolved.config.region.casefold()}
    problems = (*resolved.problems, *configs.without_help(resolved))
    look = msgspec.json.decode((places.resources() / "look.json").read_bytes(), type=dict[str, dict[str, str]])
    themes = {theme: look[theme] for theme in ACCENTED}
    config = resolved.config
    languages = tuple(dict.fromkeys((config.written_language, *config.languages)))
    return Settings(languages, checked, config.accent, config.logo, themes, raw.get("check"), problems)


def new(given: Mapping[str, object]) -> int:
    """Writes a small content folder to start from."""
    into = Path(str(given["folder"]))
    try:
        written = make_starter(places.resources() / "starter", into, _today())
    except OSError as error:
        print(error if error.errno is None else f"The folder {into} cannot be made: {error.strerror}. Name another.", file=sys.stderr)  # noqa: T201
        return USAGE
    print(f"{len(written)} files are in {into}. Begin with READ ME FIRST.txt.")  # noqa: T201
    return DONE


def convert(given: Mapping[str, object]) -> int:
    """Writes articles for files of other programs, and lists what was guessed."""
    files = given["files"]
    report = convert_files([Path(str(file)) for file in files] if isinstance(files, list) else [], Path(str(given["into"])))
    for path in report.written:
        print(f"Written: {path}")  # noqa: T201
    for guess in report.guesses:
        print(f"  {guess.file}{f', line {guess.line}' if guess.line else ''}: {guess.sentence}")  # noqa: T201
    for problem in report.problems:
        print(f"{problem.file}: {problem.what} {problem.remedy}", file=sys.stderr)  # noqa: T201
    if report.guesses:
        print("Read the new articles once: what is listed above was guessed.")  # noqa: T201
    return DONE if not any(problem.severity == "error" for problem in report.problems) else PROBLEMS


class _progress:  # noqa: N801  reads as a verb: with _progress(...)
    """Says on a terminal how far it is, and nothing in a pipe."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._said = stream, 0.0

    def __enter__(self) -> Progress:
        return self._say if self._stream.isatty() else lambda _done, _all: None

    def _say(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._said > PROGRESS_PAUSE:
            self._said = now
            self._stream.write(f"\rReading {done:,} of {total:,} files")
            self._stream.flush()

    def __exit__(self, *_: object) -> None:
        if self._said:
            self._stream.write("\r\033[K")


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()
