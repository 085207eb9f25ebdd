"""Blocks as plain values that QML can bind to.

A block becomes a dict of its own fields with its tag as `kind`; spans become markup for Qt's text items, beside their plain
words for people who listen. The conversion follows the field types, so a new block needs nothing here.

Every struct gets a `key` by which a visitor's marks know it: that of its block, which is made of what the block says, and its place
inside ("a3f.1" is the second entry). So a block keeps its key, and its row, when a text above it changes while somebody reads.
"""

from collections import Counter
from collections.abc import Iterator
from typing import get_args, get_origin

import msgspec

from kiosk.library.model import (
    Block,
    Blocks,
    Break,
    Code,
    Emphasis,
    Item,
    Link,
    NoteMark,
    Span,
    Spans,
    Strong,
    Struck,
    Sub,
    Sup,
    Term,
    Text,
    plain,
)

RICH = (Code, Sub, Sup, Term, NoteMark, Link)
"""Spans that `Text.StyledText` cannot draw; a line with one of them costs a whole text document (`Text.RichText`).

It underlines every link, and an underline in an image of large words turns all of it black: ours are drawn by `LinkLine`.
"""

TAGS: dict[type, str] = {Strong: "b", Emphasis: "i", Struck: "s", Sub: "sub", Sup: "sup"}
WEB = ("http://", "https://")
RAISED = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def block_row(block: Block, key: str) -> dict[str, object]:
    """One block for the list of a page: `kind` chooses the delegate, `block` holds its fields."""
    return {"kind": _tag(block), "block": _fields(block, key)}


def block_keys(blocks: Blocks) -> Iterator[str]:
    """A key for each block of a page; good as long as this process lives."""
    seen: Counter[int] = Counter()
    for block in blocks:
        name = hash(block) & 0xFFFFFFFF
        seen[name] += 1
        yield f"{name:x}-{seen[name]}"


def found(value: object, key: str) -> dict[str, object] | None:
    """The fields with that key, wherever they are in a row of blocks."""
    if isinstance(value, dict):
        inner = (found(each, key) for each in value.values()) if value.get("key") != key else iter((value,))
    elif isinstance(value, list | tuple):
        inner = (found(each, key) for each in value)
    else:
        return None
    return next((each for each in inner if each is not None), None)


def entries(value: object, key: str) -> Iterator[tuple[str, Item]]:
    """Every entry of a list below a block, with the key that the page knows it by."""
    if isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from entries(each, f"{key}.{number}")
    elif isinstance(value, msgspec.Struct):
        if isinstance(value, Item):
            yield key, value
        for field in msgspec.structs.fields(type(value)):
            yield from entries(getattr(value, field.name), key)


def markup(spans: Spans, row: str = "0") -> str:
    """The subset of HTML that Qt's text items draw, with everything else escaped. `row` is the key of the block where leaves open."""
    return "".join(_markup(span, row) for span in spans)


def rich(spans: Spans) -> bool:
    return any(isinstance(span, RICH) or (isinstance(span, Strong | Emphasis | Struck | Link) and rich(span.spans)) for span in spans)


def escape(text: str) -> str:
    return text.translate(_ESCAPES)


def _markup(span: Span, row: str) -> str:
    match span:
        case Text(text):
            return escape(text)
        case Break():
            return "<br>"
        case Strong(spans) | Emphasis(spans) | Struck(spans) | Sub(spans) | Sup(spans):
            tag = TAGS[type(span)]
            return f"<{tag}>{markup(spans, row)}</{tag}>"
        case Code(text):
            return f"<code>{escape(text)}</code>"
        case Term(text):
            return _link(f"term:{row}/{text}", escape(text))
        case NoteMark(number):
            return _link(f"note:{row}/{number}", str(number).translate(RAISED))
        case Link(target, spans):
            return _linked(target, markup(spans, row), row)


def _linked(target: str, inner: str, row: str) -> str:
    if target.startswith(WEB):
        return _link(f"web:{row}/{target}", inner)
    return _link(target, inner) if target.startswith("article:") else inner


def _link(target: str, inner: str) -> str:
    return f'<a href="{escape(target)}"><b>{inner}</b></a>'


def _tag(block: msgspec.Struct) -> str:
    return str(block.__struct_config__.tag)


def _fields(value: msgspec.Struct, key: str) -> dict[str, object]:
    fields = {field.name: _value(getattr(value, field.name), field.type, key) for field in msgspec.structs.fields(type(value))}
    return fields | {"key": key}


def _value(value: object, annotation: object, key: str) -> object:
    if annotation == Spans:
        spans: Spans = value  # type: ignore[assignment]  # the annotation says so
        return {"markup": markup(spans, key.partition(".")[0]), "words": plain(spans), "rich": rich(spans)}
    if isinstance(value, tuple):
        inner = get_args(annotation)[0] if get_origin(annotation) is tuple else object
        return [_value(entry, inner, f"{key}.{number}") for number, entry in enumerate(value)]
    if isinstance(value, Block):
        return block_row(value, key)
    if isinstance(value, msgspec.Struct):
        return _fields(value, key)
    return value
