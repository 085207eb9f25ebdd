"""The settings of a content folder: its kiosk.toml, and the last one that could be read."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from kiosk.config.fitting import LANGUAGE_CODE
from kiosk.config.toml import UNREADABLE, UNUSED, read_toml
from kiosk.config.values import HelpLine, Layer, Words
from kiosk.files import write_whole
from kiosk.library.model import Problem

SOURCE = "kiosk.toml"

CONTENT_PARTS = {
    "": ("languages", "region", "hide_overdue", "counts", "listen", "written"),
    "practice": ("name", "tagline", "welcome", "accent", "logo"),
    "idle": ("quiet_seconds", "warning_seconds"),
    "comfort": ("start_text_size", "start_theme", "start_volume"),
    "search": ("urgent_words",),
}
"""What a content folder may say, by the part of kiosk.toml, beside its help lines.

It comes on a stick, so it cannot say where things are kept or how the machine shows them.
"""

HELP_PART = ("checked", "lines")
"""What a region's part, such as [help.uk], may say."""

HELP_TITLE, HELP_TEXT = 24, 44
"""Letters of a help line's words that fit beside its number."""

HELP_REMEDY = 'Write it like { number = "911", title = "If life is at risk", text = "Police, ambulance, fire" }.'

LAST = "settings"
"""The part of the data folder that holds the last kiosk.toml that could be read."""


def content_layer(folder: Path) -> Layer:
    """The settings that the content folder's kiosk.toml makes. A folder without one is a good content folder."""
    layer = read_toml(folder / SOURCE, SOURCE)
    problems = list(layer.problems)
    values: dict[str, object] = {}
    top = {name: value for name, value in layer.values.items() if name not in {*CONTENT_PARTS, "help", "check"}}
    for part, names in CONTENT_PARTS.items():
        given = _table(layer.values, part, problems) if part else top
        if part == "practice":
            given, words = _apart(given, ("tagline", "welcome"), "[practice]", problems)
            values |= {"words": words} if words else {}
        problems += [_unknown(SOURCE, name, part, names) for name in given if name not in names]
        values |= {name: value for name, value in given.items() if name in names}
    if "help" in layer.values:
        values["help"] = _help_lines(SOURCE, _table(layer.values, "help", problems), problems)
    return Layer(SOURCE, values, tuple(problems))


def or_before(now: Layer, before: Layer) -> Layer:
    """The settings of a file; when it cannot be read those that it had before, if it had any, and what is wrong with it."""
    if not before.values or not any(problem.code == UNREADABLE for problem in now.problems):
        return now
    problems = (replace(problem, what=problem.what.replace(UNUSED, "The settings from before are used")) for problem in now.problems)
    return Layer(now.source, before.values, tuple(problems))


def keep(folder: Path, data: Path) -> None:
    """Copies the kiosk.toml of a content folder, if it can be read, into the data folder, for a start at which it cannot."""
    copy = data / LAST / SOURCE
    with suppress(OSError):
        text = (folder / SOURCE).read_bytes()
        if not (copy.is_file() and copy.read_bytes() == text) and content_layer(folder).values:
            write_whole(copy, text)


def or_last(now: Layer, data: Path) -> Layer:
    """The settings of kiosk.toml; when it cannot be read those of the copy: a slip and a power cut take no help numbers away."""
    return or_before(now, content_layer(data / LAST))


def _help_lines(source: str, table: Mapping[str, object], problems: list[Problem]) -> dict[str, tuple[HelpLine, ...]]:
    """The lines of each region. What is wrong in one region does no harm to the others."""
    lines: dict[str, tuple[HelpLine, ...]] = {}
    for region in table:
        part = _table(table, region, problems)
        problems += [_unknown(source, name, f"help.{region}", HELP_PART) for name in part if name not in HELP_PART]
        written = part.get("lines", ())
        entries = written if isinstance(written, list) else [written] if written else []
        lines[region] = tuple(line for number, entry in enumerate(entries, 1) if (line := _help_line(entry, number, region, problems)))
    return lines


def _help_line(entry: object, number: int, region: str, problems: list[Problem]) -> HelpLine | None:
    """One line of the help screen; None when it has no number or no title. A wrong line keeps no other from being shown."""
    where = f"Line {number} of [help.{region}]"
    given, words = _apart(entry if isinstance(entry, dict) else {}, ("title", "text"), where, problems)
    known = ("number", "title", "text")
    values = {name: str(value) for name, value in given.items() if name in known and isinstance(value, str | int)}
    unknown = [f"{where} has an unknown part “{name}”." for name in given if name not in known]
    problems += [Problem("warning", "help-line", SOURCE, 0, what, HELP_REMEDY) for what in unknown]
    if values.get("number") and values.get("title"):
        line = HelpLine(**values, words=words)
        problems += _long_words(line, where)
        return line
    missing = "number" if not values.get("number") else "title"
    problems.append(Problem("error", "help-line", SOURCE, 0, f"{where} has no {missing}, so it is not shown.", HELP_REMEDY))
    return None


def _long_words(line: HelpLine, where: str) -> Iterator[Problem]:
    """Words that take more than one line on the help screen, in any language."""
    said = {"": Words(line.title, line.text), **line.words}
    for language, words in said.items():
        for name, text, most in (("title", words.title, HELP_TITLE), ("text", words.text, HELP_TEXT)):
            if len(text) > most:
                what = f"{where}: its {language + '.' if language else ''}{name} has {len(text)} letters, and {most} fit into a line."
                yield Problem("hint", "help-long", SOURCE, 0, what, "Say it in fewer, so that all numbers are seen at once.")


def _apart(
    given: Mapping[str, object], names: tuple[str, ...], where: str, problems: list[Problem]
) -> tuple[dict[str, object], dict[str, Words]]:
    """What is said in the first language, and those names in each other one: es.title = "..." or a part such as [practice.es]."""
    first, others = dict(given), {}
    for language, said in given.items():
        if isinstance(said, dict) and LANGUAGE_CODE.fullmatch(language):
            del first[language]
            others[language] = Words(**{name: text for name, text in said.items() if name in names and isinstance(text, str)})
            for name in said.keys() - set(names):
                what = f"{where} has an unknown part “{language}.{name}”."
                problems.append(Problem("warning", "setting-unknown", SOURCE, 0, what, f"Known there: {', '.join(names)}."))
    return first, others


def _unknown(source: str, name: str, part: str, known: Iterable[str]) -> Problem:
    where = f"[{part}]" if part else "the top of the file"
    what = f"The kiosk knows no setting “{name}” in {where}, so it is not used."
    return Problem("warning", "setting-unknown", source, 0, what, f"Look for a slip of the pen. Known there: {', '.join(known)}.")


def _table(values: Mapping[str, object], name: str, problems: list[Problem]) -> Mapping[str, object]:
    table = values.get(name, {})
    if isinstance(table, dict):
        return table
    what, remedy = f"“{name}” must be a part of its own.", f"Write it as a line [{name}] with the settings below it."
    problems.append(Problem("warning", "setting-unfit", SOURCE, 0, what, remedy))
    return {}
