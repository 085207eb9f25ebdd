"""The keys at the top of a file: YAML between `---`, TOML between `+++`, or MkDocs' "Title: x" lines."""

import re
from collections.abc import Sequence

from msgspec import Struct

from kiosk.library.keys import NAMES, Entries, Meta, Raw, read_meta
from kiosk.library.limits import FRONT_MATTER_CHARACTERS, FRONT_MATTER_DEPTH
from kiosk.library.model import Problem

KEY_LINE = re.compile(r"([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$")
TOML_LINE = re.compile(r"[ \t]*([\w-]+)[ \t]*=")
# Names in names, which TOML's reader walks down from the top again for each of them.
DOTTED = re.compile(rf"(?<![\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){{{FRONT_MATTER_DEPTH}}}")
ENDS = {"---": ("---", "..."), "+++": ("+++",)}
UNREADABLE = "Not all of the keys at the top of the file can be read."
QUOTES_REMEDY = "Put the words behind the colon in quotation marks, and use spaces at the beginning of lines, not tabs."


class Front(Struct, frozen=True):
    """What a file says about itself, and its Markdown, which begins in line `first_line` of the file (from 1)."""

    meta: Meta
    text: str
    first_line: int
    problems: tuple[Problem, ...] = ()


def split(text: str, file: str) -> Front:
    """Separate the front matter from the Markdown. Never raises: what is wrong becomes a problem and the rest is kept."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    fence = lines[start].strip()
    if fence in ENDS:
        return _fenced(lines, start, fence, file)
    if _is_mkdocs(lines[start]):
        return _mkdocs(lines, start, file)
    return Front(Meta(), "\n".join(lines), 1)


def _fenced(lines: list[str], start: int, fence: str, file: str) -> Front:
    end = next((number for number in range(start + 1, len(lines)) if lines[number].strip() in ENDS[fence]), 0)
    problems: list[Problem] = []
    inside = lines[start + 1 : end] if end else _keys_at_top(lines[start + 1 :])
    if not end:
        if not inside:
            return Front(Meta(), "\n".join(lines), 1)  # a line drawn across the page
        end = start + len(inside)
        remedy = f"Put a line with {fence} under the last of them."
        problems.append(Problem("warning", "front-matter-end", file, start + 1, "The keys at the top of the file have no end.", remedy))
    entries = (_toml if fence == "+++" else _yaml)(inside, start + 2, file, problems)
    meta, wrong = read_meta(entries, file)
    return Front(meta, "\n".join(lines[end + 1 :]), end + 2, (*problems, *wrong))


def _keys_at_top(lines: Sequence[str]) -> list[str]:
    """The lines that look like keys, where the closing line was forgotten."""
    if not lines or not (KEY_LINE.match(lines[0]) or TOML_LINE.match(lines[0])):
        return []
    size = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    return list(lines[:size])


# ---- YAML


def _yaml(lines: list[str], first: int, file: str, problems: list[Problem]) -> Entries:
    import yaml  # noqa: PLC0415 - most callers of this package never read a file

    text, line = "\n".join(lines), first
    if len(text) > FRONT_MATTER_CHARACTERS or _depth(text) > FRONT_MATTER_DEPTH:
        what = "The keys at the top of the file are too long."
        problems.append(Problem("warning", "front-matter-size", file, first, what, "Move the text below them."))
        return {}
    try:
        # Only the shape is read: every value stays the text that was written, so that "No" and 12:30 mean what they say.
        node = yaml.compose(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
        if node is None:
            return {}
        if isinstance(node, yaml.MappingNode):
            made: dict[int, Raw] = {}
            return {
                _name(key.value): (_plain_yaml(value, made), first + key.start_mark.line)
                for key, value in node.value
                if isinstance(key, yaml.ScalarNode)
            }
    except yaml.MarkedYAMLError as error:
        line += error.problem_mark.line if error.problem_mark else 0
    except (yaml.YAMLError, RecursionError, ValueError):
        pass
    problems.append(Problem("warning", "front-matter", file, min(line, first + len(lines)), UNREADABLE, QUOTES_REMEDY))
    return _line_by_line(lines, first)


def _plain_yaml(node: object, made: dict[int, Raw]) -> Raw:
    """`made` has what nodes became: an alias is its node again, and a few of them in each other would be more than memory holds."""
    import yaml  # noqa: PLC0415

    if id(node) not in made:
        made[id(node)] = ""  # for a node that holds itself
        match node:
            case yaml.SequenceNode(value=items):
                made[id(node)] = [_plain_yaml(item, made) for item in items]
            case yaml.MappingNode(value=pairs):
                made[id(node)] = {_name(key.value): _plain_yaml(value, made) for key, value in pairs if isinstance(key, yaml.ScalarNode)}
            case yaml.ScalarNode(value=str(text)):
                made[id(node)] = text.strip()
    return made[id(node)]


def _depth(text: str) -> int:
    """How deep brackets or indents may nest; more than a little could exhaust the reader."""
    depth = deepest = 0
    for bracket in re.findall(r"[\[{\]}]", text):
        depth = depth + 1 if bracket in "[{" else max(depth - 1, 0)
        deepest = max(deepest, depth)
    indent = max((len(line) - len(line.lstrip(" -?")) for line in text.split("\n")), default=0)
    return max(deepest, indent // 4)


def _line_by_line(lines: list[str], first: int) -> Entries:
    """What can be saved from broken YAML: simple values on the lines of their keys."""
    entries: Entries = {}
    for number, line in enumerate(lines):
        match = KEY_LINE.match(line)
        if match and _name(match[1]) in NAMES:
            value = (match[2] or "").strip()
            is_list = value.startswith("[") and value.endswith("]")
            entries[_name(match[1])] = (value[1:-1] if is_list else value.strip("\"'"), first + number)
    return {name: entry for name, entry in entries.items() if entry[0]}


# ---- TOML and MkDocs


def _toml(lines: list[str], first: int, file: str, problems: list[Problem]) -> Entries:
    import tomllib  # noqa: PLC0415

    numbers = {_name(match[1]): first + number for number, line in reversed(list(enumerate(lines))) if (match := TOML_LINE.match(line))}
    text = "\n".join(lines)
    try:
        if len(text) <= FRONT_MATTER_CHARACTERS and _depth(text) <= FRONT_MATTER_DEPTH and not DOTTED.search(text):
            return {_name(key): (_plain_toml(value), numbers.get(_name(key), first)) for key, value in tomllib.loads(text).items()}
        line = first
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = first + (int(found[1]) - 1 if found else 0)
    remedy = 'Write each as: key = "value". Between +++ lines the words stand in quotation marks.'
    problems.append(Problem("warning", "front-matter", file, line, UNREADABLE, remedy))
    return {}


def _plain_toml(value: object) -> Raw:
    match value:
        case list():
            return [_plain_toml(item) for item in value]
        case dict():
            return {_name(key): _plain_toml(item) for key, item in value.items()}
        case bool():
            return "true" if value else "false"
        case _:
            return str(value).strip()


def _is_mkdocs(line: str) -> bool:
    match = KEY_LINE.match(line)
    return match is not None and _name(match[1]) in NAMES and bool(match[2])


def _mkdocs(lines: list[str], start: int, file: str) -> Front:
    entries: Entries = {}
    name, end = "", start
    while end < len(lines) and lines[end].strip():
        match = KEY_LINE.match(lines[end])
        if match:
            name = _name(match[1])
            entries[name] = ((match[2] or "").strip(), end + 1)
        elif name and lines[end].startswith("    "):
            value, number = entries[name]
            entries[name] = (f"{value}, {lines[end].strip()}" if value else lines[end].strip(), number)
        else:
            break
        end += 1
    meta, problems = read_meta(entries, file)
    return Front(meta, "\n".join(lines[end:]), end + 1, problems)


def _name(key: object) -> str:
    return str(key).strip().lower().replace("-", "_").replace(" ", "_")
