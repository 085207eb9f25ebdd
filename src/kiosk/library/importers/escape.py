"""Plain words as Markdown that shows exactly them."""

import re

# A line or dash between letters, as in first_name, is only itself.
MARK = re.compile(r"[\\`*\[|^~]|=(?==)|(?<![^\W_])_|_(?![^\W_])")
# What a backslash does not help: tags, shortcodes, entities, icons.
NAMED = re.compile(r"[<{]|&(?=#?\w+;)|:(?=(?:material|fontawesome|octicons|simple)-)", re.IGNORECASE)
# What makes something of a line when it begins with it.
START = re.compile(r"^([ \t]*)([#>]|[-+](?=[-\s]|$)|!(?=!!))", re.MULTILINE)
START_NAMED = re.compile(r"^([ \t]*)([=:~]|\?(?=\?\?))", re.MULTILINE)
NUMBER = re.compile(r"^([ \t]*[0-9]+)([.)])(?=\s|$)", re.MULTILINE)


def escaped(text: str) -> str:
    """The text with every character marked that Markdown, or a tool that people use with it, would take for an instruction."""
    text = NAMED.sub(_entity, MARK.sub(r"\\\g<0>", text))
    text = START_NAMED.sub(lambda found: found[1] + _entity(found, 2), text)
    return NUMBER.sub(r"\1\\\2", START.sub(r"\1\\\2", text))


def _entity(found: re.Match[str], group: int = 0) -> str:
    return {"<": "&lt;", "&": "&amp;"}.get(found[group], f"&#{ord(found[group])};")
