"""One frozen Config, laid together from layers: defaults < kiosk.toml < machine file < environment < flags.

A layer is a flat mapping of setting names to raw values, with the name of where it came from. A value that does not fit is a
problem, and the layer below keeps its say.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.files import write_whole
from kiosk.library.decode import UTF8_REMEDY
from kiosk.library.model import Problem

Graphics = Literal["auto", "gpu", "software"]

ENVIRONMENT_PREFIX = "KIOSK_"


class Words(Struct, frozen=True):
    """What kiosk.toml says in another language; "" where it says nothing. A help line has `title` and `text`, the practice the others."""

    title: str = ""
    text: str = ""
    tagline: str = ""
    welcome: str = ""


class HelpLine(Struct, frozen=True):
    """One number of the help screen, as a person reads it, and its words in other languages."""

    number: str
    title: str
    text: str = ""
    words: Mapping[str, Words] = {}

    def in_language(self, language: str) -> "HelpLine":
        words = self.words.get(language)
        return replace(self, title=words.title or self.title, text=words.text or self.text) if words else self


class Config(Struct, frozen=True):
    """Every setting.

    Times are in seconds, `diagonal` is the panel's in inches (0: ask the system), `size` is the window's in px, `accent` is a colour
    such as "#0F4C4A" ("": the kiosk's own), `logo` a picture file of the content folder, `help` holds the help lines of each region.
    `languages` are those that a visitor can choose (empty: all that there are), `written` is that of files whose names say none.
    `words` are the tagline and the welcome in other languages. `urgent_words` are answered with help when somebody looks for them.
    `counts` is whether views and answers are counted, `listen` whether articles may be read aloud.
    """

    content: Path
    data: Path
    windowed: bool = False
    size: str = ""
    graphics: Graphics = "auto"
    diagonal: float = 0
    trace: str = ""
    name: str = ""
    tagline: str = ""
    welcome: str = ""
    words: Mapping[str, Words] = {}
    accent: str = ""
    logo: str = ""
    languages: tuple[str, ...] = ()
    written: str = ""
    hide_overdue: bool = False
    counts: bool = True
    listen: bool = False
    region: str = ""
    help: Mapping[str, tuple[HelpLine, ...]] = {}
    quiet_seconds: float = 60
    warning_seconds: float = 20
    urgent_words: tuple[str, ...] = ()

    @property
    def first_language(self) -> str:
        """The one that a visit begins with."""
        return self.languages[0] if self.languages else "en"

    @property
    def written_language(self) -> str:
        """That of files whose names say none."""
        return self.written or self.first_language

    @property
    def help_lines(self) -> tuple[HelpLine, ...]:
        """The help lines of the region, however it is written."""
        region = self.region.casefold()
        return next((lines for name, lines in self.help.items() if name.casefold() == region), ())

    def tagline_in(self, language: str) -> str:
        return self.words.get(language, Words()).tagline or self.tagline

    def welcome_in(self, language: str) -> str:
        return self.words.get(language, Words()).welcome or self.welcome


class Layer(Struct, frozen=True):
    """Raw settings and where they came from, such as "kiosk.toml" or "--graphics"."""

    source: str
    values: Mapping[str, object]
    problems: tuple[Problem, ...] = ()


class Resolved(Struct, frozen=True):
    """The config, the source of each of its values, and what did not fit."""

    config: Config
    sources: Mapping[str, str]
    problems: tuple[Problem, ...]


CONTENT_PARTS = {
    "": ("languages", "region", "hide_overdue", "counts", "listen", "written"),
    "practice": ("name", "tagline", "welcome", "accent", "logo"),
    "idle": ("quiet_seconds", "warning_seconds"),
    "search": ("urgent_words",),
}
"""What a content folder may say, by the part of kiosk.toml, beside its help lines.

It comes on a stick, so it cannot say where things are kept or how the machine shows them.
"""

LANGUAGE_CODE = re.compile(r"[a-zA-Z]{2,3}([-_]\w+)*")

SLIPS = {"Illegal character '\\n'": "a quotation mark is missing", "Invalid value": "words need quotation marks around them"}
"""What Python says of a TOML file, and what that means."""

HELP_PART = ("checked", "lines")
"""What a region's part, such as [help.uk], may say."""

HELP_TITLE, HELP_TEXT = 24, 44
"""Letters of a help line's words that fit beside its number."""

HELP_REMEDY = 'Write it like { number = "911", title = "If life is at risk", text = "Police, ambulance, fire" }.'

WRITTEN = {
    "float": "a number without quotation marks",
    "int": "a number without quotation marks",
    "str": "words in quotation marks",
    "bool": "true or false",
    "array": 'a list such as ["en", "es"]',
    "object": "a part of its own",
}
"""How a value of each type is written."""

_TYPES = {field.name: field.type for field in msgspec.structs.fields(Config)}
_FROM_TO = {"quiet_seconds": (10.0, 3600.0), "warning_seconds": (20.0, 600.0), "diagonal": (0.0, 300.0)}
_SIDE_FROM_TO = (320, 16384)


def resolve(layers: Iterable[Layer]) -> Resolved:
    """Later layers win, value by value."""
    values: dict[str, object] = {}
    sources: dict[str, str] = {}
    problems: list[Problem] = []
    for layer in layers:
        problems += layer.problems
        for name, raw in layer.values.items():
            try:
                values[name] = _fitting(name, raw)
                sources[name] = layer.source
            except (KeyError, msgspec.ValidationError, ValueError) as error:
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


LAST = "settings"
"""The part of the data folder that holds the last kiosk.toml that could be read."""

UNREADABLE, UNUSED = "settings-unreadable", "None of these settings are used"


def content_layer(folder: Path) -> Layer:
    """The settings that the content folder's kiosk.toml makes. A folder without one is a good content folder."""
    source = "kiosk.toml"
    layer = read_toml(folder / source, source)
    problems = list(layer.problems)
    values: dict[str, object] = {}
    top = {name: value for name, value in layer.values.items() if name not in {*CONTENT_PARTS, "help", "check"}}
    for part, names in CONTENT_PARTS.items():
        given = _table(layer.values, part, problems) if part else top
        if part == "practice":
            given, words = _apart(given, ("tagline", "welcome"), "[practice]", problems)
            values |= {"words": words} if words else {}
        problems += [_unknown(source, name, part, names) for name in given if name not in names]
        values |= {name: value for name, value in given.items() if name in names}
    if "help" in layer.values:
        values["help"] = _help_lines(source, _table(layer.values, "help", problems), problems)
    return Layer(source, values, tuple(problems))


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
    problems += [Problem("warning", "help-line", "kiosk.toml", 0, what, HELP_REMEDY) for what in unknown]
    if values.get("number") and values.get("title"):
        line = HelpLine(**values, words=words)
        problems += _long_words(line, where)
        return line
    missing = "number" if not values.get("number") else "title"
    problems.append(Problem("error", "help-line", "kiosk.toml", 0, f"{where} has no {missing}, so it is not shown.", HELP_REMEDY))
    return None


def _long_words(line: HelpLine, where: str) -> Iterator[Problem]:
    """Words that take more than one line on the help screen, in any language."""
    said = {"": Words(line.title, line.text), **line.words}
    for language, words in said.items():
        for name, text, most in (("title", words.title, HELP_TITLE), ("text", words.text, HELP_TEXT)):
            if len(text) > most:
                what = f"{where}: its {language + '.' if language else ''}{name} has {len(text)} letters, and {most} fit into a line."
                yield Problem("hint", "help-long", "kiosk.toml", 0, what, "Say it in fewer, so that all numbers are seen at once.")


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
                problems.append(Problem("warning", "setting-unknown", "kiosk.toml", 0, what, f"Known there: {', '.join(names)}."))
    return first, others


def read_toml(path: Path, source: str) -> Layer:
    """A TOML file as a layer; empty when it is not there, a problem when it cannot be read."""
    try:
        return Layer(source, tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except (FileNotFoundError, NotADirectoryError):
        return Layer(source, {})
    except OSError as error:
        why, line = f"it cannot be opened ({error.strerror})", 0
        remedy = "Let the kiosk's user read it."
    except (ValueError, RecursionError) as error:
        why, line = _slip(error)
        remedy = 'Write it in a plain text editor, each setting like name = "Linden House", with its quotation marks.'
        if isinstance(error, UnicodeDecodeError):
            remedy = UTF8_REMEDY
    return Layer(source, {}, (Problem("error", UNREADABLE, source, line, f"{UNUSED}: {why}.", remedy),))


def or_before(now: Layer, before: Layer) -> Layer:
    """The settings of a file; when it cannot be read those that it had before, if it had any, and what is wrong with it."""
    if not before.values or not any(problem.code == UNREADABLE for problem in now.problems):
        return now
    problems = (replace(problem, what=problem.what.replace(UNUSED, "The settings from before are used")) for problem in now.problems)
    return Layer(now.source, before.values, tuple(problems))


def keep(folder: Path, data: Path) -> None:
    """Copies the kiosk.toml of a content folder, if it can be read, into the data folder, for a start at which it cannot."""
    copy = data / LAST / "kiosk.toml"
    with suppress(OSError):
        text = (folder / "kiosk.toml").read_bytes()
        if not (copy.is_file() and copy.read_bytes() == text) and content_layer(folder).values:
            write_whole(copy, text)


def or_last(now: Layer, data: Path) -> Layer:
    """The settings of kiosk.toml; when it cannot be read those of the copy: a slip and a power cut take no help numbers away."""
    return or_before(now, content_layer(data / LAST))


def with_help_from(before: Config, now: Resolved) -> Resolved:
    """With the help lines from before, when a slip such as a wrong region would show none."""
    missing = without_help(now)
    if not before.help_lines or not any(problem.severity == "error" for problem in missing):
        return now
    problems = tuple(
        replace(problem, what="The help screen would have no numbers to call, so those from before stay.") for problem in missing
    )
    config = replace(now.config, region=before.region, help=before.help)
    return replace(now, config=config, problems=(*now.problems, *problems))


def _slip(error: Exception) -> tuple[str, int]:
    """What is wrong with the text of a TOML file, and in which line (0: in no single one)."""
    if isinstance(error, UnicodeDecodeError):
        return "the file is not plain text in UTF-8", 0
    if isinstance(error, RecursionError):
        return "there are too many brackets inside each other", 0
    slip, _, place = str(error).partition(" (at ")
    slip = SLIPS.get(slip, slip)
    line = re.match(r"line (\d+)", place)
    if line:
        return f"line {line[1]} is not written as it must be ({slip})", int(line[1])
    return f"its end is not written as it must be ({slip})" if place else slip, 0


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """`KIOSK_CONTENT` and so on, for every setting that is one word of text."""
    names = {ENVIRONMENT_PREFIX + name.upper(): name for name in _TYPES if name not in {"help", "languages", "words", "urgent_words"}}
    return Layer("the environment", {names[key]: value for key, value in environment.items() if key in names and value})


def without_help(resolved: Resolved) -> tuple[Problem, ...]:
    """A problem when the help screen has no numbers to show: an error when the practice has written some."""
    config = resolved.config
    if config.help_lines:
        return ()
    others = [region for region, lines in config.help.items() if lines]
    what = "The help screen shows no numbers to call."
    if any(problem.code == UNREADABLE for problem in resolved.problems):
        remedy = "Mend the file first."
    elif config.region.casefold() in {region.casefold() for region in config.help}:
        remedy = f"Mend the lines of [help.{config.region}]."
    elif others:
        if config.region:
            what = f"The help screen shows no numbers to call: region is “{config.region}”, and no part is called [help.{config.region}]."
        remedy = f"Set region to yours ({', '.join(others)}), or add a part such as [help.us] with its lines."
    else:
        remedy = "Copy kiosk.toml from the content that came with the kiosk into the folder, and set region and numbers there."
    source = resolved.sources.get("region", "kiosk.toml")
    severity: Literal["error", "warning"] = (
        "error" if config.help or any(problem.code == UNREADABLE for problem in resolved.problems) else "warning"
    )
    return (Problem(severity, "help-missing", source, 0, what, remedy),)


def window_size(config: Config) -> tuple[int, int] | None:
    """Width and height in px when the config asks for them."""
    return sides(config.size) if config.size else None


def sides(size: str) -> tuple[int, int]:
    """Width and height in px of a size such as "1920x1080". Raises ValueError when it is none."""
    least, most = _SIDE_FROM_TO
    numbers = size.split("x")
    if not (len(numbers) == 2 and all(number.isdecimal() and least <= int(number) <= most for number in numbers)):
        raise ValueError(f"it must be like 1920x1080, each side from {least} to {most}")
    return int(numbers[0]), int(numbers[1])


def _fitting(name: str, raw: object) -> object:
    value = Path(raw) if _TYPES[name] is Path and isinstance(raw, str) else msgspec.convert(raw, _TYPES[name], strict=False)
    if name in _FROM_TO and isinstance(value, int | float):
        least, most = _FROM_TO[name]
        if not least <= value <= most:  # this way round, so that nan does not fit either
            raise ValueError(f"it must be from {least:g} to {most:g}")
    if name == "accent" and value and not re.fullmatch(r"#[0-9a-fA-F]{6}", str(value)):
        raise ValueError("it must be a colour such as #0F4C4A")
    if name == "size" and isinstance(value, str) and value:
        sides(value)
    if name == "written" and value and not LANGUAGE_CODE.fullmatch(str(value)):
        raise ValueError(f"“{value}” is no code of a language, such as en for English or es for Spanish")
    if name == "languages" and not value:
        raise ValueError("it must name at least one language")
    if name == "languages" and isinstance(value, tuple) and (words := [code for code in value if not LANGUAGE_CODE.fullmatch(str(code))]):
        raise ValueError(f"“{words[0]}” is no code of a language, such as en for English or es for Spanish")
    return value


def _unfit(source: str, name: str, error: Exception) -> Problem:
    why = "there is no such setting" if isinstance(error, KeyError) else _plainly(error)
    until = " Until then nothing is counted." if name == "counts" else ""
    return Problem(
        "warning", "setting-unfit", source, 0, f"The setting “{name}” cannot be used: {why}.", f"Mend or remove “{name}”.{until}"
    )


def _plainly(error: Exception) -> str:
    """What is wrong with a value, without the words of a programmer."""
    if found := re.match(r"Invalid enum value (.*)", str(error)):
        return f"there is no choice {found[1].rstrip('.')}"
    found = re.match(r"Expected `(\w+)", str(error))
    return f"it must be {WRITTEN.get(found[1], 'something else')}" if found else str(error).rstrip(".")


def _unknown(source: str, name: str, part: str, known: Iterable[str]) -> Problem:
    where = f"[{part}]" if part else "the top of the file"
    what = f"The kiosk knows no setting “{name}” in {where}, so it is not used."
    return Problem("warning", "setting-unknown", source, 0, what, f"Look for a slip of the pen. Known there: {', '.join(known)}.")


def _table(values: Mapping[str, object], name: str, problems: list[Problem]) -> Mapping[str, object]:
    table = values.get(name, {})
    if isinstance(table, dict):
        return table
    what, remedy = f"“{name}” must be a part of its own.", f"Write it as a line [{name}] with the settings below it."
    problems.append(Problem("warning", "setting-unfit", "kiosk.toml", 0, what, remedy))
    return {}
