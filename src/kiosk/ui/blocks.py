"""Blocks as plain values that QML can bind to.

A block becomes a dict of its own fields with its tag as `kind`; spans become markup for Qt's text items, beside their plain
words for people who listen. The conversion follows the field types, so a new block needs nothing here.
"""

from typing import get_args, get_origin

import msgspec

from kiosk.library.model import Block, Break, Code, Emphasis, Link, Span, Spans, Strong, Sub, Sup, Text, plain

RICH = (Code, Sub, Sup)
"""Spans that `Text.StyledText` cannot draw; a line with one of them costs a whole text document (`Text.RichText`)."""


_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def block_row(block: Block) -> dict[str, object]:
    """One block for the list of a page: `kind` chooses the delegate, `block` holds its fields."""
    return {"kind": _tag(block), "block": _fields(block)}


def markup(spans: Spans) -> str:
    """The subset of HTML that Qt's text items draw, with everything else escaped."""
    return "".join(_markup(span) for span in spans)


def rich(spans: Spans) -> bool:
    return any(isinstance(span, RICH) or (isinstance(span, Strong | Emphasis | Link) and rich(span.spans)) for span in spans)


def _escape(text: str) -> str:
    return text.translate(_ESCAPES)


def _markup(span: Span) -> str:
    match span:
        case Text(text):
            return _escape(text)
        case Break():
            return "<br>"
        case Strong(spans):
            return f"<b>{markup(spans)}</b>"
        case Emphasis(spans):
            return f"<i>{markup(spans)}</i>"
        case Sub(spans):
            return f"<sub>{markup(spans)}</sub>"
        case Sup(spans):
            return f"<sup>{markup(spans)}</sup>"
        case Code(text):
            return f"<code>{_escape(text)}</code>"
        case Link(target, spans):
            # A web address has nowhere to go on a kiosk: its words stay, without the look of a link.
            return f'<a href="{_escape(target)}"><b>{markup(spans)}</b></a>' if target.startswith("article:") else markup(spans)


def _tag(block: msgspec.Struct) -> str:
    return str(block.__struct_config__.tag)


def _fields(value: msgspec.Struct) -> dict[str, object]:
    return {field.name: _value(getattr(value, field.name), field.type) for field in msgspec.structs.fields(type(value))}


def _value(value: object, annotation: object) -> object:
    if annotation == Spans:
        spans: Spans = value  # type: ignore[assignment]  # the annotation says so
        return {"markup": markup(spans), "words": plain(spans), "rich": rich(spans)}
    if isinstance(value, tuple):
        inner = get_args(annotation)[0] if get_origin(annotation) is tuple else object
        return [_value(entry, inner) for entry in value]
    if isinstance(value, Block):
        return block_row(value)
    if isinstance(value, msgspec.Struct):
        return _fields(value)
    return value
