"""What all view models share: they tell what changed, and send events."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from kiosk.session import events as on

Send = Callable[[on.Event], None]


def emit_changes(owner: QObject, before: Struct, after: Struct) -> None:
    """Emits `<field>Changed` of every field that differs; lists are models, which tell it themselves."""
    for field in after.__struct_fields__:
        signal = getattr(owner, f"{field}Changed", None)
        if signal is not None and getattr(before, field) != getattr(after, field):
            signal.emit()
